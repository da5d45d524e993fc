"""The last page of a walk: the words, then what to weigh before they go out, then days and the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from page.walking import answer_all

if TYPE_CHECKING:
    from page.asking import Asking


def test_the_words_stand_before_the_plan_and_what_to_weigh_between(page: Asking) -> None:
    end = answer_all(page).text
    parts = ["<h2>What to say</h2>", "Before you send or say it:", "Write the plan down"]
    places = [end.index(part) for part in parts]
    assert places == sorted(places)


def test_both_sides_stand_under_the_words_unfolded_until_the_plan_is_written(page: Asking) -> None:
    end = answer_all(page).text
    under = end.partition("Before you send or say it:")[2].partition("</div>")[0]
    for words in ("The kind reading, until", "You may be right:", "They may be right:"):
        assert words in under
    shown = re.findall(r'name="shown" value="([^"]+)"', end)[-1]
    page.post("/happened/walk/boss-did-not-back-me/write", shown=str(shown))
    after = page.get("/happened/walk/boss-did-not-back-me/end").text
    assert "The plan is in the book." in after
    assert "Before you send or say it:" not in after


def test_of_a_way_its_first_sentence_is_shown_and_the_rest_is_folded(page: Asking) -> None:
    ways = page.get("/happened/walk/boss-did-not-back-me/ways")
    if ways.status_code == 303:
        for slot in ("position", "their side", "my part"):
            page.post("/happened/walk/boss-did-not-back-me", slot=slot, words="That", do="next")
        ways = page.get("/happened/walk/boss-did-not-back-me/ways")
    first = ways.text.partition('<h3 id="way-1">')[2].partition("<form")[0]
    before, folded, behind = first.partition("<details>")
    assert "Ten minutes in private." in before
    assert folded
    assert "You leave the decision where it is" in behind
    assert "<strong>If no:</strong>" in behind
