"""What pages say where the book has a forecast; and that none of it reaches who may not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.core.drawing import Style
from goodbooks.core.picture import Picture
from goodbooks.render.text import draw
from pages import RECIPES, asked, body, made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document

PROMISED = """\
2026-11-02 person Marcus
  relation: boss
2026-11-02 capacity Platform "7 of 12" ^seats
  until: 2027-03-01
2026-11-03 09:40 promise Theo -> Growth "Loyalty API live" ^theo-date #loyalty
  due: 2026-12-01
  on-behalf-of: Platform
2026-11-03 17:20 decision Marcus "Go ahead" ^once #loyalty
"""
FORECAST = """\
2026-11-03 17:45 forecast Platform "Loyalty API live" ^f-api #loyalty for ^theo-date by 2026-12-01
  work: 12-18 items
  pace: 2026-08-24: 3 5 4 2 6 4 3 5 1 4
  people: 7 of 12 from 2026-11-02 until 2027-03-01
  starts: 2026-11-09
  chance: 13%
  dates: 50% 2027-01-07, 85% 2027-02-09, 95% 2027-03-01
"""
ODDS = "about 1 in 10"
ASKED = {"who": "Marcus", "ref": "once", "matter": "loyalty"}


def test_the_trail_says_the_chance_of_a_promise_beside_it(book: Callable[[str], Book]) -> None:
    said = section(made("trail", book(PROMISED + FORECAST), matter="loyalty"), "In short")[0]
    assert said.endswith(f"Still open. The forecast of 3 November gives that day {ODDS}.")


def test_the_brief_says_an_unlikely_day_before_they_ask(book: Callable[[str], Book]) -> None:
    page = made("brief", book(PROMISED + FORECAST), who="Marcus")
    said = section(page, "Say it before they ask")
    assert said == [
        f"“Loyalty API live” by 1 December: {ODDS}. More likely: 1 in 2 by 7 January 2027,"
        " about 6 in 7 by 9 February 2027.",
        "It rests on 12 to 18 items still to do and on a pace of 3.5 a week, counted over the last ten weeks, 7 of 12 there.",
        "goodbooks forecast ^theo-date shows what would have to change",
    ]
    assert not [line for line in section(page, "Worth knowing") if ODDS in line]


def test_a_later_forecast_says_what_moved_since_the_one_before(
    book: Callable[[str], Book],
) -> None:
    first = (
        FORECAST.replace("^f-api", "^f-1").replace("03 17:45", "02 17:45").replace("12-18", "8-10")
    )
    kept = book(PROMISED + first + FORECAST)
    said = section(made("trail", kept, matter="loyalty"), "In short")[0]
    assert said.endswith(
        "Since the forecast of 2 November, about 6 in 7 has moved: 7 January 2027 became 9 February"
        " 2027: work 33 days later."
    )


def test_a_day_that_is_likely_needs_no_word(book: Callable[[str], Book]) -> None:
    likely = (PROMISED + FORECAST).replace("2026-12-01", "2027-03-31")
    assert section(made("brief", book(likely), who="Marcus"), "Say it before they ask") == []


def test_confirm_marks_the_day_beside_the_message_and_never_in_it(
    book: Callable[[str], Book],
) -> None:
    page = made("confirm", book(PROMISED + FORECAST), ref="once")
    (remark,) = section(page, "Before you send it, for you alone")
    assert remark == (
        f"“Loyalty API live” is promised for 1 December; the forecast of 3 November gives that day"
        f" {ODDS} (1 in 2 by 7 January 2027, about 6 in 7 by 9 February 2027). The message says"
        " nothing of it."
    )
    assert "1 in" not in body(page)


def test_hold_names_a_range_only_in_the_words_made_for_it(book: Callable[[str], Book]) -> None:
    silent = body(made("hold", book(PROMISED + FORECAST), matter="loyalty"))
    assert "Likely" not in silent
    assert "1 in" not in silent
    public = FORECAST + "  public: between early January and early February\n"
    said = body(made("hold", book(PROMISED + public), matter="loyalty"))
    assert "Likely: between early January and early February." in said


def test_today_notices_the_unlikely_day(book: Callable[[str], Book]) -> None:
    assert ODDS in section(made("today", book(PROMISED + FORECAST)), "Noticed")[0]


def test_prepare_has_the_answer_to_how_long(book: Callable[[str], Book]) -> None:
    page = made("prepare", book(PROMISED + FORECAST), who="Marcus", matter="loyalty")
    first = section(page, "Questions that will come")[0]
    assert first.startswith(
        "How long does “Loyalty API live” take? — 1 in 2 by 7 January 2027, about 6 in 7 by 9 February"
    )


def test_standing_lists_the_forecasts_that_came_true(book: Callable[[str], Book]) -> None:
    done = '2027-01-20 outcome Theo "delivered" for ^theo-date\n'
    kept = book(PROMISED + FORECAST + done)
    page = made("standing", kept, today=asked().today.replace(year=2027))
    lead, one = section(page, "How earlier forecasts held")
    assert lead.startswith("One forecast has come due; of its days 0 of 1 held at 50%")
    assert "Loyalty API live: done on 20 January" in one
    assert section(made("standing", kept), "How earlier forecasts held") == []


def test_a_case_sets_its_ways_side_by_side_by_their_days(book: Callable[[str], Book]) -> None:
    text = """\
