"""What every test of the page may ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from page.asking import Asking
from page.stepping import FRIDAY, WEEK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Asking]:
    """A page with a small book, entered."""
    asking = Asking(tmp_path)
    yield asking.come_in()
    asking.door.close()


@pytest.fixture
def week(tmp_path: Path) -> Iterator[Asking]:
    """A page on a Friday, with a promise due, a talk behind and a talk ahead, entered."""
    asking = Asking(tmp_path, WEEK, FRIDAY)
    yield asking.come_in()
    asking.door.close()


@pytest.fixture
def no_book(tmp_path: Path) -> Iterator[Asking]:
    """A page for somebody who has no book yet, entered."""
    asking = Asking(tmp_path, None)
    yield asking.come_in()
    asking.door.close()
