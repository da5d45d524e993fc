"""That somebody else cannot sleep is no call for help of whoever writes: their words count only for them."""

from __future__ import annotations

import pytest

from goodbooks.situations.moment.recognise import recognise


@pytest.mark.parametrize(
    "story",
    [
        "This morning Henrik took the refits back. I had missed my word too, so he said \"I can't sleep if I don't know\" and did it over himself. I want to try again in January.",
        "Frau Behrens took the till back. She said: \"I can't sleep if I don't know where the money is.\" I had forgotten the count. I want it back.",
        "Karin told me, “I don't sleep, I lie awake over your list”, and wrote the night list over herself. I had it for a month.",
        "Otieno checks every invoice again. \"I can't sleep when I don't see them\", he says. I want to send them alone.",
        "Jean-Luc took my sauces back this morning. He said he can't sleep any more because of the sauces. I want to try again.",
    ],
)
def test_what_the_boss_says_of_their_own_sleep_is_no_sign_of_mine(story: str) -> None:
    found = recognise(story)
    assert not any(one.name == "health-crisis" for one in (*found.flags, *found.help))


@pytest.mark.parametrize(
    "story",
    [
        "I can't sleep since he took it back, I lie awake every night and cannot eat.",
        'He took it back. I said "I can\'t sleep any more". He laughed.',
        'My boss took the list back. I can\'t sleep. He said "so what".',
    ],
)
def test_what_i_say_of_my_own_sleep_is_heard(story: str) -> None:
    found = recognise(story)
    assert any(one.name == "health-crisis" for one in (*found.flags, *found.help))
