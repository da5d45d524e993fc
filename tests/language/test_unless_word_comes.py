"""What is done unless word comes, apart from what waits for a thing."""

from __future__ import annotations

import pytest

from goodbooks.language.doings.by_build.handed_on import handed_on
from goodbooks.language.doings.by_build.unless_word_comes import unless_word_comes


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("If I hear nothing by Friday, I send it as it stands.", "I send it as it stands."),
        ("If we don't hear from you by noon tomorrow we book the bus.", "we book the bus."),
        ("Unless you object by Tuesday, we order the oak.", "we order the oak."),
        ("If nobody protests by Monday, I'll close the list.", "I'll close the list."),
        ("Without a reply by 3 May I shall take it as a yes.", "I shall take it as a yes."),
        ("We print the blue one unless somebody objects by Monday.", "We print the blue one"),
    ],
)
def test_what_follows_on_silence_is_told_with_its_condition(text: str, then: str) -> None:
    found = unless_word_comes(text)
    assert found
    assert found["then"] == then


@pytest.mark.parametrize(
    "text",
    [
        "If we do not have the parcel by Friday, we call the shop.",
        "If I don't see you, I'll leave the keys at the desk.",
        "If you do not send the forms by Friday, we cannot pay.",
        "Would you object if I went?",
    ],
)
def test_what_waits_for_a_thing_waits_for_no_word(text: str) -> None:
    assert unless_word_comes(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Head office wants the absence figures every Friday.",
        "The auditors need our receipts by Tuesday.",
        "HR expects the timesheets by the end of the month.",
        "Lund asks for the drawings before Monday.",
    ],
)
def test_what_somebody_else_wants_by_a_day_is_handed_on(text: str) -> None:
    assert handed_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "The client wants a bigger logo.",
        "Finance wants the moon every Friday.",
        "Nobody needs the figures by Friday.",
        "Does HR want the timesheets by Friday?",
    ],
)
def test_what_is_only_wished_or_denied_is_not(text: str) -> None:
    assert not handed_on(text)
