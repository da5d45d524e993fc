"""A mail on the page: pasted into the inbox, or under Something happened, where it is known as one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.walks.questions import beside_answers, half_told
from page.asking import BOOK, Asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PEOPLE = """\
2026-01-01 person me
  also: Ada Lund
2026-01-01 person Zoë Marchand
"""
MAIL = "From: Zoë Marchand\nTo: Ada Lund\nDate: Tue, 03 Nov 2026 17:55:10 +0100\nSubject: Letter\n\nAda,\n\nSam rang me about it. Please send me the layout of the letter by Friday.\n\nZoë"
STORY = "My boss controls every detail and rewrites all my mails. I was told on Monday that I may not send one alone."


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Asking]:
    asking = Asking(tmp_path, BOOK + PEOPLE, date(2026, 11, 4))
    yield asking.come_in()
    asking.door.close()


def test_the_inbox_has_a_box_for_a_mail_and_reads_it_with_its_writer(page: Asking) -> None:
    assert 'action="/inbox/paste"' in page.get("/inbox").text
    page.post("/inbox/paste", text=MAIL)
    said = page.get("/inbox").text
    assert "Send me the layout of the letter" in said
    assert "Zoë" in said


def test_who_wrote_it_is_asked_for_where_nothing_says_it_and_the_text_is_kept(page: Asking) -> None:
    refused = page.post("/inbox/paste", text="Please send me the layout by Friday.")
    assert "It is not said who wrote it." in refused.text
    assert "Please send me the layout by Friday." in page.get("/inbox").text
    page.post("/inbox/paste", text="Please send me the layout by Friday.", who="Zoë Marchand")
    assert "Send me the layout" in page.get("/inbox").text


def test_a_mail_under_something_happened_is_offered_to_the_inbox(page: Asking) -> None:
    page.post("/happened", text=MAIL)
    said = page.get("/happened").text
    assert "It reads like a mail to you" in said
    assert "Zoë Marchand</bdi> as its writer" in said
    assert "No playbook fits this" not in said
    put = page.post("/happened/inbox").text
    assert "One proposal waits" in page.get("/inbox").text
    assert "Look at the inbox" in put
    assert "person me" not in page.get("/inbox").text


def test_ones_own_story_is_no_mail(page: Asking) -> None:
    page.post("/happened", text=STORY)
    assert "It reads like a mail" not in page.get("/happened").text


@pytest.mark.parametrize(("written", "is_empty"), [("2026-11-01", True), ("2026-11-04", False)])
def test_another_day_begins_with_an_empty_box_and_a_line_of_the_story_before(
    page: Asking, written: str, is_empty: bool
) -> None:
    page.post("/happened", text=STORY)
    desk = page.house.desk(next(iter(page.house.keys._sessions.values())))
    kept = {beside_answers.OF_STORY: STORY, beside_answers.WRITTEN: f"{written} ^plan"}
    half_told.remember(desk, page.house.around.environ, "micromanaged", kept)
    said = page.get("/happened").text.split("<main")[1]
    assert ("Your story of 1 November" in said) is is_empty
    assert (">\n</textarea>" in said or "></textarea>" in said) is is_empty
    assert ("Empty this box; the plan stays in the book" in said) is not is_empty
    assert '<a href="/happened/walk/micromanaged">its plan</a>' in said or not is_empty
