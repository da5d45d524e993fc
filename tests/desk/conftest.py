"""A desk of one's own for each test: a book, a home, a cache and a clock that stand apart."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.desk import open_desk
from goodbooks.desk.ground.clock import Clock
from goodbooks.syntax import stretches

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

TODAY = date(2026, 11, 3)
BOOK = """\
2026-11-02 person Marcus
  relation: boss

2026-11-02 capacity Platform "7 of 12"

2026-11-02 decision Marcus "Pause" ^pause #loyalty

"""


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """A home with nothing in it."""
    return {
        "HOME": str(tmp_path / "home"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
    }


@pytest.fixture
def book_path(tmp_path: Path) -> str:
    """A small book."""
    folder = tmp_path / "books"
    folder.mkdir()
    path = folder / "life.book"
    path.write_text(BOOK, encoding="utf-8")
    return str(path)


@pytest.fixture
def at_desk(book_path: str, environ: dict[str, str]) -> Callable[..., Desk]:
    """Opens the small book, or another, at half past five on 3 November 2026."""

    def opened(path: str = book_path, wait: float = 5.0) -> Desk:
        desk = open_desk(path, TODAY, environ, os.path.dirname(path), lock_wait=wait)
        desk.clock = Clock(TODAY, "17:30")
        return desk

    return opened


@pytest.fixture
def desk(at_desk: Callable[..., Desk], book_path: str, request: pytest.FixtureRequest) -> Desk:
    """A desk at the book that stands at the top of the test's own file."""
    with open(book_path, "w", encoding="utf-8") as file:
        file.write(request.module.BOOK)
    return at_desk()


@pytest.fixture
def index_file(tmp_path: Path) -> Callable[[], Path]:
    """The one index in the cache."""

    def found() -> Path:
        (one,) = (tmp_path / "cache" / "goodbooks").glob("*.index")
        return one

    return found


@pytest.fixture
def read_again(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The bytes that are taken apart from now on, a stretch at a time."""
    seen: list[bytes] = []
    real = stretches.stretches

    def noted(data: bytes, *rest: object) -> object:
        seen.append(data)
        return real(data, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(stretches, "stretches", noted)
    return seen
