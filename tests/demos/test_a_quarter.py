"""A quarter of a year on the reins book, told in quarter.txt and typed as its manager would."""

from __future__ import annotations

import calendar
import io
import os
import re
import shlex
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import pytest

import goodbooks
from cli.calling import environment
from goodbooks.cli.call import World
from goodbooks.cli.main import run
from goodbooks.core.book import Book
from goodbooks.entries.win import Win
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from goodbooks.core.entry import Kind

HERE = os.path.dirname(__file__)
DEMO = os.path.join(os.path.dirname(goodbooks.__file__), "demos", "reins.book")


class Step(NamedTuple):
    """One command of the story: its line in the file, its day, its words, what is replied and seen."""

    line: int
    day: str
    words: tuple[str, ...]
    replies: list[tuple[str, str]]
    shown: list[str]
    hidden: list[str]


class Seen(NamedTuple):
    """A step with its exit code, what it showed, and the questions it put."""

    step: Step
    code: int
    out: str
    questions: tuple[str, ...]
    unused: tuple[str, ...]


class Manager(io.StringIO):
    """Whoever sits at the terminal: reads the question on the screen, and types the reply to it."""

    def __init__(self, screen: io.StringIO, replies: list[tuple[str, str]]) -> None:
        super().__init__()
        self.screen = screen
        self.left = list(replies)
        self.read = 0
        self.questions: list[str] = []

    def isatty(self) -> bool:
        return True

    def readline(self, size: int = -1) -> str:
        """The reply to the question that is on the screen now; Enter where there is none."""
        asked = flat(self.screen.getvalue()[self.read :].rstrip("> "))
        self.read = len(self.screen.getvalue())
        self.questions.append(asked)
        for pair in self.left:
            if pair[0] in asked:
                self.left.remove(pair)
                return pair[1] + "\n"
        return "\n"


def flat(text: str) -> str:
    """The text on one line, however it was broken."""
    return " ".join(text.split())


def steps() -> Iterator[Step]:
    """Every command of the story with its day, in the order of the file."""
    with open(os.path.join(HERE, "quarter.txt"), encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file]
    day, step = "", None
    for number, line in enumerate(lines, 1):
        sign, _, rest = line.partition(" ")
        if sign == "==":
            day = rest
        elif sign == "$":
            if step:
                yield step
            step = Step(number, day, tuple(shlex.split(rest)[1:]), [], [], [])
        elif sign == "|" and step:
            words, _, reply = rest.partition(" | ")
            step.replies.append((words, reply))
        elif sign in (">", "!") and step:
            (step.shown if sign == ">" else step.hidden).append(rest)
    if step:
        yield step


def lived(folder: Path) -> list[Seen]:
    """The whole quarter, on a copy of the demo book."""
    with open(DEMO, encoding="utf-8") as file:
        (folder / "life.book").write_text(file.read(), encoding="utf-8", newline="")
    found = []
    for step in steps():
        out, err = io.StringIO(), io.StringIO()
        typed = Manager(out, step.replies)
        world = World(environment(folder), str(folder), typed, out, err)
        code = run(("--today", step.day, *step.words), world)
        unused = tuple(words for words, _ in typed.left)
        found.append(
            Seen(step, code, out.getvalue() + err.getvalue(), tuple(typed.questions), unused)
        )
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the manager lives."""
    return tmp_path_factory.mktemp("quarter")


@pytest.fixture(scope="module")
def quarter(folder: Path) -> list[Seen]:
    """Every command of the quarter with what it showed."""
    return lived(folder)


def of_command(quarter: list[Seen], *words: str) -> list[Seen]:
    """The steps that begin with these words."""
    return [seen for seen in quarter if seen.step.words[: len(words)] == words]


def test_every_command_works_and_shows_what_the_story_says(quarter: list[Seen]) -> None:
    amiss = [
        (seen.step.line, what, words)
        for seen in quarter
        for what, found in (
            ("not shown", [words for words in seen.step.shown if words not in flat(seen.out)]),
            ("shown", [words for words in seen.step.hidden if words in flat(seen.out)]),
            ("never asked", seen.unused),
            ("ended with", [] if seen.code == (seen.step.words == ("check",)) else [seen.code]),
        )
        for words in found
    ]
    assert amiss == []


def test_it_is_a_quarter_of_fridays_and_talks(quarter: list[Seen]) -> None:
    fridays = [date.fromisoformat(seen.step.day) for seen in of_command(quarter, "friday")]
    assert [(day - fridays[0]).days for day in fridays] == [7 * week for week in range(13)]
    assert {day.weekday() for day in fridays} == {calendar.FRIDAY}
    assert len(of_command(quarter, "debrief")) == 6


def test_no_question_is_put_twice_in_one_round_or_again_once_it_was_answered(
    quarter: list[Seen],
) -> None:
    answered: set[str] = set()
    for seen in of_command(quarter, "friday"):
        asked = [re.sub(r"^.*?\d/\d ", "", words) for words in seen.questions]
        assert len(set(asked)) == len(asked)
        for_boss = {words for words in asked if words.startswith("Ask Halvard when it fits")}
        assert not for_boss & answered
        if any(words.startswith("Ask Halvard") for words, _ in seen.step.replies):
            answered |= for_boss
    assert len(answered) >= 9


def test_more_and_more_is_known_of_the_boss(quarter: list[Seen]) -> None:
    known = [
        int(found[1])
        for seen in of_command(quarter, "brief")
        if (found := re.search(r"works you know (\d+)", flat(seen.out)))
    ]
    assert len(known) > 8
    assert known == sorted(known)
    assert known[-1] - known[0] >= 9


def test_a_step_is_proposed_only_on_a_record_and_never_beside_a_trial(quarter: list[Seen]) -> None:
    pages = [(seen.step.day, flat(seen.out)) for seen in of_command(quarter, "brief")]
    proposed = {day for day, text in pages if "One step:" in text}
    on_trial = {day for day, text in pages if "On trial until" in text}
    assert proposed == {"2026-11-13", "2027-01-29", "2027-02-08"}
    assert min(on_trial) == "2026-11-16"
    assert max(on_trial) == "2027-01-08"
    kept = [re.search(r"It rests on (\w+) promises kept", text) for _, text in pages]
    assert [found[1] for found in kept if found] == ["four"] * 3


def test_what_the_book_notices_becomes_less(quarter: list[Seen]) -> None:
    first, last = (
        len(re.findall(r"(?m)^[a-z]+(?:-[a-z]+)+: ", seen.out))
        for seen in of_command(quarter, "check")
    )
    assert first >= 2 * last


def test_each_month_of_the_packet_has_a_result_or_is_named_as_thin(
    quarter: list[Seen], folder: Path, kinds: dict[str, Kind]
) -> None:
    book = Book(read((folder / "life.book").read_text(encoding="utf-8"), kinds).entries)
    won = {(win.on.year, win.on.month) for win in book.of(Win)}
    months = [(2026, 11), (2026, 12), (2027, 1), (2027, 2)]
    packet = of_command(quarter, "packet")[0].out
    thin = flat(packet.partition("Months without a result\n")[2].partition("Appendix")[0])
    for year, month in months:
        name = f"{calendar.month_name[month]} {year}"
        assert (name in thin) is ((year, month) not in won)


def test_the_packet_is_on_paper_in_the_end(quarter: list[Seen], folder: Path) -> None:
    assert of_command(quarter, "packet")[1].code == 0
    assert (folder / "quarter.pdf").read_bytes().startswith(b"%PDF-")
