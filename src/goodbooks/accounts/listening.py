"""How somebody takes things in: what to tell them first, and whether to write or to talk."""

from __future__ import annotations

from goodbooks.entries.person import reads_first

SAY_FIRST = ("say", "ask", "offer")
ASK_FIRST = ("ask", "say", "offer")
_WISHES = (
    ("ask first", ASK_FIRST),
    ("offer first", ("offer", "say", "ask")),
    ("news first", SAY_FIRST),
    ("numbers first", ("say", "offer", "ask")),
)


def wished_order(listens: str) -> tuple[str, ...]:
    """The order that a `listens` line wishes for, such as "numbers first"; () when it says none."""
    words = listens.lower()
    return next((order for wish, order in _WISHES if wish in words), ())


def is_listener(listens: str) -> bool:
    """Whether they would rather hear it than read it."""
    return bool(listens) and not reads_first(listens)
