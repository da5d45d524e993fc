"""An honest date on the page: from two answers or a list of what was finished, shown before it is written."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path

    from httpx2 import Response

MORE = """\
2026-11-03 promise Theo -> Growth "Loyalty API live" ^api #loyalty by 2026-12-01
  on-behalf-of: Platform

2026-11-03 promise me -> Stores "Tills" ^tills #tills by 2026-11-20
  readers: Stores

"""


def answer_of(response: Response) -> str:
    """What comes of the answers, as words."""
    assert response.status_code == 200
    part = re.sub(r"(?s)<svg.*?</svg>", "", response.text.split('id="answer"')[1])
    return " ".join(re.sub(r"<[^>]+>", " ", part).split())


def hidden(response: Response, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', response.text)
    assert found
    return found[1]


def finished(weeks: int) -> bytes:
    """A list of what was finished: four things in each of so many weeks before 2 November."""
    first = date(2026, 11, 2) - timedelta(weeks=weeks)
    days = [first + timedelta(weeks=week, days=day) for week in range(weeks) for day in range(4)]
    return "\n".join(["finished", *map(str, days), ""]).encode()


def test_the_room_of_promises_asks_three_things_and_folds_the_rest(page: Asking) -> None:
    text = page.get("/promises").text
    form = text.split('id="date-form"')[1].split("</form>")[0]
    before, folded = form.split("<details")
    assert re.findall(r'name="(what|left|lately|file|line\.\w+)"', before) == ["what", "left", "lately", "file"]  # fmt: skip
    assert re.findall(r'name="line\.([\w-]+)"', folded) == [
        "due", "people", "starts", "needs", "growth", "risks", "parts", "holidays",
    ]  # fmt: skip


def test_two_answers_give_a_day_and_write_nothing(page: Asking) -> None:
    before = page.text()
    said = answer_of(page.post("/date", left="7 of 12 tickets done", lately="about 4 a week"))
    assert "By these figures: done by 18 November about six times in seven" in said
    assert "This rests on a judgement" in said
    assert page.text() == before


def test_the_page_and_the_terminal_give_one_answer(page: Asking) -> None:
    said = answer_of(page.post("/date", left="12 left", lately="3 last week, 5 the week before"))
    note = re.findall(r"By these figures: [^.]+", said)[0]
    box = page.post("/capture/look", text="12 left, 3 last week, 5 the week before").text
    assert note.removeprefix("By ") in " ".join(re.sub(r"<[^>]+>", " ", box).split())


def test_a_guess_of_the_time_needs_no_pace(page: Asking) -> None:
    said = answer_of(page.post("/date", what="The audit", left="three weeks, worst case six"))
    assert said.startswith('aria-label="What comes of it"> The audit')
    assert "3 to 6 weeks of work, most likely 3, as we judge it" in said


def test_what_is_not_understood_is_said_with_what_would_be(page: Asking) -> None:
    said = answer_of(page.post("/date", left="lots"))
    assert "“lots” does not say how much is left. Write 12 tickets" in said
    assert "How fast it goes is not said yet" in answer_of(page.post("/date", left="12"))
    assert "how much is left is not said" in answer_of(page.post("/date", lately="4")).lower()


def test_a_list_of_what_was_finished_may_be_handed_over_and_is_kept_in_the_form(
    page: Asking,
) -> None:
    files = {"file": ("done.csv", finished(12), "text/csv")}
    first = page.client.post("/date", data={"token": page.token, "left": "12"}, files=files)
    assert "48 finished in 12 weeks, from done.csv" in answer_of(first)
    assert "a judgement" not in answer_of(first)
    weeks, told = hidden(first, "weeks"), hidden(first, "from")
    again = page.post("/date", left="12", weeks=weeks, **{"from": told})
    day = r"done by \d+ \w+ about six times in seven"
    assert re.findall(day, answer_of(first)) == re.findall(day, answer_of(again))
    odd = {"file": ("odd.csv", b"colour\nred\n", "text/csv")}
    refused = page.client.post("/date", data={"token": page.token, "left": "12"}, files=odd)
    assert "In odd.csv: none of the columns is known" in answer_of(refused)
    assert "--" not in answer_of(refused)


def test_a_file_that_was_read_stays_where_something_else_is_refused(page: Asking) -> None:
    files = {"file": ("done.csv", finished(12), "text/csv")}
    typed = {"token": page.token, "left": "12", "next": "never on a day"}
    first = page.client.post("/date", data=typed, files=files)
    assert "By these figures" not in answer_of(first)
    assert "48 finished in 12 weeks, from done.csv" in answer_of(first)
    kept = {"weeks": hidden(first, "weeks"), "from": hidden(first, "from")}
    mended = page.post("/date", left="12", **kept)
    assert "done by" in answer_of(mended)
    odd = {"file": ("odd.csv", b"colour\nred\n", "text/csv")}
    again = page.client.post("/date", data={"token": page.token, "left": "12", **kept}, files=odd)
    assert "In odd.csv: none of the columns is known" in answer_of(again)
    assert hidden(again, "weeks") == kept["weeks"]


def test_what_a_file_says_is_left_stands_in_the_form_and_can_be_written_down(page: Asking) -> None:
    done = finished(12).decode().split()[1:]
    rows = "\n".join(("key,finished", *(f"{day},{day}" for day in done), *(f"open-{one}," for one in range(9)), "")).encode()  # fmt: skip
    files = {"file": ("done.csv", rows, "text/csv")}
    first = page.client.post("/date", data={"token": page.token}, files=files)
    assert 'name="left" value="9 items left"' in first.text
    form = {name: hidden(first, name) for name in ("left", "weeks", "from", "shown")}
    kept = page.post("/date/keep", **form)
    assert kept.status_code == 303, answer_of(kept)
    assert "  work: 9 items\n" in page.text()


def test_a_first_name_is_the_reader_the_book_knows_and_a_stranger_is_refused(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, "2026-11-02 person Rob Lee\n  relation: peer\n\n" + MORE).come_in()
    known = answer_of(page.post("/date", left="20", lately="3-5", whom="Rob"))
    assert "Hello Rob," in known
    unknown = answer_of(page.post("/date", left="20", lately="3-5", whom="Zacharias"))
    assert "Nobody in the book is called &quot;Zacharias&quot;" in unknown.replace("&#34;", "&quot;")  # fmt: skip
    hidden_from = answer_of(page.post("/date", what="Tills", left="20", lately="3-5", whom="Rob"))
    assert "There is no message to Rob Lee: no day can be named, or they may not see what this is about." in hidden_from  # fmt: skip
    page.door.close()


def test_a_next_word_that_is_over_is_named_to_nobody(page: Asking) -> None:
    answers = {"left": "20", "lately": "3-5"}
    said = answer_of(page.post("/date", **answers, next="2026-11-02 10:00"))
    assert "2026-11-02 10:00 is already over. Write a time to come" in said
    assert "I tell you more" not in said


def test_a_pace_of_something_else_than_what_is_left_gives_no_day(page: Asking) -> None:
    said = answer_of(page.post("/date", left="12 tickets", lately="we got 5 complaints a week"))
    assert "Not understood, and kept as words: 5 complaints a week" in said
    assert "done by" not in said
    same = answer_of(page.post("/date", left="12 tickets", lately="we close 5 tickets a week"))
    assert "done by" in same
    assert "done by" in answer_of(page.post("/date", left="12", lately="5 tickets a week"))


def test_where_nothing_is_left_there_is_no_day_to_name(page: Asking) -> None:
    for left in ("7 of 7 done", "0 left", "0"):
        said = answer_of(page.post("/date", left=left, lately="4 a week"))
        assert said.startswith('aria-label="What comes of it"> The work'), said
        assert "Nothing is left, so there is no day to name" in said
        assert "how fast it goes" not in said
    assert "does not say how fast it went" in answer_of(page.post("/date", left="4", lately="0"))


def test_a_promise_that_is_named_gets_its_day_and_the_message_to_whom_it_was_given(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, MORE).come_in()
    shown = page.post(
        "/date", what="Loyalty API live", left="20", lately="3-5", next="Friday 10:00"
    )
    said = answer_of(shown)
    assert "Hello Growth," in said
    assert "1 December, the promised day, is unlikely: about" in said
    assert "I tell you more on Friday 6 November, 10:00, and at once if the day moves." in said
    page.door.close()


def test_a_next_word_that_can_be_two_days_is_asked_for(page: Asking) -> None:
    said = answer_of(page.post("/date", left="20", lately="3-5", next="sometime"))
    assert "When the next word comes is not clear" in said


def test_no_message_is_made_for_somebody_who_may_not_see_what_it_is_about(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, MORE).come_in()
    said = answer_of(page.post("/date", what="Tills", left="20", lately="3-5", whom="Growth"))
    assert "To those who wait" not in said
    assert "To those who wait" in answer_of(
        page.post("/date", what="Tills", left="20", lately="3-5")
    )
    page.door.close()


MINE = """\
2026-11-02 person Platform
  relation: team

