"""The work that a writer would like to run alone, as their story names it; and none where it names only the job."""

from __future__ import annotations

import time
from datetime import date

import pytest

from goodbooks.language.retold.work_named import work_named
from goodbooks.situations.events.area_told import area_of, last_day_of
from goodbooks.situations.people.own_words import person_of


@pytest.mark.parametrize(("story", "area"), [
    ("I want to run the nightly backups on my own.", "the nightly backups"),
    ("I'm thinking of asking him tomorrow whether I may have the polishing. One fitted.", "the polishing"), ("Tomorrow I ask Frau Behrens if I can run the till on Saturdays.", "the till"),
    ("I want to ask her on Monday whether I could take over the night list.", "the night list"), ("I plan to ask Jean-Luc whether I may do the sauces on my own.", "the sauces"),
    ("I will ask Otieno if I might look after the invoices", "the invoices"),
    ("My boss Inge checks all of it. I'd like to order the flour by myself.", "ordering the flour"),
    ("She won't let me plan the rota.", "the rota"),
    ("If only he would let me decide who works which shift, I could sleep.", "deciding who works which shift"),
    ("I wish he would leave the theatre lists to me.", "the theatre lists"),
    ("I'd like her to hand the rota over to me.", "the rota"),
    ("I would love to take over the weekly status report, at least for a month.", "the weekly status report"),
    ("I should be able to sign off holiday requests without her.", "signing off holiday requests"),
    ("I'd like to have the seedling house to myself.", "the seedling house"),
    ("I can finish the monthly report by myself.", "finishing the monthly report"), ("She never leaves the small clients to me.", "the small clients"),
    ("He won't hand the Tuesday clinic over to me.", "the Tuesday clinic"),
    ("I want him to trust me with the key accounts.", "the key accounts"),
    ("I want to be allowed to price the small jobs without her.", "pricing the small jobs"), ("I'd like to be the one who decides which samples go out.", "deciding which samples go out"),
    ("I'd like to run the shop.", "the shop"), ("I want her to let me run the rota and the orders till Easter without looking.", "the rota and the orders"),
    ("Last week I asked if I could do the summer hours on my own. I want him to let me run the rota.", "the rota"), ("I asked if she would let me run the rota.", "the rota"),
    ("He won't let me plan the rota and the lads laugh.", "the rota"),
    ("I want the final say on the wine list.", "the wine list"), ("My wish: that I sign the travel forms without her.", "signing the travel forms"),
    ("I'd like us to run the Tuesday clinic by ourselves for a month.", "the Tuesday clinic"),
])  # fmt: skip
def test_the_work_that_one_would_like_to_run_alone_is_read_from_a_story(story: str, area: str) -> None:  # fmt: skip
    said = area_of(story)
    assert said is not None
    assert said.words == area


@pytest.mark.parametrize(("story", "area"), [
    ("I'd like him to let my shift leaders change the make sheet without him.", "changing the make sheet together with my shift leaders"),
    ("I want her to step back so that the line leads can release batches under 200 litres themselves.", "releasing batches under 200 litres together with the line leads"),
    ("I would like the nurses to decide on the swaps themselves.", "deciding on the swaps together with the nurses"),
    ("If my sous-chef could order the fish himself, I would sleep.", "ordering the fish together with my sous-chef"),
    ("I wish he'd let my apprentices choose the wood on their own.", "choosing the wood together with my apprentices"),
    ("It would help if she let the team leads approve overtime without her.", "approving overtime together with the team leads"),
    ("I'd like my drivers to plan their own routes. He plans them all.", "the routes together with my drivers"),
    ("What I'd like is for the editors to publish short pieces without her sign-off.", "publishing short pieces together with the editors"),
    ("He won't let my supervisors hire temps without him.", "hiring temps together with my supervisors"),
])  # fmt: skip
def test_what_ones_own_people_would_do_alone_is_an_area_with_them(story: str, area: str) -> None:
    said = area_of(story)
    assert said is not None
    assert said.words == area


