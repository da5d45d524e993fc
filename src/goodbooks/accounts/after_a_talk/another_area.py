"""Another area that somebody gives beside the one I asked for, “yes, the rota until Christmas, and the crane list from April”: a word, an area and a day of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.after_a_talk.at_the_talk import at_the_talk
from goodbooks.accounts.after_a_talk.on_trial import area_given, names_nothing
from goodbooks.accounts.answers.replies import NUMBER, is_bare_reply, made
from goodbooks.accounts.answers.settled import areas_of, has_a_word_of
from goodbooks.core.last_day import last_day_in
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.language.days.effect import begins_in
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.accounts.after_a_talk.debrief_questions import Answers
    from goodbooks.core.entry import Entry
    from goodbooks.entries.ask import Ask

_BESIDE = regex(
    r"(?:[;.!,]\s*(?:and |plus |then )?|\s(?:and|plus) )(?:also |then )?(?:(?:you|I)(?:['’]ll| will| can| may| get to)* (?:have|run|do|take(?: on| over)?|get|keep|lead|manage) )?"
    r"(?P<area>(?:the|our|my|your|his|her|their) (?!(?:rest|same|whole|next|first|last|keys?)\b)[\w'’-]+(?: (?!(?:is|are|stays?|goes|comes|was|were|until|till|from)\b)[\w'’-]+){0,4}?),? (?P<when>(?:(?:from|as of|starting|beginning)(?: on| in)? |until |till )[^,;.!?]+?)\s*(?=[;.!\n]|\Z)",
    re.IGNORECASE,
)
_A_FORTNIGHT = 14
"""What is given until a nearer day may be a thing that is lent."""


class Beside(NamedTuple):
    """What is given beside an answer: its name, how its time is told, from when and until when."""

    area: str
    when: str
    begins: date | None
    ends: date | None


def with_another_area_apart(after: After, answers: Answers) -> tuple[Answers, list[Entry]]:
    """The answers without each other area that is given beside a yes to what I asked, and the entries that give it; as they are where none is."""
    entries: list[Entry] = []
    found: dict[str, Beside] = {}

    def apart(words: str) -> str:
        given = _beside(after, words)
        if given is None:
            return words
        found.setdefault(given[1].area.lower(), given[1])
        return given[0]

    told = {name: apart(getattr(answers, name)) for name in ("said", "decided", "asked")}
    for one in found.values():
        entries += _given(after, one)
    return (answers._replace(**told), entries) if entries else (answers, [])


def _beside(after: After, words: str) -> tuple[str, Beside] | None:
    """The words without another area that they give, and that; None where none of my asks is answered with a yes before it."""
    for found in _BESIDE.finditer(words):
        before, area = NUMBER.sub("", words[: found.start()]), found["area"].strip()
        asks = [ask for ask in after.wanted if areas_of(after.book, ask)]
        is_other = not any(_is_of(after, ask, area) for ask in asks) and not names_nothing(area)
        granted = not is_bare_reply(before.strip(" ,.;")) and any(granting(before, ask.title) in ("yes", "part") for ask in asks)  # fmt: skip
        begins, ends = begins_in(found["when"], after.day), last_day_in(found["when"], after.day)
        is_long = begins or (ends and (ends - after.day).days > _A_FORTNIGHT)
        if is_other and granted and is_long:
            rest = words[found.end() :] if words[found.end() :].strip(" .;") else ""
            left = f"{words[: found.start()].rstrip(' ,;')}{rest}"
            return left, Beside(area, found["when"].strip(), begins.first if begins else None, ends)
    return None


def _is_of(after: After, ask: Ask, area: str) -> bool:
    """Whether what is named is what I asked for, or of the area it is for."""
    every = (ask.title, *(one.title for one in areas_of(after.book, ask)))
    return any(has_a_word_of(area, title) for title in every)


def _given(after: After, given: Beside) -> list[Entry]:
    """The area, and the word of theirs that gives it."""
    fields = (("holds-from", str(given.begins)),) if given.begins else ()
    title = f"You have {given.area} {given.when}"
    word = made("decision", after.today, (after.who,), title=capital(title), fields=fields)
    word = at_the_talk(after, word)._replace(matters=())
    return area_given(after.book, after.who, word, given.area, given.ends)
