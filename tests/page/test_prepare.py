"""Before a talk, on the page: what is wanted comes before any wording, and ends in the page for the talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from page.stepping import MARCUS, hidden, question, typed

if TYPE_CHECKING:
    from page.asking import Asking

HERE = f"/prepare/{MARCUS}"


def test_what_you_want_is_asked_first_with_smaller_questions_beside_it(week: Asking) -> None:
    path, text = question(week, HERE)
    assert path == f"{HERE}/1"
    assert "What do you want from this talk" in text
    assert "comes before how you say it" in text
    assert "What is different for you?" in text
    assert '<a href="/entry/hard"><bdi>About the reversal</bdi></a>' in text
    assert "What is different for you?" not in question(week, f"{HERE}/2")[1]


def test_the_opening_is_asked_after_the_position(week: Asking) -> None:
    asked = week.get(f"{HERE}/end").text
    assert asked.index("What do you want") < asked.index("How do you begin")


def test_the_answers_become_part_of_the_talk_and_stand_on_its_page(week: Asking) -> None:
    week.post(f"{HERE}/1", words="A rule for next time")
    end = week.get(f"{HERE}/end").text
    answer = week.post(f"{HERE}/write", shown=hidden(end, "shown"))
    assert answer.headers["location"] == f"{HERE}/written"
    assert "want: A rule for next time" in week.text()
    assert f'href="/pages/prepare/{MARCUS}"' in week.get(f"{HERE}/written").text
    page = week.get(f"/pages/prepare/{MARCUS}").text
    assert "A rule for next time" in page
    assert f'href="{HERE}">answer them one by one</a>' in page
    assert "What do you want from this talk" not in question(week, HERE)[1]


def test_answers_for_one_talk_are_not_given_to_an_earlier_one_planned_since(week: Asking) -> None:
    week.post(f"{HERE}/1", words="A rule for next time")
    sooner = '2026-11-07 10:00 talk Marcus "Rota" ^sooner\n\n'
    week.book.write_text(week.text() + sooner, encoding="utf-8")
    path, text = question(week, HERE)
    assert path == f"{HERE}/1"
    assert typed(text) == ""
    assert "Rota" in text


def test_nothing_is_written_when_the_talk_says_it_already(week: Asking) -> None:
    week.post(f"{HERE}/1", words="A rule for next time")
    mark = hidden(week.get(f"{HERE}/end").text, "shown")
    said = "2026-11-06 talk ^said\n  amends: ^hard\n  want: An apology\n\n"
    week.book.write_text(week.text() + said, encoding="utf-8")
    before = week.text()
    answer = week.post(f"{HERE}/write", shown=mark)
    assert answer.status_code == 409
    assert "A rule for next time" in answer.text
    assert week.text() == before


def test_without_a_planned_talk_it_says_how_to_plan_one(page: Asking) -> None:
    text = page.get(HERE).text
    assert 'data-fill value="tomorrow talk Marcus"' in text
    assert 'action="/capture/look"' in text


def test_it_is_reached_from_the_person_and_from_the_next_talk_of_today(week: Asking) -> None:
    assert f'href="{HERE}"' in week.get(f"/people/{MARCUS}").text
    assert f'href="{HERE}"' in week.get("/").text
    assert f'href="{HERE}">Prepare the talk' in week.get("/entry/hard").text
    assert HERE not in week.get("/entry/talk").text
