"""After a talk: what is asked names nobody from elsewhere, and what is answered is read as it was meant."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import PROMPTS, Answers, remedy
from goodbooks.accounts.answers.by_which_day import split_by
from goodbooks.core.book import Book
from goodbooks.core.readers import seen_by
from strategies import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 11, 3)
ASKED = """\
2026-11-02 ask me -> Marcus "May I run the backups alone?" ^alone #backups
  planned: 2026-11-03
2026-11-02 ask me -> Marcus "And the night shift?" ^shift
  planned: 2026-12-03
"""


def test_what_i_have_to_do_is_told_as_mine_by_whichever_name_i_am_written(
    book: Callable[[str], Book],
) -> None:
    mine = '2026-11-01 promise Alex Kern -> Marcus "The plan" ^plan\n'
    both = '2026-11-01 promise Alex Kern, Karin -> Marcus "The list" ^list\n'
    asked = '2026-11-02 ask Alex Kern -> Marcus "May I lead it?" ^lead\n'
    me = "2026-06-01 person me\n  also: Alex Kern\n"
    found = after(book(me + mine + both + asked), "Marcus", TODAY)
    assert [found.told(debt) for debt in found.promises] == [
        "you: The plan (no day given)",
        "you, Karin: The list (no day given)",
    ]
    assert [debt.entry.id for debt in found.asks] == ["lead"]


def test_no_question_names_a_person_or_ends_in_loose_signs() -> None:
    for words in PROMPTS:
        assert "Annelies" not in words
        assert "; ;" not in words
        assert words.endswith((")", "?", "."))


def test_a_question_is_short_enough_to_be_read_aloud() -> None:
    for words in PROMPTS:
        assert len(words) < 220
        assert re.search(r"\b(\w+): as in \1\b", words) is None
        assert re.search(r": [^.()]*: [^.()]*: ", words) is None
        assert "emicolon" not in words


def test_an_answer_by_number_is_offered_only_where_something_has_one(
    book: Callable[[str], Book],
) -> None:
    bare = after(book("2026-06-01 person Marcus"), "Marcus", TODAY)
    assert bare.prompt("asked").endswith("then their answer: May I lead it? Yes, from May)")
    asked = after(book(ASKED), "Marcus", TODAY)
    assert asked.prompt("asked").endswith("; or a number: 1 yes)")
    assert "number" not in asked.prompt("promised")


def test_what_i_meant_to_ask_by_now_can_be_answered_by_its_number(
    book: Callable[[str], Book],
) -> None:
    found = after(book(ASKED), "Marcus", TODAY)
    assert [debt.entry.ref for debt in found.asks] == ["^alone"]
    (_, answer) = proposed(found, Answers(asked="1 yes, until Christmas"))
    assert (answer.kind, answer.links, answer.line("is")) == ("answer", ("alone",), "yes")


def test_a_comma_before_he_stands_between_two_promises(book: Callable[[str], Book]) -> None:
    given = Answers(promised="me: new dates by Friday, he: he calls the guests")
    mine, his = [
        e for e in proposed(after(book(""), "Marcus", TODAY), given) if e.kind == "promise"
    ]
    assert (mine.who, mine.title, mine.line("due")) == (("me",), "new dates", "Friday")
    assert his.who == ("Marcus",)
    assert "guests" in his.title


@pytest.mark.parametrize(
    ("words", "what", "day"),
    [
        ("the outline, by Friday", "the outline", "Friday"),
        ("a note each Friday until 25 December", "a note each Friday", "25 December"),
        ("I will not decide until Friday.", "I will not decide until Friday", "Friday"),
        ("the list By 2026-11-02", "the list", "2026-11-02"),
        ("the keys on Thursday.", "the keys", "Thursday"),
        ("a page on the seats", "a page on the seats", ""),
        ("the page he read on 2 November", "the page he read on 2 November", ""),
        ("the outline,", "the outline", ""),
        ("by monday i send the plan", "I send the plan", "monday"),
        ("by 4 December the list", "the list", "4 December"),
        ("by monday: the plan", "the plan", "monday"),
        ("on Friday i call Growth", "I call Growth", "Friday"),
        (
            "I send it by monday and he looks at it",
            "I send it by monday and he looks at it",
            "monday",
        ),
        ("the outline friday", "the outline", "friday"),
        ("I call Growth tomorrow.", "I call Growth", "tomorrow"),
        ("move it to friday", "move it to friday", ""),
        ("a note each friday", "a note each friday", ""),
        ("put it on monday board", "put it on monday board", ""),
    ],
)
def test_a_promise_ends_where_its_day_begins(words: str, what: str, day: str) -> None:
    assert split_by(words, TODAY) == (what, day)


def test_the_next_step_is_that_of_the_one_decision_unless_its_day_has_passed(
    book: Callable[[str], Book],
) -> None:
    held = book('2026-11-02 talk Marcus "1:1" ^one\n  stage: held\n')

    def step(next_step: str, today: date, decided: str = "go ahead") -> str:
        found = proposed(after(held, "Marcus", today), Answers("", decided, "", "", next_step))
        return next(one for one in found if one.kind == "decision").line("next-step")

    assert step("I send the note by Friday", TODAY) == "I send the note by Friday"
    assert step("I send the note on 6 November", date(2026, 11, 10)) == ""
    assert step("I tell Growth", TODAY, "go ahead; no more than two") == ""
    assert step("none", TODAY) == ""


def test_a_next_step_of_my_own_comes_back_on_its_day_and_nobody_else_reads_it(
    book: Callable[[str], Book],
) -> None:
    held = book('2026-11-02 talk Marcus "1:1" ^one #changes\n  stage: held\n')
    said = Answers("", "go ahead", "", "", "me: ask HR what I can do about Marcus by Friday")
    found = proposed(after(held, "Marcus", TODAY), said)
    assert [one.line("next-step") for one in found] == ["", "", ""]
    mine = found[-1]
    assert (mine.kind, mine.who, mine.to) == ("promise", ("me",), ("me",))
    assert (mine.title, mine.line("due")) == ("ask HR what I can do about Marcus", "Friday")
    seen = seen_by(Book(found), ("Marcus",), KINDS)
    assert "HR" not in str(seen.entries)


def test_of_several_next_steps_only_what_is_not_mine_alone_is_read_by_others(
    book: Callable[[str], Book],
) -> None:
    held = book('2026-11-02 talk Marcus "1:1" ^one #changes\n  stage: held\n')
    steps = "Marcus sends the plan; me: ask HR what the rule is by Friday; Me: sleep on it"
    talk, decision, *mine = proposed(
        after(held, "Marcus", TODAY), Answers("", "go ahead", "", "", steps)
    )
    assert talk.line("next-step") == decision.line("next-step") == "Marcus sends the plan"
    assert [(one.to, one.title, one.line("due")) for one in mine] == [
        (("me",), "ask HR what the rule is", "Friday"),
        (("me",), "sleep on it", ""),
    ]


@pytest.mark.parametrize(
    "between", [", me: ", ". me: ", "\n- me: ", "\n2. me: ", " - me: ", ",me : ", "; - Me: "]
)
def test_whatever_stands_before_a_next_step_of_my_own_it_stays_with_me(
    book: Callable[[str], Book], between: str
) -> None:
    held = book('2026-11-02 talk Marcus "1:1" ^one #changes\n  stage: held\n')
    steps = f"Marcus sends the plan{between}ask HR what the rule is"
    talk, decision, mine = proposed(
        after(held, "Marcus", TODAY), Answers("", "go ahead", "", "", steps)
    )
    assert talk.line("next-step") == decision.line("next-step") == "Marcus sends the plan"
    assert (mine.to, mine.title) == (("me",), "ask HR what the rule is")


@pytest.mark.parametrize("steps", ["1. me: ask HR", "- me: ask HR", "Marcus sends it (me: ask HR)"])
def test_a_next_step_in_which_something_is_mine_alone_is_kept_for_me_and_told_to_nobody(
    book: Callable[[str], Book], steps: str
) -> None:
    held = book('2026-11-02 talk Marcus "1:1" ^one #changes\n  stage: held\n')
    talk, mine = proposed(after(held, "Marcus", TODAY), Answers("hm", next_step=steps))
    assert talk.line("next-step") == ""
    assert mine.to == ("me",)
    assert "ask HR" in mine.title


@pytest.mark.parametrize(
    ("steps", "left"),
    [
        (
            "Marcus sends the plan by 2 November; I call Growth by 9 November",
            "I call Growth by 9 November",
        ),
        (
            "I call Growth by 9 November; Marcus sends the plan by 2 November",
            "I call Growth by 9 November",
        ),
    ],
)
def test_of_several_steps_only_those_whose_own_day_has_passed_are_left_out(
    book: Callable[[str], Book], steps: str, left: str
) -> None:
    held = book('2026-11-01 talk Marcus "1:1" ^one #changes\n  stage: held\n')
    found = proposed(after(held, "Marcus", TODAY), Answers("", "go ahead", "", "", steps))
    assert next(one for one in found if one.kind == "decision").line("next-step") == left


FUMBLED = """\
2026-11-02 person Joe
2026-11-02 talk Joe ^fumble #lead
  stage: held
