"""A page that is handed over: without an id, or with numbers into a table of its own."""

from __future__ import annotations

from datetime import date

from goodbooks.core.document import Document, Line, Message, Section, Step
from goodbooks.core.table import Row, Table
from goodbooks.render.paper.notes import dated, few, handed, noted


def page(*blocks: Line | Step | Table | Message, readers: tuple[str, ...] = ("Vera",)) -> Document:
    """A page of these blocks, for Vera unless it says otherwise."""
    return Document("one", "One", "", (Section("", blocks),), readers=readers)


def blocks(document: Document) -> tuple[object, ...]:
    """All its blocks, numbered."""
    return noted(document).document.sections[0].blocks


def test_a_page_for_me_alone_keeps_its_refs() -> None:
    mine = page(Line("Go ahead.", ("^once",)), readers=())
    assert noted(mine) == (mine, False)


def test_beside_a_message_the_page_is_mine_and_keeps_its_refs() -> None:
    mine = page(
        Message(("Vera",), "Once", (Line("Go ahead.", ("^once",)),)), Line("Heard.", ("^once",))
    )
    assert noted(mine).document == mine


def listing(*refs: str) -> Table:
    """A table of the page that lists these notes."""
    return Table(("Note", "Title"), tuple(Row((ref, "What it is")) for ref in refs))


def test_a_page_that_lists_no_notes_shows_neither_ids_nor_numbers() -> None:
    step = Step("3 November", "Go ahead.", (Line("Sent.", ("^sent",)),), ("^once",))
    made = page(Line("Go ahead.", ("^once", "^pause")), step)
    assert blocks(made) == (
        Line("Go ahead."), Step("3 November", "Go ahead.", (Line("Sent."),), ()),
    )  # fmt: skip


def test_a_table_that_lists_the_notes_is_where_the_numbers_lead() -> None:
    made = page(Line("Both.", ("^w1", "^w2")), Line("One.", ("^w1", "^x")), listing("^w2", "^w1"))
    assert blocks(made) == (
        Line("Both.", ("1", "2")),
        Line("One.", ("2",)),
        Table(("Note", "Title"), (Row(("1", "What it is")), Row(("2", "What it is")))),
    )
    assert handed(made).sections[0].blocks[0] == Line("Both.", ("[1, 2]",))


def test_many_numbers_in_a_row_are_their_first_and_last() -> None:
    refs = ("^a", "^b", "^c", "^d")
    made = page(Line("All.", refs), Line("Three.", ("^a", "^b", "^d")), listing(*refs))
    assert blocks(made)[:2] == (Line("All.", ("1–4",)), Line("Three.", ("1", "2", "4")))


def test_a_step_says_a_number_once() -> None:
    step = Step("3 November", "Go ahead.", (Line("Sent.", ("^once", "^sent")),), ("^once",))
    assert blocks(page(step, listing("^once", "^sent")))[0] == (
        Step("3 November", "Go ahead.", (Line("Sent.", ("2",)),), ("1",))
    )


def test_of_more_refs_than_a_line_has_room_for_the_rest_is_counted() -> None:
    assert few(("^a", "^b")) == ("^a", "^b")
    assert few(tuple(f"^w{n}" for n in range(11)))[-2:] == ("^w6", "+4")


def test_the_foot_says_the_day_once() -> None:
    on = date(2026, 11, 13)
    assert dated("Prepare: Marcus", on) == "Prepare: Marcus · 13 November 2026"
    assert dated("Friday 13 November", on) == "Friday 13 November 2026"
    assert dated("Review, 14 November 2025 to 13 November 2026", on).count("2026") == 1
