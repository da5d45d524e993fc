"""A yes to a part of an area that I asked for all of begins the trial of that part, under its own name; the whole stays as it was."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.after_a_talk.on_trial import names_less
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import stand
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TUESDAY = date(2026, 11, 10)
ASKED = """
2026-11-01 person {who}
  relation: boss
2026-11-02 handoff {who} -> me "{area}" ^all #rota
  wished: inquire
2026-11-02 ask me -> {who} "May I look after {small} on my own until Christmas?" ^ask #rota for ^all
2026-11-10 10:00 talk {who} "Where we are" ^talk #rota
"""
PARTS = (
    ("Hedda", "The tuning rota", "Yes, the village churches until Christmas", "The village churches"),
    ("Gordon", "The make sheet", "Yes to the night shift until 18 December", "The night shift"),
    ("Frau Brandt", "Der Dienstplan", "Yes, but only the Tuesdays, until Christmas", "The Tuesdays"),
    ("Noël Perrin", "The cheese order", "You may plan the two markets on your own until Christmas", "The two markets"),
    ("Ulla", "Our theatre lists", "The eye cases are yours until Christmas", "The eye cases"),
    ("Marcus", "The rota", "Yes, only Tuesdays and Thursdays until 18 December", "Tuesdays and Thursdays"),
    ("Dr Okoye", "The rota", "Yes, the rota for the night ward until Christmas", "The rota for the night ward"),
)  # fmt: skip


def told(book: Callable[[str], Book], who: str, area: str, decided: str) -> tuple[Book, list]:  # type: ignore[type-arg]
    """The book before, and what the talk became."""
    small = area[:1].lower() + area[1:] if area.split(maxsplit=1)[0] in ("The", "Our") else area
    before = book(ASKED.format(who=who, area=area, small=small))
    found = proposed(after(before, who, TUESDAY), Answers(decided=decided))
    return before, [one for one in found if one.kind in ("handoff", "decision")]


@pytest.mark.parametrize(("who", "area", "decided", "part"), PARTS)
def test_a_part_by_its_name_is_an_area_of_its_own(
    book: Callable[[str], Book], who: str, area: str, decided: str, part: str
) -> None:
    _, (given, decision) = told(book, who, area, decided)
    assert (given.title, given.who, given.matters) == (part, (who,), ("rota",))
    assert given.line("trial-end").startswith("2026-12-")
    assert decision.links == ("ask", given.id)


JOINED = (
    ("Julian", "The seed and bulb orders", "only the seeds until Christmas", "The seeds", "2026-12-24"),
    ("Julian", "The seed and bulb orders", "just the seeds", "The seeds", ""),
    ("Frau Brandt", "The day and night rota", "the night rota, not the day rota", "The night rota", ""),
    ("Noël Perrin", "The soups, the salads and the sauces", "the soups for now", "The soups", ""),
    ("Hedda", "The keys or the till", "Well, only the keys, I see the list every evening", "The keys", ""),
    ("Gordon", "The make sheet and the plate room", "for now only the plate room until 18 December", "The plate room", "2026-12-18"),
)  # fmt: skip


@pytest.mark.parametrize(("who", "area", "answer", "part", "ends"), JOINED)
@pytest.mark.parametrize("way", ["1 {}", "{}"])
def test_one_of_the_things_that_were_asked_for_is_a_yes_in_part_in_their_own_words(
    book: Callable[[str], Book], who: str, area: str, answer: str, part: str, ends: str, way: str
) -> None:
    text = ASKED.format(who=who, area=area, small=area[:1].lower() + area[1:]).replace(
        "  wished: inquire\n", "  wished: inquire\n  safety-net: they can say no until 8\n"
    )
    answers = Answers(asked=way.format(answer)) if "1" in way else Answers(decided=answer)
    found = proposed(after(book(text), who, TUESDAY), answers)
    given = next(one for one in found if one.kind == "handoff")
    reply = next(one for one in found if "ask" in one.links)
    assert (given.title, given.line("trial-end")) == (part, ends)
    assert (given.line("wished"), given.line("safety-net")) == ("inquire", "they can say no until 8")  # fmt: skip
    assert reply.links == ("ask", given.id)
    if reply.kind == "answer":
        assert reply.line("is") == "part"


def test_what_they_all_are_names_the_whole_and_no_part() -> None:
    assert names_less("the seeds", "The seed and bulb orders")
    assert not names_less("the orders", "The seed and bulb orders")
    assert not names_less("the seeds and the bulbs", "The seed and bulb orders")
    assert not names_less("the seeds", "The seed orders")


@pytest.mark.parametrize("words", ["the seeds are late", "only the boss decides", "just a moment", "not the seeds", "only the seeds?"])  # fmt: skip
def test_other_words_of_a_thing_give_no_part_of_it(words: str) -> None:
    assert granting(words, "May I look after the seed and bulb orders?") == ""


WHOLE = (
    ("The tuning rota", "Yes, until 18 December"),
    ("The tuning rota", "The rota is yours until Christmas"),
    ("The make sheet", "Yes, the whole thing until Christmas"),
    ("Release days", "Yes, for two weeks, until 18 December"),
    ("The cheese order", "Yes, with the note each Friday, until Christmas"),
)


@pytest.mark.parametrize(("area", "decided"), WHOLE)
def test_a_yes_to_all_of_it_says_its_last_day(
    book: Callable[[str], Book], area: str, decided: str
) -> None:
    _, found = told(book, "Hedda", area, decided)
    assert [one.links for one in found if one.kind == "decision"] == [("ask",)]
    assert [one.line("amends") for one in found if one.kind == "handoff"] == ["^all"]


def test_the_whole_does_not_stand_as_on_trial_by_a_yes_to_a_part(
    book: Callable[[str], Book],
) -> None:
    text = ASKED.format(who="Hedda", area="The tuning rota", small="the tuning rota")
    part = """
2026-11-10 handoff Hedda -> me "The village churches" ^part #rota
  trial-end: 2026-12-24
2026-11-10 decision Hedda "Yes, the village churches until Christmas" ^yes #rota for ^ask, ^part
"""
    read = book(text + part)
    states = {one.title: stand(read, one, TUESDAY).state for one in read.of(Handoff)}
    assert states == {"The tuning rota": "proposed", "The village churches": "on trial"}
