"""The page of a playbook, with slots that nobody filled yet."""

from __future__ import annotations

import re
from datetime import date

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.document import Gap, Line, Message
from goodbooks.core.drawing import bracketed
from goodbooks.playbooks.page import page_of
from goodbooks.playbooks.slots.filling import fill
from goodbooks.playbooks.slots.one_gap import with_one_gap, without_marks
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.decode import read_playbook

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
FRIDAY = date(2026, 11, 27)


def mails(name: str, values: dict[str, Value]) -> list[Message]:
    """The mails on the page of a playbook."""
    page = page_of(read_playbook(name, TEXTS[name], name).playbook, values, FRIDAY)
    blocks = (block for section in page.sections for block in section.blocks)
    return [block for block in blocks if isinstance(block, Message)]


def test_a_mail_to_a_boss_nobody_named_leaves_the_name_to_be_filled_in() -> None:
    for message in mails("i-fumbled-it", {}):
        first = message.paragraphs[0].text
        assert first.startswith("[boss], ")
        assert "[boss]" in [gap.marked for gap in message.gaps]


def test_a_mail_to_a_boss_whom_the_book_knows_begins_with_the_name() -> None:
    for message in mails("i-fumbled-it", {"boss": Value("Ana")}):
        assert message.paragraphs[0].text.startswith("Ana, ")


def test_a_gap_marks_no_part_of_another_word() -> None:
    for message in mails("i-fumbled-it", {}):
        for line in message.paragraphs:
            assert "Tues[day]" not in bracketed(line.text, message)
            assert bracketed(line.text, message) == line.text


def test_a_mail_to_somebody_without_a_name_begins_with_what_it_is_about() -> None:
    for message in mails("i-fumbled-it", {"boss": Value("my manager")}):
        assert message.paragraphs[0].text.startswith(
            ("Thank you for asking me", "You asked me", "I gave you half")
        )


def test_what_nobody_has_said_is_a_gap_in_a_mail_with_what_is_usual_in_it() -> None:
    usual = Value("2026-12-18", is_usual=True)
    mail = mails("promised-for-me", {"chooser": Value("Ana"), "day": usual})[0]
    assert "Please tell me by [Friday 18 December?]." in mail.paragraphs[-1].text
    assert Gap("[Friday 18 December?]", "By which day does it have to be decided?") in mail.gaps
    assert mail.subject == "What was promised: your choice"
    said = mails("promised-for-me", {"chooser": Value("Ana"), "day": Value("2026-12-18")})[0]
    assert "Please tell me by Friday 18 December." in said.paragraphs[-1].text
    assert said.subject == "What was promised: your choice by Friday 18 December"


def test_a_day_in_words_to_be_said_is_a_gap_also_where_they_stand_in_advice() -> None:
    said = fill("By {+1wd}: “Gladly. You hear by {+1wd}.” Then by {+2wd} at last.", {}, FRIDAY).text
    assert said == "By Monday 30 November: “Gladly. You hear by [Monday 30 November?].” Then by Tuesday 1 December at last."  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_no_day_that_is_counted_from_today_stands_in_what_is_sent_as_if_it_were_said(
    name: str,
) -> None:
    days = re.compile(r"(?<!\[)(?:Mon|Tues|Wednes|Thurs|Fri)day \d+ (?:November|December)")
    for mail in mails(name, {}):
        assert [one.text for one in (*mail.paragraphs, Line(mail.subject)) if days.search(one.text)] == []  # fmt: skip


SAID = """\
# Options

## Ask

if yes: Good.

## Look back

if yes: Good.

## Let it go

if yes: Good.

# The plan

- +1wd ask me -> {boss} "Ten minutes"

# What to say

## chat, to {boss}

> May I have ten minutes?
>? This shows it: {proof}.

## chat, to {boss}, for: Look back

> What decided it?
"""


def said(way: str, values: dict[str, Value]) -> list[str]:
    """What there is to say in one option."""
    text = "needs:\n  boss person: Who?\n  proof text: What shows it?\n" + SAID
    found = read_playbook("ask", text, "ask").playbook
    page = page_of(found, values, FRIDAY, (), "short first", way=way, is_whole=False)
    blocks = (block for one in page.sections if one.title == "What to say" for block in one.blocks)
    return [block.text for block in blocks if isinstance(block, Line) and block.mark == ">"]


