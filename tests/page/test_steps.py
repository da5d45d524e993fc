"""Friday, debrief and prepare on the page: a question at a time, shown whole, then written."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.web.keyed import key_of
from page.asking import BOOK, Asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FRIDAY = date(2026, 11, 6)
MARCUS = key_of("Marcus")
WEEK = (
    BOOK
    + """\
2026-11-02 promise me -> Growth "Test plan" ^plan #loyalty
  due: 2026-11-05

2026-11-05 14:00 talk Marcus "One-on-one" ^talk

2026-11-09 10:00 talk Marcus "About the reversal" ^hard

"""
)


@pytest.fixture
def week(tmp_path: Path) -> Iterator[Asking]:
    """A page on a Friday, with a promise due, a talk behind and a talk ahead."""
    asking = Asking(tmp_path, WEEK, today=FRIDAY)
    yield asking.come_in()
    asking.door.close()


def question(page: Asking, path: str) -> tuple[str, str]:
    """The address to which the next question is answered, "" at the end; and the page it stands on."""
    answer = page.get(path)
    assert answer.status_code == 200
    found = re.search(r'class="form question" method="post" action="([^"]+)"', answer.text)
    return (found[1] if found else ""), answer.text


def shown(html: str) -> str:
    found = re.search(r'name="shown" value="([^"]+)"', html)
    assert found
    return found[1]


def test_friday_asks_its_first_question_with_the_entry_it_rests_on(week: Asking) -> None:
    path, text = question(week, "/friday")
    assert path == "/friday/1"
    assert "You promised Growth “Test plan”" in text
    assert '<a href="/entry/plan">^plan</a>' in text
    assert "1 of " in text


def test_an_answer_is_kept_and_the_next_question_comes(week: Asking) -> None:
    assert week.post("/friday/1", words="done").headers["location"] == "/friday/2"
    assert question(week, "/friday")[0] == "/friday/2"
    assert "done" in question(week, "/friday/1")[1]
    assert "Delivered" not in week.text()


def test_a_short_answer_is_one_press(week: Asking) -> None:
    _, text = question(week, "/friday")
    assert '<button name="offer" value="done">done</button>' in text
    week.post("/friday/1", words="", offer="done")
    assert "Delivered" in week.get("/friday/end").text


def test_at_the_end_of_friday_all_is_shown_and_then_written(week: Asking) -> None:
    week.post("/friday/1", words="done")
    end = week.get("/friday/end").text
    assert "outcome me &#34;Delivered&#34;" in end or "Delivered" in end
    before = week.text()
    assert week.post("/friday/write", shown=shown(end)).status_code == 303
    assert week.text().startswith(before)
    assert "for ^plan" in week.text()
    assert "You promised Growth" not in question(week, "/friday")[1]


def test_an_answer_that_is_not_clear_is_asked_again(week: Asking) -> None:
    answer = week.post("/friday/1", words="no")
    assert answer.status_code == 400
    assert "leaves open what became of it" in answer.text
    assert ">no</textarea>" in answer.text


def test_what_was_skipped_does_not_come_again_this_week(week: Asking) -> None:
    week.post("/friday/1", skip="yes")
    week.post("/friday/write", shown=shown(week.get("/friday/end").text))
    assert "You promised Growth" not in question(week, "/friday")[1]


def test_nothing_is_written_when_the_answers_are_not_those_that_were_shown(week: Asking) -> None:
    week.post("/friday/1", words="done")
    mark = shown(week.get("/friday/end").text)
    week.post("/friday/1", words="moved to 20 November")
    before = week.text()
    answer = week.post("/friday/write", shown=mark)
    assert answer.status_code == 409
    assert "has changed meanwhile" in answer.text
    assert week.text() == before


def test_answers_can_be_thrown_away(week: Asking) -> None:
    week.post("/friday/1", words="done")
    week.post("/friday/let-go")
    assert question(week, "/friday")[0] == "/friday/1"


def test_a_week_without_a_question_says_so(tmp_path: Path) -> None:
    page = Asking(tmp_path, "").come_in()
    assert "Nothing to ask this week" in page.get("/friday").text
    page.door.close()


def test_a_demo_book_is_walked_and_stays_as_it_is(page: Asking) -> None:
    page.post("/demo", name="reins")
    path, _ = question(page, "/friday")
    page.post(path, words="done")
    assert "This is a demo book" in page.get("/friday/end").text
    mark = re.search(r'name="shown"', page.get("/friday/end").text)
    assert mark is None
    assert page.post("/friday/write", shown="x").status_code == 409


def test_a_debrief_becomes_the_entries_of_the_talk(week: Asking) -> None:
    _, text = question(week, f"/debrief/{MARCUS}")
    assert "What was said?" in text
    week.post(f"/debrief/{MARCUS}/1", words="We keep the load test.")
    week.post(f"/debrief/{MARCUS}/2", words="The load test stays")
    week.post(f"/debrief/{MARCUS}/3", words="me: the outline by 13 November")
    end = week.get(f"/debrief/{MARCUS}/end").text
    answer = week.post(f"/debrief/{MARCUS}/write", shown=shown(end))
    assert answer.headers["location"] == f"/people/{MARCUS}"
    assert "amends: ^talk" in week.text()
    assert 'decision Marcus "The load test stays"' in week.text()
    assert 'promise me -> Marcus "the outline"' in week.text()


def test_a_number_that_stands_for_nothing_is_asked_again(week: Asking) -> None:
    answer = week.post(f"/debrief/{MARCUS}/3", words="7 done")
    assert answer.status_code == 400
    assert "there is no number 7" in answer.text


def test_prepare_asks_what_you_want_and_writes_it_to_the_talk(week: Asking) -> None:
    _, text = question(week, f"/prepare/{MARCUS}")
    assert "What do you want from this talk" in text
    week.post(f"/prepare/{MARCUS}/1", words="A rule for next time")
    end = week.get(f"/prepare/{MARCUS}/end").text
    answer = week.post(f"/prepare/{MARCUS}/write", shown=shown(end))
    assert answer.headers["location"] == f"/pages/prepare/{MARCUS}"
    assert "want: A rule for next time" in week.text()
    assert "A rule for next time" in week.get(f"/pages/prepare/{MARCUS}").text


def test_without_a_planned_talk_prepare_says_how_to_plan_one(page: Asking) -> None:
    text = page.get(f"/prepare/{MARCUS}").text
    assert 'data-fill="tomorrow 10:00 talk Marcus"' in text


def test_a_question_that_is_not_there_is_not_found(week: Asking) -> None:
    assert week.get("/friday/99").status_code == 404
    assert week.get("/debrief/000000000000").status_code == 404
