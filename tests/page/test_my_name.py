"""Whose book it is: said in the box or in Settings, and kept as the name under what is sent."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from page.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BOOK = """\
2026-11-02 person Dana
  relation: boss

"""


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Asking]:
    asking = Asking(tmp_path, BOOK, date(2026, 11, 4))
    yield asking.come_in()
    asking.door.close()


def test_my_name_said_in_the_box_is_kept_as_me(page: Asking) -> None:
    looked = page.post("/capture/look", text="My name is Jane Brown.").text
    assert "person me ^me\n  also: Jane Brown\n  signs: Jane Brown" in looked
    looked = page.post("/capture/look", text="My name is mud").text
    assert "note &#34;My name is mud&#34;" in looked


def test_settings_says_whose_book_it_is_and_sets_it(page: Asking) -> None:
    assert "Your name is not in the book yet" in page.get("/settings").text
    assert page.post("/settings/name", called="  Jane  Brown ").status_code == 303
    assert "signs: Jane Brown" in page.text()
    said = page.get("/settings").text
    assert 'value="Jane Brown"' in said
    assert "is not in the book yet" not in said
    before = page.text()
    page.post("/settings/name", called="Jane Brown")
    assert page.text() == before
    assert "No name was written." in page.post("/settings/name", called=" ").text
    assert page.text() == before
