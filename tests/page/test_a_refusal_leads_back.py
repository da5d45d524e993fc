"""Whoever meets an address that is none, or a page that is too old, reads why and has the way back to Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.web.problem import plain

if TYPE_CHECKING:
    from page.asking import Asking

BACK = '<a href="/">Back to Today</a>'


@pytest.mark.parametrize(
    "path", ["/nowhere", "/pagess", "/static/none.css", "/inbox/of/nobody/at/all", "/caf%C3%A9"]
)
def test_an_address_that_is_none_says_so_and_leads_back(page: Asking, path: str) -> None:
    there = page.get(path)
    assert there.status_code == 404
    assert there.headers["content-type"].startswith("text/html")
    assert BACK in there.text


def test_a_form_of_a_page_that_is_too_old_leads_back(page: Asking) -> None:
    there = page.client.post("/capture", data={"text": "note me", "token": "old"})
    assert there.status_code == 403
    assert "load it again" in there.text
    assert BACK in there.text


def test_what_a_sentence_holds_is_no_markup() -> None:
    assert b"<b>" not in plain(400, "a <b>bold</b> word").body


def test_another_program_still_reads_a_problem(page: Asking) -> None:
    there = page.get("/api/v1/nowhere")
    assert there.headers["content-type"].startswith("application/problem+json")
