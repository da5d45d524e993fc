"""What was decided in one talk stands in one note, and my report of it as what they decided and what it means for me."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.accounts.readers.reported import as_they_decided, is_of_me
from pages import body, made, message, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.core.book import Book

FOUR = date(2026, 11, 4)
TALK = """\
2026-11-02 person Hamish
  relation: boss
2026-11-03 10:00 talk Hamish "Catch up" ^catch #lead-role
  stage: debriefed
  next-step: I write one page on what I'd change with the dryers by the 14th
2026-11-03 10:00 decision Hamish "he'll advertise the lead role, both inside and outside" ^advertise #lead-role
2026-11-03 10:00 decision Hamish "I can apply" ^apply #lead-role
2026-11-03 10:00 promise Hamish -> me "send me the job description" ^send #lead-role
  due: 2026-11-09
2026-11-03 10:00 answer Hamish "He'll have to ask HR" ^ask-hr #lead-role
  note: to my question: What would the hours be?
"""


@pytest.mark.parametrize(
    ("told", "decided"),
    [
        ("he'll advertise the lead role, both inside and outside", "to advertise the lead role, both inside and outside"),
        ("I can apply", "that I can apply"),
        ("he'll advertise it and I may apply", "to advertise it, and that I may apply"),
        ("she approves the trip to Lyon, I may book it", "to approve the trip to Lyon, and that I may book it"),
        ("he said I can skip the audit", "that I can skip the audit"),
        ("she won't move the deadline", "not to move the deadline"),
        ("he'll have to ask HR", "that you will have to ask HR"),
        ("she wants me to lead the rota", "that you want me to lead the rota"),
        ("he'd look into the pay grade himself", "to look into the pay grade yourself"),
        ("she's going to hire two nurses and give her deputy the ward", "to hire two nurses and give your deputy the ward"),
        ("I don't have to do nights any more", "that I don't have to do nights any more"),
    ],
)  # fmt: skip
def test_a_report_is_said_to_whoever_decided_as_what_they_decided(told: str, decided: str) -> None:
    assert as_they_decided(told, ("Hamish Reid",)) == decided


@pytest.mark.parametrize(
    "told",
    [
        "I can live with the short cut", "Pause; I will meet Growth today", "Two weeks more", "he'd promised Ana", "He was cross",
        "he told me off", "he always says no", "she needs the figures by Friday", "he'll ask Priya to give him her list",
    ],
)  # fmt: skip
def test_what_is_no_report_or_may_be_of_somebody_else_is_left_as_it_is(told: str) -> None:
    assert as_they_decided(told, ("Hamish",)) == ""
    assert not is_of_me(told)


def test_one_note_says_all_that_one_talk_decided_and_what_they_promised_with_it(
    book: Callable[[str], Book],
) -> None:
    notes = [made("confirm", book(TALK), ref=ref, today=FOUR) for ref in ("advertise", "apply")]
    assert body(notes[0]) == "\n".join(
        (
            "Thank you for the talk. You decided on 3 November, 10:00, to advertise the lead role, both inside and outside, and that I can apply.",
            "Next step: I write one page on what I'd change with the dryers by the 14th.",
            "Then: you send me the job description, by 9 November.",
            "Then: you will have to ask HR, to my question “What would the hours be?”",
            "Please correct me by [Friday 6 November?] if I have any of this wrong.",
        )
    )
    assert body(notes[1]) == body(notes[0])
    assert message(notes[1]).subject == "What was decided on 3 November"


def test_what_was_told_of_them_is_no_gap_in_the_trail_they_read_and_nobody_is_made_to_say_i(
    book: Callable[[str], Book],
) -> None:
    trail = words(made("trail", book(TALK), matter="lead-role", readers=("Hamish",), today=FOUR))
    assert "Hamish decided: to advertise the lead role" in trail
    assert "Hamish decided: that I can apply" in trail
    assert "Hamish answered: you will have to ask HR" in trail
    assert "“I can apply”" not in trail
    assert "as you say it to them]" not in trail


def test_decisions_of_another_talk_or_of_somebody_else_have_a_note_of_their_own(
    book: Callable[[str], Book],
) -> None:
    later = TALK.replace('10:00 decision Hamish "I can', '17:00 decision Hamish "I can')
    assert "apply" not in body(made("confirm", book(later), ref="advertise", today=FOUR))
    other = TALK.replace('decision Hamish "I can', 'decision Vera "I can')
    assert "apply" not in body(made("confirm", book(other), ref="advertise", today=FOUR))


def test_once_the_note_is_sent_none_of_what_it_says_is_asked_for_again(tmp_path: Path) -> None:
    path = evening(tmp_path, TALK + "2026-11-03 decision\n  amends: ^advertise\n  correct-by: 2026-11-06\n")  # fmt: skip
    done = call(tmp_path, "confirm", "advertise", "--sent")
    assert done.code == 0, done.err
    assert "for ^advertise, ^apply" in path.read_text(encoding="utf-8")
    assert "put it in writing" not in call(tmp_path, "today").out
    assert call(tmp_path, "confirm", "apply", "--sent").code != 0


def test_what_they_will_find_out_for_me_is_their_promise_and_stands_in_the_note(
    book: Callable[[str], Book],
) -> None:
    told = TALK.replace('answer Hamish "He\'ll have to ask HR"', 'promise Hamish -> me "Ask HR"')
    assert "Then: you ask HR, to my question “What would the hours be?”" in body(made("confirm", book(told), ref="apply", today=FOUR))  # fmt: skip


def test_what_i_promised_in_the_talk_stands_in_the_note_once_and_without_an_hour_no_comma_does(
    book: Callable[[str], Book],
) -> None:
    mine = '2026-11-03 10:00 promise me -> Hamish "write one page on what I would change" ^page #lead-role\n  due: 2026-11-14\n'
    said = body(made("confirm", book(TALK + mine), ref="apply", today=FOUR))
    assert "Then: I write one page on what I would change by 14 November." in said
    twice = mine.replace("write one page on what I would change", "I write one page on what I'd change with the dryers")  # fmt: skip
    assert body(made("confirm", book(TALK + twice), ref="apply", today=FOUR)).count("one page") == 1
    whole = body(made("confirm", book((TALK + mine).replace(" 10:00", "")), ref="apply", today=FOUR))  # fmt: skip
    assert "You decided on 3 November to advertise the lead role" in whole


YES = """\
2026-12-01 person Petra Wolski
  relation: boss
