"""Text written to be slow to read: twice as much of it must take no more than twice as long."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

import goodbooks.entries
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.entry import Kind
from goodbooks.syntax.faults import LONGEST_LINE
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ENOUGH = 0.01
_HEAD = "2026-11-02 promise "
_WIN = '2026-11-02 win me "Done" '


def _chain(n: int) -> str:
    """Each entry corrects the one before."""
    links = (f'2026-11-02 win me "Done" ^w{k}\n  amends: ^w{k - 1}\n' for k in range(1, n))
    return '2026-11-02 win me "Done" ^w0\n' + "".join(links)


SHAPES: dict[str, Callable[[int], str]] = {
    "arrows": lambda n: _HEAD + "a -> " * n,
    "open brackets": lambda n: _HEAD + "[" * n,
    "brackets and commas": lambda n: _HEAD + "[a], " * n + '"x"',
    "quotation marks": lambda n: _HEAD + '"' * n,
    "backslashes": lambda n: _HEAD + '"' + "\\" * n,
    "escaped marks": lambda n: _HEAD + '"' + '\\"' * n,
    "half-open titles": lambda n: (_HEAD + '"a\n') * (n // 16),
    "ids": lambda n: _WIN + "^a " * n,
    "matters": lambda n: _WIN + "#a-" * n,
    "links": lambda n: _WIN + "for ^a " * n,
    "days": lambda n: "2026-" * n,
    "words before a day": lambda n: "by " * n + "\n" + _WIN + "by " * n,
    "spaces": lambda n: _HEAD + " " * n + "x",
    "spaced lines": lambda n: _WIN + "\n" + " " * n + "x",
    "a name of letters and dashes": lambda n: _WIN + "\n  " + "a-" * n + ":",
    "colons": lambda n: _WIN + "\n  " + "a:" * n,
    "lines under one line": lambda n: _WIN + "\n  note: a\n" + "    b\n" * n,
    "free lines": lambda n: _WIN + "\n" + "  b\n" * n,
    "commas in a list": lambda n: _WIN + "\n  credit: " + "a, " * n,
    "unknown kinds": lambda n: "".join(f"2026-11-02 winn{k} me\n" for k in range(n // 64)),
    "unknown lines": lambda n: _WIN + "\n" + "".join(f"  resul{k:x}: a\n" for k in range(n // 64)),
    "stray lines": lambda n: "a\n" * n,
    "digits": lambda n: "9" * n + " win",
    "a due day of many words": lambda n: _HEAD + 'me "x"\n  due: ' + "next " * n,
    "hidden signs": lambda n: (_WIN + "\x00\u202e\n") * (n // 16),
    "carriage returns": lambda n: _WIN + "\r" * n,
    "one id many times": lambda n: (_WIN + "^a\n") * (n // 8),
    "many links to one": lambda n: (_WIN + "for ^a\n") * (n // 8),
    "corrections of corrections": lambda n: _chain(n // 16),
}


def growth(n: int = 20_000) -> dict[str, float]:
    """For each shape, how many times as long twice as much takes; 0 for what takes no time."""
    kinds = catalog.load(goodbooks.entries, "KIND", Kind)
    return {name: _growth(shape, n, kinds) for name, shape in SHAPES.items()}


def _growth(shape: Callable[[int], str], n: int, kinds: Mapping[str, Kind]) -> float:
    """Twice against once, of as much as one line may hold; under 10 ms there is nothing to judge."""
    while len(shape(4 * n)) < LONGEST_LINE and _seconds(shape(n), kinds) < ENOUGH:
        n *= 2
    texts = shape(n), shape(2 * n)
    tries = [[_seconds(text, kinds) for text in texts] for _ in range(9)]  # in turn
    once, twice = (min(found) for found in zip(*tries, strict=True))
    return twice / once if twice > ENOUGH else 0.0


def _seconds(text: str, kinds: Mapping[str, Kind]) -> float:
    """The processor time of one reading, without the collector, as the desk reads."""
    gc.collect()
    gc.disable()
    start = time.process_time()
    Book(read(text, kinds).entries)
    seconds = time.process_time() - start
    gc.enable()
    return seconds


def main() -> None:
    """Print every shape with its growth, the worst first."""
    for name, times in sorted(growth().items(), key=lambda pair: -pair[1]):
        print(f"{times:5.2f}  {name}")


if __name__ == "__main__":
    main()
