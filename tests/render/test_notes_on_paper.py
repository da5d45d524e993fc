"""A page that is handed over: its refs are small numbers, told at its foot or in its own table."""

from __future__ import annotations

from datetime import date

from goodbooks.core.document import Document, Line, Message, Row, Section, Step, Table
from goodbooks.render.paper.notes import dated, few, noted


def page(*blocks: Line | Step | Table | Message, readers: tuple[str, ...] = ("Vera",)) -> Document:
    """A page of these blocks, for Vera unless it says otherwise."""
    return Document("one", "One", "", (Section("", blocks),), readers=readers)


def blocks(document: Document) -> tuple[object, ...]:
    """All its blocks, numbered."""
    return noted(document).document.sections[0].blocks


def test_a_page_for_me_alone_keeps_its_refs() -> None:
    mine = page(Line("Go ahead.", ("^once",)), readers=())
    assert noted(mine) == (mine, (), False)


def test_beside_a_message_the_page_is_mine_and_keeps_its_refs() -> None:
    mine = page(
        Message(("Vera",), "Once", (Line("Go ahead.", ("^once",)),)), Line("Heard.", ("^once",))
    )
    assert noted(mine).document == mine


def test_each_note_has_one_number_in_the_order_of_first_mention() -> None:
    made = page(Line("Go ahead.", ("^once", "^pause")), Line("Again.", ("^pause",), "-"))
    assert blocks(made) == (Line("Go ahead.", ("1", "2")), Line("Again.", ("2",), "-"))
    assert noted(made).foot == ("1 ^once", "2 ^pause")


def test_many_numbers_in_a_row_are_their_first_and_last() -> None:
    refs = ("^a", "^b", "^c", "^d")
    made = page(Line("All.", refs), Line("Three.", ("^a", "^b", "^d")))
    assert blocks(made) == (Line("All.", ("1–4",)), Line("Three.", ("1", "2", "4")))


def test_a_step_says_a_number_once() -> None:
    step = Step("3 November", "Go ahead.", (Line("Sent.", ("^once", "^sent")),), ("^once",))
    assert blocks(page(step)) == (
        Step("3 November", "Go ahead.", (Line("Sent.", ("2",)),), ("1",)),
    )


def test_a_table_that_lists_the_notes_gives_the_numbers_and_no_foot_is_needed() -> None:
    table = Table(("Entry", "Title"), (Row(("^w2", "Second")), Row(("^w1", "First"))))
    made = page(Line("Both.", ("^w1", "^w2")), Line("One.", ("^w1",)), table)
    assert blocks(made)[1:] == (
        Line("One.", ("2",)),
        Table(("Entry", "Title"), (Row(("1 ^w2", "Second")), Row(("2 ^w1", "First")))),
    )
    assert noted(made).foot == ()


def test_of_more_refs_than_a_line_has_room_for_the_rest_is_counted() -> None:
    assert few(("^a", "^b")) == ("^a", "^b")
    assert few(tuple(f"^w{n}" for n in range(11)))[-2:] == ("^w6", "+4")


def test_the_foot_says_the_day_once() -> None:
    on = date(2026, 11, 13)
    assert dated("Prepare: Marcus", on) == "Prepare: Marcus · 13 November 2026"
    assert dated("Friday 13 November", on) == "Friday 13 November 2026"
    assert dated("Review, 14 November 2025 to 13 November 2026", on).count("2026") == 1
