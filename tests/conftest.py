"""What every test may ask for: the kinds, a book written in book syntax, and golden files."""

from __future__ import annotations

import difflib
import gc
import os
import shutil
import signal
import textwrap
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

import goldens
import goodbooks.entries
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.entry import Kind
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

# a test says what is so, not how quickly a busy machine finds out
settings.register_profile("goodbooks", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("goodbooks")
LONG = ("_a_week_in_a_browser", "_in_a_browser", "test_book_among_writers", "test_pdf_form")
"""Tests that take seconds each, by a part of their address, the longest first."""
GOLDEN = os.path.join(os.path.dirname(__file__), "golden")
_MEMORY, _ENOUGH = "/dev/shm", 2 << 30  # noqa: S108 - pytest makes a folder of its own in it
"""A disk of memory, where a machine has one, and how much of it must be free: the tests write thousands of books, each until it is safe."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--golden",
        choices=["compare", "write"],
        default="compare",
        help="write: put what the tests give into the golden files, to be read in the diff",
    )

    parser.addoption(
        "--soak",
        type=float,
        default=0.0,
        metavar="SECONDS",
        help="let a book live for so long, beside a list that remembers what it must hold",
    )


def pytest_configure(config: pytest.Config) -> None:
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:  # run in the background of a shell
        signal.signal(signal.SIGINT, signal.default_int_handler)
    config.pluginmanager.register(goldens)
    if _has_room(_MEMORY):
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", _MEMORY)


def _has_room(folder: str) -> bool:
    """Whether a folder of memory can take what the tests write; False where there is none."""
    try:
        return os.access(folder, os.W_OK) and shutil.disk_usage(folder).free > _ENOUGH
    except OSError:
        return False


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """With `-n auto` one more than there are cores: while a browser is waited for, another test runs."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Generator[None, object, object]:
    """The thousands of tests stay to the end: they are not looked through for what nobody needs any more."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest tests begin first, each sort in the order it was dealt: so no worker ends long after the others."""
    items.sort(
        key=lambda item: next((at for at, one in enumerate(LONG) if one in item.nodeid), len(LONG))
    )


@pytest.fixture(scope="session")
def kinds() -> dict[str, Kind]:
    """Every kind of entry by name."""
    return catalog.load(goodbooks.entries, "KIND", Kind)


@pytest.fixture(scope="session")
def book(kinds: dict[str, Kind]) -> Callable[[str], Book]:
    """A book from text in book syntax, which must be read without a problem."""

    def read_book(text: str) -> Book:
        kept = read(textwrap.dedent(text), kinds, "test.book")
        assert kept.problems == []
        return Book(kept.entries)

    return read_book


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the golden file of that path under tests/golden.

    Only `--golden=write` changes a golden file. A missing one is a failure, like a wrong one.
    """
    is_writing = request.config.getoption("--golden") == "write"

    def compare(path: str, text: str) -> None:
        goldens.note(request.config, path)
        file = os.path.join(GOLDEN, *path.split("/"))
        if is_writing:
            os.makedirs(os.path.dirname(file), exist_ok=True)
            with open(file, "w", encoding="utf-8", newline="") as stream:
                stream.write(text)
            return
        if not os.path.exists(file):
            pytest.fail(f"tests/golden/{path} is missing; make golden writes it", pytrace=False)
        with open(file, encoding="utf-8", newline="") as stream:
            wanted = stream.read()
        if wanted != text:
            pytest.fail(_difference(path, wanted, text), pytrace=False)

    return compare


def _difference(path: str, wanted: str, text: str) -> str:
    lines = difflib.unified_diff(
        wanted.splitlines(keepends=True), text.splitlines(keepends=True), "golden", "now"
    )
    return f"tests/golden/{path} differs; read it, then make golden if it is right\n" + "".join(
        lines
    )
