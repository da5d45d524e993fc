"""confirm: what the message says, what it leaves open, and how it climbs the ladder."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodbooks.core.book import Book
from goodbooks.core.phrasing import word_count
from goodbooks.syntax.quoting import quoted
from goodbooks.syntax.read import read
from pages import body, made, message, section, words
from strategies import IDS, KINDS, lives

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.entry import Entry

ONCE = """
    2026-11-03 10:15 decision Marcus "Pause; I will meet Growth today" ^pause #loyalty
    2026-11-03 17:20 decision Marcus "Go ahead with the short cut, this once" ^once #loyalty
      reverses: ^pause
      exception: load test
      risk-owner: Marcus
      ends: launch
      said: "We'll just do it this time."
      next-step: I tell the six who wait by ten tomorrow
      correct-by: 2026-11-05
"""


def test_the_message_says_all_that_was_decided_in_their_words(book: Callable[[str], Book]) -> None:
    page = made("confirm", book(ONCE), ref="once")
    assert message(page).to == ("Marcus",)
    assert message(page).subject == "Decision of 3 November: Go ahead with the short cut, this once"
    assert body(page) == "\n".join(
        (
            "Thank you. Decided on 3 November, 17:20: Go ahead with the short cut, this once. "
            "In your words: “We'll just do it this time.”",
            "It takes the place of “Pause; I will meet Growth today”.",
            "Left out: load test, until launch. The risk is carried by you.",
            "Next step: I tell the six who wait by ten tomorrow.",
            "Please correct me by 5 November if I have any of this wrong.",
        )
    )


def test_a_fact_the_book_lacks_is_a_marked_gap_with_the_entry_that_fills_it(
    book: Callable[[str], Book],
) -> None:
    told = book('2026-11-03 decision Marcus "Go ahead" ^once\n  exception: load test\n')
    page = made("confirm", told, ref="^once")
    gaps = {gap.marked: gap.remedy for gap in message(page).gaps}
    assert set(gaps) == {
        "[until when?]",
        "[who carries the risk?]",
        "[who does what by when?]",
        "[Thursday 5 November?]",
    }
    assert all(marked in body(page) for marked in gaps)
    first, *others = (gap.remedy for gap in message(page).gaps)
    assert first == (
        "goodbooks add 'decision Marcus' 'amends: ^once' 'next-step: who does what by when'"
        " 'ends: the day or event that ends it' 'risk-owner: the name' 'correct-by: 2026-11-05'"
        " fills all 4"
    )
    assert others == ["the same line fills it"] * 3


def test_a_single_gap_has_its_own_line(book: Callable[[str], Book]) -> None:
    told = book('2026-11-03 decision Ana, Bo "Two weeks more" ^two\n  correct-by: 2026-11-05\n')
    only = message(made("confirm", told, ref="two")).gaps
    assert [gap.remedy for gap in only] == [
        "goodbooks add 'decision Ana, Bo' 'amends: ^two' 'next-step: who does what by when'"
    ]


@pytest.mark.parametrize(("line", "is_said"), [("", True), ("  told: Ana\n", False), ("  present: Ana, Vera\n", False), ("  told: Vera\n", True)])  # fmt: skip
def test_whoever_was_there_or_was_told_needs_no_other_words(
    book: Callable[[str], Book], line: str, is_said: bool
) -> None:
    told = book(f'2026-11-03 decision Marcus "Give in" ^give #x\n{line}')
    for page in (
        made("confirm", told, ref="give", readers=("Ana",)),
        made("hold", told, matter="x", readers=("Ana",)),
    ):
        assert ("as you noted it for yourself" in words(page)) == is_said
    gains = made("trail", told, matter="x", readers=("Ana",)).gains
    assert bool(gains) == is_said


def test_nothing_is_said_of_skipping_when_nothing_is_skipped(book: Callable[[str], Book]) -> None:
    page = made("confirm", book('2026-11-03 decision Ruth "Two weeks more" ^two\n'), ref="two")
    assert "Left out" not in body(page)
    assert "risk" not in body(page)


def test_promises_made_for_a_decision_are_its_next_steps(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-11-03 decision Marcus "Go ahead" ^once
        2026-11-03 promise me -> Marcus "Tell the six" ^tell for ^once by 2026-11-04
        2026-11-03 promise Theo -> me "List what is left out" ^list for ^once by 2026-11-05
    """)
    page = made("confirm", told, ref="once")
    assert "Next step: I tell the six by 4 November." in body(page)
    assert "Then: Theo: “List what is left out” by 5 November." in body(page)


