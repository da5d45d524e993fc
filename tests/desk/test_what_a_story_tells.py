"""What a story tells for a question: where others read the answer, its writer is asked."""

from __future__ import annotations

from datetime import date

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.desk.half_told import WAY
from goodbooks.desk.one_question import Asked, Ground
from goodbooks.desk.walking import walked
from goodbooks.playbooks.decode import read_playbook
from goodbooks.playbooks.filling import Value

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
BEGUN = {"position": "", "their side": "", "my part": "", "others": "Growth", "agreed": "", WAY: "Ask how it goes next time"}  # fmt: skip
SHORT = "On Monday my boss overruled the plan and moved the launch."
ANGRY = (
    "My boss ignored me for half a day, then came in at the last minute, overruled the plan and moved the launch,"
    " and says that he knows it is wrong, so everybody in that room now knows that my word is worth nothing here."
)


def asked_of_the_change(told: str) -> Asked:
    """The question after what the boss did instead, whose answer becomes the title of a decision that others read."""
    found = read_playbook("it", TEXTS["boss-did-not-back-me"], "it").playbook
    asked = walked(found, Ground(Book(()), told, date(2026, 3, 2)), BEGUN).open
    assert asked
    return asked


def test_a_sentence_that_others_would_read_is_offered_and_not_taken_over() -> None:
    asked = asked_of_the_change(SHORT)
    assert asked.slot == "change"
    assert asked.known == Value(SHORT)


def test_a_long_breath_of_anger_is_not_even_offered_for_what_others_would_read() -> None:
    asked = asked_of_the_change(ANGRY)
    assert (asked.slot, asked.known) == ("change", None)
