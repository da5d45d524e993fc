"""A real Chromium before the real command; where there is none, these tests are left out, and a line says so."""

from __future__ import annotations

import atexit
import os
import shutil
import signal
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

import pytest

from page.asking import BOOK
from page.browser.begun import Begun

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--process-per-site",
]  # fmt: skip
collect_ignore_glob = [] if CHROMIUM else ["test_*.py"]


def pytest_report_header() -> str:
    """Say whether a browser was found."""
    if CHROMIUM:
        return f"browser: {CHROMIUM}"
    return "browser: none found, so the tests in tests/page/browser are left out (apt-get install chromium)"


class Served(NamedTuple):
    """A page that is served, its book, and the folder it all happens in."""

    process: Begun | subprocess.Popen[str]
    link: str
    book: Path
    environ: dict[str, str]
    day: tuple[str, ...] = ()

    @property
    def base(self) -> str:
        """Its address without the link's token."""
        return self.link.split("/?")[0]

    def command(self, *words: str) -> str:
        """Run the command line beside the page."""
        line = ["--book", str(self.book), *self.day, *words]
        done = Begun(line, self.environ, self.book.parent)
        out, err = done.communicate(timeout=60)
        assert done.returncode == 0, err
        return out

    def end(self) -> tuple[int, str]:
        """Ctrl-C; gives the exit code and what was said."""
        self.process.send_signal(signal.SIGINT)
        _, err = self.process.communicate(timeout=10)
        return self.process.returncode, err

    def close(self) -> None:
        """End it if it has not ended yet, and let go of what it says."""
        if self.process.poll() is None:
            self.end()
        for stream in (self.process.stdout, self.process.stderr):
            if stream:
                stream.close()


_KEPT: list[socket.socket] = []


def port_to_keep() -> str:
    """A port that is this worker's own until its end, so that a server that ends can begin again at it.

    The system gives it and, as something stands at it though nobody listens, gives it to nobody else;
    a server that reuses an address may listen there.
    """
    for kept in _KEPT:
        port: int = kept.getsockname()[1]
        with socket.socket() as tried, suppress(OSError):
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind(("127.0.0.1", port))
            return str(port)
    kept = socket.socket()
    kept.bind(("127.0.0.1", 0))
    kept.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    _KEPT.append(kept)
    atexit.register(kept.close)
    return str(kept.getsockname()[1])


def serve(
    folder: Path,
    text: str | None = BOOK,
    more: tuple[str, ...] = (),
    today: str = "",
    begin: Callable[[list[str], dict[str, str], Path], Begun | subprocess.Popen[str]] = Begun,
) -> Served:
    """Start the command, with further words, on a day, and wait for its link."""
    folder.mkdir(exist_ok=True)
    book = folder / "mine.book"
    if text is not None:
        book.write_text(text, encoding="utf-8")
    environ = {**os.environ, "HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache"),
               "XDG_DATA_HOME": str(folder / "data")}  # fmt: skip
    day = ("--today", today) if today else ()
    port = () if "--port" in more else ("--port", port_to_keep())
    line = ["--book", str(book), *day, "serve", "--no-open", *port, *more]
    process = begin(line, environ, folder)
    assert process.stdout
    link = process.stdout.readline().rsplit(" ", 1)[-1].strip()
    return Served(process, link, book, environ, day)


def follow(tab: Page, selector: str) -> None:
    """Click what `selector` finds, and go on when the page it leads to has come."""
    with tab.expect_navigation():
        tab.click(selector)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield found
        found.close()


@pytest.fixture(scope="session")
def only_window(browser: Browser) -> Iterator[BrowserContext]:
    with browser.new_context() as found:
        yield found


@pytest.fixture(scope="session")
def first_tab(only_window: BrowserContext) -> Page:
    """A tab at no page of ours that stays open: every other begins beside it, in a process that is there already."""
    tab = only_window.new_page()
    tab.route("**", lambda asked: asked.fulfill(body=""))
    tab.goto("http://127.0.0.1/")
    return tab


@pytest.fixture
def window(only_window: BrowserContext, first_tab: Page) -> Iterator[BrowserContext]:
    """A browser's window with no cookie, no permission and no tab but the first; a new one each time would cost a second."""
    yield only_window
    for tab in only_window.pages:
        if tab is not first_tab:
            tab.close()
    only_window.clear_cookies()
    only_window.clear_permissions()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    found = serve(tmp_path / "desk")
    yield found
    found.close()


@pytest.fixture
def tab(window: BrowserContext, served: Served) -> Iterator[Page]:
    """A tab that came in; whatever the page complains of in it is a failure."""
    page = window.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.goto(served.link)
    yield page
    page.close()
    assert [said for said in complaints if "Content Security" in said or "Error" in said] == []
