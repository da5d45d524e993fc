"""What those who wait hear: the day of the next word as it is now, and nothing that they were not told."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.readers.named_to_readers import tag_as_said
from pages import body, made, message, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

MOVED = """
2026-10-30 promise me -> Growth "Next word on #loyalty" ^word #loyalty
  due: 2026-11-02 12:00
  next-word: 2026-11-02 12:00
2026-11-02 outcome me "Moved" for ^word
  state: moved
  due: {day}
"""


def test_a_next_word_that_was_moved_is_awaited_on_its_new_day(
    book: Callable[[str], Book],
) -> None:
    moved = book(MOVED.format(day="2026-11-05"))
    (line,) = section(made("today", moved), "The next word")
    assert line == "You said Growth would hear from you on Thursday 5 November, news or not: goodbooks hold loyalty"  # fmt: skip
    said = "Next word from me: Thursday 5 November, even if there is no news."
    assert said in body(made("hold", moved, matter="loyalty"))
    assert "comes on Thursday 5 November" in body(made("update", moved, who="Growth"))
    days = [one.on for one in made("trail", moved, matter="loyalty").reminders]
    assert days == [date(2026, 11, 5)]


def test_a_next_word_whose_day_is_over_is_asked_for_with_that_day(
    book: Callable[[str], Book],
) -> None:
    late = book(MOVED.split("2026-11-02 outcome", maxsplit=1)[0])
    line = section(made("today", late), "The next word")[0]
    assert line.startswith(
        "You said Growth would hear from you yesterday at 12:00, news or not: "
        "goodbooks hold loyalty; once they have it: "
    )


def test_an_update_tells_whoever_asked_that_the_question_is_open_and_when_they_hear(
    book: Callable[[str], Book],
) -> None:
    asked = """
2026-11-02 request Priya -> me "The go-live day" ^go-live #portal
  due: 2026-11-04
"""
    page = made("update", book(asked), who="Priya")
    assert body(page) == (
        "You asked me on 2 November for the go-live day, by 4 November. "
        "It is still open; you hear from me by [day]."
    )
    assert message(page).subject == "Update of 3 November: your question"
    (gap,) = message(page).gaps
    assert 'promise me -> Priya "An answer to: The go-live day" for ^go-live by DAY' in gap.remedy
    promised = asked + '2026-11-03 promise me -> Priya "An answer" for ^go-live by 2026-11-05\n'
    told = body(made("update", book(promised), who="Priya"))
    assert told == "Coming from me: “An answer” by 5 November."


def test_an_open_question_is_told_without_a_gap_where_the_next_word_has_a_day(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-11-02 request Priya -> me "The go-live day" ^go-live #portal
2026-11-02 promise me -> Priya "Next word on the portal" ^word #portal
  next-word: 2026-11-05 10:00
""")
    assert body(made("update", told, who="Priya")).split("\n") == [
        "You asked me on 2 November for the go-live day. It is still open.",
        "The next word from me comes on Thursday 5 November, 10:00.",
    ]


MAYBE = """
2026-11-02 request {who} -> me "{asked}" ^on #portal
2026-11-03 decision Rob "{decided}" ^go #portal
"""


@pytest.mark.parametrize(
    ("who", "asked", "decided"),
    [
        ("Priya", "May we go on?", "Go ahead"),
        ("Jürgen Weiß", "Who pays for the second oven?", "The kitchen closes at nine"),
        ("Aïcha", "Whether she gets 24 December off", "Nobody swaps a shift by text"),
        ("Growth", "The new drawings", "We build the bridge in two parts"),
    ],
)
def test_a_question_stays_when_something_was_decided_after_it_and_is_not_called_open(
    book: Callable[[str], Book], who: str, asked: str, decided: str
) -> None:
    told = book(MAYBE.format(who=who, asked=asked, decided=decided))
    page = made("update", told, who=who)
    assert "still open" not in body(page)
    assert "2 November" in body(page)
    assert "If what was decided on 3 November does not answer it, one line back is enough." in body(page)  # fmt: skip
    mine = words(page)
    assert "for ^on'; to let it go: goodbooks add 'outcome \"ended\" for ^on'" in mine
    assert f'"{decided}" for ^on' in mine