def test_an_option_has_its_own_signs_that_it_worked() -> None:
    for way, sign in (
        ("Apologise, once", "You said it once, and the remarks grow fewer."),
        ("Ask for time, with a day", "They can say in one sentence what you want."),
    ):
        found = read_playbook("i-fumbled-it", TEXTS["i-fumbled-it"], "p").playbook
        page = page_of(found, {}, FRIDAY, way=way, is_whole=False)
        worked = next(one for one in page.sections if one.title == "How you will know it worked")
        assert isinstance(worked.blocks[0], Line)
        assert worked.blocks[0].text == sign


def test_an_option_has_its_own_words_and_one_that_says_nothing_has_none() -> None:
    values = {"boss": Value("Ana"), "proof": Value("four new rotas")}
    assert said("Ask", values) == ["May I have ten minutes?", "This shows it: four new rotas."]
    assert said("Look back", values) == ["What decided it?"]
    assert said("Let it go", values) == []


def test_a_sentence_that_may_go_leaves_no_gap() -> None:
    assert said("Ask", {"boss": Value("Ana")}) == ["May I have ten minutes?"]


def test_a_step_is_said_in_words_and_without_the_signs_of_a_book() -> None:
    page = page_of(read_playbook("step-back", TEXTS["step-back"], "step-back").playbook, {}, FRIDAY)
    plan = next(section for section in page.sections if section.title == "The plan")
    said = "\n".join(block.text for block in plan.blocks if isinstance(block, Line))
    assert "talk with your boss: A proposal for my role" in said
    assert not any(sign in said for sign in ("->", "#", '"'))


def test_what_is_said_to_people_who_are_no_slot_stands_there_too() -> None:
    playbook = read_playbook("step-back", TEXTS["step-back"], "step-back").playbook
    page = page_of(playbook, {"boss": Value("Ana")}, FRIDAY, listens="short first", is_whole=False)
    blocks = [block for section in page.sections for block in section.blocks]
    assert "In person, to colleagues, after a yes:" in [
        one.text for one in blocks if isinstance(one, Line)
    ]


def test_behind_a_colon_a_sentence_goes_on_small_and_a_name_stays_large() -> None:
    def put(words: str) -> str:
        return fill("like this: {rule}", {"rule": Value(words)}, FRIDAY).text

    assert put("You tell me first") == "like this: you tell me first"
    assert put("Growth hears it last") == "like this: Growth hears it last"
    assert put("Help Desk hears it last") == "like this: Help Desk hears it last"


def test_an_answer_that_ends_its_sentence_gets_no_full_stop_behind_it() -> None:
    values = {"asked": Value("What about you?"), "rest": Value("and then …")}
    assert fill("You asked: {asked}. Here it is.", values, FRIDAY).text == "You asked: what about you? Here it is."  # fmt: skip
    assert fill("“{asked}.”", values, FRIDAY).text == "“What about you?”"
    assert fill("It went on, {rest}.", values, FRIDAY).text == "It went on, and then …"


def test_what_stands_in_one_sentence_of_a_draft_is_not_said_again_by_one_that_may_go() -> None:
    playbook = read_playbook("step-back", TEXTS["step-back"], "step-back").playbook
    values = {"boss": Value("Ana"), "handover": Value("six weeks"), "term": Value("for a year")}

    def talk(wanted: str) -> str:
        told = {**values, "wanted": Value(wanted)}
        page = page_of(playbook, told, FRIDAY, way=playbook.ways[0].title, is_whole=False)
        part = next(section for section in page.sections if section.title == "What to say")
        return "\n".join(one.text for one in part.blocks if isinstance(one, Line))

    assert "I mean it for a year." in talk("cook again")
    assert "I mean it" not in talk("cook again for a year")


