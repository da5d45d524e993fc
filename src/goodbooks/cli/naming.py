"""Names, matters and ids as they are said on the command line: found by the desk, which knows them."""

from __future__ import annotations

from goodbooks.desk.naming import awaited, entry, matter, person, readers, split_names

__all__ = ["awaited", "entry", "matter", "person", "readers", "split_names"]
