"""The four evenings at the terminal: what a walk leaves in an empty book, and the pages that follow from it."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

STEP_BACK = [
    "A pause for a year", "You need a lead, and must explain it", "I said yes too soon", "Dana",
    "Go back to analyst work", "The dates hold with somebody who knows the tool",
    "Six weeks beside my successor", "Two dates slip", "A deputy until summer",
    "The meetings are covered", "Less pay", "for a year; I'd come back once my class is through", "2026-12-31", "2027-02-02",
    "My child is ill", "Ewan",
]  # fmt: skip
NOT_BACKED = [
    "To be told first", "He had an hour", "I told them too early", "Marcus", "Growth",
    "No date before the tests", "Go ahead with the short cut", "2026-11-02",
    "The load test", "We wait until I have spoken with Marcus", "", "They go to Theo now",
    "You tell me first",
]  # fmt: skip
REINS = [
    "The backups", "You answer for an outage", "You heard of one from support", "Victor",
    "the nightly backups", "You would hear of a loss from a customer", "Each test on its day",
    "a note each Friday", "2027-01-08", "the licence report",
]  # fmt: skip


def walked(tmp_path: Path, name: str, answers: list[str]) -> str:
    """What a playbook walked to its plan leaves in an empty book."""
    path = evening(tmp_path, "")
    done = call(
        tmp_path, "play", name, given="\n".join([*answers[:3], "1", *answers[3:], "yes"]) + "\n"
    )
    assert (done.code, done.err) == (0, "")
    return path.read_text(encoding="utf-8")


def test_a_step_back_is_a_case_with_both_sides_three_ways_and_what_is_given(tmp_path: Path) -> None:
    walked(tmp_path, "step-back", STEP_BACK)
    case = call(tmp_path, "case", "my-role", "--to", "Dana").out
    assert "no case yet" not in case
    for said in (
        "I ask to go back to analyst work",
        "A. What I ask for",
        "Carry on as now",
        "A deputy until summer",
        "The meetings are covered",
        "Six weeks beside",
    ):
        assert said in case
    assert "We look at it together on Tuesday 2 February" in " ".join(case.split())
    assert "once my class is through" in " ".join(case.split())
    assert case.count("The dates hold") == 1
    assert "child" not in case
    assert "weighs most" not in case


def test_hr_gets_that_the_step_back_was_asked_for_and_nothing_else(tmp_path: Path) -> None:
    walked(tmp_path, "step-back", STEP_BACK)
    page = call(tmp_path, "case", "my-role", "--to", "HR").out
    assert "Please note what I am asking Dana for: to go back to analyst work" in " ".join(
        page.split()
    )
    assert "child" not in page
    assert "deputy" not in page


def tell(folder: Path, said: str, words: str) -> None:
    """Carry out the line that a page gives for a decision that has no words for others yet."""
    line = said.partition("goodbooks ")[2].partition("\n")[0].replace("your words for them", words)
    assert call(folder, *shlex.split(line)).code == 0


def test_a_decision_over_ones_head_can_be_told_to_those_who_wait(tmp_path: Path) -> None:
    walked(tmp_path, "boss-did-not-back-me", NOT_BACKED)
    page = call(tmp_path, "hold", "short-cut")
    assert "To: Growth" in page.out
    assert "Go ahead" not in page.out, "so far the words are for me alone"
    tell(tmp_path, page.err, "we go on with the short cut")
    page = call(tmp_path, "hold", "short-cut")
    assert "Settled on 2 November: we go on with the short cut." in page.out
    assert "You tell me first" not in page.out
    assert page.err.count("goodbooks add 'decision") == 0


def test_the_trail_of_a_decision_over_ones_head_has_the_exception_and_what_the_others_were_told(
    tmp_path: Path,
) -> None:
    walked(tmp_path, "boss-did-not-back-me", NOT_BACKED)
    trail = " ".join(call(tmp_path, "trail", "short-cut").out.split())
    assert "load test" in trail.lower()
    assert (
        "What I had told the others by then: “We wait until I have spoken with Marcus” ^" in trail
    )
    confirmed = " ".join(call(tmp_path, "confirm", "go-ahead").out.split())
    assert "Go ahead with the short cut" in confirmed, "what Marcus decided is his to read"
    assert "Left out: The load test" in confirmed
    page = " ".join(call(tmp_path, "trail", "short-cut", "--to", "Growth").out.split())
    assert "What I had told" not in page
    assert "Go ahead" not in page, "between the two of us"


def test_an_area_on_trial_is_a_handoff_with_its_net_and_the_fear_kept_private(
    tmp_path: Path,
) -> None:
    book = walked(tmp_path, "micromanaged", REINS)
    area = book.partition("handoff Victor -> me")[2].partition("\n2026")[0]
    assert "safety-net: a note each Friday" in area
    assert "trial-end: 2027-01-08" in area
    assert "May I look after the nightly backups on my own for a time?" in book
    assert "wished: inquire" in area
    assert "agree" not in area
    assert "#nightly-backups" in area
    assert "Could be dropped or handed on next: the licence report" in book
    assert "customer" not in call(tmp_path, "trail", "nightly-backups", "--to", "Victor").out


@pytest.mark.parametrize(("area", "matter"), [
    ("to order the flour", "#flour"), ("plan the night shifts", "#night-shifts"), ("the calls with the two small clients", "#calls"),
    ("deciding who works which shift and when and with whom", "#area-on-trial"),
])  # fmt: skip
def test_the_matter_of_a_trial_is_called_after_its_area(
    tmp_path: Path, area: str, matter: str
) -> None:
    book = walked(tmp_path, "micromanaged", [*REINS[:4], area, *REINS[5:]])
    assert f"{matter}\n" in book.partition("ask me -> Victor")[2].partition("\n2026")[0]


STORY = """\
My boss moved me into the lead role in spring. I'd like to go back to analyst work for a year. I asked her, and her answer was
"we need you as a lead, press on". My son is ill, and I am at the clinic twice a week.
"""


def test_what_the_story_says_against_it_and_for_how_long_stands_in_the_case(tmp_path: Path) -> None:
    path = evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    answers = ["A pause", "You need a lead", "I said yes", "1", "The dates hold", "Six weeks beside my successor",
               "Two dates slip", "A deputy", "The meetings are covered", "Less pay", "The dates I lead now slip anyway",
               "2026-12-31", "", "", "yes"]  # fmt: skip
    given = "\n".join(answers) + "\n"
    done = call(tmp_path, "play", "step-back", "--from", "story.txt", given=given)
    assert (done.code, done.err) == (0, "")
    case = " ".join(call(tmp_path, "case", "my-role").out.split())
    assert "“we need you as a lead, press on”" in case
    assert "The dates I lead now slip anyway" in case
    assert "I mean it for a year" in case
    assert "I ask to go back to analyst work for a year." in case
    assert "it would gain by the way you ask for" not in call(tmp_path, "case", "my-role").err
    sent = call(tmp_path, "case", "my-role", "--to", "my boss").out
    assert "clinic" not in sent
    assert "person my boss" in path.read_text(encoding="utf-8")


def test_the_second_way_of_a_step_back_has_its_talk_and_loses_no_answer(tmp_path: Path) -> None:
    path = evening(tmp_path, "2026-11-01 person Dana\n  relation: boss\n")
    answers = [
        "A pause",
        "You need a lead",
        "I said yes",
        "2",
        "until the spring",
        "The hours",
        "yes",
    ]
    done = call(tmp_path, "play", "step-back", given="\n".join(answers) + "\n")
    assert (done.code, done.err) == (0, "")
    text = path.read_text(encoding="utf-8")
    assert "want: A pause" in text
    assert "way-back: until the spring" in text
    assert all(answer in text for answer in answers[:3])


@pytest.mark.parametrize("day", ["", "it was some evening"])
def test_a_decision_that_the_book_has_comes_into_the_matter_of_the_walk(
    tmp_path: Path, day: str
) -> None:
    path = evening(
        tmp_path,
        '2026-11-02 person Marcus\n  relation: boss\n2026-11-02 decision Marcus "Go ahead with the short cut" ^once\n',
    )
    answers = [*NOT_BACKED[:3], "1", "Growth", "No date before the tests", "", day, *NOT_BACKED[8:], "yes"]  # fmt: skip
    done = call(tmp_path, "play", "boss-did-not-back-me", given="\n".join(answers) + "\n")
    assert done.code == 0
    assert path.read_text(encoding="utf-8").count("Go ahead with the short cut") == 1
    told = " ".join(call(tmp_path, "trail", "#short-cut").out.split())
    assert "Go ahead with the short cut" in told
    assert "no date before the tests" in path.read_text(encoding="utf-8").lower()
    assert "Marcus decided" in " ".join(call(tmp_path, "hold", "short-cut").out.split())
    again = call(tmp_path, "play", "boss-did-not-back-me", given="\n".join(answers) + "\n")
    assert again.code == 0
    assert path.read_text(encoding="utf-8").count("amends: ^once") == 1


def test_the_case_of_a_walk_is_offered_whole(tmp_path: Path) -> None:
    evening(tmp_path, "")
    given = "\n".join([*STEP_BACK[:3], "1", *STEP_BACK[3:], "yes"]) + "\n"
    told = " ".join(call(tmp_path, "play", "step-back", given=given).out.split())
    assert "the proposal for Dana: the ask, the ways, the plan" in told


PROMISED = ["A date I can keep", "They wanted peace", "I nodded once"]


def _promised_for_me(tmp_path: Path, way: str, *answers: str) -> None:
    evening(tmp_path, "")
    given = "\n".join([*PROMISED, way, *answers, "yes"]) + "\n"
    done = call(tmp_path, "play", "promised-for-me", given=given)
    assert (done.code, done.err) == (0, "")


def test_a_date_promised_for_me_has_a_trail(tmp_path: Path) -> None:
    _promised_for_me(tmp_path, "1", "Ana", "The shop by 1 December", "The basket", "The payment, two to five weeks",
                     "One person more", "2026-12-04")  # fmt: skip
    trail = " ".join(call(tmp_path, "trail", "shop").out.split())
    assert "Promised for me: the shop by 1 December" in trail
    assert "Which of the three: the first part, a later day, or more hands?" in trail


def test_who_waits_for_a_date_promised_for_me_can_be_held(tmp_path: Path) -> None:
    _promised_for_me(tmp_path, "2", "Ana", "Growth", "The shop by 1 December")
    page = call(tmp_path, "hold", "shop").out
    assert "To: Growth\n" in page
    assert "Ana" not in page
