"""What every test of the page may ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from anyio.from_thread import start_blocking_portal

from page.asking import Asking
from page.stepping import FRIDAY, WEEK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session", autouse=True)
def _one_loop() -> Iterator[None]:
    """Every page that is asked answers on one loop, as the pages of a server do."""
    with start_blocking_portal() as Asking.portal:
        yield
    Asking.portal = None


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
