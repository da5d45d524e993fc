"""A debrief answers what was asked in the matter of the talk, and leaves no ask open that was answered."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from accounts.debriefed import debriefed_with
from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.checks.unanswered_ask import find
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask, open_asks, reply_to
from goodbooks.entries.decision import Decision
from goodbooks.entries.note import Note
from goodbooks.entries.promise import Promise
from pages import body, made, message, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

MONDAY = date(2026, 11, 9)
ANSWERED = (("Yes, from 1 March", "agreed to", ", from 1 March 2027"), ("No, not this year", "said no to", ""))  # fmt: skip
BACK = """
    2026-11-02 person Ines
      relation: boss
    2026-11-04 ask me -> Ines "Half an hour about my place in the team" ^half #place
      planned: 2026-11-04
    2026-11-04 ask me -> Ines "To tend the nursery beds again" ^beds #place
      planned: 2026-11-09
      due: 2026-11-20
      their-side: you lose the one who keeps the rota
      my-part: I took the rota without asking what it was
    2026-11-04 ask me -> HR "Note, please, that I am asking Ines for this: to tend the nursery beds again" ^hr #place
      planned: 2026-11-11
      readers: HR
    2026-11-04 option me "Carry on as now" ^on #place
      is-carrying-on: yes
    2026-11-04 option me "A second pair of hands" ^hands #place
    2026-11-04 option me "The rota every other week" ^other #place
    2026-11-09 10:00 talk Ines "My place in the team" ^talk #place
