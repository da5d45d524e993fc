"""After a boss's yes no page argues for what was asked: it is told, and put in writing, and what a half-yes leaves open is named."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.reckoning.granted import overtaken
from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document

SUNDAY = date(2026, 11, 29)
ASKED = """\
2026-11-02 person Dana
  relation: boss
2026-11-20 ask me -> Dana "Half an hour about my role" ^half #role
2026-11-20 ask me -> Dana "I lead the team from May" ^role #role
  reason: you keep two days a week for the audit
  i-give: a note each Friday
  their-side: you built it
"""
NO = '2026-11-25 decision Dana "No, not this year" ^no #role\n'
PRESS_ON = '2026-11-25 decision Dana "Press on, we need you" ^press #role\n'
TALK = '2026-12-03 talk Dana "The role" ^talk #role\n  want: to lead the team from May\n'
YES = '2026-11-28 answer Dana "Yes, do it" ^yes #role for ^role\n  is: yes\n'
PART = '2026-11-28 answer Dana "Yes, but only half of it" ^yes #role for ^role\n  is: part\n'
BOUND = '2026-11-28 decision Dana "Yes, but only after the summer" ^yes #role for ^role\n'
ADDED = (
    "goodbooks add '2026-11-28 decision Dana \"Yes, do it\" ^yes-agreed #role for ^role'"
    " 'readers: named' 'withdraws: ^yes', then goodbooks confirm ^yes-agreed"
)


def page(name: str, book: Book) -> Document:
    return made(name, book, who="Dana", today=SUNDAY)


@pytest.mark.parametrize("before", [NO, PRESS_ON, NO.replace("#role", "for ^role")])
def test_the_yes_is_to_be_put_in_writing_and_not_the_no_that_came_before_it(
    book: Callable[[str], Book], before: str
) -> None:
    open_yet = page("today", book(ASKED + before))
    assert "goodbooks confirm ^no" in words(open_yet) or "^press" in words(open_yet)
    document = page("today", book(ASKED + before + YES))
    assert section(document, "Not yet in writing") == [
        f"Dana said yes on 28 November to “I lead the team from May”: “Yes, do it”. To put it in writing: {ADDED}"
    ]
    for name in ("today", "brief", "prepare"):
        told = words(page(name, book(ASKED + before + YES + TALK)))
        assert "confirm ^no" not in told
        assert "confirm ^press" not in told
        assert "understood their “No" not in told


def test_what_was_decided_of_something_else_is_still_to_be_put_in_writing(
    book: Callable[[str], Book],
) -> None:
    small = """\
2026-11-02 person Dana
  relation: boss
2026-11-25 decision Dana "Go ahead with the short cut" ^once #loyalty
2026-11-25 ask me -> Dana "Tell me first, next time" ^next #loyalty
2026-11-28 answer Dana "Yes" ^yes #loyalty for ^next
  is: yes
"""
    assert "goodbooks confirm ^once" in words(page("today", book(small)))


@pytest.mark.parametrize(
    "decided",
    [
        '2026-11-10 decision Dana "Go ahead with the short cut" ^once #role\n',
        '2026-11-22 decision Dana "Ana gets the audit" ^once #role\n',
        '2026-11-22 decision Dana "You may skip the load test" ^once #role\n  skips: load test\n',
        '2026-11-22 ask me -> Dana "Two more people" ^two #role\n2026-11-22 decision Dana "You get one" ^once #role for ^two\n',
    ],
)
def test_a_yes_to_a_whole_proposal_leaves_what_they_decided_of_something_else(
    book: Callable[[str], Book], decided: str
) -> None:
    told = book(ASKED + decided + YES)
    assert "^once" not in overtaken(told)
    assert "^press" in overtaken(book(ASKED + PRESS_ON + YES))


def test_what_was_granted_long_ago_is_not_open_and_the_newest_yes_is_named(
    book: Callable[[str], Book],
) -> None:
    long_ago = """\
2026-09-01 ask me -> Dana "A desk by the window" ^desk #role
2026-09-02 answer Dana "Yes" #role for ^desk
  is: yes
"""
    later = """\
2026-11-28 ask me -> Ana "Take over my audit" ^audit #role
2026-11-29 answer Ana "Yes, gladly" #role for ^audit
  is: yes
