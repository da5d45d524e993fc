"""The months of a text, each with the line of its first entry."""

from __future__ import annotations

from goodbooks.desk.texts.months_in import months_in

TEXT = """\
; 2026-01-01 is only spoken of here
2026-09-30 note "A"
  text: 2026-10-02 was the day

2026-11-03 note "B"
2026-09-01 note "C"
2026-13-01 note "no month"
"""


def test_each_month_stands_once_with_the_line_of_its_first_entry() -> None:
    assert [(one.key, one.name, one.line) for one in months_in(TEXT, 101)] == [
        ("2026-09", "September 2026", 102),
        ("2026-11", "November 2026", 105),
    ]
    assert months_in("", 1) == ()
