"""How somebody at a terminal says that they want the question before once more."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_BACK = regex(
    r"(?:(?:oh|ah|oops|sorry|no|wait|hang on|hold on|damn|argh|(?:that|this|it)(?: was|['’]s| is)(?: for)? (?:the )?wrong(?: \w+)?|wrong (?:question|one|line|box)|(?:please|can we|can I|let me|let['’]s|I want to))[ ,.;:!–—-]+)*"
    r"(?:(?:go|step|take me|one)(?: (?:one|a))?(?: (?:step|question))? )?back(?: (?:please|one|a question|one question|to (?:the )?(?:last|previous)(?: one| question)?|to the (?:one|question) before))?(?:,? please)?[ .!]*",
    re.IGNORECASE,
)


def goes_back(answer: str) -> bool:
    """Whether an answer is none, and asks for the question before: “back”, “oh no, wrong question, go back”."""
    return _BACK.fullmatch(answer.strip()) is not None
