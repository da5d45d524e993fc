"""Whatever stands in brackets in what there is to say is asked, or it is told what belongs there: over every way of every playbook."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.document import Document, Line, Message, Section
from goodbooks.desk.walks import playing, walking
from goodbooks.desk.walks.questions.asked import Asked
from goodbooks.desk.walks.questions.beside_answers import WAY
from goodbooks.desk.walks.questions.walk import Walk
from goodbooks.desk.walks.words.assumed import gaps_told
from goodbooks.playbooks.text.playbook import SAY
from goodbooks.situations.offered.candidates import Candidate

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.walks.playing import Playbook

BOOK = ""
_GAP = re.compile(r"\[[^\[\]\n]+\]")


def _untold(desk: Desk, found: Playbook, way: str) -> set[str]:
    """The gaps of a walk without an answer of which nothing on its page says what belongs there."""
    on = walking.ground(desk)
    walk = walking.walked(found, on, {WAY: way}, is_silent=True)
    page = walking.ended(desk, found, walk, way).document
    blocks = [block for part in page.sections for block in part.blocks]
    said = [block for part in page.sections if part.title == SAY for block in part.blocks]
    told = {gap.marked for one in blocks if isinstance(one, Message) for gap in one.gaps}
    remarks = " ".join(one.text for one in blocks if isinstance(one, Line) and one not in said)
    asks = {f"[{one.slot}]": one.words.partition("?")[0] for one in walk.asked}
    gaps = {mark for one in said if isinstance(one, Line) for mark in _GAP.findall(one.text)}
    return {one for one in gaps - told if one not in remarks and asks.get(one, one) not in remarks}


def test_every_gap_of_every_playbook_is_asked_or_told(desk: Desk) -> None:
    every = [playing.playbook(desk, name) for name in catalog.texts(goodbooks.playbooks.library, ".md")]  # fmt: skip
    ways = [(one, way.title) for one in every for way in one.ways]
    untold = {(one.name, way): found for one, way in ways if (found := _untold(desk, one, way))}
    assert untold == {}


def test_a_gap_is_told_by_its_question_once_and_one_of_the_playbooks_own_as_such() -> None:
    page = Document("play", "", "", (Section(SAY, (Line("I ask for [figure] from [the day], [3 May?]."),)),))  # fmt: skip
    asked = Asked("figure", "text", "Which figure?", None, "")
    walk = Walk({}, (asked,), None, Book(()), "")
    own = "[the day] in what there is to say is yours to put in your own words."
    assert gaps_told(page, walk, ()) == ("[figure] in what there is to say: Which figure?", own)
    assert gaps_told(page, walk, ("Until you answer “Which figure?”, …",)) == (own,)


def test_what_a_story_offered_and_nobody_took_is_told_with_its_gap() -> None:
    there = Line("Since then this has changed: [changed].")
    document = Document("play", "", "", (Section(SAY, (there,)),))
    words = "What has changed in your work?"
    offered = (Candidate("I run the Lyon tour as well", "Since May I run the Lyon tour as well."),)
    asked = Asked("changed", "text", words, None, "", candidates=offered)
    told = gaps_told(document, Walk({}, (asked,), None, Book(()), ""), ())
    assert told == (f"[changed] in what there is to say: {words} Your story has: “I run the Lyon tour as well”.",)  # fmt: skip
