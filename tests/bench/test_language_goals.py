"""The goals of the language study: a row each, held against what was not learned from, and kept in the page of results beside what is written by hand."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

from guards.house import ROOT

sys.path.append(os.path.join(ROOT, "bench"))

from counted import Looked
from goal_row import NOT_HERE, NOT_MEASURED, Goal, table
from goals_on_costs import sizes
from goals_on_messages import of_messages
from goals_on_sentences import TASKS, of_days, of_sentences
from goodbooks.coach.look import look
from labelled import Message
from language import BY_HAND, FIGURES, GOALS, written
from rules_alone import of_message, without_tables
from study import STUDY
from taking_in import proposed

sys.path.remove(
    os.path.join(ROOT, "bench")
)  # a script of the bench must not stand in for a folder of tests

from goodbooks.core.book import Book
from goodbooks.core.written import Party, Written
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from pathlib import Path

ASKS = "Please send me the seating plan for the gala by Friday."
PLAIN = "The gala was sold out and the band played until two."
GRUDGE = (
    "The kitchen was as much use as a chocolate teapot on Saturday, and my sauce paid for it.\n"
)


def test_without_a_folder_a_row_says_that_no_data_is_kept_here() -> None:
    for goal in (of_sentences(TASKS, ""), of_days("")):
        assert goal.reached == NOT_MEASURED
        assert goal.dev.startswith(NOT_HERE)


def test_a_set_has_the_figures_of_its_train_and_its_dev_part_and_those_of_the_cues_alone(
    tmp_path: Path,
) -> None:
    folder = tmp_path / TASKS.where
    folder.mkdir()
    rows = [{"text": ASKS, "label": 1}, {"text": PLAIN, "label": 0}] * 20
    for part in ("train", "dev"):
        (folder / f"{part}.jsonl").write_text("\n".join(map(json.dumps, rows)))
    goal = of_sentences(TASKS, str(tmp_path))
    assert goal.rules == "train 1.00, dev 1.00"
    assert goal.train == "1.00 (1.00, 1.00), in fifths"
    assert goal.dev.startswith("1.00 (1.00, 1.00);")
    assert goal.reached == "yes"


def test_days_are_read_right_or_not_and_a_false_one_counts(tmp_path: Path) -> None:
    rows = [
        {"text": "by Friday", "ref": "2026-03-11", "due_ok": ["2026-03-13"]},
        {"text": "The band came back by Friday, and left.", "ref": "2026-03-11", "due_ok": []},
    ]
    (tmp_path / "dates_dev.jsonl").write_text("\n".join(map(json.dumps, rows)))
    goal = of_days(str(tmp_path))
    assert goal.dev.startswith("1 of 1, false in ")
    assert goal.reached == ("yes" if "false in 0 of 1" in goal.dev else "**no**")


def test_the_coach_is_held_against_messages_that_its_tables_have_not_learned_from() -> None:
    sorry = Message("cook", "a", "one", "status", GRUDGE, frozenset({"blame"}), ())
    every = [sorry, sorry._replace(half="z")]
    goals = of_messages([Looked(one, look(one.text)) for one in every], ["a peer: found 3"])
    assert "(1)" in goals[0].train
    assert "(1)" in goals[0].dev
    assert goals[0].beside.endswith("a peer: found 3")


def test_how_useful_remarks_are_is_told_with_who_judged_and_when() -> None:
    use = of_messages([], [])[2]
    assert "Judged by hand" in use.dev
    assert "30 November 2026" in use.dev
    assert use.reached != "yes"


def test_rules_alone_find_what_words_show_and_nothing_in_a_plain_sentence() -> None:
    flaws, _ = of_message("I am so sorry, so very sorry, I am terribly sorry about the mess.\n")
    assert "over-apology" in flaws
    assert of_message(PLAIN + "\n")[0] == set()


def test_a_mail_is_read_by_its_cues_when_the_tables_are_put_away_and_by_both_again_afterwards() -> (
    None
):
    mail = Written("mail", "mail 1", None, "09:00", Party("Boris"), (Party("Ada"),), "", ASKS)
    book = Book(read("2026-01-01 person me\n  also: Ada\n", Kinds()).entries)
    both = proposed(mail, book)
    with without_tables():
        assert [one.kind for one in proposed(mail, book)] == ["request"]
    assert proposed(mail, book) == both


def test_every_table_that_ships_is_measured() -> None:
    places = [place for place, plain, packed in sizes() if 0 < packed < plain]
    assert {"language/learned/tasks.weights", "coach/sentences.table"} <= {*places}


BEFORE = f"# Title\n\nBefore.\n\n{BY_HAND}\n\nBy hand.\n\n{FIGURES}\n\nOld figures.\n\n{STUDY}\n\nOld study.\n"


def test_the_goals_come_first_and_what_is_written_by_hand_stays() -> None:
    first = written(BEFORE, table([Goal("days", "all", "yes", "60 of 60")]), "New figures.\n\n")
    again = written(first, table([Goal("days", "all", "**no**", "59 of 60")]), "New figures.\n\n")
    for page in (first, again):
        assert page.index(GOALS) < page.index(BY_HAND) < page.index("By hand.")
        assert page.count(GOALS) == page.count(BY_HAND) == 1
        assert "Old figures." not in page
    assert "60 of 60" in first
    assert "60 of 60" not in again


def test_what_was_not_measured_this_time_stands_as_it_stood() -> None:
    first = written(BEFORE, table([Goal("days", "all", "yes", "60 of 60")]), "New figures.\n\n")
    assert "Old study." in first
    assert written(first, [], "New figures.\n\n") == first
