"""A pattern that is read when it is first asked answers as one that was read at once."""

from __future__ import annotations

import re
from re import Pattern

import pytest

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

    def counted(words: str, flags: int) -> Pattern[str]:
        read.append(words)
        return re.compile(words, flags)

    monkeypatch.setattr(room._Unread, "read", counted)
    asked = regex("a+")
    assert read == []
    for _ in range(3):
        assert asked.search("baa")
    assert read == ["a+"]


def test_wrong_words_are_told_when_they_are_asked() -> None:
    wrong = regex("(a")
    with pytest.raises(re.error, match="missing"):
        wrong.search("a")
