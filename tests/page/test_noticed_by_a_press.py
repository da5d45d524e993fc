"""What the page notices is settled by a press where one settles it, and no line is dictated to be typed."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import pytest

from goodbooks.web.keyed import key_of
from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path

PEOPLE = """\
2026-10-05 person Ottilie ^ottilie
  relation: boss
2026-10-20 win "From four missed trams to none" ^trams
"""
GOALS = (
    '2026-10-06 goal Ottilie "Depot open on time" ^depot\n',
    '2026-10-06 goal Ottilie "Fewer complaints" ^fewer\n',
)


@pytest.mark.parametrize("many", [1, 2])
def test_a_win_is_booked_to_a_goal_by_a_press_and_no_line_is_dictated(
    tmp_path: Path, many: int
) -> None:
    page = Asking(tmp_path, PEOPLE + "".join(GOALS[:many])).come_in()
    noticed = page.get("/noticed").text
    assert "end the line" not in noticed
    assert 'book it to <a href="/entry/trams/amend/only/links:^depot">' in noticed
    page.door.close()


@pytest.mark.parametrize("known", ["Ottilie", "Ottilie Maria Berg", "Ottilie O'Shea"])
def test_a_name_with_a_slip_and_the_one_that_was_meant_become_one_person_by_two_presses(
    tmp_path: Path, known: str
) -> None:
    slip = known.replace("Ott", "Ot")
    book = (
        f"2026-10-05 person {known} ^ottilie\n  relation: boss\n"
        f'2026-10-21 promise me -> {slip} "Roster" ^roster\n  due: 2026-12-05\n'
    )
    page = Asking(tmp_path, book).come_in()
    noticed = page.get("/noticed").text
    assert "write under" not in noticed
    where = f"/people/{key_of(slip)}/name"
    shown = escape(known, quote=True).replace("&#x27;", "&#39;")
    assert f'formaction="{where}" name="name" value="{shown}">they are one person<' in noticed
    asked = page.post(where, name=known)
    assert "They are one person" in asked.text
    page.post(where, name=known, same="yes")
    assert f"also: {slip}" in page.book.read_text(encoding="utf-8")
    assert "they are one person" not in page.get("/noticed").text
    page.door.close()
