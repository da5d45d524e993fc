"""The packet: results by goal or criterion, what went wrong, thin months, and what it rests on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.document import Line, Step
from goodbooks.core.table import Table
from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document

GOAL = '2026-09-01 goal Marcus "Incident minutes down" ^inc #reliability\n'
MINE = "Only for you, not to be sent"
WRONG = "What did not work, and what was learned"


def titles(document: Document) -> list[str]:
    """The headings of a page."""
    return [part.title for part in document.sections]


def under(document: Document, title: str) -> str:
    """Everything under a heading, as one text."""
    found = next(part for part in document.sections if part.title == title)
    return words(document._replace(title="", subtitle="", sections=(found,)))


def test_a_result_in_full_says_before_and_after_for_whom_how_we_know_my_part_and_the_credit(
    book: Callable[[str], Book],
) -> None:
    told = book(
        GOAL
        + """
2026-10-02 win Platform "Restore tested" ^w for ^inc
  result: 0 -> 30 restores a month
  benefits: Growth
  known-by: the restore log
  my-part: wrote the first script
  credit: Lena
  learned: a test nobody reads is no test
"""
    )
    text = under(made("packet", told), "Incident minutes down (goal of Marcus)")
    for line in (
        "Before and after: from 0 to 30 restores a month.", "For whom: Growth.",
        "How we know: the restore log.", "Done by: Platform.",
        "My part: wrote the first script.", "Credit: Lena.",
        "Learned: a test nobody reads is no test.",
    ):  # fmt: skip
        assert line in text


def test_a_win_is_placed_by_its_criterion_then_by_matter_then_by_its_goals_words(
    book: Callable[[str], Book],
) -> None:
    told = book(
        GOAL
        + """
2026-10-01 win me "By field" #people
  criterion: Delivery
2026-10-02 win me "By matter" #people
2026-10-03 win me "By goal" for ^inc
2026-10-04 win me "By nothing" #garden
"""
    )
    page = made("packet", told, criteria=("Delivery", "People and care", "Fewer incident minutes"))
    placed = {
        "Delivery": "By field",
        "People and care": "By matter",
        "Fewer incident minutes": "By goal",
        "Not placed yet": "By nothing",
    }
    for heading in placed:
        text = under(page, heading)
        assert [other for other in placed if placed[other] in text] == [heading]
    assert any("By nothing" in line and "criterion" in line for line in section(page, MINE))


def test_a_matter_places_a_win_only_by_a_whole_word(book: Callable[[str], Book]) -> None:
    told = book('2026-10-02 win me "Talks" #people\n')
    assert "Not placed yet" in titles(made("packet", told, criteria=("Peoplework",)))


def test_what_the_boss_did_is_thanked_for_and_not_counted_as_mine(
    book: Callable[[str], Book],
) -> None:
    told = book(GOAL + '2026-10-02 win Marcus "Took the call himself" for ^inc\n')
    page = made("packet", told)
    assert section(page, "What others did, with thanks") == [
        "Marcus: Took the call himself. (2 October)"
    ]
    assert section(page, "In short")[0].startswith("No results. The heading below has none.")


def test_promises_are_a_count_and_a_list_and_no_rate(book: Callable[[str], Book]) -> None:
    told = book("".join(
        f'2026-10-01 promise me -> Marcus "Job {n}" ^j{n} by 2026-10-1{n}\n'
        f'2026-10-1{n or 5} outcome me "delivered" for ^j{n}\n'
        for n in range(6)
    ))  # fmt: skip
    lines = section(made("packet", told), "Promises")
    assert lines[0] == "5 of 6 kept by the day agreed."
    assert "Job 0, due 10 October: delivered late" in lines


WINS_OF_NO_GOAL = '2026-10-03 win me "The list is short" ^short\n  readers: anyone\n'


def test_few_promises_are_counted_in_words_of_their_own(book: Callable[[str], Book]) -> None:
    job = '2026-10-01 promise me -> Marcus "Job" by 2026-10-02\n'
    one = section(made("packet", book(job)), "Promises")[0]
    assert one == "One promise of mine came due, and it was not kept by its day."
    two = section(made("packet", book(job + job.replace("Job", "List"))), "Promises")[0]
    assert two == "0 of 2 kept by the day agreed."


def test_a_reader_finds_their_own_goal_and_nothing_that_waits_to_be_placed(
    book: Callable[[str], Book],
) -> None:
    goal = '2026-01-05 goal Marcus "Fewer alarms" ^goal\n'
    told = book(goal + WINS_OF_NO_GOAL)
    page = made("packet", told, readers=("Marcus",))
    assert "Fewer alarms (your goal)" in titles(page)
    assert "Other results" in titles(page)
    assert "Fewer alarms (goal of Marcus)" in titles(made("packet", told))
    assert "Results" in titles(made("packet", book(WINS_OF_NO_GOAL), readers=("Marcus",)))


def test_months_without_a_result_that_follow_each_other_are_told_together(
    book: Callable[[str], Book],
) -> None:
    told = book(
        '2026-01-01 note me "Begun"\n2026-01-01 win me "Began"\n2026-06-03 win me "Went on"\n'
    )
    (line,) = section(made("packet", told), "Months without a result")
    assert line.startswith("I have noted no result for February to May 2026 and July to October 2026.")  # fmt: skip


def test_what_went_wrong_is_told_with_what_was_learned(book: Callable[[str], Book]) -> None:
    told = book("""
