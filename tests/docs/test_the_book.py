"""The page that specifies the book is true: its examples are read, and its bad ones are said."""

from __future__ import annotations

import os
import re
from datetime import date

import pytest

from any_entry import KINDS
from goodbooks.core.days import Moment, read_moment
from goodbooks.syntax.read import read
from goodbooks.syntax.write import write

PAGE = os.path.join(os.path.dirname(__file__), os.pardir, os.pardir, "docs", "the-book.md")
TUESDAY = date(2026, 11, 3)
_BLOCK = re.compile(r"^```([a-z]+)(?: ([a-z-]+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def page() -> str:
    with open(PAGE, encoding="utf-8") as file:
        return file.read()


def examples(language: str) -> list[tuple[str, str]]:
    """The code and the text of each example in one language."""
    return [(found[2] or "", found[3]) for found in _BLOCK.finditer(page()) if found[1] == language]


GOOD = [text for code, text in examples("book") if not code]
BAD = [(code, text) for code, text in examples("book") if code]
DAYS = [tuple(line.split(" => ")) for _, text in examples("days") for line in text.splitlines()]


@pytest.mark.parametrize("text", GOOD)
def test_a_good_example_is_read_without_a_word_and_written_back(text: str) -> None:
    kept = read(text, KINDS)
    assert kept.problems == []
    assert kept.entries
    assert read("".join(map(write, kept.entries)), KINDS) == (kept.entries, [])


@pytest.mark.parametrize(("code", "text"), BAD)
def test_a_bad_example_gives_the_problem_named_beside_it(code: str, text: str) -> None:
    assert [problem.code for problem in read(text, KINDS).problems] == [code]


@pytest.mark.parametrize(("phrase", "result"), DAYS)
def test_a_phrase_means_what_the_page_says(phrase: str, result: str) -> None:
    found = read_moment(phrase, TUESDAY)
    assert (str(found) if isinstance(found, Moment) else f"refused: {found.reason}") == result


def test_the_page_has_its_examples() -> None:
    assert len(GOOD) > len(KINDS)
    assert len(BAD) >= 15
    assert len(DAYS) >= 20


def test_what_is_left_out_and_what_is_a_remark_is_as_the_page_says() -> None:
    lost = page().split("Left out: ")[1].split("Left out as well")[0]
    for code, text in BAD:
        (problem,) = read(text, KINDS).problems
        if f"```book {code}\n" in lost:
            assert not problem.is_remark


def test_every_problem_is_named_on_the_page() -> None:
    gallery = os.path.join(os.path.dirname(PAGE), os.pardir, "tests", "golden", "problems")
    codes = {name.rpartition(".")[0] for name in os.listdir(gallery)}
    assert {code for code in codes if code not in page()} == set()


def test_every_kind_and_every_line_is_on_the_page_with_its_example() -> None:
    text = page()
    for kind in KINDS.values():
        assert f"\n### {kind.name}\n" in text
        assert kind.example in text
        assert {name for name in kind.fields if f"| `{name}` |" not in text} == set()
