"""What the plan of an evening left for a talk: what to ask of them, what to speak about, what to fall back on, and what I told of them then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.phrasing import sentence, short_day, shortened, small_start
from goodbooks.core.regex import regex
from goodbooks.entries.note import STORY, Note

if TYPE_CHECKING:
    from goodbooks.accounts.before_a_talk.preparation import Preparation

MOST, LONGEST, DAYS = 3, 200, 14
_THEY = regex(
    r"(?:[Hh]e|[Ss]he|[Tt]hey)\b(?! (?:said|says|told|laughed|nodded|looked|smiled|was silent)\b)"
)
"""How a sentence begins that tells what somebody does or holds; what they said and how they looked stands elsewhere."""


def to_ask_of_them(view: Preparation) -> tuple[Line, ...]:
    """What I ask of them, the main thing first, what I want to speak about, and what I do if they say yes or no."""
    asks, talk = view.asks(), view.talk
    ask = asks[0] if asks else None
    lines = [
        Line(f"{'To ask' if one is ask else 'To ask as well'}: “{shortened(one.title, LONGEST)}”", (one.ref,), "-")
        for one in asks[:MOST]
        if one.title
    ]  # fmt: skip
    if talk is not None and (about := " ".join(map(sentence, talk.lines("agenda")))):
        lines.append(Line(f"To speak about: {about}", (talk.ref,), "-"))
    for name, said in (("yes", ask.on_yes), ("no", ask.on_no)) if ask is not None else ():
        if ask is not None and said:
            lines.append(
                Line(f"If they say {name}: {small_start(sentence(said))}", (ask.ref,), "-")
            )
    return tuple(lines)


def told_of_them(view: Preparation) -> tuple[Line, ...]:
    """What I told of them in the story of these days: what they do or plan, in my words."""
    found = view.between
    told = [
        one
        for one in view.about()
        if isinstance(one, Note)
        and one.line("source") == STORY
        and (found.today - one.on).days <= DAYS
        and (_THEY.match(one.title) or one.title.startswith(f"{found.who} "))
    ]
    return tuple(
        Line(f"You told on {short_day(one.on, found.today)}: {sentence(shortened(one.title, LONGEST))}", (one.ref,), "-")
        for one in told[:MOST]
    )  # fmt: skip
