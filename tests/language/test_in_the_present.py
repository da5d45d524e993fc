"""A deed to come told in the present: whose word it is, and what is one's own life or comes every week."""

from __future__ import annotations

import pytest

from goodbooks.language.doings.by_build.in_the_present import doer, in_the_present


@pytest.mark.parametrize(
    "text",
    [
        "I solder the clasp tonight and polish it tomorrow.",
        "We varnish your chairs on Friday if the rain stops.",
        "Our bookbinder glues the spine on Monday.",
        "By Sunday evening the whole thing is with you, footnotes and all.",
    ],
)
def test_what_the_writer_or_theirs_do_to_a_thing_on_a_day_is_their_word(text: str) -> None:
    assert set(in_the_present(text)) == {"commit"}
    assert doer(text) == ""


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mrs Lund bakes the two cakes by Friday.", "Mrs Lund"),
        ("The saddle maker stitches your girth on Monday.", "The saddle maker"),
        ("The boys clear the snow off your roof on Saturday.", "The boys"),
        ("Frau Höß stickt, and Jonas washes the jerseys by Friday.", "Jonas"),
    ],
)
def test_what_somebody_else_does_on_a_day_is_theirs(text: str, who: str) -> None:
    assert set(in_the_present(text)) == {"commit-of-another"}
    assert doer(text) == who


@pytest.mark.parametrize(
    "text",
    [
        "I fly to Rome on Monday and eat nothing but artichokes.",
        "We celebrate the old man's birthday on Sunday.",
        "I wash the car every Saturday.",
        "Our choir sings the Requiem on Good Friday.",
        "The museum shows the silver until Easter.",
        "I photographed the panels on Friday.",
        "I solder the clasp.",
        "Would the painter varnish it on Friday?",
    ],
)
def test_ones_own_life_and_what_has_no_day_is_nobodys_word(text: str) -> None:
    assert in_the_present(text) == {}
