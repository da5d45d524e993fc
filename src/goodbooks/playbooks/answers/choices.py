"""The answers among which a question that ends with “Choose one.” lets one choose: what stands behind its colon."""

from __future__ import annotations

import re

from goodbooks.core.phrasing import capital, listed
from goodbooks.core.regex import regex

CHOOSE = "Choose one."
_ROW = regex(r"[^:?]+: (?P<row>[^?]+)\?.* " + re.escape(CHOOSE))
_APART = regex(r", or |, | or ")
_FEWEST, _LONGEST = 2, 2


def choices_in(question: str) -> tuple[str, ...]:
    """The answers that a question names, in its words and order; none where it asks for no choice."""
    found = _ROW.fullmatch(question.strip())
    every = tuple(filter(None, map(str.strip, _APART.split(found["row"])))) if found else ()
    return every if len(every) >= _FEWEST else ()


def chosen(question: str, answer: str) -> str:
    """An answer, where it is the number of a choice that choice, of numbers in a row all of these, and with words behind a number that choice and those; else as it was said."""
    every, said = choices_in(question), answer.strip().strip(".)#")
    if _NUMBERS.fullmatch(said):
        row = [int(one) for one in _NUMBER.findall(said)]
        is_all = all(1 <= at <= len(every) for at in row)
        return listed(dict.fromkeys(every[at - 1] for at in row)) if is_all else answer
    at = int(said) if said.isdecimal() and len(said) <= _LONGEST else 0
    if 1 <= at <= len(every):
        return every[at - 1]
    found = _NUMBER_AND_WORDS.fullmatch(answer.strip())
    if found and 1 <= int(found["at"]) <= len(every):
        return with_words(every[int(found["at"]) - 1], found["words"])
    label = next((one for one in every if _is_before(one, answer)), "")
    return with_words(label, answer[len(label) :].lstrip(" :–—-")) if label else answer


_NUMBER = regex(r"\d{1,2}")
_NUMBERS = regex(
    r"#?\d{1,2}[.)]?(?:(?:,? (?:and|und|et|plus) |\s*[,;+&]\s*|\s+)#?\d{1,2}[.)]?)+", re.IGNORECASE
)
"""The numbers of several choices: “1 and 3”, “1, 2”."""
_NUMBER_AND_WORDS = regex(r"(?P<at>\d{1,2})(?:[.:,;)#]\s*|\s+[-–—]\s*|\s+(?=(?:because|but|so|and|since|though|although|i|he|she|they|if|as)\b))(?P<words>[^\W\d_].*)", re.IGNORECASE)  # fmt: skip
"""The number of a choice, and what somebody says of it."""
_GOES_ON = regex(
    r"(?:because|but|so that|and|since|though|although|if|as long as|even if|even though|unless|or|not|rather|at least|above all|especially|mostly|only|first of all|so)\b",
    re.IGNORECASE,
)
"""What goes on in the sentence of a choice."""


def with_words(choice: str, said: str) -> str:
    """A choice and what somebody says of it, as they would say both: in one sentence where that goes on, else as two; the words alone where they say the choice again, or what is wanted anew."""
    words = said.strip()
    if not words or words.lower().startswith(choice.lower()) or _ANEW.match(words):
        return words or choice
    if _GOES_ON.match(words):
        return f"{choice}{'' if words.lower().startswith(('or ', 'and ')) else ','} {words[0].lower() + words[1:] if words[1:2].islower() else words}"
    return f"{capital(choice)}. {capital(words)}"


_ANEW = regex(r"(?:(?:that|to)(?: [\w'’]+){3}|I (?:want|need|wish)\b|I(?:['’]d| would) (?:like|want|love)\b)", re.IGNORECASE)  # fmt: skip
"""How somebody says themselves what they want, in place of a choice and not behind it."""


def _is_before(choice: str, answer: str) -> bool:
    """Whether an answer begins with a choice and goes on behind a colon or a dash."""
    rest = answer[len(choice) :]
    return answer.lower().startswith(choice.lower()) and _APART_FROM_IT.match(rest) is not None


_APART_FROM_IT = regex(r"\s*:\s*\S|\s+[-–—]\s+\S")


def is_unclear(question: str) -> bool:
    """Whether a question asks to choose and names nothing to choose from."""
    return CHOOSE in question and not choices_in(question)
