"""Whom a story means by its boss: who is called so, “she” where it names nobody else, and who it is by what they do."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.situations.people.boss_now import instead_of_whoever_left
from goodbooks.situations.people.likely_boss import or_by_signs
from goodbooks.situations.people.names_in import Said, is_no_name
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.people.who_speaks import has_others

_HE_OR_SHE = regex(r"\b(?:he|she)\b", re.IGNORECASE)
_OF_MINE = regex(
    r"\bmy (?:[\w'’-]+ ){0,3}?(?:friends?|maid of honou?r|bridesmaids?|fianc[ée]e?|wife|husband|partner|girlfriend|boyfriend|daughters?|sons?|child|children|kids?|baby|mother|father|mum|mom|dad|parents|sisters?|brothers?|cousin|aunt|uncle|grand\w+|neighbou?rs?|flatmate|roommate|ex|landlord|landlady|therapist|colleagues?|co-?workers?|workmate|teammate)\b",
    re.IGNORECASE,
)
"""Somebody of the writer's own, or beside them, whom “she” may mean further on."""
_I_WORK_FOR = regex(r"\b(?:man|woman|guy|lady|person) (?:I|we) work (?:for|under)\b", re.IGNORECASE)
_CAPITAL = regex(r"\b[A-ZÀ-Þ][^\W\d_A-Z]{2,}")
_IS_NAMED = regex(
    r"\b(?:his|her) name\b|\bcalled (?:him|her)?|\b(?:two|three|both|several) bosses\b",
    re.IGNORECASE,
)
_THE = regex(r"the (?!boss\b)", re.IGNORECASE)
_PRESSES_ON_THEM = regex(
    r"\b(?:(?:on|at|behind) (?:(?:his|her) (?:back|case|neck|heels)\b|(?:him|her)\b)|(?:presses|pressing|pushes|pushing|chases|chasing|asks|asked|told|tells|hounds|hounding|blames|blamed|shouts at|screams at|shouted at|leans on|leaning on) (?:him|her))\b",
    re.IGNORECASE,
)
"""Somebody further up who presses on “her”, so that she is another."""
_MY_SPONSOR = regex(r"\b(?:[Mm]y|[Oo]ur) (?:\w+ )?sponsor(?:,| is\b| was\b|['’]s\b| has\b| who\b| (?:gave|told|said|asked|went)\b)")  # fmt: skip
"""Whoever stands over a project, where a story tells of no boss: “my sponsor is the finance director”."""


def boss_of(text: str) -> Said | None:
    """The boss: as a story calls them, as it tells of them, or by what they do."""
    return or_by_signs(text, _called(text))


def still_boss(text: str) -> Said | None:
    """Whom a story calls the boss, or whoever comes in their place where they have left."""
    said = boss_of(text)
    return instead_of_whoever_left(text, said) if said else None


def is_by_signs(text: str, name: str) -> bool:
    """Whether somebody whom a story names is the boss by what they do alone, and is not told to be."""
    said = _called(text)
    return said is None or said.words != name


def _called(text: str) -> Said | None:
    """The boss as a story calls them, or whoever is meant: “she”, where whoever is called “the director” only presses on her."""
    said = person_of(text, "boss")
    if said is None or (_THE.match(said.words) and _PRESSES_ON_THEM.search(said.passage)):
        return meant_as_boss(text) or said
    return said


def meant_as_boss(text: str) -> Said | None:
    """The boss, where a story speaks of “she” or “he” before it has named or placed anybody else."""
    for passage in passages_of(text):
        if _MY_SPONSOR.search(passage.text):
            return Said("my sponsor", passage.text)
        if _I_WORK_FOR.search(passage.text):
            return Said("my boss", passage.text)
        if found := _HE_OR_SHE.search(passage.text):
            before = text[: passage.start + found.start()]
            is_another = has_others(before) or _OF_MINE.search(before) or _is_named_in(before, text) or _IS_NAMED.search(text)  # fmt: skip
            return None if is_another else Said("my boss", passage.text)
    return None


def _is_named_in(before: str, text: str) -> bool:
    """Whether somebody stands there whom the story calls by a name again, and never as a word of its own."""
    names = (word for word in _CAPITAL.findall(before) if not is_no_name(word))
    return any(
        len(re.findall(rf"\b{word}\b", text)) > 1 and not re.search(rf"\b{word.lower()}\b", text)
        for word in names
    )
