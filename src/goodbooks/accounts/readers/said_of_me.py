"""A decision in which I stand by my own name, “I ring Ingrid before I change what she has told”, as my words to whoever took it: “You ring me before you change what I have told”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.to_their_face import called
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.entries.person import Person
from goodbooks.language.retold.as_you_asked import without_s
from goodbooks.language.text.tongue import is_mostly_german

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book

_THIRD = regex(r"\b(?:he|she|him|her|his|hers|himself|herself)\b", re.IGNORECASE)
_HE, _SHE = (
    regex(r"\b(?:he|him|his)\b", re.IGNORECASE),
    regex(r"\b(?:she|her|hers)\b", re.IGNORECASE),
)
_NAME = regex(r"(?<![.!?:] )(?<!\A)(?<!\A[\"“])\b[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*")
"""A name within a sentence; a word that begins one may be none."""
_HER_OWN = r"(?=\s+(?!(?:the|a|an|my|your|this|that|about|by|on|with|for|to|at|before|after|when|if|and|or|first|again|of|in|from)\b)\w)"
_TURNED = (
    (r"I['’]m", "you are"), (r"I['’]ve", "you have"), (r"I['’]ll", "you will"), (r"I['’]d", "you would"),
    (r"I am", "you are"), (r"I was", "you were"), (r"I", "you"), (r"me", "you"), (r"my", "your"), (r"mine", "yours"), (r"myself", "yourself"),
    (r"himself|herself", "myself"), (r"hers", "mine"), (r"his", "my"), (rf"her{_HER_OWN}", "my"), (r"him|her", "me"),
)  # fmt: skip
_DOES = r"(?P<between> (?:(?:already|never|always|only|just|also) )?)(?P<verb>[a-z]+)"
_IRREGULAR = {"is": "am", "has": "have", "does": "do"}
_BEGINS = r"(?:(?<=\A)|(?<=[,;:.] )|(?<=\bthat )|(?<=\bwhen )|(?<=\bif )|(?<=\bbefore )|(?<=\bafter )|(?<=\buntil )|(?<=\band )|(?<=\bwhat )|(?<=\bwhatever )|(?<=\bonce )|(?<=day ))"
"""Where who does something stands, and not to whom it is done."""


def my_names(book: Book) -> tuple[str, ...]:
    """How I am called in the book, without addresses."""
    people = (one for one in book.of(Person) if one.who and book.is_me(one.who[0]))
    every = (name for one in people for name in (*one.aliases(), one.line("signs")))
    return tuple(dict.fromkeys(name for name in every if name and "@" not in name))


def said_of_me(title: str, mine: Iterable[str]) -> str:
    """The title with my name as “me” and their “I” as “you”; "" where it does not name me, or says “he” or “she” beside somebody else's name."""
    names = sorted({part for name in mine for part in called(name)}, key=len, reverse=True)
    own = "|".join(map(re.escape, names))
    if not own or not re.search(rf"\b(?:{own})\b", title):
        return ""
    others = [one for one in _NAME.findall(title) if re.sub(r"['’]s$", "", one) not in names]
    is_of_two = _HE.search(title) is not None and _SHE.search(title) is not None
    if is_of_two or is_mostly_german(title) or (others and _THIRD.search(title)):
        return ""
    every = "|".join(f"(?P<t{at}>{said})" for at, (said, _) in enumerate(_TURNED))
    whole = re.compile(
        rf"(?P<doer>{_BEGINS}(?:{own})|\b(?i:she|he))(?P<s>['’]s\b)?(?:{_DOES})?(?![\w'’])|\b(?:{own})(?P<of>['’]s)?(?![\w'’])|\b(?:{every})\b(?!['’])"
    )
    said = whole.sub(_turned, title)
    return capital(said) if title[:1].isupper() else said


def _turned(found: re.Match[str]) -> str:
    if found["doer"] is not None:
        verb = found["verb"] or ""
        if found["s"] is not None:
            return f"I have{found['between'] or ''}{verb}" if verb.endswith(("ed", "en")) else f"my{found['between'] or ''}{verb}"  # fmt: skip
        return f"I{found['between'] or ''}{_IRREGULAR.get(verb) or (without_s(verb) if _is_third(verb) else verb)}"  # fmt: skip
    at = next((at for at in range(len(_TURNED)) if found[f"t{at}"] is not None), None)
    if at is not None:
        return _TURNED[at][1]
    return "my" if found["of"] else "me"


def _is_third(verb: str) -> bool:
    return verb.endswith("s") and not verb.endswith("ss") and verb not in ("was", "always", "perhaps")  # fmt: skip
