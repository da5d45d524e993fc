"""Finds a name that the book spells otherwise, and a deed that it gives to somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.leaning import is_met
from goodbooks.coach.spot import Spot
from goodbooks.coach.view import Fact
from goodbooks.core.names import ALSO_WORDS
from goodbooks.core.phrasing import listed, possessive
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.known import Known
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence


_NAME = regex(r"(?<![.\w“\"])\b[A-ZÀ-Þ][a-zß-ÿ]{3,}\b")
_DOES = regex(
    r"\s+(?:(?:also|just|already|then|never|only|still)\s+)?(?:is|was|has|had|will|would|can|could|wants|says|said|wrote|asked|asks|told|tells|thinks|thought|knows|sent|sends|made|makes|gave|gives|took|takes|went|goes|came|comes|got|gets|found|held|kept|met|did|does|and I|and [A-ZÀ-Þ][a-z]+|[a-z]{2,}ed)\b"
)
"""What follows upon the name of somebody who begins a sentence: what they do."""
_DID = regex(
    r"\b([A-ZÀ-Þ][\w’'-]+) (?:has |had |already )?(decided|promised|agreed|approved|asked|allowed|accepted|signed)\b"
)
_KINDS = {
    "decided": "decision",
    "approved": "decision",
    "allowed": "decision",
    "promised": "promise",
    "asked": "ask",
}


def find(view: View, known: Known) -> Iterator[Spot]:
    """Names one slip away from one of the book's, then deeds of the wrong person."""
    for sentence in view.sentences:
        yield from _misspelt(sentence, known)
        yield from _misgiven(sentence, known)


def _misspelt(sentence: Sentence, known: Known) -> Iterator[Spot]:
    for found in _NAME.finditer(sentence.text):
        meant = known.name_meant(found[0])
        if meant and (found.start() or _is_somebody(found[0], sentence.text[found.end() :])):
            says = f"The book knows {meant.who[0]}, and this says {found[0]}."
            place = (sentence.start + found.start(), sentence.start + found.end())
            yield Spot(*place, found[0], (meant.ref,), says)


def _is_somebody(first: str, rest: str) -> bool:
    """Whether the first word of a sentence, which has a capital anyway, is a name: no everyday word, and somebody who does something."""
    is_word = first.lower() in ALSO_WORDS or is_met(first)
    return not is_word and _DOES.match(rest) is not None


def _misgiven(sentence: Sentence, known: Known) -> Iterator[Spot]:
    """Each name in a sentence to which it gives what the book has as somebody else's, with what the book says."""
    for found in _DID.finditer(sentence.text):
        name, did = found[1], found[2]
        kind = _KINDS.get(did, "")
        entries = [one for one in known.about(sentence) if kind in ("", one.kind) and one.who]
        if not known.is_person(name) or not entries:
            continue
        people = {known.book.person_key(who) for one in entries for who in (*one.who, *one.to)}
        if known.book.person_key(name) not in people:
            entry = entries[0]
            who = listed(map(known.book.name_of, entry.who))
            says = f"In the book “{entry.title}” is {'yours' if who == 'me' else possessive(who, '’')}, and not {possessive(name, '’')}."
            yield Spot(
                sentence.start + found.start(1),
                sentence.start + found.end(1),
                name,
                (entry.ref,),
                says,
            )


FACT = Fact("other-name", find)
