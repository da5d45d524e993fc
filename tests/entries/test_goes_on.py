"""A promise that is kept by going on lacks no day; one that names a thing called off-something does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.entries.promise import Promise

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


@pytest.mark.parametrize(
    ("title", "goes_on"),
    [
        ("keeps his hands off", True),
        ("Hold off", True),
        ("I'll stay out of the hiring", True),
        ("Leave the team alone", True),
        ("He stays away", True),
        ("Hold the prices until May", True),
        ("Wait until the audit is through", True),
        ("Hold the off-site", False),
        ("Hold the off site", False),
        ("Keep a list of the off-season days", False),
        ("Leave the take-off list with Ana", False),
        ("Hold the talk away from the office", False),
        ("Stop the leak", False),
        ("Keep the minutes", False),
        ("rings me before he turns a valve in house 3", True),
        ("asks Moana before she swaps a shift", True),
        ("calls me first when he wants a change", True),
        ("writes to us if they move a bed", True),
        ("checks with me before she orders paper", True),
        ("changes nothing in the rota without asking me", True),
        ("doesn't touch the sheet unless I am there", True),
        ("I tell you before you go", False),
        ("I send the plan before she leaves on Friday", False),
        ("tell me when I know more", False),
        ("I ask Ana if she wants the desk", False),
        ("I'll show you the draft before I send it", False),
        ("Not without a contract", False),
        ("asks me before moving a tank", True),
        ("we speak before either of us changes the recipe", True),
        ("I ask before I buy anything over 500 euros", True),
        ("lets me know before he changes the rota", True),
        ("gives Moana a heads-up before she tells the ward", True),
        ("speaks to me first, and not to Jule", True),
        ("goes through me and not straight to Zoë", True),
        ("leaves the tanks to me", True),
        ("lets me decide the temperatures", True),
        ("keeps the key to the pump room", True),
        ("copies me in on every mail to Frau Vogt", True),
        ("every change goes past me first", True),
        ("whoever turns a valve writes it on the board", True),
        ("no change to the rota without a call to me", True),
        ("a call at once if it stands above 24 degrees", True),
        ("does not open the tanks himself", True),
        ("won't correct me in front of guests", True),
        ("won't forget the list", False),
        ("I ring him if the tally is more than 30 off", True),
        ("call you at once if our freezer goes above minus 15", True),
        ("I write to you if the last crate is short", True),
        ("I ring Marcus if my van is late", True),
        ("warn us if one of the tills does not balance", True),
        ("I ask Ana if the desk is free", False),
        ("I ring him about the tally", False),
        ("I send the sheet if the printer works", False),
        ("ring me before Friday", False),
        ("leaves the keys with Jule", False),
        ("bring the keys", False),
        ("lets me have the list", False),
        ("speaks to HR first", False),
        ("go through the plan with me", False),
        ("tells me before he goes to Munich", False),
        ("send every team the plan", False),
    ],
)
def test_only_what_goes_on_lacks_no_day(
    book: Callable[[str], Book], title: str, goes_on: bool
) -> None:
    (one,) = book(f'2026-11-02 promise me -> Marcus "{title}"\n').of(Promise)
    assert one.goes_on() is goes_on