def test_a_decision_that_amends_fill_is_read_as_corrected(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-11-03 decision Marcus "Go ahead" ^once
          exception: load test
        2026-11-03 decision Marcus
          amends: ^once
          ends: 2026-12-01
          risk-owner: me
    """)
    page = made("confirm", told, ref="once")
    assert "Left out: load test, until 1 December. The risk is carried by me." in body(page)


def test_the_page_says_which_rung_of_the_ladder_is_reached(book: Callable[[str], Book]) -> None:
    heard = '2026-11-02 17:20 decision Marcus "Go ahead" ^once\n'
    rungs = {
        heard: "You heard it; nothing is in writing yet.",
        heard + "  written: 2026-11-02 18:00\n": "You heard it, and wrote it down the same day. "
        "It has not been sent back yet.",
        heard + "  channel: mail\n": "It came in writing. A reply is enough; "
        "you need not send this.",
        heard + '2026-11-02 outcome me -> Marcus "Sent" for ^once\n  state: sent\n': "You sent it "
        "back on 2 November. No answer yet.",
        heard + '2026-11-03 outcome Marcus "Yes" for ^once\n  state: acknowledged\n': "It was "
        "acknowledged on 3 November.",
        heard + '2026-11-03 outcome Marcus "No: all tests" for ^once\n  state: corrected\n': "It "
        "was corrected on 3 November. Their words: “No: all tests”",
        heard + '2026-11-03 outcome me "Nothing came" for ^once\n  state: silent\n': "It was sent "
        "back, and there was no answer on 3 November.",
    }
    for text, says in rungs.items():
        assert section(made("confirm", book(text), ref="once"), "Where it stands")[0] == says


def test_an_unknown_decision_is_a_sentence_with_a_way_to_find_it(
    book: Callable[[str], Book],
) -> None:
    page = made("confirm", book('2026-11-03 note "x" ^x\n'), ref="x")
    assert "no decision by that id" in words(page)
    assert "goodbooks find --kind decision" in words(page)


texts = st.text(st.characters(codec="utf-8"), max_size=400)


@settings(max_examples=150, deadline=None)
@given(title=texts, said=texts, steps=st.lists(texts, max_size=6), rule=texts)
def test_the_message_stays_under_120_words_whatever_is_in_the_book(
    title: str, said: str, steps: list[str], rule: str
) -> None:
    lines = [f"2026-11-03 decision Marcus {quoted(title or 'x')} ^once", f"  said: {quoted(said)}"]
    lines += [f"  next-step: {quoted(step)}" for step in steps]
    lines += [f"  exception: {quoted(rule)}"]
    page = made("confirm", Book(read("\n".join(lines), KINDS).entries), ref="once")
    texts_shown = [message(page).subject, *(line.text for line in message(page).paragraphs)]
    assert word_count(texts_shown) < 120


@settings(max_examples=100, deadline=None)
@given(lives(), st.sampled_from(IDS))
def test_any_book_gives_a_page(life: list[Entry], ref: str) -> None:
    assert made("confirm", Book(life), ref=ref).sections


def test_somebody_who_did_not_decide_reads_who_did_and_nothing_in_their_name(
    book: Callable[[str], Book],
) -> None:
    page = made("confirm", book(ONCE), ref="once", readers=("Growth",))
    assert body(page) == "\n".join(
        (
            "Marcus decided on 3 November, 17:20: Go ahead with the short cut, this once.",
            "It takes the place of “Pause; I will meet Growth today”.",
            "Please correct me by 5 November if I have any of this wrong.",
        )
    )


def test_an_earlier_word_of_the_same_person_is_asked_after_until_it_is_reversed(
    book: Callable[[str], Book],
) -> None:
    heading = "Before you send it, for you alone"
    unsaid = made("confirm", book(ONCE.replace("      reverses: ^pause\n", "")), ref="once")
    assert section(unsaid, heading) == [
        "If it takes the place of “Pause; I will meet Growth today”, say so: "
        "goodbooks add 'decision Marcus' 'amends: ^once' 'reverses: ^pause'"
    ]
    said = made("confirm", book(ONCE), ref="once")
    assert not any(part.title == heading for part in said.sections)


def test_a_word_of_somebody_else_or_long_before_is_not_asked_after(
    book: Callable[[str], Book],
) -> None:
    alone = ONCE.replace("      reverses: ^pause\n", "")
    heading = "Before you send it, for you alone"
    for other in ("decision Ruth", "decision Marcus, Ruth"):
        told = made("confirm", book(alone.replace("decision Marcus", other, 1)), ref="once")
        assert not any(part.title == heading for part in told.sections)
    old = made("confirm", book(alone.replace("2026-11-03", "2026-10-20", 1)), ref="once")
    assert not any(part.title == heading for part in old.sections)


def test_a_report_of_their_words_is_not_quoted_as_theirs(book: Callable[[str], Book]) -> None:
    told = ONCE.replace("We'll just do it this time.", "he said we just do it this time")
    page = made("confirm", book(told), ref="once")
    assert "In your words" not in body(page)
    assert "this time" not in body(page)


def test_a_step_is_told_to_who_reads_it_and_a_gap_holds_what_cannot_be_turned(
    book: Callable[[str], Book],
) -> None:
    step = "I tell the six who wait by ten tomorrow"
    turned = made("confirm", book(ONCE.replace(step, "i show him the plan friday")), ref="once")
    assert "Next step: I show you the plan on Friday 6 November." in body(turned)
    unsure = made("confirm", book(ONCE.replace(step, "he tells Growth")), ref="once")
    assert "Next step: [as you say it to them: he tells Growth]" in body(unsure)
    assert [gap.marked for gap in message(unsure).gaps] == [
        "[as you say it to them: he tells Growth]"
    ]


def test_a_bare_yes_says_to_what_or_leaves_a_gap(book: Callable[[str], Book]) -> None:
    asked = '2026-11-02 ask me -> Marcus "Hold Growth" ^hold\n'
    yes = '2026-11-03 decision Marcus "yes" ^yes'
    page = made(
        "confirm",
        book(asked + yes + " for ^hold\n  next-step: I wait\n  correct-by: 2026-11-05\n"),
        ref="yes",
    )
    assert message(page).subject == "Decision of 3 November: Yes to: Hold Growth"
    alone = made(
        "confirm",
        book(asked + yes + "\n  next-step: I wait\n  correct-by: 2026-11-05\n"),
        ref="yes",
    )
    assert "yes. [to what?]" in body(alone)
    assert message(alone).gaps[0].remedy == (
        "goodbooks add 'decision Marcus \"Yes to: what you asked for\"' 'amends: ^yes'"
    )
    no = made(
        "confirm",
        book(
            asked
            + yes.replace('"yes"', '"no"')
            + "\n  next-step: I wait\n  correct-by: 2026-11-05\n"
        ),
        ref="yes",
    )
    assert [gap.remedy for gap in message(no).gaps] == [
        "goodbooks add 'decision Marcus \"No to: what you asked for\"' 'amends: ^yes'"
    ]


def test_what_was_said_in_the_talk_stands_beside_a_bare_yes_and_its_step_until_its_day(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-02 ask me -> Marcus "Hold Growth" ^hold #growth
        2026-11-03 talk Marcus ^talk #growth
          stage: debriefed
          said: "Hold them, then."
          next-step: I tell Growth by 5 November
        2026-11-03 decision Marcus "Yes" ^yes for ^hold #growth
    """)
    page = made("confirm", told, ref="yes")
    assert "Next step: I tell Growth by 5 November." in body(page)
    assert "Yes to: Hold Growth. In your words: “Hold them, then.”" in body(page)
    late = made("confirm", told, ref="yes", today=date(2026, 11, 6))
    assert "Next step: [who does what by when?]" in body(late)


