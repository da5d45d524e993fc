"""What somebody promised to others over the writer's head, as a promise of theirs with its day: “Otieno told the county office the fridges will run by 15 January”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.core.days import read_moment
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.desk.walks.when_it_was import as_it_lasts, day_it_was
from goodbooks.language.dues import due_in
from goodbooks.situations.own_words import NAMED, is_no_name

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry

_OTHERS = rf"(?:(?!(?:me|us|my|our boss)\b)(?:(?:the|both|our|all|his|her|their|two|three|four|five|six|some)(?: of the)? (?:(?!that\b)[\w'’-]+ )?(?!that\b)[\w'’-]+?|{NAMED}))"
_THAT = r"(?:that )?(?P<what>(?:(?:the|they|we|you|it|all|every|both|his|her|our|their|its|an?|everything|each)\b|[A-ZÀ-Þ])[^.;!?“”\"]*)"
_TELLS = regex(
    rf"(?P<who>{NAMED})(?:,? who [^,]{{3,60}},)?(?: (?:has|had|just|also|already|then|simply|has just|went (?:off )?and|goes and))* (?:told|tells|promised|promises|assured|assures|guaranteed|guarantees|wrote to|mailed)(?: to)? (?P<to>{_OTHERS})(?: \([^)]*\))?,? {_THAT}"
)
_TO_COME = regex(
    r"\b(?:will|would|shall|going to|can have|get|gets|have|has|open|opens|deliver|delivers|start|starts|ship|ships|finish|run|runs|is (?:in|done|up|ready|live|over)|are (?:in|done|up|ready|live)|begin|begins|receive)\b|['’](?:ll|d)\b"
)
_PROMISED = regex(r"\b(?:promise[sd]?|guarantee[sd]?|assure[sd]?)\b")
_GOES_ON = regex(
    r",? (?:and how|and that|without|but|so that|if|as long as|and nobody|and then|which)\b.*|:.*"
)
_LEAD = regex(
    r",? ?\b(?:by|on|until|till|before|for|no later than|as of|from)(?: the)?\s*\Z", re.IGNORECASE
)
_ARTICLE = regex(r"\A(?:our|his|her|their) ", re.IGNORECASE)


def promised_to_others(words: str, boss: str, today: date) -> Entry | None:
    """What a sentence says that somebody told or promised others will be there by a day; None where it says no such thing, or it was the writer or the boss."""
    words = " ".join(words.split())
    found = _TELLS.search(words)
    who = _without_a_day(found["who"]) if found else ""
    if found is None or not who or who == boss:
        return None
    what = found["what"]
    day = due_in(what, today)
    is_promise = _PROMISED.search(found[0]) or _TO_COME.search(what)
    if day is None or day.on < today or day.is_vague or not is_promise:
        return None
    title = _LEAD.sub("", _GOES_ON.sub("", what[: day.start]))
    if len(title.split()) < 2:
        return None
    to = _ARTICLE.sub("", found["to"])
    told = ("private", as_it_lasts(words, today))
    fields = (("readers", ME), ("due", day.on.isoformat()), told)
    on = _on(words[: found.start("what")], today)
    return made("promise", on, (who,), (to,), title=capital(title), fields=fields)  # fmt: skip


def _on(lead: str, today: date) -> date:
    """The day on which it was told, by what stands before what was told; the day of the story where it names none, or one that cannot be read."""
    from goodbooks.situations.understood import days_in

    days = days_in(lead)
    read = (
        read_moment(days[0].lower().removeprefix("on "), today, is_past=True)
        if len(days) == 1
        else None
    )
    if read is None or isinstance(read, Unclear) or read.on > today:
        return day_it_was(lead, today)
    return read.on


def _without_a_day(who: str) -> str:
    """A name without a first word that only begins its sentence, “Monday Otieno”; "" where none is left."""
    first, _, rest = who.partition(" ")
    name = rest if is_no_name(first) and first not in _TITLES else who
    return "" if not name or is_no_name(name.split()[0]) else name


_TITLES = ("Dr", "Mr", "Mrs", "Ms")
