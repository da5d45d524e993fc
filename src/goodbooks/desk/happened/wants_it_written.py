"""What somebody in a story wants in writing: a request to me, so that it is put in writing and not forgotten."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.regex import regex
from goodbooks.entries.request import Request

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.entry import Entry

_IT = r"(?:it|that|this|everything|all of it|an? [\w-]+|the [\w-]+(?: [\w-]+)?|something|what [^,.;!?]{1,40}?)"
_WANTED = regex(
    rf"\b(?:(?:want|need|ask|insist|demand)(?:s|ed)?(?: (?:to (?:have|get|see)|for|on(?: having)?))?|(?:would|['’]d) (?:like|prefer)(?: to (?:have|get|see))?|(?:give|send) (?:me|us)|(?:can|could|may|should) (?:I|we) (?:have|get)) (?P<what>{_IT})(?: back| too| all)? in writing\b"
    rf"|\b(?:ask(?:s|ed)|told|tells|wants?|wanted|begged) (?:me|us)(?: (?:all|both))? to (?:put|give|send|confirm) (?:(?:him|her|them) )?(?P<put>{_IT}) in writing\b"
    r"|\b(?:please|can you|could you|will you) (?:please )?(?:put|confirm|give (?:me|us)|send (?:me|us)) (?P<asked>(?:it|that|this|the [\w-]+)) in writing\b",
    re.IGNORECASE,
)
_QUOTED = regex(r"[\"“][^\"“”]*[\"”]")
_UNREAL = regex(r"\b(?:if|unless|never|not|n['’]t|nobody|should have)\b[^,.;]*\Z", re.IGNORECASE)


def wanted_in_writing(told: str, boss: str, today: date) -> Iterator[tuple[str, Entry]]:
    """The sentences of a story in which somebody wants something in writing, each with their request; nobody's where it is not clear who wants it, and never the writer's own wish."""
    from goodbooks.situations.people.mentions import BOSS, OTHER
    from goodbooks.situations.people.understood import passages_of
    from goodbooks.situations.people.who_speaks import name_told, who_does, who_says

    quotes = [one.span() for one in _QUOTED.finditer(told)]
    for passage in passages_of(told):
        found = _WANTED.search(passage.text)
        if found is None or _UNREAL.search(passage.text[: found.start()]):
            continue
        at = passage.start + found.start()
        span = next(((a, b) for a, b in quotes if a < at < b), None)
        who = who_says(told, *span) if span else who_does(told, passage.text)
        name = boss if who.who == BOSS else name_told(told, who.called) if who.who == OTHER else ""
        if name:
            what = next(filter(None, (found["what"], found["put"], found["asked"])), "it")
            title = f"Put {'it' if what.lower() in _UNCLEAR else what} in writing"
            name = re.sub(r"\A(?:an?|one|another|some) ", "the ", name)
            fields = (("readers", "named"),)
            yield (
                " ".join(passage.text.split()),
                Request("request", today, None, (name,), (ME,), title, None, (), (), fields),
            )


_UNCLEAR = ("it", "that", "this", "something")
