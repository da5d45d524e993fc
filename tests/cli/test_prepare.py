"""prepare --fill: your position, asked part by part, and written once you have seen it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from cli.calling import Interrupted, call, environment, evening
from goodbooks.cli.call import World
from goodbooks.cli.main import run
from goodbooks.core.book import Book
from goodbooks.entries.talk import Talk
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Kind

BOOK = """\
2026-11-01 person Marcus
  relation: boss
2026-11-05 14:00 talk Marcus "One-on-one" ^thursday
  terms: in writing
"""
ANSWERS = "that he knows I want it\n\nno today\nhe needs a name\n\nMay I begin?\n\n"


def talk_of(path: Path, kinds: dict[str, Kind]) -> Talk:
    kept = read(path.read_text(encoding="utf-8"), kinds)
    assert kept.problems == []
    talk = Book(kept.entries).get("thursday")
    assert isinstance(talk, Talk)
    return talk


def test_each_open_part_is_asked_once_and_written_after_a_yes(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    path = evening(tmp_path, BOOK)
    done = call(tmp_path, "prepare", "Marcus", "--fill", given=ANSWERS + "yes\n", by_hand=True)
    assert done.code == 0
    assert "What must be so" not in done.out
    assert done.out.count("What could you live with instead?") == 1
    talk = talk_of(path, kinds)
    assert (talk.want, talk.terms, talk.refuse) == (
        "that he knows I want it",
        "in writing",
        "no today",
    )
    assert (talk.second_best, talk.opening) == ("", "May I begin?")
    assert "that he knows" not in call(tmp_path, "update", "Marcus").out


def test_nothing_is_written_without_a_yes(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    for last, code in (("no\n", 0), ("", 3)):
        assert call(tmp_path, "prepare", "Marcus", "--fill", given=ANSWERS + last).code == code
        assert path.read_text(encoding="utf-8") == BOOK
    assert call(tmp_path, "prepare", "Marcus", "--fill", given="\n\n").out.startswith("Nothing was")


def test_ctrl_c_shows_what_was_typed(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    out = io.StringIO()
    stdin = Interrupted("that he knows I want it\n")
    world = World(environment(tmp_path), str(tmp_path), stdin, out, io.StringIO())
    assert run(("--today", "2026-11-03", "prepare", "Marcus", "--fill"), world) == 130
    assert "  want: that he knows I want it" in out.getvalue().rpartition("would take:")[2]
    assert path.read_text(encoding="utf-8") == BOOK


def test_what_was_answered_at_a_terminal_that_is_closed_is_there_the_next_time(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    path = evening(tmp_path, BOOK)
    fill = ("prepare", "Marcus", "--fill")
    first = call(tmp_path, *fill, given="a second fitter\n\nno Sundays\n", by_hand=True)
    assert "goodbooks prepare Marcus --fill goes on where you stopped." in " ".join(
        first.out.split()
    )
    assert path.read_text(encoding="utf-8") == BOOK
    then = call(tmp_path, *fill, given="\n\nhe counts vans\n\nMay I?\n\nyes\n", by_hand=True)
    before, _, after = then.out.partition("Enter goes on from there")
    assert "“a second fitter”" in before
    assert "“no Sundays”" in before
    assert "What do you want" not in after
    talk = talk_of(path, kinds)
    assert (talk.want, talk.refuse, talk.opening) == ("a second fitter", "no Sundays", "May I?")
    assert "You had answered" not in call(tmp_path, *fill, given="", by_hand=True).out


def test_kept_answers_are_let_go_of_where_it_begins_anew_and_never_taken_in_a_pipe(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    fill = ("prepare", "Marcus", "--fill")
    call(tmp_path, *fill, given="a second fitter\n", by_hand=True)
    assert "a second fitter" not in call(tmp_path, *fill, given="\n").out
    call(tmp_path, *fill, given="again\n", by_hand=True)
    assert "You had answered" not in call(tmp_path, *fill, given="", by_hand=True).out


def test_without_a_planned_talk_it_says_how_to_plan_one(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Marcus\n")
    done = call(tmp_path, "prepare", "Marcus", "--fill", given="x\n")
    assert done.code == 2
    assert "no talk with Marcus is planned; goodbooks add 'tomorrow" in done.err
    evening(tmp_path, '2026-11-05 talk Marcus "x"\n')
    assert "goodbooks tidy" in call(tmp_path, "prepare", "Marcus", "--fill", given="x\n").err
    assert call(tmp_path, "--book", "demo:fumbled", "prepare", "Dário", "--fill").code == 3


@pytest.mark.parametrize("words", ["huh", "what?", "what do you mean?", "I don't understand the question", "no wait, the rota instead", "scrap that"])  # fmt: skip
def test_what_asks_back_or_puts_right_is_no_answer_and_is_asked_once_more(
    tmp_path: Path, kinds: dict[str, Kind], words: str
) -> None:
    path = evening(tmp_path, BOOK)
    given = f"{words}\n{ANSWERS}yes\n"
    done = call(tmp_path, "prepare", "Marcus", "--fill", given=given, by_hand=True)
    assert done.code == 0
    assert done.out.count("What do you want from this talk") == 2
    talk = talk_of(path, kinds)
    assert (talk.want, talk.refuse) == ("that he knows I want it", "no today")
    assert words not in path.read_text(encoding="utf-8")


def test_a_question_may_be_the_sentence_that_i_come_back_with(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    path = evening(tmp_path, BOOK)
    given = "\n\n\n\n\nhuh\n\nWhat do you mean by that?\nyes\n"
    call(tmp_path, "prepare", "Marcus", "--fill", given=given, by_hand=True)
    assert talk_of(path, kinds).line("return-line") == "What do you mean by that?"