@pytest.mark.parametrize(
    ("text", "day", "said"),
    [
        ("a poor answer {day}", "Yesterday", "a poor answer yesterday"),
        ("your question of {day}, then", "Last Friday", "your question of last Friday, then"),
        ("a poor answer on {day}", "Two weeks ago", "a poor answer two weeks ago"),
        ("On {day} I said it.", "yesterday", "Yesterday I said it."),
        ("{day} I said it.", "Yesterday", "Yesterday I said it."),
        ("the talk on {day}", "Friday", "the talk on Friday"),
        ("the talk in {day}", "March", "the talk in March"),
    ],
)
def test_a_day_in_words_is_small_inside_a_sentence_but_for_its_name(
    text: str, day: str, said: str
) -> None:
    assert fill(text, {"day": Value(day)}, FRIDAY).text == said


def sent(name: str, values: dict[str, Value]) -> list[Message]:
    """The mails of a playbook's first way, as a walk ends in them."""
    found = read_playbook(name, TEXTS[name], name).playbook
    page = page_of(found, values, FRIDAY, way=found.ways[0].title, listens="short first", is_whole=False)  # fmt: skip
    blocks = (block for section in page.sections for block in section.blocks)
    return [block for block in blocks if isinstance(block, Message)]


def test_a_sentence_with_several_gaps_keeps_the_one_that_no_day_fills() -> None:
    mail = sent("boss-out-of-reach", {"boss": Value("Ana")})[0]
    assert mail.paragraphs[0].text == "Ana, could you let me know: [decision]?"
    assert mail.subject == "One question, with a proposal"
    known = {"boss": Value("Ana"), "decision": Value("which van we sell")}
    told = sent("boss-out-of-reach", known)[0].paragraphs[0].text
    assert told == "Ana, could you let me know by [day]: which van we sell?"


def test_an_ask_for_a_trial_reads_whole_before_its_day_is_said() -> None:
    usual = Value("2026-12-18", is_usual=True)
    values = {"boss": Value("Ana"), "area": Value("the releases"), "until": usual}
    mail = sent("micromanaged", values)[0]
    assert mail.subject == "A trial: the releases"
    assert mail.paragraphs[0].text == (
        "May I look after the releases on my own until [Friday 18 December?], as a trial?"
    )
    assert "On [Friday 18 December?] we look at it together." in mail.paragraphs[1].text


@pytest.mark.parametrize(("line", "said"), [
    ("{boss}, [on {day}] this happened: {event}.", "{boss}, this happened: {event}."),
    ("Please tell me by {+1wd}; the next word comes on {day}.", "Please tell me by {+1wd}; the next word comes on {day}."),
    ("Please tell me [by {+5wd}] the rule for {role}.", "Please tell me the rule for {role}."),
    ("My proposal is that I run {area} until {until}.", "My proposal is that I run {area} until {until}."),
    ("As I understood you [on {day}], you asked for {event}.", "As I understood you, you asked for {event}."),
    ("The last time[, on {day}]: {event}.", "The last time: {event}."),
    ("I need to know this [by {day}]: {decision}.", "I need to know this: {decision}."),
    ("May I have ten minutes [by {+2wd}]?", "May I have ten minutes by {+2wd}?"),
    ("May I have [what] [by {+2wd}] for {area}?", "May I have [what] for {area}?"),
])  # fmt: skip
def test_what_stands_in_brackets_with_its_slot_is_left_out_where_another_gap_is_there(
    line: str, said: str
) -> None:
    plain, spare = without_marks(line)
    assert with_one_gap(plain, {}, spare) == said


def test_what_has_been_said_stands_without_its_brackets() -> None:
    plain, spare = without_marks("As I understood you [on {day}], you asked for {event}.")
    assert with_one_gap(plain, {"day": Value("2026-11-03")}, spare) == plain
    assert "[" not in plain


def test_a_bracket_that_is_left_open_is_told_to_its_author() -> None:
    text = TEXTS["boss-out-of-reach"].replace("this [by {day}]: {decision}", "this [by {day}: {decision}", 1)  # fmt: skip
    told = read_playbook("boss-out-of-reach", text, "it.md").problems
    assert ["open-bracket" in one.code for one in told] == [True]


