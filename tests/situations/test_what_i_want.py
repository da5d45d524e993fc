"""What a writer wants stands in the story, in their own words, and is not asked again."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.told.what_i_want import ANSWER

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("story", "wanted"),
    [
        ("She asked what I want. I said nothing. I want to run the Skagen crew when Ove retires.", "I want to run the Skagen crew"),
        ("I'd love to lead the wardrobe on tour, but who feeds the cats?", "I'd love to lead the wardrobe on tour"),
        ("I don't know if I want to stay. I want to cry.", ""),
        ("I want to be considered for head of rostering, and I want to keep my Wednesdays till three because of my mum's dialysis.", "I want to be considered for head of rostering, and to keep my Wednesdays till three"),
        ("I'd love to lead the pass, but I need to be home by six since my boy is alone.", "I'd love to lead the pass, but I need to be home by six"),
        ("I want the early shift and I want to leave at two on Fridays.", "I want the early shift, and I want to leave at two on Fridays"),
        ("I want to run the branch, and I told my sister so.", "I want to run the branch"),
        ("“I want you to sign it”, he said.", ""),
        ("I'm not even sure i want it.", ""),
        ("I never said I wanted to lead the kitchen.", ""),
        ("Who says I want the apprentices?", ""),
        ("It isn't that I want more money. I doubt I'd like the desk.", ""),
        ("On the ferry I knew that I want to run the second boat, but I have to be home at 4 for the twins.", "I want to run the second boat, but I have to be home at 4"),
        ("I know now that I want the ward, but I have to be home by three for my two boys on Tuesdays.", "I want the ward, but I have to be home by three on Tuesdays"),
        ("I realised that I want the ward, which surprised me.", "I want the ward"),
        ("I never knew that I want this so much.", ""),
        ("By ten it was clear to me that I'd like to run the ward.", "I'd like to run the ward"),
        ("She told the others that I want to run the ward.", ""),
        ("Nobody knew that I wanted the ward. He thinks that I want more money.", ""),
        ("I am unsure whether in the end I want the desk.", ""),
        ("I didn't sleep, but I want the desk.", "I want the desk"),
        ("I couldn't say it then. I want the desk.", "I want the desk"),
        ("First I wanted only peace and quiet. Since Monday I know it: I want the early shift, because of the light.", "I want the early shift"),
    ],
)  # fmt: skip
def test_the_last_wish_of_a_story_is_taken_from_its_first_word_to_where_its_reason_begins(
    story: str, wanted: str
) -> None:
    said = ANSWER.read(story, TODAY)
    assert (said.words if said else "") == wanted
