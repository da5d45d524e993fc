"""A win told on a Friday is of the day on which it was, and says how long it took as it was told."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.fridays.went_well import lately, won
from goodbooks.core.book import Book

if TYPE_CHECKING:
    from collections.abc import Callable

FRIDAY = date(2026, 12, 4)


def told(words: str) -> tuple[str, str]:
    entry = won(Book(()), lately(FRIDAY), FRIDAY)(words)
    assert entry is not None
    return entry.on.isoformat(), entry.title


@pytest.mark.parametrize(
    "words",
    [
        "we finished the shelf in two days",
        "the order was closed in one day",
        "closed in a day instead of Thursday",
        "we moved the launch to Thursday",
        "we won a customer from Friday's fair",
        "done two days before Thursday",
        "the Monday meeting was over in ten minutes",
        "we have the date of 12 November confirmed",
        "Today's release went fine",
        "yesterday’s demo went well",
        "today",
    ],
)
def test_what_is_no_day_of_the_win_stays_in_its_words(words: str) -> None:
    assert told(words) == ("2026-12-04", words)


@pytest.mark.parametrize(
    ("words", "on", "title"),
    [
        ("On Wednesday we finished the shelf", "2026-12-02", "We finished the shelf"),
        ("On Wednesday we finished the shelf in two days", "2026-12-02", "We finished the shelf in two days"),
        ("On 12 November we closed the audit", "2026-11-12", "We closed the audit"),
        ("the list went out yesterday", "2026-12-03", "the list went out"),
        ("it went out on Tuesday instead of Friday", "2026-12-01", "it went out on Tuesday instead of Friday"),
    ],
)  # fmt: skip
def test_the_day_on_which_it_was_is_the_day_of_the_win(words: str, on: str, title: str) -> None:
    assert told(words) == (on, title)


def test_at_the_beginning_of_all_days_no_earlier_one_is_looked_for() -> None:
    first = date(1, 1, 2)
    entry = won(Book(()), lately(first), first)("on Monday it went well")
    assert entry is not None
    assert entry.on == first


TOLD_OF = """\
2026-11-02 person Ruth
  relation: boss
2026-11-03 note me "Lotte found the trays, and our Jean-Luc switched the pump off"
  readers: me
2026-11-03 note me "We went through the Audit of Jonas's ward"
  readers: me
"""


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Lotte: not one tray wet all week", ("Lotte",)),
        ("Jean-Luc: repaired the pump", ("Jean-Luc",)),
        ("Jonas: no fall in the ward", ("Jonas",)),
        ("Ruth: signed the plan", ("Ruth",)),
        ("Friday: the pump held", ()),
        ("House: clean", ()),
        ("Result: no tray wet", ()),
    ],
)
def test_a_win_of_somebody_the_book_only_tells_of_is_theirs(
    book: Callable[[str], Book], words: str, who: tuple[str, ...]
) -> None:
    entry = won(book(TOLD_OF), date(2026, 10, 1), date(2026, 11, 6))(words)
    assert entry is not None
    assert entry.who == who
    assert not who or ":" not in entry.title


@pytest.mark.parametrize(
    "words",
    [
        "n",
        "N.",
        "y",
        "nope",
        "ok",
        "skip",
        "nein",
        "not now",
        "Not this week.",
        "maybe later",
        "another time, thanks",
        "leave it for now",
        "I'll pass",
        "ask me next week",
    ],
)
def test_a_key_or_a_word_that_waves_it_off_is_no_win(
    book: Callable[[str], Book], words: str
) -> None:
    held = book('2026-11-30 note me "The list" ^list\n')
    assert won(held, date(2026, 11, 30), date(2026, 12, 4))(words) is None


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("dunno. trained Halina on the lathe i suppose", "trained Halina on the lathe"),
        ("well, the second oven runs again", "the second oven runs again"),
        ("I guess we closed the fair without a complaint", "we closed the fair without a complaint"),
        ("hm, not sure... the choir sold out, I think", "the choir sold out"),
        ("I don't know how, but the pump held", "I don't know how, but the pump held"),
        ("Well 4 gives water again", "Well 4 gives water again"),
        ("nothing broke all week", "nothing broke all week"),
        ("so many came that we sold out", "so many came that we sold out"),
    ],
)  # fmt: skip
def test_what_is_said_before_one_thinks_of_it_is_no_part_of_a_win(words: str, title: str) -> None:
    assert told(words)[1] == title


@pytest.mark.parametrize(
    "words",
    ["nothing. november was awful", "dunno", "well...", "Nothing really, we were ill", "nothing at all!"],
)  # fmt: skip
def test_a_bad_month_is_no_win(words: str) -> None:
    entry = won(Book(()), lately(FRIDAY), FRIDAY)(words)
    assert entry is None


@pytest.mark.parametrize(
    ("words", "who", "title"),
    [
        ("Lotte found the leak", ("Lotte",), "Found the leak"),
        ("Ruth signed the plan", ("Ruth",), "Signed the plan"),
        ("Customers praised the new menu", (), "Customers praised the new menu"),
        ("I trained Lotte on the press", (), "I trained Lotte on the press"),
    ],
)
def test_what_somebody_else_did_is_a_win_of_theirs(
    book: Callable[[str], Book], words: str, who: tuple[str, ...], title: str
) -> None:
    entry = won(book(TOLD_OF), date(2026, 10, 1), date(2026, 11, 6))(words)
    assert entry is not None
    assert (entry.who, entry.title) == (who, title)


@pytest.mark.parametrize(
    ("words", "day", "roughly"),
    [
        ("the kiln room passed", 30, "in November 2026"),
        ("on the 12th the kiln room passed", 12, ""),
        ("the kiln room passed on 30 November", 30, ""),
    ],
)
def test_a_win_that_a_month_is_asked_for_has_a_day_only_where_one_was_named(
    words: str, day: int, roughly: str
) -> None:
    asked = won(Book(()), date(2026, 11, 1), date(2026, 11, 30), is_now=False)
    entry = asked(words)
    assert entry is not None
    assert (entry.on.day, entry.line("roughly")) == (day, roughly)


@pytest.mark.parametrize(
    ("words", "roughly"),
    [
        ("we rebuilt the shelf in 2024", "in 2024"),
        ("last year we closed the audit", "in 2025"),
        ("we closed the audit in spring 2025", "in spring 2025"),
    ],
)
def test_a_year_that_is_told_is_the_time_of_the_win(words: str, roughly: str) -> None:
    entry = won(Book(()), lately(FRIDAY), FRIDAY)(words)
    assert entry is not None
    assert entry.on.year < FRIDAY.year
    assert entry.line("roughly") == roughly
    assert not any(map(str.isdigit, entry.title))


@pytest.mark.parametrize(("words", "title", "kept"), [
    ("The oak stair fits without a shim. Mr Osei not in it.", "The oak stair fits without a shim.", "Mr Osei not in it."),
    ("The oak stair fits, but keep Ilse out of it", "The oak stair fits", "keep Ilse out of it"),
    ("The stair is in. I don't want her to know about Lia", "The stair is in.", "I don't want her to know about Lia"),
    ("The stair is in. Ines was away", "The stair is in. Ines was away", ""),
])  # fmt: skip
def test_what_is_said_not_to_be_in_it_is_kept_in_private(words: str, title: str, kept: str) -> None:
    entry = won(Book(()), lately(FRIDAY), FRIDAY)(words)
    assert entry is not None
    assert (entry.title, entry.line("private")) == (title, kept)
