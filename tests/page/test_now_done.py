"""What was promised for a day that has come is done by one press on Today; of what is late, the day is asked."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from page.asking import Asking
from page.stepping import hidden

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-02 promise me -> Ana "The offer" ^offer by 2026-11-04

2026-11-01 promise me -> Zoë "The roster" ^roster by 2026-11-02

2026-11-01 promise Ben -> me "The keys" ^keys by 2026-11-04

"""


def test_what_is_due_today_is_done_by_one_press_and_can_be_taken_back(tmp_path: Path) -> None:
    page = Asking(tmp_path, BOOK, date(2026, 11, 4)).come_in()
    today = page.get("/").text
    assert 'formaction="/said/done" name="refs" value="^offer">I have done it</button>' in today
    assert 'value="^keys"' not in today
    there = page.post("/said/done", refs="^offer").headers["location"]
    shown = page.get(there).text
    assert "You did this today: so it stands in the book." in shown
    assert "The offer" not in page.get("/").text
    page.post(f"{there}/take-back")
    assert "The book no longer says that you did this." in page.get(there).text
    assert "The offer" in page.get("/").text


def test_of_what_is_late_the_day_is_asked(tmp_path: Path) -> None:
    page = Asking(tmp_path, BOOK, date(2026, 11, 4)).come_in()
    today = page.get("/").text
    late = re.findall(r'value="(\^roster[^"]*)">([^<]+)</button>', today)
    assert late == [("^roster on-time", "on time"), ("^roster", "today")]
    assert re.search(r"on time</button> <button[^>]*>today</button> <a href=\"/entry/[^\"]*/done-on\">on another day</a>", today)  # fmt: skip
    there = page.post("/said/done", refs="^roster on-time").headers["location"]
    assert re.search("You did this on (Monday )?2 November", page.get(there).text)
    assert page.post("/said/done", refs="^roster").status_code == 409
    assert page.post("/said/done", refs="^keys").status_code == 409


def test_a_thing_that_somebody_wants_done_is_done_by_one_press_and_a_question_is_answered(
    tmp_path: Path,
) -> None:
    asked = """
2026-11-03 request Ana -> me "Tell Growth that we wait" ^growth
  due: 2026-11-05

2026-11-03 request Ben -> me "Which day do we take?" ^day
  due: 2026-11-05

2026-11-03 request Ben -> me "Decide on the second van" ^van
  due: 2026-11-05
"""
    page = Asking(tmp_path, BOOK + asked, date(2026, 11, 4)).come_in()
    today = re.sub(r"<(?!button)[^>]+>", "", page.get("/").text)
    assert "To Ana: “Tell Growth that we wait”" in today
    assert 'value="^growth">I have done it' in today
    assert "An answer to “Which day do we take?”" in today
    assert "An answer to “Decide on the second van”" in today
    assert 'value="^day"' not in today
    there = page.post("/said/done", refs="^growth").headers["location"]
    assert "You did this today" in page.get(there).text
    assert "Tell Growth" not in page.get("/").text
    assert page.post("/said/done", refs="^growth").status_code == 409
    page.door.close()


def test_that_they_have_this_times_word_is_one_press_and_can_be_taken_back(tmp_path: Path) -> None:
    daily = """2026-11-01 promise me -> Ana "The photo of the gauges" ^photo
  every: day

2026-11-02 outcome me "Delivered" ^d for ^photo
  state: delivered

2026-11-01 request Ben -> me "The number of trays" ^trays
  every: Wednesday

"""
    page = Asking(tmp_path, daily, date(2026, 11, 4)).come_in()
    today = page.get("/").text
    assert re.findall(r'value="(\^photo[^"]*)">([^<]+)</button>', today) == [("^photo", "they have it"), ("^photo 2026-11-03", "they had it")]  # fmt: skip
    assert 'value="^trays">they have it</button>' in today
    there = page.post("/said/done", refs="^photo 2026-11-03").headers["location"]
    assert "You did this on 3 November" in re.sub(r"<[^>]+>|Tuesday ", "", page.get(there).text)
    assert "nothing says what became" not in page.get("/").text
    page.post(f"{there}/take-back")
    assert "nothing says what became" in page.get("/").text
    there = page.post("/said/done", refs="^photo").headers["location"]
    assert "You did this today" in page.get(there).text
    assert "due Wednesday 4 November, today" not in page.get("/").text.split("The number of trays")[0]  # fmt: skip
    there = page.post("/said/done", refs="^trays").headers["location"]
    assert "You did this today" in page.get(there).text
    assert page.post("/said/done", refs="^photo not-a-day").status_code == 303
    page.door.close()


def test_the_words_of_the_evening_are_a_page_and_its_press_keeps_this_time(tmp_path: Path) -> None:
    evening = """2026-11-01 promise me -> Ana "Word on how it goes with the cellar" ^word
  note: every evening at seven the readings of both tanks, and a call at once above 24 degrees
  every: day

"""
    page = Asking(tmp_path, evening, date(2026, 11, 2)).come_in()
    assert '; the words for it: <a href="/pages/hold/word">write to them</a>' in page.get("/").text
    shown = page.get("/pages/hold/word").text
    assert "The readings of both tanks, Monday 2 November: [the readings]." in shown
    assert "--filled" not in shown
    sent = {"seen": hidden(shown, "seen"), "reader": hidden(shown, "reader")}
    text = "Hello Ana,\n\nThe readings of both tanks, Monday 2 November: [the readings]."
    assert page.post("/pages/hold/word/sent", text=text, **sent).status_code == 409
    text = text.replace("[the readings]", "18.2 and 17.9")
    there = page.post("/pages/hold/word/sent", text=text, keep="yes", **sent).headers["location"]
    assert "You did this today" in page.get(there).text
    assert "they have it" not in page.get("/").text
    page.post(f"{there}/take-back")
    assert "they have it" in page.get("/").text
    page.door.close()


def test_another_day_is_asked_and_written_with_one_press_and_can_be_taken_back(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, BOOK, date(2026, 11, 4)).come_in()
    asked = page.get("/entry/roster/done-on").text
    near = re.findall(r'name="near" value="([^"]+)">([^<]+)</button>', asked)
    assert near == [
        ("2026-11-03", "Yesterday, Tuesday 3 November"),
        ("2026-11-02", "Monday 2 November"),
        ("2026-11-01", "Sunday 1 November"),
    ]
    there = page.post("/entry/roster/done-on", near="2026-11-03").headers["location"]
    assert "yesterday" in page.get(there).text.lower() or "3 November" in page.get(there).text
    assert '2026-11-03 outcome me "Delivered"' in page.text()
    assert "take-back" in page.get(there).text


def test_a_day_of_done_that_is_to_come_or_no_day_is_asked_once_more(tmp_path: Path) -> None:
    page = Asking(tmp_path, BOOK, date(2026, 11, 4)).come_in()
    for words, why in (
        ("6 November 2026", "is still to come"),
        ("soonish", "is no day that can be read"),
        ("", "No day is named"),
        ("30 October", "was before it was promised"),
    ):
        assert why in page.post("/entry/roster/done-on", day=words).text
    assert "Delivered" not in page.text()
    assert page.post("/entry/keys/done-on", near="2026-11-03").status_code == 409
