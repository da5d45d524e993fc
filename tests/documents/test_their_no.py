"""After a no or a “not yet” the way I chose says what to do, on every page that brings it up, and nobody is pressed before their day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.their_no import NOT_YET, their_no
from goodbooks.entries.ask import Ask
from pages import body, made, message, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TOLD = """\
2026-11-02 person me ^me

2026-11-02 person Ruth ^ruth
  relation: boss

2026-11-10 ask me -> Ruth "To teach the small ones again from March" ^teach #my-role
  on-no: Ask what would have to be true for a yes.
  second-best: half the lessons, and no timetable
  i-give: I make the timetable until February

"""
LATER = '2026-11-16 answer Ruth "{}" for ^teach\n'
DATED = LATER.format("not before the inspection on 4 December, I tell you by Friday")


@pytest.mark.parametrize(
    ("said", "not_before", "word_by"),
    [
        ("not before the inspection on 4 December", date(2026, 12, 4), None),
        ("not before the inspection on 4 December, I tell you by Friday", date(2026, 12, 4), date(2026, 11, 20)),
        ("not until 1 February", date(2027, 2, 1), None),
        ("not yet, I'll come back to you by Thursday", None, date(2026, 11, 19)),
        ("not this year", date(2027, 1, 1), None),
        ("ask me again on 11 January", date(2027, 1, 11), None),
        ("we'll see, I decide by the end of November", None, date(2026, 11, 30)),
        ("not now; the stock was wrong on 3 November", None, None),
        ("let me think about it", None, None),
        ("ask me in January", date(2027, 1, 1), None),
        ("come back to me after 4 December", date(2026, 12, 4), None),
        ("I have to ask them, you hear from me by Friday", None, date(2026, 11, 20)),
        ("She thinks about it and tells me by Friday", None, date(2026, 11, 20)),
        ("I'll ask HR by Thursday; we decide by the 30th", None, date(2026, 11, 30)),
        ("He'll check the rota by Thursday", None, date(2026, 11, 19)),
    ],
)  # fmt: skip
def test_a_not_yet_names_the_day_before_which_and_the_day_by_which(
    book: Callable[[str], Book], said: str, not_before: date | None, word_by: date | None
) -> None:
    told = book(TOLD + LATER.format(said))
    ask = next(iter(told.of(Ask)))
    found = their_no(told, ask)
    assert found is not None
    assert found.is_open
    assert (found.not_before, found.word_by) == (not_before, word_by)


@pytest.mark.parametrize(("name", "who"), [("today", ""), ("brief", "Ruth"), ("prepare", "Ruth")])
def test_what_the_plan_says_for_a_no_comes_back_on_the_pages_for_me(
    book: Callable[[str], Book], name: str, who: str
) -> None:
    then = "Ask what would have to be true for a yes. Your second best: half the lessons, and no timetable."
    page = made(name, book(TOLD + DATED), who=who, today=date(2026, 11, 18))
    (line,) = section(page, NOT_YET)
    assert line == f"Ruth said “not before the inspection on 4 December, I tell you by Friday” on 16 November, when you asked “To teach the small ones again from March”. {then}"  # fmt: skip
    assert section(made(name, book(TOLD), who=who, today=date(2026, 11, 18)), NOT_YET) == []


def test_an_ask_that_was_put_off_waits_for_their_day_and_may_be_asked_again_on_it(
    book: Callable[[str], Book],
) -> None:
    waits = "“To teach the small ones again from March” ({})"
    told = book(TOLD + LATER.format("not before the inspection on 4 December"))
    on_friday = made("today", told, today=date(2026, 11, 20))
    assert f"Ruth: An answer to {waits.format('not before 4 December')}" in words(on_friday)
    there = made("today", told, today=date(2026, 12, 4))
    assert "4 December is there: ask again. If it is a no once more: Ask what" in words(there)
    by_friday = made("today", book(TOLD + DATED), today=date(2026, 11, 18))
    assert "(due Friday 20 November, in 2 days)" in words(by_friday)


def test_whoever_put_it_off_is_not_pressed_for_a_decision(book: Callable[[str], Book]) -> None:
    day = date(2026, 11, 24)
    told = book(TOLD + LATER.format("not before the inspection on 4 December"))
    update = made("update", told, who="Ruth", today=day, readers=("Ruth",))
    assert "decision wanted" not in message(update).subject
    assert "you said “not before the inspection on 4 December”. I'll ask again after 4 December." in body(update)  # fmt: skip
    told = book(TOLD + LATER.format("not yet"))
    assert "When may I ask again?" in body(made("update", told, who="Ruth", today=day, readers=("Ruth",)))  # fmt: skip
    brief = words(made("brief", book(TOLD + DATED), who="Ruth", today=day))
    assert "Ask: what would have to be true for a yes to “To teach the small ones" in brief


def test_a_plain_no_is_followed_for_a_month_or_until_the_next_talk(
    book: Callable[[str], Book],
) -> None:
    no = '2026-11-16 answer Ruth "No, I need you there" for ^teach\n  is: no\n'
    told = TOLD + no

    def then(text: str, day: date) -> list[str]:
        return section(made("brief", book(text), who="Ruth", today=day), NOT_YET)

    assert len(then(told, date(2026, 11, 18))) == 1
    assert then(told, date(2026, 12, 20)) == []
    talked = '2026-11-19 talk Ruth "1:1"\n  stage: debriefed\n'
    assert then(told + talked, date(2026, 11, 20)) == []


def test_the_next_talk_is_prepared_with_what_was_put_off(book: Callable[[str], Book]) -> None:
    page = made("prepare", book(TOLD + DATED), who="Ruth", today=date(2026, 11, 18))
    want, *rest = section(page, "What you want")
    assert want == "You want: To teach the small ones again from March."
    assert "Second best: half the lessons, and no timetable." in rest


def test_what_the_ask_says_already_is_no_gap_among_the_questions_to_come(
    book: Callable[[str], Book],
) -> None:
    back = TOLD.replace("  i-give:", "  way-back: for a year\n  i-give:")
    back += '2026-11-10 note me "Is it decided?" #my-role\n  plays: step-back\n  look-back: 2026-12-09\n'
    lines = section(made("prepare", book(back), who="Ruth", matter="my-role", today=date(2026, 11, 18)), "Questions that will come")  # fmt: skip
    assert "Who does your work from then on? — I make the timetable until February." in lines
    assert "Is it for good, or for a time? — for a year." in lines
    assert any(
        line.startswith("What is really behind it? Is it something at home?") for line in lines
    )
    assert any(line.startswith("Why now? — [your answer") for line in lines)


@pytest.mark.parametrize(
    "said",
    [
        "not before the inspection on 4 December",
        "after the inspection on 4 December, ask me then",
        "maybe. Ask me on 4 December",
    ],
)
def test_what_is_marked_as_later_waits_for_its_day_as_a_not_yet_does(
    book: Callable[[str], Book], said: str
) -> None:
    marked = LATER.format(said) + "  is: later\n"
    for name in ("today", "brief"):
        page = made(name, book(TOLD + marked), today=date(2026, 12, 4), who="" if name == "today" else "Ruth")  # fmt: skip
        assert "To teach the small ones again from March" in words(page), name


def test_after_the_talk_nothing_is_advised_that_belongs_in_it(book: Callable[[str], Book]) -> None:
    told = TOLD.replace("true for a yes.", "true for a yes, and by when you may ask again. Take the second best with you from the talk.")  # fmt: skip
    waits = words(made("today", book(told + DATED), today=date(2026, 11, 17)))
    assert "Ask what would have to be true for a yes. Your second best" in waits
    assert "by when you may ask again" not in waits
    there = words(made("today", book(told + DATED), today=date(2026, 12, 4)))
    assert "4 December is there: ask again" in there
    assert "Take the second best with you from the talk" in there


def test_after_a_word_that_an_answer_follows_nothing_of_a_no_is_said_and_its_day_is_waited_for(
    book: Callable[[str], Book],
) -> None:
    told = book(TOLD + LATER.format("I'll think about it and tell you by Friday"))
    page = made("today", told, today=date(2026, 11, 18))
    assert section(page, NOT_YET) == []
    assert "due Friday 20 November" in words(page)


NO = """\
2026-11-16 09:00 decision Ruth "We skip the second water test" ^skip #pool
2026-11-16 10:00 ask me -> Ruth "Look once more at the second water test" ^look #pool
  on-no: Write down who carries it.
