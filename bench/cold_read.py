"""Read one book from cold, by the library alone: typed entries, the book made of them, problems."""

from __future__ import annotations

import gc
import os
import sys

import goodbooks.entries
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.entry import Entry, Kind
from goodbooks.syntax.stretches import stretches


def main() -> None:
    """Say how many entries stand in the file named on the command line, and how many problems."""
    gc.disable()
    kinds = catalog.load(goodbooks.entries, "KIND", Kind)
    entries: list[Entry] = []
    problems = 0
    with open(sys.argv[1], "rb") as file:
        for kept, _ in stretches(file.read(), "cold.book", kinds):
            entries += kept.entries
            problems += len(kept.problems)
    book = Book(entries)
    print(f"{len(book.entries)} entries, {problems} problems", flush=True)
    os._exit(0)  # as our command ends: without taking apart what was made


if __name__ == "__main__":
    main()
