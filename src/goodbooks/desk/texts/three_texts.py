"""Three texts of one stretch: what was shown, what there is now, and what was typed; and all of it put together."""

from __future__ import annotations

from goodbooks.core.named import NamedTuple
from goodbooks.desk.texts.parts import same_at_begin, same_at_end


class Change(NamedTuple):
    """Which lines of a text were changed: from one line to before another, and the new lines."""

    first: int
    last: int
    lines: tuple[str, ...]


class Line(NamedTuple):
    """A line to be looked at: its number in the file, its text, and whether somebody changed it."""

    number: int
    text: str
    is_changed: bool


class Excerpt(NamedTuple):
    """The lines of a text around what was changed, and whether it has more."""

    lines: tuple[Line, ...]
    is_cut: bool


_AROUND, _WHOLE = 6, 40


def excerpts(shown: str | None, now: str, typed: str, first: int) -> tuple[Excerpt, ...]:
    """What was shown, what there is now and what was typed, around the changes; the first is left out if it is not known."""
    if shown is None:
        return tuple(
            _excerpt(text, first, 0, text.count("\n") + 1, is_told=False) for text in (now, typed)
        )
    theirs, yours = change_of(shown, now), change_of(shown, typed)
    begin, end = min(theirs.first, yours.first), max(theirs.last, yours.last)
    return (
        _excerpt(shown, first, begin, end),
        _excerpt(now, first, theirs.first, theirs.first + len(theirs.lines)),
        _excerpt(typed, first, yours.first, yours.first + len(yours.lines)),
    )


def _excerpt(text: str, first: int, begin: int, end: int, *, is_told: bool = True) -> Excerpt:
    lines = text.split("\n")
    least, most = 0, len(lines)
    if len(lines) > _WHOLE and is_told:
        least, most = max(begin - _AROUND, 0), min(end + _AROUND, len(lines))
    kept = (Line(first + n, lines[n], is_told and begin <= n < end) for n in range(least, most))
    return Excerpt(tuple(kept), most - least < len(lines))


def change_of(before: str, after: str) -> Change:
    """The stretch of lines in which two texts differ."""
    one, other = before.split("\n"), after.split("\n")
    head = same_at_begin(one, other)
    tail = same_at_end(one[head:], other[head:])
    return Change(head, len(one) - tail, tuple(other[head : len(other) - tail]))


def together(shown: str, now: str, typed: str) -> str | None:
    """Both changes of what was shown in one text; None when both changed the same lines.

    Where both only put something in at the same place, what is in the book comes first.
    """
    theirs, yours = change_of(shown, now), change_of(shown, typed)
    is_theirs_first = theirs.last <= yours.first
    if not is_theirs_first and yours.last > theirs.first:
        return None
    first, then = (theirs, yours) if is_theirs_first else (yours, theirs)
    lines = shown.split("\n")
    begin, between, end = lines[: first.first], lines[first.last : then.first], lines[then.last :]
    return "\n".join([*begin, *first.lines, *between, *then.lines, *end])