2026-11-16 14:00 answer Ruth "{}" ^no for ^look
"""
TITLED = "2026-11-17 17:00 decision {} ^turn #pool\n  reverses: ^skip\n"


@pytest.mark.parametrize(
    ("answer", "since", "stands"),
    [
        ("No, it stays", "", True),
        ("No, it stays", TITLED.format('Ruth "We do the test after all"'), False),
        ("No, it stays", TITLED.format('me "We wait"'), True),
        ("No, it stays", '2026-11-17 decision Ruth "Yes, look at it" ^yes\n  reverses: ^no\n', False),
        ("No, it stays", TITLED.replace("#pool", "#hall").format('Ruth "Open it"'), True),
        ("ask me in January", TITLED.format('Ruth "We do the test after all"'), True),
        ("ask me in January", '2026-11-17 decision Ruth "Now, then" ^now\n  reverses: ^no\n', False),
    ],
)  # fmt: skip
def test_after_a_no_nothing_is_to_be_done_once_what_was_decided_is_turned_around(
    book: Callable[[str], Book], answer: str, since: str, stands: bool
) -> None:
    told = TOLD.partition("2026-11-10")[0] + NO.format(answer) + since
    assert bool(section(made("today", book(told), today=date(2026, 11, 18)), NOT_YET)) is stands


def test_the_no_to_an_ask_for_a_decision_is_over_with_that_decision(
    book: Callable[[str], Book],
) -> None:
    asked = NO.replace("^look #pool", "^look for ^skip").format("ask me in January")
    told = TOLD.partition("2026-11-10")[0] + asked
    turned = told + TITLED.format('Ruth "We do it after all"')
    assert section(made("today", book(told), today=date(2026, 11, 18)), NOT_YET)
    assert not section(made("today", book(turned), today=date(2026, 11, 18)), NOT_YET)
