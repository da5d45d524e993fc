"""What a mail is read for by how its sentences are built: words awaited, what others want, whose turn it is, and what nobody wrote."""

from __future__ import annotations

import pytest

from goodbooks.core.written import Party, Written
from proposals.test_proposals import TUESDAY, mail, proposals_of, proposed


def noted(text: str) -> list[str]:
    """What is proposed from a note of mine."""
    return proposed(Written("note", "talks.md, line 3", TUESDAY, None, None, (), "", text))


def test_what_is_done_unless_i_answer_is_a_request_for_my_word_and_no_promise() -> None:
    (found,) = proposals_of(mail("If I do not hear from you by noon tomorrow, I will send it as it stands."))  # fmt: skip
    assert found.entry.kind == "request"
    assert found.entry.title == "An answer, or “I will send it as it stands”"
    assert found.entry.line("due") == "2026-11-04 12:00"
    assert found.sentence.startswith("If I do not hear")


def test_behind_a_question_it_only_says_until_when() -> None:
    (found,) = proposals_of(mail("Shall we print the blue cover? Unless you object by Thursday, we do."))  # fmt: skip
    assert found.entry.title == "Shall we print the blue cover"
    assert found.entry.line("due") == "2026-11-05"


def test_that_is_settled_is_no_decision_that_anybody_could_look_up() -> None:
    assert not proposals_of(mail("Good, that is settled then."))


def test_a_date_that_was_moved_is_a_decision_that_holds_on_its_new_day() -> None:
    (found,) = proposals_of(mail("The audit has been moved from Wednesday to Friday."))
    assert found.entry.kind == "decision"
    assert found.entry.line("holds-from") == "2026-11-06"


def test_what_will_be_done_to_a_thing_by_somebody_is_nobodys_word() -> None:
    assert not proposals_of(mail("Vessels will be reassigned by the harbour master."))


@pytest.mark.parametrize(
    "text",
    [
        "Spring sale! Book now and bring a friend for half price. Follow us, your Fitness team.",
        "Dear readers, don't miss our webinar on pumps: register by 18 November. Subscribers get ten per cent off.",
        "NOTICE TO ALL AGENTS\nBerth 4 will be closed. Please use berth 9 by Monday.",
        "Your booking 88 is due by Friday. This message was sent automatically.",
        "Build #771 failed on main. Please fix 3 tests before the merge.",
    ],
)
def test_what_goes_to_everybody_or_comes_from_a_machine_is_not_read(text: str) -> None:
    assert not proposals_of(mail(text))


def test_one_bargain_in_a_mail_of_somebody_is_no_advertising() -> None:
    assert proposals_of(mail("They offer ten per cent off. Please order two by Friday."))


@pytest.mark.parametrize(
    "text",
    ["Ring me if you get stuck.", "For any questions call the desk.", "Shout if anything is unclear."],
)  # fmt: skip
def test_help_that_is_offered_asks_for_nothing(text: str) -> None:
    assert not proposals_of(mail(text))


def test_whom_a_paragraph_speaks_to_is_asked_in_its_next_sentence_too() -> None:
    to = (Party("Lena", "lena@example.org"), Party("Zoe", "zoe@example.org"))
    text = "Zoe, the guest in 12 cannot shut his window. Please have a look at it today."
    (found,) = proposals_of(mail(text)._replace(to=to))
    assert found.entry.to == ("Zoë",)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Please send the list before Friday noon.", "2026-11-06 12:00"),
        ("Please find out the name until the end of next week.", "2026-11-13"),
        ("I need the tax number, in this month still.", "2026-11-30"),
        ("I need the permit, the old one ends on 20 November. By Thursday, please.", "2026-11-05"),
        ("The fair is on 12 November. Please print the signs by then.", "2026-11-12"),
        ("The fair is on 12 November. Please print the signs by the end of that week.", "2026-11-13"),
        ("May I ask you to check the bill? I settle it on Friday and would like to know by then.", "2026-11-06"),
    ],
)  # fmt: skip
def test_a_day_is_read_where_it_is_said(text: str, day: str) -> None:
    (found,) = proposals_of(mail(text))
    assert found.entry.line("due") == day


def test_a_note_tells_whose_decision_it_was_by_he_or_she() -> None:
    assert noted("Round with Odile. She says no to the third pump.") == ['decision Odile "She says no to the third pump"']  # fmt: skip
    assert noted("Tea with Odile. In the end: I may hire a guard.") == ['decision Odile "In the end: I may hire a guard"']  # fmt: skip


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Phone with Nikos. I am to ring the yard today.", 'request Nikos -> me "Ring the yard" by 2026-11-03'),
        ("Pharmacist (Bea) brings the charts on Monday.", 'promise Bea -> me "Pharmacist (Bea) brings the charts" by 2026-11-09'),
        ("Tea with Odile. Promised her the coin list by Friday.", 'promise me -> Odile "Promised her the coin list" by 2026-11-06'),
    ],
)  # fmt: skip
def test_a_note_in_haste_is_read(text: str, wanted: str) -> None:
    assert noted(text) == [wanted]


def test_what_is_in_a_tongue_that_is_not_read_proposes_nothing() -> None:
    assert not proposals_of(mail("Pourriez-vous m'envoyer la liste avant vendredi ? Nous avons décidé de fermer la salle."))  # fmt: skip


def test_a_question_that_names_nothing_is_called_by_what_it_is_about() -> None:
    (found,) = proposals_of(mail("The review could move to Thursday. Is that OK for you?"))
    assert found.entry.title == "The review could move to Thursday: is that OK for you"


def test_a_word_told_without_will_is_promised_to_whom_it_was_told() -> None:
    (found,) = proposals_of(mail("I told Wolfram that we send him the drawings on Monday."))
    assert found.entry.to == ("Wolfram",)
    assert found.entry.title == "Send him the drawings"
    assert found.entry.line("due") == "2026-11-09"


PRAISED = "That was excellent, thank you for the night shift plan."


def test_praise_for_a_piece_of_work_by_somebody_of_the_book_is_a_win() -> None:
    (found,) = proposals_of(mail(PRAISED))
    assert found.entry.kind == "win"
    assert found.entry.title == "Night shift plan"
    assert PRAISED in found.entry.line("known-by")


@pytest.mark.parametrize(
    "text",
    ["Thanks!", "You are the best.", "The soup was excellent, thank you for the evening.", "Your plan was not very good.", "Your plan is very good, but late."],
)  # fmt: skip
def test_thanks_alone_or_with_a_but_are_no_win(text: str) -> None:
    assert not [one for one in proposals_of(mail(text)) if one.entry.kind == "win"]


def test_praise_of_a_stranger_is_no_win() -> None:
    written = mail(PRAISED)._replace(who=Party("Igor Dahl", "igor@example.net"))
    assert not proposals_of(written)
