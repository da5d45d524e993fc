"""What belongs to one talk stands in one note: no decision of it is asked whether it replaces another, and what was sent has no gap."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import body, made, message, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BEFORE = """\
2026-11-02 person me ^me

2026-11-02 person Ines ^ines
  relation: boss

2026-11-10 ask me -> Ines "To drive the short tour again from the middle of February" ^tour #my-role
  i-give: I plan the routes until then

2026-11-12 promise me -> Pavel "Show him the yard" ^yard #my-role

2026-11-13 09:30 decision Ines "Pavel begins with the Monday buses" ^pavel-begins #my-role

"""
TALK = """\
2026-11-19 talk Ines ^talk #my-role
  stage: debriefed
  written: 2026-11-19

2026-11-19 decision Ines "I drive the short tour from 15 February" ^short-tour #my-role
  {}written: 2026-11-19

2026-11-19 decision Ines "Pavel acts as head of the depot until August" ^pavel-acts #my-role
  written: 2026-11-19

2026-11-19 answer Ines "yes, from 15 February" ^yes for ^tour
  is: yes

2026-11-19 promise Ines -> me "tells the drivers" ^tells #my-role
  due: 2026-11-24

"""
SENT = '2026-11-19 outcome me -> Ines "Sent back in writing" for ^short-tour, ^pavel-acts\n  state: sent\n'
LATER = date(2026, 11, 27)


def confirm(book: Book, ref: str, day: date) -> tuple[str, str]:
    page = made("confirm", book, ref=ref, readers=("Ines",), today=day)
    return body(page), words(page)


def test_neither_decision_of_a_talk_is_asked_whether_it_replaces_another(
    book: Callable[[str], Book],
) -> None:
    told = book(BEFORE + TALK.format(""))
    for ref in ("^short-tour", "^pavel-acts"):
        note, page = confirm(told, ref, date(2026, 11, 19))
        assert "takes the place" not in page
        assert "Next step: you tell the drivers, by 24 November." in note


def test_a_decision_of_another_day_is_asked_about_where_it_may_be_meant(
    book: Callable[[str], Book],
) -> None:
    for title, is_asked in (
        ("Stop it for now", True),
        ("The Monday buses stay with Hanna", True),
        ("Pavel gets the new van in March", False),
    ):
        one = f'2026-11-17 decision Ines "{title}" ^one #my-role\n'
        page = confirm(book(BEFORE + one), "^one", date(2026, 11, 17))[1]
        assert ("If it takes the place of “Pavel begins" in page) == is_asked, title


def test_what_was_sent_keeps_its_day_when_it_is_over(book: Callable[[str], Book]) -> None:
    told = book(BEFORE + TALK.format("correct-by: 2026-11-23\n  ") + SENT)
    for ref in ("^short-tour", "^pavel-acts"):
        page = made("confirm", told, ref=ref, readers=("Ines",), today=LATER)
        assert "Please correct me by 23 November if" in body(page)
        assert message(page).gaps == ()


def test_a_yes_that_the_same_talk_decided_is_in_writing_with_it(
    book: Callable[[str], Book],
) -> None:
    day = date(2026, 11, 20)
    unwritten = section(
        made("today", book(BEFORE + TALK.format("")), today=day), "Not yet in writing"
    )
    assert not any("said yes" in line for line in unwritten)
    driving = TALK.format("").replace("I drive the short tour from", "Ida rides again from")
    unwritten = section(made("today", book(BEFORE + driving), today=day), "Not yet in writing")
    assert not any("said yes" in line for line in unwritten)
    other = TALK.format("").replace(
        "I drive the short tour from 15 February", "We buy a second van"
    )
    unwritten = section(made("today", book(BEFORE + other), today=day), "Not yet in writing")
    assert any(line.startswith("Ines said yes on 19 November") for line in unwritten)


def test_a_not_yet_of_the_talk_stands_in_its_note(book: Callable[[str], Book]) -> None:
    later = (
        TALK.format("")
        .replace('"yes, from 15 February" ^yes', '"not before the fair on 4 December" ^yes')
        .replace("  is: yes\n", "")
    )
    note, _ = confirm(book(BEFORE + later), "^short-tour", date(2026, 11, 19))
    assert "what I asked, to drive the short tour again from the middle of February, stays open: you said “not before the fair on 4 December”." in note  # fmt: skip


@pytest.mark.parametrize(("mine", "said"), [
    ("the hand-over with Tamsin from 4 January", "Then: from me you get the hand-over with Tamsin from 4 January."),
    ("two evenings a week for the new cook", "Then: from me you get two evenings a week for the new cook."),
    ("show Jörg the ward plan", "Then: I show Jörg the ward plan."),
])  # fmt: skip
def test_what_i_promised_for_my_ask_stands_in_the_note_though_it_is_a_thing_without_a_day(
    book: Callable[[str], Book], mine: str, said: str
) -> None:
    told = book(f"""2026-11-01 ask me -> Henrike "To go back" ^it #role
