"""A boss who gives leave from a day on has decided it; nobody else has, and neither has a condition or a place to find something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import goodbooks.proposals
from goodbooks.core import catalog
from goodbooks.core.written import Party, Written
from goodbooks.language.days.stretch import UNKNOWN
from goodbooks.proposals.reading.writing import Proposer, made_ready
from proposals.test_proposals import TUESDAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

PEOPLE = """\
2026-10-01 person me ^me
  also: ada@example.org
2026-10-01 person Dana
  relation: boss
  also: dana@example.org
2026-10-01 person Zoe
  also: zoe@example.org
"""


def decided(people: Book, text: str, who: str = "dana@example.org") -> list[tuple[str, str]]:
    """Each decision that is read in a mail to me: by whom, and from which day."""
    parties = (Party("", "ada@example.org"),)
    mail = Written("mail", "mail 1", TUESDAY, "09:40", Party("", who), parties, "Your role", text)
    ready = made_ready(mail, people, UNKNOWN, TUESDAY)
    every = catalog.load(goodbooks.proposals, "PROPOSER", Proposer).values()
    found = [one.entry for proposer in every for one in proposer.propose(ready)]
    return [(one.who[0], one.line("holds-from")) for one in found if one.kind == "decision"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("You can go back to BA work from 1 February.", "2027-02-01"),
        ("I talked to Priya. You can go back to BA work from 1 February.", "2027-02-01"),
        ("Yes, you may start on the desk as of Monday.", "2026-11-09"),
        ("You are free to move from 15 January.", "2027-01-15"),
    ],
)
def test_a_leave_that_a_boss_gives_from_a_day_on_is_a_decision(
    book: Callable[[str], Book], text: str, day: str
) -> None:
    assert decided(book(PEOPLE), text) == [("Dana", day)]


@pytest.mark.parametrize(
    "text",
    [
        "You may run the nightly backups yourself until 18 December.",
        "Ok. You can lead the ward round until Christmas.",
        "Fine, you may keep the second till open till 30 November.",
    ],
)
def test_a_leave_that_a_boss_gives_until_a_day_is_a_decision(
    book: Callable[[str], Book], text: str
) -> None:
    assert decided(book(PEOPLE), text) == [("Dana", "")]


@pytest.mark.parametrize(
    "text",
    [
        "You can reach me from Monday.",
        "You can call me until five on Friday.",
        "You can find the form on the intranet from Monday.",
        "If Finance agrees you can go back from 1 February.",
        "You could go back from 1 February.",
        "You can take your time.",
    ],
)
def test_what_can_be_had_or_could_be_so_is_none(book: Callable[[str], Book], text: str) -> None:
    assert decided(book(PEOPLE), text) == []


def test_a_colleague_gives_no_leave(book: Callable[[str], Book]) -> None:
    assert (
        decided(book(PEOPLE), "You can go back to BA work from 1 February.", "zoe@example.org")
        == []
    )


@pytest.mark.parametrize(
    "text",
    [
        "Fine. Kessler may test on Thursday morning and if the rig passes we fly on Friday, if not the scene is out.",
        "If the pump holds we open on Saturday, otherwise the hall stays shut.",
        "Once the doctor signs they go up to the hut; if not they stay below.",
        "OK. The second crew may go in on Monday.",
        "Wenn die Prüfung klappt, öffnen wir am Montag, sonst bleibt die Brücke zu.",
    ],
)
def test_what_a_boss_allows_a_third_behind_a_yes_or_says_for_either_case_is_a_decision(
    book: Callable[[str], Book], text: str
) -> None:
    assert [who for who, _ in decided(book(PEOPLE), text)] == ["Dana"]
    assert decided(book(PEOPLE), text, "zoe@example.org") == []


@pytest.mark.parametrize(
    "text",
    [
        "The inspector may come on Thursday.",
        "If you can make it, fine, if not we talk on Monday?",
        "Kessler may be late on Monday.",
    ],
)
def test_what_may_happen_or_is_asked_is_none(book: Callable[[str], Book], text: str) -> None:
    assert decided(book(PEOPLE), text) == []
