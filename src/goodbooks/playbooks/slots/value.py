"""What fills a slot of a playbook."""

from __future__ import annotations

from goodbooks.core.named import NamedTuple


class Value(NamedTuple):
    """What fills a slot: the words, the refs of the entries they rest on, an entry's own id, and of a talk's day its place.

    One that `is_usual` nobody has said: it holds until somebody says otherwise. One that `is_meant_so` stands as it is in what is said to others, whoever “he” is in it.
    """

    text: str
    cites: tuple[str, ...] = ()
    id: str = ""
    is_usual: bool = False
    place: str = ""
    is_meant_so: bool = False
