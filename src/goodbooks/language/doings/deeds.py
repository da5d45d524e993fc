"""The verbs with which somebody at work asks for a deed: send, call, check."""

from __future__ import annotations

from functools import cache

from goodbooks.core import catalog


@cache
def deeds() -> frozenset[str]:
    """Verbs that a request at work begins with."""
    import goodbooks.language.doings

    lines = catalog.text(goodbooks.language.doings, "deeds.txt").split("\n")
    return frozenset(word for line in lines if line[:1] != ";" for word in line.split())
