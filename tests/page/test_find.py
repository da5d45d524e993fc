"""Looking entries up by plain words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from page.asking import BOOK, Asking

if TYPE_CHECKING:
    from pathlib import Path

    from httpx2 import Response


def find(page: Asking, words: str) -> Response:
    assert page.post("/find", words=words).headers["location"] == "/find"
    return page.get("/find")


def test_entries_are_found_by_their_words_and_link_to_themselves(page: Asking) -> None:
    answer = find(page, "go ahead")
    assert '<a href="/entry/once">' in answer.text
    assert "One entry." in answer.text
    assert "/entry/pause" not in answer.text


def test_the_last_word_may_be_half_typed_and_the_others_not(page: Asking) -> None:
    assert "/entry/once" in find(page, "go ahe").text
    assert "/entry/once" not in find(page, "ahe go").text
    assert "/entry/once" not in find(page, "ah").text


def test_the_words_never_stand_in_an_address_and_are_there_after_a_reload(page: Asking) -> None:
    find(page, "furious")
    answer = page.get("/find")
    assert 'value="furious"' in answer.text
    assert "furious" not in "".join(part.split('"')[0] for part in answer.text.split('href="')[1:])
    find(page, "")
    assert "An entry is found by any words" in page.get("/find").text


@pytest.mark.parametrize(
    "words", ["go.*", '"ahead" OR x', "* AND (", "-ahead NEAR", "title:x", "\\"]
)
def test_words_are_plain_words_and_no_pattern(page: Asking, words: str) -> None:
    assert find(page, words).status_code == 200


def test_words_are_shown_as_typed_and_never_run(page: Asking) -> None:
    answer = find(page, '"><script>alert(1)</script>')
    assert "<script>alert" not in answer.text
    assert "Nothing in the book holds" in answer.text


def test_while_one_types_only_what_is_found_is_sent(page: Asking) -> None:
    part = page.client.post(
        "/find", data={"token": page.token, "words": "loyalty"}, headers={"hx-request": "true"}
    )
    assert "<html" not in part.text
    assert "/entry/theo-date" in part.text


def test_of_very_many_the_first_hundred_are_shown_and_said(tmp_path: Path) -> None:
    many = "".join(f'2026-11-03 note "Lorry {number}" ^n{number}\n\n' for number in range(120))
    page = Asking(tmp_path, BOOK + many).come_in()
    answer = find(page, "lorry")
    assert "120 entries hold this. These are the first 100" in answer.text
    assert answer.text.count('<a href="/entry/n') == 100
    page.door.close()


def test_an_outcome_says_of_what_it_is_and_a_note_without_a_title_its_first_words(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, (
        '2026-11-02 promise me -> Vera "A plan for the portal" ^plan\n\n'
        '2026-11-03 outcome me "Moved" for ^plan\n  due: 2026-11-09\n\n'
        "2026-11-03 note me ^n\n  private: It rained on the portal and nobody said a word\n\n"
    )).come_in()  # fmt: skip
    shown = re.sub(r"<[^>]+>", "", find(page, "moved").text)
    assert "Moved “A plan for the portal”" in shown
    shown = re.sub(r"<[^>]+>", "", find(page, "rained").text)
    assert "It rained on the portal and nobody said a word" in shown
    assert "<h1><bdi>It rained on the portal" in page.get("/entry/n").text
    page.door.close()
