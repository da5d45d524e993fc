"""What the writer said: in quotation marks, or plainly, as in “I said something like soon”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.situations.events.quoted import quote_of
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

_I_ANSWERED = (
    regex(r"\A\W*(?:but |and |well,? )?(?P<said>[^.!?;“”\"]{1,80}), I (?:said|answered|replied|mumbled|stammered|told (?:him|her|them))\b(?! (?:to|that)\b)"),
    regex(
        r"\bI (?:\w+ (?:\w+ )?(?:and|then) )?(?:just |only |then |somehow |\w+ly )?(?:said|answered|replied|mumbled|muttered|stammered|told (?:him|her|them)|blurted out|came out with|heard myself (?:say|saying|answer))(?P<vague> (?:something|some nonsense|a few words) about(?= \w))?(?: something| some nonsense)?(?: (?:like|about|along the lines of))?,? (?!so\b|it\b|this\b|goodbye\b|hello\b|nothing of\b)(?P<said>(?(vague)\w|(?:that |about |like |yes|no\b|nothing|we|I|it|oh\b|well\b|there|who|what|not\b|still|maybe|perhaps))[^.!?;“”\"]{0,140})"
    ),
    regex(r"\b[Mm]y (?:very )?(?:first |only |whole |short |own |actual )?(?:words?|answer|reply|response|sentence) (?:was|were)(?: only| just)?(?::|,? that\b|,|(?= (?:I|we|maybe|perhaps|yes|oh|well|nothing|no(?=[,.!;]))\b)) ?(?P<said>[^.!?;“”\"]{2,140})"),
    regex(r"\A\W*(?:it was )?something (?:like|along the lines of|to the effect that),? [\"“']?(?P<said>[^.!?;“”\"]{4,140})", re.IGNORECASE),
)  # fmt: skip
_IS_QUESTION = "?"
_ASKS_ME = regex(r"\?|\b(?:asked|asks|wanted to know|wants to know)\b", re.IGNORECASE)


def _read(text: str, _today: date) -> Said | None:
    """What the writer said or answered."""
    return quote_of(text, "my words") or _plainly(text)


def _plainly(text: str) -> Said | None:
    """What the writer answered to what was asked just before: to a question in its own words, else to one that is only told of."""
    every = passages_of(text)
    answers: list[tuple[bool, Said]] = []
    for at, passage in enumerate(every):
        before = " ".join(one.text for one in every[max(0, at - 2) : at + 1])
        hits = (pattern.search(passage.text) for pattern in _I_ANSWERED)
        found = next((one for one in hits if one), None) if _ASKS_ME.search(before) else None
        if found:
            words = re.sub(r"\A(?:that|like|about)\b ?|, (?:which|and|but|then) .*", "", found["said"].strip(" ,"))  # fmt: skip
            words = f"{(found.groupdict().get('vague') or '').strip()} {words}".strip()
            answers.append((_IS_QUESTION in before, Said(capital(words), passage.text)))
    to_words = (said for is_asked, said in answers if is_asked)
    said = next(to_words, next((said for _, said in answers), None))
    return said if said and said.words else None


ANSWER = Answer(
    "my-words", "what the writer said, in quotation marks or plainly", _read, is_only_offered=False
)
