"""The made parts of the manual are fresh, and a page that is stale or has no place is noticed."""

from __future__ import annotations

import os
import runpy

import pytest

from goodbooks.cli.line import all_commands

DOCS = os.path.join(os.path.dirname(__file__), os.pardir, os.pardir, "docs")
MAKE = runpy.run_path(os.path.join(DOCS, "make.py"))


def test_no_page_of_the_manual_is_stale() -> None:
    assert MAKE["stale"]() == []


def test_every_command_and_option_is_in_the_manual() -> None:
    page = MAKE["read"]("commands.md")
    for command in all_commands():
        assert f"\n## {command.name}\n" in page
        for argument in command.arguments:
            assert f"`{argument.name}" in page or not argument.is_option


def test_a_made_part_is_put_in_its_place_and_what_is_written_by_hand_stays() -> None:
    page = "by hand\n<!-- made: one -->\nold\n<!-- end -->\nalso by hand\n"
    wanted = "by hand\n<!-- made: one -->\nnew \\1\n<!-- end -->\nalso by hand\n"
    assert MAKE["filled"](page, {"one": "new \\1\n"}) == wanted


def test_a_made_part_without_a_place_is_noticed() -> None:
    with pytest.raises(LookupError, match="one place for two, and has 0"):
        MAKE["filled"]("<!-- made: one -->\n<!-- end -->\n", {"two": ""})
