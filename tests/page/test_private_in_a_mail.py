"""A mail at the end of a walk is held against what the story and the private answers tell of home, before and after its plan is written."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from page.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HERE = "/happened/walk/step-back"
BOSS = "2026-11-02 person Henrike\n  relation: boss\n\n"
STORIES = {
    "a hall": ("I lead the returns hall and want to go back to stock control. At home: my son Bastian is in trouble at school, my ex Ruud is making difficulties about custody and I am selling the house.",
               "I am selling the house and my ex Ruud is making difficulties about custody. May I have half an hour on Thursday?", "“Ruud”, “house”, “ex” and “custody”"),
    "a kitchen": ("I lead the kitchen and want to go back to the stove. My mother Élise fell, and she goes to a care home.",
                  "Élise goes to a care home, so may I have half an hour on Thursday?", "“Élise” and “care home”"),
    "a ward": ("I became ward lead and want to be a nurse again. My husband Jörg lost his job and the mortgage is due.",
               "The mortgage is due and Jörg is at the end of it.", "“Jörg” and “mortgage”"),
}  # fmt: skip


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Asking]:
    asking = Asking(tmp_path, BOSS)
    asking.come_in()
    yield asking
    asking.door.close()


def remarked(page: Asking, words: str) -> str:
    """What stands under the first mail of the walk once it is in these words."""
    at = re.search(r'name="mail" value="(\d+)"', page.get(HERE + "/end").text)
    assert at
    page.post(HERE + "/words", mail=at[1], text=words)
    return unescape(page.get(HERE + "/end").text)


@pytest.mark.parametrize("trade", STORIES)
def test_what_the_story_tells_of_home_is_met_in_a_mail_before_and_after_the_plan(
    page: Asking, trade: str
) -> None:
    story, words, named = STORIES[trade]
    page.post("/happened", text=story)
    page.post(HERE, slot="position", words="Other work")
    page.post(HERE, way="Propose a change, with a hand-over")
    page.post(HERE, slot="wanted", words="go back to what I did before", do="plan")
    says = f"Henrike would read here what you keep private: {named}."
    end = page.get(HERE + "/end").text
    assert "you keep private" not in unescape(end), "the mail as it is given keeps it"
    assert says in remarked(page, words)
    page.post(HERE + "/write", shown=re.findall(r'name="shown" value="([^"]+)"', page.get(HERE + "/end").text)[-1])  # fmt: skip
    assert "What happened, in my own words" in page.text()
    assert says in remarked(page, words + " Thank you.")


def test_what_a_private_answer_tells_of_home_is_met_too(page: Asking) -> None:
    page.post("/happened", text="I lead the press room and want to give the role back.")
    page.post(HERE, slot="position", words="Other work")
    page.post(HERE, way="Propose a change, with a hand-over")
    page.post(HERE, slot="wanted", words="set type again")
    page.post(HERE, slot="cause", words="My wife Ana is ill and we lose the flat", do="plan")
    assert "what you keep private: “Ana” and “flat”." in remarked(
        page, "Ana needs me, and the flat goes."
    )
