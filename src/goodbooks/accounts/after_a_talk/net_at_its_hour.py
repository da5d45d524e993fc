"""What catches a mistake in an area names the hour of the word that was promised for it: with another hour it names that one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.core.problem import Unclear
from goodbooks.core.rhythm import read_rhythm
from goodbooks.entries.handoff import Handoff
from goodbooks.entries.promise import Promise
from goodbooks.language.days.again import with_hour
from goodbooks.reckoning.handed_on import is_linked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_NET = "safety-net"


def with_their_nets(book: Book, entries: Iterable[Entry]) -> list[Entry]:
    """Entries with the net of each area of which they change the hour of a word: in the lines by which they change that area, or beside them."""
    found = list(entries)
    for one in [one for one in found if one.kind == "promise" and one.amends and one.line("every")]:
        for area, net in _new_nets(book, one):
            at = next((at for at, other in enumerate(found) if area.id in other.amends), None)
            if at is None:
                lines = (("amends", area.ref), (_NET, net))
                found.append(made("handoff", one.on, fields=lines)._replace(at=one.at))
            else:
                found[at] = found[at]._replace(fields=(*found[at].fields, (_NET, net)))
    return found


def _new_nets(book: Book, change: Entry) -> Iterator[tuple[Handoff, str]]:
    """Each area for which the promise was given that is changed, with its net at the new hour, where that is another."""
    rhythm = read_rhythm(change.line("every"), change.on)
    at = "" if isinstance(rhythm, Unclear) else rhythm.at or ""
    for promise in (book.get(ref) for ref in change.amends) if at else ():
        was = promise.every if isinstance(promise, Promise) else None
        for area in book.of(Handoff) if was and was.at != at else ():
            net = area.safety_net
            new = with_hour(net, at)
            if area.id and new != net and at not in net and _is_for(book, promise, area):
                yield area, new


def _is_for(book: Book, promise: Entry | None, area: Handoff) -> bool:
    """Whether a promise was given for an area: linked to it or to what I asked to have it, or in one matter with it to whoever gives it."""
    if promise is None:
        return False
    is_theirs = any(book.is_same(who, to) for who in area.who for to in promise.to)
    is_near = is_theirs and not {*area.matters}.isdisjoint(promise.matters)
    return is_near or is_linked(book, area, promise)
