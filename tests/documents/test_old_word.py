"""A word that was turned around when others had it already: Today says first who goes by it, and leads to the message that puts it right for them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import body, made, message, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document

TITLE = "Who has an old word from you"
TURNED = """
2026-10-30 09:00 decision Henrik "Put the catalogue on hold" ^hold #catalogue
2026-10-30 17:00 decision Henrik "The catalogue goes out on 14 December" ^give #catalogue
  reverses: ^hold
"""
SENT = """
2026-10-30 18:30 promise me -> Anouk, Bernd, Tove "Next word on what holds" ^next-word #catalogue
  due: 2026-11-02
  next-word: 2026-11-02
2026-11-02 outcome "delivered" for ^next-word
"""
AGAIN = """
2026-11-03 11:00 decision Henrik "No catalogue before Christmas" ^no #catalogue
  reverses: ^give
"""


def test_today_says_first_who_still_has_the_word_of_before(book: Callable[[str], Book]) -> None:
    page = made("today", book(TURNED + SENT + AGAIN))
    assert section(page, TITLE) == [
        "Anouk, Bernd and Tove still have “The catalogue goes out on 14 December”, and since today it is “No catalogue before Christmas”: goodbooks hold catalogue"
    ]
    assert page.sections[1].title == TITLE
    assert f"“{TITLE}”" in section(page, "")[0]
    assert not any("“No catalogue" in line for line in section(page, "Noticed"))


def test_the_message_is_for_exactly_these_and_says_that_it_takes_the_place_of_what_they_had(
    book: Callable[[str], Book],
) -> None:
    page = made("hold", book(TURNED + SENT + AGAIN), matter="#catalogue")
    assert message(page).to == ("Anouk", "Bernd", "Tove")
    assert "No catalogue before Christmas" in body(page)
    assert "It takes the place of what you were told on 30 October." in body(page)


@pytest.mark.parametrize(
    "since",
    [
        '2026-11-03 12:00 talk me -> Anouk, Bernd, Tove "Catalogue: where it stands" #catalogue\n  stage: held\n  channel: mail\n',
        '2026-11-03 12:00 promise me -> Anouk, Bernd, Tove "Next word on catalogue" #catalogue\n  next-word: 2026-11-05\n',
    ],
)
def test_whoever_had_a_word_of_mine_since_is_not_named(
    book: Callable[[str], Book], since: str
) -> None:
    assert section(made("today", book(TURNED + SENT + AGAIN + since)), TITLE) == []


def test_whoever_was_there_or_had_no_word_from_me_is_not_named(book: Callable[[str], Book]) -> None:
    there = AGAIN.replace("decision Henrik", "decision Henrik -> Bernd, Tove")
    page = made("today", book(TURNED + SENT + there))
    assert section(page, TITLE)[0].startswith("Anouk still has “The catalogue goes out")
    assert section(made("today", book(TURNED + AGAIN)), TITLE) == []


def test_one_who_heard_only_the_first_of_three_words_has_that_one(
    book: Callable[[str], Book],
) -> None:
    early = '2026-10-30 10:00 talk me -> Ilse "Wait" #catalogue\n  stage: held\n'
    lines = section(made("today", book(TURNED + early + SENT + AGAIN)), TITLE)
    assert any(line.startswith("Ilse still has “Put the catalogue on hold”") for line in lines)


def test_where_they_wait_in_that_matter_anyway_one_line_leads_to_the_message(
    book: Callable[[str], Book],
) -> None:
    asked = (
        '2026-11-03 request Anouk -> me "Is the 14th sure?" ^sure #catalogue\n'
        '2026-11-03 request Bernd -> me "When do I bind?" ^bind #catalogue\n'
    )
    page = made("today", book(TURNED + SENT + AGAIN + asked))
    assert section(page, TITLE) == []
    assert section(page, "Who waits for a word") == ["Anouk and Bernd wait on #catalogue: goodbooks hold catalogue"]  # fmt: skip
    held = made("hold", book(TURNED + SENT + AGAIN + asked), matter="#catalogue")
    assert message(held).to == ("Anouk", "Bernd", "Tove")


def test_after_four_weeks_it_is_not_asked_any_more(book: Callable[[str], Book]) -> None:
    assert section(made("today", book(TURNED + SENT + AGAIN), today=date(2026, 12, 2)), TITLE) == []


ALL = '2026-11-03 12:00 promise me -> Anouk, Bernd, Tove "Next word" ^word #catalogue\n  next-word: 2026-11-05\n'
MAIL = '2026-11-03 12:00 talk me -> {} "Where it stands" #catalogue\n  stage: held\n'
NO = "Henrik's “No catalogue before Christmas” reversed"
GIVE = "Henrik's “The catalogue goes out on 14 December” reversed"


@pytest.mark.parametrize(
    ("since", "noticed"),
    [
        ("", [GIVE]),
        (MAIL.format("Anouk"), [GIVE]),
        (MAIL.format("Anouk, Bernd, Tove"), []),
        (ALL, []),
        (ALL.replace("#catalogue", "#flyer"), [GIVE]),
    ],
)  # fmt: skip
def test_a_reversal_is_noticed_no_more_once_all_who_had_the_old_word_are_told(
    book: Callable[[str], Book], since: str, noticed: list[str]
) -> None:
    page = made("today", book(TURNED + SENT + AGAIN + since))
    assert [one for one in (NO, GIVE) if _is_noticed(page, one)] == noticed


@pytest.mark.parametrize(
    ("told", "noticed"),
    [
        (TURNED, [GIVE]),
        (TURNED + AGAIN, [NO, GIVE]),
        (TURNED + AGAIN + MAIL.format("Bernd"), []),
        (TURNED + AGAIN + MAIL.format("Bernd").replace("#catalogue", "#flyer"), [NO, GIVE]),
        (TURNED + SENT, []),
    ],
)
def test_a_reversal_of_which_nobody_was_told_is_noticed(
    book: Callable[[str], Book], told: str, noticed: list[str]
) -> None:
    page = made("today", book(told))
    assert [one for one in (NO, GIVE) if _is_noticed(page, one)] == noticed


def test_one_who_still_has_the_first_word_keeps_the_reversal_of_it_open(
    book: Callable[[str], Book],
) -> None:
    early = '2026-10-30 10:00 talk me -> Ilse "Wait" #catalogue\n  stage: held\n'
    page = made("today", book(TURNED + early + MAIL.format("Bernd").replace("11-03", "11-01")))
    assert any(line.startswith("Ilse still has “Put the") for line in section(page, TITLE))


def _is_noticed(page: Document, beginning: str) -> bool:
    return any(line.startswith(beginning) for line in section(page, "Noticed"))
