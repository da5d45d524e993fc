"""What a yes has to settle with it is asked for until somebody has named it: of whoever said yes, and of who keeps staff matters."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.after_a_talk.open_in_a_talk import left_open, told_of
from goodbooks.accounts.to_settle import names_it
from goodbooks.language.meant.of_a_role import is_named_in
from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

DAY = date(2026, 12, 4)


def ward(yes: str, more: str = "") -> str:
    return f"""
2026-12-01 person Deirdre
  relation: boss
2026-12-03 ask me -> Deirdre "To have my staff nurse post back" ^back #post
  to-settle: pay, hours, title, from when, who tells whom
2026-12-01 ask me -> HR "Please note what I am asking Deirdre for: to have my staff nurse post back" ^hr #post
  planned: 2026-12-08
  readers: HR
2026-12-03 decision Deirdre "{yes}" ^yes #post for ^back
{more}"""


def test_a_note_of_a_yes_asks_for_what_it_left_open(book: Callable[[str], Book]) -> None:
    told = book(ward("Yes, from 1 March"))
    page = words(made("confirm", told, ref="^yes", today=DAY))
    assert "Still open, as I see it: what holds for pay, hours and title, and who tells whom." in page  # fmt: skip
    assert "from when" not in page


@pytest.mark.parametrize("yes", [
    "Yes, but not before April", "Yes, not until 1 May", "Yes, only it won't be before September",
    "Yes, from August at the earliest", "Yes, but not before the summer",
])  # fmt: skip
def test_a_day_before_which_it_does_not_hold_says_from_when(
    book: Callable[[str], Book], yes: str
) -> None:
    assert "from when" not in words(made("confirm", book(ward(yes)), ref="^yes", today=DAY))


def test_what_was_decided_or_promised_since_is_asked_for_no_more(
    book: Callable[[str], Book],
) -> None:
    more = '2026-12-03 decision Deirdre "Same pay until the summer, 36 hours" #post\n2026-12-04 promise Deirdre -> me "tell the team" #post\n'
    page = words(made("confirm", book(ward("Yes, from 1 March", more)), ref="^yes", today=DAY))
    assert "Still open, as I see it: what holds for title." in page


def test_an_ask_that_names_nothing_to_settle_leaves_nothing_open(
    book: Callable[[str], Book],
) -> None:
    told = ward("Yes, from 1 March").replace("  to-settle: pay, hours, title, from when, who tells whom\n", "")  # fmt: skip
    assert "Still open" not in words(made("confirm", book(told), ref="^yes", today=DAY))


def test_who_keeps_staff_matters_is_asked_for_it_and_reads_nothing_of_what_is_kept_from_them(
    book: Callable[[str], Book],
) -> None:
    more = '2026-12-03 decision Deirdre "Same pay until the summer" ^pay #post\n'
    told = book(ward("Yes, from 1 March", more))
    document = made("case", told, matter="post", readers=("HR",), is_for_hr=True, today=DAY)
    page = words(document)
    assert "Open still, as far as I know: what holds for hours and title, and who tells whom. Which of it do you settle" in page  # fmt: skip
    assert "until the summer" not in page
    assert "“Same pay until the summer” says something of pay, and HR may not read it." in " ".join(line.text for line in document.beside)  # fmt: skip


def test_before_the_yes_nobody_is_asked(book: Callable[[str], Book]) -> None:
    told = ward("Yes").partition("2026-12-03 decision")[0]
    page = words(made("case", book(told), matter="post", readers=("HR",), is_for_hr=True, today=DAY))  # fmt: skip
    assert "Open still" not in page


def test_it_stands_under_what_is_to_be_said_and_what_is_agreed(book: Callable[[str], Book]) -> None:
    told = book(ward("Yes, from 1 March"))
    assert "Ask Deirdre, or whoever settles it: what holds for pay, hours and title, and who tells whom" in words(made("today", told, today=DAY))  # fmt: skip
    assert "Ask: what holds for pay, hours and title, and who tells whom" in words(made("brief", told, who="Deirdre", today=DAY))  # fmt: skip


def test_after_the_talk_one_question_asks_for_the_rest_and_each_answer_is_an_entry(
    book: Callable[[str], Book],
) -> None:
    told = after(book(ward("Yes").partition("2026-12-03 decision")[0]), "Deirdre", DAY)
    answers = Answers(asked="1 yes, from 1 March")
    (asked,) = (one for one in left_open(told, answers) if one.key == "settle")
    assert asked.words == "They said yes to “To have my staff nurse post back”. What was said of what goes with it: pay, hours, title and who tells whom?"  # fmt: skip
    given = {"settle": "same pay until May; she tells the team on Monday"}
    found = [(one.kind, one.title, one.matters, one.line("due")) for one in told_of(told, answers, given)]  # fmt: skip
    assert ("decision", "same pay until May", ("post",), "") in found
    assert ("promise", "tell the team", ("post",), "Monday") in found
    assert not [one for one in proposed(told, answers) if "pay" in one.title]


@pytest.mark.parametrize(
    "said",
    [
        "depends on the nursery",
        "hours: it depends",
        "hours: as the school allows",
        "the hours hinge on whether they take him",
        "hours: let's see what my sister says",
        "hours we see in May",
        "hours: she couldn't say",
        "hours: not her call, ask Omar",
        "30 hours, depending on the school",
        "pay: she can't promise anything",
        "who tells whom depends on HR",
    ],
)
def test_an_answer_that_leaves_it_open_is_a_note_of_mine_and_nothing_is_decided(
    book: Callable[[str], Book], said: str
) -> None:
    life = ward("Yes").partition("2026-12-03 decision")[0]
    told = after(book(life), "Deirdre", DAY)
    made = told_of(told, Answers(asked="1 yes, from 1 March"), {"settle": said})
    (noted,) = (one for one in made if one.title == said)
    assert (noted.kind, noted.line("readers"), noted.matters) == ("note", "me", ("post",))
    assert not [one for one in made if one.kind in ("decision", "promise")]


@pytest.mark.parametrize("said", ["36 hours as before", "the hours are up to me", "hours: whatever suits you", "up to 32 hours", "we split the nights"])  # fmt: skip
def test_an_answer_that_says_how_it_is_stays_a_decision(
    book: Callable[[str], Book], said: str
) -> None:
    told = after(book(ward("Yes").partition("2026-12-03 decision")[0]), "Deirdre", DAY)
    made = told_of(told, Answers(asked="1 yes, from 1 March"), {"settle": said})
    assert ("decision", said) in [(one.kind, one.title) for one in made]


@pytest.mark.parametrize(("said", "kind"), [
    ("it depends on the nursery", "note"), ("hours depend on the school", "note"), ("the hours: up to HR", "note"),
    ("we go live on Friday, subject to the check", "decision"), ("Yes, depending on the nursery", "decision"), ("We see the buyer on Friday", "decision"),
])  # fmt: skip
def test_that_it_depends_is_no_decision_where_it_is_asked_what_was_decided(
    book: Callable[[str], Book], said: str, kind: str
) -> None:
    told = after(book(ward("Yes").partition("2026-12-03 decision")[0]), "Deirdre", DAY)
    made = proposed(told, Answers(decided=said))
    assert kind in [one.kind for one in made]
    assert ("decision" in [one.kind for one in made]) is (kind == "decision")


@pytest.mark.parametrize("answers", [Answers(asked="1 not before the summer"), Answers(asked="1 no"), Answers(said="she was kind")])  # fmt: skip
def test_without_a_yes_nothing_is_asked_for(book: Callable[[str], Book], answers: Answers) -> None:
    told = after(book(ward("Yes").partition("2026-12-03 decision")[0]), "Deirdre", DAY)
    assert not [one for one in left_open(told, answers) if one.key == "settle"]


@pytest.mark.parametrize(
    ("what", "said", "is_named"),
    [
        ("pay", "talk to Mr. Adeyemi about the pay", False),
        ("pay", "she asks payroll what the grade is", False),
        ("pay", "I have to see what band that is", False),
        ("hours", "The hours we still have to discuss with the union", False),
        ("pay", "I talked to HR, and the pay stays as it is", True),
        ("hours", "30 hours, and she checks with Omar", True),
        ("pay", "the pay goes down to band 5, I checked with payroll", True),
        ("who tells whom", "she talks to the team about it", True),
        ("who tells whom", "who tells whom depends on HR", False),
        ("hours", "36 hours, depending on the school", False),
        ("pay", "same pay, hours depending on the school", True),
        ("hours", "same pay, hours depending on the school", False),
        ("hours", "probably 30 hours", False),
        ("hours", "the hours are up to you", True),
        ("hours", "up to 32 hours", True),
    ],
)
def test_what_somebody_has_yet_to_ask_about_settles_nothing_of_it(
    book: Callable[[str], Book], what: str, said: str, is_named: bool
) -> None:
    (entry,) = book(f'2026-12-03 note me "{said}"\n').written
    assert names_it(what, entry) is is_named


@pytest.mark.parametrize(("what", "said", "is_named"), [
    ("pay", "two pay groups less from May", True), ("pay", "you stay in grade 6", True), ("pay", "you pay attention", False),
    ("hours", "36 hours, no nights", True), ("hours", "80 % from May", True), ("hours", "same pay", False),
    ("title", "as a setter, on the day shift", True), ("title", "same pay", False),
    ("who tells whom", "Ewan hears it from me on Monday", True), ("who tells whom", "not before May", False),
    ("company car", "the company car stays", True), ("company car", "same pay", False),
])  # fmt: skip
def test_what_is_to_be_settled_is_known_by_its_words(what: str, said: str, is_named: bool) -> None:
    assert is_named_in(what, said) is is_named


@pytest.mark.parametrize(("yes", "is_open"), [("Yes, four days, from 1 March", False), ("Yes, three full days, from 1 March", False), ("Yes, in four days", True), ("Yes, and take two days off first", True), ("Yes, but give me three days to tell them", True)])  # fmt: skip
def test_so_many_days_are_hours_where_they_are_worked(
    book: Callable[[str], Book], yes: str, is_open: bool
) -> None:
    page = words(made("confirm", book(ward(yes)), ref="^yes", today=DAY))
    assert ("hours" in page) is is_open
