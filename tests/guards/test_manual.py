"""Whatever is a file of a catalog is in the manual, and whatever the manual names is a file."""

from __future__ import annotations

import os
import re

from guards.house import ROOT, SOURCE, text_of

_HEADING = re.compile(r"^#{2,3} ([a-z][a-z-]*)$", re.MULTILINE)
_FORMS = re.compile(r"^- `--format FORM` (.+)$", re.MULTILINE)


def members(*folder: str) -> set[str]:
    """The names in a room whose folder is the list."""
    files = os.listdir(os.path.join(SOURCE, *folder))
    names = (name.removesuffix(".py") for name in files if name.endswith(".py"))
    return {name.replace("_", "-") for name in names if name != "__init__"}


def headings(page: str) -> set[str]:
    """The headings of a page that are names; those that are sentences begin with a capital."""
    return set(_HEADING.findall(page))


def section(page: str, name: str) -> str:
    """What a page says under one name, up to the next."""
    return page.partition(f"\n## {name}\n")[2].partition("\n## ")[0]


def forms(text: str) -> set[str]:
    """The forms that a part of the manual says there are."""
    lists = _FORMS.findall(text)
    return {name for line in lists for name in re.split(r", | or ", line)}


def manual(name: str) -> str:
    """One page of the manual."""
    return text_of(os.path.join(ROOT, "docs", name))


def unexplained(there: set[str], said: set[str]) -> list[str]:
    """What is there and not said, or said and not there."""
    return sorted(there ^ said)


def test_every_kind_is_explained_and_every_explained_kind_is_there() -> None:
    assert unexplained(members("entries"), headings(manual("the-book.md"))) == []


def test_every_finding_is_explained_and_every_explained_finding_is_there() -> None:
    assert unexplained(members("checks"), headings(manual("findings.md"))) == []


def test_every_caution_is_explained_and_every_explained_caution_is_there() -> None:
    assert unexplained(members("forecast", "cautions"), headings(manual("forecast.md"))) == []


def test_every_command_is_explained_and_every_explained_command_is_there() -> None:
    assert unexplained(members("cli", "commands"), headings(manual("commands.md"))) == []


def test_every_page_is_explained_as_the_command_of_its_name() -> None:
    assert sorted(members("documents") - headings(manual("commands.md"))) == []


def test_every_page_names_every_form_and_no_other() -> None:
    page, there = manual("commands.md"), members("render")
    said = {name: unexplained(there, forms(section(page, name))) for name in members("documents")}
    assert {name: odd for name, odd in said.items() if odd} == {}


def test_something_without_a_word_in_the_manual_is_seen() -> None:
    assert unexplained({"win", "loss"}, headings("## Kinds\n### win\n")) == ["loss"]
    page = "\n## brief\n\n- `--format FORM` text\n\n## check\n\n- `--format FORM` pdf\n"
    assert unexplained({"text", "pdf"}, forms(section(page, "brief"))) == ["pdf"]


def test_a_word_in_the_manual_for_nothing_is_seen() -> None:
    assert unexplained({"win"}, headings("### win\n\n### loss\n")) == ["loss"]
    assert unexplained({"text"}, forms("- `--format FORM` text, pdf or html\n")) == ["html", "pdf"]