def test_the_words_of_the_evenings_talk_are_the_evenings_and_not_the_mornings(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-03 10:15 decision Marcus "Pause" ^pause #growth
        2026-11-03 17:00 talk Marcus ^talk #growth
          stage: debriefed
          said: "This once, then."
        2026-11-03 17:00 decision Marcus "Go ahead" ^go #growth
    """)
    assert "In your words: “This once, then.”" in body(made("confirm", told, ref="go"))
    assert "In your words" not in body(made("confirm", told, ref="pause"))


def test_what_was_said_in_the_talk_of_something_else_is_not_put_beside_the_decision(
    book: Callable[[str], Book],
) -> None:
    told = """
        2026-11-03 10:00 talk Marcus ^talk #growth
          stage: debriefed
          said: "I had the buyer on the phone all afternoon and could not hold it any longer, sorry"
        2026-11-03 10:00 decision Marcus "The 15th stays; Dan lists what is skipped" ^stays #growth
    """
    assert "In your words" not in body(made("confirm", book(told), ref="stays"))
    meant = told.replace("I had the buyer", "The 15th is what I told the buyer, I had her")
    assert "In your words: “The 15th" in body(made("confirm", book(meant), ref="stays"))


@pytest.mark.parametrize(
    ("title", "said", "is_quoted"),
    [
        ("Open the gate without the survey", "Right, open the gate without the survey.", False),
        ("Open the gate, this once", "Okay then, open the gate, just this once.", False),
        ("We open on Monday", "Well, so we open on Monday, then.", False),
        ("Open the gate", "Fine, then open the gate, it isn't the proper way.", True),
        ("Close until Monday", "Close until then.", True),
        ("Close the gate", "Close just the gate.", True),
        ("Close the gate", "Close only the gate.", True),
        ("Open the gate", "Then don't open the gate.", True),
    ],
)
def test_words_that_only_repeat_a_decision_stand_in_its_note_once(
    title: str, said: str, is_quoted: bool, book: Callable[[str], Book]
) -> None:
    told = f'2026-11-03 decision Marcus "{title}" ^gate #x\n  said: "{said}"\n'
    assert ("In your words" in body(made("confirm", book(told), ref="gate"))) == is_quoted


def test_a_quotation_ends_its_sentence(book: Callable[[str], Book]) -> None:
    told = ONCE.replace("We'll just do it this time.", "this time, then")
    assert "In your words: “this time, then”." in body(made("confirm", book(told), ref="once"))


def test_of_several_steps_of_a_talk_each_is_told_until_its_own_day(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-03 talk Marcus ^talk #growth
          stage: debriefed
          next-step: I tell Growth by 5 November; Marcus names a day by 9 November
        2026-11-03 decision Marcus "Hold Growth" ^yes #growth
    """)
    page = body(made("confirm", told, ref="yes"))
    assert "Next step: I tell Growth by 5 November.\n" in page
    assert "Then: you name a day by 9 November." in page
    late = body(made("confirm", told, ref="yes", today=date(2026, 11, 6)))
    assert "Growth by 5" not in late
    assert "Next step: you name a day by 9 November." in late


