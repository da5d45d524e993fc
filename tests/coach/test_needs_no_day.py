"""What looks like an ask and is none, and what has beside it what a remark would ask for, is let be."""

from __future__ import annotations

import pytest

from coach.looking import rules_in

STORE = "Hello Jürgen, the new racks for the store in Lyon came on Monday and stand since Tuesday. "


@pytest.mark.parametrize(
    "message",
    [
        "Please call me or Élise with any questions.",
        "If you have questions, please ring the porter.",
        "Let me know if I can help with anything else.",
        "Please note that the lift is out of order.",
        "Let me know once you have the keys.",
        "Please join me in thanking Lotte for the move.",
        "Feel free to look in on the way home.",
    ],
)
def test_an_invitation_wants_no_day_and_may_stand_last(message: str) -> None:
    assert rules_in(STORE + message) == []


def test_a_deed_that_is_asked_for_still_wants_a_day() -> None:
    assert rules_in(f"{STORE}Please send the frames back to Graz.") == ["no-date"]


def test_an_event_is_a_day() -> None:
    assert rules_in(f"{STORE}Please send the frames back before the audit.") == []


@pytest.mark.parametrize(
    ("message", "rules"),
    [
        ("Shall I book the hall in Ghent, or wait for Marek? Please advise.", []),
        ("The frames are too short. Please advise.", ["vague-ask"]),
        ("Could you sign the lease asap, at the latest by Friday?", []),
        ("Could you sign the lease asap?", ["vague-time"]),
        ("From next time on, could you ask me first? I am at my desk from eight.", []),
    ],
)
def test_what_stands_beside_it_counts(message: str, rules: list[str]) -> None:
    assert rules_in(STORE + message) == rules


def test_two_people_who_are_asked_one_thing_each_are_asked_one_thing() -> None:
    message = "Marek,\nCan you extend the lease to May by Friday?\n\nLotte,\nCan you tell Lyon by Friday?\nCan you file it by Monday?\n"
    assert rules_in(message) == []


def test_a_few_soft_words_in_a_long_mail_do_not_make_it_small() -> None:
    plain = " ".join(
        f"The rack in aisle {number} holds {number} crates of glass." for number in range(3, 33)
    )
    soft = "I think the second aisle is enough. The porter is probably right. It is maybe Tuesday."
    assert "light-hedge" in rules_in(soft)
    assert "light-hedge" not in rules_in(f"{plain} {soft}")


@pytest.mark.parametrize(
    "block",
    [
        "Marek Nowak\n10/04/2000 06:45 PM\nTo: Lotte Graf, Ana Brandt,\n Élise Roux\ncc:\nSubject: The racks\n",
        "Von: Marek Nowak\nAn: Lotte Graf\nBetreff: Die Regale\n",
        "---------- Forwarded by Marek Nowak on 10/04/2000\n06:45 PM ----------\n",
    ],
)
def test_what_stands_below_a_head_in_the_middle_is_somebody_elses(block: str) -> None:
    theirs = "You always change the date at the last minute. Please advise asap."
    own = "Hello Ana,\n\nThe racks stand since Tuesday.\n\nJürgen\n\n"
    assert rules_in(f"Subject: The racks\n{own}{block}{theirs}\n") == []


def test_a_mark_within_a_gap_ends_no_sentence() -> None:
    assert (
        rules_in("Ana, may I have ten minutes by [Monday 9 November?] on my task, now and in May?")
        == []
    )


@pytest.mark.parametrize(
    ("message", "rules"),
    [
        ("The lift cannot run before 2/3\nat the earliest.", []),
        ("Could you book the lift at the earliest?", ["vague-time"]),
        ("Thank you for such a prompt response.", []),
        ("There is cake at some point during the lunch on Friday.", []),
        ("I will book the lift at some point.", ["vague-time"]),
        ("Tell me when it is paid, and I will order the glass as soon as possible.", []),
        ("I will order the glass as soon as possible.", ["vague-time"]),
    ],
)
def test_a_time_that_an_event_or_a_day_stands_beside_is_not_vague(
    message: str, rules: list[str]
) -> None:
    assert [one for one in rules_in(STORE + message) if one == "vague-time"] == rules


def test_a_wish_for_the_answer_to_two_questions_is_no_third() -> None:
    message = "Did Marek order the glass? Is the lift paid by the owner?"
    assert rules_in(f"{STORE}{message} Please let me know.") == []
    assert rules_in(f"{STORE}{message} Who has the key?") == ["two-decisions"]


def test_a_long_list_is_looked_up_and_makes_no_message_too_long() -> None:
    plain = "The racks for Lyon stand in the hall behind the lift and wait there for the fitter from Graz. "
    rows = "".join(f"Rack {number}: Marek, Graz, two crates\n" for number in range(40))
    assert "too-long" not in rules_in(f"[status] {plain * 4}\n{rows}\n{plain}")
    assert "too-long" in rules_in(f"[status] {plain * 20}")


def test_a_length_alone_is_let_be_where_nobody_has_said_for_whom_it_is() -> None:
    plain = "The racks for Lyon stand in the hall behind the lift and wait there for the fitter from Graz. "
    assert rules_in(plain * 20) == []
