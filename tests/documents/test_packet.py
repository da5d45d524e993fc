"""The packet: results by goal or criterion, what went wrong, thin months, and what it rests on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.document import Line, Step
from goodbooks.core.table import Table
from pages import made, section, under, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document

GOAL = '2026-09-01 goal Marcus "Incident minutes down" ^inc #reliability\n'
MINE = "Only for you, not to be sent"
WINS_OF_NO_GOAL = '2026-10-03 win me "The list is short" ^short\n  readers: anyone\n'
WRONG = "What did not work, and what was learned"


def titles(document: Document) -> list[str]:
    """The headings of a page."""
    return [part.title for part in document.sections]


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
