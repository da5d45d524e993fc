"""A walk whose plan is in the book: its gaps can still be filled, the message is whole then, and what that adds is shown before it is written."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from page.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HERE = "/happened/walk/micromanaged"


def shown(answer: str) -> str:
    return str(re.findall(r'name="shown" value="([^"]+)"', answer)[-1])


def end(page: Asking) -> str:
    return unescape(page.get(HERE + "/end").text)


def mail(page: Asking) -> str:
    found = re.search(r"<textarea[^>]*>\n(.*?)</textarea>", end(page), re.DOTALL)
    return found[1] if found else ""


def gap_of(page: Asking, marked: str) -> str:
    """The address of the question for a gap."""
    plain = re.sub(r"</?bdi>", "", end(page))
    found = re.search(rf'href="({HERE}/\d+)" aria-label="answer it: the question for {re.escape(marked)}"', plain)  # fmt: skip
    assert found, plain[plain.find("Still yours") :][:600]
    return found[1]


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Asking]:
    """A page on which a plan was written though two things in its message are only usual, and the area open."""
    asking = Asking(tmp_path, "2026-11-02 person Marcus\n  relation: boss\n\n").come_in()
    asking.post(HERE, slot="position", words="To decide and tell")
    asking.post(HERE, way="Ask for a trial of one area")
    asking.post(HERE, slot="fear", words="That a delivery is late.", do="plan")
    asking.post(HERE + "/write", shown=shown(asking.get(HERE + "/end").text))
    yield asking
    asking.door.close()


def test_a_gap_leads_to_its_question_after_the_plan_was_written_too(written: Asking) -> None:
    assert "handoff" not in written.text()
    question = written.get(gap_of(written, "[area]")).text
    assert "Which one area could you run alone" in question
    assert "is shown before it is added to the plan" in question
    written.post(HERE, slot="area", words="to plan the rota")
    assert "May I look after the rota on my own until [" in mail(written)
    before = written.text()
    assert "What you answered since adds this to the plan" in end(written)
    written.post(HERE + "/write", shown=shown(end(written)))
    added = written.text().removeprefix(before)
    assert 'handoff Marcus -> me "The rota"' in added
    assert "ask me -> Marcus" in added
    assert "adds this to the plan" not in end(written)
    assert "The rota" in end(written)


def test_what_is_suggested_is_taken_with_one_button_and_the_message_is_whole(
    written: Asking,
) -> None:
    written.post(HERE, slot="area", words="the rota")
    assert "What is suggested suits me: use it" in end(written)
    written.post(HERE, do="usual")
    assert "[" not in mail(written)
    written.post(HERE + "/write", shown=shown(end(written)))
    assert "safety-net: a short note each week" in written.text()
    assert "trial-end: 2026-12-02" in written.text()


def test_a_day_that_is_none_is_asked_for_again_and_what_was_answered_before_stays(
    written: Asking,
) -> None:
    where = gap_of(written, "[Wednesday 2 December?]")
    again = written.post(HERE, slot="until", words="soonish")
    assert "No day can be read in it" in again.text
    assert "soonish" in again.text
    written.post(HERE, slot="until", words="18 December")
    assert "until Friday 18 December, as a trial?" in mail(written)
    assert "18" in written.get(where).text, "until it is written it can be changed"
    written.post(HERE, slot="fear", words="Something else")
    assert "a delivery is late" in end(written)


def test_what_was_not_shown_is_not_written(written: Asking) -> None:
    before = written.text()
    assert written.post(HERE + "/write", shown="0").status_code == 303
    written.post(HERE, slot="area", words="the rota")
    assert written.post(HERE + "/write", shown="0").status_code == 409
    assert written.text() == before


def test_before_the_plan_is_written_what_is_suggested_is_taken_too(tmp_path: Path) -> None:
    page = Asking(tmp_path, "2026-11-02 person Marcus\n  relation: boss\n\n").come_in()
    page.post(HERE, slot="position", words="To decide and tell")
    page.post(HERE, way="Ask for a trial of one area")
    page.post(HERE, slot="area", words="the rota", do="plan")
    page.post(HERE, do="usual")
    assert "[" not in mail(page)
    page.post(HERE + "/write", shown=shown(page.get(HERE + "/end").text))
    assert "trial-end: 2026-12-02" in page.text()
    page.door.close()


def test_my_name_is_asked_for_where_a_message_is_not_signed(written: Asking) -> None:
    assert "Your own name, to stand under what you send" in end(written)
    done = written.post("/settings/name", called="Ines Weber", walk="micromanaged")
    assert done.headers["location"] == HERE + "/end"
    assert mail(written).rstrip().endswith("Ines Weber")
    assert "Your own name, to stand" not in end(written)
    away = written.post("/settings/name", called="Ines Weber", walk="../../x")
    assert away.headers["location"] == "/settings"


def test_a_day_that_was_typed_is_not_said_to_be_of_the_story(tmp_path: Path) -> None:
    page = Asking(tmp_path, "").come_in()
    page.post("/happened", text="My boss Inge checks all I do. She won't let me plan the rota.")
    page.post(HERE, slot="position", words="To decide and tell")
    page.post(HERE, way="Ask for a trial of one area")
    page.post(HERE, slot="until", words="18 December", do="plan")
    (where,) = re.findall(rf'href="({HERE}/\d+)" aria-label="Change the answer to: (?:<bdi>)?Until', page.get(HERE + "/end").text)  # fmt: skip
    question = page.get(where).text
    assert "if that day is meant" not in question
    assert "That is usual" not in question
    page.door.close()


def test_a_day_of_the_story_is_shown_as_a_day_with_its_sentence(tmp_path: Path) -> None:
    page = Asking(tmp_path, "").come_in()
    page.post("/happened", text="Yesterday my boss Inge asked if I want the late desk, and I froze. They choose somebody on the 27th.")  # fmt: skip
    here = "/happened/walk/i-fumbled-it"
    for slot in ("position", "their side", "my part"):
        page.post(here, slot=slot, words="Time until I know")
    page.post(here, way="Ask for time, with a day")
    page.post(here, slot="asked", words="Do you want the late desk?")
    page.post(here, slot="answered", words="Well")
    question = page.get(page.get(here).headers["location"]).text
    assert "By which day do they have your whole answer?" in question
    assert 'value="Friday 27 November"' in question
    assert "They choose somebody on the 27th." in question
    assert "Go on if that day is meant, or write another." in question
    page.door.close()
