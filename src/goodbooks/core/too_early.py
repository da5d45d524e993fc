"""Who among the readers of a page is not to hear of its matter yet, and how I am told so on top of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.greeting import is_group
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital, listed
from goodbooks.core.readers import not_yet_of

if TYPE_CHECKING:
    from goodbooks.core.book import Book

_NOTHING_HERE = "nothing of it stands on this page."
_NOT_FOR_THEM = "leave {} out of this page."
_ONLY_IF_ASKED = "send nothing unasked. The words below are for when {} {}: they are true, and give nothing away."
_APART = " Make a message of its own for {}."


def not_theirs_yet(book: Book, matter: str, ref: str, readers: tuple[str, ...]) -> dict[str, tuple[str, ...]]:  # fmt: skip
    """Each reader who is not to hear yet of the matters that a page is about, with these; of any at all where it is about none."""
    every, found = not_yet_of(book), {}
    for name in readers if every else ():
        later = every.get(book.person_key(name), frozenset())
        theirs = later & _matters(book, matter, ref) if matter or ref else later
        if theirs:
            found[name] = tuple(sorted(theirs))
    return found


def too_early(book: Book, matter: str, ref: str, readers: tuple[str, ...], *, is_held: bool) -> str:
    """What I am to know before I hand a page to these readers; "" where each may hear of its matter. `is_held` of one whose words give nothing away then."""
    found = not_theirs_yet(book, matter, ref, readers)
    if not found:
        return ""
    who, tags = tuple(found), dict.fromkeys(tag for one in found.values() for tag in one)
    is_one = len(who) == 1 and not is_group(who[0])
    says = f"{capital(listed(who))} {'is' if is_one else 'are'} not to hear of {listed([f'#{tag}' for tag in tags])} yet, and not from you"
    if not is_held:
        then = _NOT_FOR_THEM.format(listed(who)) if matter or ref else _NOTHING_HERE
        return f"{says}: {then}"
    others = [one for one in readers if one not in found]
    apart = _APART.format(listed(others)) if others else ""
    return f"{says}: {_ONLY_IF_ASKED.format(listed(who), 'asks' if is_one else 'ask')}{apart}"


def _matters(book: Book, matter: str, ref: str) -> frozenset[str]:
    """The matters that a page is about, of which one may be the ^id of what somebody asked."""
    ids = [one for one in (matter, ref) if one.startswith("^")]
    tags = [] if matter.startswith("^") else [matter.removeprefix("#")]
    tags += [tag for one in ids if (entry := book.get(one)) for tag in entry.matters]
    return frozenset(name_key(tag) for tag in tags if tag)
