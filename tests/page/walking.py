"""A walk of a playbook on the page: what a test answers, and what it looks at."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from goodbooks.desk.walks.questions import half_told

if TYPE_CHECKING:
    from httpx2 import Response

    from page.asking import Asking

NAME = "boss-did-not-back-me"
HERE = f"/happened/walk/{NAME}"
ANSWERS = {
    "position": "To be told first",
    "their side": "He had an hour",
    "my part": "I told them <b>too early</b>",
    "others": "Growth",
    "agreed": "No date before the tests",
    "change": "He let them go ahead",
    "day": "yesterday",
    "exception": "The load test",
    "effect": "They go straight to Theo",
    "rule": "A word to me before anybody else",
}
FIRST_WAY = "Ask how it goes next time"
GRAVE = "He keeps touching me and says I will lose my job if I tell anybody."


def look(page: Asking, path: str = HERE) -> Response:
    """Where the walk stands: its address leads on to the question, the ways or what follows."""
    answer = page.get(path)
    return page.get(answer.headers["location"]) if answer.status_code == 303 else answer


def asked(answer: Response) -> tuple[str, str]:
    """The slot that a page asks for, and what stands in its field."""
    slot = re.search(r'name="slot" value="([^"]+)"', answer.text)
    words = re.search(r'name="words" value="([^"]*)"', answer.text) or re.search(
        r'<textarea name="words"[^>]*>\n([^<]*)<', answer.text
    )
    return (slot[1] if slot else "", unescape(words[1]) if words else "")


def shown(answer: Response) -> str:
    found = re.findall(r'name="shown" value="([^"]+)"', answer.text)
    return str(found[-1])


def answer_all(page: Asking, **other: str) -> Response:
    """Answer whatever is asked, and choose the first way; those who wait are known to the book, and are said otherwise where a test has others."""
    if "others" in other:
        page.post(HERE, slot="others", words=other["others"], do="next")
    for _ in range(12):
        answer = look(page)
        slot, words = asked(answer)
        if slot:
            said = other.get(slot, ANSWERS[slot])
            done = page.post(HERE, slot=slot, words=said or words, do="next")
        elif 'name="way"' in answer.text:
            done = page.post(HERE, way=FIRST_WAY)
        else:
            break
        assert done.status_code == 303, done.text
    return look(page)


def answer_until(page: Asking, slot: str) -> None:
    """Answer what comes before a question, and choose the first way."""
    for one in list(ANSWERS)[: list(ANSWERS).index(slot)]:
        page.post(HERE, slot=one, words=ANSWERS[one])
    page.post(HERE, way=FIRST_WAY)


def kept(page: Asking) -> dict[str, str]:
    desk = next(iter(page.house._desks.values()))
    return half_told.remembered(desk, page.house.around.environ, NAME)
