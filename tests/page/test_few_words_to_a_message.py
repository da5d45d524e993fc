"""From a story to words that can be sent, a tired reader reads little and presses seldom: four evenings, on both doors and both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from page.asking import Asking
from words_before import at_the_terminal, count, on_the_page, seen

if TYPE_CHECKING:
    from pathlib import Path

    from words_before import Walked

OVERRULED = """\
I plan the rota for three wards. Our porter Jens promised the lab that we bring every sample within the hour, though nobody had asked us. I asked my boss to stop it until we have the people. At eleven she said: wait, I will speak with them.

All day the lab rang me, and I told all of them to wait for her word. At half past four she came and said just do it this once, it isn't how we work. The lab laughed at me, and my boss did not back me. We are two porters short.
"""
FUMBLED = """\
Yesterday my boss Amara asked me who should lead the night kitchen, and whether I had thought of myself. I said something about the ovens. I would like to do it.

I see her tomorrow morning. I have been going over it all night.
"""
BACK = """\
Since spring I run the whole archive instead of cataloguing, and it is too much. My daughter needs me in the afternoons. I'd like to go back to cataloguing. I asked my boss once; he said you can do it, press on.
"""
REINS = """\
My manager built the booking system himself and reads every line that I change. He fixes small faults at night and nobody may decide anything. I'd like to look after the exports by myself.
"""
EVENINGS = {"overruled": OVERRULED, "fumbled": FUMBLED, "back": BACK, "reins": REINS}
"""Stories of our own in the shape of those the book is for."""


def _holds(walked: Walked | None, words: int, presses: int, questions: int) -> None:
    assert walked is not None
    assert walked.words <= words, walked.parts
    assert walked.presses <= presses
    assert walked.questions <= questions
    assert walked.gaps <= 1, walked.message


MOST = {"overruled": (900, 1100), "fumbled": (700, 800), "back": (700, 900), "reins": (650, 700)}
"""So many words are read before the first message on the whole way, at the terminal and on the page; it was 1,200 to 1,700 and 900 to 1,400."""


@pytest.mark.parametrize("name", EVENINGS)
def test_the_short_way_takes_at_most_four_questions_and_two_pages_of_words(
    tmp_path: Path, name: str
) -> None:
    most = 555 if name == "overruled" else 400
    _holds(at_the_terminal(tmp_path, EVENINGS[name], "--now"), most, 6, 5)
    _holds(_on_the_page(tmp_path, name, "now"), most, 6, 4)


@pytest.mark.parametrize("name", EVENINGS)
def test_the_whole_walk_comes_to_its_words_without_more_than_it_needs(
    tmp_path: Path, name: str
) -> None:
    at_terminal, on_page = MOST[name]
    _holds(at_the_terminal(tmp_path, EVENINGS[name]), at_terminal, 14, 11)
    _holds(_on_the_page(tmp_path, name), on_page, 13, 10)


def _on_the_page(folder: Path, name: str, press: str = "") -> Walked | None:
    (folder / "page").mkdir()
    asking = Asking(folder / "page", "")
    walked = on_the_page(asking.come_in(), EVENINGS[name], press=press)
    asking.door.close()
    return walked


def test_what_is_folded_and_what_is_not_chosen_is_not_counted_as_read() -> None:
    page = """<main><h1>Two words</h1><details><summary>One</summary><p>not these</p></details>
<select><option>no</option><option selected>this</option></select><p hidden>nor this</p><input value="there"></main><p>outside</p>"""
    assert count(" ".join(seen(page).text)) == 5
