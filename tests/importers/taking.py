"""Sources taken in as the desk does it: by the one importer that recognises them."""

from __future__ import annotations

from goodbooks import importers
from goodbooks.core import catalog
from goodbooks.core.written import Importer, Passed, Source, Written, fitting, of_bytes


def recognised_by(source: Source) -> list[str]:
    """The names of the importers that recognise a source, but for the one that takes what is left."""
    every = catalog.load(importers, "IMPORTER", Importer).values()
    found = [
        importer.name for importer in every if importer.recognises(source) and not importer.is_last
    ]
    last = fitting(every, source)
    return found or [last.name] if last else []


def taken(source: Source, *, is_day_first: bool | None = None) -> list[Written | Passed]:
    """What the one importer that recognises a source reads in it."""
    (name,) = recognised_by(source)
    found = catalog.member(importers, name.replace("-", "_"), "IMPORTER", Importer)
    return list(found.read(source, is_day_first))


def read_from(name: str, text: str, *, is_day_first: bool | None = None) -> list[Written]:
    """The writings in a text, none of them passed over."""
    found = taken(of_bytes(name, text.encode()), is_day_first=is_day_first)
    assert all(isinstance(one, Written) for one in found), found
    return [one for one in found if isinstance(one, Written)]