2026-12-01 ask me -> Petra Wolski "To go back to cutting" ^back #role
  i-give: the hand-over
2026-12-01 ask me -> Petra Wolski "Who tells Tom, and when?" ^who #role
2026-12-02 10:00 talk Petra Wolski "My role" ^talk #role
  stage: debriefed
  said: "Yes, but not before the premiere. I look for somebody for the fittings. Nobody hears of it before Christmas."
2026-12-02 10:00 decision Petra Wolski "Yes, but not before the premiere" ^yes #role for ^back
2026-12-02 10:00 decision Petra Wolski "Petra keeps the key to the store" ^key #role
2026-12-02 10:00 decision Petra Wolski "from 15 March" ^from #role
2026-12-02 10:00 answer Petra Wolski "{answer}" ^tells for ^who
"""
LATER = date(2026, 12, 2)


@pytest.mark.parametrize("ref", ["^yes", "^key", "^from"])
def test_whichever_decision_of_a_talk_is_asked_for_its_one_note_is_the_same_and_whole(
    book: Callable[[str], Book], ref: str
) -> None:
    told = book(YES.format(answer="She tells him herself, after Christmas"))
    note = made("confirm", told, ref=ref, today=LATER)
    assert words(note) == words(made("confirm", told, ref="^yes", today=LATER))
    assert note.title == "Confirm: Yes, but not before the premiere"
    text = body(note)
    assert text.count("In your words: “") == 1
    assert "As you asked: “Nobody hears of it before Christmas”." in text
    assert "You keep the key to the store." in text
    assert "From 15 March." in text
    assert "you tell him yourself, after Christmas, to my question “Who tells Tom, and when?”" in text  # fmt: skip


@pytest.mark.parametrize(("answer", "said"), [
    ("I tell Tom myself", "you said “I tell Tom myself”"),
    ("Petra tells Tom herself", "you tell Tom yourself"),
    ("She speaks with him in January", "you speak with him in January"),
    ("HR tells him", ""),
    ("She was cross", ""),
])  # fmt: skip
def test_what_they_answered_to_a_question_of_mine_stands_in_the_note_of_the_talk(
    book: Callable[[str], Book], answer: str, said: str
) -> None:
    text = body(made("confirm", book(YES.format(answer=answer)), ref="^yes", today=LATER))
    assert (f"{said}, to my question “Who tells Tom, and when?”" if said else "to my question") in text or not said  # fmt: skip
    assert said or "to my question" not in text


@pytest.mark.parametrize(("title", "said"), [
    ("Petra keeps the key", "You keep the key."), ("Petra Wolski tells Tom herself", "You tell Tom yourself."),
    ("From now on Petra rings me before she tells the shops", "From now on you ring me before you tell the shops."), ("Next time, Petra tells me first; I tell Tom", "Next time, you tell me first; I tell Tom."), ("From now on Selim rings Petra first", "From now on Selim rings Petra first."),
    ("Selim keeps the key", "Selim keeps the key."), ("I cut from March; Petra runs the fittings", "I cut from March; you run the fittings."),
])  # fmt: skip
def test_whoever_decided_is_you_in_their_own_note_and_never_told_of_by_name(
    book: Callable[[str], Book], title: str, said: str
) -> None:
    talk = '2026-12-01 person Petra Wolski\n  relation: boss\n2026-12-02 10:00 decision Petra Wolski "{}" ^it #role\n'  # fmt: skip
    assert said in body(made("confirm", book(talk.format(title)), ref="^it", today=LATER))


@pytest.mark.parametrize(("told", "decided"), [
    ("she will tell him in January", "to tell him in January"),
    ("he talks to her about it", "to talk to her about it"),
    ("he'll give me his keys", "to give me your keys"),
])  # fmt: skip
def test_he_beside_she_is_somebody_else(told: str, decided: str) -> None:
    assert as_they_decided(told, ("Petra Wolski",)) == decided


FOR_HR = """\
2026-12-01 person HR
  relation: HR
