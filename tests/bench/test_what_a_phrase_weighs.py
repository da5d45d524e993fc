"""What a phrase of a scene weighs follows from the stories: how much more often it stands in those of its scene than in others."""

from __future__ import annotations

import os
import sys

from guards.house import ROOT

sys.path.append(os.path.join(ROOT, "bench"))

from train_situations import Story, phrases_made

sys.path.remove(os.path.join(ROOT, "bench"))

PLAIN = "The lambs were fed at six and the gate was shut."
SAYS_SO = "The customer rang about the fleece, twice."


def weight(of_its_scene: int, of_others: int, each: int = 40) -> int:
    """What “the customer” weighs for a story that grew, where so many of each forty stories hold it."""
    stories = [
        Story(SAYS_SO if at < held else PLAIN, situation)
        for situation, held in (("scope-creep", of_its_scene), ("raise", of_others))
        for at in range(each)
    ]
    lines = (line.split("\t") for line in phrases_made(stories))
    (found,) = (int(figure) for scene, figure, phrase in lines if scene == "scope-creep" and "(client|customer) .." in phrase and "(the|my|our|a)" in phrase)  # fmt: skip
    return found


def test_a_phrase_that_stands_as_often_in_any_story_weighs_nothing() -> None:
    assert weight(0, 0) == 0
    assert weight(20, 20) == 0


def test_a_phrase_weighs_the_more_the_rarer_it_is_elsewhere() -> None:
    assert weight(20, 0) > weight(20, 10) > 0 > weight(5, 20)
