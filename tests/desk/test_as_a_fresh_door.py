"""A door that stays open answers after any change as one that is opened after it: nothing it keeps is older than the book."""

from __future__ import annotations

import os
import time
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.looking import TODAY, put, until_ended
from goodbooks.core.document import Question
from goodbooks.desk.coaching_a_line import remark_on
from goodbooks.desk.desk import open_desk
from goodbooks.desk.pages.promised import promised
from goodbooks.desk.pages.remarked import remarked
from goodbooks.desk.pages.sheets import PROMISES, WINS, people_text, sheet_text
from goodbooks.desk.shelved import meanwhile
from goodbooks.render.json import in_a_list
from goodbooks.render.objects.checked import finding_object
from goodbooks.syntax.write import write
from strategies import lives

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Entry
    from goodbooks.core.finding import Finding
    from goodbooks.desk.desk import Desk

ALWAYS = "2026-09-01 person Marcus\n  relation: boss\n\n"
ASKED = Question(TODAY, "17:30", who="Marcus")


def _answers(desk: Desk) -> dict[str, object]:
    """What the page shows: documents, tables, names, what is noticed, and what the coach says of a line."""
    line = desk.understand('promise me -> Marcus "Test plan" by 2026-12-01').entry
    pages = {
        name: desk.page(name, ASKED).document for name in ("today", "brief", "update", "packet")
    }
    return {
        **pages,
        "promises": promised(desk).document,
        "tables": [*(sheet_text(desk, one) for one in (PROMISES, WINS)), people_text(desk)],
        "names": (desk.names(), desk.known().ids()),
        "noticed": desk.check(),
        "drawn": desk.of_findings(desk.check(), _drawn),
        "remark": remark_on(desk, line),
    }


def _drawn(findings: tuple[Finding, ...]) -> str:
    """Findings as another program is given them."""
    return in_a_list(map(finding_object, findings), 2)


def _desk(folder: str, home: str) -> Desk:
    return open_desk(os.path.join(folder, "life.book"), TODAY, {"HOME": os.path.join(folder, home)}, folder)  # fmt: skip


def _becomes(folder: str, entries: list[Entry]) -> None:
    """The book of a folder as it stands from now on."""
    text = ALWAYS + "\n".join(map(write, entries))
    put(os.path.join(folder, "life.book"), text, time.time_ns())


def _begun(folder: str) -> Desk:
    """A door before a book that holds nothing yet but somebody's name."""
    _becomes(folder, [])
    return _desk(folder, "home")


def _states(first: list[Entry], second: list[Entry], cut: int) -> tuple[list[Entry], ...]:
    """A book as it was, with an entry more, changed in its midst, and another altogether."""
    return first, [*first, *second[:1]], [*first[:cut], *second], second


@given(first=lives(), second=lives(), cut=st.integers(0, 12))
@settings(max_examples=25)
def test_after_any_change_a_door_answers_as_one_that_is_opened_after_it(
    first: list[Entry], second: list[Entry], cut: int
) -> None:
    with TemporaryDirectory() as folder:
        door = _begun(folder)
        door.stay()
        for number, state in enumerate(_states(first, second, cut)):
            _becomes(folder, state)
            assert _answers(door) == _answers(_desk(folder, f"fresh-{number}"))


def _noticed(desk: Desk) -> object:
    """What the page of what is noticed shows once it says no more that it is being made."""
    for _ in range(2):
        found = desk.check(is_at_once=True)
        if not found.is_coming:
            break
        desk.catch_up()
        until_ended("looking")
    assert not found.is_coming
    return remarked(found)


@given(first=lives(), second=lives(), cut=st.integers(0, 12))
@settings(max_examples=25)
def test_what_a_long_book_is_said_to_notice_is_what_a_door_opened_now_finds(
    first: list[Entry], second: list[Entry], cut: int
) -> None:
    with TemporaryDirectory() as folder:
        door = _begun(folder)
        door.names()  # which makes the index
        with patch.object(meanwhile, "LONG", 10):
            door.stay()
        for number, state in enumerate((*_states(first, second, cut), second)):
            door.check()
            _becomes(folder, state)
            fresh = _desk(folder, f"fresh-{number}")
            assert door.check(is_at_once=True) == fresh.check()
            assert _noticed(door) == remarked(fresh.check())


def test_a_book_that_was_emptied_is_said_to_be_where_all_was_noticed_before(tmp_path: Path) -> None:
    door = _begun(str(tmp_path))
    door.stay()
    assert (door.check().entries, door.check().said) == (1, ())
    put(str(tmp_path / "life.book"), "", time.time_ns())
    found = door.check()
    assert found.entries == 0
    assert found.said[0].startswith("emptied: life.book is missing or holds nothing")
