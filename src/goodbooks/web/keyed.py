"""What stands for a name in an address, where others may see it."""

from __future__ import annotations

import hashlib
from urllib.parse import quote

from goodbooks.core.entry import ANYONE, NAMED
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex

_PLAIN = regex(r"[0-9A-Za-z_.~@-]+")


def key_of(name: str) -> str:
    """What stands for a person's or matter's name in an address, which may be seen by others."""
    return hashlib.blake2s(name_key(name).encode(), digest_size=6).hexdigest()


def part_of(ref: str) -> str:
    """What stands for an entry's ref in an address: the ref itself, without its caret."""
    bare = ref.removeprefix("^")
    return bare if _PLAIN.fullmatch(bare) else quote(bare, safe="@")


def reader_key(name: str) -> str:
    """What stands for a reader in an address: a word of the book as it is, a person's name by its key."""
    return name if name in (ANYONE, NAMED) else key_of(name)
