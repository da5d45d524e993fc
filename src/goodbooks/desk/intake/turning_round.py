"""What a writing takes back: its decision reverses the one word of its writer that stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital, sentence, shortened
from goodbooks.core.scope import Scope
from goodbooks.desk.sentences.turned_round import in_its_matters
from goodbooks.entries.decision import Decision
from goodbooks.entries.handoff import Handoff
from goodbooks.language.meant.taking_back import taken_back_at, taken_up_again
from goodbooks.language.retold.titles import LONGEST
from goodbooks.reckoning.handed_on import gives
from goodbooks.reckoning.standing_words import KINDS, standing_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.entry import Entry
    from goodbooks.core.proposal import Proposal
    from goodbooks.desk.desk import Desk


def with_what_it_turns(found: Iterable[Proposal], desk: Desk) -> Iterator[Proposal]:
    """The proposals; a decision whose sentence takes back a word reverses the one word of its writer that stood on that day.

    What its writer says in the same breath to do again themselves is part of it, and no promise to wait for; alone it is that decision, where it can only be of one yes of theirs.
    """
    every = list(found)
    backs = {one.key: turned for one in every if (turned := _word_taken_back(one, desk))}
    again = [one for one in every if one.entry.kind == "promise" and taken_up_again(one.sentence)]
    for one in every:
        if one.key in backs:
            beside = [said for said in again if _is_of(said, one)]
            yield _reversing(one, backs[one.key], [said.sentence for said in beside])
        elif one not in again:
            yield one
        elif not any(_is_of(one, other) for other in every if other.key in backs):
            turned = _turned(one.entry, desk, is_a_yes=True)
            yield _reversing(_as_decision(one), turned, []) if turned else one


def _word_taken_back(one: Proposal, desk: Desk) -> Entry | None:
    """The word that a decision takes back; None for anything else."""
    is_back = one.entry.kind == "decision" and taken_back_at(one.sentence)
    return _turned(one.entry, desk) if is_back else None


def _is_of(said: Proposal, back: Proposal) -> bool:
    """Whether two sentences stand in one writing of the same writer."""
    is_one = said.entry.who == back.entry.who
    return is_one and (said.address, said.day_written) == (back.address, back.day_written)


def _reversing(one: Proposal, turned: Entry, beside: list[str]) -> Proposal:
    """A decision that turns a word round, in all the words that were said of it."""
    words = (one.entry.line("said"), *(" ".join(more.split()) for more in beside))
    said = " ".join(map(sentence, filter(None, words)))
    kept = (pair for pair in one.entry.fields if not (beside and pair[0] == "said"))
    told = (("said", said),) if beside else ()
    fields = (("reverses", turned.ref), *told, *kept)
    matters = one.entry.matters or turned.matters
    return one._replace(entry=one.entry._replace(fields=fields, matters=matters))


def _as_decision(one: Proposal) -> Proposal:
    """What somebody says to do again themselves, as what they decided: in the words in which they said it."""
    words = " ".join(one.sentence.split())
    kept = tuple(pair for pair in one.entry.fields if pair[0] in Decision.declared)
    made = Decision(
        "decision", one.entry.on, one.entry.at, one.entry.who, one.entry.to, shortened(capital(words.rstrip(" .!")), LONGEST), None,
        one.entry.matters, one.entry.links, (("said", words), *kept),
    )  # fmt: skip
    return one._replace(entry=made, because="it takes back what they had let go of")


def _turned(entry: Entry, desk: Desk, *, is_a_yes: bool = False) -> Entry | None:
    """The one word of a writer that stood before; only one that gave an area, where `is_a_yes`."""
    book = desk.open(Scope(desk.clock.today, kinds=KINDS)).book
    before = [
        one
        for one in standing_words(book, entry.who[0], set(entry.matters))
        if book.moment(one) < book.moment(entry)
        and not (is_a_yes and all(gives(book, area, one) is None for area in book.of(Handoff)))
    ]
    return in_its_matters(book, before[0]) if len(before) == 1 else None