def test_a_yes_that_says_more_is_told_with_what_was_asked(book: Callable[[str], Book]) -> None:
    asked = '2026-11-02 ask me -> Marcus "To run the backups" ^run\n'
    yes = '2026-11-03 decision Marcus "yes, from January" ^yes for ^run\n'
    page = words(made("confirm", book(asked + yes), ref="yes"))
    assert "yes, from January. I had asked: “To run the backups”." in page
    other = yes.replace("yes, from January", "Backups run nightly")
    assert "I had asked" not in words(made("confirm", book(asked + other), ref="yes"))


def test_what_is_told_of_them_is_no_title_of_a_message_to_them(book: Callable[[str], Book]) -> None:
    told = '2026-11-03 decision Marcus "He told me to give in" ^in\n  next-step: I wait\n  correct-by: 2026-11-05\n'
    page = made("confirm", book(told), ref="in")
    assert message(page).subject == "What was decided on 3 November"
    assert "Decided on 3 November: [as you say it to them: He told me to give in]" in body(page)
    assert [gap.remedy for gap in message(page).gaps] == [
        "goodbooks add 'decision Marcus \"what was decided, as you say it to them\"' 'amends: ^in'"
    ]


@pytest.mark.parametrize("title", ["You just give in", "You tell them he was furious"])
def test_an_order_that_was_said_to_me_is_a_gap_for_whoever_reads_what_confirms_it(
    book: Callable[[str], Book], title: str
) -> None:
    told = book(f'2026-11-03 decision Marcus "{title}" ^in\n  next-step: I wait\n')
    mine = body(made("confirm", told, ref="in"))
    assert f"Decided on 3 November: [as you say it to them: {title}]" in mine
    assert title not in body(made("confirm", told, ref="in", readers=("Growth",)))


