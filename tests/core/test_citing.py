"""The refs that a page rests on."""

from __future__ import annotations

from goodbooks.core.citing import cited
from goodbooks.core.document import Line, Message, Section, Step
from goodbooks.core.table import Row, Table


def test_lines_steps_tables_and_messages_are_read_each_ref_once_in_order() -> None:
    blocks = (
        Line("One.", ("^a", "^b")),
        Step("3 November", "Two.", (Line("Three.", ("^d",)),), ("^c", "^a")),
        Table(("Way",), (Row(("A",), ("^e",)),)),
        Message(("Vera",), "Six", (Line("Six.", ("^f", "^a")),)),
    )
    assert cited((Section("", blocks),)) == ("^a", "^b", "^c", "^d", "^e", "^f")
