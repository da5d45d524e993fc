"""What a measurement found, kept under its own heading of a file of results; the other headings stay as they are."""

from __future__ import annotations

import os
import platform
import re
from datetime import UTC, datetime

HERE = os.path.dirname(os.path.abspath(__file__))


def put(file: str, heading: str, lines: list[str], command: str) -> None:
    """Put these lines under a heading of `bench/RESULTS-FILE.md`, with the command, the day and the machine."""
    path = os.path.join(HERE, f"RESULTS-{file}.md")
    try:
        with open(path, encoding="utf-8") as stream:
            title, *parts = re.split(r"^## ", stream.read(), flags=re.MULTILINE)
    except FileNotFoundError:
        title, parts = f"# Measured: {file}\n\n", []
    where = f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}"
    day = datetime.now(tz=UTC).date().isoformat()
    load = f"{os.getloadavg()[0]:.1f} processes were waiting for a core when it ended"
    fresh = "\n".join((heading, "", f"`{command}`, {day}; {where}; {load}.", "", *lines))
    kept = [part for part in parts if part.split("\n", 1)[0] != heading]
    whole = title + "".join(f"## {part.rstrip()}\n\n" for part in [*kept, fresh])
    with open(path, "w", encoding="utf-8") as stream:
        stream.write(whole.rstrip() + "\n")
