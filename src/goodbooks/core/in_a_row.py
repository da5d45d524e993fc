"""Names in a row, “Priya, Tom and Jess”: how they are joined, and each by itself."""

from __future__ import annotations

from goodbooks.core.names import ends_as_a_team, is_title
from goodbooks.core.regex import regex

NAME = r"(?-i:[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*)?)"
"""One name of a row, as a pattern: a word or two, each with its capital."""
ROW = rf"{NAME}(?:, {NAME})*,? (?:and|&) {NAME}"
"""Two names or more, the last behind “and”, as a pattern."""
_GROUP = regex(r"(?:the|our) [\w'’-]+(?: [\w'’-]+){0,2}")
"""Several at once, who may stand in a row beside a name: “the parents' council and Mr. Abara”."""
_THE, _ARTICLE = regex(r"\A(?:[Tt]he|[Oo]ur) "), regex(r"(?:The|Our) ")
_PAIR = 2
_BETWEEN = regex(r",? (?:and|&) |, ")
_GOES_ON = regex(r",? (?:and|&|or) ")
_A_NAME = regex(NAME)


_PART = regex(r"(?!(?:who|both|all|me|us|too|again|not|angry|furious)\b)[a-zß-ÿ][\w'’-]{2,}")
"""A part of the house in one word, “costume”, which may stand in a row beside two names."""
_PARTS = regex(rf"{_PART.pattern} [a-z][\w'’-]{{2,}}")


def each_named(row: str) -> list[str]:
    """The names of a row one by one, a group such as “the council” or “costume” with them; words that are no such row stay as they are, as one."""
    return apart_in_row(_BETWEEN.split(row.strip())) or [row]


SEVERAL = (
    rf"(?-i:{NAME}|(?:[Tt]he|[Oo]ur) [\w'’-]+(?: [\w'’-]+)?|{_PART.pattern}(?: [a-z][\w'’-]+)?)"
)
"""A name, or a group or a part of the house, as one of a row."""
MIXED_ROW = rf"{SEVERAL}(?:, {SEVERAL})*,? (?:and|&) {SEVERAL}"
"""A row in which groups may stand beside names, as a pattern: “Piet, stage management, and the caterer”."""


def each_in_mixed_row(row: str) -> list[str]:
    """Those of such a row one by one, a group without its article; none where one of them is neither. Of two alone, a group has its article: “terms and conditions” are nobody."""
    said = _BETWEEN.split(row.strip())
    every = [_THE.sub("", one) if _GROUP.fullmatch(_small(one)) else one for one in said]
    known = (is_name_in_row(one) or _is_several(_small(one)) or _is_several(f"the {_small(one)}") for one in every)  # fmt: skip
    is_row = len(said) > _PAIR or all(is_name_in_row(one) or _THE.match(one) for one in said)
    return every if is_row and all(known) else []


def _small(words: str) -> str:
    """Words of a group with a small beginning; a name keeps its own."""
    return f"{words[:1].lower()}{words[1:]}" if _ARTICLE.match(words) else words


def apart_in_row(every: list[str]) -> list[str]:
    """The pieces of a row where they are names and groups, two names or one and two groups at least; none where they are not."""
    names = [one for one in every if is_name_in_row(one)]
    beside = [one for one in every if one not in names]
    is_row = len(names) > 1 or (bool(names) and len(beside) > 1 and not any(map(is_title, beside)))
    return every if is_row and all(map(_is_several, beside)) else []


def _is_several(words: str) -> bool:
    """Whether words in small letters are those of a group or a part of the house: “the council”, “costume”, “stage management”."""
    is_called = _GROUP.fullmatch(words) or _PART.fullmatch(words)
    return is_called is not None or (_PARTS.fullmatch(words) is not None and ends_as_a_team(words))


def is_name_in_row(words: str) -> bool:
    """Whether words are a name as it stands in a row."""
    return _A_NAME.fullmatch(words) is not None


def goes_on(behind: str) -> bool:
    """Whether what stands behind a name has another one in the same row, “Theo or Ana” too."""
    return _GOES_ON.match(behind) is not None
