"""A pattern that is read when it is first asked answers as one that was read at once."""

from __future__ import annotations

import importlib
import pkgutil
import re
from re import Pattern
from typing import cast

import pytest

import goodbooks
from goodbooks.core import regex as room
from goodbooks.core.regex import regex

WORDS, FLAGS = r"(?P<who>\w+) (?:gave|GIVES)", re.IGNORECASE
TEXT = "Ana gave, Zoë gives, he took"


def test_it_answers_as_a_pattern_that_was_read_at_once() -> None:
    ours, theirs = regex(WORDS, FLAGS), re.compile(WORDS, FLAGS)
    assert ours.findall(TEXT) == theirs.findall(TEXT) == ["Ana", "Zoë"]
    assert ours.sub("-", TEXT, count=1) == theirs.sub("-", TEXT, count=1)
    assert [one.span() for one in ours.finditer(TEXT)] == [
        one.span() for one in theirs.finditer(TEXT)
    ]
    assert (ours.pattern, ours.flags, ours.groupindex) == (theirs.pattern, theirs.flags, theirs.groupindex)  # fmt: skip


def test_it_is_read_once_and_not_before_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    class Counted:
        @staticmethod
        def compile(words: str, flags: int) -> Pattern[str]:
            read.append(words)
            return re.compile(words, flags)

    monkeypatch.setattr(room, "re", Counted)
    asked = regex("a+")
    assert read == []
    for _ in range(3):
        assert asked.search("baa")
    assert read == ["a+"]


def test_wrong_words_are_told_when_they_are_asked() -> None:
    wrong = regex("(a")
    with pytest.raises(re.error, match="missing"):
        wrong.search("a")


def test_every_pattern_of_the_package_can_be_read() -> None:
    made = type(cast("object", regex("")))
    found = 0
    for module in pkgutil.walk_packages(goodbooks.__path__, "goodbooks."):
        if module.name != "goodbooks.__main__":
            for value in vars(importlib.import_module(module.name)).values():
                if isinstance(value, made):
                    assert cast("Pattern[str]", value).flags >= 0, module.name
                    found += 1
    assert found > 900
