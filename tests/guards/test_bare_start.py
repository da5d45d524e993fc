"""The command starts with nothing but Python and the package itself, and quickly."""

from __future__ import annotations

import os
import subprocess
import sys

from guards.house import ROOT

SOURCE = os.path.join(ROOT, "src")
# each of these costs a noticeable part of the start; a page from the book needs none of them
HEAVY = {
    "argcomplete", "asyncio", "concurrent.futures", "ctypes", "dataclasses", "difflib", "docx",
    "email", "holidays", "html", "http", "icalendar", "inspect", "json", "logging", "multiprocessing", "numpy", "pathlib", "random",
    "shutil", "socket", "subprocess", "tempfile", "typst", "unittest", "urllib.request", "uuid",
}  # fmt: skip


def bare(code: str) -> subprocess.CompletedProcess[str]:
    """Run code with the package's source alone: no site packages, no environment."""
    begin = f"import sys; sys.path.insert(0, {SOURCE!r})\n"
    command = [sys.executable, "-I", "-S", "-c", begin + code]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def loaded(code: str) -> set[str]:
    """The heavy modules that are there after the code has run."""
    done = bare(f"{code}\nprint('\\n' + ' '.join(sys.modules))")
    assert done.returncode == 0, done.stderr
    return HEAVY & set(done.stdout.rpartition("\n\n")[2].split() or done.stdout.split())


def test_the_command_starts_without_any_other_package() -> None:
    done = bare("import goodbooks.cli.main")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_start_that_needs_another_package_is_seen() -> None:
    assert "No module named 'pytest'" in bare("import pytest").stderr


def test_the_start_loads_nothing_heavy() -> None:
    assert loaded("import goodbooks.cli.main") == set()


def test_a_heavy_start_is_seen() -> None:
    assert "pathlib" in loaded("import pathlib")


def test_loading_every_form_loads_no_other_package() -> None:
    names = ["pdf", "docx", "eml", "ics", "html", "text", "markdown", "json", "svg", "png"]
    assert loaded("\n".join(f"import goodbooks.render.{name}" for name in names)) == set()


def test_one_forecast_and_a_back_test_load_nothing_heavy() -> None:
    names = ["forecasting", "judgement", "how_many", "levers", "ranked", "moved", "backtest"]
    modules = "\n".join(f"import goodbooks.forecast.{name}" for name in names)
    asked = (
        "from datetime import date\n"
        "from goodbooks.forecast.history import History\n"
        "from goodbooks.forecast.work import Work\n"
        "goodbooks.forecast.forecasting.forecast(History(date(2026, 1, 5), (3, 4, 5, 4)), Work(9))"
    )
    assert loaded(f"{modules}\n{asked}") == set()


def test_a_page_of_a_book_without_forecasts_loads_nothing_of_them() -> None:
    for page in ("['brief', 'Dário']", "['today']", "['check']", "['trail', 'lead']"):
        line = f"['--book', 'demo:fumbled', *{page}]"
        done = bare(
            "from goodbooks.cli.call import of_process; from goodbooks.cli.main import run\n"
            f"run({line}, of_process()); print('\\n\\n' + ' '.join(sys.modules))"
        )
        there = done.stdout.rpartition("\n\n")[2].split()
        assert "goodbooks.core.book" in there, done.stderr
        assert [name for name in there if name.startswith(OF_FORECASTS)] == []


OF_FORECASTS = (
    "goodbooks.forecast", "goodbooks.core.pictures", "goodbooks.reckoning.words",
    "goodbooks.reckoning.asked", "goodbooks.reckoning.record", "goodbooks.accounts.to_come.forecast_pictures",
)  # fmt: skip


def test_the_page_starts_without_what_reads_mails_and_stories() -> None:
    code = "import sys, goodbooks.web.rooms\nfrom goodbooks.core import catalog\nfrom goodbooks.web.room import Room\n"
    code += "catalog.load(goodbooks.web.rooms, 'ROOM', Room); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "goodbooks.desk.intake.sorting" in done.stdout.split()
    assert {OF_MAILS, OF_STORIES}.isdisjoint(done.stdout.split())


OF_MAILS, OF_STORIES = "goodbooks.proposals.reading.writing", "goodbooks.situations.coming_talk"
