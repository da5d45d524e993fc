"""Three texts of one stretch: what was shown, what there is now, and what was typed; and all of it put together."""

from __future__ import annotations

from goodbooks.core.named import NamedTuple
from goodbooks.desk.parts import same_at_begin, same_at_end


class Change(NamedTuple):
    """Which lines of a text were changed: from one line to before another, and the new lines."""

    first: int
    last: int
    lines: tuple[str, ...]


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