@pytest.mark.parametrize(
    ("asked", "decided"),
    [
        ("Keep your sheet to one side", "The post is advertised in spring"),
        ("Where do the crates go?", "We close the yard on Mondays"),
    ],
)
def test_what_they_decided_themselves_is_no_answer_of_mine_to_what_they_asked(
    book: Callable[[str], Book], asked: str, decided: str
) -> None:
    told = book(MAYBE.format(who="Rob", asked=asked, decided=decided))
    page = made("update", told, who="Rob")
    assert "does not answer it" not in body(page)
    assert "to let it go" not in words(page)
    assert "It is still open" in body(page)


@pytest.mark.parametrize("reply", ['answer me -> Priya "Yes" for ^on', 'outcome "ended" for ^on'])
def test_a_question_that_was_answered_or_let_go_is_in_no_update(
    book: Callable[[str], Book], reply: str
) -> None:
    told = MAYBE.format(who="Priya", asked="May we go on?", decided="Go ahead")
    page = made("update", book(f"{told}2026-11-03 {reply}\n"), who="Priya")
    assert "You asked me" not in body(page)
    assert "to let it go" not in words(page)


NAMED = """
2026-11-02 promise Dan -> Growth "Portal live" ^dan-date by 2026-12-11 #portal
  authority: none
2026-11-02 request Sales -> me "When can the portal go live?" ^when #portal
2026-11-03 decision Rob "The test comes first" ^back #portal
  public: The test comes first; the day moves
"""


def test_nobody_learns_from_me_of_a_day_that_others_were_named(
    book: Callable[[str], Book],
) -> None:
    text = NAMED.split("2026-11-03", maxsplit=1)[0]
    for told in (NAMED, text):
        said = body(made("hold", book(told), matter="portal"))
        assert "11 December" not in said
    assert "Known: [what is known]" not in said
    assert "A day was named that I have not confirmed." in said
    growth = body(made("hold", book(text), matter="portal", readers=("Growth",)))
    assert "Named so far: “Portal live” for 11 December." in growth


def test_a_day_is_not_named_beneath_a_decision_that_came_after_it(
    book: Callable[[str], Book],
) -> None:
    page = made("hold", book(NAMED), matter="portal", readers=("Growth",))
    assert "11 December" not in body(page)
    assert section(page, "Read it once as they will") == []


def test_that_a_day_is_not_confirmed_leaves_no_gap_and_can_be_sent(
    book: Callable[[str], Book],
) -> None:
    unsure = book(NAMED + "2026-11-03 promise Dan\n  amends: ^dan-date\n  confirmed: not yet\n")
    page = made("hold", unsure, matter="portal", next_word="tomorrow 10:00")
    assert body(page).split("\n")[1:] == [
        "The test comes first; the day moves.",
        "A day was named that is not confirmed.",
        "Next word from me: Wednesday 4 November, 10:00, even if there is no news.",
    ]
    assert message(page).gaps == ()


def test_a_trail_for_others_says_that_a_day_is_not_confirmed(book: Callable[[str], Book]) -> None:
    unsure = book(NAMED.replace("  authority: none", "  authority: none\n  confirmed: not yet"))
    page = made("trail", unsure, matter="portal", readers=("Growth",))
    assert section(page, "In short")[0] == (
        "On 2 November, Dan promised Growth “Portal live” for Friday 11 December. "
        "Still open; not confirmed."
    )
    assert "Still open; not confirmed." in words(page).split("In the order it happened")[1]


def test_one_reader_gets_no_text_for_all_of_them(book: Callable[[str], Book]) -> None:
    for readers, title in ((("Growth",), "The text for Growth"), (("Growth", "Sales"), "One text for all of them")):  # fmt: skip
        page = made("hold", book(NAMED), matter="portal", readers=readers)
        assert [part.title for part in page.sections if part.title.endswith(title)]


def test_the_day_of_what_was_decided_is_said_once(book: Callable[[str], Book]) -> None:
    today = made("hold", book(NAMED), matter="portal")
    assert body(today).count("3 November") == 1
    later = made("hold", book(NAMED), matter="portal", today=date(2026, 11, 4))
    assert "Settled on 3 November: The test comes first" in body(later)


def test_a_next_word_is_told_to_others_without_the_tag(book: Callable[[str], Book]) -> None:
    page = made(
        "trail", book(MOVED.format(day="2026-11-05")), matter="loyalty", readers=("Growth",)
    )
    assert "I promised Growth: Next word" in words(page)
    assert "#loyalty" not in words(page)


