"""A book lives for a while: adds, edits, losses, restores and strangers, beside a list that remembers.

A few hundred steps here; `--soak SECONDS` goes on for as long as that.
"""

from __future__ import annotations

import os
import random
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from desk.faulty import failing, writing_half
from desk.looking import EVERYTHING
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

STEPS = 100


class Life:
    """The book, what it must hold, and the dice that decide what happens next."""

    def __init__(self, path: str, open_desk: Callable[[], Desk], cache: Path, seed: int) -> None:
        self.path = path
        self.desk = open_desk
        self.cache = cache
        self.dice = random.Random(seed)
        self.number = 0
        self.titles = [entry.title for entry in open_desk().open(EVERYTHING).book.written]
        self.saved = (self.data(), list(self.titles))

    def data(self) -> bytes:
        with open(self.path, "rb") as file:
            return file.read()

    def put(self, data: bytes) -> None:
        with open(self.path, "wb") as file:
            file.write(data)

    def title(self) -> str:
        self.number += 1
        return f"Number {self.number}"

    def add(self) -> None:
        title = self.title()
        self.desk().add([self.desk().understand(f'win "{title}"', ["note: of the day"]).entry])
        self.titles.append(title)

    def add_and_fail(self) -> None:
        """An add at which a call fails: it is there whole, or it was not acknowledged."""
        title, before = self.title(), self.data()
        desk = self.desk()
        entry = desk.understand(f'win "{title}"').entry
        with failing(self.dice.randint(1, 30), for_good=self.dice.random() < 0.5):
            self._try(lambda: desk.add([entry]))
        assert self.data().startswith(before)
        if self.data() != before:
            self.titles.append(title)

    def add_to_a_full_disk(self) -> None:
        desk = self.desk()
        entry = desk.understand(f'win "{self.title()}"').entry
        with writing_half(), pytest.raises(Refusal):
            desk.add([entry])

    def edit(self) -> None:
        """Half the time the edit is cut short."""
        desk = self.desk()
        changes = desk.tidy()
        if self.dice.random() < 0.5:
            with failing(self.dice.randint(1, 30)):
                self._try(lambda: desk.apply(changes))
        else:
            desk.apply(changes)

    def write_by_hand(self) -> None:
        """Another program appends an entry without an id, and perhaps without its last line end."""
        title = self.title()
        torn = b"" if not self.data() or self.data().endswith(b"\n") else b"\n"
        end = self.dice.choice((b"\n", b"\n\n", b""))
        self.put(self.data() + torn + f'2026-11-03 note "{title}"'.encode() + end)
        self.titles.append(title)

    def spoil_the_index(self) -> None:
        for path in self.cache.glob("*.index"):
            if self.dice.random() < 0.5:
                path.unlink()
            else:
                path.write_bytes(self.dice.randbytes(5000))

    def lose_the_tail(self) -> None:
        """More than the line ends of the last entry are cut off; that is said, and put back."""
        self.add()
        whole, titles = self.data(), list(self.titles)
        self.put(whole[: -self.dice.randint(3, 60)])
        assert self.desk().open(EVERYTHING).is_lost
        self.put(whole)
        self.titles = titles

    def save(self) -> None:
        self.saved = (self.data(), list(self.titles))

    def restore(self) -> None:
        """A backup is put back, and that the newer entries are missing is let go."""
        self.put(self.saved[0])
        self.titles = list(self.saved[1])
        self.desk().recover(forget=True)

    def _try(self, act: Callable[[], object]) -> None:
        with suppress(Refusal):
            act()

    def live(self) -> str:
        """One step, after which the book must hold what the list does."""
        steps = (
            self.add, self.add, self.add_and_fail, self.add_to_a_full_disk, self.edit,
            self.write_by_hand, self.spoil_the_index, self.lose_the_tail, self.save, self.restore,
        )  # fmt: skip
        step = self.dice.choice(steps)
        step()
        return step.__name__


def test_a_book_holds_what_it_was_given_whatever_happens_to_it(
    book_path: str, at_desk: Callable[..., Desk], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    until = time.monotonic() + request.config.getoption("--soak")
    seed = random.randrange(10**6)
    life = Life(book_path, at_desk, tmp_path / "cache" / "goodbooks", seed)
    happened: list[str] = []
    while len(happened) < STEPS or time.monotonic() < until:
        happened.append(life.live())
        opened = life.desk().open(EVERYTHING)
        found = sorted(entry.title for entry in opened.book.written)
        assert found == sorted(life.titles), (seed, happened[-5:])
        assert not opened.is_lost, (seed, happened[-5:], opened.said)
        strange = [name for name in os.listdir(tmp_path / "books") if name != "life.book"]
        assert strange == [] or happened[-1] == "edit", (seed, happened[-5:], strange)
