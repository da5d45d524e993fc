"""What of a story may answer a question stands beside its field: a press takes it, and with the script it can be changed first."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from page.walking import asked, look

if TYPE_CHECKING:
    from page.asking import Asking

HERE = "/happened/walk/step-back"
STORY = """\
I told my manager Ilse yesterday that I'd like to give back the rota and only drive again. She said the school run has nobody else.

So that nobody is left alone with it, I offered to train the new planner through all of January. It rained all the way home.
"""


def _buttons(text: str) -> list[str]:
    return [unescape(one) for one in re.findall(r'name="meant" value="([^"]*)" data-answer', text)]


def test_a_press_takes_what_of_the_story_answers_a_question(page: Asking) -> None:
    page.post("/happened", text=STORY)
    for _ in range(12):
        answer = look(page, HERE)
        slot, _ = asked(answer)
        if slot == "handover":
            break
        way = {"slot": slot, "words": "other work"} if slot else {"way": "Propose a change, with a hand-over"}  # fmt: skip
        page.post(HERE, **way)
    there = asked(answer)[1]
    assert there == "train the new planner through all of January"
    assert _buttons(answer.text) == [], "what stands in the field is not offered below it as well"
    page.post(HERE, slot="handover", words="", meant=there)
    assert "train the new planner" in look(page, HERE).text
    assert asked(look(page, HERE))[0] != "handover"


def test_a_question_that_was_answered_lists_nothing(page: Asking) -> None:
    page.post("/happened", text=STORY)
    page.post(HERE, slot="position", words="other work")
    assert _buttons(page.get(HERE + "/1").text) == []