"""


def debriefed(told: Book, **given: str) -> Book:
    """The book with what follows from these answers on the day of the talk."""
    return debriefed_with(told, "Ines", MONDAY, **given)


def test_a_yes_in_the_debrief_answers_the_ask_that_was_only_meant(
    book: Callable[[str], Book],
) -> None:
    after_it = debriefed(book(BACK), decided="Yes, the beds from 1 March; the rota goes to Omar")
    ask = after_it.get("beds")
    assert isinstance(ask, Ask)
    assert ask.on == MONDAY
    assert [one.title for one in after_it.of(Decision) if one.links] == [
        "Yes, the beds from 1 March"
    ]
    reply = reply_to(after_it, ask)
    assert reply is not None
    assert reply.title == "Yes, the beds from 1 March"
    assert open_asks(after_it) == ()


def test_an_ask_for_a_talk_is_answered_by_the_talk(book: Callable[[str], Book]) -> None:
    after_it = debriefed(book(BACK), said="We spoke of the weather.")
    half = after_it.get("half")
    assert isinstance(half, Ask)
    reply = reply_to(after_it, half)
    assert reply is not None
    assert reply.kind == "talk"
    assert [one.id for one in after_it.planned] == ["beds", "hr"]


def test_what_is_meant_to_be_asked_can_be_answered_by_its_number(
    book: Callable[[str], Book],
) -> None:
    found = after(book(BACK), "Ines", MONDAY)
    assert [debt.entry.id for debt in found.asks] == ["beds"]
    after_it = debriefed(book(BACK), asked="1 no, not before May", decided="The rota stays")
    ask = after_it.get("beds")
    assert isinstance(ask, Ask)
    reply = reply_to(after_it, ask)
    assert reply is not None
    assert (reply.kind, reply.line("is")) == ("answer", "no")
    assert [one.links for one in after_it.of(Decision)] == [()]


def test_a_decision_answers_nothing_where_two_asks_could_be_meant(
    book: Callable[[str], Book],
) -> None:
    more = BACK + '    2026-11-05 ask me -> Ines "A key" ^key #place\n      my-part: I lost mine\n'
    after_it = debriefed(book(more), decided="Yes, from 1 March")
    assert [one.links for one in after_it.of(Decision)] == [()]


def test_after_the_answer_hr_is_told_the_answer(book: Callable[[str], Book]) -> None:
    for said, told, holds in ANSWERED:
        after_it = debriefed(book(BACK), decided=said)
        page = made("case", after_it, matter="place", readers=("HR",), today=MONDAY)
        assert f"Ines {told} on 9 November{holds}: to tend the nursery beds again" in words(page)
        assert "I am asking" not in words(page)
        assert said not in words(page)


def test_what_hr_is_told_knows_an_answer_that_no_debrief_wrote_down(
    book: Callable[[str], Book],
) -> None:
    for said, told, holds in ANSWERED:
        early = f'    2026-11-06 answer Ines "{said}" for ^beds\n'
        for kept in (
            early,
            early + f"      is: {said[:3].lower().strip(',')}\n",
            early.replace("answer", "decision"),
        ):
            after_it = book(BACK + kept)
            page = made(
                "case", after_it, matter="place", readers=("HR",), is_for_hr=True, today=MONDAY
            )
            assert f"Ines {told} on 6 November{holds}: to tend the nursery beds again" in words(
                page
            )
            assert said not in words(page)
            for name in ("today", "brief", "trail"):
                mine = words(made(name, after_it, who="HR", matter="place", today=MONDAY))
                assert f"Ines {told} on 6 November" in mine
                assert "I am asking" not in mine


def test_an_answer_for_me_alone_is_not_told_to_hr(book: Callable[[str], Book]) -> None:
    told = book(BACK + '    2026-11-06 answer Ines "Yes" for ^beds\n      readers: me\n')
    page = made("case", told, matter="place", readers=("HR",), is_for_hr=True, today=MONDAY)
    assert "agreed" not in words(page)


def test_a_word_to_hr_in_my_own_words_stays_as_i_wrote_it(book: Callable[[str], Book]) -> None:
    mine = "Ines agrees, though not in writing: to tend the nursery beds again"
    told = book(BACK + '    2026-11-06 answer Ines "Yes" for ^beds\n'
                f'    2026-11-06 ask me "{mine}"\n      amends: ^hr\n')  # fmt: skip
    page = made("case", told, matter="place", readers=("HR",), is_for_hr=True, today=MONDAY)
    assert mine in words(page)


def test_what_hr_is_told_after_the_answer_is_one_sentence(book: Callable[[str], Book]) -> None:
    mine = BACK.replace("To tend the", "I tend the").replace(": to tend the", ": I tend the")
    told = book(mine.replace("Ines", "my boss"))
    found = proposed(after(told, "my boss", MONDAY), Answers(decided="Yes, from 1 March"))
    assert [one.title for one in found if one.kind == "ask"] == [
        "Please note what my boss agreed to on 9 November, from 1 March 2027: I tend the nursery beds again"
    ]


TOLD = BACK + "    2026-11-05 outcome me for ^hr\n      state: sent\n"


def test_what_hr_was_told_of_and_the_boss_has_answered_is_offered_to_be_closed(
    book: Callable[[str], Book],
) -> None:
    later = date(2026, 11, 16)
    assert [one for one in find(book(TOLD), later) if one.about[0].id == "hr"] == []
    told = book(TOLD + '    2026-11-09 decision Ines "Yes, from 1 March" for ^beds\n')
    (found,) = (one for one in find(told, later) if one.about[0].id == "hr")
    assert found.sentence.endswith("Ines answered that on 9 November.")
    assert "'outcome \"ended\" for ^hr'" in found.remedy
    assert "ask once more" not in found.remedy
    closed = book(TOLD + '    2026-11-16 outcome me "ended" for ^hr\n')
    assert [one for one in find(closed, later) if one.about[0].id == "hr"] == []


def test_after_the_answer_the_case_says_what_was_asked_and_granted(
    book: Callable[[str], Book],
) -> None:
    after_it = debriefed(book(BACK), decided="Yes, the beds from 1 March")
    page = made("case", after_it, matter="place", today=MONDAY)
    assert page.title == "What I asked for, and the yes"
    assert "I asked to tend the nursery beds again." in words(page)
    assert "Answered by Ines on 9 November: “Yes, the beds from 1 March”." in words(page)
    assert "wanted" not in words(page)


def test_a_case_tells_a_yes_in_part_as_one_would(book: Callable[[str], Book]) -> None:
    answered = book(BACK + "    2026-11-09 answer Ines for ^beds\n      is: part\n")
    page = words(made("case", answered, matter="place", today=MONDAY))
    assert "Answered by Ines on 9 November: yes, in part." in page


def test_what_they_said_to_you_is_their_promise(book: Callable[[str], Book]) -> None:
    after_it = debriefed(
        book(BACK), promised="You are on the list by 4 December; the plan by Friday"
    )
    given = [(one.who, one.to, one.title) for one in after_it.of(Promise)]
    assert given == [
        (("Ines",), ("me",), "You are on the list"),
        (("me",), ("Ines",), "the plan"),
    ]


def test_that_nothing_was_decided_is_a_note_and_no_decision(book: Callable[[str], Book]) -> None:
    for nothing in (
        "no decision yet",
        "Nothing was decided",
        "nothing yet, she thinks about it",
        "Nothing: Friday",
    ):
        assert debriefed(book(BACK), decided=nothing, said="Hm.").of(Decision) == ()
    after_it = debriefed(book(BACK), decided="Nothing decided, she sleeps on it until Friday")
    assert after_it.of(Decision) == ()
    assert after_it.of(Note)[-1].title == "Nothing decided, she sleeps on it until Friday"
    assert [one.id for one in after_it.planned] == ["beds", "hr"]


@pytest.mark.parametrize("what", [
    "Nothing happened", "Nothing was said about the beds", "Nothing firm", "Nothing, the time was up", "Nothing has been settled",
    "Nothing was decided before lunch", "Nothing decided until Friday", "No decision until Friday", "No decisions today",
    "Nothing for now, not before May", "she didnt really decide anything", "no real decision", "she left it open",
])  # fmt: skip
def test_that_nothing_came_of_it_is_no_decision_however_it_is_said(
    book: Callable[[str], Book], what: str
) -> None:
    after_it = debriefed(book(BACK), decided=what)
    assert after_it.of(Decision) == ()
    assert [one.title for one in after_it.of(Note)] == [what]


@pytest.mark.parametrize("what", [
    "Nothing goes live before the audit", "nothing is signed without me", "Nothing is promised to Growth before the review",
    "Nothing new is built until May", "Nothing new until May", "Nothing is decided without me", "Nothing final before the audit",
    "Nothing clear goes out unless Ana has read it", "Nothing about pay before March", "Nothing leaves the building",
    "Nothing was to be shipped before May", "nothing is to be said to Growth", "No promises to guests until the audit", "No decisions without me", "No decision without Ana",
])  # fmt: skip
def test_that_nothing_is_to_happen_is_a_decision(book: Callable[[str], Book], what: str) -> None:
    after_it = debriefed(book(BACK), decided=what)
    assert [one.title for one in after_it.of(Decision)] == [what]
    assert after_it.of(Note) == ()


def test_the_talks_words_and_next_step_reach_the_message_that_confirms(
    book: Callable[[str], Book],
) -> None:
    after_it = debriefed(
        book(BACK),
        said="I would rather have a good gardener.",
        decided="Yes, the beds from 1 March; Omar has the keys",
        next_step="Omar and I meet on Thursday",
    )
    first, second = after_it.of(Decision)
    page = made("confirm", after_it, ref=first.ref, today=MONDAY)
    assert [gap.marked for gap in message(page).gaps] == ["[Wednesday 11 November?]"]
    assert "Next step: Omar and I meet on Thursday 12 November." in body(page)
    assert "In your words: “I would rather have a good gardener.”" in body(page)
    other = made("confirm", after_it, ref=second.ref, today=MONDAY)
    assert body(other) == body(page)
    third = made("confirm", after_it, ref=first.ref, readers=("Omar",), today=MONDAY)
    assert "good gardener" not in body(third)


def test_the_words_of_a_talk_with_several_are_nobodys_in_a_message(
    book: Callable[[str], Book],
) -> None:
    both = BACK.replace("talk Ines", "talk Ines, Omar")
    after_it = debriefed(book(both), said="Good.", decided="Yes, the beds from 1 March")
    page = made("confirm", after_it, ref=after_it.of(Decision)[0].ref, today=MONDAY)
    assert "Good." not in body(page)


def test_what_they_said_to_you_stands_as_their_words_in_the_message_that_confirms(
    book: Callable[[str], Book],
) -> None:
    after_it = debriefed(book(BACK), decided="You are on the list")
    page = made("confirm", after_it, ref=after_it.of(Decision)[0].ref, today=MONDAY)
    assert message(page).subject == "Decision of 9 November: “You are on the list”"
    assert "Decided on 9 November, 10:00: “You are on the list”." in body(page)


def test_a_trail_tells_the_ask_with_its_answer_and_the_way_asked_for_once(
    book: Callable[[str], Book],
) -> None:
    told = BACK.replace('again" ^beds #place', 'again" ^beds #place for ^way', 1)
    told += '    2026-11-04 option me "Tend the nursery beds again" ^way #place\n'
    after_it = debriefed(book(told), asked="1 yes, from 1 March")
    page = words(made("trail", after_it, matter="place", today=MONDAY))
    assert "Ines answered: yes, from 1 March" in page
    assert "I asked Ines: To tend the nursery beds again" in page
    assert "One way: Tend" not in page


def test_what_they_said_to_you_without_a_day_answers_the_ask_of_the_matter(
    book: Callable[[str], Book],
) -> None:
    after_it = debriefed(book(BACK), promised="You are on the list; me: the plan by Friday")
    assert [(one.title, one.links) for one in after_it.of(Answer)] == [
        ("You are on the list", ("beds",))
    ]
    assert [one.title for one in after_it.of(Promise)] == ["the plan"]
    page = made("update", after_it, who="Ines", today=date(2026, 11, 30))
    assert "Wanted" not in words(page)


def test_a_yes_in_a_talk_nobody_planned_answers_the_one_thing_asked(
    book: Callable[[str], Book],
) -> None:
    no_talk = book(BACK.rpartition("    2026-11-09")[0])
    after_it = debriefed(no_talk, decided="Yes, the beds from 1 March", next_step="Omar and I meet")
    assert open_asks(after_it) == ()
    decision = after_it.of(Decision)[0]
    assert (decision.links, decision.matters) == (("beds",), ("place",))
    assert "Next step: Omar and I meet." in body(
        made("confirm", after_it, ref=decision.ref, today=MONDAY)
    )
    other = debriefed(no_talk, decided="The rota is printed on Mondays")
    assert other.of(Decision)[0].links == ()


def test_marks_around_their_words_are_not_set_twice(book: Callable[[str], Book]) -> None:
    for said, kept in (
        ('"Good work."', "Good work."),
        ("“Good work.”", "Good work."),
        ('"Yes", then "no"', '"Yes", then "no"'),
    ):
        talk = debriefed(book(BACK), said=said).get("talk")
        assert talk is not None
        assert talk.line("said") == kept


def test_that_nothing_was_promised_is_nobodys_promise(book: Callable[[str], Book]) -> None:
    after_it = debriefed(book(BACK), promised="Nothing promised, she calls on Friday")
    assert after_it.of(Promise) == ()
    assert after_it.of(Note)[-1].title == "Nothing promised, she calls on Friday"


def test_a_yes_without_its_number_answers_the_only_ask_there_is(
    book: Callable[[str], Book],
) -> None:
    for said in ("yes", "he said yes, from 1 March", "no, not before May"):
        after_it = debriefed(book(BACK), asked=said)
        assert [one.links for one in after_it.of(Answer)] == [("beds",)]
        assert [one.title for one in after_it.of(Ask) if one.id == "beds"] == [
            "To tend the nursery beds again"
        ]
        assert open_asks(after_it) == ()


def test_a_bare_yes_says_to_what(book: Callable[[str], Book]) -> None:
    title = "Yes to: To tend the nursery beds again"
    for given in ({"asked": "yes"}, {"asked": "1 ok."}):
        assert [one.title for one in debriefed(book(BACK), **given).of(Answer)] == [title]
    for said in ("yes", "she said yes", "Ok."):
        after_it = debriefed(book(BACK), decided=said)
        assert [(one.title, one.links) for one in after_it.of(Decision)] == [(title, ("beds",))]


def test_what_was_decided_is_not_asked_again(book: Callable[[str], Book]) -> None:
    found = after(book(BACK), "Ines", MONDAY)
    assert found.without_answered("yes").asks == ()
    assert found.without_answered("HR: yes").asks == found.asks
    assert [found.without_answered("yes").unclear("asked", said) for said in ("yes", "1 yes")] == [
        "",
        "",
    ]
    after_it = debriefed(book(BACK), decided="yes", asked="1 yes")
    assert [one.title for one in after_it.of(Decision)] == [
        "Yes to: To tend the nursery beds again"
    ]
    assert after_it.of(Answer) == ()
    assert open_asks(after_it) == ()


def test_a_yes_to_nothing_is_asked_about(book: Callable[[str], Book]) -> None:
    found = after(book("2026-11-02 person Ines"), "Ines", MONDAY)
    for name in ("decided", "asked"):
        assert found.unclear(name, "Ok.") == "nothing says what “ok” answers"
    assert found.unclear("asked", "may I? yes") == ""
    assert after(book(BACK), "Ines", MONDAY).unclear("decided", "yes") == ""


def test_a_promise_names_what_is_given_and_not_to_whom(book: Callable[[str], Book]) -> None:
    after_it = debriefed(
        book(BACK), promised="me plan to her by Wednesday; Ines: tells me by Friday"
    )
    given = [(one.who, one.to, one.title, str(one.due)) for one in after_it.of(Promise)]
    assert given == [
        (("me",), ("Ines",), "plan", "2026-11-11"),
        (("Ines",), ("me",), "Word on: To tend the nursery beds again", "2026-11-13"),
    ]


def test_what_she_does_is_her_promise_and_her_first_name_is_hers(
    book: Callable[[str], Book],
) -> None:
    told = book("2026-11-02 person Zoë Mayr\n2026-11-02 talk Zoë Mayr ^talk\n  stage: held\n")
    promised = "she sends me the plan by Friday; Zoë: the rota by Friday; : ; the outline"
    found = proposed(after(told, "Zoë Mayr", MONDAY), Answers(promised=promised))
    assert [(one.who, one.title) for one in found if one.kind == "promise"] == [
        (("Zoë Mayr",), "sends me the plan"),
        (("Zoë Mayr",), "the rota"),
        (("me",), "the outline"),
    ]


def test_the_one_ask_for_a_talk_is_answered_by_a_talk_nobody_planned(
    book: Callable[[str], Book],
) -> None:
    no_talk = BACK.rpartition("    2026-11-09")[0]
    for title in ("Half an hour about my place", "May I have twenty minutes about my place?"):
        after_it = debriefed(
            book(no_talk.replace("Half an hour about my place in the team", title)), said="Hm."
        )
        half = after_it.get("half")
        assert isinstance(half, Ask)
        assert reply_to(after_it, half) is not None
    two = no_talk + '    2026-11-05 ask me -> Ines "An hour on the rota" ^hour\n'
    assert len(open_asks(debriefed(book(two), said="Hm."))) == 1


@pytest.mark.parametrize("decided", ["The rota goes to Omar", "just give in", "yes to Friday off"])
def test_what_i_only_mean_to_ask_is_told_as_planned_where_something_else_was_decided(
    book: Callable[[str], Book], decided: str
) -> None:
    after_it = debriefed(book(BACK), decided=decided)
    assert "beds" in [one.id for one in after_it.planned]
    trail = words(made("trail", after_it, matter="place", today=MONDAY))
    assert "I asked Ines: To tend the nursery beds again" not in trail
    assert "ask Ines: “To tend the nursery beds again”" in trail.replace("Ask", "ask")
    asked = BACK.replace("      planned: 2026-11-09\n", "").replace(
        '04 ask me -> Ines "To', '09 ask me -> Ines "To'
    )
    was_put = debriefed(book(asked), decided="The rota goes to Omar; you tend the beds again")
    assert [one.links for one in was_put.of(Decision)] == [(), ("beds",)]


@pytest.mark.parametrize("decided", ["Yes, from 1 March", "The beds are yours from March", "You are on the list", "no to the beds"])  # fmt: skip
def test_what_i_meant_to_ask_was_asked_where_the_words_can_be_its_answer(
    book: Callable[[str], Book], decided: str
) -> None:
    after_it = debriefed(book(BACK), decided=decided)
    assert [one.links for one in after_it.of(Decision)] == [("beds",)]


TWO = """\
    2026-11-02 person Dana
      relation: boss
    2026-11-02 ask me -> Dana "Go back to analyst work" ^go-back #role
    2026-11-02 ask me -> Dana "Two more people" ^two #role
