"""News of what a plan asked goes on with the plan, though a part of it was answered and the plan was looked back on."""

from __future__ import annotations

from datetime import date
from html import unescape
from typing import TYPE_CHECKING

import pytest

from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path

THURSDAY = date(2026, 11, 12)
GOES_ON = "It goes on with a plan of yours"


def told(tmp_path: Path, boss: str, wanted: str, theirs: str, story: str) -> tuple[Asking, str]:
    """The page on a Thursday with that story told: a plan of the week before is looked back on, a part of it decided, and a word on it promised."""
    book = f"""\
2026-11-03 person {boss}
  relation: boss
  written: 2026-11-03

2026-11-03 ask me -> {boss} "{wanted}" ^it #role
  planned: 2026-11-04
  due: 2026-11-06
  written: 2026-11-03

2026-11-03 note me "Do they know what you want, in your words?" ^look
  plays: i-fumbled-it
  look-back: 2026-11-10
  written: 2026-11-03

2026-11-04 decision {boss} "The early days are no problem" ^early #role for ^it
  written: 2026-11-05

2026-11-04 decision {boss} "the advert waits until Wednesday" ^advert #role
  written: 2026-11-05

2026-11-04 promise {boss} -> me "{theirs}" ^theirs #role
  due: 2026-11-11
  written: 2026-11-05

2026-11-10 note me "well: in my own words" ^well for ^look
  plays: i-fumbled-it
  went: well
  written: 2026-11-10

"""
    page = Asking(tmp_path, book, THURSDAY).come_in()
    page.post("/happened", text=story)
    return page, page.get("/happened").text


CREW = ("Sünje", "I want it if I can keep two days early and do no standby", "asks Brandt about the standby")  # fmt: skip
WARD = ("Renaud", "I would take the ward as long as I keep my Fridays", "talks to the board about the pay")  # fmt: skip


@pytest.mark.parametrize(
    ("plan", "story", "then"),
    [
        (CREW, "Sünje rang. Brandt said yes, so I've got it.", ">Yes<"),
        (CREW, "Sünje rang me at half past three. Brandt said yes. So I've got it: I lead the crew from 1 February. She sends me the letter by Wednesday.", '"Yes, you lead the crew from 1 February"'),
        (CREW, "Sünje caught me at the coffee machine. Brandt is off sick till Tuesday, so she hasn't got the standby answer.", "so she hasn't got the standby answer"),
        (WARD, "Spoke to Renaud again. He said yes, I can start in spring.", '"Yes, you can start in spring"'),
        (WARD, "He rang. It's a no.", ">No<"),
    ],
)  # fmt: skip
def test_news_goes_on_with_the_plan_and_stands_in_its_question(
    tmp_path: Path, plan: tuple[str, str, str], story: str, then: str
) -> None:
    page, text = told(tmp_path, *plan, story)
    assert GOES_ON in text
    assert "only English is read" not in text
    there = page.post("/happened/goes-on").headers["location"]
    end = unescape(page.get(there.removesuffix("/1") + "/end").text)
    fields = unescape("".join(page.get(f"{there.removesuffix('/1')}/{at}").text for at in range(1, 6)))  # fmt: skip
    assert then in end or then in fields
    assert "half past three" not in end
    page.door.close()


def test_that_nothing_came_goes_on_with_it_too_and_nothing_stands_in_the_questions(
    tmp_path: Path,
) -> None:
    story = "Sünje hasn't said a word since. The advert went out this morning anyway."
    page, text = told(tmp_path, *CREW, story)
    assert GOES_ON in text
    assert "stands in the questions already" not in text
    page.door.close()


@pytest.mark.parametrize(
    "story",
    [
        "Pim was rude to me in the locker room again, in front of the whole shift.",
        "Sünje moved my holiday to March without asking me.",
        "Sünje hasn't answered my question about the Christmas leave.",
        "Olaf said yes to the new shift and nobody asked me. Sünje was there and said nothing.",
    ],
)
def test_another_matter_with_the_same_person_does_not(tmp_path: Path, story: str) -> None:
    page, text = told(tmp_path, *CREW, story)
    assert GOES_ON not in text
    page.door.close()


def test_a_round_left_a_week_earlier_makes_room_for_what_is_told_now(tmp_path: Path) -> None:
    first, _ = told(
        tmp_path, *CREW, "Sünje hasn't got the standby answer yet, she has to ask Brandt."
    )
    there = first.post("/happened/goes-on").headers["location"]
    asked = first.get(there).text.partition('name="asked" value="')[2].partition('"')[0]
    first.post(there, asked=asked, words="She was kind to me", go="next")
    first.door.close()
    page = Asking(tmp_path, first.book.read_text(encoding="utf-8"), date(2026, 11, 18)).come_in()
    page.post("/happened", text="Sünje rang. Brandt said yes. So I've got it: I lead the crew from 1 February.")  # fmt: skip
    there = page.post("/happened/goes-on").headers["location"].removesuffix("/1")
    end = unescape(page.get(f"{there}/end").text)
    assert "you lead the crew from 1 February" in end.partition("Not asked any more")[0]
    assert "She was kind to me" in end.partition("Not asked any more")[2]
    page.door.close()


def test_a_story_goes_once_what_it_told_is_written_down(tmp_path: Path) -> None:
    page, _ = told(tmp_path, *CREW, "Sünje rang. So I've got it: I lead the crew from 1 February.")
    there = page.post("/happened/goes-on").headers["location"].removesuffix("/1")
    shown = page.get(f"{there}/end").text.partition('name="shown" value="')[2].partition('"')[0]
    page.post(f"{there}/write", shown=shown)
    assert "I lead the crew" not in page.get("/happened").text
    page.door.close()
