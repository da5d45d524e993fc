"""What became of something is written by the one press that says so, and can be taken back; what needs words or a day is put into the box."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from goodbooks.web.pressed import linked

if TYPE_CHECKING:
    from page.asking import Asking


@pytest.mark.parametrize(("line", "value", "said"), [
    ("outcome &quot;delivered&quot; for ^drill", "delivered ^drill", "it was delivered"),
    ("2026-11-02 outcome &quot;delivered&quot; for ^drill", "delivered 2026-11-02 ^drill", "it was delivered"),
    ("outcome &quot;ended&quot; for ^seats, ^van", "ended ^seats ^van", "it has ended"),
    ("outcome &quot;met&quot; for ^yes", "met ^yes", "it has held"),
    ("outcome &quot;failed&quot; for ^yes", "failed ^yes", "it did not hold"),
    ("outcome &quot;silent&quot; for ^once", "silent ^once", "no word came back"),
])  # fmt: skip
def test_what_became_of_something_is_one_press_where_nothing_is_to_be_filled_in(
    line: str, value: str, said: str
) -> None:
    shown = linked(f"goodbooks add &#39;{line}&#39;")
    assert f'formaction="/said/came" name="refs" value="{value}">{said}</button>' in shown
    assert "data-fill" not in shown


@pytest.mark.parametrize(
    ("refs", "told", "line"),
    [
        ("delivered ^keys", "it was delivered", 'outcome "Delivered" ^delivered for ^keys'),
        ("ended ^seats", "it has ended", 'outcome "Ended" ^ended for ^seats'),
        ("missed ^keys", "it was missed", 'outcome "Missed" ^missed for ^keys'),
    ],
)
def test_what_a_press_says_became_of_something_is_written_at_once_and_can_be_taken_back(
    page: Asking, refs: str, told: str, line: str
) -> None:
    more = '2026-11-01 promise Zoë -> me "The keys" ^keys by 2026-11-02\n\n2026-11-01 goal Marcus "Five seats" ^seats\n\n'
    page.book.write_text(page.text() + more, encoding="utf-8")
    there = page.post("/said/came", refs=refs).headers["location"]
    assert line.lower() in page.text().lower()
    shown = re.sub(r"<[^>]+>", "", page.get(there).text)
    assert f"The book says from today on: {told}." in shown
    assert "It is not so: take it back" in shown
    page.post(f"{there}/take-back")
    assert f"The book no longer says that {told}." in re.sub(r"<[^>]+>", "", page.get(there).text)


@pytest.mark.parametrize("refs", ["", "ended", "forgotten ^once", "delivered ^once; note", "delivered ^nobody"])  # fmt: skip
def test_a_press_that_says_nothing_clear_writes_nothing(page: Asking, refs: str) -> None:
    before = page.text()
    assert page.post("/said/came", refs=refs).status_code in (400, 404, 409)
    assert page.text() == before
