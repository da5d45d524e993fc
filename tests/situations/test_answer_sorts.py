"""A file says what a sort of answer is; one that does not is an error of the program, and stops it at once."""

from __future__ import annotations

import pytest

from goodbooks.core.catalog import CatalogError
from goodbooks.situations.offered.answer_sorts import read_sort

RISK = """\
says: what may go wrong
slots: risk safety-net@release
form: thing
cues:
  the risk is
near:
  <they> said
"""


def test_a_file_says_for_which_questions_a_sort_is_and_by_which_turns_it_is_known() -> None:
    sort = read_sort("risk", RISK)
    assert sort.slots == ("risk", "safety-net@release")
    assert any(turn.search("The risk is a power cut.") for turn in sort.cues)
    assert any(turn.search("My boss said no.") for turn in sort.near)


@pytest.mark.parametrize(
    "text",
    [
        RISK.replace("form: thing", "form: tune"),
        RISK.replace("  the risk is\n", ""),
        RISK.replace("says:", "tells:"),
    ],
)
def test_a_form_that_nobody_knows_no_turn_or_a_strange_line_is_an_error(text: str) -> None:
    with pytest.raises(CatalogError, match="risk: a sort of answer has says"):
        read_sort("risk", text)
