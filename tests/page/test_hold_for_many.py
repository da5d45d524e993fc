"""The holding message on the page: for whoever is named only as a reader, and as the answer to all that was asked."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from goodbooks.web.keyed import key_of
from page.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

READERS = """\
2026-11-03 decision Henrik "I pause the press" #press
  public: the press pauses
  readers: Vera, José Groß, named

2026-11-03 note "Somebody else's" #other
  readers: Tom

"""
ASKED = """\
2026-11-03 08:00 request Growth -> me "Can we push ahead?" ^ahead #launch

2026-11-03 08:10 request Stores -> me "Whether the tills follow" ^tills #launch

2026-11-03 08:20 request Jürgen -> me "The day" ^day #launch

2026-11-03 10:15 decision Marcus "We go on" ^go #launch
  public: we go on, from Monday

"""


def words_of(markup: str) -> str:
    """What a page says, without its tags."""
    return " ".join(re.sub(r"<[^>]+>", "", markup).split())


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[Asking]:
    page = Asking(tmp_path, READERS + ASKED).come_in()
    yield page
    page.door.close()


@pytest.mark.parametrize("name", ["Vera", "José Groß"])
def test_whoever_is_named_only_as_a_reader_can_be_chosen_and_gets_the_message(
    asked: Asking, name: str
) -> None:
    here = f"/pages/hold/{key_of('press')}"
    form = asked.get(here).text
    assert f'name="reader" value="{key_of(name)}"' in form
    assert "Tom" not in form, "a reader of another matter is nobody here"
    told = asked.post(here, reader=key_of(name))
    assert told.status_code == 200
    assert f"Hello {name.split(maxsplit=1)[0]}" in words_of(told.text)
    assert ": the press pauses." in told.text


def test_one_press_says_that_a_message_was_sent_and_answers_all_that_was_asked(
    asked: Asking,
) -> None:
    here = f"/pages/hold/{key_of('launch')}"
    text = asked.get(here).text
    assert "I have sent it, and it answers all that was asked" in text
    assert "“Can we push ahead?” (Growth), “Whether the tills follow” (Stores), “The day” (Jürgen)" in words_of(text)  # fmt: skip
    seen = text.split('name="seen" value="')[1].split('"')[0]
    assert asked.post(f"{here}/sent", seen=seen, answers="yes").status_code == 303
    book = asked.text()
    assert "answer me -> Growth, Stores, Jürgen" in book
    assert "for ^ahead, ^tills, ^day" in book
    assert "  stage: held\n" in book
    assert "and it answers" not in asked.get(here).text


def test_a_message_sent_without_that_press_answers_nothing(asked: Asking) -> None:
    here = f"/pages/hold/{key_of('launch')}"
    seen = asked.get(here).text.split('name="seen" value="')[1].split('"')[0]
    asked.post(f"{here}/sent", seen=seen)
    assert "answer me" not in asked.text()


def test_where_more_is_to_come_nothing_is_offered_as_the_answer(asked: Asking) -> None:
    here = f"/pages/hold/{key_of('launch')}"
    assert "and it answers" not in asked.post(here, next="2026-11-06 10:00").text


QUIET = """\
2026-11-01 ask me -> Marcus "To go back to the till" ^back #till

2026-11-02 request Bev -> me "Whether I'm stepping down" ^bev #till

2026-11-02 decision Marcus "Yes, from March, and nobody hears it before I've told them" ^yes #till for ^back
  readers: me

2026-11-02 promise Marcus -> me "tell the team" ^tell #till
  due: 2026-11-13

"""


def test_what_cannot_be_said_yet_is_sent_with_the_day_on_which_they_hear(tmp_path: Path) -> None:
    page = Asking(tmp_path, QUIET).come_in()
    here = f"/pages/hold/{key_of('till')}"
    text = page.get(here).text
    assert "I can't say anything yet; you hear it from us by 13 November." in unescape(words_of(text))  # fmt: skip
    seen = re.search(r'name="seen" value="([^"]+)"', text)
    reader = re.findall(r'name="reader" value="([^"]+)"', text)
    assert seen
    page.post(here + "/sent", seen=seen[1], reader=reader[:1] or key_of("Bev"))
    assert 'promise me -> Bev "Next word' in page.text()
    assert "next-word: 2026-11-13" in page.text()
    page.door.close()