2026-11-02 capacity Platform "2 of 5" ^few
  readers: me

2026-11-02 forecast Platform "Payroll move" ^mine #payroll
  work: 20 items
  judged: 3-5
  readers: me

"""


@pytest.mark.parametrize("what", ["#payroll", "^mine", "Payroll move"])
def test_a_letter_to_nobody_known_holds_nothing_that_only_i_may_read(
    tmp_path: Path, what: str
) -> None:
    page = Asking(tmp_path, MINE).come_in()
    shown = page.post("/date", what=what, left="20", lately="3-5").text
    letter = re.findall(r'(?s)<textarea id="message-text".*?</textarea>', shown)
    assert bool(letter) is (what == "Payroll move")  # its name is mine to say; an id is not
    told = " ".join(letter)
    assert "2 of 5" not in told
    assert "Platform" not in told
    assert "2 of 5" in answer_of(page.post("/date", what=what, left="20", lately="3-5"))
    page.door.close()


def test_what_was_shown_is_written_and_leads_to_its_page(tmp_path: Path) -> None:
    page = Asking(tmp_path, MORE).come_in()
    answers = {"what": "Loyalty API live", "left": "20", "lately": "3-5"}
    unseen = page.post("/date/keep", **answers)
    assert unseen.status_code == 200
    assert "forecast" not in page.text()
    kept = page.post("/date/keep", **answers, shown=hidden(unseen, "shown"))
    assert (kept.status_code, kept.headers["location"]) == (303, "/pages/forecast/api")
    assert "  judged: 3-5\n" in page.text()
    forecast = page.get("/pages/forecast/api").text
    assert "Promised 1 December:" in forecast
    assert "A message for <bdi>Growth</bdi>" in forecast
    made = page.post(
        "/pages/forecast/api",
        reader=re.findall(r'name="reader" value="([^"]+)"><button>A', forecast)[0],
    ).text
    assert "I would plan with" in made
    assert "A message for" not in made
    page.door.close()


def test_a_further_line_is_read_as_the_book_reads_it(page: Asking) -> None:
    answers = {"left": "20", "lately": "3-5"}
    plain = answer_of(page.post("/date", **answers))
    fewer = answer_of(page.post("/date", **answers, **{"line.growth": "50%"}))
    assert "The work grows by 50% on the way" in fewer
    assert re.findall(r"done by [\w ]+ about", plain) != re.findall(r"done by [\w ]+ about", fewer)
    odd = answer_of(page.post("/date", **answers, **{"line.growth": "much"}))
    assert "is not a growth" in odd


def test_whoever_has_no_book_gets_a_day_and_is_told_that_it_is_kept_nowhere(
    no_book: Asking,
) -> None:
    assert 'href="/date"' in no_book.get("/begin").text
    said = answer_of(no_book.post("/date", left="7 of 12 tickets done", lately="about 4 a week"))
    assert "done by 18 November about six times in seven" in said
    assert "It is kept nowhere: there is no book yet." in said
    shown = hidden(no_book.post("/date", left="12", lately="4"), "shown")
    refused = no_book.post("/date/keep", left="12", lately="4", shown=shown)
    assert refused.status_code != 303
    assert not list(no_book.folder.glob("*.book"))


def test_a_date_that_was_written_down_stands_once_on_its_page(page: Asking) -> None:
    answers = {"what": "Falls booklet", "left": "20 pages", "lately": "3-5"}
    shown = hidden(page.post("/date", **answers), "shown")
    kept = page.post("/date/keep", **answers, shown=shown)
    text = page.get(kept.headers["location"]).text
    assert "<title>Forecast: Falls booklet · goodbooks" in text
    assert "in order" not in text