@pytest.mark.parametrize(
    ("name", "way", "slot", "told", "open_"),
    [
        ("i-fumbled-it", "Go back with one sentence", "decided-by", "It is decided by Friday 18 December: be with Ana well before that", "Find out whether something is decided soon"),
        ("next-role", "Say that you want it, and ask what is missing", "day", "It is decided by Friday 18 December: say before that", "When is it decided, and until when may one apply?"),
        ("step-back", "Thank them, and say not now", "day", "They need your answer by Friday 18 December; give it before.", "Ask by which day they need your answer"),
    ],
)  # fmt: skip
def test_nobody_is_sent_to_find_out_a_day_that_was_said_and_what_is_only_usual_nobody_said(
    name: str, way: str, slot: str, told: str, open_: str
) -> None:
    def first(**values: Value) -> str:
        found = read_playbook(name, TEXTS[name], name).playbook
        filled = {"boss": Value("Ana"), **{key.replace("_", "-"): one for key, one in values.items()}}  # fmt: skip
        page = page_of(found, filled, FRIDAY, way)
        (part,) = (one for one in page.sections if one.title == "First today")
        return " ".join(block.text for block in part.blocks if isinstance(block, Line))

    key = slot.replace("-", "_")
    for without in ({}, {key: Value("2026-12-18", is_usual=True)}):
        assert open_ in first(**without)
        assert told not in first(**without)
    said = first(**{key: Value("2026-12-18")})
    assert told in said
    assert open_ not in said


def test_words_in_which_only_whom_they_are_for_is_missing_stand_with_a_gap() -> None:
    found = read_playbook("scope-creep", TEXTS["scope-creep"], "scope-creep").playbook
    page = page_of(found, {}, FRIDAY, way=found.ways[0].title, is_whole=False)
    lines = [one.text for part in page.sections for one in part.blocks if isinstance(one, Line)]
    assert "Chat, to [them]:" in lines
    assert "In person, to [them]:" not in lines


@pytest.mark.parametrize("taker", ["my manager", "Ana", "Piet"])
def test_whoever_reads_it_is_you_by_name_and_by_place(taker: str) -> None:
    playbook = read_playbook("too-much-work", TEXTS["too-much-work"], "too-much-work").playbook
    values = {"boss": Value("Ana"), "taker": Value(taker), "caught": Value("the late parts")}
    page = page_of(playbook, values, FRIDAY, way="Stop the quiet rescue", is_whole=False)
    blocks = [block for section in page.sections for block in section.blocks]
    said = [one.text for one in blocks if isinstance(one, Line)]
    assert f"{'Piet' if taker == 'Piet' else 'You'} could take it." in said


@pytest.mark.parametrize("said", [True, False])
def test_a_pause_is_asked_for_with_the_no_that_was_said(*, said: bool) -> None:
    found = read_playbook("step-back", TEXTS["step-back"], "step-back").playbook
    no = {"against": Value("we need you in there"), "reply": Value("Aud can lead it until March")}
    values = {"boss": Value("Frode"), **(no if said else {})}
    page = page_of(found, values, FRIDAY, way="Ask for a pause or a smaller part first", is_whole=False)  # fmt: skip
    lines = [block.text for part in page.sections for block in part.blocks if isinstance(block, Line)]  # fmt: skip
    assert ("You said “we need you in there”. I've thought about that." in lines) is said
    assert ("My answer to it: Aud can lead it until March." in lines) is said
    assert any(line.startswith("May I have half an hour") for line in lines)


def test_who_would_rather_stay_says_so_to_whoever_decides_and_not_to_the_new_boss() -> None:
    found = read_playbook("new-boss", TEXTS["new-boss"], "new-boss").playbook
    said = {"boss": "Mr Aubert", "mover": "Liv", "stay": "the spring orders are half done here"}
    values = {name: Value(words) for name, words in said.items()}
    page = page_of(found, values, FRIDAY, way="Ask to stay where you are", is_whole=False)
    mails = [block for part in page.sections for block in part.blocks if isinstance(block, Message)]
    assert [one.to for one in mails] == [("Liv",)]
    assert "I'd rather stay where I am, and for the work it's this: the spring orders are half done here." in mails[0].paragraphs[0].text  # fmt: skip
    assert not any("how you like to work" in one.subject for one in mails)
