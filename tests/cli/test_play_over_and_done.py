"""Words fit what a story says is over, is objected to, or is to be reported: none gives notice twice, and none speaks of a day that nobody said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

GONE = (
    "My manager pushed three of us out, and I resigned as well. I have a better job since. I wrote her a long letter and kept it."
    " Now my last day is over, he can't hurt me any more either, the director I mean, and I have my finger on the button. Do I send it?"
)
AGAINST = (
    "Ilse has overruled me on the new foreman. We had agreed to keep him until summer, now he goes on Friday because of one"
    " mistake, and I can't live with that. Do I say something?"
)
ASKED = "My manager has been asking me, for some weeks now, to help her take money from the till. I know that it is wrong."


def _words(tmp_path: Path, name: str, story: str, *answers: str) -> str:
    """What there is to say where a story is played at once with these answers."""
    evening(tmp_path, "2026-11-01 person Ilse\n  relation: boss\n")
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    given = "".join(f"{one}\n" for one in answers)
    done = call(tmp_path, "play", name, "--from", "story.txt", "--now", given=given, by_hand=True)
    return " ".join(done.out.split()).partition("The first thing today")[2].partition("What this may be")[0]  # fmt: skip


def test_whoever_is_gone_already_gets_no_notice_to_send(tmp_path: Path) -> None:
    said = _words(tmp_path, "giving-notice", GONE)
    assert said.startswith(": Send nothing today.")
    assert "It was time for me to go." in said
    assert "This is my notice" not in said
    assert "by my contract" not in said.lower()


def test_whoever_objects_says_so_once_before_it_is_carried_out(tmp_path: Path) -> None:
    said = _words(tmp_path, "decision-keeps-changing", AGAINST, "the foreman was never warned")
    assert "I'd like to have said one thing: the foreman was never warned." in said
    assert "Ten minutes, before it is carried out" in said


def test_a_report_names_the_deed_that_was_told_and_no_day_that_was_not(tmp_path: Path) -> None:
    said = _words(tmp_path, "asked-to-do-wrong", ASKED)
    assert "“help her take money from the till”" in said
    assert "[day]" not in said