@pytest.mark.parametrize(
    ("told", "called"),
    [
        (["When can the partner portal go live?"], "the partner portal"),
        (["Partner portal, as of today.", "Is the Partner Portal live?"], "the partner portal"),
        (["Partner portal, as of today."], "partner portal"),
        (["Portal for partners"], ""),
    ],
)
def test_a_next_word_is_promised_on_a_matter_as_its_readers_call_it(
    told: list[str], called: str
) -> None:
    assert tag_as_said("partner-portal", told) == called


def test_a_day_that_was_moved_is_told_as_it_is_now(book: Callable[[str], Book]) -> None:
    text = """
    2026-11-01 request Ben -> me "When is the pilot?" ^when #reorg
    2026-11-01 promise me -> Ben "The pilot" ^pilot #reorg
      due: 2026-12-02
    2026-11-02 outcome me "Moved" for ^pilot
      state: moved
      due: 2026-12-15
    """
    page = made("hold", book(text), matter="reorg", readers=("Ben",))
    assert "“The pilot” for 15 December" in body(page)


def test_a_next_word_of_somebody_else_is_not_mine_to_give(book: Callable[[str], Book]) -> None:
    text = """
    2026-11-02 promise Dana -> me "Next word on the seats" ^word #seats
      next-word: 2026-11-04
    """
    assert "would hear from you" not in words(made("today", book(text)))


@pytest.mark.parametrize("how", ["planned: 2026-11-03\n      due: 2026-11-04 12:00", "due: 2026-11-04 12:00"])  # fmt: skip
def test_what_those_who_wait_get_next_is_the_next_step_of_the_note_to_who_decided(
    book: Callable[[str], Book], how: str
) -> None:
    text = f"""
    2026-11-03 17:00 decision Odile "The oven goes in" ^oven #oven
    2026-11-03 promise me -> Frau Yılmaz, Jean-Luc "You get the measured loads" #oven
      {how}
    2026-11-03 promise me -> Frau Yılmaz, Jean-Luc "Next word on the oven" #oven
      planned: 2026-11-05
    """
    told = body(made("confirm", book(text), ref="oven"))
    verb = "will tell" if "planned" in how else "told"
    assert f"Next step: “You get the measured loads” by 4 November, 12:00, as I {verb} Frau Yılmaz and Jean-Luc." in told  # fmt: skip
    assert "who does what by when" not in told


@pytest.mark.parametrize(("day", "is_said"), [("2026-11-03", True), ("2026-11-02", True), ("2026-10-30", False)])  # fmt: skip
def test_what_holds_by_the_plan_is_said_to_those_who_wait_and_later_as_of_its_day(
    book: Callable[[str], Book], day: str, is_said: bool
) -> None:
    text = f"""
    {day} decision Odile "The oven goes in" ^oven #oven
      readers: named
    {day} note me "What holds now: the oven goes in on Monday" #oven
      readers: Frau Yılmaz, Jean-Luc
    {day} promise me -> Frau Yılmaz, Jean-Luc "Next word on the oven" #oven
      planned: 2026-11-05
    """
    told = body(made("hold", book(text), matter="oven", readers=("Frau Yılmaz", "Jean-Luc")))
    assert ("What holds now: the oven goes in on Monday." in told) is is_said
    assert ("As of 30 October: the oven goes in on Monday." in told) is not is_said
    assert "[what is known]" not in told
    assert "Not decided yet" not in told
    assert "What holds now" not in body(
        made("hold", book(text), matter="oven", readers=("Growth",))
    )


@pytest.mark.parametrize(
    ("readers", "remark"),
    [
        (("Frau Yılmaz", "Growth"), "If Growth may read it too: goodbooks add 'note me' 'amends: ^holds' 'readers: Frau Yılmaz, Jean-Luc, Growth'"),
        (("Frau Yılmaz", "Jean-Luc"), ""),
        (("Growth",), ""),
    ],
)  # fmt: skip
def test_what_holds_now_is_said_to_be_left_out_where_a_reader_is_added(
    book: Callable[[str], Book], readers: tuple[str, ...], remark: str
) -> None:
    text = """
    2026-11-02 person Growth
    2026-11-03 decision Odile "The oven goes in" ^oven #oven
      readers: named
    2026-11-03 note me "What holds now: the oven goes in on Monday" ^holds #oven
      readers: Frau Yılmaz, Jean-Luc
    """
    page = made("hold", book(text), matter="oven", readers=readers)
    beside = " ".join(line.text for line in page.beside)
    assert remark in beside
    assert ("is noted for Frau Yılmaz and Jean-Luc alone" in beside) is bool(remark)
