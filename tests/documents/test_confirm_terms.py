"""confirm: from when a decision holds, what a yes leaves open, and the condition of a yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import body, made, message, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


@pytest.mark.parametrize(
    ("title", "starts", "told"),
    [
        ("The spa stays closed", "2026-12-01", "The spa stays closed. From 1 December."),
        ("No more paper slips", "the new till", "No more paper slips. From the new till."),
        ("Closed as of 1 December", "2026-12-01", "Closed as of 1 December."),
    ],
)
def test_the_day_from_which_a_decision_holds_is_told_once(
    title: str, starts: str, told: str, book: Callable[[str], Book]
) -> None:
    kept = book(f'2026-11-03 decision Marcus "{title}" ^spa #spa\n  holds-from: {starts}\n')
    assert f"Decided on 3 November: {told}\n" in body(made("confirm", kept, ref="spa")) + "\n"
    assert f"Marcus decided: {told}" in body(made("hold", kept, matter="spa"))
    trail = words(made("trail", kept, matter="spa", readers=("Growth",)))
    assert trail.count("From ") == 2 * told.count("From ")


def test_a_decision_is_told_as_held_since_its_day_once_that_has_passed(
    book: Callable[[str], Book],
) -> None:
    held = '2026-10-26 decision Marcus "The spa stays closed" #spa ^spa\n  holds-from: {}\n'
    for starts, told in (("2026-11-02", "Since 2 November."), ("2026-11-03", "From 3 November."), ("2026-10-01", "From 1 October.")):  # fmt: skip
        kept = book(held.format(starts))
        assert f"closed. {told}" in body(made("confirm", kept, ref="spa"))
        assert f"closed. {told}" in body(made("hold", kept, matter="spa"))
        assert told in words(made("trail", kept, matter="spa", readers=("Growth",)))


@pytest.mark.parametrize(
    ("starts", "told"),
    [
        ("after the summer", "After the summer."), ("from May on", "From May on."), ("once Ana is back", "Once Ana is back."),
        ("when the till is here", "When the till is here."), ("as soon as Ana is back", "As soon as Ana is back."),
        ("not before the audit", "Not before the audit."), ("immediately", "Immediately."), ("the fromage fair", "From the fromage fair."),
    ],
)  # fmt: skip
def test_an_event_that_says_itself_how_it_begins_has_no_from_before_it(
    book: Callable[[str], Book], starts: str, told: str
) -> None:
    kept = book(f'2026-11-03 decision Marcus "We close" ^spa #spa\n  holds-from: {starts}\n')
    assert f"We close. {told}" in body(made("confirm", kept, ref="spa"))
    trail = words(made("trail", kept, matter="spa", readers=("Growth",)))
    assert trail.count(told) == 2
    assert f"From {told.lower()}" not in trail


TERMS = '2026-11-03 decision Dana "Yes, but only after the summer, and you keep the budget" ^yes\n'


def test_what_a_yes_leaves_open_is_asked_for_once(book: Callable[[str], Book]) -> None:
    said = '  said: "yes, but only after the summer and you keep the budget"\n'
    page = made("confirm", book(TERMS + said), ref="yes")
    text = body(page)
    assert "“after the summer” means [from which day?]." in text
    assert "“you keep the budget” holds [until when?]." in text
    assert "In your words" not in text
    marked = {gap.marked for gap in message(page).gaps}
    assert {"[from which day?]", "[until when?]"} <= marked
    filled = TERMS + "  holds-from: 2027-09-01\n  ends: the budget round\n"
    assert "which day?" not in body(made("confirm", book(filled), ref="yes"))
    assert "until when?" not in body(made("confirm", book(filled), ref="yes"))


@pytest.mark.parametrize(
    ("title", "asked"),
    [
        ("Yes, once Ana is back", "“once Ana is back” means [from which day?]."),
        ("Yes, but after a week off", "“after a week off” means [from which day?]."),
        ("Ok, but not before the budget round", "“not before the budget round” means [from which day?]."),
        ("Ok but you keep Tuesdays", "“you keep Tuesdays” holds [until when?]."),
        ("Yes, if we keep the date", "“we keep the date” holds [until when?]."),
        ("Yes, but you stay on the case", "“you stay on the case” holds [until when?]."),
        ("Yes, but you go on leading it", "“you go on leading it” holds [until when?]."),
        ("Yes, but you carry on with the import", "“you carry on with the import” holds [until when?]."),
    ],
)  # fmt: skip
def test_a_term_that_names_an_event_or_keeps_something_is_asked_for(
    book: Callable[[str], Book], title: str, asked: str
) -> None:
    told = book(f'2026-11-03 decision Dana "{title}" ^yes\n')
    assert asked in body(made("confirm", told, ref="yes"))


@pytest.mark.parametrize(
    "title",
    [
        "Yes, after 1 March",
        "Yes, go ahead",
        "Wait until after the summer",
        "Yes, you keep it until May",
        "Yes, but once a week",
        "Yes, but once every two weeks",
        "Yes, once only",
        "Yes, but you look after the juniors",
        "Ok, if you do it day after day",
        "Yes, but one after the other",
        "Yes, provided you look after it yourself",
        "Yes, but only after hours",
        "Yes, if you keep me posted",
        "Yes, if you keep the team informed",
        "Yes, if we keep Dana in the loop",
        "Yes, as long as you keep your word",
        "Yes, but you keep an eye on it",
        "Yes, but we keep it small",
        "Yes, but you stay within budget",
        "Ok, but you stay reachable",
        "Yes, but we stay in touch",
        "Yes, but you stay out of the audit",
        "Yes, but you go on holiday first",
        "Yes, but you carry on as before",
        "Yes, but you stay on top of it",
    ],
)
def test_nothing_is_asked_of_a_yes_that_names_its_day_or_of_another_word(
    book: Callable[[str], Book], title: str
) -> None:
    text = body(made("confirm", book(f'2026-11-03 decision Dana "{title}" ^yes\n'), ref="yes"))
    assert "which day?" not in text
    assert "until when?" not in text


@pytest.mark.parametrize(
    ("said", "above"),
    [
        ("yes, but only after the summer", "yes, with a condition"),
        ("Ok, if the tests are green", "yes, with a condition"),
        ("Yes, but first you train Tom", "yes, with a condition"), ("Yes, provided HR agrees", "yes, with a condition"),
        ("Yes, half the week at the flame", "Yes, half the week at the flame"), ("Yes, half the shifts", "Yes, half the shifts"),
        ("Yes, from May, the other half stays", "Yes, from May, the other half stays"), ("Yes, only you", "“Yes, only you”"),
        ("Yes, two days a week, except Fridays", "Yes, two days a week, except Fridays"),
        ("Yes, but of course", "Yes, but of course"), ("Yes, you may lead it", "“Yes, you may lead it”"),
        ("No, but later", "No, but later"), ("Only after the summer", "Only after the summer"),
    ],
)  # fmt: skip
def test_the_condition_of_a_yes_stands_once_where_it_is_told(
    book: Callable[[str], Book], said: str, above: str
) -> None:
    asked = '2026-11-02 ask me -> Marcus "Hold Growth" ^hold\n'
    page = made("confirm", book(f'{asked}2026-11-03 decision Marcus "{said}" ^d for ^hold\n'), ref="d")  # fmt: skip
    assert message(page).subject == f"Decision of 3 November: {above}"
    assert said in body(page)
    assert (message(page).subject + body(page)).count("only after the summer") < 2 or above == said


def test_only_what_was_said_of_this_decision_is_quoted_and_nothing_of_home(
    book: Callable[[str], Book],
) -> None:
    told = """
        2026-10-03 note me "What happened"
          private: My boy Finn is seven.
        2026-11-03 09:30 talk Marcus ^talk #role
          stage: debriefed
          said: "not before the stock count; is it about Finn?"
        2026-11-03 09:30 decision Marcus "Dag starts on the evening counts on Monday" ^dag #role
        2026-11-03 09:30 answer Marcus "not before the stock count on 15 December" ^not-yet #role
    """
    assert "In your words" not in body(made("confirm", book(told), ref="dag"))
    other = told.replace("evening counts", "night desk").replace("not before the stock count;", "Dag can do the night desk.")  # fmt: skip
    page = made("confirm", book(other), ref="dag")
    assert "In your words: “Dag can do the night desk.”" in body(page)
    assert "Finn" not in body(page)
