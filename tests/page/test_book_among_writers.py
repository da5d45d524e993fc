"""The book saved from the page while real processes add to it: nothing of anybody is lost or written twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desk.running import ended, process
from goodbooks.desk.parts import key_of
from page.asking import BOOK, Asking
from page.test_book import form_of

if TYPE_CHECKING:
    from pathlib import Path

    from httpx2 import Response

    from page.test_book import Form

ROUNDS = 220
KEY = key_of("mine.book")
ADDING = f"""
for number in range({ROUNDS}):
    add("Added " + str(number) + ".")
"""


def sent(page: Asking, form: Form, text: str, token: str) -> Response:
    return page.client.post(f"/book/{KEY}", data={**form.typed(text), "token": token})


def saved_at_last(page: Asking, number: int, token: str) -> int:
    """Type a line at the top and one at the end, and save; gives how often that was a surprise."""
    form = form_of(page.get("/book"))
    lines = form.text.split("\n")
    typed = [lines[0], f"  note: Saved {number}.", *lines[1:-1], f"; end {number}.", ""]
    answer = sent(page, form, "\n".join(typed), token)
    surprises = 0
    while answer.status_code == 409:
        surprises += 1
        merging = form_of(answer)
        assert f"Saved {number}." in merging.text
        answer = sent(page, merging, merging.text, token)
    assert answer.status_code == 200
    return surprises


def test_two_hundred_saves_and_as_many_adds_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    page = Asking(tmp_path, BOOK).come_in()
    token = page.token
    others = [process(ADDING.replace("Added", f"Added {name}"), str(page.book), dict(page.house.around.environ))
              for name in ("one", "two")]  # fmt: skip
    surprises = sum(saved_at_last(page, number, token) for number in range(ROUNDS))
    for one in others:
        ended(one)
    text = page.text()
    for number in range(ROUNDS):
        assert text.count(f"Saved {number}.") == 1
        assert text.count(f"; end {number}.") == 1
        for name in ("one", "two"):
            assert len(re.findall(rf'"Added {name} {number}\."', text)) == 1
    for line in BOOK.split("\n"):
        assert line in text
    assert surprises, "the writers never met, so nothing was tried"
    assert "missing" not in page.get("/").text
    page.door.close()