@pytest.mark.parametrize("story", [
    "I'd like him to leave the shop by himself.", "I want her to change the sheet herself.",
    "He wants the shift leaders to change the sheet themselves.", "I want my boss to be able to see the numbers himself.",
    "I'd love for Anna to close the till without me.", "I'd like him to let me know without asking.",
    "I'd like her to call me before she lets them go without him.",
    "I want to do my job alone.",
    "He never lets me do anything alone.",
    "My boss wants to run the backups alone.",
    "Jonas said he wants to run the backups alone.",
    "Could I run the backups on my own?",
    "He lets me know at six in the evening.", "She gave the report to me yesterday.", "He left the mess to me.",
    "I was left alone with the customer on Friday.",
])  # fmt: skip
def test_what_somebody_else_wants_and_all_of_the_job_are_no_such_work(story: str) -> None:
    assert area_of(story) is None


@pytest.mark.parametrize(("answer", "named"), [
    ("the nightly backups", "the nightly backups"),
    ("The rota.", "the rota"),
    ("to order the flour", "ordering the flour"),
    ("I could look after the lists on my own for a few weeks", "the lists"),
    ("run the rota alone", "the rota"),
    ("Planning the rota", "the rota"), ("planning meetings", "planning meetings"),
    ("release days", "release days"),
    ("order desk", "order desk"),
    ("Kubernetes upgrades", "Kubernetes upgrades"),
    ("alone", "alone"), ("approve holiday requests up to three days", "approving holiday requests up to three days"), ("taking the Tuesday clinic", "the Tuesday clinic"),
    ("I'd like to have the say over the shop window", "the shop window"), ("make the duty roster alone", "the duty roster"),
])  # fmt: skip
def test_an_answer_names_the_work_as_it_goes_on_after_i_look_after(answer: str, named: str) -> None:
    assert work_named(answer) == named


@pytest.mark.parametrize(("story", "boss"), [
    ("Luc owns the bakery and has done so for thirty years.", "Luc"),
    ("Ana founded the agency. My boss Tom is kind.", "Tom"),
    ("Ana Lund founded our firm, and checks every mail.", "Ana Lund"),
])  # fmt: skip
def test_whoever_owns_the_place_is_the_boss_where_nobody_else_is_called_so(story: str, boss: str) -> None:  # fmt: skip
    said = person_of(story, "boss")
    assert said is not None
    assert said.words == boss


def test_nobody_who_owns_something_else_is_a_boss() -> None:
    assert person_of("Luc owns the van next door. Ana founded a choir.", "boss") is None


@pytest.mark.parametrize("words", ["I want " + "really " * 3000, "I could do " * 2000, "would " * 4000, "to give " * 3000])  # fmt: skip
def test_a_story_that_never_comes_to_its_point_is_read_as_fast_as_any(words: str) -> None:
    begun = time.process_time()
    area_of(words)
    assert time.process_time() - begun < 2.0


@pytest.mark.parametrize(("story", "day"), [
    ("I'd like to sign the loan slips myself, say until the end of January.", "2027-01-31"),
    ("I want her to let me run the rota till Easter without looking.", "2027-03-25"),
    ("I want to run the rota on my own until 18 December. The audit is on 3 December.", "2026-12-18"),
    ("I want to run the rota on my own. The audit goes on until 18 December.", ""),
    ("I want to run the rota on my own for a while.", ""),
    ("I'd like the line leads to release batches themselves, through March.", "2027-03-31"),
    ("He should let my shift leaders change the sheet without him. I want to try it until the end of January.", "2027-01-31"),
    ("I want my team to approve refunds without asking her. Until the end of February would be enough.", "2027-02-28"),
    ("I wish he'd let my apprentices choose the wood on their own. Two months would show it, say until the end of February.", "2027-02-28"),
    ("I want to run the rota on my own. A trial over the next two months would show it.", "2027-01-29"),
    ("I want to run the rota on my own. We waited until the end of May last time. A pilot for six weeks, say.", "2027-01-10"),
])  # fmt: skip
def test_the_last_day_is_the_one_in_the_sentence_that_names_the_work(story: str, day: str) -> None:
    said = last_day_of(story, date(2026, 11, 29))
    assert (said.words if said else "") == day


