"""A mail that answers the note of a decision stands on the page of that note, and is taken from there."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from mail_from_zoe import PEOPLE, desk_of, take_in_from_zoe
from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-02 decision Zoë "The oven goes in without the fire test, this once" ^oven #oven
  exception: the fire test

2026-11-02 outcome me -> Zoë "Sent back in writing" ^sent for ^oven
  state: sent

"""
RE = "Re: Decision of 2 November: The oven goes in without the fire test"
NOTE = "/pages/confirm/oven"


def answered(folder: Path, text: str) -> Asking:
    """A page whose inbox holds a mail that answers the note."""
    page = Asking(folder, PEOPLE + BOOK).come_in()
    desk = desk_of(page.book, page.house.around.environ)
    take_in_from_zoe(desk, folder, f"{text}\n\nZoe", RE)
    return page


def beside(page: Asking) -> str:
    """What the page of the note says of their answer."""
    shown = page.get(NOTE).text.partition('aria-label="Their answer to this note"')[2]
    return unescape(re.sub(r"<[^>]+>", "", shown.partition("</aside>")[0]))


@pytest.mark.parametrize(
    ("text", "how", "state"),
    [
        ("Yes, that's right.", "it is right", "acknowledged"),
        ("Not quite. I meant the small oven.", "they put it right", "corrected"),
        ("Das stimmt so.", "it is right", "acknowledged"),
    ],
)
def test_their_answer_stands_on_the_note_and_is_taken_into_the_book_there(
    tmp_path: Path, text: str, how: str, state: str
) -> None:
    page = answered(tmp_path, text)
    assert f"Zoë answered on 3 November: {how}." in beside(page)
    assert text in beside(page)
    form = re.search(r'action="(/inbox/[^"]+/accept)">.*?name="shown" value="([^"]+)".*?name="back" value="([^"]+)"', page.get(NOTE).text, re.DOTALL)  # fmt: skip
    assert form
    done = page.post(form[1], shown=form[2], back=form[3])
    assert done.headers["location"] == NOTE
    assert f"state: {state}" in page.text()
    assert beside(page) == ""
    page.door.close()


def test_a_mail_in_which_no_word_on_it_is_read_is_to_be_read_and_not_taken(tmp_path: Path) -> None:
    page = answered(tmp_path, "I am on the train.")
    assert "answered your note of the decision of 2 November: read it yourself" in beside(page)
    assert "Take it into the book" not in beside(page)
    assert "Read it in the inbox" in beside(page)
    page.door.close()


def test_another_place_to_come_back_to_is_none(tmp_path: Path) -> None:
    page = answered(tmp_path, "Yes, that's right.")
    form = re.search(r'action="(/inbox/[^"]+/accept)">.*?name="shown" value="([^"]+)"', page.get(NOTE).text, re.DOTALL)  # fmt: skip
    assert form
    done = page.post(form[1], shown=form[2], back="//elsewhere.example/")
    assert done.headers["location"].startswith("/inbox")
    page.door.close()
