"""What would be written, told in sentences to the one who answered."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.in_a_sentence import in_a_sentence, in_sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TOLD = """
    2026-11-02 talk Joe ^talk #lead
    2026-11-02 ask me -> Joe "Put me in the running" ^run #lead
    2026-11-03 talk ^new
      amends: ^talk
      stage: debriefed
      next-step: the first mail on Friday
      private: I was glad
    2026-11-03 decision Joe "Yes to: Put me in the running" ^yes for ^run
    2026-11-03 promise me -> Joe "half a page" ^page
      due: 2026-11-05
    2026-11-03 outcome me ^sent for ^page
      state: delivered
    2026-11-03 talk my boss ^other
      stage: debriefed
"""


def test_each_entry_is_told_in_a_sentence_without_the_signs_of_the_book(
    book: Callable[[str], Book],
) -> None:
    told = {entry.ref: entry for entry in book(TOLD).written}
    said = {ref: in_a_sentence(entry, told.get, date(2026, 11, 3)) for ref, entry in told.items()}
    assert said["^new"] == (
        "Your talk with Joe on 2 November is written down. "
        "Next step: the first mail on Friday. With a private line."
    )
    assert said["^yes"] == "Joe decided: “Yes to: Put me in the running”."
    assert said["^page"] == "You promised Joe: “half a page”. Due: 5 November."
    assert said["^sent"] == "What became of “half a page”: delivered."
    assert said["^run"] == "You asked Joe: “Put me in the running”."
    assert said["^other"] == "Your talk with your boss on 3 November is written down."


def test_a_sentence_reads_well_whoever_it_is_about_and_without_a_title(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-02 decision Joe ^untitled
        2026-11-03 outcome me ^done for ^untitled
          state: delivered
        2026-11-03 decision Joe ^amended
          amends: ^untitled
        2026-11-03 request Joe -> me "the plan" ^request
        2026-11-03 expectation "calm" ^mine
        2026-11-03 expectation Joe, Ana "calm" ^theirs
        2026-11-03 talk me, Joe ^talk
          stage: debriefed
    """)
    known = {entry.ref: entry for entry in told.written}
    said = {ref: in_a_sentence(one, known.get, date(2026, 11, 3)) for ref, one in known.items()}
    assert said["^done"] == "What became of the decision of 2 November: delivered."
    assert said["^amended"] == "The decision of 2 November is changed."
    assert said["^request"] == "Joe asked you for: “the plan”."
    assert said["^mine"] == "You expect: “calm”."
    assert said["^theirs"] == "Joe and Ana expect: “calm”."
    assert said["^talk"] == "Your talk with Joe on 3 November is written down."


def test_what_was_only_meant_counts_as_said_and_a_promise_as_given_not_as_kept(
    book: Callable[[str], Book],
) -> None:
    text = """\
2026-11-02 ask me -> Joe "May I run it?" ^run
  planned: 2026-11-03
2026-11-03 outcome me "Said" ^put for ^run
  state: sent
2026-11-02 promise me -> Joe "Word on how it goes" ^word
  planned: 2026-11-03
2026-11-03 outcome me "Said" ^said for ^word
  state: sent
"""
    told = {entry.ref: entry for entry in book(text).written}
    said = [in_a_sentence(told[one], told.get, date(2026, 11, 3)) for one in ("^put", "^said")]
    assert said == ["“May I run it?” counts as said.", "“Word on how it goes” is promised now."]


def test_what_an_entry_takes_the_place_of_is_told_by_its_words(book: Callable[[str], Book]) -> None:
    text = """\
2026-11-02 promise me -> Joe "Word on how it goes" ^word
2026-11-02 decision Joe "Yes, you run it" ^yes
2026-11-03 promise me -> Joe "The number of vats" ^number
  withdraws: ^word
2026-11-03 decision Joe "I sign again" ^again
  reverses: ^yes
"""
    told = {entry.ref: entry for entry in book(text).written}
    said = [in_a_sentence(told[one], told.get, date(2026, 11, 3)) for one in ("^number", "^again")]
    assert said == [
        "You promised Joe: “The number of vats”. It takes the place of “Word on how it goes”.",
        "Joe decided: “I sign again”. It turns round “Yes, you run it”.",
    ]


def test_a_promise_to_myself_that_is_the_next_step_others_read_is_not_called_mine_alone(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-03 talk Joe ^talk
          stage: debriefed
          next-step: I tell the crew on Monday, once HR has the paper
        2026-11-03 promise me -> me "I tell the crew on Monday" ^tell
        2026-11-03 promise me -> me "call the doctor" ^call
    """).written
    _, tell, call = in_sentences(told, lambda _: None, date(2026, 11, 3))
    assert "Nobody else reads it" not in tell
    assert call.endswith("Nobody else reads it.")


def test_a_change_and_a_question_of_mine_read_as_one_says_them(book: Callable[[str], Book]) -> None:
    told = {
        entry.ref: entry
        for entry in book("""
        2026-11-02 promise me -> Joe "Word on how it goes" ^word
          every: Friday
        2026-11-03 promise ^shorter
          amends: ^word
          every: week until 2026-12-18
        2026-11-03 answer Joe "Not yet, ask me in January" ^january
          note: to my question: May the new program come in?
        """).written
    }
    said = {ref: in_a_sentence(entry, told.get, date(2026, 11, 3)) for ref, entry in told.items()}
    assert said["^word"] == "You promised Joe: “Word on how it goes”. It comes every Friday."
    assert said["^shorter"] == "“Word on how it goes” is changed. It comes every week, until 18 December."  # fmt: skip
    assert said["^january"] == "Joe answered: “Not yet, ask me in January”. You had asked: “May the new program come in?”."  # fmt: skip


def test_what_is_in_the_book_by_now_is_not_told_as_changed_into_itself(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-02 ask me -> HR "Please note what Ida decided" ^note #role
        2026-11-03 ask "Please note what Ida decided" ^again
          amends: ^note
    """).written
    known = {entry.ref: entry for entry in told}
    said = in_a_sentence(known["^again"], known.get, date(2026, 11, 3))
    assert said == "For HR it now reads: “Please note what Ida decided”."


def test_a_day_with_an_hour_is_said_as_a_day_without_one(book: Callable[[str], Book]) -> None:
    (promised,) = book("""
        2026-11-03 promise me -> Joe "Next word" ^next
          due: 2026-11-05 16:00
          next-word: 2026-11-06
        """).written
    said = in_a_sentence(promised, lambda _: None, date(2026, 11, 3))
    assert said == "You promised Joe: “Next word”. Due: 5 November, 16:00. Next word: 6 November."
