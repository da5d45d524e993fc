"""What was promised, both ways, as an update tells it to its reader."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import body, made, message, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

READS = "2026-10-01 person Marcus\n  relation: boss\n  listens: paper first\n"


def test_of_many_days_to_come_the_first_four_are_named_and_the_rest_is_counted(
    book: Callable[[str], Book],
) -> None:
    told = "".join(
        f'2026-11-02 promise me -> Marcus "Part {day}" by 2026-11-{day}\n' for day in range(10, 16)
    )
    page = body(made("update", book(told), who="Marcus"))
    assert "“Part 13” by 13 November; two later dates." in page
    assert "Part 14" not in page


def test_what_is_not_due_yet_from_them_is_no_reproach(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-10-01 promise Marcus -> me "A slot among the directors" ^slot
          due: 2026-11-12
    """)
    page = made("update", told, who="Marcus")
    assert "From you by 12 November: A slot among the directors." in body(page)
    assert message(page).subject == "Update of 3 November: what is due next"
    late = made("update", told, who="Marcus", today=date(2026, 11, 13))
    assert "Still open from you, for 12 November: A slot among the directors." in body(late)


def test_what_was_promised_is_told_to_its_reader_as_what_i_and_they_do(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-02 promise Marcus -> me "tells Growth that dates come from me"
          due: 2026-11-12
        2026-11-02 promise me -> Marcus "I send Marcus our range"
          due: 2026-11-06
        2026-11-02 promise me -> Marcus "I send Ana and her team Marcus's list"
          due: 2026-11-09
        2026-11-02 promise me -> Marcus "I show Marcus how Marcus does it"
          due: 2026-11-10
        2026-11-02 promise Marcus -> me "sales figures of May"
          due: 2026-11-11
    """)
    page = body(made("update", told, who="Marcus"))
    assert "As I have it, by 12 November you tell Growth that dates come from me." in page
    assert "Coming from me: I send you our range by 6 November; “I send Ana and her" in page
    assert "“I show Marcus how Marcus does it” by 10 November" in page
    assert "From you by 11 November: sales figures of May." in page
    late = body(made("update", told, who="Marcus", today=date(2026, 11, 13)))
    assert "Still open for 12 November: you tell Growth that dates come from me." in late


def test_a_promise_of_theirs_that_i_noted_of_them_is_no_line_to_them(
    book: Callable[[str], Book],
) -> None:
    text = '2026-11-02 promise Marcus -> me "keeps his hands off" #x by 2026-11-09\n'
    assert "hands off" not in body(made("update", book(text), who="Marcus"))
    turned = text.replace("keeps his hands off", "the list of the printers")
    assert "the list of the printers" in body(made("update", book(turned), who="Marcus"))


def test_a_promise_without_a_day_is_news_after_the_talk_it_was_given_in(
    book: Callable[[str], Book],
) -> None:
    talk = '2026-11-03 10:00 talk Marcus "One-on-one" #loyalty\n  stage: debriefed\n'
    wish = '2026-11-03 promise me -> Marcus "Show you the test plan" ^plan #loyalty\n'
    page = made("update", book(READS + talk + wish), who="Marcus")
    assert body(page) == "Promised, with no day yet: “Show you the test plan”."
    assert message(page).subject == "Update of 3 November: what comes next"
    later = '2026-11-03 12:00 talk me -> Marcus "UPDATE"\n  stage: held\n  page: update\n'
    assert "Nothing new" in body(made("update", book(READS + talk + wish + later), who="Marcus"))


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (
            "Talk to Doug about the dates",
            "As I have it, you talk to Doug about the dates by 12 November.",
        ),
        ("Send the list", "As I have it, you send the list by 12 November."),
        (
            "Talks to Doug and tells me",
            "As I have it, you talk to Doug and tell me by 12 November.",
        ),
        ("Speaks with HR", "As I have it, you speak with HR by 12 November."),
        (
            "Calls Frau Lang and writes to me",
            "As I have it, you call Frau Lang and write to me by 12 November.",
        ),
        ("Thinks about it", "As I have it, you think about it by 12 November."),
        (
            "Asks Benoît whether it holds",
            "As I have it, by 12 November you ask Benoît whether it holds.",
        ),
        ("Their word", "As I have it, you let me know by 12 November."),
        ("Plans for the spring", "From you by 12 November: Plans for the spring."),
        ("Notes on the fair", "From you by 12 November: Notes on the fair."),
        ("Two lines before a change", "From you by 12 November: Two lines before a change."),
        ("Die Liste für Herrn Öz", "From you by 12 November: Die Liste für Herrn Öz."),
    ],
)
def test_what_they_promised_stands_in_no_quotation_marks_for_the_words_are_not_theirs(
    book: Callable[[str], Book], title: str, told: str
) -> None:
    page = body(made("update", book(f'2026-11-02 promise Carl -> me "{title}"\n  due: 2026-11-12\n'), who="Carl"))  # fmt: skip
    assert told in page
    assert "“" not in page


RULES = """
2026-10-20 person Marcus
  relation: boss
2026-11-02 talk Marcus "How I hear of a change" ^heard #loads
  stage: debriefed
2026-11-02 decision Marcus "You tell me before anything changes" ^rule #loads
  present: Marcus
2026-11-02 decision Marcus "Nobody else names a day" ^day #loads
  present: Marcus
"""
WORD = """
2026-11-02 promise me -> Frau Yılmaz, Jean-Luc "Next word on the loads" ^word #loads
  due: 2026-11-03 12:00
  next-word: 2026-11-03 12:00
2026-11-03 outcome me "Delivered" for ^word
  state: delivered
"""
WON = '2026-11-03 win me "First ten loads went out, no complaint" ^won\n'


def test_all_that_one_talk_decided_and_the_word_that_those_who_wait_had_stand_in_an_update(
    book: Callable[[str], Book],
) -> None:
    told = body(made("update", book(RULES + WORD), who="Marcus", today=date(2026, 11, 3)))
    assert "You tell me before anything changes" in told
    assert "Also: Nobody else names a day." in told
    assert "Frau Yılmaz and Jean-Luc had my next word on 3 November, as promised." in told
    assert "Nothing else is new" not in told


def test_nothing_else_is_new_is_not_said_beside_a_win(book: Callable[[str], Book]) -> None:
    day = date(2026, 11, 3)
    assert "Nothing else is new since 2 November" in body(made("update", book(RULES), who="Marcus", today=day))  # fmt: skip
    goal = '2026-11-01 goal Marcus "No loads late" ^loads\n'
    page = made("update", book(RULES + WON + goal), who="Marcus", today=day)
    assert "Nothing else is new" not in body(page)
    assert "nothing late, nothing due" in body(page)
    assert any("booked to no goal" in one for one in section(page, "Beside the message, for you alone"))  # fmt: skip