2026-10-01 promise me -> Marcus "Plan" ^plan by 2026-10-05
2026-10-08 outcome me "delivered late: I asked too late" for ^plan
  state: delivered
  learned: ask the night shift first
2026-10-01 decision me "Two testers" ^two
2026-10-09 decision me "Three testers" ^three
  reverses: ^two
""")
    text = under(made("packet", told), WRONG)
    assert "“Plan”, due 5 October: delivered late" in text
    assert "Learned: ask the night shift first." in text
    assert "My decision “Two testers” was turned around: Three testers." in text


def test_months_without_a_result_are_named_from_the_first_note_on(
    book: Callable[[str], Book],
) -> None:
    told = book('2026-07-05 win me "One"\n2026-10-05 win me "Two"\n')
    assert section(made("packet", told), "Months without a result") == [
        "I have noted no result for August and September 2026. "
        "November 2026 is not whole, and does not count. "
        "My notes begin on 5 July 2026, so the time before does not count."
    ]


def test_a_period_counts_only_what_lies_in_it_and_nothing_to_come(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-06-30 win me "Before"
2026-07-01 win me "First day"
2026-09-30 win me "Last day"
2026-10-01 win me "After"
""")
    page = made("packet", told, since=date(2026, 7, 1), until=date(2026, 9, 30))
    text = words(page)
    assert ("First day" in text, "Last day" in text) == (True, True)
    assert ("Before\n" in text, "After" in text) == (False, False)


def test_a_period_in_which_nothing_is_noted_gives_no_sections(book: Callable[[str], Book]) -> None:
    told = book('2026-06-30 win me "Before"\n')
    assert made("packet", told, since=date(2026, 7, 1), until=date(2026, 9, 30)).sections == ()


def test_the_appendix_lists_every_entry_that_a_line_rests_on(book: Callable[[str], Book]) -> None:
    told = book(
        GOAL
        + """
2026-10-02 win me "Restore" ^w for ^inc
2026-10-01 promise me -> Marcus "Plan" ^plan by 2026-10-05
"""
    )
    page = made("packet", told)
    appendix = page.sections[-2]
    table = appendix.blocks[0]
    assert isinstance(table, Table)
    listed = {row.cells[0] for row in table.rows}
    cited = {
        ref
        for part in page.sections[:-2]
        for block in part.blocks
        if isinstance(block, (Line, Step))
        for ref in block.cites
    }
    assert listed == cited == {"^inc", "^w", "^plan"}


