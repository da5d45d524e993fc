"""What somebody is told to have said alone, “only the schedule until Christmas”: their yes to that part of the one thing I asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Olaf
  relation: boss

2026-11-02 person Ana
  relation: peer

2026-11-02 handoff Olaf -> me "The slip bookings" ^slips #slips
  wished: inquire

2026-11-02 ask me -> Olaf "May I look after the slip bookings on my own for a time?" ^look #slips

2026-11-02 ask me -> Ana "May I have the crane and the ramp?" ^crane

"""


@pytest.fixture
def desk(at_desk: Callable[..., Desk], tmp_path: Path) -> Desk:
    path = tmp_path / "slips.book"
    path.write_text(BOOK, encoding="utf-8")
    return at_desk(str(path))


def told(desk: Desk, words: str) -> str:
    entry = desk.understand(words).entry._replace(id=None, at=None)
    return desk.text_of(entry).split("\n")[0].removeprefix(f"{entry.on} ")


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Olaf said only the schedule until Christmas", "Only the schedule until Christmas"),
        ("Olaf answered: only the west pier for now", "Only the west pier for now"),
        ("Olaf said just the Tuesdays for now", "Just the Tuesdays for now"),
        ("Olaf said nothing but the slips", "Nothing but the slips"),
        ("Olaf: the slips for now", "The slips for now"),
        ("Olaf said that only the schedule is mine until Christmas", "Only the schedule is mine until Christmas"),
    ],
)  # fmt: skip
def test_a_part_that_is_named_alone_is_the_bosss_decision(
    desk: Desk, words: str, title: str
) -> None:
    assert told(desk, words) == f'decision Olaf "{title}" #slips for ^look'


def test_a_part_named_by_somebody_else_is_their_answer_in_part(desk: Desk) -> None:
    entry = desk.understand("Ana said only the ramp for now").entry
    assert (entry.kind, entry.links, entry.line("is")) == ("answer", ("crane",), "part")


@pytest.mark.parametrize(
    "words",
    [
        "Olaf said only three boats came", "Olaf said just call the harbour", "Olaf said the crane is broken for now",
        "Olaf said only the board decides", "Olaf said only the crane stands still until Friday", "Ana said only the harbour knows",
    ],
)  # fmt: skip
def test_what_gives_no_part_of_what_was_asked_stays_a_note(desk: Desk, words: str) -> None:
    assert told(desk, words).startswith("note ")


def test_a_part_of_one_of_several_asks_is_asked_about(desk: Desk, tmp_path: Path) -> None:
    more = '2026-11-02 ask me -> Olaf "May I order for the slip bookings?" ^order\n'
    (tmp_path / "slips.book").write_text(BOOK + more, encoding="utf-8")
    with pytest.raises(Refusal, match="it can answer"):
        told(desk, "Olaf said only the slip bookings for now")
