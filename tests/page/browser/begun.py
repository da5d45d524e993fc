"""A command that is begun at once: all it needs is loaded a single time, and each command is a fork of that.

Run as a script it is what forks; imported it is what asks for a fork, and follows it like a process of its own.
"""

from __future__ import annotations

import atexit
import json
import os
import select
import signal
import socket
import subprocess
import sys
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_LONGEST = 1 << 17


class Begun:
    """A command that runs: its streams, and how it ended once it has."""

    def __init__(self, words: list[str], environ: Mapping[str, str], folder: Path) -> None:
        (out, told_out), (err, told_err), (self._told, telling) = os.pipe(), os.pipe(), os.pipe()
        asked = json.dumps([words, dict(environ), str(folder)]).encode()
        socket.send_fds(_ready(), [asked], [told_out, told_err, telling])
        for handle in (told_out, told_err, telling):
            os.close(handle)
        self.stdout = open(out, encoding="utf-8")  # noqa: SIM115 - as long as the command is followed
        self.stderr = open(err, encoding="utf-8")  # noqa: SIM115
        self._heard = b""
        self.returncode: int | None = None
        while b"\n" not in self._heard:
            self._hear()
        self.pid = int(self._heard.split(b"\n")[0])

    def poll(self) -> int | None:
        """The exit code, if it has ended."""
        while self.returncode is None and select.select([self._told], [], [], 0)[0]:
            self._hear()
        return self.returncode

    def wait(self, timeout: float) -> int:
        """The exit code, once it has ended."""
        while self.returncode is None:
            if not select.select([self._told], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired("goodbooks", timeout)
            self._hear()
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send it a signal, as a terminal does."""
        os.kill(self.pid, number)

    def communicate(self, timeout: float) -> tuple[str, str]:
        """What it said on either stream, once it has ended."""
        self.wait(timeout)
        with self.stdout, self.stderr:
            return self.stdout.read(), self.stderr.read()

    def _hear(self) -> None:
        """Read on in what is told of it: its number, and then its exit code."""
        more = os.read(self._told, 100)
        assert more, "what begins commands is gone"
        self._heard += more
        if self._heard.count(b"\n") == 2:
            self.returncode = int(self._heard.split(b"\n")[1])
            os.close(self._told)


@cache
def _ready() -> socket.socket:
    """The line to what forks, which is begun when it is first needed and ends with this process."""
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    line = [sys.executable, __file__, str(there.fileno())]
    process = subprocess.Popen(
        line, pass_fds=[there.fileno()], stdin=subprocess.DEVNULL, start_new_session=True
    )
    there.close()

    def end() -> None:
        here.close()
        process.wait(timeout=10)

    atexit.register(end)
    return here


def main() -> None:
    """Load all that a page needs, and fork for each command that is asked for."""
    line = socket.socket(fileno=int(sys.argv[1]))
    _load()
    following = 0
    while True:
        asked, handles, _, _ = socket.recv_fds(line, _LONGEST, 3)
        if not asked:
            break
        if not os.fork():
            line.close()
            _look_after(json.loads(asked), *handles)
        following += 1
        for handle in handles:
            os.close(handle)
        while following and os.waitpid(-1, os.WNOHANG)[0]:
            following -= 1
    for _ in range(following):
        os.wait()


def _load() -> None:
    """Every module there is, what a server loads late, and the templates."""
    import gc
    import pkgutil
    from importlib import import_module

    import goodbooks
    from goodbooks.web import house

    for late in ("lifespan.off", "loops.auto", "protocols.http.h11_impl"):
        import_module(f"uvicorn.{late}")
    for module in pkgutil.walk_packages(goodbooks.__path__, "goodbooks."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    templates = house._templates()
    for name in templates.list_templates(["html"]):
        templates.get_template(name)
    gc.collect()
    gc.freeze()


def _look_after(
    asked: tuple[list[str], dict[str, str], str], out: int, err: int, told: int
) -> None:
    """Begin a command, say its number, and say how it ended."""
    command = os.fork()
    if not command:
        os.close(told)
        _be(*asked, out, err)
    os.close(out)
    os.close(err)
    os.write(told, f"{command}\n".encode())
    code = os.waitstatus_to_exitcode(os.waitpid(command, 0)[1])
    os.write(told, f"{code}\n".encode())
    os._exit(0)


def _be(words: list[str], environ: dict[str, str], folder: str, out: int, err: int) -> None:
    """Be the command."""
    from goodbooks.cli.main import main as door

    for handle, stream in ((out, 1), (err, 2)):
        os.dup2(handle, stream)
        os.close(handle)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environ)
    sys.argv = ["goodbooks", *words]
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os._exit(door())


if __name__ == "__main__":
    main()
