"""Somebody told by what they are, “the head”, “site manager”, is somebody in the box; and what else ten people wrote down and was only a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.sentences.plain_sentences import meant_by

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Pastor Lenz
  relation: boss

2026-11-02 person Ines
  role: area manager

"""


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("Head office wants the stock count by Sunday", 'request Head office -> me "The stock count" by Sunday'),
        ("The pastor wants the notices by Thursday", 'request Pastor Lenz -> me "The notices" by Thursday'),
        ("The area manager asked me for the figures", 'request Ines -> me "The figures"'),
        ("My team leader wants me to take two more cases", 'request Pastor Lenz -> me "Take two more cases"'),
        ("The bishop's office asked us for the numbers", 'request Bishop\'s office -> me "The numbers"'),
        ("Dev team asks for a second server", 'request Dev team -> me "A second server"'),
        ("Julie asked for Christmas Eve off", 'request Julie -> me "Christmas Eve off"'),
        ("Dr. Sato asks whether the freezer is validated", 'request Dr. Sato -> me "Whether the freezer is validated"'),
        ("The foster parents need an answer by Thursday", 'request Foster parents -> me "An answer" by Thursday'),
        ("My boss told me to cut line 40", 'request Pastor Lenz -> me "Cut line 40"'),
        ("Ethics board wants a new protocol within two weeks", 'request Ethics board -> me "A new protocol" by 2026-11-17'),
        ("The owner wants a new menu by the first of December", 'request Owner -> me "A new menu" by 1 December'),
        ("Site manager promised me the scaffolding by Thursday", 'promise Site manager -> me "The scaffolding" by Thursday'),
        ("The caretaker will fix the window by Thursday", 'promise Caretaker "Fix the window" by 2026-11-05'),
        ("I promised the parents of 7b a list by Thursday", 'promise me -> Parents of 7b "A list" by Thursday'),
        ("I asked the director for a second technician", 'ask me -> Director "A second technician"'),
        ("I asked the owner for a new oven, he laughed", 'ask me -> Owner "A new oven"'),
        ("I'll send Dr. Sato the raw data tonight", 'promise me -> Dr. Sato "The raw data" by 2026-11-03'),
        ("I said I'd deliver the first chapter by Thursday", 'promise me "Deliver the first chapter" by 2026-11-05'),
        ("Head office decided that we open on Sundays", 'decision Head office "We open on Sundays"'),
        ("My boss approved the new switch", 'decision Pastor Lenz "Approved the new switch"'),
        ("We decided with the depot to keep the buses", 'decision me, Depot "Keep the buses"'),
        ("The health inspector comes on Thursday at 9", '2026-11-05 09:00 talk Health inspector "Visit"'),
        ("Inspection with the council on Thursday at 9", '2026-11-05 09:00 talk council "Inspection"'),
        ("I have to hand in the grades on Friday next week", 'promise me -> me "Hand in the grades" by 2026-11-13'),
    ],
)  # fmt: skip
def test_somebody_told_by_what_they_are_is_somebody(desk: Desk, words: str, line: str) -> None:
    meant = meant_by(words, Kinds(), desk.clock.today, desk.known())
    assert meant.line.lower() == line.lower()


def test_what_is_remarked_of_an_ask_is_for_me_alone(desk: Desk) -> None:
    meant = meant_by("I asked the owner for a new oven, he laughed", Kinds(), desk.clock.today, desk.known())  # fmt: skip
    assert meant.more == ("private: He laughed",)


@pytest.mark.parametrize(
    "words",
    [
        "Fish delivery was late three times", "The roof wants mending by May", "It asks for a password", "Migration postponed to January by the CTO",
        "Two drivers were short on Saturday", "Nobody asked for that", "They changed the glossary without telling me",
        "The system asks for a new key by Thursday", "I'll send it", "Everybody in the room asked whether it holds",
    ],
)  # fmt: skip
def test_a_thing_and_what_nobody_asks_of_me_stays_as_it_is(desk: Desk, words: str) -> None:
    with pytest.raises(Refusal, match="is not a kind of entry"):
        desk.understand(words)
