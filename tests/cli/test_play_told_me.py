"""Who tells a story by name, and what they are judged on, is kept with the plan and not asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

TOLD = """\
I'm Ines Varga, I run production at a small brewery. My boss Dieter Kohl signs every make sheet himself and redoes my work.
I'd like him to let my shift leaders change the make sheet without him. I want to try it until the end of January.
I am judged on yield and on complaints.
"""
NAME = "micromanaged"


def walked(tmp_path: Path, has: str = "", *, by_hand: bool = False) -> tuple[str, str]:
    """What a walk of this story says, and the book after it."""
    path = evening(tmp_path, has)
    (tmp_path / "story.txt").write_text(TOLD, encoding="utf-8")
    given = "\n".join(("", "", "", "1", "", "", "plan", "", "", "yes")) + "\n"
    done = call(tmp_path, "play", NAME, "--from", "story.txt", given=given, by_hand=by_hand)
    return " ".join(done.out.split()), path.read_text(encoding="utf-8")


def test_the_name_that_a_story_begins_with_stands_under_its_mails_and_in_the_book(tmp_path: Path) -> None:  # fmt: skip
    said, book = walked(tmp_path, by_hand=True)
    assert "person me ^me\n  also: Ines Varga\n  signs: Ines Varga" in book
    assert "A yes in one line is enough. Ines Varga" in said
    assert "Your name is not in the book" not in said


def test_a_name_that_the_book_has_for_me_is_left_alone(tmp_path: Path) -> None:
    said, book = walked(tmp_path, "2026-11-01 person me\n  signs: I. Varga\n\n", by_hand=True)
    assert "Ines Varga\n  signs" not in book
    assert "A yes in one line is enough. I. Varga" in said


def test_a_story_of_somebody_whom_the_book_knows_is_not_signed_with_their_name(tmp_path: Path) -> None:  # fmt: skip
    _, book = walked(tmp_path, "2026-11-01 person Ines Varga\n  relation: peer\n\n", by_hand=True)
    assert "signs:" not in book


def test_what_i_am_judged_on_becomes_goals_of_mine_once(tmp_path: Path) -> None:
    _, book = walked(tmp_path, '2026-11-01 goal me "Yield" ^mine\n\n', by_hand=True)
    assert book.count('goal me "Yield"') == 1
    assert '2026-11-03 goal me "Complaints" ^complaints\n' in book


def test_the_sentence_of_a_trial_is_no_promise_of_its_own(tmp_path: Path) -> None:
    _, book = walked(tmp_path, by_hand=True)
    assert "trial-end: 2027-01-29" in book
    assert '"Try it"' not in book
    assert "#make-sheet\n" in book
    assert "on my own for" not in book
