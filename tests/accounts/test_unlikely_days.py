"""A day that the book's own forecast does not hold is nowhere passed on as if it did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages import body, made, message, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

PROMISED = """\
2026-10-01 person Graham
  relation: boss
2026-11-02 promise me -> Graham, Warehouse "Odin live" ^odin #odin by 2026-12-18
2026-11-02 request Warehouse -> me "When is Odin live?" ^when #odin
"""
FORECAST = """\
2026-11-03 forecast "Odin live" ^f-odin #odin for ^odin by 2026-12-18
  work: 18-26 items
  judged: 2
  starts: 2026-11-03
"""
LIKELY = FORECAST.replace("judged: 2", "judged: 9")


def test_an_unlikely_day_of_mine_is_bad_news_in_an_update(book: Callable[[str], Book]) -> None:
    page = made("update", book(PROMISED + FORECAST), who="Graham")
    first = body(page).split("\n")[0]
    assert first.startswith("At risk: “Odin live” by 18 December. That day holds ")
    assert "as it is reckoned today. I would plan with " in first
    assert "Coming from me" not in body(page)
    assert message(page).subject == "Update of 3 November: one thing at risk"


def test_a_day_that_is_likely_is_coming_from_me_as_before(book: Callable[[str], Book]) -> None:
    text = body(made("update", book(PROMISED + LIKELY), who="Graham"))
    assert text == "Coming from me: “Odin live” by 18 December."


def test_the_range_that_was_made_sayable_is_what_the_update_says(
    book: Callable[[str], Book],
) -> None:
    public = FORECAST + "  public: between late January and March\n"
    text = body(made("update", book(PROMISED + public), who="Graham"))
    assert "Likely: between late January and March." in text
    assert "I would plan with" not in text


def test_a_day_that_they_gave_themselves_is_their_bad_news_too(
    book: Callable[[str], Book],
) -> None:
    theirs = PROMISED.replace("promise me -> Graham, Warehouse", "promise Graham -> Board")
    page = made("update", book(theirs + FORECAST), who="Graham")
    assert body(page).startswith(
        "At risk: “Odin live”, promised by you, by 18 December. That day holds "
    )
    assert "nothing late" not in words(page)


def test_words_of_mine_about_a_promise_are_no_name_of_who_gave_it(
    book: Callable[[str], Book],
) -> None:
    named = PROMISED.replace('Odin live" ^odin', 'The list promised by Ana" ^odin')
    page = made("update", book(named + FORECAST), who="Graham")
    assert body(page).startswith("At risk: “The list promised by Ana” by 18 December. That day ")


def test_what_the_reader_may_not_see_of_a_doubt_is_said_to_me_before_it_is_sent(
    book: Callable[[str], Book],
) -> None:
    page = made("update", book(PROMISED + FORECAST + "  readers: me\n"), who="Graham")
    assert "Coming from me: “Odin live” by 18 December." in body(page)
    (remark,) = [line.text for line in page.beside if "forecast" in line.text]
    assert remark.startswith("“Odin live” is promised for 18 December; the forecast of 3 November")
    assert remark.endswith("The message says nothing of it.")


def test_hold_gives_no_day_as_known_that_the_forecast_does_not_hold(
    book: Callable[[str], Book],
) -> None:
    page = made("hold", book(PROMISED + FORECAST), matter="odin")
    assert "Known:" not in body(page)
    assert "Named so far: “Odin live” for 18 December. I am no longer sure of that day." in body(
        page
    )
    (remark,) = section(page, "Read it once as they will")
    assert remark.endswith("The message says only: I am no longer sure of that day.")
    likely = made("hold", book(PROMISED + LIKELY), matter="odin")
    assert "Known: “Odin live” for 18 December." in body(likely)


def test_who_decided_hears_of_an_unlikely_day_before_those_who_wait(
    book: Callable[[str], Book],
) -> None:
    decided = '2026-11-01 decision Graham "Odin goes first" ^first #odin\n'
    page = made("update", book(decided + PROMISED + FORECAST), who="Warehouse")
    (remark,) = [line.text for line in page.beside if "hear first" in line.text]
    assert remark == (
        "The day of “Odin live” is unlikely, and Graham should hear first, who decided in this matter:"
        " goodbooks update Graham"
    )
    heard = '2026-11-03 talk me -> Graham "Update" ^up\n  stage: held\n  page: update\n'
    told = made("update", book(decided + PROMISED + FORECAST + heard), who="Warehouse")
    assert not [line for line in told.beside if "hear first" in line.text]


def test_who_was_promised_the_day_may_hear_it_from_any_page(book: Callable[[str], Book]) -> None:
    page = made("update", book(PROMISED + FORECAST), who="Warehouse")
    assert not [line for line in page.beside if "hear first" in line.text]


def test_an_update_without_news_says_of_no_result_only_where_there_is_none(
    book: Callable[[str], Book],
) -> None:
    person = "2026-10-01 person Graham\n  relation: boss\n"
    empty = made("update", book(person), who="Graham")
    assert "no result, nothing late" in body(empty)
    assert empty.sections[0].title == "No news; only if they wait for a line"
    goal = '2026-10-01 goal Graham "Fewer nights on call" ^nights\n'
    won = made("update", book(person + goal + '2026-11-02 win me "Restore tested"\n'), who="Graham")
    assert "result" not in body(won)
    assert won.sections[0].title == "No news yet; look first at what is left out below"


def test_a_promise_that_its_readers_may_not_read_is_told_by_its_day_beside_a_forecast(
    book: Callable[[str], Book],
) -> None:
    decided = '2026-11-01 decision Graham "Odin goes first" ^first #odin\n'
    for readers, named in (("anyone", "“Odin live”"), ("me", "the promise of 2 November")):
        told = PROMISED.replace("by 2026-12-18\n", f"by 2026-12-18\n  readers: {readers}\n")
        life = book(decided + told + FORECAST)
        drafts = tuple(one for one in life.entries if one.kind == "forecast")
        page = made("forecast", life, drafts=drafts, readers=("Warehouse",))
        (remark,) = [line.text for line in page.beside if "hear first" in line.text]
        assert remark.startswith(f"The day of {named} is unlikely, and Graham should hear first")


def test_a_forecast_that_its_readers_may_not_read_lends_no_title_to_what_is_said_of_it(
    book: Callable[[str], Book],
) -> None:
    kept = FORECAST.replace('forecast "Odin live"', 'forecast "Odin slips again"')
    untitled = PROMISED.replace('"Odin live" ^odin', '"" ^odin')
    page = made("update", book(untitled + kept + "  readers: me\n"), who="Graham")
    assert "slips" not in " ".join(line.text for line in page.beside)
    assert any("says nothing of it" in line.text for line in page.beside)
