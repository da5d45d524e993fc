"""What came back on a note is understood in plain words, and never guessed."""

from __future__ import annotations

import pytest

from goodbooks.accounts.fridays.word_on_a_note import state_said


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("he gave me a thumbs up", "acknowledged"), ("she says it's all fine", "acknowledged"), ("👍", "acknowledged"), ("they agreed on the phone", "acknowledged"), ("yep, exactly", "acknowledged"), ("yes: by phone", "acknowledged"),
        ("she changed the day to the 9th", "corrected"), ("he corrected the day", "corrected"), ("corrected: the 9th", "corrected"), ("he says the second point is wrong, Jo carries it", "corrected"), ("fine, Friday at ten. He says the risk is not his", "corrected"), ("she says the risk is Olu's", "corrected"),
        ("she never answered", "silent"), ("no reply", "silent"), ("he hasn't replied yet", "silent"), ("not a word from him", "silent"), ("they just ignored it", "silent"),
        ("he agrees, but not with the day", ""), ("she says it isn't right", ""), ("is that right?", ""), ("we talked about the weather", ""), ("not fine at all", ""),
    ],
)  # fmt: skip
def test_plain_words_say_what_came_of_a_note_or_nothing(words: str, state: str) -> None:
    assert state_said(words)[0] == state
