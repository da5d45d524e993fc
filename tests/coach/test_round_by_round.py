"""A message that puts right a fumbled answer, mended round by round by what the coach says: each remark is obeyed once, and none takes back another."""

from __future__ import annotations

import pytest

from coach.looking import looked

FIRST = """\
Hello Henrik,

sorry to pester you about Monday, I know how busy you are. I made a real mess of it when you asked if I'd take the workshop. You sort of \
dropped it on me, you always do that, so I was caught off guard and rambled. I suppose I might possibly be interested, if nobody better turns up. I'm \
not really management material and I only know our own way of doing things, but at least I'm easier to work with than Bruno. Anyway, I've kept \
the test stands running since the others left in 2019, and it was decided then that I get calibration too. I just wanted to say that I wouldn't mind \
being considered at some point. No pressure at all. Thoughts?

Rosa
"""
SECOND = """\
Hello Henrik,

on Monday you asked if I'd take the workshop. I was caught off guard and gave you no answer. I might be interested. I've kept the test stands \
running since the others left in 2019, and you gave me calibration then too. I'd like you to keep me in mind.

Rosa
"""
THIRD = """\
Hello Henrik,

on Monday you asked if I'd take the workshop, and I gave you no answer. The answer is yes. I've kept the test stands running since the others \
left in 2019, with two of us where there were seven, and calibration has had no finding since. I'd like to be considered for it. Could we talk \
for twenty minutes on Thursday?

Rosa
"""
ROUNDS = [
    (FIRST, {"over-apology", "blame", "excuses", "hedging", "self-undermining", "lowering-others", "no-actor", "no-date", "vague-ask"}),
    (SECOND, {"excuses", "hedging", "vague-ask"}),
    (THIRD, set()),
]  # fmt: skip


@pytest.mark.parametrize(("message", "categories"), ROUNDS, ids=["first", "second", "third"])
def test_each_round_leaves_less_to_say(message: str, categories: set[str]) -> None:
    assert {flag.category for flag in looked(message).flags} == categories


def test_what_was_done_is_never_called_an_excuse() -> None:
    for message, _ in ROUNDS:
        found = looked(message)
        done = message.index("I've kept")
        assert [f.rule for f in found.flags if f.start <= done + 4 and f.end > done] == []


def test_nothing_is_said_in_a_later_round_that_was_not_said_of_the_same_words_before() -> None:
    first = looked(FIRST)
    for flag in looked(SECOND).flags:
        assert flag.category in {one.category for one in first.flags}


def test_the_last_round_keeps_what_is_theirs() -> None:
    assert {one.name for one in looked(THIRD).praises} >= {"clear-ask", "evidence"}
