"""Sentences as one writes them on the first evening: what somebody will do, what they ask, and what I have to do on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk.became import told
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Rob
  relation: boss
  also: my boss

2026-11-02 person Growth

"""


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Rob will take the rota from 1 December", 'promise Rob "Take the rota from 1 December"'),
        ("Rob will send me the names by Friday", 'promise Rob -> me "Send me the names" | due: 2026-11-06'),
        ("Rob will let me know tomorrow", 'promise Rob -> me "Let me know" | due: 2026-11-04'),
        ("Rob is going to talk to Growth on Thursday #portal", 'promise Rob "Talk to Growth" #portal | due: 2026-11-05'),
        ("Rob agreed to meet Growth on Monday", 'promise Rob "Meet Growth" | due: 2026-11-09'),
        ("My boss said he'll call me", 'promise Rob -> me "Call me"'),
        ("Growth asked why we can't push ahead", 'request Growth -> me "Why we can\'t push ahead"'),
        ("My boss asks if the plan holds", 'request Rob -> me "Whether the plan holds"'),
        ("I need to talk to Rob tomorrow at 10", 'promise me -> me "Talk to Rob" | due: 2026-11-04 10:00'),
        ("I have to pick up the parts on Monday at 4", 'promise me -> me "Pick up the parts at 4" | due: 2026-11-09'),
        ("Remind me to call HR on Thursday", 'promise me -> me "Call HR" | due: 2026-11-05'),
        ("My boss said we do it this time", 'note Rob "My boss said we do it this time"'),
    ],
)  # fmt: skip
def test_what_is_said_of_somebody_or_of_me_is_what_it_says(
    desk: Desk, words: str, meant: str
) -> None:
    assert told(desk.understand(words)) == meant


@pytest.mark.parametrize(
    "words",
    [
        "Rob will ask for the role", "Rob will think about it", "Growth asked Dan why it waits",
        "I have a bad feeling about Monday", "I should have said yes", "I want to lead the team", "Maybe Ana could send me the names by Friday",
    ],
)  # fmt: skip
def test_what_is_no_promise_of_anybody_and_nothing_to_do_on_a_day_is_left_as_it_is(
    desk: Desk, words: str
) -> None:
    with pytest.raises(Refusal, match="is not a kind of entry"):
        desk.understand(words)
