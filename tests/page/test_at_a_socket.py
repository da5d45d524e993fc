"""The real command at a real socket: what it prints, whom it answers, how it ends."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest
import uvicorn
from uvicorn.server import ServerState

from goodbooks.web import strict_http
from page.browser.conftest import Served, serve

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path


EVERYWHERE = "0.0.0.0"  # noqa: S104 - to be refused


def by_hand(words: list[str], environ: dict[str, str], folder: Path) -> subprocess.Popen[str]:
    """Begin the command as a user does: as a new Python, which has loaded nothing yet."""
    return subprocess.Popen(
        [sys.executable, "-m", "goodbooks", *words], env=environ, cwd=folder, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    found = serve(tmp_path_factory.mktemp("served") / "desk", begin=by_hand)
    yield found
    code, said = found.end()
    assert (code, said) == (0, "goodbooks: the page is closed\n")
    if found.process.stdout:
        found.process.stdout.close()


def status(served: Served, request: str) -> int:
    """What a request is answered with, sent as it is; HERE stands for the page's own host."""
    port = int(served.base.rsplit(":", 1)[1])
    text = request.replace("HERE", f"127.0.0.1:{port}").replace("\n", "\r\n")
    with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
        line.sendall(text.encode())
        return int(line.recv(400).split()[1])


def raw(served: Served, request: bytes) -> bytes:
    """All that comes back for bytes that are sent as they are, until the page closes the line."""
    port = int(served.base.rsplit(":", 1)[1])
    said = b""
    with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
        line.sendall(request.replace(b"HERE", f"127.0.0.1:{port}".encode()))
        while more := line.recv(4000):
            said += more
    return said


def command(served: Served, *words: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "goodbooks", "--book", str(served.book), "serve", *words]
    return subprocess.run(line, env=served.environ, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("request_text", "answer"),
    [
        ("GET / HTTP/1.1\nHost: HERE\nHost: HERE\n\n", 400),
        ("GET / HTTP/1.1\n\n", 400),
        ("GET / HTTP/1.0\n\n", 400),
        ("GET / HTTP/1.1\nHost: \n\n", 421),
        ("GET http://evil.example/ HTTP/1.1\nHost: evil.example\n\n", 421),
        ("POST / HTTP/1.1\nHost: HERE\nContent-Length: 3\nTransfer-Encoding: chunked\n\n", 400),
        ("TRACE / HTTP/1.1\nHost: HERE\n\n", 405),
        ("GET / HTTP/1.1\nHost: HERE\n\n", 401),
    ],
)
def test_a_request_that_is_odd_is_refused(served: Served, request_text: str, answer: int) -> None:
    assert status(served, request_text) == answer


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"GET / HTTP/1.1\nHost: HERE\n\n",
        b"GET / HTTP/1.1\r\nHost: HERE\nX: y\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: HERE\r\n\n",
        b"GET / HTTP/1.1\r\nHost: HERE\r\nX: a\r\n b\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: HERE\r\nX: a\r\n\tb\r\n\r\n",
        b"GET /static/ HTTP/1.1\r\nHost: HERE\r\n\r\nGET / HTTP/1.1\nHost: HERE\n\n",
    ],
)
def test_a_head_that_can_be_read_in_two_ways_is_refused_and_the_line_closed(
    served: Served, request_bytes: bytes
) -> None:
    said = raw(served, request_bytes)
    assert said.rpartition(b"HTTP/1.1 ")[2].startswith(b"400 ")


def test_line_ends_in_what_is_sent_are_nobodys_business(served: Served) -> None:
    body = b"name=x&text=a\nb\n c"
    head = b"POST /half-typed HTTP/1.1\r\nHost: HERE\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
    assert raw(served, head % len(body) + body).startswith(b"HTTP/1.1 401 ")


