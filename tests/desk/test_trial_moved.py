"""A trial that was moved or is over, told to the box, is said of the area; a yes told there gives what I had meant to promise with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.core.scope import Scope
from goodbooks.desk.desk import open_desk
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.typed.by_sentence import by_sentence
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import stand
from goodbooks.reckoning.under_a_yes import still_open

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.desk.desk import Desk

DAY = date(2026, 12, 3)
MEANT = """\
2026-11-02 person Imke
  relation: boss
2026-11-20 handoff Imke -> me "The berth list" ^berths #berths
  trial-end: 2027-01-22
2026-11-20 ask me -> Imke "May I keep the berth list on my own for a time?" ^ask #berths
2026-11-20 promise me -> Imke "Word on how it goes with the berth list" ^word #berths
  planned: 2026-11-26
  every: day until 2027-01-22
"""
GIVEN = '2026-11-26 decision Imke "Yes, until 24 December" ^yes #berths for ^ask\n'


def desk_with(folder: Path, text: str) -> Desk:
    (folder / "life.book").write_text(text, "utf-8")
    return open_desk(str(folder / "life.book"), DAY, {"HOME": str(folder)}, str(folder))


def stands(desk: Desk, words: str) -> tuple[str, str, str]:
    entry = desk.understand(words).entry
    desk.add([entry])
    book = desk.open(Scope(DAY, is_everything=True)).book
    (area,) = book.of(Handoff)
    now = stand(book, area, DAY)
    return entry.kind, now.state, str(now.ends)


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("Imke said the trial ends on 11 December", "2026-12-11"),
        ("Imke: the trial runs only until 11 December", "2026-12-11"),
        ("She moved the end of the trial to 15 January", "2027-01-15"),
        ("Imke prolonged the trial until the end of January", "2027-01-31"),
        ("My boss says I keep the berth list until 15 January", "2027-01-15"),
    ],
)
def test_another_last_day_that_they_named_is_their_decision(
    tmp_path: Path, words: str, ends: str
) -> None:
    assert stands(desk_with(tmp_path, MEANT + GIVEN), words) == ("decision", "on trial", ends)


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("The trial ends on 11 December already", "on trial"),
        ("We extended the trial to 15 January", "on trial"),
        ("The trial with the berth list is over", "stopped"),
        ("We ended the trial today", "stopped"),
        ("The trial ended today, it went well", "held"),
    ],
)
def test_what_became_of_a_trial_is_said_in_nobodys_name(
    tmp_path: Path, words: str, state: str
) -> None:
    kind, now, _ = stands(desk_with(tmp_path, MEANT + GIVEN), words)
    assert (kind, now) == ("outcome", state)


@pytest.mark.parametrize("words", ["The trial is not over yet", "The trial goes well", "When the trial is over we talk", "Is the trial over?"])  # fmt: skip
def test_what_neither_ends_nor_moves_a_trial_is_not_read_so(tmp_path: Path, words: str) -> None:
    with pytest.raises(Refusal):
        desk_with(tmp_path, MEANT + GIVEN).understand(words)


def test_where_nothing_is_on_trial_nothing_of_it_ends(tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        desk_with(tmp_path, MEANT).understand("The trial is over")


@pytest.mark.parametrize(
    ("words", "every"),
    [
        ("Imke said yes", "day until 2027-01-22"),
        ("Imke said yes, but only till christmas not january", "day until 2026-12-24"),
        ("Imke: yes, two weeks, not four", "day"),
    ],
)
def test_a_yes_told_to_the_box_gives_what_i_had_meant_to_promise_with_it(
    tmp_path: Path, words: str, every: str
) -> None:
    desk = desk_with(tmp_path, MEANT)
    word, said, *more = (one.entry for one in by_sentence(words, Kinds(), desk.clock, desk.known()))
    assert (word.kind, word.links) == ("decision", ("ask",))
    assert (said.kind, said.links, said.line("state")) == ("outcome", ("word",), "sent")
    assert [one.line("amends") for one in more] == ["^word"]
    assert (more[0].line("every") or "day until 2027-01-22") == every


def test_a_no_gives_nothing(tmp_path: Path) -> None:
    desk = desk_with(tmp_path, MEANT)
    assert by_sentence("Imke said no, not now", Kinds(), desk.clock, desk.known()) == ()


@pytest.mark.parametrize(
    ("words", "every", "due"),
    [
        ("I promised Imke two lines every evening, starting tonight", "working day", "2026-12-03"),
        ("I promised Imke two lines every evening starting tonight until 24 December", "working day until 2026-12-24", "2026-12-03"),
        ("Imke wants the count every Friday, starting 11 December", "Friday", "2026-12-11"),
        ("From tomorrow on I send Imke the berth list every evening", "working day", "2026-12-04"),
    ],
)  # fmt: skip
def test_what_comes_again_begins_on_the_day_that_is_told(
    tmp_path: Path, words: str, every: str, due: str
) -> None:
    entry = desk_with(tmp_path, MEANT).understand(words).entry
    assert (entry.line("every"), entry.line("due")) == (every, due)
    assert "tonight" not in entry.title.lower()


def test_a_yes_from_a_day_on_begins_its_evenings_there(tmp_path: Path) -> None:
    desk = desk_with(tmp_path, MEANT)
    words = "Imke: yes, from Monday on, until 24 December"
    *_, promise = (one.entry for one in by_sentence(words, Kinds(), desk.clock, desk.known()))
    assert (promise.line("every"), promise.line("due")) == ("day until 2026-12-24", "2026-12-07")


AFTER = GIVEN + '2026-12-01 decision Imke "The trial goes on until 15 January" ^longer #berths for ^berths\n'  # fmt: skip
OWED = MEANT.replace("  planned: 2026-11-26\n", "").replace("^word #berths", "^word #berths for ^ask")  # fmt: skip


@pytest.mark.parametrize("words", ["She took it back", "Imke takes the berth list back", "My boss called the trial off", "We ended the trial today"])  # fmt: skip
def test_what_was_given_and_then_moved_ends_with_all_that_was_promised_for_it(
    tmp_path: Path, words: str
) -> None:
    desk = desk_with(tmp_path, OWED.replace("2026-11-20 promise", "2026-11-26 promise") + AFTER)
    assert still_open(desk.open(Scope(DAY, is_everything=True)).book, DAY) != ()
    assert stands(desk, words)[1] == "stopped"
    assert still_open(desk.open(Scope(DAY, is_everything=True)).book, DAY) == ()


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (GIVEN, "She took it back, she laughed"),
        (GIVEN, "Imke said the trial goes on until 15 January, she even thanked me"),
        (GIVEN + '2026-12-01 decision Imke "Takes it back" ^back #berths\n  reverses: ^yes\n', "Imke gave it back to me until 18 December, she said sorry"),
    ],
)  # fmt: skip
def test_how_they_were_about_it_is_for_me_alone(tmp_path: Path, before: str, words: str) -> None:
    entry = desk_with(tmp_path, MEANT + before).understand(words).entry
    assert entry.kind == "decision"
    assert entry.line("private") == words.partition(", ")[2].capitalize()
    assert entry.line("private").lower() not in entry.title.lower()


@pytest.mark.parametrize(
    "words",
    [
        "Imke moved the trial to 15 January, she is at the fair on the 22nd",
        "trial moved from 22 to 15 January",
        "the trial was moved to 15 January",
    ],
)
def test_what_runs_until_the_end_of_a_trial_is_said_to_move_with_it(
    words: str, tmp_path: Path
) -> None:
    word = '2026-11-26 promise me -> Imke "A word on the berths" ^friday\n  every: Friday until 2026-12-24\n'
    desk = desk_with(tmp_path, MEANT + GIVEN + word)
    made = desk.understand(words)
    assert any("“A word on the berths” until 15 January" in note for note in made.notes)
    desk.add([made.entry])
    book = desk.open(Scope(DAY, is_everything=True)).book
    (promise,) = (one for one, _ in still_open(book, DAY) if one.id == "friday")
    assert promise.line("every") == "Friday until 2027-01-15"


@pytest.mark.parametrize(
    ("words", "title"),
    [
        (
            "Imke: I have the berth list for good, and the dry dock from April",
            "You have the berth list for good, and the dry dock from April",
        ),
        ("Imke said I keep the berth list for good", "You keep the berth list for good"),
        ("Imke: the berth list is yours for good", "The berth list is yours for good"),
        ("Imke: you have the berth list for keeps", "You have the berth list for keeps"),
    ],
)
def test_an_area_that_is_given_for_good_is_on_trial_no_more(
    words: str, title: str, tmp_path: Path
) -> None:
    desk = desk_with(tmp_path, MEANT + GIVEN)
    assert desk.understand(words).entry.title == title
    assert stands(desk, words)[:2] == ("decision", "held")


def test_something_else_that_is_given_for_good_ends_no_trial(tmp_path: Path) -> None:
    desk = desk_with(tmp_path, MEANT + GIVEN)
    assert stands(desk, "Imke: the parking space is yours for good")[1] == "on trial"


def test_the_same_said_after_a_talk_ends_the_trial_as_well(tmp_path: Path) -> None:
    book = desk_with(tmp_path, MEANT + GIVEN).open(Scope(DAY, is_everything=True)).book
    told = proposed(after(book, "Imke", DAY), Answers(decided="I have the berth list for good"))
    (said,) = (one for one in told if one.kind == "decision")
    assert (said.title, said.links) == ("You have the berth list for good", ("berths",))
