"""The first questions as they are answered on a phone: small letters, no commas, two sentences in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call
from cli.test_starting import begun

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Kind


def test_a_boss_named_in_full_and_in_small_letters_is_the_one_who_is_called_by_the_first_name(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    given = (
        "\nhenrik van dahl\n\n\nhenrik: hall 4 stays closed. then he told Pim he can sell it\n\n"
    )
    assert begun(tmp_path, kinds, given) == [
        ("person", "Henrik van Dahl", ""),
        ("decision", "Henrik van Dahl", "hall 4 stays closed"),
        ("note", "Henrik van Dahl", "Then he told Pim he can sell it"),
    ]


@pytest.mark.parametrize(
    ("answer", "name", "role"),
    [
        ("sanne vries i run the hall planning", "Sanne Vries", "the hall planning"),
        ("My name is Bo Lee. I'm a nurse", "Bo Lee", "nurse"),
        ("Ana - I look after the halls", "Ana", "the halls"),
        ("Ana, platform lead", "Ana", "platform lead"),
    ],
)
def test_a_name_and_what_one_does_need_no_comma_between_them(
    tmp_path: Path, answer: str, name: str, role: str
) -> None:
    call(tmp_path, "start", "--path", "new.book", given=f"{answer}\n" + "\n" * 5)
    text = (tmp_path / "new.book").read_text(encoding="utf-8")
    assert f"  also: {name}\n  signs: {name}\n  role: {role}\n" in text
