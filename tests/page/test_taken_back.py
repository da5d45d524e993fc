"""A decision that whoever made it took back: its page puts the decision that reverses it into the box."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from page.asking import BOOK

if TYPE_CHECKING:
    from page.asking import Asking

MINE = """\
2026-11-04 decision [Dr. Ida Falk], Marcus "One nurse goes" ^nurse
  readers: Theo

2026-11-04 decision me "We wait" ^wait

"""


def offered(page: Asking, ref: str) -> dict[str, str]:
    """The lines that the page of an entry puts into the box, by the words on the button."""
    text = page.get(f"/entry/{ref}").text
    found = re.findall(r'data-fill value="([^"]*)">([^<]*)</button>', text)
    return {html.unescape(words): html.unescape(line) for line, words in found}


def test_a_decision_can_be_taken_back_by_whoever_made_it(page: Asking) -> None:
    line = offered(page, "once")["They took it back"]
    assert line == 'decision Marcus "WORDS" #loyalty\n  reverses: ^once'
    unsaid = page.post("/capture/look", text=line).text
    assert "only holds the place of your own words" in unsaid
    said = line.replace("WORDS", "We stop again")
    shown = re.search(r'name="shown" value="([^"]*)"', page.post("/capture/look", text=said).text)
    assert shown
    page.post("/capture", text=said, shown=shown[1])
    assert 'decision Marcus "We stop again"' in page.text()
    assert page.text().count("  reverses: ^once\n") == 1
    assert "They took it back" not in offered(page, "once")
    assert 'value="ended ^once">It has ended</button>' in page.get("/entry/once").text


def test_a_decision_that_is_turned_around_already_is_not_taken_back_again(page: Asking) -> None:
    assert "They took it back" not in offered(page, "pause")


def test_all_who_decided_and_all_who_may_read_it_are_kept_and_my_own_is_mine(page: Asking) -> None:
    page.book.write_text(BOOK + MINE, encoding="utf-8")
    line = offered(page, "nurse")["They took it back"]
    assert line == 'decision Dr. Ida Falk, Marcus "WORDS"\n  reverses: ^nurse\n  readers: Theo'
    assert offered(page, "wait")["I took it back"] == 'decision me "WORDS"\n  reverses: ^wait'