2026-11-02 ask me -> Joe "Put me in the running" ^run #lead
  planned: 2026-11-03
2026-11-03 outcome me for ^run
  state: sent
"""


def test_where_something_was_said_today_the_talk_is_the_one_of_today(
    book: Callable[[str], Book],
) -> None:
    told = book(FUMBLED)
    found = after(told, "Joe", TODAY)
    assert (found.talk, found.day) == (None, TODAY)
    assert found.other_days == (date(2026, 11, 2),)
    entries = proposed(found, Answers(said="Well then.", promised="me: a page by Friday"))
    assert {entry.on for entry in entries} == {TODAY}
    other = after(told, "Joe", TODAY, date(2026, 11, 2))
    assert other.talk is not None
    assert (other.day, other.other_days) == (date(2026, 11, 2), (TODAY,))


def test_once_the_talk_of_today_is_written_down_the_one_before_is_next(
    book: Callable[[str], Book],
) -> None:
    told = book(FUMBLED + "2026-11-03 talk Joe ^now #lead\n  stage: debriefed\n")
    assert after(told, "Joe", TODAY).day == date(2026, 11, 2)
    quiet = book(FUMBLED.rpartition("2026-11-03 outcome")[0])
    assert after(quiet, "Joe", TODAY).day == date(2026, 11, 2)


LISTED = """\
2026-11-02 talk Marcus ^one
  stage: held
