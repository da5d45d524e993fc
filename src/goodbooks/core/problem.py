"""What is wrong with a line of the book, as a value: never raised, always with a remedy."""

from __future__ import annotations

from goodbooks.core.named import NamedTuple


class Place(NamedTuple):
    """Where an entry or a problem stands: the file's name, and its line from 1."""

    file: str
    line: int


class Problem(NamedTuple):
    """A line that could not be read as it stands, or a remark about one that could.

    `code` is a kebab-case name with a page in the gallery; `column` counts characters
    from 1; `excerpt` is the line itself; `is_remark` says that nothing was left out.
    """

    code: str
    place: Place
    column: int
    excerpt: str
    reason: str
    remedy: str
    is_remark: bool = False


class Unclear(NamedTuple):
    """A word or phrase that was not understood: why, and what to write instead.

    `choices` are what it can have meant, where these are known: two days, or the one word it is near to.
    """

    reason: str
    remedy: str
    choices: tuple[str, ...] = ()


_BEFORE, _AFTER = 60, 40
_UNSEEN = frozenset(
    map(
        chr,
        (
            *(0x200B, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2060, 0x2070)),
            *(0xFEFF, *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080)),
        ),
    )
)


def problem_text(problem: Problem) -> str:
    """The problem in four lines: place and reason, the line itself, a caret, the remedy."""
    at = problem.column - 1
    start = at - _BEFORE if at > _BEFORE else 0
    end = min(len(problem.excerpt), at + _AFTER)
    lead = ("…" if start else "") + visible(problem.excerpt[start:at])
    rest = visible(problem.excerpt[at:end]) + ("…" if end < len(problem.excerpt) else "")
    file = visible(problem.place.file) or "book"
    return (
        f"{file}:{problem.place.line}:{problem.column}: {problem.code}: {visible(problem.reason)}\n"
        f"  {lead}{rest}\n"
        f"  {' ' * _width(lead)}^\n"
        f"  {visible(problem.remedy)}\n"
    )


def visible(text: str) -> str:
    """The text on one line, with every sign shown that would otherwise hide or command."""
    if text.isprintable() and text.isascii():
        return text
    return "".join(map(_shown, text))


def _shown(char: str) -> str:
    code = ord(char)
    if char == "\t":
        return " "
    if code < 32:
        return chr(0x2400 + code)
    is_hidden = code == 127 or 0x80 <= code < 0xA0 or 0xD800 <= code < 0xE000 or char in _UNSEEN
    return f"‹U+{code:04X}›" if is_hidden else char


def _width(text: str) -> int:
    """How many columns a text takes on a terminal."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width  # only for an odd line with a problem

    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)
