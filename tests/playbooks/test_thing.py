"""A matter is called by the thing that was decided about, where a short decision names one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.playbooks.answers.thing import thing_of, thing_told

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("decided", "thing"),
    [
        ("We move forward with Kevin's short cuts, just this one time", "short-cuts"),
        ("We go on with Kevin", ""),
        ("yes, I want to be in the running", ""),
        ("yes, running the cave is what I want", "cave"),
        ("I want to be considered for running it", ""),
        ("I'd like to be considered for leading the night desk", "night-desk"),
        ("yes, I'd like a go at taking over the loft", "loft"),
        ("We go ahead with managing it ourselves", ""),
        ("We go with what Kevin says", ""),
        ("We go on with the Smith divorce case", "divorce-case"),
        ("We go ahead with the API change", "api-change"),
        ("The freeze is lifted", "freeze"),
        ("They may go live without the load test", "load-test"),
        ("We drop the pilot", "pilot"),
        ("Paulo gets his Saturday run", "saturday-run"),
        ("no extra runs for anybody until the second washer is back", "extra-runs"),
        ("Frau Keller gets her tiles on Monday", "tiles"),
        ("Ilse has her way", ""),
        ("Ben gets his counter on the 12th", "counter"),
        ("They start on the 3rd", ""),
        ("He has the last word", ""),
        ("He let them go ahead", ""),
        ("We ship on Friday after all", ""),
        ("Put it on hold", ""),
        ("We keep them on ice", ""),
        ("We begin with the green one", ""),
        ("Tell the stakeholders that we go on", ""),
        ("He came in at five, last hour of the day, and told me to just give in and go on with the launch", ""),
    ],
)  # fmt: skip
def test_the_thing_is_taken_from_a_short_decision_and_never_made_up(
    decided: str, thing: str
) -> None:
    assert thing_of(decided, ["stakeholders"]) == thing


def test_the_message_for_those_who_wait_is_called_by_the_thing(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n\n")
    answers = ["To hear first", "", "", "1", "Growth", "", "We drop the pilot", "plan", "yes"]
    call(tmp_path, "play", "boss-did-not-back-me", given="\n".join(answers) + "\n")
    call(tmp_path, "add", 'decision Marcus "We drop the pilot" #pilot')
    assert "Pilot: where it stands on" in call(tmp_path, "hold", "pilot").out


def test_a_matter_of_the_book_with_the_same_people_keeps_its_name(tmp_path: Path) -> None:
    book = '2026-11-01 person Marcus\n  relation: boss\n\n2026-11-02 decision Marcus "Wait" #loyalty\n'  # fmt: skip
    path = evening(tmp_path, book)
    answers = ["To hear first", "", "", "1", "Growth", "", "We drop the pilot", "plan", "yes"]
    call(tmp_path, "play", "boss-did-not-back-me", given="\n".join(answers) + "\n")
    assert "#pilot" not in path.read_text(encoding="utf-8")


def test_somebody_is_no_matter_of_a_decision() -> None:
    assert thing_of("Let him meet with the stakeholder and pause") == ""
    assert thing_of("We go on with the short cut for the client") == "short-cut"
    assert thing_of("Tell the parents about the trip") == "trip"


@pytest.mark.parametrize(
    ("story", "thing"),
    [
        ("Six people ask about the Onboarding Portal. Dan told them we'd have the portal live by May.", "portal"),
        ("Our Loyalty App is late. She wants the app on Friday.", "app"),
        ("The Onboarding Portal is late.", "portal"),
        ("The Sales Director came. I told the director no.", ""),
        ("The Spring Fair and the Night Market: the fair is mine, and the market is not.", ""),
        ("I told Sales Ops that the portal is late.", "portal"),
        ("My ward manager approved the new rota. Now a nurse says the rota is hers.", "rota"),
        ("The chef promised me hands for the Christmas menu. The budget is gone, and the menu stays.", "menu"),
        ("Another department pushed us for a program, and somebody gave them a timeline for the program.", "program"),
        ("The release manager came by. My boss said no, of course.", ""),
        ("My boss changed his mind and did not back me.", ""),
        ("After the reorg my new boss asked whom we need. I said an outside hire.", "hire"),
        ("We went through another merger. Now she asked who runs the shop.", "shop"),
        ("The merger needs a plan by May, and I am asked to make it.", "merger"),
    ],
)  # fmt: skip
def test_a_story_is_about_what_it_names_or_what_one_would_file_under(
    story: str, thing: str
) -> None:
    assert thing_told(story) == thing


def test_where_the_writer_is_on_a_day_is_no_matter_of_the_story() -> None:
    assert thing_told("She asked me to coordinate. I'm at a training on Tuesday.") == ""
    assert thing_told("I am on a two-day course, and the rota is late.") == "rota"


@pytest.mark.parametrize("decided", ["we pause, and you speak with Petra yourself", "We hold it until you talk about it personally", "you speak with Jonas himself first", "we wait for you alone"])  # fmt: skip
def test_what_stands_for_somebody_or_says_how_is_no_matter(decided: str) -> None:
    assert not thing_of(decided)


@pytest.mark.parametrize(("story", "thing"), [
    ("I coordinate the scene workshop of a theatre. He told them that the Nutcracker set can be on stage by 11 December. The workshop is full.", "nutcracker-set"),
    ("I run the ward. Dr. Hartl told Surgery that the new roster will be ready by Monday. The ward is full.", "roster"),
    ("I work on the site. Bruno said the east stair can be open by Friday.", "east-stair"),
    ("We work in the warehouse. The warehouse is cold. The release slips.", "release"),
    ("I'm at the clinic. Nothing else.", ""),
])  # fmt: skip
def test_what_is_to_be_ready_comes_before_where_the_writer_works(story: str, thing: str) -> None:
    assert thing_told(story) == thing


@pytest.mark.parametrize(
    ("story", "thing"),
    [
        ("Yesterday in the van back from the pumping station my boss asked who should lead the new telemetry crew. I said somebody from outside.", "telemetry-crew"),
        ("At lunch my boss asked me who should run the new mirror lab (four opticians and a budget). I said I'm a polisher.", "mirror-lab"),
        ("My boss asked who could lead the tram project. The rota is a mess, the rota was mine.", "rota"),
        ("On the stairs at the depot Jörg asked me whether I would take over the night desk. I laughed.", "night-desk"),
        ("We stood in the kitchen when Béatrice said she needs somebody to run the pastry line from May.", "pastry-line"),
        ("He caught me in the warehouse and asked about the tender. I had no answer.", "tender"),
        ("She asked me at the training what I want to do next year, and I said nothing.", ""),
        ("I run the team, and in the lorry he asked what I want.", ""),
        ("I run the lights at a theatre, and he turned round at six.", ""),
    ],
)  # fmt: skip
def test_the_matter_is_what_is_wanted_and_never_the_place_of_the_talk(
    story: str, thing: str
) -> None:
    assert thing_told(story) == thing


@pytest.mark.parametrize(
    "story",
    [
        "He named Ruth, Ines and me, in that order, and then asked: what about you?",
        "I was in the middle of an order when Joost asked what about me.",
        "In the course of the talk he asked me, and I said nothing.",
        "She gave the order and I said yes before I knew it.",
        "The order in which he named us says it all.",
        "I was busy with a delivery, and he asked whether I wanted the job.",
    ],
)
def test_a_word_that_was_only_there_names_no_matter(story: str) -> None:
    assert thing_told(story) == ""


@pytest.mark.parametrize(
    ("story", "thing"),
    [
        ("The order for the church is late, and he says I should have told him.", "order"),
        ("Growth asks for the release, in that order of words.", "release"),
        ("They changed our order again.", "order"),
    ],
)
def test_a_thing_that_a_story_is_about_keeps_its_name(story: str, thing: str) -> None:
    assert thing_told(story) == thing


@pytest.mark.parametrize(
    ("answer", "thing"),
    [
        ("yes, I want to be considered for the superintendent job", "superintendent"),
        ("no, I don't want the deputy post", "deputy"),
        ("yes I want the night lines from May", "night-lines"),
        ("Yes, gladly: the night desk", "night-desk"),
        ("I'd like to be considered for the head porter role", "head-porter"),
        ("yes, I'd like to be considered", ""),
        ("yes", ""),
    ],
)
def test_a_matter_is_never_called_after_a_yes_or_a_no(answer: str, thing: str) -> None:
    assert thing_of(f"the {answer}") == thing


def test_a_story_that_asks_for_a_post_is_about_that_post() -> None:
    told = "He said: are you going for the superintendent job? I am on half days because of the class surveyor course."
    assert thing_told(told) == "superintendent"


@pytest.mark.parametrize(
    ("story", "thing"),
    [
        (
            "She asked who should run the second kitchen. I mumbled something about the rota.",
            "second-kitchen",
        ),
        ("He asked who should lead the next week. I said something about the menu.", ""),
        (
            "She wanted to know if I could see it. I laughed and said something about my schedule.",
            "",
        ),
        ("He said something about the budget, and I have to cut the budget.", "budget"),
    ],
)
def test_no_matter_is_called_after_what_one_only_mumbled(story: str, thing: str) -> None:
    assert thing_told(story) == thing


@pytest.mark.parametrize(
    ("story", "thing"),
    [
        ("She said they will hire a harbour lead, and what about me? I have run the winter timetable twice.", "harbour-lead"),
        ("He asked who could run the second ovens. I mumbled that I only know the night shift, and that the rota is enough for me.", "second-ovens"),
        ("She asked who could look after the ovens. I said I have never done the rota.", ""),
        ("We need another shift manager, he said, and looked at the rota and then at me.", "shift-manager"),
        ("They are looking for a new team lead, she said. The rota is late again.", "rota"),
    ],
)  # fmt: skip
def test_a_post_that_is_to_be_filled_is_what_the_story_is_about(story: str, thing: str) -> None:
    assert thing_told(story) == thing
