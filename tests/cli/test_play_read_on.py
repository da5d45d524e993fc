"""What can be read another day is named at the end of a walk, and shown by the whole playbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path


def test_a_walk_ends_with_what_to_do_and_names_what_can_be_read_another_day(
    tmp_path: Path,
) -> None:
    evening(tmp_path, "2026-11-01 person Konrad\n  relation: boss\n\n")
    shown = call(tmp_path, "play", "raise", given="\n\n\n1\nplan\n", by_hand=True).out
    told = " ".join(shown.split())
    assert "What to say" in told
    assert "What not to do, when to get other help and how you will know it worked: goodbooks play raise --read." in told  # fmt: skip
    assert "\nWhat not to do\n" not in shown
    assert "\nWhat not to do\n" in call(tmp_path, "play", "raise", "--read").out
