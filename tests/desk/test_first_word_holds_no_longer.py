"""What was decided first and then turned around is not offered for what holds now."""

from __future__ import annotations

from datetime import date

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.desk.walks import walking
from goodbooks.desk.walks.questions.beside_answers import MORE, WAY
from goodbooks.desk.walks.questions.ground import Ground
from goodbooks.playbooks.text.decode import read_playbook

NAME = "boss-did-not-back-me"
STORY = """\
Our porter Jens promised the lab that we bring every sample within the hour. I asked my boss to stop it. At eleven she said: wait, I will speak with them.

All day the lab rang me. At half past four she came and said just do it this once, it isn't how we work.
"""


def test_the_first_word_is_not_listed_for_the_last() -> None:
    found = read_playbook(NAME, catalog.texts(goodbooks.playbooks.library, ".md")[NAME], NAME).playbook  # fmt: skip
    ground = Ground(Book(()), STORY, date(2026, 11, 3))
    kept = {MORE: "yes", WAY: walking.first_way(found, ground, {})}
    walk = walking.walked(found, ground, kept, is_silent=True)
    (change,) = (one for one in walk.asked if one.slot == "change")
    offered = [one.words for one in change.candidates]
    assert "We go ahead this once" in offered
    assert not [one for one in offered if one.startswith("wait")]
