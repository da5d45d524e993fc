"""Whoever tells plainly of one moment is not sent to help for their manner of telling; whoever says outright what was done to them is, beside whatever moment."""

from __future__ import annotations

import pytest

from goodbooks.situations.moment.recognise import PLAYBOOK, PROFESSIONAL_HELP, recognise

PLAINLY = {
    "too-much-work": "There used to be three of us on the ring road route. Now there's me and half of Kemal, who is lent out to the tip. It's the same streets, the same number of bins and the same eight hours. "
    "I'm home by seven and fall asleep over the plate. When I told the depot he said everyone's short, do what you can. But which street am I to leave, then?",
    "blamed": "The coach broke down at the Brenner with forty-one pensioners in it. I had written in the log twice that the clutch slipped. At the meeting this morning the dispatcher said in front of all drivers that "
    "somebody who rides the clutch shouldn't be surprised, and the boss nodded and wrote my name on the damage report. The log with my two entries has gone off to the archive, they say. I never ride a clutch.",
    "next-role": "For two years I have been deputy at the kindergarten; since the head fell ill I do it all, the rota, the parents, the inspectors. Now the post's being advertised. I want it. I've not said so to anyone except "
    "the dog. The board will probably look outside, for somebody with papers, and the chairwoman always says how glad they are to have me “in the background”. Applications until the end of the month.",
}


@pytest.mark.parametrize("situation", PLAINLY)
def test_a_story_plainly_of_one_moment_comes_to_its_playbook(situation: str) -> None:
    found = recognise(PLAINLY[situation])
    assert found.route == PLAYBOOK
    assert found.likely[0].name == situation


@pytest.mark.parametrize("situation", PLAINLY)
@pytest.mark.parametrize(
    "said",
    [
        "And when nobody looks he puts his hand on my knee.",
        "Most evenings I think about not being here any more.",
    ],
)
def test_what_is_said_outright_beside_it_is_heard_all_the_same(situation: str, said: str) -> None:
    assert recognise(f"{PLAINLY[situation]} {said}").route == PROFESSIONAL_HELP


@pytest.mark.parametrize(
    "said",
    [
        "My brother has gone into a clinic, he drinks, and on Sundays I visit him. He's doing well. My group leader says I needn't make up the hours.",
        "My cousin went to a psychiatric ward in March. I feed her fish and water the plants, and my boss lets me leave at four on visiting days.",
        "I was a porter in a clinic for ten years and now I sell boats. What does one say when old colleagues ask how it is?",
    ],
)
def test_the_clinic_of_somebody_else_is_no_crisis_of_mine(said: str) -> None:
    found = recognise(said)
    assert not any(one.name == "health-crisis" for one in (*found.flags, *found.help))


@pytest.mark.parametrize(
    "said",
    [
        "I was in a clinic in spring and can feel it all coming back. He wants the report on Monday.",
        "They took me to a psychiatric ward in March. I'm to go back to work on Monday and don't know how to.",
        "I spent six weeks in a clinic because of it and it is beginning again, the same as last year.",
    ],
)
def test_a_clinic_of_my_own_is_heard(said: str) -> None:
    found = recognise(said)
    assert any(one.name == "health-crisis" for one in (*found.flags, *found.help))


@pytest.mark.parametrize(
    "said",
    [
        "On Wednesday night in the meeting, sixty people, he called me “the lady with the coloured plans” and said I had lied about the noise. Today he sent three pages with a copy to the whole board and demands an answer by Friday. "
        "The spokesman of the residents hates the project, and I have to work with him till summer. My boss says that I'm good with people and should handle it.",
        "She sits opposite me and writes to our boss about me, for the fourth time. She said that I refused to help on Friday, and I was on the phone with the customs. I found out because the boss asked me what was the matter with us. Never one word to my face.",
        "I've told them about it before, and our planner, about whom I've complained at home since he leaves out whatever bores him, cancelled the weekly meeting today.",
    ],
)
def test_a_quarrel_at_work_gets_no_line_about_harassment(said: str) -> None:
    found = recognise(said)
    assert not (*found.flags, *found.help)


def test_a_permit_that_came_with_the_post_to_her_flat_is_no_deal() -> None:
    joy = "After eleven months she got her residence permit, the letter came to the front desk because her flat has no letterbox, and we all hugged her."
    assert recognise(joy).route != PROFESSIONAL_HELP
    deal = "My boss says that my permit is best talked over in his flat. "
    assert recognise(deal).help or recognise(deal).flags
