"""A yes with a condition, or with another figure or day than was asked for, is a yes with what was changed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from accounts.debriefed import debriefed_with
from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.checks.handoff_trial_ending import find
from goodbooks.reckoning.terms import is_said
from pages import made
from pages import words as words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

ASKED = "May I run this alone until Monday 28 December: the import"
AREA = f"""\
2026-11-28 person Tom ^tom
  relation: boss
2026-11-28 handoff Tom -> me "The import" ^import #trial
  trial-end: 2026-12-28
  level: consult
2026-11-28 ask me -> Tom "{ASKED}" ^alone #trial
"""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("ok but two weeks", "part"), ("yes unless its burning", "part"), ("ok, if the tests are green", "part"),
        ("yes, two weeks", "part"), ("yes until the 14th", "part"), ("ok, 14 December", "part"),
        ("yes", "yes"), ("ok until 28 December", "yes"), ("yes, great", "yes"), ("no but later", "no"),
    ],
)  # fmt: skip
def test_a_yes_with_other_terms_is_one_in_part(words: str, said: str) -> None:
    assert dict(is_said(words, ASKED))["is"] == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("yes, until the 28th", "yes"), ("yes until 28.12.", "yes"), ("ok, until 28 Dec 2026", "yes"),
        ("yes until 2026-12-28", "yes"), ("yes, but of course", "yes"), ("yes, if you like", "yes"), ("yes, not only that", "yes"),
        ("yes until 2027-01-28", "part"), ("yes until 14.12.", "part"), ("yes, a week", "part"), ("yes, until January", "part"),
        ("yes, as long as the tests are green", "part"), ("yes, only the backups", "part"), ("ok once Ana is back", "part"),
        ("yes, after the audit", "part"), ("ok, for now", "part"), ("yes, after all you earned it", "yes"),
        ("yes, alone until Monday", "yes"),
    ],
)  # fmt: skip
def test_a_figure_is_the_same_however_it_is_written_and_a_condition_is_one_however_it_begins(
    words: str, said: str
) -> None:
    assert dict(is_said(words, ASKED))["is"] == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Yes, 2 weeks", "yes"), ("yes, 14 days", "yes"), ("yes, a fortnight", "yes"), ("ok, two", "yes"),
        ("yes, 2 days", "part"), ("yes, one week", "part"), ("yes, 1.5 weeks", "part"), ("yes, three", "part"),
    ],
)  # fmt: skip
def test_a_length_is_the_same_in_days_and_in_weeks(words: str, said: str) -> None:
    assert dict(is_said(words, "Two weeks of Lukas"))["is"] == said


@pytest.mark.parametrize(
    ("words", "asked", "said"),
    [
        ("yes and no", ASKED, "part"), ("no and yes", ASKED, "part"), ("yes, no, maybe", ASKED, "part"), ("ok, no", ASKED, "no"),
        ("no problem", ASKED, "yes"), ("no, problems everywhere", ASKED, "no"), ("no worries, but only a week", ASKED, "part"),
        ("yes, it is half done", ASKED, "yes"), ("yes, half of it", ASKED, "part"),
        ("yes, after the launch", "May I lead it after launch?", "yes"), ("yes, after the audit", "May I lead it after launch?", "part"),
        ("yes, 1.5", "1.5 testers", "yes"), ("yes, 1.5", "2 testers", "part"), ("yes until 1.5", "Until 1 May", "yes"),
        ("maybe later, not before the classes", ASKED, "later"), ("half of it maybe", ASKED, "part"), ("perhaps some of it", ASKED, "part"),
        ("yes, no longer than a week", "A week off", "yes"),
    ],
)  # fmt: skip
def test_a_yes_is_read_with_what_stands_behind_it(words: str, asked: str, said: str) -> None:
    assert dict(is_said(words, asked))["is"] == said


def test_what_was_asked_for_only_so_far_is_given_whole_by_the_same_words() -> None:
    assert (
        dict(is_said("yes, only for the audit", "May I lead it, only for the audit?"))["is"]
        == "yes"
    )


@pytest.mark.parametrize(
    ("words", "asked", "said"),
    [
        ("yes, from 18 January", "to teach again from the middle of January", "yes"),
        ("yes, from the 8th of March", "half the rounds from early March", "yes"),
        ("yes, from 18 February", "to teach again from the middle of January", "part"),
        ("yes, from 18 January", "to teach again from 4 January", "part"),
    ],
)
def test_a_day_of_the_month_that_was_asked_for_is_no_other_term(
    words: str, asked: str, said: str
) -> None:
    assert is_said(words, asked) == (("is", said),)


def test_a_day_that_is_added_where_none_was_asked_changes_nothing() -> None:
    assert dict(is_said("yes, on Friday", "Half an hour about my role"))["is"] == "yes"


def answered(book: Callable[[str], Book], words: str) -> str:
    told = book(AREA)
    found = proposed(after(told, "Tom", date(2026, 12, 1)), Answers(asked=f"1 {words}"))
    (reply,) = (one for one in found if one.kind == "answer")
    assert words in (reply.title, "yes")
    return (
        f'{AREA}2026-12-01 answer Tom "{reply.title}" ^reply for ^alone\n  is: {reply.line("is")}\n'
    )


def test_a_trial_that_was_only_asked_for_until_a_day_does_not_carry_that_day_on(
    book: Callable[[str], Book],
) -> None:
    told = book(answered(book, "ok but two weeks"))
    page = words_of(made("brief", told, who="Tom", today=date(2026, 12, 2)))
    assert "On trial until Monday 28 December" not in page
    assert "To the trial of The import they said: “ok but two weeks”. You had asked: “May I" in page
    for readers in ((), ("Tom",)):
        trail = words_of(
            made("trail", told, matter="trial", readers=readers, today=date(2026, 12, 2))
        )
        assert "Handed over" not in trail
        assert "Asked for until" in trail.replace("asked for", "Asked for")
        assert "Answer: part" not in trail
        assert "The answer: part" not in trail
        assert "ok but two weeks" in trail


@pytest.mark.parametrize("to", ["^alone", "^import"])
def test_the_day_named_after_a_yes_with_other_terms_is_the_end_of_the_trial(
    book: Callable[[str], Book], to: str
) -> None:
    part = answered(book, "ok but two weeks").replace("for ^alone", f"for {to}")
    asked = made("brief", book(part), who="Tom", today=date(2026, 12, 2))
    remedy = "goodbooks add 'handoff Tom' 'amends: ^import' 'trial-end: …'"
    assert f"Until when it goes now: {remedy}" in words_of(asked)
    told = book(f"{part}2026-12-02 handoff Tom\n  amends: ^import\n  trial-end: 2026-12-15\n")
    page = words_of(made("brief", told, who="Tom", today=date(2026, 12, 2)))
    assert "On trial until Tuesday 15 December: The import" in page
    assert "Until when it goes now" not in page
    trail = words_of(made("trail", told, matter="trial", today=date(2026, 12, 2)))
    assert "asked for until" not in trail
    on_the_day = find(told, date(2026, 12, 15))
    assert [one.sentence.partition(";")[0] for one in on_the_day] == [
        "The trial of “The import” with Tom ends on 15 December, today"
    ]


def test_no_trial_ends_on_the_day_asked_for_once_they_said_yes_to_other_terms(
    book: Callable[[str], Book],
) -> None:
    told = book(answered(book, "ok but two weeks"))
    assert list(find(told, date(2026, 12, 27))) == []


def test_the_day_until_which_they_said_yes_is_offered_as_the_end_of_the_trial(
    book: Callable[[str], Book],
) -> None:
    held = AREA + '2026-12-01 10:00 talk Tom "1:1" ^talk\n'
    (ends,) = ended(book(held), "1 ok but only until 14 December")
    assert (ends.line("amends"), ends.line("trial-end")) == ("^import", "2026-12-14")
    told = book(
        f'{held}2026-12-01 10:00 answer Tom "ok but only until 14 December" for ^alone\n  is: part\n'
        "2026-12-01 10:00 handoff Tom\n  amends: ^import\n  trial-end: 2026-12-14\n"
    )
    page = words_of(made("brief", told, who="Tom", today=date(2026, 12, 2)))
    assert "On trial until Monday 14 December: The import" in page


@pytest.mark.parametrize(
    "said", ["1 ok but two weeks", "1 yes, until the 28th", "1 no, not until May", "1 ok until Lukas is back", "1 yes"]
)  # fmt: skip
def test_no_end_is_made_of_an_answer_that_names_no_other_day(
    book: Callable[[str], Book], said: str
) -> None:
    assert ended(book(AREA), said) == []


def ended(told: Book, said: str) -> list[Entry]:
    found = proposed(after(told, "Tom", date(2026, 12, 1)), Answers(asked=said))
    return [one for one in found if one.kind == "handoff"]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Yes, run it alone", "On trial until Monday 28 December: The import"),
        ("yes, but only until 14 December", "On trial until Monday 14 December: The import"),
        ("ok but two weeks", "Until when it goes now"),
    ],
)
def test_a_yes_told_as_what_was_decided_begins_the_trial_as_well(
    book: Callable[[str], Book], said: str, shown: str
) -> None:
    told = book(AREA + '2026-12-01 10:00 talk Tom "1:1" ^talk #trial\n')
    after_it = debriefed_with(told, "Tom", date(2026, 12, 1), decided=said)
    assert after_it.has("decision")
    page = made("brief", after_it, who="Tom", today=date(2026, 12, 2))
    assert shown in words_of(page)


def test_a_no_told_as_what_was_decided_begins_no_trial(book: Callable[[str], Book]) -> None:
    told = book(AREA + '2026-12-01 decision Tom "No, not this year" for ^alone\n')
    page = words_of(made("brief", told, who="Tom", today=date(2026, 12, 2)))
    assert "On trial" not in page


def test_a_plain_yes_begins_the_trial_as_it_was_asked_for(book: Callable[[str], Book]) -> None:
    told = book(answered(book, "yes"))
    page = words_of(made("brief", told, who="Tom", today=date(2026, 12, 2)))
    assert "On trial until Monday 28 December: The import" in page


def test_an_area_that_is_only_asked_for_is_not_told_as_handed_over(
    book: Callable[[str], Book],
) -> None:
    trail = words_of(
        made("trail", book(AREA), matter="trial", readers=("Tom",), today=date(2026, 12, 2))
    )
    assert "Handed over" not in trail
    assert "On trial until" not in trail


@pytest.mark.parametrize("words", ["yes, from 1 July", "yes, from the 3rd of March", "yes, on Monday", "yes, you can do analysis from July", "Yes. Please finish the July milestone in August"])  # fmt: skip
def test_a_day_named_in_a_yes_takes_nothing_from_what_was_asked_without_one(words: str) -> None:
    assert dict(is_said(words, "go back to analyst work for a year"))["is"] == "yes"
    assert dict(is_said(words, "go back to analyst work by 1 May"))["is"] == "part"


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("1 yes, but not from January; from 1 March", "yes, but not from January; from 1 March"),
        ("1 yes; only after the audit", "yes; only after the audit"),
        ("May I run this alone? Yes; from Easter on", "Yes; from Easter on"),
        ("1 yes; for three months at first", "yes; for three months at first"),
    ],
)
def test_from_when_a_yes_holds_is_part_of_it_and_no_second_question(
    book: Callable[[str], Book], words: str, title: str
) -> None:
    found = proposed(after(book(AREA), "Tom", date(2026, 12, 1)), Answers(asked=words))
    assert [one.title for one in found if one.kind == "answer"] == [title]
    assert not [one for one in found if one.kind == "ask" and not one.line("amends")]


@pytest.mark.parametrize(
    ("words", "asked", "said"),
    [
        ("yes, but not from January; from 1 March", "To go back to the ward", "yes"),
        ("yes, only not on 1 February", "To teach again", "yes"),
        ("yes, but not in summer", "To lead nobody", "yes"),
        ("yes, but not from January", "To go back from January", "part"),
        ("yes, but not the nights", "To go back to the ward", "part"),
    ],
)
def test_a_day_on_which_it_does_not_begin_takes_nothing_back_where_none_was_asked_for(
    words: str, asked: str, said: str
) -> None:
    assert dict(is_said(words, asked))["is"] == said
