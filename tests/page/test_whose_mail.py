"""A mailbox is handed over to a book that does not know whose mails are its owner's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from page.asking import Asking
from page.test_inbox import MAIL, hand_over, keys, read_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NEW = "2026-11-02 person me\n  also: Ada\n\n2026-11-02 person Zoë\n  also: zoe@example.org\n"


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Asking]:
    asking = Asking(tmp_path, NEW)
    yield asking.come_in()
    asking.door.close()


def test_it_is_asked_once_who_i_am_before_anything_is_read(page: Asking) -> None:
    hand_over(page, ("a.eml", MAIL.encode()))
    answer = page.get("/inbox").text
    assert "Which of these is you?" in answer
    assert "<bdi>Ada Lund</bdi> <small><bdi>ada@example.org</bdi></small>" in answer
    assert "zoe@example.org" not in answer.partition("<main")[2]
    assert keys(page) == []
    page.post("/inbox/read-on")
    assert keys(page) == []
    page.post("/inbox/who-i-am", who="0")
    read_on(page)
    assert "also: Ada Lund, ada@example.org" in page.text()
    assert len(keys(page)) == 3
    assert "request Zoë -&gt; me" in page.get(f"/inbox/{keys(page)[2]}").text
    hand_over(page, ("b.eml", MAIL.replace("4711", "4712").encode()))
    assert "Which of these is you?" not in page.get("/inbox").text
    assert len(keys(page)) == 6


def test_whoever_has_my_first_name_is_offered_as_me(page: Asking) -> None:
    page.book.write_text(NEW.replace("also: Ada\n", "also: Ada\n  signs: Ada\n"), encoding="utf-8")
    hand_over(page, ("a.eml", MAIL.encode()))
    answer = page.get("/inbox").text
    assert answer.count("<small>has your first name</small>") == 1
    assert "<small><bdi>ada@example.org</bdi></small> <small>has your first name</small>" in answer


def test_whoever_would_rather_not_say_goes_on_and_nothing_is_kept(page: Asking) -> None:
    hand_over(page, ("a.eml", MAIL.encode()))
    page.post("/inbox/who-i-am", more=" ")
    read_on(page)
    assert page.text() == NEW
    assert len(keys(page)) == 3
    assert "The book knows nobody in it as you" in page.get("/inbox").text


def test_a_number_that_was_not_shown_is_nobody(page: Asking) -> None:
    hand_over(page, ("a.eml", MAIL.encode()))
    page.post("/inbox/who-i-am", who="7")
    assert page.text() == NEW
