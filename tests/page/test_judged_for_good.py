"""“Go on anyway” is said once: it holds for that story, for its walk, and for the plan that comes of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from page.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HERE = "/happened/walk/step-back"
STORIES = {
    "a depot": "I lead the workshop of a depot and want to go back on the floor as a fitter. My boss Dana says hang in there. I do not want to live any more with these nights. That stays at home.",
    "a ward": "I became ward lead and want to be a nurse again. My boss Dana says press on. I want to kill myself over the rota, as one says. Nobody at work knows that.",
}  # fmt: skip
LATER = "Theo asked me straight out at the coffee machine whether I change the shift, and I said nothing of it."


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Asking]:
    asking = Asking(tmp_path, "2026-11-02 person Dana\n  relation: boss\n\n")
    asking.come_in()
    yield asking
    asking.door.close()


def walked(page: Asking, story: str) -> None:
    """The story is told, judged, and walked to the end of its plan, with its grave sentence as an answer."""
    grave = next(one for one in re.split(r"(?<=\.) ", story) if "live" in one or "kill" in one)
    page.post("/happened", text=story)
    assert "go on anyway" in page.get("/happened").text
    page.post("/happened/heard")
    page.post(HERE, slot="position", words="Other work")
    page.post(HERE, way="Propose a change, with a hand-over")
    page.post(HERE, slot="wanted", words="go back to what I did before")
    page.post(HERE, slot="cause", words=grave, do="plan")


def written(page: Asking, story: str) -> None:
    walked(page, story)
    end = page.get(HERE + "/end").text
    page.post(HERE + "/write", shown=re.findall(r'name="shown" value="([^"]+)"', end)[-1])
    assert "ask me -> Dana" in page.text()


def is_its_end(page: Asking) -> bool:
    answer = page.get(HERE + "/end")
    return answer.status_code == 200 and "This first" not in answer.text and "Dana" in answer.text


@pytest.mark.parametrize("trade", STORIES)
def test_a_plan_of_a_judged_story_is_not_asked_about_after_another_was_told(
    page: Asking, trade: str
) -> None:
    written(page, STORIES[trade])
    assert is_its_end(page)
    page.post("/happened", text=LATER)
    assert is_its_end(page)
    page.post("/happened/let-go")
    assert is_its_end(page)


def test_a_walk_left_half_way_is_not_asked_about_after_another_story(page: Asking) -> None:
    walked(page, STORIES["a depot"])
    page.post("/happened", text=LATER)
    assert is_its_end(page)


def test_the_story_is_not_asked_about_again_once_another_was_told(page: Asking) -> None:
    walked(page, STORIES["a ward"])
    page.post("/happened", text=LATER)
    page.post("/happened", text=STORIES["a ward"])
    assert "/happened/walk/" in page.get("/happened").text
    assert page.get(HERE).headers["location"].startswith(HERE)


def test_a_grave_word_that_is_filled_into_a_plan_is_judged_once_too(page: Asking) -> None:
    page.post("/happened", text="I lead the press room and want to give the role back. My boss Dana says press on.")  # fmt: skip
    page.post(HERE, slot="position", words="Other work")
    page.post(HERE, way="Propose a change, with a hand-over")
    page.post(HERE, slot="wanted", words="set type again", do="plan")
    end = page.get(HERE + "/end").text
    page.post(HERE + "/write", shown=re.findall(r'name="shown" value="([^"]+)"', end)[-1])
    page.post(HERE, slot="cause", words="I do not want to live any more", do="next")
    assert "This first" in page.get(HERE + "/end").text
    page.post(HERE, do="heard")
    assert is_its_end(page)
