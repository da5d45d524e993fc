"""A no to what would be added leaves what was typed: it stands on the screen in the form that goodbooks add takes, and “back” puts the last question again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-01 person {who}
  relation: boss
2026-11-02 request {who} -> me "Can you do it faster?" ^faster #kiln
2026-11-05 14:00 talk {who} "The kiln" ^talk #kiln
  terms: in writing
"""
SAID = {
    "prepare": ("--fill", "that she lets me fire the small kiln"),
    "rehearse": ("--no-hints", "I can do it by Friday if the small kiln is mine"),
}


@pytest.mark.parametrize("who", ["Hedda", "Noël"])
@pytest.mark.parametrize("name", ["prepare", "rehearse"])
def test_a_no_says_where_the_answers_are(tmp_path: Path, who: str, name: str) -> None:
    evening(tmp_path, BOOK.format(who=who))
    more, answer = SAID[name]
    given = "\n".join([answer, *[""] * 40]).replace("\n" * 40, "\n" * 40 + "no\n")
    out = " ".join(call(tmp_path, name, who, more, given=given, by_hand=True).out.split())
    said = out.partition("This would be added:")[2]
    assert answer.split()[-1] in said
    assert "Nothing was added. What stands above is yours still: goodbooks add - takes it" in said


def test_back_leads_to_the_last_part_of_a_position_and_its_new_answer_counts(
    tmp_path: Path,
) -> None:
    path = evening(tmp_path, BOOK.format(who="Hedda"))
    given = ["the small kiln", "a week", "back", "two weeks", "", "", "", "", "no more", "back", "enough", "yes"]  # fmt: skip
    done = call(tmp_path, "prepare", "Hedda", "--fill", given="\n".join(given) + "\n", by_hand=True)
    assert done.code == 0, done.err
    kept = path.read_text(encoding="utf-8")
    assert "second-best: two weeks" in kept
    assert "return-line: enough" in kept
    assert "a week" not in kept


def test_back_puts_the_last_question_of_a_rehearsal_again(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK.format(who="Hedda"))
    given = ["By Friday, if it is mine", *[""] * 10, "back", "Later", "", "yes"]
    done = call(tmp_path, "rehearse", "Hedda", "--no-hints", given="\n".join(given) + "\n", by_hand=True)  # fmt: skip
    assert done.code == 0, done.err
    kept = path.read_text(encoding="utf-8")
    assert '"By Friday, if it is mine"' in kept
    assert '"Later"' in kept


def test_no_word_of_an_evening_is_called_sent_with_its_gap(tmp_path: Path) -> None:
    path = evening(
        tmp_path,
        BOOK.format(who="Hedda")
        + '2026-11-02 promise me -> Hedda "The count of the kilns" ^count\n  every: day\n',
    )
    shown = call(tmp_path, "hold", "^count").out
    assert "goodbooks hold ^count --sent --filled" in shown
    refused = call(tmp_path, "hold", "^count", "--sent")
    assert refused.code == 3
    assert "[" in refused.err
    assert "delivered" not in path.read_text(encoding="utf-8")
    assert call(tmp_path, "hold", "^count", "--sent", "--filled").code == 0
    assert "state: delivered" in path.read_text(encoding="utf-8")
