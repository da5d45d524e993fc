"""Entries that are to be added, each in a plain sentence."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.cli.call import Call
    from goodbooks.core.entry import Entry
    from goodbooks.desk.typed.understand import Understood


def sentences(call: Call, entries: Iterable[Understood]) -> list[str]:
    """What each entry says; what it changes or is for may be one of them, or stand in the book."""
    from goodbooks.core.in_a_sentence import in_sentences

    own = {one.entry.ref: one.entry for one in entries}

    def known(ref: str) -> Entry | None:
        with suppress(Refusal):
            return own.get(ref) or call.desk.entry(ref)
        return None

    return in_sentences(tuple(own.values()), known, call.desk.clock.today)
