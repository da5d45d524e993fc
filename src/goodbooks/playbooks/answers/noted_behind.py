"""Several people named in an answer, and what is said of them beside their names: “Jonas, he doesn't know yet” is Jonas, and a note."""

from __future__ import annotations

import re

from goodbooks.core.names import as_written
from goodbooks.core.phrasing import listed
from goodbooks.core.regex import regex

_BETWEEN = regex(
    r"\s*[,;:(]\s*|(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bProf)\.\s+|\s+[–—-]\s+|(?<=\byet)\s+(?=and\b)"
)
_JOINS = regex(r"\A(?:(?:and|but|or|also|plus)\s+)+", re.IGNORECASE)
_VERB = r"(?:(?:do|does|did|has|have|had|is|are|was|were|must|should|will|would|can|could|may)(?:n['’]?t| not)?|knows?|knew|thinks?|wants?|hears?|heard|finds?|sits?|works?)"
_NOTE = regex(
    rf"(?:he|she|they|it|that|this|who|I|we|you|nobody|no[- ]one|none)(?:['’]\w+)?\b(?: .*)|too|as well|(?:until|till|before|because|since|as long as|for now|not (?:yet|before|until|till|now|from)|at least|so far|yet)\b.*|{_VERB} .*",
    re.IGNORECASE,
)
"""How a piece of an answer begins that says something of whoever was named before it."""
_GOES_ON = regex(
    rf"(?P<name>(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+)?|[^\W\d_]+)(?<!\bnobody)(?<!\bone)(?<!\bwho) (?!.* and (?-i:[A-ZÀ-Þ])[\w'’-]+\Z)(?:(?:because|until|till|before|as|since)\b.+|(?:(?:he|she|they|who)(?:['’]\w+)? )?{_VERB}\b.+|yet\W*\Z)",
    re.IGNORECASE,
)
"""A name with what is said of it in the same breath, “Jonas doesn't know yet”; where that ends with “and Tim” it may name one more, and is left."""
_AS_WHAT = regex(r"(?:my|our|his|her) (?:deputy|assistant|second|successor|trainee|apprentice)")
"""What somebody is, behind their name."""
_PAIR = 2


def names_alone(words: str) -> str:
    """An answer that names some people without what it says of them; as it is where it says nothing, or names nobody."""
    every = [_JOINS.sub("", piece) for one in _BETWEEN.split(words) if (piece := one.strip(" .)!"))]
    named = [one for one in every if not _NOTE.fullmatch(one)]
    if len(named) == _PAIR and _AS_WHAT.fullmatch(named[1]):
        named = named[:1]
    if not named or (named == every and not any(map(_GOES_ON.fullmatch, every))):
        return words
    return listed([_name(one) for one in named])


def _name(piece: str) -> str:
    """A piece of an answer without what it says of whom it names."""
    found = _GOES_ON.fullmatch(piece)
    name = found["name"] if found else piece
    return as_written(name) if name.isalpha() else name
