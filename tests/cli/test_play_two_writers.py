"""A walk that is answered in two windows at once: nothing that was said in either is lost, and its plan is written once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import Done, Meanwhile, call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-09-01 person Ilmar\n  relation: boss\n"
FIRST = ["to decide and tell them", "an audit in May", "in June"]
REST = ["1", "the glasshouse", "A frost night", "every bed on time", "plan", ""]


def walked(folder: Path, *answers: str, at: int = -1, other: tuple[str, ...] = ()) -> Done:
    """A walk by hand; before the answer at that place another window says its own."""
    lines = "\n".join(answers) + "\n"
    typed = Meanwhile(lines, at, lambda: walked(folder, *other))
    return call(folder, "play", "micromanaged", typed=typed)


def flat(done: Done) -> str:
    return " ".join((done.out + done.err).split())


def test_what_another_window_answers_meanwhile_stays_and_is_not_asked_again(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    here = walked(tmp_path, *FIRST[:2], *FIRST[2:], at=2, other=("", FIRST[2], *REST[:2]))
    said = flat(here)
    assert "Answered in another window: Which one area could you run alone" in said
    assert "“the glasshouse”" in said
    then = flat(walked(tmp_path, ""))
    for words in (*FIRST, "the glasshouse"):
        assert f"“{words}”" in then, words


def test_a_question_that_both_answered_has_the_last_answer_and_keeps_the_other_for_me(
    tmp_path: Path,
) -> None:
    path = evening(tmp_path, BOOK)
    here = walked(
        tmp_path, *FIRST[:2], "when the pump failed", *REST, "yes", at=2, other=("", "in June")
    )
    assert "Answered in another window too: “in June”. Your answer here stands" in flat(here)
    book = path.read_text(encoding="utf-8")
    assert "my-part: when the pump failed" in book
    assert "private: When did they last hear of a problem from somebody else first? in June" in book


def test_a_plan_that_another_window_wrote_is_not_written_twice(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    every = (*FIRST, *REST)
    here = walked(tmp_path, *every, "yes", at=len(every), other=("", "plan", "", "yes"))
    assert "was written in another window meanwhile; nothing more is added from here" in flat(here)
    assert path.read_text(encoding="utf-8").count('handoff Ilmar -> me "The glasshouse"') == 1


def test_an_answer_given_beside_a_plan_that_was_just_written_is_open_to_be_added(
    tmp_path: Path,
) -> None:
    path = evening(tmp_path, BOOK)
    other = ("", "plan", "", "yes")
    here = walked(tmp_path, *FIRST, *REST[:2], "A frost night", at=5, other=other)
    assert "was written in another window meanwhile" in flat(here)
    before = path.read_text(encoding="utf-8")
    assert "worry" not in before
    walked(tmp_path, "", "", "", "", "yes")
    assert "worry: A frost night" in path.read_text(encoding="utf-8").removeprefix(before)
