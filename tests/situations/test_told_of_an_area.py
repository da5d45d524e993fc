"""What a story tells of an area and of its boss in passing: who somebody is behind what they do, what one would be let have, and the day of what had been before."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.desk.walks.plan.when_it_was import day_it_was
from goodbooks.situations.events.area_told import area_of, narrowed_to
from goodbooks.situations.people.own_words import person_of

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(("story", "name"), [
    ("Ewald Krantz runs operations, he is my boss, and he built the roster himself.", "Ewald Krantz"),
    ("Schwester Brandt heads the theatre block, she's my boss. I plan the lists.", "Schwester Brandt"),
    ("Noël Perrin built the kitchen from nothing, and he is our boss.", "Noël Perrin"),
    ("Ana told Tom, he is my boss.", "Tom"),
])  # fmt: skip
def test_who_is_the_boss_may_stand_behind_what_they_do(story: str, name: str) -> None:
    said = person_of(story, "boss")
    assert said is not None
    assert said.words == name


@pytest.mark.parametrize(("story", "area"), [
    ("I would like him to let me and Jonas have the night lines only, for a start.", "the night lines"),
    ("I want her to let me have the theatre lists for a while.", "the theatre lists"),
    ("He could let me and my deputy run the cheese order.", "the cheese order"),
    ("I want her to let me have the day off.", None),
    ("She won't let me have a coffee.", None),
])  # fmt: skip
def test_what_one_would_be_let_have_is_the_area(story: str, area: str | None) -> None:
    said = area_of(story)
    assert (said.words if said else None) == area


@pytest.mark.parametrize(("wish", "area"), [
    ("that you decide and tell them, only for the night lines, for a start", "the night lines"),
    ("that I decide, first with our cheese order", "our cheese order"),
    ("only that they ask less", ""), ("just for the job", ""),
])  # fmt: skip
def test_a_wish_that_is_narrowed_names_the_area(wish: str, area: str) -> None:
    assert narrowed_to(wish) == area


@pytest.mark.parametrize(("words", "day"), [
    ("He was in the roster at seven and moved three drivers, without a word to Jonas, who had finished it on Friday.", TODAY),
    ("She rewrote the list that Tom had sent on Monday.", TODAY),
    ("He changed it because Ana had complained on Friday.", TODAY),
    ("On Friday he moved three drivers.", date(2026, 11, 27)),
    ("He changed it on Friday, which nobody had asked for.", date(2026, 11, 27)),
])  # fmt: skip
def test_the_day_of_what_had_been_before_is_not_the_day_of_what_happened(
    words: str, day: date
) -> None:
    assert day_it_was(words, TODAY) == day
