"""A yes that was noted as an answer is confirmed with one word at a terminal, and by its line elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-01 person Dana
  relation: boss
2026-11-01 ask me -> Dana "To go back to the ward for a year" ^back #my-role
2026-11-02 answer Dana "Yes, from 1 January" ^yes for ^back
  is: yes
"""


def test_a_yes_that_stands_as_an_answer_becomes_the_decision_it_is_with_one_word(
    tmp_path: Path,
) -> None:
    path = evening(tmp_path, BOOK)
    done = call(tmp_path, "confirm", "yes", given="yes\n", by_hand=True)
    assert done.code == 0
    assert "Write it down as the decision it is" in done.out
    assert "Hello Dana," in done.out
    assert 'decision Dana "Yes, from 1 January"' in path.read_text(encoding="utf-8")
    evening(tmp_path, BOOK)
    refused = call(tmp_path, "confirm", "yes", given="no\n", by_hand=True)
    assert refused.code != 0
    assert path.read_text(encoding="utf-8") == BOOK
    assert "make it the decision it is" in call(tmp_path, "confirm", "yes").err