def test_words_that_a_reader_cannot_weigh_are_asked_about_and_left_as_they_are(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-10-02 win me "Best launch ever" ^a
2026-10-03 win me "Best launch of 12" ^b
2026-10-04 win me "Was proactive on call" ^c
""")
    page = made("packet", told)
    asked = "\n".join(section(page, MINE))
    assert "“Best launch ever”: “best” stands without a figure." in asked
    assert "“proactive” says what somebody is" in asked
    assert "“Best launch of 12”: " not in asked
    assert "Best launch ever" in under(page, "Not placed yet")


def test_a_packet_for_a_reader_has_nothing_that_is_for_me_alone(
    book: Callable[[str], Book],
) -> None:
    told = book(GOAL + '2026-10-02 win me "Best launch" for ^inc\n  private: I nearly gave up\n')
    page = made("packet", told, readers=("Marcus",))
    assert MINE not in titles(page)
    assert "gave up" not in words(page)


def test_the_short_form_names_the_best_and_counts_the_rest(book: Callable[[str], Book]) -> None:
    wins = "".join(
        f'2026-10-{1 + n % 28:02} win me "Result number {n}" for ^inc\n  result: {n} -> {n + 1}\n'
        for n in range(40)
    )
    page = made("packet", book(GOAL + wins), is_short=True)
    assert words(page).count("Result number") == 4
    assert "Left out to stay on one sheet: 36 results. The long form has them." in words(page)
    assert not any(isinstance(b, (Step, Table)) for part in page.sections for b in part.blocks)


def test_a_short_form_that_holds_everything_says_nothing_of_what_was_left_out(
    book: Callable[[str], Book],
) -> None:
    page = made("packet", book(GOAL + '2026-10-02 win me "One" for ^inc\n'), is_short=True)
    assert "Left out" not in words(page)
    assert "It rests on one entry; the long form lists them." in words(page)


def test_my_own_goal_is_called_mine(book: Callable[[str], Book]) -> None:
    page = made(
        "packet", book('2026-09-01 goal me "More say" ^say\n2026-10-02 win me "One" for ^say\n')
    )
    assert "More say (my own goal)" in titles(page)


def test_a_packet_of_one_result_in_a_leap_year_reads_well(book: Callable[[str], Book]) -> None:
    told = book(GOAL.replace("2026-09", "2024-01") + '2024-02-05 win me "One" for ^inc\n')
    page = made("packet", told, since=date(2024, 2, 1), until=date(2024, 2, 29))
    assert page.title == "Review, 1 February 2024 to 29 February 2024"
    assert section(page, "In short") == [
        "One result.",
        "I have noted nothing that did not work.",
    ]


def test_a_month_that_is_over_counts_to_its_last_day(book: Callable[[str], Book]) -> None:
    told = book('2026-09-05 win me "One"\n')
    whole = made("packet", told, since=date(2026, 9, 1), until=date(2026, 10, 31))
    assert section(whole, "Months without a result")[0].startswith(
        "I have noted no result for October 2026."
    )
    cut = made("packet", told, since=date(2026, 9, 1), until=date(2026, 10, 30))
    assert section(cut, "Months without a result")[0].startswith(
        "Since 5 September 2026, when my notes begin, every whole month has a result; the time before does not count. October 2026 is not whole"
    )


def test_a_win_that_is_a_mood_or_about_its_reader_is_for_me_alone_unless_its_lines_say_otherwise(
    book: Callable[[str], Book],
) -> None:
    told = book(
        """
2026-10-01 person Dana Whitfield
  relation: boss
2026-10-02 win me "i talked to Dana without crying"
2026-10-03 win me "asked dana for the training"
2026-10-04 win me "Restore tested"
2026-10-05 win Dana Whitfield "Dana got us the budget"
2026-10-06 win me "said no to Dana, calmly"
  readers: Dana Whitfield
2026-10-07 win me "picked up my son on time all week"
2026-10-08 win me "Our partner portal is live"
"""
    )
    text = words(made("packet", told, readers=("Dana Whitfield",)))
    for mine in ("crying", "asked dana", "my son"):
        assert mine not in text
    for theirs in ("Restore tested", "Dana got us the budget", "calmly", "partner portal"):
        assert theirs in text
    assert "crying" not in words(made("packet", told, readers=("Tom",)))
    assert "crying" in words(made("packet", told))
    assert (
        "“i talked to Dana without crying” tells of you, and stands on nobody's page but yours."
        in words(made("packet", told))
    )


def test_a_win_with_a_word_that_is_a_name_of_its_reader_too_is_theirs_to_read(
    book: Callable[[str], Book],
) -> None:
    told = book(
        '2026-10-02 win me "The release that will follow is tested"\n2026-10-03 win me "asked Will for the training"\n'
    )
    text = words(made("packet", told, readers=("Will Byers",)))
    assert "that will follow is tested" in text
    assert "asked Will" not in text


def test_a_win_with_a_reader_is_theirs_where_it_serves_a_goal_of_theirs(
    book: Callable[[str], Book],
) -> None:
    told = book(GOAL + '2026-10-02 win me "Weekly report ready for Marcus" for ^inc\n')
    assert "ready for Marcus" in words(made("packet", told, readers=("Marcus",)))


def test_a_promise_that_was_moved_in_time_is_told_as_moved_and_not_as_none(
    book: Callable[[str], Book],
) -> None:
    told = book(
        """
2026-10-20 promise me -> Dana "The hand-over list" ^list
  due: 2026-10-30
2026-10-29 outcome me "Moved, agreed" for ^list
  state: moved
  due: 2026-11-06
2026-11-02 win me "Restore tested"
"""
    )
    line = "One promise of mine was moved to a later day in time; no other came due."
    assert section(made("packet", told), "Promises") == [line]
    assert section(made("packet", told, is_short=True), "Promises") == [line]


def test_what_a_win_lacks_is_asked_as_its_reader_would(book: Callable[[str], Book]) -> None:
    told = book('2026-10-02 win me "Tills restart alone" ^a\n  result: 9 -> 1 calls a night\n')
    assert section(made("packet", told), MINE)[0] == (
        "Whoever reads “Tills restart alone” will ask how you know, whom it helped and what you did yourself. "
        "Begin with one: write under ^a: known-by: how we know"
    )


@pytest.mark.parametrize(
    ("wins", "goals", "said"),
    [
        (1, 0, "One result, with figures."),
        (2, 0, "Two results, each with figures."),
        (1, 1, "One result, with figures."),
        (1, 3, "One result, with figures. One of the 3 headings below has one."),
    ],
)
def test_how_many_results_there_are_is_said_as_one_says_it(
    book: Callable[[str], Book], wins: int, goals: int, said: str
) -> None:
    text = "".join(
        f'2026-10-0{n} goal me "Goal {n}" ^g{n}\n' for n in range(1, goals + 1)
    ) + "".join(
        f'2026-10-1{n} win me "Win {n}" ^w{n}{" for ^g1" if goals else ""}\n  result: 3 -> {n}\n'
        for n in range(1, wins + 1)
    )
    document = made("packet", book(text), today=date(2026, 11, 6))
    assert section(document, "In short")[0] == said


def test_a_review_opens_with_results_and_a_day_late_with_a_small_thing_is_no_setback(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-10-02 win "Month-end run from 9 hours to 3" ^w
2026-09-20 promise me -> me "Write back what we said" ^own by 2026-09-25
2026-10-01 promise me -> Marcus "The list" ^list by 2026-10-08
2026-10-09 outcome me "Delivered" for ^list
2026-10-02 promise me -> Marcus "The plan" ^plan by 2026-10-20
""")
    page = made("packet", told)
    assert section(page, "In short")[1] == "One thing did not work, and is told below."
    assert "0 of 2 kept by the day agreed" in words(page)
    assert "The list, due 8 October: delivered late" in words(page)
    assert "Write back" not in words(page)
    assert "The plan" in under(page, WRONG)
    assert "The list" not in under(page, WRONG)


