"""confirm: a note that would be too long loses what can be spared first, breaks no quotation, and says for me alone what it left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages import body, made, message, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

YES = """
    2026-11-02 ask me -> Olga "May I plan the night lines with my two planners on my own, as a trial of six weeks?" ^plan-night #roster
    2026-11-03 14:00 talk Olga "The night lines" ^talk #roster
      stage: debriefed
      said: "{said}"
    2026-11-03 14:00 decision Olga "Yes, the planners and you plan the night lines until 18 December, with the plan on my desk each Thursday at noon" ^night #roster for ^plan-night
      next-step: I send you the plan tomorrow at noon
      correct-by: 2026-11-05
    2026-11-03 14:00 promise Olga -> me "You call the depot in Harburg and tell them" ^harburg #roster
      due: 2026-11-06
    2026-11-03 14:00 promise me -> Olga "a note each week" ^weekly #roster
      due: 2026-11-10
"""
LONG = (
    "The night lines you may have until the eighteenth and not a day longer, if the plan is on my desk each Thursday at noon before it goes up; "
    "and when somebody rings in sick after six in the evening I want to hear of it the same evening, by telephone, whatever the hour may be, since that is what I am asked about"
)  # fmt: skip


def test_what_i_had_asked_goes_first_then_the_last_steps_and_a_quotation_stays_whole(
    book: Callable[[str], Book],
) -> None:
    page = made("confirm", book(YES.format(said=LONG)), ref="night")
    said = body(page)
    assert "I had asked" not in said
    assert said.count("“") == said.count("”")
    assert "…" not in said
    assert "until 18 December, with the plan on my desk each Thursday at noon" in said


def test_what_there_was_no_room_for_is_said_to_whoever_sends_it(
    book: Callable[[str], Book],
) -> None:
    long = made("confirm", book(YES.format(said=LONG)), ref="night")
    told = section(long, "Before you send it, for you alone")
    assert any(
        "Left out, so that it stays short" in one and "note each week" in one for one in told
    )
    assert not any("Harburg" in one for one in told)  # what they promised stays
    assert "Harburg" in body(long)
    short = made("confirm", book(YES.format(said="Until the eighteenth, then we look")), ref="night")  # fmt: skip
    assert "Harburg" in body(short)


def test_i_and_he_in_one_decision_are_a_gap_and_no_quotation(book: Callable[[str], Book]) -> None:
    text = '2026-11-03 decision Marcus "Yes, Jonas and I do the night lines, if he sees it on Thursday" ^yes\n'
    page = made("confirm", book(text), ref="yes")
    assert message(page).subject == "What was decided on 3 November"
    assert any(gap.marked.startswith("[as you say it to them: Yes, Jonas and I") for gap in message(page).gaps)  # fmt: skip
    assert "“Yes, Jonas" not in body(page)
