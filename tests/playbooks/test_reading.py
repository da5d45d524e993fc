"""Reading a playbook: any text gives one, and what is filled in can never become a line of the book."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.playbooks.answers.answered import as_answer, is_ignorance
from goodbooks.playbooks.page import page_of
from goodbooks.playbooks.plan.steps import last_day, planned, template
from goodbooks.playbooks.slots.filling import LIMIT, day_after, fill, in_time
from goodbooks.playbooks.slots.sources import look_up, unclear_source
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.decode import read_playbook
from goodbooks.playbooks.text.playbook import Step
from goodbooks.syntax.read import read
from goodbooks.syntax.write import write

if TYPE_CHECKING:
    from goodbooks.core.entry import Kind

TUESDAY = date(2026, 11, 3)
FRIDAY = date(2026, 11, 6)
SUNDAY = date(2026, 11, 8)
SHIPPED = catalog.texts(goodbooks.playbooks.library, ".md")["boss-did-not-back-me"]
LINES = SHIPPED.split("\n")
BOOK = """\
2026-11-02 person Marcus
  relation: boss
2026-11-02 promise Marcus -> me "The lead in spring" ^lead #next
  due: 2027-03-01
2026-11-03 decision Marcus "Go ahead, this once" ^once
"""


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert read_playbook("x", text, "x.md").playbook.name == "x"


@given(st.lists(st.sampled_from(LINES), max_size=40))
def test_lines_of_a_playbook_in_any_order_are_read_and_shown(lines: list[str]) -> None:
    found = read_playbook("x", "\n".join(lines), "x.md").playbook
    assert page_of(found, {}, TUESDAY).name == "play"


@given(st.text(min_size=1))
def test_an_answer_is_a_title_and_nothing_else(words: str) -> None:
    from goodbooks.desk.ground.kinds import Kinds

    kinds = Kinds()
    step = Step("", "+2wd", 'ask me -> {boss} "{rule}"', (("reason", "{rule}"),), 1)
    values = {"boss": Value("Ana"), "rule": Value(words)}
    found = planned(step, values, TUESDAY, kinds)
    assert found is not None
    kept = read(write(found.entry), kinds)
    assert len(kept.entries) == 1


def test_working_days_leave_the_weekend_out() -> None:
    assert day_after("+2wd", FRIDAY) == date(2026, 11, 10)
    assert day_after("+2d", FRIDAY) == date(2026, 11, 8)
    assert day_after("+1w", FRIDAY) == date(2026, 11, 13)
    assert day_after("soon", FRIDAY) is None


def test_a_week_from_a_sunday_is_a_monday() -> None:
    assert day_after("+1w", SUNDAY) == date(2026, 11, 16)


def test_nobody_else_is_asked_on_a_sunday(kinds: dict[str, Kind]) -> None:
    values = {"boss": Value("Ana")}
    asked = planned(Step("", "+0d", 'ask me -> {boss} "Ten minutes"', (), 1), values, SUNDAY, kinds)
    mine = planned(Step("", "+0d", 'promise me -> me "A list"', (), 1), values, SUNDAY, kinds)
    assert asked is not None
    assert mine is not None
    assert (asked.on, mine.on) == (date(2026, 11, 9), SUNDAY)


def test_a_plan_is_done_by_the_day_that_was_named(kinds: dict[str, Kind]) -> None:
    ask = Step("", "+2wd", 'ask me -> {boss} "Which of the two?"', (("due", "{day}"),), 1)
    talk = Step("", "+2wd", 'talk {boss} "A choice"', (), 2)
    review = Step("", "+10wd", 'review "Was it decided?"', (), 3)
    values = {"boss": Value("Ana"), "day": Value("2026-11-09")}
    last = last_day((ask, talk, review), values, FRIDAY, kinds)
    assert last == date(2026, 11, 9)
    values[LIMIT] = Value(last.isoformat())
    days = [one.on for step in (ask, talk, review) if (one := planned(step, values, FRIDAY, kinds))]
    assert days == [last, last, date(2026, 11, 20)]
    assert fill("by {+2wd}", values, FRIDAY).text == "by Monday 9 November"


def test_what_has_to_be_done_by_a_sunday_is_asked_for_on_the_friday() -> None:
    monday, values = date(2026, 11, 9), {LIMIT: Value(SUNDAY.isoformat())}
    assert in_time(monday, values, TUESDAY) == FRIDAY
    assert in_time(monday, values, FRIDAY) == SUNDAY


def test_a_day_that_is_no_clear_day_stands_in_no_line_of_an_entry(kinds: dict[str, Kind]) -> None:
    step = Step("", "+2wd", 'ask me -> {boss} "{rule}"', (("due", "{day}"),), 1)
    values = {"boss": Value("Ana"), "rule": Value("A word first"), "day": Value("next week")}
    found = planned(step, values, TUESDAY, kinds)
    assert found is not None
    assert found.entry.fields == (("planned", "2026-11-05"),)


@pytest.mark.parametrize(
    ("head", "is_mine"), [('promise me -> me "My pay"', True), ('ask me -> {boss} "My pay"', False)]
)
def test_a_day_by_a_slot_that_is_empty_gives_way_to_the_next_where_nobody_else_reads_it(
    kinds: dict[str, Kind], head: str, *, is_mine: bool
) -> None:
    step = Step("", "+0d", head, (("due", "{day}"), ("due", "+1w")), 1)
    assert template(step, kinds)[1] == ()
    values = {"boss": Value("Ana")}
    days = []
    for known in ({}, {"day": Value("2026-11-09")}):
        found = planned(step, values | known, FRIDAY, kinds)
        days.append(found.entry.line("due") if found else "")
    assert days == ["2026-11-13" if is_mine else "", "2026-11-09"]


def test_words_in_quotation_marks_are_not_quoted_twice() -> None:
    filled = fill("You said: “{said}”.", {"said": Value('"Be patient."')}, FRIDAY)
    assert filled.text == "You said: “Be patient”."


def test_a_question_in_a_question_is_asked_once() -> None:
    filled = fill("Could we try this: {rule}?", {"rule": Value("can we meet weekly?")}, FRIDAY)
    assert filled.text == "Could we try this: can we meet weekly?"


def test_a_talk_that_was_told_whole_need_not_be_written_down_again(kinds: dict[str, Kind]) -> None:
    step = Step("", "{day}", 'talk Ana "{asked}"', (("private", "What I said: {answered}"),), 1)
    told = {"day": Value("2026-11-02"), "asked": Value("Where do you see yourself?")}
    stages = []
    for more in ({}, {"answered": Value("Oh, this and that")}):
        found = planned(step, {**told, **more}, TUESDAY, kinds)
        stages.append(found.entry.line("stage") if found else None)
    assert stages == ["", "debriefed"]


def test_a_day_said_loosely_has_no_on_before_it() -> None:
    said = [fill("As I understood you on {day}: yes.", {"day": Value(words)}, FRIDAY).text for words in ("last September", "the ninth", "two weeks ago")]  # fmt: skip
    assert said == [
        "As I understood you last September: yes.",
        "As I understood you on the ninth: yes.",
        "As I understood you two weeks ago: yes.",
    ]


@pytest.mark.parametrize(
    ("words", "kind", "question", "used"),
    [
        (
            "I'll bring it to you first",
            "text",
            "What now? Go on after “I'll …”: “ask you”.",
            "bring it to you first",
        ),
        (
            "From now on I bring it to you",
            "text",
            "What now? Go on after “I'll …”: “ask you”.",
            "bring it to you",
        ),
        (
            "I can read it through",
            "text",
            "What of it? As it goes on after “I can”: “read it”.",
            "read it through",
        ),
        ("Illness leave", "text", "What now? Go on after “I'll …”: “ask you”.", "illness leave"),
        (
            "I'd like to show it",
            "text",
            "What then? As it goes on after “I'd like”: “to show it”.",
            "to show it",
        ),
        ("I'd like to show it", "text", "What then? Go on after “I'd like to …”.", "show it"),
        ("I don’t know.", "text", "Which rule stands against it?", ""),
        ("no idea", "text", "What presses on them?", ""),
        ("No", "text", "Have you done part of it?", ""),
        ("No", "text", "What did you answer?", "No"),
        ("dunno", "text", "What presses on them?", ""),
        ("Nothing really.", "text", "What would they say is missing?", ""),
        ("Nothing", "text", "What did you say?", "Nothing"),
        ("?", "person", "Who may decide?", ""),
        ("ok", "text", "What presses on them?", ""),
        ("yes", "person", "Who may decide?", ""),
        ("Yes", "text", "Have you done part of it?", "Yes"),
        ("Yes", "text", "What did you answer?", "Yes"),
        ("2", "person", "Who may decide?", ""),
        ("2", "text", "How many are you?", "2"),
        ("Nothing was decided", "text", "What did they decide?", "Nothing was decided"),
        ("I don't know", "words", "What was said, in their words?", ""),
        ("“I don't know.”", "words", "What was said, in their words?", "“I don't know.”"),
        ("I don't know", "words", "What did she say?", "I don't know"),
        ("idk what the words were", "words", "What was said, in their words?", ""),
        ("Simon, the new one", "person", "Who promised it?", "Simon"),
        ("his assistant, Mo", "person", "Who may decide?", "Mo"),
        ("my boss, obviously", "person", "Who decided it?", "my boss"),
        ("my boss, again", "person", "Who decided it?", "my boss"),
        ("my boss (unfortunately)", "person", "Who decided it?", "my boss"),
        ("my boss, emily", "person", "Who decided it?", "Emily"),
        ("sally, my boss", "person", "Who decided it?", "Sally"),
        ("the director", "person", "Who may decide?", "the director"),
        ("Ana, Ben", "person", "Who may decide?", "Ana, Ben"),
        (
            "I want to go back to my desk",
            "text",
            "Go on after “I'd like to …”.",
            "go back to my desk",
        ),
        ("Work as a cook", "text", "Go on after “I'd like to …”.", "work as a cook"),
        ("Anna Lund's desk", "text", "Go on after “I'd like to …”.", "Anna Lund's desk"),
        (
            "I want to go back to my desk",
            "text",
            "What do you want?",
            "I want to go back to my desk",
        ),
        ("the release schedule i guess", "text", "What presses on them?", "the release schedule"),
        ("idk … the budget, I suppose.", "text", "What presses on them?", "the budget"),
        (
            "as far as i know, i was the last to hear",
            "text",
            "What happened?",
            "I was the last to hear",
        ),
        ("idk what he wants", "text", "What presses on them?", "idk what he wants"),
        ("it is what i guess", "text", "What presses on them?", "it is what I guess"),
        ("no", "text", "One thing you have done that shows it.", ""),
        ("no", "text", "What should happen next time? As you would say it to them.", ""),
        ("None.", "text", "What do you propose now?", ""),
        ("no", "text", "What did your boss decide or say instead?", "no"),
        ("no", "words", "What were you asked to do?", ""),
        ("no", "words", "What was said, in their words?", "no"),
        ("soon", "text", "Which one rule would be enough?", ""),
        ("soon", "text", "When would it end?", "soon"),
        (
            "yes i did the first half",
            "text",
            "Have you done part of it? If so, which part?",
            "I did the first half",
        ),
        ("yes, i did", "text", "Have you done part of it?", "yes, I did"),
        (
            "fridays off from march, it isnt fixed",
            "text",
            "What do you ask for?",
            "Fridays off from March, it isn't fixed",
        ),
        (
            "they march in, it may be late",
            "text",
            "What happened?",
            "they march in, it may be late",
        ),
        ("ill be in, its hers", "text", "What happened?", "ill be in, its hers"),
        ("yes id like to lead", "text", "What do you want?", "yes I'd like to lead"),
        ("march", "text", "Until when?", "March"),
        ("my id badge", "text", "What is it?", "my id badge"),
        ("the ceo", "person", "Who asked?", "the CEO"),
        ("ask ceo@a.org", "text", "What comes next?", "ask ceo@a.org"),
        ("idk, maybe a day in January", "text", "What do you want?", "maybe a day in January"),
        ("idk maybe he is busy", "text", "What presses on them?", "maybe he is busy"),
        ("dunno, perhaps the rota", "text", "What do you want?", "perhaps the rota"),
        ("yes", "text", "Is something left out? If so, what?", ""),
        ("the load test", "text", "Is something left out? If so, what?", "the load test"),
        ("i guess so", "text", "Have you done part of it?", "I guess so"),
        ("no idea, i guess", "text", "What presses on them?", ""),
        ("i guess nothing", "text", "What presses on them?", ""),
        ("nothing i guess", "text", "What did you say?", "nothing"),
        ("no, i guess", "text", "Have you done part of it?", ""),
        ("I don't know, I guess", "text", "What presses on them?", ""),
        ("i'd say his i.e. her list", "text", "What presses?", "I'd say his i.e. her list"),
        ("no more lists i guess", "words", "What was said?", "no more lists i guess"),
        ("i want to lead the team", "text", "Which, as you would name it?", "to lead the team"),
        ("I'd like the late shift", "text", "Which, as you would name it?", "the late shift"),
    ],
)
def test_an_answer_that_says_nothing_fills_nothing_and_a_name_is_a_name(
    words: str, kind: str, question: str, used: str
) -> None:
    assert as_answer(words, kind, question) == used


def test_a_filled_sentence_cites_what_it_rests_on_and_says_what_it_lacks() -> None:
    filled = fill("{boss} on {day}: {rule}", {"boss": Value("Ana", ("^p",)), "day": Value("2026-11-03")}, FRIDAY)  # fmt: skip
    assert filled == ("Ana on Tuesday 3 November: {rule}", ("^p",), ("rule",), ())


def test_an_answer_inside_a_sentence_begins_small_but_a_name_keeps_its_letter() -> None:
    said = [
        fill("What I bring: {proof}.", {"proof": Value(words)}, FRIDAY).text
        for words in ("Took over four tasks", "Kept the rota running", "Ana asked me to lead")
    ]
    assert said == [
        "What I bring: took over four tasks.",
        "What I bring: kept the rota running.",
        "What I bring: Ana asked me to lead.",
    ]


def test_a_step_with_an_empty_slot_does_not_appear(kinds: dict[str, Kind]) -> None:
    step = Step("", "+0d", 'ask me -> {boss} "Ten minutes"', (), 1)
    assert planned(step, {}, TUESDAY, kinds) is None


def test_a_line_with_an_empty_slot_is_left_out_of_its_step(kinds: dict[str, Kind]) -> None:
    step = Step("", "+2wd", 'ask me -> {boss} "Ten minutes"', (("reason", "{effect}"),), 1)
    found = planned(step, {"boss": Value("Ana")}, TUESDAY, kinds)
    assert found is not None
    assert found.entry.fields == (("planned", "2026-11-05"),)


def test_a_talk_takes_the_position_with_it(kinds: dict[str, Kind]) -> None:
    step = Step("", "+2wd", 'talk {boss} "How I hear of it"', (), 1)
    values = {"boss": Value("Ana"), "position": Value("To be told first")}
    found = planned(step, values, TUESDAY, kinds)
    assert found is not None
    assert (found.entry.on, found.entry.line("want")) == (date(2026, 11, 5), "To be told first")


def test_what_is_promised_for_today_is_due_today(kinds: dict[str, Kind]) -> None:
    found = planned(Step("", "+0d", 'promise me -> me "Write it down"', (), 1), {}, TUESDAY, kinds)
    assert found is not None
    assert found.entry.line("due") == TUESDAY.isoformat()


def test_what_is_to_be_asked_later_is_not_said_to_be_asked_today(kinds: dict[str, Kind]) -> None:
    later, today = (
        planned(Step("", when, 'ask me -> {boss} "Ten minutes"', (("due", "+5wd"),), 1), {"boss": Value("Ana")}, TUESDAY, kinds)
        for when in ("+2wd", "+0d")
    )  # fmt: skip
    assert later is not None
    assert today is not None
    assert (later.entry.on, today.entry.on) == (TUESDAY, TUESDAY)
    assert [one.entry.line("planned") for one in (later, today)] == ["2026-11-05", "2026-11-03"]


def test_what_the_book_holds_already_is_not_written_again(kinds: dict[str, Kind]) -> None:
    step = Step("", "+0d", 'decision {boss} "{change}"', (), 1)
    values = {"boss": Value("Marcus"), "change": Value("Go ahead, this once", ("^once",))}
    assert planned(step, values, TUESDAY, kinds) is None


def test_the_book_is_looked_through_for_a_slot(kinds: dict[str, Kind]) -> None:
    book = Book(read(BOOK, kinds).entries)
    boss = look_up("boss", book, {}, TUESDAY)
    assert boss is not None
    values = {"boss": boss}
    lead = look_up("promise by boss to me", book, values, TUESDAY)
    assert (boss.text, lead and lead.text) == ("Marcus", "The lead in spring")
    assert lead is not None
    due = look_up("due of lead", book, values | {"lead": lead}, TUESDAY)
    assert due is not None
    assert (due.text, due.cites) == ("2027-03-01", ("^lead",))
    assert look_up("ask by me to boss", book, values, TUESDAY) is None
    matter = look_up("matter", book, values, TUESDAY)
    assert matter is not None
    assert matter.text == "next"


def test_a_place_in_the_book_that_is_none_is_said(kinds: dict[str, Kind]) -> None:
    assert unclear_source("promise by boss", ["boss"], kinds) == ""
    assert "no slot boss" in unclear_source("promise by boss", [], kinds)
    for lead in ("who waits for boss", "turned around by boss"):
        assert unclear_source(lead, ["boss"], kinds) == ""
        assert "no slot boss" in unclear_source(lead, [], kinds)
    assert "names no kind" in unclear_source("oracle by boss", ["boss"], kinds)
    assert "by and to" in unclear_source("promise from boss", ["boss"], kinds)


def test_what_was_won_years_ago_still_shows_it_and_an_old_promise_does_not(
    kinds: dict[str, Kind],
) -> None:
    text = '2011-12-01 win me "Took over five desks" ^five\n2011-12-01 promise me -> Marcus "List" ^list\n'
    book = Book(read(text, kinds).entries)
    found = look_up("win by me", book, {}, TUESDAY)
    assert found is not None
    assert found.text == "Took over five desks"
    assert look_up("promise by me", book, {}, TUESDAY) is None


@pytest.mark.parametrize("words", ["I can't say what I think in front of Theo", "I can't tell if we ship, we lose two days each time"])  # fmt: skip
def test_an_effect_that_begins_with_what_one_cannot_is_no_ignorance(words: str) -> None:
    assert not is_ignorance(words)


def test_what_one_does_together_with_ones_people_is_nothing_on_ones_own() -> None:
    text = "May I look after {area} on my own for a time?"
    said = {"area": Value("the roster of the night lines, with Jonas")}
    assert fill(text, said, date(2026, 11, 29)).text == "May I look after the roster of the night lines, with Jonas for a time?"  # fmt: skip
    said = {"area": Value("the calls with Growth")}
    assert fill(text, said, date(2026, 11, 29)).text == "May I look after the calls with Growth on my own for a time?"  # fmt: skip
    said = {"area": Value("ordering the fish together with my sous-chef")}
    assert fill(text, said, date(2026, 11, 29)).text == "May I look after ordering the fish together with my sous-chef for a time?"  # fmt: skip
    said = {"area": Value("the talks with the suppliers")}
    assert fill(text, said, date(2026, 11, 29)).text == "May I look after the talks with the suppliers on my own for a time?"  # fmt: skip