def test_a_promise_to_the_boss_is_not_told_to_a_colleague_and_all_are_told_to_the_boss(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-09-01 person Joe ^joe
  relation: boss
2026-09-01 person Bob ^bob
  relation: peer
2026-09-02 promise me -> Joe "A plan to lead Bob" ^plan by 2026-10-20
2026-09-02 promise me -> Bob "The keys" ^keys by 2026-10-20
2026-09-03 promise me -> Ana "The open list" ^list by 2026-10-20
  readers: Bob
2026-10-19 outcome me "delivered" for ^plan
2026-10-19 outcome me "delivered" for ^keys
2026-10-19 outcome me "delivered" for ^list
  readers: Bob
""")
    for_bob = words(made("packet", told, readers=("Bob",)))
    assert "A plan to lead Bob" not in for_bob
    assert "The keys" in for_bob
    assert "The open list" in for_bob
    for_joe = words(made("packet", told, readers=("Joe",)))
    assert "A plan to lead Bob" in for_joe
    assert "The keys" in for_joe


def test_notes_begin_on_the_day_their_first_line_was_written_and_no_month_before_is_thin(
    book: Callable[[str], Book],
) -> None:
    told = book(
        """
2026-06-12 win me "Cut the run"
  written: 2026-08-29 02:02
2026-09-03 promise me -> Marcus "The list" by 2026-09-10
  written: 2026-09-03
2026-09-10 outcome me "Delivered" for ^list
""".replace('"The list"', '"The list" ^list')
    )
    assert section(made("packet", told), "Months without a result") == [
        "I have noted no result for September and October 2026. "
        "November 2026 is not whole, and does not count. "
        "I began to write on 29 August 2026; what is older was noted later."
    ]


def test_a_win_told_of_the_time_before_the_notes_is_not_denied_by_the_line_on_where_they_begin(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-09-04 promise me -> Marcus "The list" ^list by 2026-09-10
  written: 2026-09-04
2026-08-30 win me "Trained Halina on the lathe"
  written: 2026-09-04
2026-09-10 win me "Cut the run"
  written: 2026-09-10
2026-10-02 win me "Cut the run again"
  written: 2026-10-02
""")
    (said,) = section(made("packet", told), "Months without a result")
    assert said.startswith("Since 4 September 2026, when I began to write, every")
    assert "what is older was noted later" in said
    assert "does not count" not in said.split(". ")[0]


