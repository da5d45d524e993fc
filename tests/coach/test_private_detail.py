"""How much of home and health a message may tell, and what is offered instead."""

from __future__ import annotations

import pytest

from coach.looking import found_by, looked

RULE = "private-detail"


def instead_of(message: str) -> list[str]:
    """What is offered for what is told of home."""
    return [flag.instead for flag in looked(message).flags if flag.rule == RULE]


@pytest.mark.parametrize(
    ("message", "instead"),
    [
        ("I cannot sleep since my divorce, so the report comes on Friday.", "“The report comes on Friday.”"),
        ("The report comes on Friday because I'm going through a divorce.", "“The report comes on Friday.”"),
        ("Yes to the twelve doors, but my therapist wants me to rest.", "“Yes to the twelve doors.”"),
    ],
)  # fmt: skip
def test_the_sentence_is_offered_without_what_it_tells_of_home(message: str, instead: str) -> None:
    assert instead_of(message) == [instead]


def test_a_rest_that_cannot_stand_alone_is_not_offered() -> None:
    (said,) = instead_of("The list is done. My marriage is over, if you wondered.")
    assert "for personal reasons" in said


def test_one_fact_is_left_alone_as_the_reason_of_an_absence_and_the_story_behind_it_is_not() -> (
    None
):
    fact = "I need Thursday off: my wife and I are separating."
    assert found_by(RULE, fact) == []
    assert found_by(RULE, f"{fact} My ex calls me at work.") == ["My ex calls me at work."]


def test_somebody_ill_at_home_is_a_fact_and_three_of_them_are_a_story() -> None:
    assert found_by(RULE, "My son is ill, so the report comes on Friday.") == []
    told = "My son has a fever, my wife is away, and the doctor says that we should wait."
    assert found_by(RULE, f"[status] The report comes on Friday. {told}") == ["My son has a fever"]


def test_the_word_that_joins_it_to_the_rest_is_not_part_of_what_is_told() -> None:
    told = "I know I promised Friday, but my husband moved out."
    assert found_by(RULE, told) == ["my husband moved out."]


def test_an_answer_to_a_reader_who_asked_is_left_alone() -> None:
    assert found_by(RULE, "Thank you for asking about my divorce; it is over.") == []


def test_one_remark_is_enough_on_a_sentence_that_gives_a_feeling_much_room() -> None:
    rules = [flag.rule for flag in looked("I cry every night about my divorce.").flags]
    assert rules == ["emotion-dump"]


@pytest.mark.parametrize(
    "message",
    [
        "My marriage of the two ledgers works. My separation of test and live holds.",
        "My therapy plan for ward 3 is done. Our divorce practice took four cases in May.",
        "My depression group starts on Monday at ten; nine patients are booked.",
    ],
)
def test_divorce_and_therapy_are_work_where_they_are_somebodys_trade(message: str) -> None:
    assert found_by(RULE, message) == []


@pytest.mark.parametrize(
    "message",
    [
        "The patient in bed 4 went on new pills. The doctors on ward 3 want the list by noon.",
        "The doctor on ward 3 says the lift is too slow, the surgeon wants a trolley, and the midwife still wants a key.",
        "The kids are all sick this week, the baby has a fever, and the doctor says we should close the group.",
    ],
)
def test_doctors_patients_and_children_without_an_owner_are_work(message: str) -> None:
    assert found_by(RULE, f"[status] {message}") == []


def test_pills_are_private_where_they_are_mine() -> None:
    assert found_by(RULE, "[status] All rooms are done. I'm on antidepressants.") != []
    assert found_by(RULE, "[status] All rooms are done. The vet put the dog on sedatives.") == []


@pytest.mark.parametrize(
    "message",
    [
        "My son is having trouble at school and with the divorce and the house I can't give 150% right now.",
        "I am a single mom, and I would like to go back to my old desk.",
        "May I go back to my old desk? I have issues with my ex.",
        "May I go back to my old desk? I have issues with my ex, and the court decides in May.",
        "I would like to hand back the lead because I am selling my house.",
        "I would like to hand back the lead. My daughter needs me.",
        "My youngest child was being bullied, so the list comes on Friday.",
    ],
)  # fmt: skip
def test_a_private_reason_belongs_in_no_mail_and_is_no_merit_of_it(message: str) -> None:
    found = looked(message)
    (flag,) = [one for one in found.flags if one.rule == RULE]
    assert "belong in no mail" in flag.reason
    assert {"evidence", "benefit", "way-out"}.isdisjoint(one.name for one in found.praises)


def test_that_hr_knows_is_private_only_beside_a_private_reason() -> None:
    assert found_by(RULE, "The leave form is signed and HR knows about it.") == []
    told = "I am a single mom. HR knows about it too."
    assert found_by(RULE, told)[-1:] == ["HR knows about it too."]


@pytest.mark.parametrize(
    "message",
    [
        "My son's school asked us for a quote by Friday.",
        "My son's school has trouble with the new invoices.",
        "My daughter is in the trial group for the new game and found problems with the map.",
        "We are working to sell the Elm Street house for Mr Lind by May.",
        "I am selling a house for the Bakers; the papers are with you on Friday.",
        "I am through with the divorce files.",
        "I have issues with my ex-manager's template: it prints two pages.",
        "The single mothers' programme opened on 3 May.",
        "The house style gives the report trouble.",
        "My kids' class at the pool moves to Monday.",
        "The child process is having trouble with the port.",
        "Our children's ward has problems with the lift.",
    ],
)
def test_home_children_and_houses_of_the_work_are_left_alone(message: str) -> None:
    assert found_by(RULE, message) == []


def test_that_a_colleague_treats_me_badly_is_blame_and_offers_no_way_out() -> None:
    said = looked("The Clarity classes are only in August and Greg from product treats me badly.")
    assert [one.rule for one in said.flags] == ["blame"]
    assert "way-out" not in {one.name for one in said.praises}
    assert (
        found_by("blame", "The handbook treats me as a guest; he treats the wood with oil.") == []
    )


def test_what_i_cannot_give_is_neither_a_gain_nor_evidence() -> None:
    said = looked("I know that I can't give 150% at the moment.").praises
    assert {"evidence", "benefit"}.isdisjoint(one.name for one in said)
