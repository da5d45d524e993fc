"""What the book notices about its own lines: ids, names, late notes, outcomes, proposals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checks.gallery import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

MARCUS = "2026-11-02 person Marcus\n  also: Mr Webb\n"
ONCE = '2026-11-03 decision Marcus "Go ahead" ^once\n'


def test_a_note_on_the_same_or_the_next_day_is_in_time(book: Callable[[str], Book]) -> None:
    for written in ("2026-11-03 23:50", "2026-11-04", "tomorrow"):
        text = f"{ONCE}  written: {written}\n"
        assert sentences("late-note", book(text), "2026-11-20") == []


def test_a_late_note_says_how_late(book: Callable[[str], Book]) -> None:
    text = ONCE + "  written: 2026-11-05 08:00\n"
    assert sentences("late-note", book(text), "2026-11-05") == [
        "“Go ahead” is from 3 November and was written down 2 days later."
    ]
    assert sentences("late-note", book(text), "2026-11-04") == []
    assert len(sentences("late-note", book(text), "2026-12-05")) == 1
    assert sentences("late-note", book(text), "2026-12-06") == []


def test_what_a_mail_kept_on_the_day_is_not_late(book: Callable[[str], Book]) -> None:
    told = ONCE + "  written: 2026-11-09\n  channel: phone\n"
    assert len(sentences("late-note", book(told), "2026-11-09")) == 1
    taken_in = ONCE + "  channel: mail\n  source: mail “Go”\n  written: 2026-11-09\n"
    assert sentences("late-note", book(taken_in), "2026-11-09") == []


def test_the_day_on_which_i_gave_something_is_no_late_note(book: Callable[[str], Book]) -> None:
    asked = '2026-11-02 request Zoë -> me "The list" ^list\n'
    told = (
        '2026-11-03 outcome {} "Answered" ^answered for ^list\n  state: {}\n  written: 2026-11-06\n'
    )
    assert sentences("late-note", book(asked + told.format("me", "delivered")), "2026-11-09") == []
    for who, state in (("Marcus", "delivered"), ("me", "sent")):
        late = sentences("late-note", book(asked + told.format(who, state)), "2026-11-09")
        assert len(late) == 1


def test_a_talk_that_a_calendar_kept_is_not_late(book: Callable[[str], Book]) -> None:
    talk = '2026-11-03 talk Marcus "One-on-one"\n  source: calendar\n  written: 2026-11-09\n'
    assert sentences("late-note", book(talk), "2026-11-09") == []


def test_what_was_written_late_in_one_go_is_said_in_one_sentence(
    book: Callable[[str], Book],
) -> None:
    text = ONCE + '  written: 2026-11-09\n2026-11-05 note "Calm day"\n  written: 2026-11-09\n'
    assert sentences("late-note", book(text), "2026-11-09") == [
        "Two entries were written down on 9 November, up to 6 days after their own day."
    ]


def test_a_goal_or_a_person_may_be_written_later(book: Callable[[str], Book]) -> None:
    text = '2026-11-03 goal Marcus "Fewer outages"\n  written: 2026-11-20\n'
    assert sentences("late-note", book(text), "2026-11-20") == []


def test_a_late_note_taken_back_or_mended_is_left_alone(book: Callable[[str], Book]) -> None:
    late = ONCE + "  written: 2026-11-09\n"
    gone = late + '2026-11-10 decision Marcus "No" ^no\n  withdraws: ^once\n'
    assert sentences("late-note", book(gone), "2026-11-10") == []
    amended = ONCE + "2026-11-09 decision\n  amends: ^once\n  written: 2026-11-09\n"
    assert sentences("late-note", book(amended), "2026-11-10") == []


def test_a_name_one_slip_away_from_a_known_one_is_asked_about(book: Callable[[str], Book]) -> None:
    for slip in ("Marcsu", "Markus", "Marcu", "Marcuss"):
        found = sentences(
            "unknown-person", book(f'{MARCUS}2026-11-03 note {slip} "Hm"\n'), "2026-11-03"
        )
        assert found == [
            f"{slip} is named, and the book knows nobody by that name; did you mean Marcus?"
        ]


OTTILIE = "2026-11-02 person Ottilie Berg ^ottilie\n"


def test_the_first_name_of_one_known_person_is_asked_about(book: Callable[[str], Book]) -> None:
    for line in (
        'ask me -> Ottilie "May I?"',
        'decision ottilie "Go"',
        'talk Ottilie, Vera "Plan"',
    ):
        found = sentences("unknown-person", book(f"{OTTILIE}2026-11-03 {line}\n"), "2026-11-03")
        assert [one.partition(";")[2] for one in found] == [" did you mean Ottilie Berg?"]


def test_a_first_name_that_two_have_or_one_is_known_by_is_not(book: Callable[[str], Book]) -> None:
    ask = '2026-11-03 ask me -> Ottilie "May I?"\n'
    for more in (
        "2026-11-02 person Ottilie Kraus\n",
        "2026-11-02 person Ottilie\n",
        "2026-11-02 person Vera\n  also: Ottilie\n",
        "2026-11-03 person Ottilie Berg\n  amends: ^ottilie\n  also: Ottilie\n",
    ):
        assert sentences("unknown-person", book(OTTILIE + more + ask), "2026-11-03") == []
    berg = '2026-11-03 ask me -> Berg "May I?"\n'
    assert sentences("unknown-person", book(OTTILIE + berg), "2026-11-03") == []


def test_a_slip_in_a_field_and_in_another_name_is_seen(book: Callable[[str], Book]) -> None:
    text = f"{MARCUS}{ONCE}  present: Theo, Mr Web\n"
    assert sentences("unknown-person", book(text), "2026-11-03") == [
        "Mr Web is named, and the book knows nobody by that name; did you mean Marcus?"
    ]


def test_other_names_figures_and_short_names_are_no_slips(book: Callable[[str], Book]) -> None:
    text = MARCUS + "2026-11-02 person Ann\n2026-11-02 person Team 1\n"
    names = "Marcus, mr  webb, Vera, Anna, Team 2, Marco Polo, me, Larcus"
    assert (
        sentences("unknown-person", book(f'{text}2026-11-03 note {names} "Hm"\n'), "2026-11-03")
        == []
    )


def test_a_name_with_a_person_of_its_own_is_no_slip(book: Callable[[str], Book]) -> None:
    text = MARCUS + '2026-11-03 note Markus "Hm"\n2026-11-04 person Markus\n'
    also = MARCUS + '2026-11-03 note Markus "Hm"\n2026-11-04 person Marcus\n  also: Markus\n'
    gone = MARCUS + '2026-11-03 note Markus "Hm" ^n\n2026-11-04 note "No" ^o\n  withdraws: ^n\n'
    for known in (text, also, gone):
        assert sentences("unknown-person", book(known), "2026-11-05") == []


def test_an_id_that_leads_nowhere_is_named_with_the_likely_one(book: Callable[[str], Book]) -> None:
    link = ONCE + '2026-11-04 outcome Marcus "Yes" for ^onec\n  state: acknowledged\n'
    field = ONCE + '2026-11-04 decision Marcus "Stop"\n  reverses: ^Once\n'
    assert sentences("unknown-id", book(link), "2026-11-04") == [
        "“Yes” points to ^onec, which no entry has; did you mean ^once?"
    ]
    assert sentences("unknown-id", book(field), "2026-11-04") == [
        "“Stop” points to ^Once, which no entry has; did you mean ^once?"
    ]


def test_an_id_with_other_figures_is_not_suggested(book: Callable[[str], Book]) -> None:
    text = '2026-11-03 win me "Tested" ^win1\n2026-11-04 win me "More" for ^win2\n'
    assert sentences("unknown-id", book(text), "2026-11-04") == [
        "“More” points to ^win2, which no entry has."
    ]


def test_a_known_a_withdrawn_and_a_later_id_are_found(book: Callable[[str], Book]) -> None:
    known = ONCE + '2026-11-04 outcome "sent" for ^once\n'
    gone = known + '2026-11-05 decision Marcus "No" ^no\n  withdraws: ^once\n'
    later = '2026-11-02 outcome "sent" for ^once\n' + ONCE
    for text in (known, gone, later):
        assert sentences("unknown-id", book(text), "2026-11-06") == []


def test_a_withdrawn_entry_may_point_anywhere(book: Callable[[str], Book]) -> None:
    text = (
        '2026-11-03 outcome "sent" ^o for ^nowhere\n2026-11-04 outcome "met" ^p\n  withdraws: ^o\n'
    )
    assert sentences("unknown-id", book(text), "2026-11-04") == []


def test_two_entries_with_one_id_are_noticed(book: Callable[[str], Book]) -> None:
    text = ONCE + '2026-11-04 win me "Tested" ^once\n'
    assert sentences("duplicate-id", book(text), "2026-11-04") == [
        "The id ^once stands on two entries, of 3 November and 4 November; what points there means the first."
    ]


def test_one_entry_twice_is_said_to_be_a_copy(book: Callable[[str], Book]) -> None:
    assert sentences("duplicate-id", book(ONCE + ONCE), "2026-11-04") == [
        "“Go ahead” stands in the book twice, word for word."
    ]


def test_entries_without_ids_and_corrections_share_nothing(book: Callable[[str], Book]) -> None:
    text = ONCE + '2026-11-04 decision ^more\n  amends: ^once\n  told: Vera\n2026-11-04 note "Hm"\n'
    assert sentences("duplicate-id", book(text), "2026-11-05") == []


def test_an_outcome_says_what_became_of_it(book: Callable[[str], Book]) -> None:
    plan = '2026-11-02 promise me -> Growth "Test plan" ^plan\n'
    blank = plan + '2026-11-03 outcome "They have it" ^o for ^plan\n'
    assert sentences("outcome-without-state", book(blank), "2026-11-03") == [
        "“They have it” is an outcome, and does not say in a word what became of “Test plan”."
    ]
    for more in (
        "2026-11-04 outcome\n  amends: ^o\n  state: delivered\n",
        '2026-11-04 outcome "Delivered, as agreed" ^p for ^plan\n  withdraws: ^o\n',
    ):
        assert sentences("outcome-without-state", book(blank + more), "2026-11-04") == []


def test_a_proposal_waits_to_be_read(book: Callable[[str], Book]) -> None:
    text = '2026-11-03 win me "Tested" ^w\n  by: assistant\n  reviewed: {}\n'
    assert sentences("unread-proposal", book(text.format("no")), "2026-11-03") == [
        "“Tested” was proposed, and waits for you to read it; no page for others uses it."
    ]
    assert sentences("unread-proposal", book(text.format("yes")), "2026-11-03") == []
    read_later = text.format("no") + "2026-11-04 win\n  amends: ^w\n  reviewed: yes\n"
    assert sentences("unread-proposal", book(read_later), "2026-11-04") == []


def test_what_was_written_down_with_the_plan_of_a_playbook_is_no_note_that_came_late(
    book: Callable[[str], Book],
) -> None:
    talk = '2026-10-30 talk Gwen "And what about you?" ^you\n  stage: debriefed\n  written: {}\n'
    plan = '2026-11-03 note me "Do they know?" ^know\n  plays: i-fumbled-it\n  written: 2026-11-03 18:00\n'  # fmt: skip
    of_it, other = talk.format("2026-11-03 18:00"), talk.format("2026-11-03 09:12")
    assert sentences("late-note", book(of_it + plan), "2026-11-03") == []
    assert len(sentences("late-note", book(other + plan), "2026-11-03")) == 1
    assert len(sentences("late-note", book(of_it), "2026-11-03")) == 1