def test_the_first_weeks_of_the_notes_are_no_thin_month(book: Callable[[str], Book]) -> None:
    told = book("""
2026-10-30 promise me -> Marcus "The list" ^list by 2026-10-31
2026-10-31 outcome me "Delivered" for ^list
""")
    assert section(made("packet", told), "Months without a result") == [
        "November 2026 is not whole, and does not count. "
        "My notes begin on 30 October 2026, so the time before does not count."
    ]


def test_a_next_word_that_came_late_is_told_where_nothing_else_came_due(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-10-01 win me "Restore tested"
        2026-10-02 promise me -> Priya "Next word" ^word
          due: 2026-10-05
          next-word: 2026-10-05
        2026-10-07 outcome me "Delivered" for ^word
          state: delivered
    """)
    page = words(made("packet", told))
    assert "One next word of mine came late; nothing else that I promised came due." in page
    assert "No promise of mine came due" not in page


def test_a_next_word_that_came_late_is_told_beside_the_promises_that_came_due(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-10-02 promise me -> Priya "The list" ^list by 2026-10-05
        2026-10-05 outcome me "Delivered" for ^list
        2026-10-02 promise me -> Priya "Next word" ^word
          due: 2026-10-05
          next-word: 2026-10-05
        2026-10-07 outcome me "Delivered" for ^word
          state: delivered
    """)
    page = words(made("packet", told))
    assert "it was kept by its day. One next word of mine came late, and is counted apart." in page
