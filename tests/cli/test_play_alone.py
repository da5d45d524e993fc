"""What is said to somebody alone goes to each by themselves, and never to a row of people at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path


def _played(tmp_path: Path, them: str) -> str:
    evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n")
    given = "\n".join(["2", "That it costs more", "In May", "1", them, "a date that holds", "plan", "no"]) + "\n"  # fmt: skip
    return call(tmp_path, "play", "hostile-stakeholder", given=given, by_hand=True).out


def test_each_of_several_gets_a_mail_of_their_own(tmp_path: Path) -> None:
    said = _played(tmp_path, "Mira Voss and Étienne")
    assert "To: Mira Voss\n" in said
    assert "To: Étienne\n" in said
    assert "Étienne, I'd like to know what you need" in " ".join(said.split())
    assert "and Étienne, I'd like" not in " ".join(said.split())


@pytest.mark.parametrize("group", ["the stakeholders", "our four tenants", "the heads of ward"])
def test_a_group_without_names_is_written_to_one_at_a_time(tmp_path: Path, group: str) -> None:
    said = _played(tmp_path, group)
    assert f"To: one of {group}\n" in said
    assert f"Chat, to one of {group}:" in said
    assert "Hello everyone" not in said


def test_one_person_gets_one_mail(tmp_path: Path) -> None:
    assert _played(tmp_path, "Mira").count("To: ") == 1
