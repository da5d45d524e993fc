"""How long the coach takes for a message, beside peers, once all are loaded; and what each finds.

Each runs in a process of its own that is told to go through the same messages, all in turn, so
that a slow spell of the machine hits all of them. A peer that is not to be had is said to be absent:
`--peers FOLDER` (or GOODBOOKS_PEERS) names a folder with `bin/python`, whose Python has proselint,
and `node_modules/write-good`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
from typing import NamedTuple

from labelled import messages

_LOOP = """
import json, sys, time
texts = json.loads(sys.stdin.readline())
for line in sys.stdin:
    if line.strip() == "spans":
        print(json.dumps([spans(text) for text in texts]), flush=True)
        continue
    times = []
    for text in texts:
        begin = time.perf_counter()
        look(text)
        times.append(1000 * (time.perf_counter() - begin))
    print(json.dumps(times), flush=True)
"""
_OURS = """
from goodbooks.coach.look import look
def spans(text):
    return [(flag.start, flag.end) for flag in look(text).flags]
""" + _LOOP  # fmt: skip
_PROSELINT = """
from proselint.checks import __register__
from proselint.config import DEFAULT
from proselint.registry import CheckRegistry
from proselint.tools import LintFile
CheckRegistry().register_many(__register__)
def look(text):
    return LintFile("message", text).lint(DEFAULT)
def spans(text):
    return [tuple(one.check_result.span) for one in look(text)]
""" + _LOOP  # fmt: skip
_WRITE_GOOD = """
const look = require('write-good');
const lines = require('readline').createInterface({ input: process.stdin });
let texts = null;
lines.on('line', (line) => {
  if (texts === null) { texts = JSON.parse(line); return; }
  if (line === 'spans') {
    console.log(JSON.stringify(texts.map((t) => look(t).map((f) => [f.index, f.index + f.offset]))));
    return;
  }
  const times = texts.map((text) => {
    const begin = process.hrtime.bigint();
    look(text);
    return Number(process.hrtime.bigint() - begin) / 1e6;
  });
  console.log(JSON.stringify(times));
});
"""


class Peer(NamedTuple):
    """One that looks at messages, and the process it runs in."""

    name: str
    running: subprocess.Popen[str]

    def round(self) -> list[float]:
        """Milliseconds for each message, gone through once."""
        if self.running.stdin is None or self.running.stdout is None:
            return []
        self.running.stdin.write("go\n")
        self.running.stdin.flush()
        return [float(one) for one in json.loads(self.running.stdout.readline())]

    def spans(self) -> list[list[list[int]]]:
        """The places it marks in each message."""
        if self.running.stdin is None or self.running.stdout is None:
            return []
        self.running.stdin.write("spans\n")
        self.running.stdin.flush()
        found: list[list[list[int]]] = json.loads(self.running.stdout.readline())
        return found


def start(name: str, command: list[str], texts: list[str], folder: str | None = None) -> Peer:
    """A process that has read the messages and waits to be told."""
    running = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=folder
    )
    if running.stdin is not None:
        running.stdin.write(json.dumps(texts) + "\n")
        running.stdin.flush()
    return Peer(name, running)


def peers(folder: str, texts: list[str]) -> tuple[list[Peer], list[str]]:
    """Those that are to be had, ours first, and the names of those that are not."""
    found, absent = [start("goodbooks coach", [sys.executable, "-c", _OURS], texts)], []
    python = os.path.join(folder, "bin", "python")
    if folder and os.path.exists(python):
        found.append(start("proselint", [python, "-c", _PROSELINT], texts))
    else:
        absent.append("proselint")
    node = shutil.which("node")
    if folder and node and os.path.isdir(os.path.join(folder, "node_modules", "write-good")):
        found.append(start("write-good", [node, "-e", _WRITE_GOOD], texts, folder))
    else:
        absent.append("write-good")
    return found, absent


def finds(peer: Peer) -> str:
    """How many labelled stretches it marks, and how often it marks a good message."""
    every = messages()
    spans = peer.spans()
    marks = [
        any(begin < mark.end and mark.start < end for begin, end in marked)
        for one, marked in zip(every, spans, strict=True)
        for mark in one.marks
        if not mark.is_good
    ]
    good = [(one, marked) for one, marked in zip(every, spans, strict=True) if not one.flaws]
    words = sum(len(one.text.split()) for one, _ in good)
    alarms = 100 * sum(len(marked) for _, marked in good) / max(words, 1)
    return f"marks {sum(marks)} of {len(marks)} stretches, and {alarms:.2f} places in 100 words of good messages"


def found_by_peers(folder: str) -> list[str]:
    """What each peer finds in the labelled messages, or that it is not to be had."""
    found, absent = peers(folder, [one.text for one in messages()])
    said = [f"{peer.name} {finds(peer)}" for peer in found[1:]]
    for peer in found:
        peer.running.terminate()
    return [*said, *(f"{name}: not to be had where this ran" for name in absent)]


def main() -> None:
    """Print the median for each, and the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", default=os.environ.get("GOODBOOKS_PEERS", ""))
    parser.add_argument("--rounds", type=int, default=15)
    asked = parser.parse_args()
    texts = [one.text for one in messages()]
    found, absent = peers(asked.peers, texts)
    for peer in found:
        peer.round()
    times: dict[str, list[float]] = {peer.name: [] for peer in found}
    for _ in range(asked.rounds):
        for peer in found:
            times[peer.name] += peer.round()
    words = statistics.mean(len(text.split()) for text in texts)
    print(f"{len(texts)} messages of {words:.0f} words on average, {asked.rounds} rounds in turn")
    ours = statistics.median(times["goodbooks coach"])
    for name, each in times.items():
        median, slow = statistics.median(each), sorted(each)[int(len(each) * 0.95)]
        print(
            f"{name}: {median:.2f} ms a message, slowest in twenty {slow:.2f} ms;"
            f" ours takes {ours / median:.2f} of that"
        )
    for peer in found:
        print(f"{peer.name}: {finds(peer)}")
    for name in absent:
        print(f"{name}: not to be had here")
    for peer in found:
        peer.running.terminate()


if __name__ == "__main__":
    main()
