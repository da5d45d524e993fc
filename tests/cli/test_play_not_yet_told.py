"""Whoever a story says must not hear of it yet has a step in the plan, and no page for them tells of it before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

TOLD = """\
I want to step back from the head of the night shift. I'd like to go back to the day ward.
My boss is Ruth. Ewan, my second, would be the natural one, but he must not hear of it before she has decided.
"""


def planned(tmp_path: Path, book: str = "", more: str = "") -> tuple[str, str]:
    """The book after the walk of this story, and what was said on the way."""
    path = evening(tmp_path, f"2026-11-01 person Ruth\n  relation: boss\n\n{book}")
    (tmp_path / "story.txt").write_text(TOLD + more, encoding="utf-8")
    said = call(tmp_path, "play", "step-back", "--from", "story.txt", given="other work\nplan\n1\nyes\n")  # fmt: skip
    return path.read_text(encoding="utf-8"), said.out


def test_the_plan_asks_who_tells_them_and_the_book_knows_that_it_is_not_theirs_yet(
    tmp_path: Path,
) -> None:
    text, said = planned(tmp_path)
    assert '"Who tells Ewan, and when?"' in text
    assert "person Ewan ^ewan\n  not-yet: my-role" in text
    assert "I'd like Ewan not to hear of it before we've said who tells them." in " ".join(said.split())  # fmt: skip
    for words in (("update", "Ewan"), ("trail", "my-role", "--to", "Ewan")):
        assert "day ward" not in call(tmp_path, *words).out


def test_somebody_the_book_knows_gets_the_line_and_no_second_entry(tmp_path: Path) -> None:
    text, _ = planned(tmp_path, "2026-11-01 person Ewan ^ewan\n  relation: report\n\n")
    assert text.count("relation: report") == 1
    assert "amends: ^ewan\n  not-yet: my-role" in text


def test_colleagues_as_a_group_are_in_the_book_too_and_there_are_words_for_whoever_asks(
    tmp_path: Path,
) -> None:
    text, said = planned(tmp_path, more="The lads on the floor neither.\n")
    assert '"Who tells Ewan and the lads, and when?"' in text
    assert "person Ewan ^ewan\n  not-yet: my-role" in text
    assert "person the lads ^lads\n  not-yet: my-role" in text
    assert "To whoever asks: “The work goes on; what you need to know, you hear from us.”" in " ".join(said.replace("In person, to", "To").split())  # fmt: skip
    held = call(tmp_path, "hold", "my-role", "--to", "the lads")
    assert "day ward" not in held.out
    assert "The lads are not to hear of #my-role yet" in held.err
