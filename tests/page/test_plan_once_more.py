"""A plan that is in the book is changed on the page: its answers stand, what becomes of the plan is shown, and no second one is written beside it."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from page.asking import Asking
from page.walking import ANSWERS, FIRST_WAY, HERE, answer_all, kept, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PLACE = list(ANSWERS).index("rule") + 1


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Asking]:
    """A page on which a plan was written."""
    asking = Asking(tmp_path, "2026-11-02 person Marcus\n  relation: boss\n\n").come_in()
    end = answer_all(asking)
    asking.post(HERE + "/write", shown=shown(end))
    yield asking
    asking.door.close()


def end(page: Asking) -> str:
    return re.sub(r"</?bdi>", "", unescape(page.get(HERE + "/end").text))


def change(page: Asking, slot: str, words: str) -> str:
    """Change one answer of the plan, and give what follows."""
    page.post(HERE, slot=slot, do="again")
    page.post(HERE, slot=slot, words=words, do="there")
    return end(page)


def test_an_answer_of_a_plan_offers_to_be_changed_and_never_to_begin_blank(written: Asking) -> None:
    settled = written.get(f"{HERE}/{PLACE}").text
    assert 'value="again">Change it' in settled
    assert "begin anew" not in end(written)
    question = written.get(written.post(HERE, slot="rule", do="again").headers["location"]).text
    assert ANSWERS["rule"] in question
    assert "It stays as it is until you write the new one down." in question
    assert kept(written)["position"] == ANSWERS["position"]


def test_what_becomes_of_the_plan_is_shown_and_written_only_then(written: Asking) -> None:
    before = written.text()
    page = change(written, "rule", "You ring me at noon")
    assert "What becomes of your plan of" in page
    assert "Taken back: ask Marcus: A word to me before anybody else" in page
    assert written.text() == before
    written.post(HERE + "/write", shown=shown(written.get(HERE + "/end")))
    added = written.text().removeprefix(before)
    assert "You ring me at noon" in added
    assert "withdraws: ^" in added
    assert "Go back to that plan" not in end(written)
    today = written.get("/").text
    assert "You ring me at noon" in today
    assert "A word to me before anybody else" not in today


def test_the_plan_as_it_was_is_one_press_away(written: Asking) -> None:
    before = written.text()
    change(written, "rule", "You ring me at noon")
    written.post(HERE, do="before")
    assert "The plan is in the book." in end(written)
    assert ANSWERS["rule"] in end(written)
    assert written.text() == before


def test_the_same_answers_once_more_write_nothing(written: Asking) -> None:
    before = written.text()
    written.post(HERE, slot="rule", do="again")
    written.post(HERE + "/write", shown=shown(written.get(HERE + "/end")))
    assert written.text() == before
    assert "The plan is in the book." in end(written)


def test_another_way_takes_the_place_of_the_first(written: Asking) -> None:
    other = "Ask to look at the decision again"
    written.post(HERE, slot="rule", do="again")
    written.post(HERE, way=other)
    assert other != FIRST_WAY
    assert "Taken back: " in end(written)
