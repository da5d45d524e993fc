"""A book puts its entries in order and lays corrections over what they correct."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_entry import KINDS, entries, patient
from goodbooks.core.book import Book
from goodbooks.core.entry import people_in
from goodbooks.core.names import name_key
from goodbooks.core.problem import Place
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask, open_asks
from goodbooks.entries.decision import Decision
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.entry import Entry

    Reads = Callable[[str], Book]


def titles(book: Book) -> list[str]:
    return [entry.title for entry in book.entries]


@patient
@given(st.lists(entries(), max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_files_and_entries_does_not_matter(found: list[Entry], dice: object) -> None:
    placed = [entry._replace(place=Place(f"f{n % 2}", n)) for n, entry in enumerate(found)]
    shuffled = list(placed)
    dice.shuffle(shuffled)
    one, other = Book(placed), Book(shuffled)
    assert one.written == other.written
    assert one.entries == other.entries
    assert one.names() == other.names()


@patient
@given(st.lists(entries(), max_size=6))
def test_any_entries_make_a_book(found: list[Entry]) -> None:
    book = Book(found)
    assert len(book.written) == len(found)
    for entry in book.entries:
        assert book.of(type(entry))
        assert all(book.naming(name) for name in people_in(entry))


def test_an_entry_without_a_time_stays_behind_the_one_above_it_of_the_same_day(book: Reads) -> None:
    text = """\
        2026-11-02 win me "before all"
        2026-11-02 09:00 talk Marcus "b"
        2026-11-02 win me "c, after b"
        2026-11-01 23:00 note me "z"
        2026-11-02 win me "d, after b"
        2026-11-02 17:20 decision Marcus "f"
        2026-11-02 win me "g, after f"
        2026-11-02 11:00 note me "e"
        """
    found = titles(book(text))
    assert [title[0] for title in found] == ["z", "b", "b", "c", "d", "e", "f", "g"]


def test_the_entry_above_counts_in_its_own_file_alone() -> None:
    one = read('2026-11-02 17:20 win me "late"\n', KINDS, "a.book").entries
    other = read('2026-11-02 win me "of the day"\n', KINDS, "b.book").entries
    assert titles(Book([*one, *other])) == ["of the day", "late"]


def test_what_a_correction_points_to_the_corrected_entry_points_to(book: Reads) -> None:
    told = book("""\
        2026-11-02 ask me -> Marcus "Hold" ^hold
        2026-11-02 ask me -> Marcus "Wait" ^wait
        2026-11-03 answer Marcus "Yes" ^yes for ^wait
        2026-11-03 answer ^linked for ^hold
          amends: ^yes
        """)
    pointing = [told.pointing_to(ask, Answer) for ask in told.of(Ask)]
    assert [[entry.title for entry in found] for found in pointing] == [["Yes"], ["Yes"]]
    assert open_asks(told) == ()


def test_what_is_written_for_an_entry_is_found_as_it_was_written(book: Reads) -> None:
    told = book("""\
        2026-11-02 ask me -> Marcus "Hold" ^hold
        2026-11-03 note "For both" for ^hold, ^wait
        2026-11-04 note "Not for it"
        2026-11-05 win "Nameless"
        """)
    hold, *others = told.written
    assert [one.title for one in told.written_for(hold)] == ["For both"]
    assert [told.written_for(one) for one in others] == [(), (), ()]


def test_a_correction_that_was_taken_back_points_nowhere(book: Reads) -> None:
    told = book("""\
        2026-11-02 ask me -> Marcus "Hold" ^hold
        2026-11-03 answer Marcus "Yes" ^yes
        2026-11-03 answer ^linked for ^hold
          amends: ^yes
        2026-11-04 note
          withdraws: ^linked
        """)
    assert [ask.id for ask in open_asks(told)] == ["hold"]


def test_what_a_correction_replaced_or_took_back_points_no_longer(book: Reads) -> None:
    told = book("""\
        2026-11-02 decision Marcus "Pause" ^pause
        2026-11-02 decision Marcus "Stop" ^stop
        2026-11-03 decision Marcus "Go" ^go
          reverses: ^pause
        2026-11-03 decision ^meant
          amends: ^go
          reverses: ^stop
        2026-11-03 decision ^never for ^pause
          amends: ^go
        2026-11-04 note
          withdraws: ^never
        """)
    pointing = [told.pointing_to(told.get(ref), Decision) for ref in ("pause", "stop")]
    assert [[entry.title for entry in found] for found in pointing] == [[], ["Go"]]


def test_forty_years_out_of_order_are_put_in_order() -> None:
    days = [f"{1986 + n * 7 % 40}-03-{n % 28 + 1:02}" for n in range(200)]
    kept = read("".join(f"{day} win me\n" for day in days), KINDS)
    assert [str(entry.on) for entry in Book(kept.entries).entries] == sorted(days)


def test_corrections_are_laid_over_in_their_order(book: Reads) -> None:
    made = book(
        """\
        2026-11-02 win me "First" ^w #m
          result: 1
          note: kept
        2026-11-03 win ^w2
          amends: ^w
          result: 2
        2026-11-04 win Lena "Third" #n
          amends: ^w2
        """
    )
    (win,) = made.entries
    assert (win.title, win.who, win.matters) == ("Third", ("Lena",), ("m", "n"))
    assert win.lines("result") == ("2",)
    assert win.line("note") == "kept"
    assert str(win.on) == "2026-11-02"
    assert len(made.corrections(made.written[0])) == 2


@pytest.mark.parametrize(
    "text",
    [
        '2026-11-02 win me "A" ^a\n  amends: ^a\n',
        '2026-11-02 win me "A" ^a\n  amends: ^b\n2026-11-03 win me "B" ^b\n  amends: ^a\n',
        '2026-11-02 win me "A" ^a\n  amends: ^gone\n',
        '2026-11-02 win me "A" ^a\n  amends: ^n\n2026-11-02 note me "N" ^n\n',
    ],
)
def test_a_ring_a_gap_or_another_kind_corrects_nothing(text: str, book: Reads) -> None:
    made = book(text)
    assert made.entries == made.written


def test_what_is_withdrawn_is_left_out_and_still_written(book: Reads) -> None:
    made = book('2026-11-02 win me "A" ^a\n2026-11-03 note "No" ^no\n  withdraws: ^a\n')
    assert titles(made) == ["No"]
    assert made.get("^a") is None
    assert len(made.written) == 2


def test_taking_back_a_taking_back_lets_the_entry_stand_again(book: Reads) -> None:
    text = '2026-11-02 win me "A" ^a\n2026-11-03 note "No" ^no\n  withdraws: ^a\n'
    made = book(text + '2026-11-04 note "Yes" ^yes\n  withdraws: ^no\n')
    assert titles(made) == ["A", "Yes"]


def test_a_withdrawn_correction_corrects_nothing(book: Reads) -> None:
    text = '2026-11-02 win me "A" ^a\n2026-11-03 win "B" ^b\n  amends: ^a\n'
    assert titles(book(text + "2026-11-04 note\n  withdraws: ^b\n")) == ["A", ""]


def test_nobody_can_take_back_what_takes_it_back_first(book: Reads) -> None:
    text = '2026-11-02 note "A" ^a\n  withdraws: ^b\n2026-11-03 note "B" ^b\n  withdraws: ^a\n'
    assert titles(book(text)) == ["B"]


def test_of_two_entries_with_one_id_the_first_bears_it_and_both_stand(book: Reads) -> None:
    made = book('2026-11-03 win me "Second" ^w\n2026-11-02 win me "First" ^w\n')
    first = made.get("w")
    assert first is not None
    assert first.title == "First"
    assert titles(made) == ["First", "Second"]


def test_one_person_is_found_under_every_name_and_spelling(book: Reads) -> None:
    made = book(
        "2026-11-02 person Zoe\u0308 Berg\n  also: ZB, zoe@example.org\n"
        '2026-11-03 win ZO\u00cb  BERG "A"\n2026-11-04 win zb "B"\n2026-11-05 win Zoe "Another"\n'
    )
    assert len(made.naming("Zo\u00eb Berg")) == 3
    assert made.name_of("zoe@example.org") == "Zoe\u0308 Berg"
    assert made.is_same("zb", "Zo\u00eb Berg")
    assert not made.is_same("Zoe", "Zo\u00eb Berg")


def test_a_name_in_brackets_is_one_name_in_a_line_too(book: Reads) -> None:
    made = book('2026-11-02 win me "A"\n  credit: [Sales, North], Lena; [a\\]b], Bob [HR]\n')
    assert people_in(made.entries[0]) == ("me", "Sales, North", "Lena", "a]b", "Bob [HR]")
    assert made.entries[0].credit == ("Sales, North", "Lena", "a]b", "Bob [HR]")


def test_words_said_in_two_lines_of_one_name_are_all_kept(book: Reads) -> None:
    made = book('2026-11-02 win me "A"\n  note: one\n  note: two\n')
    assert made.entries[0].note == "one\ntwo"


@patient
@given(st.text())
def test_the_key_of_a_key_is_the_key(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)


PLAN = """\
2026-11-03 ask me -> Marcus "Ten minutes" ^ten #calls
  planned: 2026-11-05
