"""Words that stand where somebody's own words should: the hints of a remedy, pasted as they are."""

from __future__ import annotations

from goodbooks.core.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HINTS = frozenset(
    {
        "who does what by when",
        "the day or event that ends it",
        "the day or event from which it holds",
        "the name",
        "your words for them",
        "your words",
        "their words",
        "the corrected words",
        "what is still left out",
        "what is open",
        "what you do then",
        "what you want",
        "what they should know",
        "what they would do",
        "the day you need it",
        "before -> after",
        "the new day",
        "your name",
        "as you say it to them",
        "what was decided, as you say it to them",
        "how it looks from where they stand",
        "what you did or left undone that led here",
        "what it does for them",
        "what you give for it",
        "what could, and that you accept it",
        "how it is undone",
        "another way",
        "one way, in a sentence",
        "what it does",
        "what it costs",
        "what can go wrong",
        "what it costs you",
        "what you want from it",
        "the first step",
        "What they are judged on",
        "your answer",
        "their answer",
    }
)
"""What the remedies of the pages write behind a field or as a title, sign for sign; “The first step” is somebody's own title."""
HELD_LINE = "[as you say it to them]"
HELD_TITLE = "[what was decided, as you say it to them]"
"""What stands for others in place of the writer's raw words."""
HELD_CONDITION = "[which, as you say it to them?]"
"""What stands behind “with a condition”, where the condition was said to the writer alone."""
HELD_PART = "[what of it, as you say it to them?]"
"""What stands behind “in part”, where what was granted was said to the writer alone."""
IN_PART = " (part of what was decided is left out here)"
"""What stands behind a decision of which others read only a part, so that nobody takes the part for the whole."""
NAMES = frozenset({"NAME", "YOUR NAME"})
BLANKS = frozenset(
    {"…", "...", "WORDS", "THEIR WORDS", "RESULT", "DAY", "NAME", "ANSWER", "HOW IT WENT"}
)
"""What a page of this program puts where a word belongs; other words in capitals are somebody's own."""
_IN_BRACKETS = regex(r"\[[^\[\]\n]{1,80}\?\]")
_MARKS = frozenset(
    {
        HELD_LINE,
        HELD_TITLE,
        "[day]",
        "[new day]",
        "[met or not]",
        "[what is known]",
        "[what I do then]",
        "[before -> after]",
    }
)


def pasted(values: Iterable[str], text: str) -> Iterator[str]:
    """Each of these values, or a line of one, that is a hint and stands in the text, as it stands there."""
    for value in values:
        for row in (value, *value.split("\n")):
            words = row.strip().rstrip(".")
            if _is_hint(words) and words in text:
                yield words


def unfilled(value: str) -> str:
    """What only holds the place of somebody's own words in a value, as a page offered it; "" where they are their own."""
    whole = value.strip().strip('“”"')
    if whole in BLANKS:
        return whole
    rows = (row.strip() for row in value.split("\n"))
    return next((row for row in rows if _is_mark(row) or _is_hint(row.rstrip("."))), "")


def bracketed_marks(text: str) -> Iterator[str]:
    """Each mark of a gap, brackets and all, that stands in somebody's text: "[to whom?]"."""
    yield from _IN_BRACKETS.findall(text)
    yield from (mark for mark in sorted(_MARKS) if mark in text)


def _is_mark(words: str) -> bool:
    """Whether words are a marked gap and nothing beside it, with what a page had put into it."""
    inner = words[1:-1].rstrip("?") if words[:1] == "[" and words[-1:] == "]" else ""
    return bool(inner) and (_is_hint(inner.partition(":")[0]) or words in bracketed_marks(words))


def _is_hint(words: str) -> bool:
    return words in NAMES or " ".join(words.split()) in HINTS
