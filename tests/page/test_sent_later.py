"""A message that says its hour is sent as it was shown, however long it was read before it went."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.clock import Clock
from goodbooks.web import house
from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path

HERE = "/pages/hold"
TODAY = date(2026, 11, 4)


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The hour it is: the test sets it."""
    at = ["17:59"]
    monkeypatch.setattr(house, "system_clock", lambda _: Clock(TODAY, at[0]))
    return at


@pytest.fixture
def page(hours: list[str], tmp_path: Path) -> Asking:
    assert hours
    return Asking(tmp_path).come_in()


def hold_of(page: Asking) -> str:
    found = re.search(r'href="(/pages/hold/[^"]+)"', page.get("/pages").text)
    assert found
    return found[1]


def fields(shown: str) -> dict[str, str]:
    form = shown.partition('id="words"')[2].partition("</form>")[0]
    names = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form))
    text = re.search(r"<textarea[^>]*>\n?(.*?)</textarea>", form, re.DOTALL)
    assert text
    names.pop("token")
    return names | {"text": text[1]}


def test_what_was_read_for_a_minute_is_sent_as_it_was_shown(page: Asking, hours: list[str]) -> None:
    here = hold_of(page)
    shown = page.post(here, next="tomorrow 10:00").text
    assert "17:59" in shown
    hours[0] = "18:04"
    done = page.post(f"{here}/sent", keep="yes", **fields(shown))
    assert done.status_code == 303
    assert "next-word: 2026-11-05 10:00" in page.text()
    assert "As I sent it, in my own words" not in page.text()


def test_a_coach_asked_a_minute_later_finds_the_words_unchanged(
    page: Asking, hours: list[str]
) -> None:
    here = hold_of(page)
    shown = page.post(here, next="tomorrow 10:00").text
    hours[0] = "18:04"
    page.post(f"{here}/coach", **fields(shown))
    later = page.post(here, next="tomorrow 10:00").text
    assert "18:04" in fields(later)["text"]
    assert "has changed since you began" not in later


def test_going_on_with_what_there_is_now_asks_for_the_same_readers_and_day(
    page: Asking, hours: list[str]
) -> None:
    here = hold_of(page)
    shown = page.post(here, next="tomorrow 10:00").text
    page.book.write_text(page.text() + '2026-11-04 decision Marcus "Stop" #loyalty\n  reverses: ^once\n\n', encoding="utf-8")  # fmt: skip
    hours[0] = "18:04"
    refused = page.post(f"{here}/sent", **fields(shown))
    assert refused.status_code == 409
    form = refused.text.partition("What there is now")[2]
    assert f'<form method="post" action="{here}">' in form
    assert re.search(r'name="next" value="[^"]+"', form)


def test_a_note_marked_as_sent_is_taken_back_where_it_was_marked(page: Asking) -> None:
    here = "/pages/confirm/once"
    assert "take it back" not in page.get(here).text
    assert page.post(f"{here}/sent", **filled(page, here)).status_code == 303
    shown = page.get(here).text
    assert "The book says that you sent it on 4 November, to <bdi>Marcus</bdi>." in shown
    found = re.search(r'formaction="(/said/[^"]+/take-back)">I have not: take it back', shown)
    assert found
    back = page.post(found[1], **filled(page, here))
    assert "The book no longer says that you sent this." in page.get(back.headers["location"]).text
    assert "take it back" not in page.get(here).text
    assert page.post(f"{here}/sent", **filled(page, here)).status_code == 303


def test_an_update_marked_as_sent_is_taken_back_where_it_was_marked(page: Asking) -> None:
    found = re.search(r'href="(/pages/update/[^"]+)"', page.get("/pages").text)
    assert found
    here = found[1]
    assert page.post(f"{here}/sent", **filled(page, here)).status_code == 303
    shown = page.get(here).text
    assert "The book says that you sent the last one on 4 November, to <bdi>Growth</bdi>." in shown
    button = re.search(r'formaction="(/entry/[^"]+/take-back)">I have not: take it back', shown)
    assert button
    page.post(button[1], **filled(page, here))
    assert "withdraws: " in page.text()
    assert "take it back" not in page.get(here).text


def filled(page: Asking, path: str) -> dict[str, str]:
    """The form of a message with every gap typed over."""
    form = fields(page.get(path).text)
    return form | {"text": re.sub(r"\[[^\]]*\]", "this", form["text"])}


def test_where_a_message_to_those_who_wait_was_sent_that_is_said_once(page: Asking) -> None:
    found = re.search(r'href="(/pages/hold/[^"]+)"', page.get("/pages").text)
    assert found
    shown = page.post(found[1], next="tomorrow 10:00").text
    text = re.sub(r"\[[^\]]*\]", "this", fields(shown)["text"])
    there = page.post(f"{found[1]}/sent", **(fields(shown) | {"text": text})).headers["location"]
    told = unescape(re.sub(r"<[^>]+>", "", page.get(there).text))
    assert "It is written down that you sent it today, to Growth." in told
    assert "Today reminds you when the next word is due." in told
    assert "you sent it today" not in page.get(there).text