def test_a_name_keeps_how_somebody_is_addressed() -> None:
    said = person_of("My supervisor Mme Claire Fontaine runs the archive.", "boss")
    assert said is not None
    assert said.words == "Mme Claire Fontaine"


@pytest.mark.parametrize(
    ("told", "area"),
    [
        ("I want to be trusted with one area, the steam control.", "the steam control"),
        ("I'd like to look after one area: the night shifts.", "the night shifts"),
        (
            "I would like to take over one small thing - the flour orders - alone.",
            "the flour orders",
        ),
        ("I want to take over one area.", ""),
        ("I want to be trusted with an area of my own.", ""),
    ],
)
def test_an_area_is_what_it_is_called_and_not_one_area(told: str, area: str) -> None:
    said = area_of(told)
    assert (said.words if said else "") == area


@pytest.mark.parametrize(
    ("told", "area"),
    [
        ("Let me run tanks 3 and 4.", "tanks 3 and 4"),
        ("I'd like to take over wards 2 and 5 until May.", "wards 2 and 5"),
        ("He should let me run fields 12, 13 and 14.", "fields 12, 13 and 14"),
        ("I'd like to take over lines 4, 5, and 6 for a while.", "lines 4, 5, and 6"),
        ("I'd like to own routes 7 and 9, and nobody helps.", "routes 7 and 9"),
        ("I want to look after room 4, and be left in peace.", "room 4"),
    ],
)
def test_a_row_of_numbers_is_one_piece_of_work(told: str, area: str) -> None:
    found = area_of(told)
    assert (found.words if found else "") == area


@pytest.mark.parametrize(
    ("story", "area"),
    [
        ("I want the ordering back, or at least a part of it, on trial.", "the ordering"),
        ("I'd like the theatre lists back.", "the theatre lists"),
        ("We want to get the cheese order back until Easter.", "the cheese order"),
        ("I would like to have the night lines back.", "the night lines"),
        ("I want our rota back and nothing else.", "our rota"),
    ],
)
def test_what_one_would_like_back_is_the_area(story: str, area: str) -> None:
    found = area_of(story)
    assert found is not None
    assert found.words == area


@pytest.mark.parametrize("story", ["I want the money back.", "I want my weekend back.", "I want the day back that I lost.", "He wants the rota back."])  # fmt: skip
def test_what_is_no_work_or_not_mine_to_want_is_none(story: str) -> None:
    assert area_of(story) is None


@pytest.mark.parametrize(
    ("told", "area"),
    [
        ("He would never give a try to me with the sauces.", ""),
        ("I'd like to be trusted with a trial for four weeks.", ""),
        ("I'd like to give it a try on my own.", ""),
        ("I want to take over some responsibility.", ""),
        ("I'd like to be in charge of a test.", ""),
        ("I would like to run the trial on my own.", ""),
        ("I'd like to take on a trial of the seed orders.", "the seed orders"),
        ("I want to try out the night lists on my own.", "the night lists"),
        ("I would like to try it with the valves on my own.", "the valves"),
        ("I'd like to give it a go with the orders on my own.", "the orders"),
        ("I want to take over the test kitchen.", "the test kitchen"),
        ("I want to look after the crash test on my own.", "the crash test"),
    ],
)
def test_a_try_is_no_area_and_what_is_tried_is(told: str, area: str) -> None:
    found = area_of(told)
    assert (found.words if found else "") == area


@pytest.mark.parametrize("story", ["He won't let me run my own.", "I'd like to take over my own for a while.", "He should leave my own to me.", "I want to run a few weeks on my own.", "I'd like to be the one who decides on our own."])  # fmt: skip
def test_my_own_alone_is_the_name_of_no_work(story: str) -> None:
    assert area_of(story) is None
    said = area_of(f"{story} I want to do the rota alone.")
    assert said is not None
    assert said.words == "the rota"


def test_my_own_is_named_behind_it() -> None:
    said = area_of("I want to run my own, the night list.")
    assert said is not None
    assert said.words == "the night list"
