"""Who of those named in mails or commits is perhaps the one whose they are: whoever stands in most of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.greeting import signature
from goodbooks.core.names import ME, name_key
from goodbooks.proposals.reading.writing import takes_no_answer, who_is

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book
    from goodbooks.core.written import Party, Written
    from goodbooks.proposals.reading.writing import Who

MOST = 4


def perhaps_me(writings: Iterable[Written], book: Book) -> tuple[str, ...]:
    """Up to four people the book does not know, as a name with its addresses, the likeliest first.

    Nobody, where the book knows me in one of the writings already.
    """
    names: dict[str, str] = {}
    seen: list[set[Party]] = []
    for one in writings:
        parties = {party for party in (one.who, *one.to, *one.copied) if party is not None}
        for party in parties:
            if party.name and party.address:
                names.setdefault(party.address.lower(), party.name)
        seen.append(parties)
    known = {party: who_is(book, party) for parties in seen for party in parties}
    if any(who.name == ME for who in known.values()):
        return ()
    counts: dict[str, int] = {}
    addresses: dict[str, dict[str, None]] = {}
    for parties in seen:
        strangers = sorted(party for party in parties if _may_be_me(party, known[party]))
        for called in dict.fromkeys(_called(party, names) for party in strangers):
            counts[called] = counts.get(called, 0) + 1
        for party in strangers:
            addresses.setdefault(_called(party, names), {})[party.address] = None
    mine = named_as_i_sign(addresses, book)
    likeliest = sorted(addresses, key=lambda called: (called != mine, -counts[called]))[:MOST]
    return tuple(", ".join(dict.fromkeys((called, *addresses[called]))) for called in likeliest)


def named_as_i_sign(names: Iterable[str], book: Book) -> str:
    """The one of some names that begins with my first name as the book has it under what I send; "" where none or several do."""
    first = name_key(signature(book).partition(" ")[0])
    found = [one for one in names if first and name_key(one.replace(",", " ").split()[0]) == first]
    return found[0] if len(found) == 1 else ""


def _may_be_me(party: Party, who: Who) -> bool:
    return who.is_stranger and "@" in party.address and not takes_no_answer(party)


def _called(party: Party, names: dict[str, str]) -> str:
    """The name somebody goes by in these writings, wherever their address stands with one; else the address."""
    name = names.get(party.address.lower(), party.name)
    return " ".join(name.replace(",", " ").split()) if name_key(name) else party.address