2026-11-03 ask me -> Marcus "Give our own day" ^own #way
  their-side: the letter cannot move
  my-part: I named no range in October
  i-give: the quiet of not knowing
2026-11-03 option me "All shops" ^all #way
2026-11-03 option me "Forty shops first" ^forty #way
2026-11-03 option me "Carry on" ^on #way
"""
    ways = "".join(
        FORECAST.replace("^f-api", f"^f-{way}").replace("for ^theo-date", f"for ^{way}")
        .replace("12-18", work).replace("#loyalty ", "")
        for way, work in (("all", "20-30"), ("forty", "8-12"))
    )  # fmt: skip
    page = made("case", book(PROMISED + text + ways), matter="way")
    found = next(part for part in page.sections if part.title == "When each would be done")
    (picture,) = found.blocks
    assert isinstance(picture, Picture)
    assert [row.cells[0] for row in picture.table.rows] == ["All shops", "Forty shops first"]
    assert picture.table.rows[0].cites == ("^f-all", "^seats")


@pytest.mark.parametrize("name", ["trail", "confirm", "hold", "case", "update"])
def test_a_forecast_kept_for_me_is_on_no_page_for_another(
    name: str, book: Callable[[str], Book]
) -> None:
    mine = FORECAST + "  readers: me\n  public: between January and February\n"
    with_it, without = (
        words(made(name, book(text), readers=("Marcus", "Growth"), **ASKED))
        for text in (PROMISED + mine, PROMISED)
    )
    assert with_it == without


def test_a_forecast_for_somebody_rests_on_what_they_may_see(book: Callable[[str], Book]) -> None:
    fewer = '2026-11-03 18:00 capacity Platform "3 of 12" ^worse\n  readers: me\n'
    longer = FORECAST.replace("2026-11-03 17", "2026-11-02 17")
    mine, theirs = (
        section(made("trail", book(PROMISED + longer + fewer), matter="loyalty", readers=to), "In short")[0]
        for to in ((), ("Vera",))
    )  # fmt: skip
    assert "3 of 12" in mine
    assert "3 of 12" not in theirs
    assert ODDS in theirs


@pytest.mark.parametrize("name", sorted(set(RECIPES) - {"forecast"}))
def test_a_page_is_the_same_whether_or_not_there_could_be_a_forecast(
    name: str, book: Callable[[str], Book]
) -> None:
    elsewhere = FORECAST.replace("#loyalty for ^theo-date", "#other").replace("Platform", "Harbour")
    shown = [
        draw(made(name, book(text), **ASKED), Style())
        for text in (PROMISED, PROMISED + elsewhere.split("\n", 1)[0] + "\n")
    ]
    assert "forecast" not in shown[0]
    assert shown[0] == shown[1]


def pictures_on(page: Document) -> list[str]:
    """The sorts of pictures on a page, in order."""
    blocks = [block for part in page.sections for block in part.blocks]
    return [block.sort for block in blocks if isinstance(block, Picture)]


def test_the_page_of_a_forecast_shows_it_in_four_pictures(book: Callable[[str], Book]) -> None:
    page = made("forecast", book(PROMISED + FORECAST), ref="f-api")
    assert pictures_on(page) == ["chance_by_day", "burn_up", "gains", "pace_by_week"]


def test_where_a_part_is_not_for_the_reader_no_picture_shows_it(
    book: Callable[[str], Book],
) -> None:
    page = made("forecast", book(PROMISED + FORECAST), ref="f-api", hidden=("pace",))
    assert pictures_on(page) == ["chance_by_day"]


def test_a_record_of_five_forecasts_is_drawn_as_well(book: Callable[[str], Book]) -> None:
    many = "".join(
        FORECAST.replace("^f-api", f"^f-{number}").replace(" for ^theo-date", "")
        + f'2027-01-{number:02} outcome me "delivered" for ^f-{number}\n'
        for number in range(1, 6)
    )
    page = made("standing", book(PROMISED + many), today=asked().today.replace(year=2027))
    assert pictures_on(page) == ["track_record"]


def test_several_promises_in_order_are_drawn_with_their_days(book: Callable[[str], Book]) -> None:
    kept = book(PROMISED + FORECAST + FORECAST.replace("^f-api", "^f-next"))
    drafts = tuple(entry for entry in kept.entries if entry.kind == "forecast")
    page = made("forecast", kept, drafts=drafts)
    assert pictures_on(page) == ["promised_days"]


def test_a_back_test_is_drawn_as_a_track_record(book: Callable[[str], Book]) -> None:
    weeks = " ".join(str((number * 7) % 5 + 1) for number in range(110))
    long = FORECAST.replace("2026-08-24: 3 5 4 2 6 4 3 5 1 4", f"2024-01-01: {weeks}")
    drafts = tuple(entry for entry in book(long).entries if entry.kind == "forecast")
    page = made("forecast", book(""), drafts=drafts, is_backtest=True)
    assert pictures_on(page) == ["track_record"]
