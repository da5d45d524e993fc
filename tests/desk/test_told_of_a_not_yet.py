"""A “not yet” told in a story is their answer as they said it: a quotation of several sentences is one, and when it is spoken of again is the next step."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.desk.walks.since.clauses_of_a_talk import talk_again_in
from goodbooks.desk.walks.since.goes_on import said_in
from goodbooks.desk.walks.since.told_of_them import told_of_them

THURSDAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("who", "story", "said", "again"),
    [
        ("Harald", 'He said "not yet. I want to see you run a docking from slot to sign-off first, and you know the budget." He said Mirela is on the list too. We said we look again on 15 February.',
         "Not yet. I want to see you run a docking from slot to sign-off first, and you know the budget.", "We look again on 15 February"),
        ("Harald", '"Not yet," he said. "I want to see you run a docking first." I asked which and he said the Nordlys, and we look again on 15 February.',
         "Not yet. I want to see you run a docking first.", "We look again on 15 February"),
        ("Élise", "Talked to Élise at noon. “Not now,” said Élise. “Run the spring fair alone first. Then we talk.” We agreed to talk again on 3 March.",
         "Not now. Run the spring fair alone first. Then we talk.", "We talk again on 3 March"),
        ("Maud", 'I asked Maud. She said "not before the stock-take. Show me one clean count first." She is kind. We talk about it again on 12 January.',
         "Not before the stock-take. Show me one clean count first.", "We talk about it again on 12 January"),
        ("Paulo", 'Paulo laughed. "Not yet. You need the licence first," he said. And that was it.', "Not yet. You need the licence first", ""),
    ],
)  # fmt: skip
def test_what_was_quoted_in_several_sentences_is_said_in_one(
    who: str, story: str, said: str, again: str
) -> None:
    told = list(told_of_them(story, who, is_boss=True))
    quoted = next(one for one in told if '"' in one.words or "“" in one.words)
    assert said_in(quoted.words, who) == said
    assert talk_again_in([one.words for one in told], who, THURSDAY) == again


def test_a_quotation_that_is_never_ended_takes_in_no_more_than_its_sentence() -> None:
    told = list(told_of_them('Maud said "not yet. I went home. It rained.', "Maud"))
    assert [one.words for one in told] == ['Maud said "not yet.', "I went home.", "It rained."]
