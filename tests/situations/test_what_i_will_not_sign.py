"""Something failed its test and goes on all the same, and whoever signs for it has said no: a refusal is no promise, and it is asked to do wrong."""

from __future__ import annotations

import pytest

from goodbooks.situations.moment.recognise import recognise
from goodbooks.situations.people.understood import facts_in

STORIES = [
    "On Monday the gas fitter was here and the pipe in the kitchen leaked, he put it in his protocol. At four Herr Brandt rang and said the kitchen opens on Tuesday anyway, just with the small stove, there will be no second check. I told him I won't sign for that. He said he'd find a cook who does.",
    "The stand failed its inspection this morning, I have the paper. My manager came by and decided the crowd goes in tomorrow all the same. I said I refuse to put my name under it. He said someone else will sign then.",
    "The ship's pump did not pass the test. Captain Moreau wants to sail on Friday anyway. I answered that I can't sign it off. \"Then the mate does\", she said.",
    "Half past nine again. The firm was here all morning and the left hoist failed under load, it is on their sheet. I sent her the sheet at one. At three she came over and turned it round again: it flies tomorrow anyway, with a lighter man and no second test. Yesterday by mail she had written that it is out then. I said I will not sign that. She said \"then I'll find somebody who does\". The others rang four times.",
    "The lift did not hold in the trial. My chief wants it in use tomorrow anyway and no further test. I wrote that I won't put my name to it. He'll get another who does, he said.",
]  # fmt: skip


@pytest.mark.parametrize("story", STORIES)
def test_what_failed_and_goes_on_without_my_name_is_to_do_wrong(story: str) -> None:
    assert next(one.name for one in recognise(story).likely) == "asked-to-do-wrong"


@pytest.mark.parametrize(
    "words",
    [
        "I said I will not sign that.",
        "I told Henrike that I won't sign it off.",
        "I wrote to her that I would never put my name to it.",
        "I answered that I'm not going to fly it.",
        "We said we will not open the hall.",
    ],
)
def test_a_refusal_of_mine_is_no_promise(words: str) -> None:
    assert "commitment" not in [one.sort for one in facts_in(words)]


def test_a_promise_not_to_do_something_stays_one() -> None:
    assert [one.sort for one in facts_in("I promised that I will not tell anybody.")] == ["commitment"]  # fmt: skip
