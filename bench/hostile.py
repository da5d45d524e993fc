"""Text written to be slow to read: twice as much of it must take no more than twice as long."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

import goodbooks.entries
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.entry import Kind
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

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
    """For each shape, how many times as long twice as much takes; small times are not judged."""
    kinds = catalog.load(goodbooks.entries, "KIND", Kind)
    return {name: _growth(shape, n, kinds) for name, shape in SHAPES.items()}


def _growth(shape: Callable[[int], str], n: int, kinds: Mapping[str, Kind]) -> float:
    """Twice against once; what takes under 20 ms is made longer first, so that it can be judged."""
    while _seconds(shape(n), kinds, 1) < 0.02 and n < 400_000:
        n *= 2
    return _seconds(shape(2 * n), kinds) / _seconds(shape(n), kinds)


def _seconds(text: str, kinds: Mapping[str, Kind], tries: int = 5) -> float:
    found = []
    for _ in range(tries):
        gc.collect()
        start = time.perf_counter()
        Book(read(text, kinds).entries)
        found.append(time.perf_counter() - start)
    return min(found)


def main() -> None:
    """Print every shape with its growth, the worst first."""
    for name, times in sorted(growth().items(), key=lambda pair: -pair[1]):
        print(f"{times:5.2f}  {name}")


if __name__ == "__main__":
    main()
