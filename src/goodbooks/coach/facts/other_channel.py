"""Finds bad news in writing for somebody who wants to hear it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.view import Fact
from goodbooks.core.drawing import one_line
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.known import Known
    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View


_HEARD = regex(
    r"\b(?:phone|call|calls|by voice|in person|face to face|talk|hear|ring)\b", re.IGNORECASE
)


def find(view: View, known: Known) -> Iterator[Spot]:
    """The first sentence, where an expectation about bad news asks for a voice."""
    for expected in known.expectations():
        if "bad news" in name_key(expected.about) and _HEARD.search(expected.title):
            says = f"For bad news {known.reader} asks for: “{one_line(expected.title)}”."
            yield view.opening(view.sentences[0])._replace(cites=(expected.ref,), says=says)
            return


FACT = Fact("other-channel", find)