2026-12-03 ask me -> HR "Please note what Petra Wolski agreed to on 2 December, from 15 March 2027: to go back to cutting" ^hr #role
  readers: HR
  planned: 2026-12-07
2026-12-02 10:00 decision Petra Wolski "{}" ^one #role
  readers: named, HR
"""


@pytest.mark.parametrize(("title", "is_told"), [
    ("from 15 March", False), ("Yes, from 15 March", False), ("From 15 March 2027", False),
    ("from 15 April", True), ("hours as now", True), ("from 15 March, with a trial month", True),
])  # fmt: skip
def test_hr_is_told_from_when_it_holds_once(
    book: Callable[[str], Book], title: str, is_told: bool
) -> None:
    page = words(made("case", book(FOR_HR.format(title)), matter="role", readers=("HR",), is_for_hr=True, today=LATER.replace(day=4)))  # fmt: skip
    assert ("Petra Wolski decided:" in page) is is_told


SEVERAL = """\
2026-11-02 person Hamish
  relation: boss
2026-11-03 10:00 talk Hamish "My role" ^role-talk #lead-role
  stage: debriefed
  said: "\\"All right. From 1 March you are back on the dryers.\\" \\"I tell Kirsty myself on 9 November.\\""
2026-11-02 ask me -> Hamish "To go back to the dryers" ^back #lead-role
2026-11-02 ask me -> Hamish "Who tells Kirsty, and when?" ^who-tells #lead-role
2026-11-03 10:00 decision Hamish "Yes, from 1 March" ^yes #lead-role for ^back
2026-11-03 10:00 promise Hamish -> me "tell Kirsty" ^tell #lead-role
  due: 2026-11-09
2026-11-03 10:00 answer Hamish "Hamish tells Kirsty himself on 9 November" ^tells for ^who-tells
2026-11-03 10:00 decision Hamish "same pay until May" ^pay #lead-role
"""


def test_each_sentence_of_a_note_has_its_capital_and_quotes_in_a_row_are_set_once(
    book: Callable[[str], Book],
) -> None:
    told = body(made("confirm", book(SEVERAL), ref="^yes", today=FOUR))
    assert "Yes, from 1 March. Same pay until May." in told
    assert "In your words: “From 1 March you are back on the dryers.”" in told
    assert told.count("you tell Kirsty") == 1
    assert (
        "you tell Kirsty yourself on 9 November, to my question “Who tells Kirsty, and when?”"
        in told
    )