"""
YES = "yes, but only after the summer"


@pytest.mark.parametrize("name", ["decided", "promised", "asked"])
def test_a_yes_that_can_answer_two_asks_is_asked_about_with_what_to_write_for_each(
    book: Callable[[str], Book], name: str
) -> None:
    found = after(book(TWO), "Dana", MONDAY)
    why = found.unclear(name, YES)
    assert why == f"“{YES}” can answer ^go-back “Go back to analyst work” or ^two “Two more people”"
    named = found.choices(name, f"{YES}; Omar: we wait")
    assert named == (
        ("Go back to analyst work", f"{YES} for ^go-back; Omar: we wait"),
        ("Two more people", f"{YES} for ^two; Omar: we wait"),
        ("none of these", f"{YES} for none; Omar: we wait"),
    )
    for said, links in ((f"{YES} for ^two", ("two",)), (f"{YES} for none", ())):
        assert found.unclear(name, said) == ""
        reply = proposed(found, Answers(**{name: said}))[1]
        assert (reply.kind in ("answer", "decision"), reply.title, reply.links) == (
            True,
            YES,
            links,
        )
    assert "^nowhere is nothing that you asked Dana" in found.unclear(name, f"{YES} for ^nowhere")


def test_of_two_asks_a_yes_answers_the_one_whose_words_it_has(book: Callable[[str], Book]) -> None:
    found = after(book(TWO), "Dana", MONDAY)
    said = "yes, the analyst work, but only after the summer"
    assert found.unclear("decided", said) == ""
    assert proposed(found, Answers(decided=said))[1].links == ("go-back",)
    for other in ("no decisions without me", "we wait", "the rota goes to Omar"):
        assert found.unclear("decided", other) == ""


@pytest.mark.parametrize("name", ["decided", "asked"])
def test_a_yes_without_an_ask_says_to_what_it_is_or_is_asked(
    book: Callable[[str], Book], name: str
) -> None:
    found = after(book("2026-11-02 person Dana\n  relation: boss\n"), "Dana", MONDAY)
    assert found.unclear(name, YES) == f"nothing says what “{YES}” answers"
    whole = "yes to the step back, but only after the summer"
    assert found.unclear(name, whole) == ""
    reply = proposed(found, Answers(**{name: whole}))[1]
    assert (reply.kind, reply.title) == ("decision" if name == "decided" else "answer", whole)
