"""What a sentence tells between people of whom its writer or its reader may be neither: who owes whom, “Bob owes me the seat plan”, and what somebody else wants, “Karin asked for the list by Friday”."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.names import ME
from goodbooks.core.regex import regex
from goodbooks.proposals.reading.by_when import due_of
from goodbooks.proposals.reading.writing import somebody

if TYPE_CHECKING:
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Who, Writing

_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ][\w’'.-]*(?: [A-ZÀ-ÖØ-Þ][\w’'-]+)?)"
_SOMEBODY = rf"(?:{_NAME}|(?:the|our|my|your) (?!(?:truth|least)\b)[\w-]+)"
_LEAD = (
    r"\W*(?:(?:and|but|so|also|then|now|fyi|by the way|just so you know|remember|as you know),? )*"
)
_THING = r"(?P<what>(?:the|an?|my|our|your|his|her|their|some|all|any|one|two|three|four|five|six|\d+)\b[^.;:!?]*)"
_OWES = regex(
    rf"{_LEAD}(?P<who>I|we|you|{_SOMEBODY})(?:['’](?:ve|re)| still| also| do| does| really| now)* owes? (?P<whom>me|us|you|{_SOMEBODY}) {_THING}",
    re.IGNORECASE,
)
_WANTS = regex(
    rf"{_LEAD}(?P<who>{_NAME})(?: also| still| just| now| really| has| is)* (?:(?:asked|asks|asking|waiting)(?: (?P<whom>me|us|you))? for|wants|wanted|needs|needed|expects|would like) {_THING}",
    re.IGNORECASE,
)
_FROM = regex(r" from (?P<from>me|us|you)\b", re.IGNORECASE)
_ENDS = regex(r",? (?:and|but|so|because|since|which|who|that)\b.*|, .*", re.IGNORECASE)
_AFTER_ALL = regex(r"\b(?:apology|apologies|favou?r|drink|beer|coffee|lunch|dinner|thanks|nothing|explanation)\b", re.IGNORECASE)  # fmt: skip
"""What one says to owe and nobody waits for by a day."""
_NOBODY = regex(
    r"(?:that|this|it|he|she|they|there|what|who|everybody|everyone|nobody|somebody|someone|one|please|thanks|hi|hello|dear|if|when|as|since)\Z",
    re.IGNORECASE,
)


class Between(NamedTuple):
    """Who owes or wants something, of or from whom, in the words of the sentence, and the thing without its day."""

    who: str
    whom: str
    what: str


@lru_cache(maxsize=256)
def owed_in(text: str) -> Between | None:
    """Who owes whom what by a sentence; None where nobody is said to owe a thing."""
    found = None if text.rstrip().endswith("?") else _OWES.match(text)
    if found is None or _AFTER_ALL.search(found["what"]) or _NOBODY.match(found["who"]):
        return None
    return Between(found["who"], found["whom"], _ENDS.sub("", found["what"]).strip())


@lru_cache(maxsize=256)
def wanted_in(text: str) -> Between | None:
    """What somebody who is named wants, and of whom where it says so, else ""; None where nobody is."""
    found = None if text.rstrip().endswith("?") else _WANTS.match(text)
    if found is None or _NOBODY.match(found["who"]):
        return None
    of = _FROM.search(text, found.start("what"))
    what = _FROM.sub("", found["what"])
    return Between(
        found["who"], (of["from"] if of else found["whom"] or ""), _ENDS.sub("", what).strip()
    )


def by_another(writing: Writing, said: Said) -> Who | None:
    """Who wants something of me by a sentence that somebody else wrote, or that I noted down; None where nobody does."""
    writer, found = writing.writer, wanted_in(said.text)
    if writer is None or found is None or writing.written.sort not in ("mail", "chat", "note"):
        return None
    mine = ("me", "us") if writer.name == ME else ("you",)
    if found.whom and found.whom.lower() not in mine:
        return None
    who = somebody(writing, found.who)
    is_for_me = writer.name == ME or any(one.name == ME for one in writing.receivers)
    if not is_for_me or who in (writer, *writing.receivers) or who.name == ME:
        return None
    is_told = found.whom or (not who.is_stranger and due_of(writing, said) is not None)
    return who if is_told else None
