"""Between the questions of a debrief “back” leads to the one before, as it does in a walk, and is never kept as an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = '2026-11-01 person {who}\n  relation: boss\n2026-11-02 10:00 talk {who} "The rota" ^talk #rota\n'
BEFORE = ("We wait", "me: the plan by Friday", "", "me: ask Kim")


@pytest.mark.parametrize("who", ["Julian", "Hedda", "Noël", "Okafor", "Brandt"])
@pytest.mark.parametrize("word", ["back", "Back", "back."])
def test_back_leads_to_the_question_before_and_its_new_answer_counts(
    who: str, word: str, tmp_path: Path
) -> None:
    path = evening(tmp_path, BOOK.format(who=who))
    given = ["It waits", "He goes ahead", word, *BEFORE, "calm", "y"]
    done = call(tmp_path, "debrief", who, given="\n".join(given) + "\n", by_hand=True)
    assert done.code == 0, done.err
    kept = path.read_text(encoding="utf-8")
    assert '"We wait"' in kept
    assert "goes ahead" not in kept
    assert "next-step: back" not in kept.lower()
    assert kept.lower().count("back") == BOOK.count("back")


def test_at_the_first_question_back_asks_it_again(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK.format(who="Julian"))
    given = ["back", "It waits", *BEFORE, "calm", "y"]
    call(tmp_path, "debrief", "Julian", given="\n".join(given) + "\n", by_hand=True)
    assert 'said: "It waits"' in path.read_text(encoding="utf-8")


OPEN = """\
2026-11-01 person Hedda
  relation: boss
2026-10-20 promise Hedda -> me "The key list" by 2026-11-01 ^keys
2026-10-21 promise me -> Hedda "The oven plan" by 2026-11-01 ^oven
2026-11-02 10:00 talk Hedda "The rota" ^talk
"""


def test_back_leads_out_of_what_was_open_before_and_is_no_answer_to_it(tmp_path: Path) -> None:
    path = evening(tmp_path, OPEN)
    given = [*[""] * 4, "back", "", "", "Back", "dropped", "?", "dropped", "", "calm", "y"]
    done = call(tmp_path, "debrief", "Hedda", given="\n".join(given) + "\n", by_hand=True)
    assert done.code == 0, done.err
    kept = path.read_text(encoding="utf-8")
    assert "back" not in kept.lower()
    assert kept.count("outcome") == 2


def test_a_question_mark_says_why_it_is_asked_and_is_no_answer(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK.format(who="Julian"))
    given = ["?", "It waits", *BEFORE, "calm", "y"]
    done = call(tmp_path, "debrief", "Julian", given="\n".join(given) + "\n", by_hand=True)
    assert "disagree about first" in " ".join(done.out.split())
    assert 'said: "It waits"' in path.read_text(encoding="utf-8")
