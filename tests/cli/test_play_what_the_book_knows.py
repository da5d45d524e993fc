"""A walk asks for nothing that the book knows of a decision that was turned around: what it was before, what it leaves out, who waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

NAME = "boss-did-not-back-me"
BOOK = """\
2026-11-01 person Marcus
  relation: boss

2026-11-03 09:30 decision Marcus "The kiln stays cold until the check" ^cold #kiln

2026-11-03 11:00 request Bruna -> me "When can we fire?" ^fire #kiln

2026-11-03 11:10 request Sven -> me "Which shelf is ours?" ^shelf #kiln

2026-11-03 11:20 request Olaf -> me "The holiday list" ^list #rota

2026-11-03 17:10 decision Marcus "Fire tonight" ^tonight #kiln
  reverses: ^cold
  exception: the gas check

"""


def walked(tmp_path: Path, given: str, *more: str) -> str:
    done = call(tmp_path, "play", NAME, *more, given=given)
    assert done.code == 0
    return " ".join(done.out.split())


def test_what_was_agreed_what_is_left_out_and_who_waits_come_from_the_book(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    said = walked(tmp_path, "To be told first\n\n\n1\nplan\nno\n")
    assert "we had agreed this: the kiln stays cold until the check.” ^cold" in said
    assert "What we leave out, this once: the gas check" in said
    assert "To: Bruna, Sven Subject" in said
    assert "Olaf" not in said.partition("The plan")[0]


def test_a_story_of_something_else_takes_none_of_it(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    story = "My boss told me on Monday to stop the painting of the van. Today he told me to go ahead with the van."
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    said = walked(tmp_path, "To be told first\n\n\n1\nplan\nno\n", "--from", "story.txt")
    assert "kiln" not in said
    assert "Bruna" not in said


def test_on_a_demo_book_it_asks_as_on_ones_own_and_writes_nothing(tmp_path: Path) -> None:
    given = "to be told first\n\n\n1\n\n\n\n\n\nYou tell me first\n\n\n"
    done = call(tmp_path, "--book", "demo:overruled", "play", NAME, given=given, by_hand=True)
    said = " ".join(done.out.split())
    assert "What had the two of you agreed before" in said
    assert "could we do it like this: you tell me first?" in said
    assert "Nothing is written: a demo book stays as it is." in said


def test_a_walk_left_half_way_goes_on_with_its_story_though_it_is_not_named_again(
    tmp_path: Path,
) -> None:
    evening(tmp_path, "2026-11-01 person Lena\n  relation: boss\n\n")
    story = "This morning Lena and I agreed that hall 4 stays shut until Friday. At five she told Olav he may sell it."
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    call(tmp_path, "play", NAME, "--from", "story.txt", given="to be told first\n", by_hand=True)
    again = call(tmp_path, "play", NAME, given="\n\n\n1\n\n", by_hand=True)
    assert "Olav may sell it" in again.out
