"""What an answer of the page costs the processor: rooms of a usual and of a lifetime's book, asked in this process.

python bench/page_speed.py [ENTRIES ...]
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests"))

from forms import as_book
from goodbooks.web.keyed import key_of
from life import boss_at_the_end, day_after, happenings
from page.asking import Asking

USUAL, LIFETIME, ROUNDS = 3_000, 150_000, 7


def main(counts: list[int]) -> int:
    """Print a row for each address: the first answer, and the middle one of the rest, in milliseconds."""
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            _measure(Path(folder), count)
    return 0


def _measure(folder: Path, count: int) -> None:
    text = "\n".join(as_book(it) for it in happenings(count)) + "\n"
    page = Asking(folder, text, today=date.fromisoformat(day_after(count))).come_in()
    boss = key_of(boss_at_the_end(count))
    print(f"{count:,} entries")
    for path in ("/", "/people", f"/people/{boss}", "/matters", "/pages", f"/pages/brief/{boss}",
                 f"/pages/update/{boss}", "/pages/packet/all", "/pages/standing/all", "/promises", "/wins",
                 "/happened", "/happened/walk/boss-did-not-back-me", "/happened/playbooks", f"/rehearse/person/{boss}",
                 "/settings", "/capture", "/pulse"):  # fmt: skip
        times = [_once(page, path) for _ in range(ROUNDS)]
        shown = path.replace(boss, "BOSS")
        print(
            f"  {shown:24} first {times[0]:8.1f} ms   then {statistics.median(times[1:]):7.1f} ms"
        )
    page.door.close()


def _once(page: Asking, path: str) -> float:
    begun = time.process_time()
    answer = page.get(path)
    if answer.status_code != 200:
        raise RuntimeError(f"{path} answered {answer.status_code}")
    return (time.process_time() - begun) * 1000


if __name__ == "__main__":
    sys.exit(main([int(word) for word in sys.argv[1:]] or [USUAL, LIFETIME]))