def test_two_hundred_lines_on_which_nobody_goes_on_keep_nobody_waiting(served: Served) -> None:
    port = int(served.base.rsplit(":", 1)[1])
    with ExitStack() as open_lines:
        for number in range(200):
            line = socket.create_connection(("127.0.0.1", port), timeout=5)
            open_lines.enter_context(line)
            line.sendall(b"GET / HTTP/1.1\r\nHost: 127"[: number % 26])
        begin = time.monotonic()
        assert status(served, "GET / HTTP/1.1\nHost: HERE\n\n") == 401
        assert time.monotonic() - begin < 1


@pytest.mark.parametrize("sent", [b"", b"GET / HTTP/1.1\r\nHost: "])
def test_a_head_that_does_not_come_to_its_end_is_not_waited_for(
    sent: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(strict_http, "PATIENCE", 0.05)
    with ThreadPoolExecutor(1) as thread:  # a browser test may have left a loop in this one
        assert thread.submit(lambda: asyncio.run(answered(sent))).result() == b""


def test_a_whole_head_is_answered_however_long_that_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strict_http, "PATIENCE", 0.05)
    whole = b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    with ThreadPoolExecutor(1) as thread:
        said = thread.submit(lambda: asyncio.run(answered(whole))).result()
    assert said.startswith(b"HTTP/1.1 204 ")


async def answered(sent: bytes) -> bytes:
    """All that comes back before the line is closed by a page that takes a fifth of a second to answer."""

    async def page(scope: object, receive: object, send: Callable[..., Awaitable[None]]) -> None:
        await asyncio.sleep(0.2)
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    config = uvicorn.Config(page, log_config=None, lifespan="off", ws="none")
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: strict_http.StrictHttp(config, ServerState(), {}), "127.0.0.1", 0
    )
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname()[:2])
        writer.write(sent)
        said = await asyncio.wait_for(reader.read(), 5)
        writer.close()
    return said


def test_the_second_time_it_gives_a_new_link_to_the_page_that_is_open(served: Served) -> None:
    done = command(served, "--no-open")
    assert done.returncode == 0
    assert f"{served.base}/?key=" in done.stdout


def test_a_port_that_is_taken_is_said(served: Served, tmp_path: Path) -> None:
    other = served._replace(book=tmp_path / "other.book")
    other.book.write_text("", encoding="utf-8")
    port = served.base.rsplit(":", 1)[1]
    done = command(other, "--no-open", "--port", port)
    assert done.returncode == 4
    assert f"port {port} of 127.0.0.1 cannot be had" in done.stderr


def test_a_link_to_no_page_is_not_printed(served: Served, tmp_path: Path) -> None:
    other = served._replace(book=tmp_path / "other.book")
    other.book.write_text("", encoding="utf-8")
    done = command(other, "--print-link")
    assert done.returncode == 2
    assert "no page of this book is served now" in done.stderr


@pytest.mark.parametrize("host", [EVERYWHERE, "::", "192.0.2.7", "my-machine"])
def test_an_address_that_others_reach_is_refused_with_the_way_round(
    served: Served, tmp_path: Path, host: str
) -> None:
    other = served._replace(book=tmp_path / "other.book")
    other.book.write_text("", encoding="utf-8")
    done = command(other, "--no-open", "--host", host)
    assert done.returncode == 3
    assert "neither a password nor encryption" in done.stderr
    assert "ssh -L 8467:127.0.0.1:8467" in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("words", "warning"),
    [(("--host", "localhost"), ""), (("--host", EVERYWHERE, "--in-the-clear"), "whoever listens")],
)
def test_an_address_of_this_machine_is_taken_and_another_with_a_warning(
    tmp_path: Path, words: tuple[str, ...], warning: str
) -> None:
    found = serve(tmp_path / "other", more=words)
    assert raw(found, b"GET / HTTP/1.1\r\nHost: HERE\r\nConnection: close\r\n\r\n")[9:12] == b"401"
    code, said = found.end()
    assert code == 0
    assert warning in said
    assert bool(warning) == ("without encryption" in said)
    if found.process.stdout:
        found.process.stdout.close()


def test_a_number_that_is_none_is_refused(served: Served) -> None:
    assert command(served, "--port", "many").returncode == 2