"""
    talk = TALK.replace("talk Dana", "talk Dana, Ana")
    (line,) = section(page("today", book(long_ago + ASKED + YES + later + talk)), "The next talk")
    assert "you have Ana's yes of 29 November, so you may not need this talk" in line


def test_an_open_ask_to_somebody_else_does_not_take_the_place_of_the_case(
    book: Callable[[str], Book],
) -> None:
    other = '2026-11-28 ask me -> Ana "Take over my audit" ^audit #role\n'
    case = made("case", book(ASKED + YES + other), matter="role", readers=("Dana",), today=SUNDAY)
    assert "I asked: I lead the team from May." in words(case)
    assert "audit?" not in words(case)
    assert "Take over" not in words(case)


def test_a_yes_that_came_by_mail_needs_no_writing(book: Callable[[str], Book]) -> None:
    document = page("today", book(f"{ASKED}{YES}  channel: mail\n"))
    assert section(document, "Not yet in writing") == []


def test_the_brief_says_what_was_agreed_first_and_argues_for_it_no_more(
    book: Callable[[str], Book],
) -> None:
    document = page("brief", book(ASKED + NO + YES + TALK))
    first, say, ask, offer = section(document, "")
    assert first == "Dana said yes on 28 November to “I lead the team from May”: “Yes, do it”."
    assert say.startswith("Say: how you understood their “Yes, do it”")
    assert "lead the team" not in ask
    assert offer == "Offer: two lines in writing about “Yes, do it”, for them to correct."
    assert section(document, "What was agreed") == [f"To put it in writing: {ADDED}"]
    assert section(document, "For this talk") == [
        "You have Dana's yes of 28 November, so you may not need this talk."
    ]
    assert "audit" not in words(document)
    assert "Half an hour" not in words(document)


@pytest.mark.parametrize(
    ("yes", "ask", "left"),
    [
        (PART, "what becomes of the rest of “I lead the team from May”", "the rest of “I lead the team from May”"),
        (f"{YES}  condition: Tom takes over\n", "by when you both know whether this is so: Tom takes over", "whether this is so: Tom takes over"),
        (BOUND, "from which day it holds", "from which day it holds"),
    ],
)  # fmt: skip
def test_after_a_half_yes_the_brief_says_what_was_agreed_and_what_that_leaves_open(
    book: Callable[[str], Book], yes: str, ask: str, left: str
) -> None:
    document = page("brief", book(ASKED + yes + TALK))
    assert f"Ask: {ask}." in section(document, "")
    assert section(document, "")[0].startswith("Dana said yes ")
    assert f"Still open: {left}." not in words(document)
    prepared = section(page("prepare", book(ASKED + yes)), "What was agreed")
    assert any(line.startswith(f"Still open: {left}.") for line in prepared)


def test_after_a_yes_the_questions_that_will_come_are_how_it_goes_on(
    book: Callable[[str], Book],
) -> None:
    asked = "What happens if I say no?"
    assert asked in words(page("prepare", book(ASKED + TALK)))
    for talk in (TALK, ""):
        document = page("prepare", book(ASKED + NO + YES + talk))
        assert asked not in words(document)
        assert "From which day does it hold?" in words(document)
        assert "for their yes to be good for you" not in words(document)
        assert section(document, "What you want") == []
        assert section(document, "")[0].startswith("Dana said yes on 28 November")


def test_while_i_ask_for_more_the_talk_is_prepared_as_before(book: Callable[[str], Book]) -> None:
    more = '2026-11-28 ask me -> Dana "Two more people" ^two #role\n'
    document = page("prepare", book(ASKED + YES + more + TALK))
    assert section(document, "What you want")
    assert section(document, "What was agreed")[0].startswith("Dana said yes on 28 November")
    halfway = page("prepare", book(ASKED + PART + TALK))
    assert "Still open: the rest of" in words(halfway)
    assert section(halfway, "What you want")


def test_the_talk_that_was_to_bring_the_yes_need_not_be_held(book: Callable[[str], Book]) -> None:
    (line,) = section(page("today", book(ASKED + YES + TALK)), "The next talk")
    assert "you have Dana's yes of 28 November, so you may not need this talk" in line
    (line,) = section(page("today", book(ASKED + PART + TALK)), "The next talk")
    assert "you said what you want of it" in line
