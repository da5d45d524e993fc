"""Rows of a terminal: broken between words, and never within a command that somebody may copy."""

from __future__ import annotations

import pytest

from goodbooks.core.width import after_command, wrapped


@pytest.mark.parametrize(
    "command",
    [
        'goodbooks hold loyalty --next "tomorrow 10:00" --sent',
        "goodbooks add 'decision O'\\''Brien' 'amends: ^once' 'public: your words for them'",
        "goodbooks find --who 'my boss' --kind decision",
        "goodbooks said ^ten-minutes ^next-word",
        "goodbooks name 'my boss' NAME",
    ],
)
def test_a_command_in_a_sentence_stays_on_one_row(command: str) -> None:
    for before in ("When you have sent it:", "x"):
        rows = wrapped(
            f"{before} {command}; then it is done, and all of it stands there.", 40, "- "
        )
        assert sum(command in row for row in rows) == 1
        assert all(len(row) <= 40 for row in rows if "goodbooks" not in row)


def test_what_follows_a_command_is_broken_as_ever() -> None:
    rows = wrapped("(goodbooks check) and then so many further words that no row holds them", 30)
    assert rows[0] == "(goodbooks check) and then so"


def test_what_is_said_behind_a_command_is_no_part_of_it() -> None:
    line = "goodbooks add 'decision Marcus' 'amends: ^once' 'ends: launch' fills both"
    assert after_command(line) == (line.removesuffix(" fills both"), "fills both")
