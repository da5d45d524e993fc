"""What somebody asked, told in words of mine against them, is read by nobody: they wait for an answer, and that is all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.language.meant.scorn import is_scornful
from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 11, 4)


def told(asked: str, more: str = "") -> str:
    return f'2026-11-01 person Lena\n2026-11-03 request Lena -> me "{asked}" ^asked #pilot\n  readers: named\n{more}'


@pytest.mark.parametrize(
    "asked",
    [
        "When their damned API finally comes, the vultures",
        "Like a spoiled child whether we can push ahead",
        "Whether I could cover her mess",
        "For the hundredth time when it comes",
        "When we stop this stupid test",
    ],
)
def test_it_stands_on_no_page_for_others_and_they_wait_all_the_same(
    book: Callable[[str], Book], asked: str
) -> None:
    for page in ("update", "hold", "trail"):
        shown = made(page, book(told(asked)), who="Lena", matter="pilot", readers=("Lena",), today=TODAY)  # fmt: skip
        assert asked not in words(shown)
        assert "An answer”" not in words(shown)
    update = made("update", book(told(asked)), who="Lena", readers=("Lena",), today=TODAY)
    assert "You have waited since 3 November for an answer from me" in words(update)
    trail = made("trail", book(told(asked)), matter="pilot", readers=("Lena",), today=TODAY)
    assert "Lena asked me for an answer" in words(trail)
    assert asked in words(made("brief", book(told(asked)), who="Lena", today=TODAY))


def test_what_is_plainly_asked_is_told_back_and_so_is_what_they_wrote_themselves(
    book: Callable[[str], Book],
) -> None:
    plain = told("Whether I can take the rollout")
    wrote = told("When the damned list comes", "  channel: mail\n")
    for text, said in ((plain, "take the rollout"), (wrote, "the damned list")):
        update = made("update", book(text), who="Lena", readers=("Lena",), today=TODAY)
        assert said in words(update)


def test_what_i_promised_in_scorn_waits_for_other_words(book: Callable[[str], Book]) -> None:
    owed = '2026-11-01 person Lena\n2026-11-03 promise me -> Lena "Their damned list" ^list #pilot by 2026-11-05\n'
    update = made("update", book(owed), who="Lena", readers=("Lena",), today=TODAY)
    assert "damned" not in words(update)


@pytest.mark.parametrize(
    "said",
    ["Whether the damn list comes", "Why they whine so", "When it comes, the hyenas", "His pet project by Friday"],
)  # fmt: skip
def test_scorn_is_known_by_its_words(said: str) -> None:
    assert is_scornful(said)


@pytest.mark.parametrize(
    "said",
    ["When the list comes, the sooner the better", "The dam report by Friday", "Whether the course is paid", "Who is to blame", "A stage plan, the last one"],
)  # fmt: skip
def test_a_plain_question_is_no_scorn(said: str) -> None:
    assert not is_scornful(said)
