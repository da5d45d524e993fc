"""“We talk again on the 16th at 2” is a talk of that day, of the same thing as the last, wherever it is told: in the box, in a debrief or in a mail."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by
from goodbooks.desk.typed.by_sentence import by_sentence
from mail_from_zoe import desk_with_mail
from pages import made, section

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Joe
  relation: boss

2026-11-02 ask me -> Joe "To go back to the till" ^back #place
  second-best: two days at the till
  i-give: a hand-over

2026-11-02 10:00 talk Joe "A proposal for my place" ^talk #place
  stage: debriefed
  said: "Not before the stock-take, I have nobody to put in."
  agenda: what you gain
  want: go back to the till

"""
TITLE = '"A proposal for my place, again" #place'
TODAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("We talk again on the 16th at 2", f"2026-11-16 14:00 talk Joe {TITLE}"),
        ("Joe and I talk again on 16 November at 2", f"2026-11-16 14:00 talk Joe {TITLE}"),
        ("Let us look at it again on Thursday at ten", f"2026-11-05 10:00 talk Joe {TITLE}"),
        ("We meet again on 16 November #till", '2026-11-16 talk Joe "A proposal for my place, again" #till'),
        ("We talk again in January", ""),
    ],
)  # fmt: skip
def test_that_we_talk_again_is_a_talk_with_whom_i_talked_last(
    desk: Desk, words: str, meant: str
) -> None:
    assert meant_by(words, Kinds(), desk.clock.today, desk.known()).line == meant


@pytest.mark.parametrize(("words", "answer"), [
    ("Joe said not yet, let us talk again on the 16th", "Not yet"),
    ("Joe said: not before the stock-take, we talk again on the 16th at 2", "Not before the stock-take"),
])  # fmt: skip
def test_a_not_yet_with_its_day_is_an_answer_and_a_talk(desk: Desk, words: str, answer: str) -> None:  # fmt: skip
    found = [one.entry for one in by_sentence(words, desk.kinds, desk.clock, desk.known())]
    assert [(one.kind, one.on.day, one.title) for one in found] == [
        ("answer", 3, answer),
        ("talk", 16, "A proposal for my place, again"),
    ]
    assert found[0].links == ("back",)


ASKED = BOOK.partition("  stage: debriefed")[0].replace("2026-11-02 10:00", "2026-11-03 10:00") + "  stage: planned\n  agenda: what you gain\n  want: go back to the till\n"  # fmt: skip


@pytest.mark.parametrize(
    "answers",
    [
        Answers(next_step="We talk again on 16 November at 2, I bring the hand-over plan"),
        Answers(decided="we talk again on the 16th at 2, and I bring the hand-over plan"),
        Answers(asked="1 not yet, let us talk again on the 16th at 2, I bring the hand-over plan"),
        Answers(said="Not yet. Let us talk again on the 16th.", next_step="we talk again on the 16th at 2, I bring the hand-over plan"),
        Answers(promised="we talk again on the 16th at 2, I bring the hand-over plan"),
    ],
)  # fmt: skip
def test_a_talk_agreed_on_in_a_debrief_is_planned_once_with_what_is_open_of_this_one(
    book: Callable[[str], Book], answers: Answers
) -> None:
    found = proposed(after(book(ASKED), "Joe", TODAY), answers)
    (talk,) = [one for one in found if one.kind == "talk" and one.line("stage") == "planned"]
    assert (talk.on, talk.at, talk.title, talk.matters) == (date(2026, 11, 16), "14:00", "A proposal for my place, again", ("place",))  # fmt: skip
    assert talk.line("agenda") == "I bring the hand-over plan; what you gain"
    assert talk.line("want") == "go back to the till"
    assert not any(one.kind == "decision" for one in found)


def test_of_what_was_said_twice_the_answer_is_kept_that_says_more(
    book: Callable[[str], Book],
) -> None:
    told = Answers(decided="we talk again on the 16th", asked="1 not yet, let us talk again on the 16th")  # fmt: skip
    found = proposed(after(book(ASKED), "Joe", TODAY), told)
    assert [one.title for one in found if one.kind == "answer"] == [
        "not yet, let us talk again on the 16th"
    ]


def test_once_what_i_asked_is_granted_the_next_talk_is_of_something_else(
    book: Callable[[str], Book],
) -> None:
    told = Answers(decided="Yes, from May", next_step="we talk again on 16 November")
    found = proposed(after(book(ASKED), "Joe", TODAY), told)
    (talk,) = [one for one in found if one.line("stage") == "planned"]
    assert (talk.title, talk.line("want")) == ("We talk again", "")


def test_the_brief_for_the_second_talk_has_what_they_said_and_what_others_wait_for(
    book: Callable[[str], Book],
) -> None:
    answer = '2026-11-02 answer Joe "not yet, let us talk again on the 16th" ^not for ^back\n'
    second = f"2026-11-16 14:00 talk Joe {TITLE} ^second\n  stage: planned\n  agenda: I bring the plan\n  want: go back to the till\n"  # fmt: skip
    wants = '2026-11-03 request Priya -> me "The form with Joe\'s signature" ^form\n  due: 2026-11-18\n'  # fmt: skip
    page = made("brief", book(BOOK + answer + second + wants), who="Joe", today=date(2026, 11, 15))
    told = section(page, "For this talk")
    assert "To speak about: I bring the plan." in told
    assert "Priya waits for “The form with Joe's signature” by 18 November." in told
    assert "They said on 2 November: “Not before the stock-take, I have nobody to put in.”" in told
    assert "If they say no, you could live with: two days at the till." in told


def test_a_mail_that_says_when_we_talk_again_is_that_talk(tmp_path: Path) -> None:
    book = BOOK.replace("Joe", "Zoë")
    text = "Ada,\n\nI am not saying no. Let us talk again on the 16th at 2 in my office, and bring the plan.\n\nZoë\n"  # fmt: skip
    desk = desk_with_mail(tmp_path, book, text, "Re: my place")
    talks = [one.proposal.entry for one in desk.inbox().waiting() if one.proposal.entry.kind == "talk"]  # fmt: skip
    assert [(one.on, one.at, one.title, one.matters) for one in talks] == [
        (date(2026, 11, 16), "14:00", "A proposal for my place, again", ("place",))
    ]


def test_a_talk_that_the_book_has_on_that_day_is_not_proposed_from_a_mail_again(
    tmp_path: Path,
) -> None:
    book = '2026-11-01 person Zoë\n2026-11-16 10:00 talk Zoë "The plan"\n'
    text = "Ada,\n\nall is well here. You and I sit down on Monday the 16th at ten.\n\nZoë\n"
    desk = desk_with_mail(tmp_path, book, text, "Plan")
    assert not [one for one in desk.inbox().waiting() if one.proposal.entry.kind == "talk"]
