"""The playbook for a raise makes the case: what came of the work, what the figure rests on, the ask, the ways, in the matter #pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-10-01 person Marcus\n  relation: boss\n"
ANSWERS = (
    "the money", "That the ward has run without agency staff since May, as you would tell it", "I never said what it takes", "1", "",
    "10 % more from March", "No agency shift since May, 40,000 saved", "I plan the roster of both wards",
    "more", "the advert of the clinic across the river", "the roster hangs on me alone", "There is no money this year",
    "Then from July, written down now", "5 % now and 5 % in July", "", "yes",
)  # fmt: skip


def test_the_answers_to_a_raise_are_a_case_that_lacks_nothing(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, "play", "raise", given="\n".join(ANSWERS) + "\n", by_hand=True)
    assert "goodbooks case pay" in " ".join(done.out.split())
    made = call(tmp_path, "case", "pay")
    page = " ".join(made.out.split())
    assert made.code == 0, made.err
    assert "I ask to set my pay: 10 % more from March." in page
    assert (
        "No agency shift since May, 40,000 saved. It rests on the advert of the clinic across the river."
        in page
    )
    assert "C. 5 % now and 5 % in July" in page
    assert "“There is no money this year” Then from July, written down now." in page
