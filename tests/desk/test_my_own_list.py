"""What I say that I have to do on a day is on my own list; what I wait for, what will be so and what was is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.my_own_list import my_own_list

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk

MINE = (
    "I need to talk to Rob tomorrow",
    "I must send the list by Friday",
    "I have to be at the bank by Friday",
    "I have to be back in the office on Monday",
    "I should call Legal on Monday",
    "We need to ship the test plan by Friday",
    "I want to ask Marcus for a raise on Monday",
    "I am going to write the memo tomorrow",
    "I need to have the list ready by Friday",
    "I must have it ready by Friday",
    "I've got to find out who signs by Friday",
    "Remind me to pay the invoice on Friday",
    "I need to get an answer from Legal by Friday",
)
NOT_MINE = (
    "I should not have said that on Monday",
    "I should have told him on Friday",
    "I must have left it on Friday",
    "I must not call her on Friday",
    "I am going to be late tomorrow",
    "I am going to be in Berlin on Friday",
    "I want to be paid by Friday",
    "I need to be told by Friday",
    "I need to know if Marcus lies by Friday",
    "I need to hear back from Legal by Friday",
    "I want to hear from Rob by Friday",
    "I have to wait for Legal on Friday",
)


@pytest.mark.parametrize("words", [*MINE, *NOT_MINE])
def test_only_what_i_do_myself_is_on_my_own_list(at_desk: Callable[..., Desk], words: str) -> None:
    desk = at_desk()
    found = my_own_list(words, Kinds(), desk.clock.today, desk.known())
    assert (found is not None) == (words in MINE)
