"""The command starts with nothing but Python and the package itself, and quickly."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from guards.house import ROOT, made_up, product, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from guards.house import Module

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


def loaded_for(*page: str) -> list[str]:
    """Our modules that are there once a page of a demo book was made, with nothing kept from before."""
    line = ["--book", "demo:fumbled", *page]
    done = bare(
        "from goodbooks.cli.call import of_process; from goodbooks.cli.main import run\n"
        f"run({line}, of_process()); print('\\n\\n' + ' '.join(sys.modules))"
    )
    there = done.stdout.rpartition("\n\n")[2].split()
    assert "goodbooks.core.book" in there, done.stderr
    return [name for name in there if name.startswith("goodbooks")]


def test_a_page_of_a_book_without_forecasts_loads_nothing_of_them() -> None:
    for page in (["brief", "Dário"], ["today"], ["check"], ["trail", "lead"]):
        assert [name for name in loaded_for(*page) if name.startswith(OF_FORECASTS)] == []


def test_a_brief_loads_nothing_that_only_another_page_or_a_few_books_need() -> None:
    there = loaded_for("brief", "Dário")
    assert OF_OTHER_PAGES.isdisjoint(there)
    assert len(others_than_checks(there)) <= MOST_FOR_A_BRIEF


def others_than_checks(there: Iterable[str]) -> list[str]:
    """What was loaded beside the checks: each of those is asked of every book, and a new one is welcome."""
    return [name for name in there if not name.startswith("goodbooks.checks.")]


def test_a_new_check_is_no_module_too_many_and_any_other_is() -> None:
    there = ["goodbooks.core.book", "goodbooks.checks.wish", "goodbooks.reckoning.terms"]
    assert others_than_checks(there) == ["goodbooks.core.book", "goodbooks.reckoning.terms"]


MOST_FOR_A_BRIEF = 126
"""Beside the checks. Each module costs a tenth of a millisecond, and a Python that does nothing takes ten."""
OF_OTHER_PAGES = {
    "goodbooks.core.greeting", "goodbooks.core.spoken_days", "goodbooks.accounts.answers.replies",
    "goodbooks.accounts.answers.settled", "goodbooks.accounts.answers.told_otherwise", "goodbooks.accounts.before_a_talk.let_go",
    "goodbooks.desk.shelved.at_hand",
}  # fmt: skip
OF_FORECASTS = (
    "goodbooks.forecast", "goodbooks.core.pictures", "goodbooks.reckoning.forecasts.words",
    "goodbooks.reckoning.forecasts.asked", "goodbooks.reckoning.forecasts.record", "goodbooks.accounts.to_come.forecast_pictures",
)  # fmt: skip


def loaded_from_an_index(folder: Path, beside: str = "sys") -> set[str]:
    """Every module that is there once a brief was made from the index of one's own book, and what was loaded beside it."""
    shutil.copyfile(os.path.join(SOURCE, "goodbooks/demos/fumbled.book"), folder / "life.book")
    line = ["--book", str(folder / "life.book"), "brief", "Dário"]
    code = (
        f"import os; os.environ['XDG_CACHE_HOME'] = {str(folder / 'cache')!r}\n"
        "from goodbooks.cli.call import of_process; from goodbooks.cli.main import run\n"
        "from goodbooks.desk.disk import files; files.AGED = 0  # the book was written a moment ago\n"
        f"run({line}, of_process()); import {beside}; print('\\n\\n' + ' '.join(sys.modules))"
    )
    bare(code)
    there = bare(code).stdout.rpartition("\n\n")[2].split()
    assert "goodbooks.desk.shelved.store" in there
    assert "goodbooks.desk.shelved.catching_up" not in there  # which makes it
    return set(there)


def test_a_brief_from_an_index_loads_nothing_that_only_writing_or_a_type_checker_needs(
    tmp_path: Path,
) -> None:
    assert NOT_FOR_A_BRIEF.isdisjoint(loaded_from_an_index(tmp_path)), IN_ITS_PLACE


def test_a_brief_that_loads_more_is_seen(tmp_path: Path) -> None:
    for name in NOT_FOR_A_BRIEF:
        assert name in loaded_from_an_index(tmp_path, name)


NOT_FOR_A_BRIEF = frozenset({"json", "typing", "importlib"})
IN_ITS_PLACE = "a module on the way to a brief says TYPE_CHECKING = False itself, and imports from typing under it"


def test_the_page_starts_without_what_reads_mails_and_stories() -> None:
    code = "import sys, goodbooks.web.rooms\nfrom goodbooks.core import catalog\nfrom goodbooks.web.room import Room\n"
    code += "catalog.load(goodbooks.web.rooms, 'ROOM', Room); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "goodbooks.desk.intake.sorting" in done.stdout.split()
    assert {OF_MAILS, OF_STORIES}.isdisjoint(done.stdout.split())


OF_MAILS, OF_STORIES = (
    "goodbooks.proposals.reading.writing",
    "goodbooks.situations.days.coming_talk",
)


def read_at_once(modules: Iterable[Module]) -> list[str]:
    """Every pattern of text that a module reads while it is loaded: `core/regex.py` makes those that are read when they are asked."""
    return [
        f"{shown(module.path)}:{call.lineno}"
        for module in modules
        if module.name != "regex" and "re.compile(" in module.text
        for call in _while_loading(module.tree)
        if ast.unparse(call.func) == "re.compile" and not _is_of_bytes(call)
    ]


def _is_of_bytes(call: ast.Call) -> bool:
    return any(isinstance(getattr(node, "value", None), bytes) for node in ast.walk(call))


def _while_loading(node: ast.AST) -> Iterator[ast.Call]:
    """The calls outside of functions."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child
        if not isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            yield from _while_loading(child)


def test_no_pattern_is_read_before_it_is_asked() -> None:
    assert read_at_once(product()) == []


def test_a_pattern_that_is_read_at_once_is_seen() -> None:
    text = 'import re\n_A = re.compile("a")\n_B = (1, re.compile("b"))\ndef f():\n    return re.compile("c")\n'
    assert [one.rpartition(":")[2] for one in read_at_once([made_up(text)])] == ["2", "3"]


OF_OUR_FILES = ("src/goodbooks/situations/offered/answer_sorts.py",)
"""Makes its patterns from packaged texts of our own, which are nobody's words."""


def kept_words(modules: Iterable[Module]) -> list[str]:
    """Every pattern that a function makes with `regex`: what it came to would be kept, and its words may be somebody's."""
    return [
        f"{shown(module.path)}:{call.lineno}"
        for module in modules
        if "regex(" in module.text and shown(module.path) not in OF_OUR_FILES
        for function in ast.walk(module.tree)
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "regex"
    ]


def test_no_pattern_of_somebodys_words_is_kept() -> None:
    assert kept_words(product()) == []


def test_a_pattern_of_somebodys_words_that_would_be_kept_is_seen() -> None:
    text = (
        '_A = regex("a")\ndef f(words):\n    return regex(words)\n_B = (lambda name: regex(name))\n'
    )
    assert [one.rpartition(":")[2] for one in kept_words([made_up(text)])] == ["3", "4"]
