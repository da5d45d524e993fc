"""What all of us have to do, told to nobody, is a fact with its day; asked of somebody it is a request."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposed


@pytest.mark.parametrize(
    "text",
    [
        "We need to order the rolls by 14 December.",
        "We must pay the deposit before Friday.",
        "So we also have to hand the forms in by the 12th.",
        "Note that we need to book the hall by 9 November.",
    ],
)
def test_what_we_all_have_to_do_is_told_and_asked_of_nobody(text: str) -> None:
    kinds = {one.split()[0] for one in proposed(mail(text))}
    assert kinds <= {"note"}


def test_the_fact_keeps_its_day_in_its_own_words() -> None:
    (found,) = proposed(mail("We need to order the rolls by 14 December."))
    assert found == 'note Zoë "We need to order the rolls by 14 December"'


@pytest.mark.parametrize(
    "text",
    [
        "Ada, we need to order the rolls by 14 December.",
        "We need you to order the rolls by 14 December.",
        "We need to order the rolls by 14 December, please.",
        "We must order the rolls by Friday, can you do it?",
        "We need to know the number by Friday.",
        "We need to talk by Friday.",
        "We need the rolls by 14 December.",
    ],
)
def test_what_names_or_asks_its_reader_is_asked(text: str) -> None:
    kinds = [one.split()[0] for one in proposed(mail(text))]
    assert kinds == ["request"]