def test_the_day_to_correct_it_by_is_only_suggested_until_it_is_said(
    book: Callable[[str], Book],
) -> None:
    told = '2026-11-03 decision Marcus "Go ahead" ^once\n  next-step: I tell the six\n'
    page = made("confirm", book(told), ref="once")
    assert "Please correct me by [Thursday 5 November?] if I have any of this wrong." in body(page)
    assert [gap.remedy for gap in message(page).gaps] == [
        "goodbooks add 'decision Marcus' 'amends: ^once' 'correct-by: 2026-11-05'"
    ]
    assert not [one for one in page.reminders if "Last day to correct" in one.title]
    said = made("confirm", book(told + "  correct-by: Friday\n"), ref="once")
    assert "Please correct me by 6 November if I have any of this wrong." in body(said)
    assert [str(one.on) for one in said.reminders if "Last day" in one.title] == ["2026-11-06"]
    for other in ("Growth", "Marcus"):
        shown = made("confirm", book(told + "  correct-by: Friday\n"), ref="once", readers=(other,))
        assert "Please correct me by 6 November" in body(shown)


def test_a_decision_that_speaks_of_its_reader_is_said_to_do_so_before_it_is_sent(
    book: Callable[[str], Book],
) -> None:
    told = '2026-11-03 decision Marcus "Tom is too slow, Omar takes it" ^omar #x\n'
    page = made("confirm", book(told), ref="omar", readers=("Tom",))
    remark = "as you noted it for yourself, which speaks of Tom. In words for them:"
    assert remark in words(page)
    assert "speaks of" not in words(made("confirm", book(told), ref="omar", readers=("Ana",)))
    (gain,) = made("trail", book(told), matter="x", readers=("Tom",)).gains
    assert gain.marked == "the decision “Tom is too slow, Omar takes it”, which speaks of Tom, in words for Tom"  # fmt: skip
    (gain,) = made("trail", book(told), matter="x", readers=("Ana",)).gains
    assert gain.marked == "the decision “Tom is too slow, Omar takes it” in words for Ana"


def test_what_a_decision_leaves_out_is_read_by_who_decided_and_by_readers_named_under_it(
    book: Callable[[str], Book],
) -> None:
    told = '2026-11-03 decision Marcus "Skip it" ^skip\n  exception: load test\n'
    growth = {"ref": "skip", "readers": ("Growth",)}
    assert "load test" not in body(made("confirm", book(told), **growth))
    assert "Left out: load test" in body(made("confirm", book(told), ref="skip"))
    held = message(
        made("confirm", book(told.replace("Skip it", "We skip the load test")), **growth)
    )
    assert held.subject == "What was decided on 3 November"
    assert held.gaps[0].marked == "[what was decided, as you say it to them]"
    named = book(f"{told}  readers: named, Growth\n")
    assert "Left out: load test" in body(made("confirm", named, **growth))
    public = book(f"{told}  readers: named, Growth\n  public: We go on\n")
    assert "load test" not in body(made("confirm", public, **growth))
    assert "Left out: load test" in body(made("confirm", public, ref="skip"))
