"""What somebody would do in your place: from a reply in a discussion, or a sentence of a mail, a chat or a note that says it is advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.proposal import Proposal
from goodbooks.entries.advice import Advice
from goodbooks.language.counsel.advising import heard
from goodbooks.language.retold.titles import title_of
from goodbooks.language.text.quoting import short
from goodbooks.proposals.reading.my_advice import by_whom, is_against, is_my_advice
from goodbooks.proposals.reading.proposing import address_of
from goodbooks.proposals.reading.writing import Proposer, somebody

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.written import Written
    from goodbooks.language.counsel.advising import Heard
    from goodbooks.proposals.reading.writing import Writing

POST = "post"
_SURE, _LESS_SURE = 0.7, 0.5


def propose(writing: Writing) -> Iterator[Proposal]:
    """One entry for a reply that recommends something, and for each sentence of a letter that calls itself advice; what recommends nothing is left."""
    if writing.written.sort != POST:
        yield from _of_a_letter(writing)
        return
    found = heard(writing.written.text)
    if not found.stands:
        return
    entry = advice_of(writing.written, found, writing.on)
    first = found.stands[0]
    is_plain = len(found.stands) == 1 or not found.conditions
    because = "it recommends something" if is_plain else "it recommends several things"
    sure = _SURE if is_plain else _LESS_SURE
    yield Proposal(entry, first.sentence, writing.written.address, sure, because)


def _of_a_letter(writing: Writing) -> Iterator[Proposal]:
    """Each sentence of somebody's letter to me, or of a note of mine, that says what they would do in my place."""
    writer = writing.writer
    is_note = writing.written.sort == "note"
    if writer is None or (writer.name == ME and not is_note):
        return
    for said in writing.said:
        if not is_my_advice(said.text):
            continue
        words = " ".join(said.text.split())
        who = somebody(writing, named) if (named := by_whom(words)) else writer
        if who.name == ME:
            continue
        stance = "don't" if is_against(words) else "do"
        fields = (("stance", stance), ("source", writing.source))
        entry = Advice("advice", writing.on, writing.written.at, (who.name,), (), title_of(words, None), None, (), (), fields)  # fmt: skip
        yield Proposal(entry, words, address_of(writing, said), _SURE, "it says it is advice", (who.name,) if who.is_stranger else ())  # fmt: skip


def advice_of(written: Written, found: Heard, on: date) -> Advice:
    """A reply as an entry: its first recommendation, in its own words, every move it recommends, and what stands behind it."""
    first = found.stands[0] if found.stands else None
    told = first.sentence if first else written.text.strip().split("\n")[0]
    reason = found.reason_for(first) if first else ""
    lines = (
        ("stance", _stance(found)),
        ("reason", short(reason) if reason != told else ""),
        ("condition", short(next(iter(found.conditions), ""))),
        ("experience", short(found.experience)),
        ("agreed", written.counts),
        ("moves", ", ".join(one.named for one in found.stands if not one.is_laid_out)),
        *(("said", words) for words in _words_of(found, told)),
        ("source", written.address),
    )
    who = written.who.name if written.who else "an adviser"
    fields = tuple((name, value) for name, value in lines if value)
    return Advice(
        "advice", on, written.at, (who[:1].upper() + who[1:],), (), title_of(told, None), None,
        (), (), fields,
    )  # fmt: skip


def _words_of(found: Heard, told: str) -> Iterator[str]:
    """A few words of each sentence that recommends something, the first one first, and of the one that turns to the asker's own part."""
    every = [told, *(one.sentence for one in found.stands), found.turned]
    yield from (short(one) for one in dict.fromkeys(every) if one)


def _stance(found: Heard) -> str:
    """Whether they would do it; on what it depends is a stance too."""
    if not found.stands:
        return ""
    if found.stands[0].is_against:
        return "don't"
    is_bound = found.stands[0].sentence in found.conditions
    return "depends" if is_bound else "do"


PROPOSER = Proposer("advice", "what somebody would do in your place", propose)
