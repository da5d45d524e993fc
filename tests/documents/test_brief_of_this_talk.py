"""The brief speaks of the talk to come before older matters, and tells a result only to those whose goals it serves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import made, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

OLD = """
2026-09-01 person Wanda
  relation: boss
2026-09-10 decision Wanda "The old press is sold" ^press #press
2026-10-01 talk Wanda "One-on-one"
2026-09-20 promise me -> Wanda "Offers for the press" ^offers #press by 2026-10-02
"""
TALK = '2026-11-05 talk Wanda "One-on-one" ^thursday\n'


def said(book: Callable[[str], Book], text: str, who: str = "Wanda") -> list[str]:
    lines = section(made("brief", book(OLD + text), who=who), "")
    return [one for one in lines if one.startswith("Say")]


@pytest.mark.parametrize(
    "title",
    [
        "Please explain it to me on Thursday",
        "Why is the binding late",
        "Bring the three prices",
        "Tell me how you split the shifts",
        "What did the customer say?",
    ],
)
def test_what_they_want_to_hear_that_very_day_is_the_point_to_say(
    book: Callable[[str], Book], title: str
) -> None:
    asked = f'2026-11-02 request Wanda -> me "{title}" ^why by 2026-11-05\n'
    assert said(book, TALK + asked) == [
        f"Say: your answer to “{title}”: it is wanted in this talk."
    ]
    later = asked.replace("2026-11-05", "2026-11-12")
    assert said(book, TALK + later)[0].startswith("Say: “Offers for the press” is late")


def test_what_was_prepared_for_it_goes_before_an_older_matter(book: Callable[[str], Book]) -> None:
    want = TALK + "  want: a day for the new press\n"
    assert said(book, want) == ["Say: what you want of it: a day for the new press."]
    near = want.replace("^thursday", "^thursday #press")
    assert said(book, near)[0].startswith("Say: “Offers for the press” is late")


WON = '2026-11-01 win "No misprint in October" ^won\n'


@pytest.mark.parametrize("line", ["", "2026-09-01 person Ilse\n  role: buyer at the museum\n"])
def test_a_win_is_not_said_to_a_customer_or_a_peer_whose_goal_it_does_not_serve(
    book: Callable[[str], Book], line: str
) -> None:
    met = '2026-11-02 request Ilse -> me "The proofs" ^proofs\n'
    assert not any("misprint" in one for one in said(book, line + met + WON, "Ilse"))
    goal = '2026-09-01 goal Ilse "No misprints" ^none\n'
    served = WON.replace("^won", "^won for ^none")
    assert any("misprint" in one for one in said(book, line + met + goal + served, "Ilse"))


def test_the_boss_is_told_a_win_and_so_is_whoever_may_be_the_boss(
    book: Callable[[str], Book],
) -> None:
    kept = OLD.replace("2026-09-20 promise", "2026-09-20 note").replace(" -> Wanda", "")
    told = kept.partition("2026-09-20")[0] + WON
    page = made("brief", book(told), who="Wanda")
    assert any("misprint" in one for one in section(page, ""))
    alone = made("brief", book(WON + '2026-10-01 talk Wanda "Hello"\n'), who="Wanda")
    assert any("misprint" in one for one in section(alone, ""))
