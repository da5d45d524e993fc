"""Each page of the command line is found in the browser by its name: shown at once, offered for whoever it can be about, or in its own room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.web.commanded import ROOMS

if TYPE_CHECKING:
    from page.asking import Asking


@pytest.mark.parametrize(
    ("name", "there"),
    [
        ("standing", "/pages/standing/all"),
        ("packet", "/pages/packet/all"),
        ("today", "/"),
        ("situation", "/happened"),
        ("play", "/happened"),
        ("friday", "/friday"),
        ("take-in", "/inbox"),
        ("inbox", "/inbox"),
        ("coach", "/coach"),
        ("find", "/find"),
        ("debrief", "/people"),
        ("rehearse", "/people"),
        ("erase", "/people"),
        ("check", "/noticed"),
        ("said", "/"),
        ("tidy", "/book"),
        ("query", "/find"),
        ("demo", "/settings"),
        ("name", "/people"),
        ("merge", "/missing#copies"),
    ],
)
def test_a_name_leads_to_the_page_or_its_room(page: Asking, name: str, there: str) -> None:
    answer = page.get(f"/pages/{name}")
    assert (answer.status_code, answer.headers["location"]) == (303, there)
    assert page.get(there).status_code == 200


@pytest.mark.parametrize(
    ("name", "about"),
    [
        ("brief", "/pages/brief/"),
        ("prepare", "/pages/prepare/"),
        ("update", "/pages/update/"),
        ("confirm", "/pages/confirm/once"),
        ("hold", "/pages/hold/"),
        ("trail", "/pages/trail/"),
        ("case", "/pages/case/"),
    ],
)
def test_what_is_about_somebody_or_something_offers_it(page: Asking, name: str, about: str) -> None:
    answer = page.get(f"/pages/{name}")
    assert answer.status_code == 200
    assert '<details class="fold" open>' in answer.text
    assert f'href="{about}' in answer.text
    assert answer.text.count('<section class="offer">') == 1


@pytest.mark.parametrize("name", sorted(ROOMS))
def test_every_command_that_a_sentence_names_is_found(page: Asking, name: str) -> None:
    answer = page.get(f"/pages/{name}")
    there = answer.headers.get("location", f"/pages/{name}")
    assert page.get(there).status_code == 200


@pytest.mark.parametrize("name", ["horoscope", "close", "entry"])
def test_what_is_no_page_is_not_found(page: Asking, name: str) -> None:
    assert page.get(f"/pages/{name}").status_code == 404
