"""The words for it, now: from the first page straight to what can be said, and the rest after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from page.walking import FIRST_WAY, GRAVE, HERE, asked, kept, look

if TYPE_CHECKING:
    from httpx2 import Response

    from page.asking import Asking

STORY = "Marcus and I had agreed to pause. At five he caved and told Growth in front of me that they can go on."


def _now(page: Asking) -> Response:
    page.post("/happened", text=STORY)
    assert page.post(HERE, do="now").status_code == 303
    return look(page)


def _to_the_words(page: Asking) -> Response:
    """Leave open whatever is asked."""
    answer = _now(page)
    for _ in range(4):
        slot, _ = asked(answer)
        if not slot:
            break
        page.post(HERE, slot=slot, words="", do="skip")
        answer = look(page)
    return answer


def test_the_first_page_has_a_button_for_the_words_beside_the_walk(page: Asking) -> None:
    page.post("/happened", text=STORY)
    there = page.get("/happened").text
    assert "The words for it, now</button>" in there
    assert there.index("The words for it, now</button>") > there.index("Walk through it</a>")


def test_neither_what_is_wanted_nor_the_way_is_asked_before_the_words(page: Asking) -> None:
    slot, _ = asked(_now(page))
    assert slot not in ("position", "their side", "my part", "")
    end = _to_the_words(page).text
    assert "<h2>What to say</h2>" in end
    assert "Write the plan down" in end


def test_the_rest_is_asked_after_the_words_from_what_is_wanted_to_the_way(page: Asking) -> None:
    end = _to_the_words(page).text
    assert "more, which add" in end
    page.post(HERE, do="more")
    assert asked(look(page))[0] == "position"
    for slot in ("position", "their side", "my part"):
        page.post(HERE, slot=slot, words="That", do="next")
    assert 'name="way"' in look(page).text, "nobody has chosen it yet"


def test_the_way_can_be_chosen_after_the_words(page: Asking) -> None:
    _to_the_words(page)
    page.post(HERE, way="Let it go")
    assert kept(page)["-way"] == "Let it go"
    page.post(HERE, do="now")
    assert kept(page)["-way"] == "Let it go", "which stays chosen"
    assert FIRST_WAY != "Let it go"


def test_a_plan_that_stands_in_the_book_is_not_begun_anew(page: Asking) -> None:
    end = _to_the_words(page)
    shown = end.text.partition('name="shown" value="')[2].partition('"')[0]
    assert page.post(f"{HERE}/write", shown=shown).status_code == 303
    before = page.text()
    page.post(HERE, do="now")
    assert "The plan is in the book." in look(page).text
    assert page.text() == before


def test_what_calls_for_help_comes_before_the_words(page: Asking) -> None:
    page.post("/happened", text=GRAVE)
    assert "The words for it, now" not in page.get("/happened").text
    page.post(HERE, do="now")
    assert page.get(HERE).headers["location"] == "/happened#answer"
