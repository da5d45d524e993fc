"""The book saved from the page while another process adds to it: nothing of either is lost or written twice."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest

from desk.running import ended, process
from goodbooks.desk.texts.parts import key_of
from page.asking import BOOK, Asking
from page.test_book import form_of

if TYPE_CHECKING:
    from pathlib import Path

    from httpx2 import Response

    from page.test_book import Form

BOOKS, ROUNDS = 3, 70
"""Two hundred saves and more, in three books: a long one makes each save slower, and no other."""
KEY = key_of("mine.book")
ADDING = """
number = 0
for one in open(os.environ["BOOK"] + ".rounds"):
    for _ in range(2):
        add("Added " + str(number) + ".")
        number += 1
    print("added", flush=True)
"""
"""Two entries for each round that begins, as soon as it does: each save may meet an addition."""


def sent(page: Asking, form: Form, text: str, token: str) -> Response:
    return page.client.post(f"/book/{KEY}", data={**form.typed(text), "token": token})


def saved_at_last(page: Asking, form: Form, number: int, token: str) -> int:
    """Type a line at the top and one at the end, and save; gives how often that was a surprise."""
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


@pytest.mark.parametrize("time", range(BOOKS))
def test_saves_that_each_meet_an_addition_lose_nothing(tmp_path: Path, time: int) -> None:
    page = Asking(tmp_path, BOOK).come_in()
    token = page.token
    os.mkfifo(tmp_path / "mine.book.rounds")
    other = process(ADDING, str(page.book), dict(page.house.around.environ))
    with (tmp_path / "mine.book.rounds").open("wb", buffering=0) as rounds:
        form = form_of(page.get("/book"))
        rounds.write(b"go\n")
        assert other.stdout
        other.stdout.readline()
        assert saved_at_last(page, form, 0, token) > 0
        for number in range(1, ROUNDS):
            rounds.write(b"go\n")
            saved_at_last(page, form_of(page.get("/book")), number, token)
    ended(other)
    text = page.text()
    for number in range(2 * ROUNDS):
        assert len(re.findall(rf'"Added {number}\."', text)) == 1
    for number in range(ROUNDS):
        assert text.count(f"Saved {number}.") == 1
        assert text.count(f"; end {number}.") == 1
    for line in BOOK.split("\n"):
        assert line in text
    assert "missing" not in page.get("/").text
    page.door.close()
