"""What is noted for me alone was sent to nobody, and what is left out by a decision is named as one says it to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

KEPT = """\
2026-11-02 person Marcus
  relation: boss
2026-11-03 17:20 decision Marcus "He gave in again, so we go ahead" ^once #tills
  readers: me
"""


def test_a_decision_that_is_for_me_alone_was_sent_back_to_nobody(tmp_path: Path) -> None:
    path = evening(tmp_path, KEPT)
    done = call(tmp_path, "confirm", "once", "--sent", "--filled")
    assert done.code == 3
    assert "nothing of ^once can have been sent: it is noted for you alone" in done.err
    line = (
        "goodbooks add 'decision Marcus \"your words for them\"' 'amends: ^once' 'readers: named'"
    )
    assert line in done.err
    assert path.read_text(encoding="utf-8") == KEPT


@pytest.mark.parametrize(
    ("rule", "is_shown"),
    [
        ("the load test", True),
        ("the second signature", True),
        ("die Unterschrift von Frau Okafor", True),
        ("the second signature, he is scared of the director", False),
        ("the check she never reads anyway", False),
        ("the tests, and I am fed up with it", False),
    ],
)
def test_what_is_left_out_is_named_as_one_says_it_to_them(
    tmp_path: Path, rule: str, is_shown: bool
) -> None:
    words = f"  exception: {rule}\n"
    evening(tmp_path, KEPT.replace("  readers: me\n", f"  public: We go ahead\n{words}"))
    said = " ".join(call(tmp_path, "confirm", "once").out.split())
    marked = f"Left out: [as you name it to them: {rule}]"
    assert (marked in said, f"Left out: {rule}" in said) == (not is_shown, is_shown)
