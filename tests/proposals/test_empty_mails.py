"""A mail that wants nothing and tells nothing of use proposes nothing: thanks, news, notices, somebody away."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposed

EMPTY = (
    "The spring issue is out. Meet our new head gardener and find the recipe for nettle soup on page six.",
    "Thank you for your mail. I am travelling and read it again from the 16th.",
    "Thank you all for the cards and the ridiculous balloon. I am home, and the cat has taken my chair.",
    "Your order has left our warehouse. You do not need to sign for it.",
    "Our shop is closed over the holidays and opens again on 2 January. Orders placed before noon leave the same day.",
    "Wonderful evening. My husband is still humming. Wouldn't it be lovely if every committee sang?",
    "The register has been reviewed. If nothing has changed, nothing needs to be done.",
    "Happy birthday, old friend! May the knees hold and the wine keep.",
    "Well played on Saturday, all of you. I nearly cried.\n\nThe Friends",
)


@pytest.mark.parametrize("text", EMPTY)
def test_a_mail_with_nothing_in_it_proposes_nothing(text: str) -> None:
    assert proposed(mail(text)) == []


def test_a_wish_that_is_meant_for_its_reader_is_still_asked() -> None:
    found = proposed(mail("Wouldn't it be better if you rang them before Friday?"))
    assert [one.partition(" ")[0] for one in found] == ["request"]