2026-11-02 talk Henrike "The role" #role
  stage: debriefed
2026-11-02 decision Henrike "From 15 January you are back" ^back #role
2026-11-02 promise me -> Henrike "{mine}" ^mine #role for ^it
2026-11-02 promise me -> Henrike "Kept with the decision" #role for ^back
""")
    text = body(made("confirm", told, ref="^back"))
    assert said in text
    assert text.count("Kept with the decision") <= 1


def test_the_note_of_a_talk_that_settled_several_things_reads_as_somebody_writes(
    book: Callable[[str], Book],
) -> None:
    told = book("""2026-12-10 15:30 talk Ines "On the phone" #crew
  stage: debriefed
2026-12-10 15:30 decision Ines "You lead the crew from 1 February" ^lead #crew
2026-12-10 15:30 decision Ines "Two early days stay" ^days #crew
2026-12-10 15:30 promise Ines -> me "The letter from HR" ^letter #crew
  due: 2026-12-16
""")
    note, _ = confirm(told, "^lead", date(2026, 12, 10))
    assert note.startswith("Thank you for the talk. As I understood it, this was decided on 10 December, 15:30: “You lead the crew from 1 February”. Two early days stay.")  # fmt: skip
    assert "Next step: from you I get the letter from HR, by 16 December." in note
    assert "Also:" not in note


GIVEN = """\
2026-10-01 person {who}
  relation: boss
2026-10-05 handoff {who} -> me "{area}" ^area #area
2026-10-07 08:00 talk {who} "A trial" ^talk #area
  stage: debriefed
  said: "{said}"
2026-10-05 ask me -> {who} "May I look after {small} on my own for a time?" ^ask #area
2026-10-07 08:00 decision {who} "nothing else goes out without my OK" ^rule #area
2026-10-07 08:00 answer {who} "{yes}" ^yes for ^ask
  is: part
"""


@pytest.mark.parametrize(
    ("who", "area", "yes"),
    [
        ("Julian", "The seed and bulb orders", "only the seeds until Christmas"),
        ("Frau Brandt", "The day and night rota", "just the nights"),
        ("Noël Perrin", "The soups and the sauces", "the soups, not the sauces"),
        ("Gordon", "The make sheet", "Yes, but only on Sundays"),
        ("Hedda", "The keys", "Yes, if I see the list"),
    ],
)
def test_a_yes_of_the_same_talk_stands_in_its_note_with_what_i_had_asked(
    book: Callable[[str], Book], who: str, area: str, yes: str
) -> None:
    small = f"{area[:1].lower()}{area[1:]}"
    text = GIVEN.format(who=who, area=area, small=small, yes=yes, said="We see")
    told = body(made("confirm", book(text), ref="rule", today=date(2026, 10, 8)))
    assert f"I had asked: “May I look after {small} on my own for a time?”" in told
    assert f"You said: “{yes[:1].upper()}{yes[1:]}”." in told


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("a photo on his phone every evening, he can say no until 8", "you get a photo on your phone every evening, you can say no until 8"),
        ("a list on her desk each Friday", "you get a list on your desk each Friday"),
        ("the numbers in his tray", "you get the numbers in your tray"),
        ("the takings by six, so that he can stop it", "you get the takings by six, so that you can stop it"),
        ("a note before she opens", "you get a note before you open"),
    ],
)  # fmt: skip
def test_what_i_offered_them_speaks_of_them_as_you(
    note: str, said: str, book: Callable[[str], Book]
) -> None:
    text = GIVEN.format(who="Julian", area="The keys", small="the keys", yes="Yes", said="Good")
    text = text.replace('answer Julian "Yes" ^yes', 'decision Julian "Yes" ^yes').replace("  is: part\n", "")  # fmt: skip
    text += f'2026-10-07 promise me -> Julian "Word on it" ^word #area for ^ask\n  note: {note}\n  every: day until 2026-12-24\n'
    told = body(made("confirm", book(text), ref="yes", today=date(2026, 10, 8)))
    assert said in told
