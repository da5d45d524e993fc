"""A real Chromium before the real command; where there is none, these tests are left out, and a line says so."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

import pytest

from page.asking import BOOK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
]  # fmt: skip
collect_ignore_glob = [] if CHROMIUM else ["test_*.py"]


def pytest_report_header() -> str:
    """Say whether a browser was found."""
    if CHROMIUM:
        return f"browser: {CHROMIUM}"
    return "browser: none found, so the tests in tests/page/browser are left out (apt-get install chromium)"


class Served(NamedTuple):
    """A page that is served, its book, and the folder it all happens in."""

    process: subprocess.Popen[str]
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
        line = [sys.executable, "-m", "goodbooks", "--book", str(self.book), *self.day, *words]
        done = subprocess.run(line, env=self.environ, capture_output=True, text=True, check=True)
        return done.stdout

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


def port_to_keep() -> str:
    """A free port of this worker's own that nobody is given by chance, so that a server that ends can begin again at it."""
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    first = 20_000 + worker % 12 * 1_000
    for number in range(first, first + 1_000):
        with socket.socket() as tried, suppress(OSError):
            tried.bind(("127.0.0.1", number))
            return str(number)
    raise AssertionError("no port is free")


def serve(
    folder: Path, text: str | None = BOOK, more: tuple[str, ...] = (), today: str = ""
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
    line = [
        sys.executable,
        "-m",
        "goodbooks",
        "--book",
        str(book),
        *day,
        "serve",
        "--no-open",
        *port,
        *more,
    ]
    process = subprocess.Popen(
        line, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=folder
    )
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


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    found = serve(tmp_path / "desk")
    yield found
    found.close()


@pytest.fixture
def tab(browser: Browser, served: Served) -> Iterator[Page]:
    """A tab that came in; whatever the page complains of in it is a failure."""
    context = browser.new_context()
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.goto(served.link)
    yield page
    context.close()
    assert [said for said in complaints if "Content Security" in said or "Error" in said] == []
