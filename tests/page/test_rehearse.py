"""A talk practised in the browser: what is in an answer, another way to say it, and what is kept."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from goodbooks.web.keyed import key_of

if TYPE_CHECKING:
    from httpx2 import Response

    from page.asking import Asking

MARCUS = f"/rehearse/person/{key_of('Marcus')}"
LOYALTY = f"/rehearse/matter/{key_of('loyalty')}"
FIRST = "We lose 3 days if we skip the tests. Could you decide by Friday?"


def question(answer: Response) -> str:
    found = re.search(r'name="question" value="([^"]*)"', answer.text)
    return unescape(found[1]) if found else ""


def shown(answer: Response) -> str:
    found = re.search(r'name="shown" value="([^"]+)"', answer.text)
    assert found
    return found[1]


def to_the_end(page: Asking, here: str) -> Response:
    """Leave every question that is left."""
    for _ in range(12):
        answer = page.get(here)
        asked = question(answer)
        if not asked:
            return answer
        page.post(here, question=asked, do="skip")
    raise AssertionError("the practice does not end")


@pytest.mark.parametrize("here", [MARCUS, LOYALTY])
def test_one_question_of_theirs_at_a_time(page: Asking, here: str) -> None:
    answer = page.get(here)
    assert answer.status_code == 200
    assert "Question 1 of " in answer.text
    assert answer.text.count('name="question"') == 1


def test_an_answer_is_told_what_it_has_and_what_to_try(page: Asking) -> None:
    asked = question(page.get(MARCUS))
    assert page.post(MARCUS, question=asked, words=FIRST, do="say").status_code == 303
    answer = page.get(MARCUS)
    assert question(answer) == asked
    assert (
        "That names a day or a figure, where you stand and what you ask or will do, in 14 words."
        in answer.text
    )
    assert "And if you said it another way?" in answer.text
    assert answer.text.count('class="has"') == 3


def test_said_another_way_the_last_one_stands_unless_an_earlier_one_is_chosen(
    page: Asking,
) -> None:
    asked = question(page.get(MARCUS))
    for words in ("Maybe.", FIRST, "I do not know yet."):
        page.post(MARCUS, question=asked, words=words, do="say")
    page.post(MARCUS, question=asked, words=FIRST, do="stand")
    page.post(MARCUS, question=asked, do="next")
    end = to_the_end(page, MARCUS)
    assert FIRST in unescape(end.text)
    assert "Maybe." not in end.text


def test_the_answers_are_shown_and_written_on_one_button_and_come_back(page: Asking) -> None:
    before = page.text()
    asked = question(page.get(LOYALTY))
    page.post(LOYALTY, question=asked, words=FIRST, do="next")
    end = to_the_end(page, LOYALTY)
    assert page.text() == before
    done = page.post(LOYALTY + "/keep", shown=shown(end))
    assert done.status_code == 303
    assert f"answers: {asked}" in page.text()
    assert "#loyalty" in page.text().split(FIRST)[1]
    assert FIRST in unescape(page.get(done.headers["location"]).text)
    assert question(page.get(LOYALTY))


def test_at_the_end_each_answer_stands_under_its_question_and_the_lines_are_folded(
    page: Asking,
) -> None:
    asked = question(page.get(MARCUS))
    page.post(MARCUS, question=asked, words=FIRST, do="next")
    end = unescape(to_the_end(page, MARCUS).text)
    first, folded = end.split("Line by line, as it stands in the book")
    assert f'<li dir="auto"><span class="under">{asked}</span><br>{FIRST}</li>' in first
    assert "note me" not in first
    assert "note me" in folded


def test_answers_that_are_no_longer_those_shown_are_not_written(page: Asking) -> None:
    asked = question(page.get(MARCUS))
    page.post(MARCUS, question=asked, words=FIRST, do="next")
    end = to_the_end(page, MARCUS)
    page.post(MARCUS, question=asked, words="Another one", do="say")
    before = page.text()
    assert page.post(MARCUS + "/keep", shown=shown(end)).status_code == 409
    assert page.text() == before


def test_a_question_that_was_left_can_be_taken_up_with_what_was_typed(page: Asking) -> None:
    asked = question(page.get(MARCUS))
    page.post(MARCUS, question=asked, words="Half a thought", do="skip")
    to_the_end(page, MARCUS)
    page.post(MARCUS, do="left")
    answer = page.get(MARCUS)
    assert question(answer) == asked
    assert "Half a thought</textarea>" in answer.text
    page.post(MARCUS, do="anew")
    assert "Question 1 of " in page.get(MARCUS).text


def test_a_clock_says_how_long_it_took_and_nothing_else(page: Asking) -> None:
    page.post(MARCUS, do="clock", clock="30")
    asked = question(page.get(MARCUS))
    page.post(MARCUS, question=asked, words=FIRST, do="say", took="31")
    assert "That took 31 seconds, and you wanted 30." in page.get(MARCUS).text
    page.post(MARCUS, question=asked, words=FIRST, do="say", took="29")
    assert "That took" not in page.get(MARCUS).text
    page.post(MARCUS, do="clock", clock="7777777")
    assert "data-seconds" not in page.get(MARCUS).text


def test_an_answer_is_shown_and_never_run(page: Asking) -> None:
    asked = question(page.get(MARCUS))
    page.post(MARCUS, question=asked, words="<script>alert(1)</script>", do="say")
    assert "<script>alert" not in page.get(MARCUS).text


def test_a_demo_is_practised_and_nothing_of_it_is_kept(page: Asking) -> None:
    page.post("/demo", name="overruled")
    asked = question(page.get(MARCUS))
    page.post(MARCUS, question=asked, words=FIRST, do="next")
    end = to_the_end(page, MARCUS)
    assert "This is a demo book, and stays as it is" in end.text
    assert 'name="shown"' not in end.text
    page.post(MARCUS, do="anew")


def test_it_is_reached_from_a_person_and_a_matter(page: Asking) -> None:
    assert f'href="{MARCUS}"' in page.get(f"/people/{key_of('Marcus')}").text
    assert f'href="{LOYALTY}"' in page.get(f"/matters/{key_of('loyalty')}").text


def test_a_matter_without_anybody_asks_with_whom(page: Asking) -> None:
    page.book.write_text('2026-11-03 decision Nora "Wait" #garden\n', encoding="utf-8")
    answer = page.get(f"/rehearse/matter/{key_of('garden')}")
    assert f'href="/rehearse/person/{key_of("Nora")}"' in answer.text
    assert "goodbooks rehearse" not in answer.text
