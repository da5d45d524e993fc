"""A short sign that changes whenever the book's files do: a look at their stamps, no reading."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from goodbooks.desk.disk.files import stamp_of

if TYPE_CHECKING:
    from goodbooks.desk.disk.where import Where


def version_of(where: Where) -> str:
    """The version of a book as it lies on the disk now; says nothing of what is in it."""
    stamps = "\n".join(f"{path} {stamp_of(path)}" for path in where.files)
    return hashlib.blake2s(stamps.encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()