"""


def test_what_is_only_meant_to_be_said_stands_apart(book: Reads) -> None:
    found = book(PLAN)
    assert titles(found) == []
    assert [one.title for one in found.planned] == ["Ten minutes"]
    assert (found.names(), found.matters()) == (("Marcus",), ("calls",))
    assert found.get("ten") == found.planned[0] == found.planned_about("#calls")[0]
    assert found.concerning("Marcus") == found.planned


@pytest.mark.parametrize(
    "said",
    [
        '2026-11-06 outcome me "Said" for ^ten\n  state: sent\n',
        '2026-11-06 answer Marcus "Yes" for ^ten\n',
        '2026-11-06 decision Marcus "You get them" for ^ten\n',
    ],
)
def test_what_was_said_stands_on_the_day_on_which_it_was(book: Reads, said: str) -> None:
    found = book(PLAN + said)
    assert found.planned == ()
    asked = found.of(Ask)[0]
    assert (asked.on.isoformat(), asked.title) == ("2026-11-06", "Ten minutes")
    assert found.get("ten") == asked
    assert open_asks(found) == ((asked,) if "outcome" in said else ())


def test_what_was_let_go_of_is_neither_meant_nor_said(book: Reads) -> None:
    found = book(PLAN + '2026-11-06 outcome me "Let go" for ^ten\n  state: withdrawn\n')
    assert (found.planned, found.of(Ask)) == ((), ())


def test_a_plan_for_another_day_is_still_a_plan_and_a_saying_taken_back_makes_it_one_again(
    book: Reads,
) -> None:
    later = "2026-11-05 ask\n  amends: ^ten\n  planned: 2026-11-09\n"
    assert [one.line("planned") for one in book(PLAN + later).planned] == ["2026-11-09"]
    back = '2026-11-06 outcome me "Said" ^said for ^ten\n  state: sent\n2026-11-06 note\n  withdraws: ^said\n'
    assert [one.title for one in book(PLAN + back).planned] == ["Ten minutes"]
