"""After a yes in a talk: what it had to settle with it and nobody has named, asked about in one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.at_the_talk import noted
from goodbooks.accounts.after_a_talk.becoming import following
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.answers.next_step import answers_in
from goodbooks.accounts.answers.not_asked import is_not_talked_of
from goodbooks.accounts.answers.prompting import Prompt
from goodbooks.accounts.to_settle import is_settled_by, unsettled
from goodbooks.core.phrasing import listed, shortened
from goodbooks.language.meant.of_a_role import is_named_in, says_who_tells
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.core.entry import Entry
    from goodbooks.entries.ask import Ask

KEY = "settle"
"""The key of the question."""
_HINT = "a line each, as in: same pay until March; hours as now; Ada tells the team on Monday · leave it out if you did not speak of it"
_WHY = "What is not said with a yes is decided later by somebody else."


def to_settle_in(after: After, told: Sequence[Entry]) -> Iterator[Prompt]:
    """The question, where a yes of this talk leaves something open that it had to settle."""
    for ask in after.wanted:
        reply = next((one for one in told if _is_a_yes(one, ask)), None)
        there = [*told, *([ask] if reply and granting(reply.title, ask.title) == "yes" else ())]
        left = unsettled(ask.to_settle, there) if reply is not None else ()
        if left:
            words = f"They said yes to “{shortened(ask.title, 60)}”. What was said of what goes with it: {listed(left)}?"
            yield Prompt(KEY, words, _HINT, lambda _: None, _WHY, ask.ref)
            return


def _is_a_yes(entry: Entry, ask: Ask) -> bool:
    is_reply = entry.kind in ("decision", "answer") and ask.id is not None and ask.id in entry.links
    return is_reply and granting(entry.title, ask.title) in ("yes", "part")


def settled_in(after: After, words: Mapping[str, str]) -> list[Entry]:
    """What was answered to it, each part a decision of theirs, a promise where it says who tells whom, or a note of mine where it leaves open what it names."""
    said = words.get(KEY, "")
    if not said.strip() or is_not_talked_of(said):
        return []
    alone = after._replace(asks=(), wanted=(), promises=())
    tags = next((ask.matters for ask in after.wanted if ask.to_settle), ())
    found: list[Entry] = []
    for part in answers_in(said):
        if _leaves_open(part, after.wanted):
            found.append(noted(after, part, after.who)._replace(matters=tags))
            continue
        told = Answers(promised=part) if says_who_tells(part) else Answers(decided=part)
        made = (one for one in following(alone, told) if one.kind != "talk")
        found += [one._replace(matters=one.matters or tags) for one in made]
    return found


def _leaves_open(part: str, asks: Sequence[Ask]) -> bool:
    """Whether an answer speaks of what a yes had to settle, and settles none of it: “hours: as the nursery allows”."""
    named = {what for ask in asks for what in ask.to_settle if is_named_in(what, part)}
    return bool(named) and not any(is_settled_by(what, part) for what in named)
