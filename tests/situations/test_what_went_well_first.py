"""What went well by a deed of one's own comes first where it is asked what shows that one can; what was only talked about, and a judgement on others, shows nothing."""

from __future__ import annotations

import pytest

from goodbooks.situations.offered.candidates import candidates

STORIES = [
    (
        "My chef asked on Monday who could run the pastry corner. We talked about how the two men I share it with would be unfit to run it, for four reasons. Last spring I set up the bread line.",
        "Last spring I set up the bread line",
    ),
    (
        "The head of ward asked whom I would see as her deputy. I said that the two others are not up to it. Then she asked about me and I laughed. Our ward changed three times in two years and I handled the last move well.",
        "I handled the last move well",
    ),
    (
        "The harbour master asked who should take the crane desk. We spoke about how all five of the others would be out of their depth. I stammered. I've led the winter crew for two years.",
        "I've led the winter crew for two years",
    ),
    (
        "My manager wondered who leads the archive move. We discussed the three colleagues, who are too young for it. In May I finished the catalogue of maps two weeks early.",
        "In May I finished the catalogue of maps two weeks early",
    ),
]


@pytest.mark.parametrize(("story", "won"), STORIES)
def test_a_win_comes_first_and_the_talk_about_others_is_not_offered(story: str, won: str) -> None:
    found = [one.words for one in candidates(story, "i-fumbled-it", "asset")]

    assert found[0] == won
    assert not [one for one in found if one.startswith(("We ", "I said"))]


def test_a_customer_talked_round_is_a_deed() -> None:
    story = "My boss asked what I can do. I talked two customers out of leaving in May."

    assert candidates(story, "i-fumbled-it", "asset")
