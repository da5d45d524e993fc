"""The page of an area says with one press that it held or was taken back, and what was pressed can be taken back; what was taken back of a promise is not listed there any more."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-01 handoff Henrik -> me "The refits" ^area #refits
  trial-end: 2026-11-20

2026-11-01 promise me -> Henrik "The key" ^key by 2026-11-03

2026-11-03 outcome me "Delivered" ^done for ^key
  state: delivered

2026-11-04 note ^no
  withdraws: ^done

"""
YES = '2026-11-02 decision Henrik "Yes, until the 20th" ^yes #refits for ^area\n\n'
AREAS = (
    ("The refits", "Henrik"),
    ("Release days", "Ulla"),
    ("Der Dienstplan", "Frau Brandt"),
    ("La carte du soir", "Noël Perrin"),
    ("The timber orders", "Hedda"),
)


def pressed(page: Asking, words: str, ref: str) -> str:
    """The page that follows one press on the page of an entry; "" where it has no such press."""
    shown = page.get(f"/entry/{ref}").text
    found = re.search(rf'formaction="(/said/\w+)" name="refs" value="([^"]*)">{words}</button>', shown)  # fmt: skip
    if not found:
        return ""
    done = page.post(found[1], refs=found[2], **{"from": f"/entry/{ref[1:]}"})
    return page.get(done.headers["location"]).text


def taken_back(page: Asking, said: str) -> str:
    """The page that follows the press which takes back what was pressed."""
    there = re.search(r'action="(/said/[^"]*/take-back)"', said)
    assert there
    return page.get(page.post(there[1]).headers["location"]).text


@pytest.mark.parametrize(("area", "who"), AREAS)
def test_one_press_says_that_an_area_held_and_another_takes_that_back(
    area: str, who: str, tmp_path: Path
) -> None:
    book = (BOOK + YES).replace("The refits", area).replace("Henrik", who)
    page = Asking(tmp_path, book, date(2026, 11, 21)).come_in()
    said = pressed(page, "It held", "^area")
    assert "from today on: it has held." in said
    assert "  state: met\n" in page.text()
    assert "no longer says that it has held" in taken_back(page, said)


@pytest.mark.parametrize(("area", "who"), AREAS)
def test_one_press_says_that_they_took_it_back_and_turns_round_their_yes(
    area: str, who: str, tmp_path: Path
) -> None:
    book = (BOOK + YES).replace("The refits", area).replace("Henrik", who)
    page = Asking(tmp_path, book, date(2026, 11, 10)).come_in()
    said = pressed(page, "They took it back", "^area")
    assert "The book says from today on: they took it back." in said
    assert 'href="/entry/area">Back to where you were' in said
    assert page.text().count("  reverses: ^yes\n") == 1
    assert "The book no longer says that they took it back." in taken_back(page, said)
    assert page.text().count("  withdraws: ^") == 2


def test_an_area_without_a_yes_that_is_taken_back_has_ended(tmp_path: Path) -> None:
    page = Asking(tmp_path, BOOK, date(2026, 11, 4)).come_in()
    assert "from today on: it has ended." in pressed(page, "They took it back", "^area")
    assert 'outcome "They took it back"' in page.text()


@pytest.mark.parametrize("is_back", [True, False])
def test_an_outcome_that_was_taken_back_is_not_listed_with_its_promise(
    is_back: bool, tmp_path: Path
) -> None:
    told = BOOK if is_back else BOOK.partition("2026-11-04")[0]
    shown = Asking(tmp_path, told, date(2026, 11, 4)).come_in().get("/entry/^key").text
    assert ("What points to it" in shown) is not is_back
