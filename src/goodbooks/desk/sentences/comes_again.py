"""A sentence that says "every Friday": what is wanted or promised in it comes again, and the book says how often."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.problem import Unclear
from goodbooks.core.rhythm import due_time, read_rhythm
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.language.again import again_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

_COMES_AGAIN = ("promise ", "request ")
_DAY_IN_FRONT = re.compile(
    r"(?:(?:today|yesterday|\d{4}-\d\d-\d\d)(?: \d\d:\d\d)? )?(?P<kind>\w+ )"
)


def comes_again(
    sentence: str, today: date, meant_by: Callable[[str], Meant | None]
) -> Meant | None:
    """What a sentence means without its "every Friday", with a line that says so; None where it has none, or tells neither of a promise nor of a request."""
    found = again_in(sentence, today)
    if found is None:
        return None
    bare = found.without(sentence)
    meant = meant_by(bare)
    if meant is None or not meant.line:
        meant = _with_a_day(bare, found.every, today, meant_by)
    kind = _DAY_IN_FRONT.match(meant.line) if meant else None
    if meant is None or kind is None or kind["kind"] not in _COMES_AGAIN:
        return None
    return meant._replace(more=(*meant.more, f"every: {found.every}"))


def typed_again(line: str, today: date) -> Meant | None:
    """A promise or a request typed with "every Friday" behind its title, as the line without it and one that says it; None for any other."""
    found = again_in(line, today) if _TYPED.match(line) else None
    if found is None or line[: found.start].count('"') % 2 or "[" in line[found.start :]:
        return None
    return Meant(found.without(line), (f"every: {found.every}",))


_TYPED = re.compile(r"(?:\S+ (?:\d\d:\d\d )?)?(?:promise|request) \S", re.IGNORECASE)


def _with_a_day(
    bare: str, every: str, today: date, meant_by: Callable[[str], Meant | None]
) -> Meant | None:
    """What the words mean where only a day shows what they are: “Graham wants a number”."""
    rhythm = read_rhythm(every, today)
    first = None if isinstance(rhythm, Unclear) else due_time(rhythm, today, None, (), today)
    if first is None:
        return None
    words, signs = _apart(bare)
    meant = meant_by(f"{words} by {first}{signs}")
    return meant._replace(line=meant.line.replace(f" by {first}", "", 1)) if meant else None


def _apart(bare: str) -> tuple[str, str]:
    found = re.search(r"(?:\s+[#^]\S+)*$", bare)
    at = found.start() if found else len(bare)
    return bare[:at], bare[at:]
