"""What fills a slot of a playbook."""

from __future__ import annotations

from goodbooks.core.named import NamedTuple


class Value(NamedTuple):
    """What fills a slot: the words, the refs of the entries they rest on, an entry's own id, and of a talk's day its place.

    One that `is_usual` nobody has said: it holds until somebody says otherwise.
    """

    text: str
    cites: tuple[str, ...] = ()
    id: str = ""
    is_usual: bool = False
    place: str = ""
