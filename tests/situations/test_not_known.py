"""“I don't even know who signs” is a question to the boss."""

from __future__ import annotations

import pytest

from goodbooks.situations.events.not_known import not_known


@pytest.mark.parametrize(("told", "asked"), [
    ("I don't even know who signs if something happens with the bridge.", "Who signs if something happens with the bridge?"),
    ("And I have no idea who is liable for the scaffold.", "Who is liable for the scaffold?"),
    ("Nobody told me who pays for the second lorry.", "Who pays for the second lorry?"),
    ("It's not clear who takes the blame when a patient falls.", "Who takes the blame when a patient falls?"),
    ("I still don’t know who would answer for the overtime.", "Who would answer for the overtime?"),
])  # fmt: skip
def test_who_answers_for_it_and_is_not_known_is_asked(told: str, asked: str) -> None:
    assert [one.words for one in not_known(told)] == [asked]


@pytest.mark.parametrize("told", [
    "I don't know who laughed.", "I don't know who he thinks he is.", "I know who signs.", "I don't know who pays him.", "I don't know what to do.",
    "I don't know who decides and I can't sleep.",
])  # fmt: skip
def test_what_is_no_question_of_the_work_or_speaks_of_somebody_unnamed_is_not(told: str) -> None:
    assert not list(not_known(told))
