"""Whether words of a story may be its writer's, where they stand in quotation marks too: by who says them before or behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.mentions import ME, NOBODY
from goodbooks.situations.people.who_speaks import who_says
from goodbooks.situations.stories.whose_voice import SPEECH, is_mine, speaker

if TYPE_CHECKING:
    import re

_QUOTED = regex(r"“[^“”]*”?|\"[^\"\n]*\"?")
_WHO_SAID_IT = regex(
    rf"[ ,]*(?!I\b|we\b)(?:(?:[\w'’-]+ ){{1,3}}(?:{SPEECH})|(?:{SPEECH})(?! I\b)(?: [\w'’-]+){{1,3}})(?: (?:to )?me)?[.,;] *"
)
"""All that stands between two parts of what somebody says: “, said my boss.”"""

_MY_MOUTH = regex(r"\bmy (?:own )?(?:mouth|lips|answer|reply|response|words?)\b[^.!?\"“”]*\Z")


def may_be_mine(told: str, at: int) -> bool:
    """Whether the words at a place of a story may be the writer's: of those in quotation marks, where nobody else is the one who says them."""
    quotes = list(_QUOTED.finditer(told))
    number = next((n for n, one in enumerate(quotes) if one.start() < at < one.end()), None)
    return is_mine(told, at) if number is None else _may_be_said_by_me(told, quotes, number)


def _may_be_said_by_me(told: str, quotes: list[re.Match[str]], number: int) -> bool:
    quote = quotes[number]
    between = told[quotes[number - 1].end() : quote.start()] if number else ""
    if _WHO_SAID_IT.fullmatch(between):
        return _may_be_said_by_me(told, quotes, number - 1)
    if _MY_MOUTH.search(told[: quote.start()]):
        return True
    who = who_says(told, *quote.span()).who
    if who != NOBODY:
        return who == ME
    said = speaker(told[told.rfind("\n\n", 0, quote.start()) + 1 : quote.start()])
    return said is None or bool(said["me"])
