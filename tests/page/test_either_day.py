"""On a Friday “by Friday” has two days on the page, one press each: in the box, in a round of questions, and on the first evening."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.web.keyed import key_of
from page.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RUTH = key_of("Ruth")
FRIDAY = date(2026, 11, 27)
BOOK = """\
2026-11-01 person Ruth
  relation: boss

2026-11-20 promise me -> Ruth "The roster" ^roster
  due: 2026-11-27

"""


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Asking]:
    """A page on a Friday, whose book knows a boss, entered."""
    asking = Asking(tmp_path, BOOK, FRIDAY)
    yield asking.come_in()
    asking.door.close()


@pytest.mark.parametrize(
    "line", ['promise me -> Ruth "The list" by {}', "I promised Ruth the list by {}", "One-on-one with Ruth on {} at 14:00"]
)  # fmt: skip
def test_in_the_box_each_of_two_days_is_one_press(page: Asking, line: str) -> None:
    shown = page.post("/capture/look", text=line.format("Friday")).text
    for day, said in (("2026-11-27", "Today"), ("2026-12-04", "Friday 4 December")):
        whole = line.format(day).replace('"', "&#34;").replace(">", "&gt;")
        assert f'data-fill value="{whole}">{said}</button>' in shown
        assert "It would be written" in page.post("/capture/look", text=line.format(day)).text


def test_in_a_debrief_a_press_takes_the_day(page: Asking) -> None:
    asked = page.post(f"/debrief/{RUTH}/3", words="me: the list by Friday")
    assert 'name="offer" value="me: the list by 2026-12-04"><bdi>Friday 4 December</bdi></button>' in asked.text  # fmt: skip
    assert page.post(f"/debrief/{RUTH}/3", offer="me: the list by 2026-12-04").status_code == 303


def test_on_a_friday_what_is_moved_to_friday_is_asked_for(page: Asking) -> None:
    asked = page.post("/friday/1", words="moved to Friday")
    assert 'value="moved to 2026-12-04"><bdi>Friday 4 December</bdi></button>' in asked.text


def test_the_first_talk_is_asked_for_and_keeps_its_rhythm(no_book: Asking) -> None:
    talk = "Wednesday 10:00, weekly one-on-one"
    place = str(no_book.folder / "mine.book")
    asked = no_book.post("/begin", place=place, boss="Ruth", talk=talk)
    assert asked.status_code == 400
    assert "Which is it?" in asked.text
    meant = "2026-11-11 10:00, weekly one-on-one"
    assert f'name="meant" value="{meant}">Wednesday 11 November</button>' in asked.text
    done = no_book.post("/begin", place=place, boss="Ruth", talk=talk, kept=talk, meant=meant)
    assert done.status_code == 303
    assert "every: Wednesday" in (no_book.folder / "mine.book").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("field", "said", "days"),
    [
        ("line.due", "Friday", (("2026-11-27", "Today"), ("2026-12-04", "Friday 4 December"))),
        ("line.due", "3/4", (("2027-04-03", "Saturday 3 April 2027"), ("2027-03-04", "Thursday 4 March 2027"))),
        ("day", "3/4/2026", (("2026-04-03", "Friday 3 April"), ("2026-03-04", "Wednesday 4 March"))),
    ],
)  # fmt: skip
def test_in_a_form_a_press_puts_the_day_where_it_was_typed(
    page: Asking, field: str, said: str, days: tuple[tuple[str, str], ...]
) -> None:
    filled = {"title": "The list", "who": "me", "to": "Ruth", field: said}
    shown = page.post("/write/promise/look", **filled)
    for day, name in days:
        assert f'name="put" value="{field} {day}"' in shown.text
        assert f">{name}</button>" in shown.text
    pressed = page.post("/write/promise/look", **filled, put=f"{field} {days[1][0]}")
    assert f"{'due: ' if field != 'day' else ''}{days[1][0]}" in pressed.text
    assert "It would be written like this" in pressed.text


def test_in_a_correction_a_press_takes_the_day_as_well(page: Asking) -> None:
    shown = page.post("/entry/roster/amend/look", title="The roster", who="me", to="Ruth", **{"line.due": "Friday"})  # fmt: skip
    assert 'name="put" value="line.due 2026-12-04" formaction="/entry/roster/amend/look"' in shown.text  # fmt: skip


def test_in_an_honest_date_a_press_puts_the_promised_day_into_its_field(page: Asking) -> None:
    answers = {"what": "The roster", "left": "7 of 12 tickets done", "lately": "about 4 a week"}
    shown = page.post("/date", **answers, **{"line.due": "Friday"}).text
    assert 'name="put" value="line.due 2026-12-04" form="date-form"' in shown
    pressed = page.post(
        "/date", **answers, **{"line.due": "Friday"}, put="line.due 2026-12-04"
    ).text
    assert "Which is it?" not in pressed
    assert 'value="2026-12-04"' in pressed
