"""The day on which a sentence of a story stands in the book."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.desk.walks.plan.when_it_was import as_it_lasts, day_it_was

SATURDAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("words", "on"),
    [
        ("On Monday we lost it.", date(2026, 11, 23)),
        ("He overruled me on Friday.", date(2026, 11, 27)),
        ("Karin from the lab wants an answer on Monday.", SATURDAY),
        ("We will move the printers on Tuesday.", SATURDAY),
        ("On Wednesday a colleague told me that the late shift would be mine from January.", date(2026, 11, 25)),
        ("On Friday our auditor asked for the times and Helen told him that I have them by the 18th.", date(2026, 11, 27)),
        ("The client said on Monday that they want to keep me.", date(2026, 11, 23)),
        ("Our principal said on 17 November that I may lead the trip.", date(2026, 11, 17)),
        ("Tuesday last week she redid my plan.", date(2026, 11, 17)),
        ("On Tuesday the new printers will come.", SATURDAY),
        ("He told me to hand it over on Monday.", SATURDAY),
        ("He shrugged and said ask Silvia on Thursday.", SATURDAY),
        ("She wrote: please hand it to Ruth by Monday.", SATURDAY),
        ("Odile said just close the oven on Tuesday.", SATURDAY),
        ("Heinrich told me wait until Friday.", SATURDAY),
        ("The matron said \"don't move the beds before Wednesday\".", SATURDAY),
        ("Reto said on Thursday that we wait.", date(2026, 11, 26)),
        ("Last Tuesday she redid my plan at night.", SATURDAY),
        ("Last week she redid my plan.", SATURDAY),
        ("Four months ago two of our people went.", SATURDAY),
        ("She said that the round closes on the 18th of December.", SATURDAY),
        ("Names have to be in by 5 January, he said.", SATURDAY),
        ("He moved it on the 12th of March.", date(2026, 3, 12)),
        ("He built the thing 15 years ago.", SATURDAY),
    ],
)  # fmt: skip
def test_what_is_to_come_or_was_years_ago_is_told_on_the_day_it_is_told(
    words: str, on: date
) -> None:
    assert day_it_was(words, SATURDAY) == on


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Last Tuesday she redid my plan.", "Last Tuesday (24 November or 17 November) she redid my plan."),
        ("Last week she redid my plan.", "Last week (the week of 16 November) she redid my plan."),
        ("She redid my plan the week before last.", "She redid my plan the week before last (the week of 9 November)."),
        ("On Monday she redid my plan.", "On Monday she redid my plan."),
        ("Next week she redoes my plan.", "Next week she redoes my plan."),
        ("Two weeks ago she redid my plan.", "Two weeks ago (around 14 November) she redid my plan."),
        ("Four months ago she redid my plan.", "Four months ago (around July 2026) she redid my plan."),
        ("Ten years ago she made my plan.", "Ten years ago she made my plan."),
        ("In March she redid my plan.", "In March she redid my plan."),
    ],
)  # fmt: skip
def test_a_day_that_is_not_clear_is_told_with_what_it_may_mean(words: str, kept: str) -> None:
    assert as_it_lasts(words, SATURDAY) == kept