2026-11-02 ask me -> Marcus "You tell me first, then them" ^first #changes
  planned: 2026-12-01
2026-11-02 ask me -> Marcus "A second pair of hands" ^hands
2026-11-02 ask me -> Marcus "A raise" ^raise
"""


@pytest.mark.parametrize(
    ("said", "answered", "title"),
    [
        ("the raise? in May", "raise", "in May"),
        ("tell me first? yes", "first", "Yes to: You tell me first, then them"),
        ("You tell me first, then them? he will try", "first", "he will try"),
        ("tell me first: yes", "first", "Yes to: You tell me first, then them"),
        ("second pair of hands? not before May", "hands", "not before May"),
    ],
)
def test_an_ask_is_answered_by_its_own_words(
    book: Callable[[str], Book], said: str, answered: str, title: str
) -> None:
    found = proposed(after(book(LISTED), "Marcus", TODAY), Answers("", "", "", said, ""))
    answer = next(one for one in found if one.kind == "answer")
    assert (answer.links, answer.title) == ((answered,), title)
    assert [one for one in found if one.kind == "ask"] == []


@pytest.mark.parametrize(
    ("said", "title", "note"),
    [
        ("May I lead it, he: yes", "Yes to: May I lead it?", ""),
        ("may i lead it he: from May on", "from May on", "may i lead it?"),
        ("me: May I lead it? he: from May on", "from May on", "May I lead it?"),
        ("May I lead it? he: no, not yet", "no, not yet", "May I lead it?"),
        ("i asked: May I lead it. she: ask again in May", "ask again in May", "May I lead it?"),
    ],
)
def test_he_begins_the_answer_to_the_question_before(
    book: Callable[[str], Book], said: str, title: str, note: str
) -> None:
    found = proposed(after(book(""), "Marcus", TODAY), Answers(asked=said))
    assert after(book(""), "Marcus", TODAY).unclear("asked", said) == ""
    answer, *again = found[1:]
    assert [one.kind for one in again] == (["ask"] if title.startswith("ask again") else [])
    assert (answer.kind, answer.who, answer.title) == ("answer", ("Marcus",), title)
    assert answer.line("note").removeprefix("to my question: ") == note


def test_two_questions_in_one_breath_have_an_answer_each(book: Callable[[str], Book]) -> None:
    said = "what about a deputy? she thinks about it. can we look again in May? yes, in May"
    found = proposed(after(book(""), "Marcus", TODAY), Answers(asked=said))[1:]
    assert [(one.title, one.line("note").partition(": ")[2]) for one in found] == [
        ("she thinks about it", "what about a deputy?"), ("yes, in May", "can we look again in May?"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said", ["why did you not tell me first? he shrugged", "did you tell them first? yes"]
)
def test_a_question_about_what_was_is_no_ask_for_what_is_to_come(
    book: Callable[[str], Book], said: str
) -> None:
    found = proposed(after(book(LISTED), "Marcus", TODAY), Answers(asked=said))
    assert next(one for one in found if one.kind == "answer").links == ()


@pytest.mark.parametrize("said", [
    "the rota? fine", "can you? no", "then? yes", "the van? yes",
    "Is Lukas on holiday? yes", "Two weeks off? yes", "May I have two hands free? no",
])  # fmt: skip
def test_a_question_that_was_never_asked_before_answers_none(
    book: Callable[[str], Book], said: str
) -> None:
    listed = book(LISTED + '2026-11-02 ask me -> Marcus "Put me in the running" ^run\n'
                  '2026-11-02 ask me -> Marcus "Two weeks of Lukas" ^two\n')  # fmt: skip
    found = proposed(after(listed, "Marcus", TODAY), Answers("", "", "", said, ""))
    assert next(one for one in found if one.kind == "answer").links == ()


def test_a_hint_is_said_with_an_example_and_not_as_a_rule_for_a_machine() -> None:
    for name in ("decided", "promised", "asked", "next_step"):
        hint = getattr(PROMPTS, name).partition("(")[2]
        assert ";" not in hint
        assert re.search(r": \w+", hint) is not None


def test_a_day_that_can_be_either_of_two_is_asked_for_and_not_left_in_the_title(
    book: Callable[[str], Book],
) -> None:
    found = after(book("2026-06-01 person Joe"), "Joe", date(2026, 11, 30))
    why = found.unclear("promised", "me: one page by next friday")
    assert why == "“next friday” can be either of two days, 2026-12-04 or 2026-12-11"
    assert remedy("promised", why) == "write the day you mean, as in me: the outline by 4 December"
    assert found.unclear("promised", "me: one page by friday") == ""
    (_, promise) = proposed(found, Answers(promised="me: one page by 11 December"))
    assert (promise.title, promise.line("due")) == ("one page", "11 December")


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("the page by firday", ""),
        ("the page by 4 Decmber", "“4 Decmber” reads almost like 4 december"),
        ("the page by thursday 10", "“thursday 10” reads almost like Thursday 10:00"),
        ("the page by thursday 2", "“thursday 2” can be either of two times, thursday 14:00 or thursday 02:00"),
        ("the page next thursday", "“next thursday” can be either of two days, 2026-12-03 or 2026-12-10"),
        ("a way to stand by her", ""),
    ],
)  # fmt: skip
def test_a_day_that_can_be_two_or_is_nearly_one_is_asked_for_and_a_weekday_a_slip_away_is_read(
    book: Callable[[str], Book], said: str, why: str
) -> None:
    found = after(book("2026-06-01 person Joe"), "Joe", date(2026, 11, 30))
    assert found.unclear("promised", said) == why


def test_their_yes_with_a_condition_is_an_answer_wherever_it_is_told_and_no_promise_of_mine(
    book: Callable[[str], Book],
) -> None:
    told = Answers(promised="yes but only if I tell him by wed; the outline by Friday")
    made = proposed(after(book(ASKED), "Marcus", TODAY), told)[1:]
    assert [(one.kind, one.line("is"), one.links) for one in made] == [("answer", "part", ("alone",)), ("promise", "", ())]  # fmt: skip
    own = Answers(promised="yes, but only if Ana is back I'll do it by Friday")
    assert [one.kind for one in proposed(after(book(ASKED), "Marcus", TODAY), own)[1:]] == ["promise"]  # fmt: skip


def test_a_full_stop_before_he_stands_between_two_promises_and_each_keeps_its_day(
    book: Callable[[str], Book],
) -> None:
    given = Answers(promised="me: i send the plan by monday. he looks at it by Wednesday")
    mine, his = (
        e for e in proposed(after(book(""), "Marcus", TODAY), given) if e.kind == "promise"
    )
    assert (mine.who, mine.title, mine.line("due")) == (("me",), "I send the plan", "monday")
    assert (his.who, his.title, his.line("due")) == (("Marcus",), "looks at it", "Wednesday")


def test_how_it_was_behind_a_promise_is_a_note_for_me_alone(book: Callable[[str], Book]) -> None:
    given = Answers(
        promised="me: the list by friday. he was pissed; it was all too fast; Ana. he is there on Monday"
    )
    found = proposed(after(book(""), "Marcus", TODAY), given)[1:]
    assert [(e.kind, e.title, e.to) for e in found] == [
        ("promise", "the list", ("Marcus",)), ("note", "he was pissed", ()),
        ("note", "it was all too fast", ()), ("promise", "Ana", ("Marcus",)),
        ("promise", "is there", ("me",)),
    ]  # fmt: skip
    assert "pissed" not in str(seen_by(Book(found), ("Marcus",), KINDS).entries)


def test_my_next_step_with_a_day_is_a_promise_that_comes_back_on_its_day(
    book: Callable[[str], Book],
) -> None:
    steps = "by monday i send you the plan. he looks at it; me: by friday i sleep on it; I go on"
    found = proposed(after(book(""), "Marcus", TODAY), Answers("hm", next_step=steps))
    assert [(e.to, e.title, e.line("due")) for e in found if e.kind == "promise"] == [
        (("me",), "I sleep on it", "friday"),
        (("Marcus",), "I send you the plan", "monday"),
    ]
    assert found[0].line("next-step") == "by monday i send you the plan; he looks at it; I go on"


@pytest.mark.parametrize("step", ["I send you the outline by Friday", "I send you the outline", "I am away by Friday", "Ana calls by Friday", "We meet by Friday"])  # fmt: skip
def test_no_second_promise_is_made_of_a_step_that_is_promised_or_is_none_of_mine(
    book: Callable[[str], Book], step: str
) -> None:
    given = Answers(promised="me: the outline by Friday", next_step=step)
    found = proposed(after(book(""), "Marcus", TODAY), given)
    assert [e.title for e in found if e.kind == "promise"] == ["the outline"]
    more = Answers(promised="me: the outline by Friday", next_step="I call Growth by Friday")
    found = proposed(after(book(""), "Marcus", TODAY), more)
    assert [e.title for e in found if e.kind == "promise"] == ["the outline", "I call Growth"]


def test_a_mood_in_the_place_of_a_next_step_is_private(book: Callable[[str], Book]) -> None:
    told = Answers(decided="We wait", next_step="I was furious, he looked away; I send the plan", feeling="Tired")  # fmt: skip
    talk, decision = proposed(after(book(ASKED), "Marcus", TODAY), told)
    assert talk.line("next-step") == decision.line("next-step") == "I send the plan"
    assert talk.line("private") == "Tired; I was furious, he looked away"


@pytest.mark.parametrize(
    "answer",
    [
        "we didnt talk about it", "didn't get to it", "it never came up", "no time for it", "We did not discuss that.",
        "forgot to ask", "not talked about", "we ran out of time", "i never asked", "that didnt come up",
        "we havent spoken about it yet", "havent asked him", "not discussed yet",
    ],
)  # fmt: skip
def test_a_question_that_was_not_talked_of_is_still_to_be_asked(
    book: Callable[[str], Book], answer: str
) -> None:
    coming = book("2026-11-03 person Dana\n2026-11-09 talk Dana ^next\n")
    found = after(coming, "Dana", TODAY)
    (_, ask) = proposed(found, Answers(asked=f"who tells the team? {answer}"))
    assert (ask.kind, ask.who, ask.to, ask.title) == (
        "ask",
        ("me",),
        ("Dana",),
        "who tells the team?",
    )
    assert ask.line("planned") == "2026-11-09"
    alone = after(book("2026-11-03 person Dana\n"), "Dana", TODAY)
    (_, ask) = proposed(alone, Answers(asked=f"who tells the team? {answer}"))
    assert ask.line("planned") == str(TODAY)


def test_what_is_open_already_stays_open_where_it_was_not_talked_of(
    book: Callable[[str], Book],
) -> None:
    found = after(book(ASKED), "Marcus", TODAY)
    assert [one.kind for one in proposed(found, Answers(asked="1 we didnt talk about it"))] == [
        "talk"
    ]


@pytest.mark.parametrize(
    "answer",
    ["we talk about it on Monday", "he did not know", "we did not talk about May, only June",
     "no time before May", "it came up last week"],
)  # fmt: skip
def test_what_they_did_say_is_their_answer(book: Callable[[str], Book], answer: str) -> None:
    found = after(book("2026-11-03 person Dana\n"), "Dana", TODAY)
    (_, said) = proposed(found, Answers(asked=f"who tells the team? {answer}"))
    assert said.kind == "answer"


def test_every_lone_i_of_a_promise_is_a_capital(book: Callable[[str], Book]) -> None:
    found = after(book("2026-11-03 person Dana\n"), "Dana", TODAY)
    (_, one) = proposed(
        found, Answers(promised="me: i tell tim, and i send you the hand over plan")
    )
    assert one.title == "I tell tim, and I send you the hand over plan"


def test_a_note_of_free_words_after_a_talk_says_that_it_is_for_me(
    book: Callable[[str], Book],
) -> None:
    given = Answers(
        decided="nothing was decided, she was annoyed",
        promised="me: the list by friday. she was pissed",
        asked="ask HR what the rule is",
    )
    told = book('2026-11-01 person Dana\n2026-11-02 promise me -> Dana "The sheet" ^sheet\n')
    notes = [e for e in proposed(after(told, "Dana", TODAY), given) if e.kind == "note"]
    assert [e.readers for e in notes] == [("me",)] * 3
    for said, readers in (("1 she was furious about it", ("me",)), ("1 Dana forgot it", ("me",)), ("1 half of it is there", ())):  # fmt: skip
        (note,) = [e for e in proposed(after(told, "Dana", TODAY), Answers(promised=said)) if e.kind == "note"]  # fmt: skip
        assert note.readers == readers
