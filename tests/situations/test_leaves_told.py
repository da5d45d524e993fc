"""Who says that they leave, and who would only like another post in the same house."""

from __future__ import annotations

import pytest

from goodbooks.situations.moment.leaves_told import says_they_leave, wants_another_post_inside
from goodbooks.situations.moment.recognise import recognise


@pytest.mark.parametrize(
    "story",
    [
        "We are four nurses on the ward and all of us want out. I told Schwester Hanne that I'd like a different post in the hospital, and she wished me luck, and so did the matron. Now the matron says she can have it stopped. Can she do that?",
        "I've had an offer from dispatch: I applied internally in May and my foreman said fine. Yesterday he and the plant manager sat me down for an hour and ran the other job down. They say a word to the head office would be enough. Can they block it?",
        "Two years under Monsieur Lambert are enough. I told him I would like to move to another branch, he said he would not stand in my way, and now that the branch in Lyon wants me he says the regional manager will not sign. What can I do?",
        "My colleague gave notice last week. I only asked for a transfer to the other depot, my boss said yes, and since she went he has called me in twice and made the other depot look bad. Am I stuck?",
        "I want another role in the same company, my head of department agreed in spring, and now that the other team has made me an offer she tells me that the director will not let anybody go.",
    ],
)  # fmt: skip
def test_another_post_in_the_house_is_no_leaving(story: str) -> None:
    assert wants_another_post_inside(story)
    assert recognise(story).likely[0].name != "giving-notice"


@pytest.mark.parametrize(
    "story",
    [
        "I applied for an internal transfer and they refused it, so I handed in my notice on Friday. How do I leave well?",
        "There was no other post in the house for me. I have resigned and my last day is in May.",
        "I'm leaving at the end of term for another school. How do I tell the head?",
    ],
)
def test_whoever_has_given_notice_leaves_whatever_they_wished_before(story: str) -> None:
    assert not wants_another_post_inside(story)
    assert says_they_leave(story)
    assert recognise(story).likely[0].name == "giving-notice"


@pytest.mark.parametrize(
    "story",
    [
        "I go home in September, it is settled, and last night I said it to the owner of the school. I would like to thank him well.",
        "Six weeks' notice by the contract, so I'm out on 3 May. What do I write to the skipper?",
        "We cried a bit, then I told Raf that I am moving home next summer. Who takes the Tuesday group?",
    ],
)
def test_whoever_goes_home_for_good_or_is_out_on_a_day_leaves(story: str) -> None:
    assert says_they_leave(story)


@pytest.mark.parametrize(
    "story",
    [
        "I go home at five and he rings me at six.",
        "The second of us announced that he is leaving altogether, and the director was furious. Can they do that?",
        "All three of us want out. My foreman gave me his blessing for the other shift in the same plant.",
        "She has an offer from somewhere else and they keep calling her in.",
    ],
)
def test_that_somebody_else_leaves_is_no_leaving_of_the_writers(story: str) -> None:
    assert not says_they_leave(story)
