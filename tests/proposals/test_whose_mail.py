"""Who is perhaps the one whose mails they are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.written import Party, Written
from goodbooks.proposals.reading.perhaps_me import perhaps_me

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

ADA, ZOE, PER = (
    Party("Ada Lund", "ada@example.org"), Party("Zoë", "zoe@example.org"),
    Party("Per", "per@example.org"),
)  # fmt: skip
SHORT = Party("", "a.lund@example.org")
ROBOT = Party("Tickets", "no-reply@example.org")


def mail(who: Party, *to: Party) -> Written:
    return Written("mail", "mail 1", date(2026, 11, 3), None, who, to, "", "")


def test_whoever_stands_in_most_mails_comes_first_with_all_their_addresses(
    book: Callable[[str], Book],
) -> None:
    again = Party("Ada Lund", SHORT.address)
    mails = [mail(ZOE, ADA), mail(PER, SHORT), mail(ADA, PER, ZOE), mail(ROBOT, again)]
    assert perhaps_me(mails, book("")) == (
        "Ada Lund, ada@example.org, a.lund@example.org",
        "Zoë, zoe@example.org",
        "Per, per@example.org",
    )


def test_nobody_is_asked_about_whom_the_book_knows(book: Callable[[str], Book]) -> None:
    known = book("2026-01-01 person Zoë\n  also: zoe@example.org\n")
    assert perhaps_me([mail(ZOE, ADA)], known) == ("Ada Lund, ada@example.org",)


def test_where_the_book_knows_me_in_one_of_them_there_is_nothing_to_ask(
    book: Callable[[str], Book],
) -> None:
    known = book("2026-01-01 person me\n  also: Ada Lund\n")
    assert perhaps_me([mail(ZOE, ADA), mail(ZOE, PER)], known) == ()
