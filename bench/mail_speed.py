"""How long a mail takes to be read, and a mailbox to be taken in.

    python bench/mail_speed.py [--mails 5000]

The mails are made from our own sentences (`bench/doings`), mostly such as do nothing, between eight people, the same each time: some answer with a
quotation, some are newsletters or notices of machines. As the reader has learned from these sentences, they say nothing of how right it is.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING

from goodbooks.language.reading import said_in
from train_doings import sayings

if TYPE_CHECKING:
    from collections.abc import Iterator

PEOPLE = ("Ada", "Boris", "Carla", "Dev", "Esme", "Femi", "Greta", "Hal")
FIRST = datetime(2026, 1, 5, 9, tzinfo=UTC)
SHARE_OF_NOTHING, QUOTES, MACHINES, MOST_SENTENCES = 0.8, 0.3, 0.15, 6
READ = 200
_ANYTHING = (
    ("List-Id", "<news.example.org>"),
    ("Auto-Submitted", "auto-generated"),
    ("Precedence", "bulk"),
)


def mails(count: int) -> Iterator[EmailMessage]:
    """So many mails, the same each time."""
    dice = random.Random(5)
    every = list(sayings())
    quiet = [text for text, does in every if not does]
    busy = [text for text, does in every if does]
    for number in range(count):
        mail = EmailMessage()
        who, to = dice.sample(PEOPLE, 2)
        if "Ada" not in (who, to) and dice.random() < SHARE_OF_NOTHING:
            to = "Ada"
        mail["From"], mail["To"] = (f"{one} <{one.lower()}@example.org>" for one in (who, to))
        mail["Date"] = format_datetime(FIRST + timedelta(minutes=37 * number))
        mail["Message-ID"] = f"<{number}@example.org>"
        mail["Subject"] = dice.choice(quiet)[:40]
        if dice.random() < MACHINES:
            name, value = dice.choice(_ANYTHING)
            mail[name] = value
        said = [
            dice.choice(quiet if dice.random() < SHARE_OF_NOTHING else busy)
            for _ in range(dice.randint(1, MOST_SENTENCES))
        ]
        text = f"Hi {to},\n\n{' '.join(said)}\n\nBest,\n{who}\n"
        if dice.random() < QUOTES:
            text += "".join(f"> {dice.choice(busy)}\n" for _ in range(3))
        mail.set_content(text)
        yield mail


def read_once(count: int) -> None:
    """Say how long the sentences of a mail take to be read once all is loaded, in processor time: the median, the slowest in twenty, and its words."""
    texts = [mail.get_content() for mail in mails(count)]
    times = []
    for text in texts * 2:
        begin = time.process_time()
        list(said_in(text))
        times.append(1000 * (time.process_time() - begin))
    warm = sorted(times[len(texts) :])
    words = statistics.mean(len(text.split()) for text in texts)
    print(
        f"a mail of {words:.0f} words is read in {statistics.median(warm):.2f} ms, the slowest in twenty in {warm[len(warm) * 19 // 20]:.2f} ms"
    )


def taken_in(count: int) -> None:
    """Take them in and say how long it took, by the clock and in processor time."""
    with tempfile.TemporaryDirectory() as folder:
        box, book = os.path.join(folder, "box"), os.path.join(folder, "my.book")
        os.mkdir(box)
        for number, mail in enumerate(mails(count)):
            with open(os.path.join(box, f"{number:05}.eml"), "wb") as file:
                file.write(mail.as_bytes())
        with open(book, "w", encoding="utf-8") as file:
            file.write("2026-01-01 person me\n  also: Ada, ada@example.org\n")
        command = [sys.executable, "-m", "goodbooks", "--book", book, "--today", "2026-08-01"]
        begin, before = time.perf_counter(), _children()
        done = subprocess.run(
            [*command, "take-in", box], capture_output=True, text=True, check=False
        )
        print(done.stdout.strip() or done.stderr.strip())
        print(
            f"{count} mails in {time.perf_counter() - begin:.1f} s, of processor time {_children() - before:.1f} s"
        )


def _children() -> float:
    """The processor time of all programs begun here that have ended."""
    times = os.times()
    return times.children_user + times.children_system


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=5000)
    options = parser.parse_args()
    read_once(READ)
    taken_in(options.mails)
