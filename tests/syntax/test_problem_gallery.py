"""Each problem the reader can say has a smallest book that brings it up, and the text shown."""

from __future__ import annotations

import glob
import os
import re
from typing import TYPE_CHECKING

import pytest

import goodbooks.syntax
from any_entry import KINDS
from goodbooks.core.problem import problem_text
from goodbooks.syntax.faults import LONGEST_LINE
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOM = os.path.dirname(goodbooks.syntax.__file__)
GALLERY = os.path.join(os.path.dirname(__file__), os.pardir, "golden", "problems")
TOO_LONG = "line-too-long"
"""Its book would fill a mebibyte with one line, so it is made here and not kept."""
OF_BYTES = {"not-utf8", "cr-only", "torn-tail"}
"""What is wrong before there is text to read; shown with the tests of decoding."""


def codes_in(sources: Iterable[str]) -> set[str]:
    """Every code that a source gives a fault."""
    pattern = re.compile(r'\b(?:Fault|Problem)\(\s*"([a-z0-9-]+)"')
    return {code for source in sources for code in pattern.findall(source)}


def gallery(ending: str) -> set[str]:
    return {
        os.path.basename(path).removesuffix(ending) for path in glob.glob(f"{GALLERY}/*{ending}")
    }


def used_codes() -> set[str]:
    sources = []
    for path in glob.glob(f"{ROOM}/*.py"):
        with open(path, encoding="utf-8") as file:
            sources.append(file.read())
    return codes_in(sources) - OF_BYTES


CODES = sorted(used_codes())


def tiny_book(code: str, golden: Callable[[str, str], None]) -> str:
    if code == TOO_LONG:
        return f'2026-11-02 win me "Restore tested"\n  note: {"x" * LONGEST_LINE}\n'
    path = f"problems/{code}.book"
    with open(os.path.join(GALLERY, f"{code}.book"), encoding="utf-8", newline="") as file:
        text = file.read()
    golden(path, text)
    return text


@pytest.mark.parametrize("code", CODES)
def test_a_problem_is_brought_up_by_its_tiny_book(
    code: str, golden: Callable[[str, str], None]
) -> None:
    kept = read(tiny_book(code, golden), KINDS, f"{code}.book")
    assert [problem.code for problem in kept.problems] == [code]
    golden(f"problems/{code}.txt", problem_text(kept.problems[0]))


def test_every_code_has_its_pair_and_every_pair_its_code() -> None:
    assert gallery(".txt") == set(CODES)
    assert gallery(".book") == set(CODES) - {TOO_LONG}


def test_the_guard_sees_a_code_without_a_pair() -> None:
    assert codes_in(['return Fault("never-shown", 0, why)', 'Fault(\n  "broken-line", 1, x)']) == {
        "never-shown",
        "broken-line",
    }


@pytest.mark.parametrize(
    ("name", "extra"), [("日本", 2), ("Zoe\u0301", -1), ("Zoë", 0), ("\x07", 0)]
)
def test_the_caret_stands_under_the_place_in_any_script(name: str, extra: int) -> None:
    problem = read(f'2026-11-02 win {name} "open', KINDS).problems[0]
    _, excerpt, caret, _ = problem_text(problem).splitlines()
    assert caret.index("^") == excerpt.index('"') + extra


def test_a_place_far_out_in_a_line_is_shown_with_what_stands_around_it() -> None:
    line = f'2026-11-02 win {"a very long name " * 20}"open'
    _, excerpt, caret, _ = problem_text(read(line, KINDS).problems[0]).splitlines()
    assert len(excerpt) < 120
    assert excerpt[caret.index("^")] == '"'


def test_no_sign_in_a_line_can_command_the_terminal() -> None:
    line = '2026-11-02 win \x1b]52;c;x\x07\x9b31m\u202e "open'
    assert problem_text(read(line, KINDS, "\x1b.book").problems[-1]).replace("\n", "").isprintable()
