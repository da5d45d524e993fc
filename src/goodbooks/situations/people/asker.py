"""Who asked, or with whom a talk was, where the story names another than the writer's own boss; nobody is guessed at."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.situations.people.mentions import BOSS
from goodbooks.situations.people.names_in import NAMED, Said, alone, is_no_name, name_beside
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.people.wants_to_hear import FROM_WHERE, asks_what_i_do
from goodbooks.situations.people.who_speaks import who_says

_ROLE = r"(?:(?:my|our|the|his|her) (?:[\w'’-]+ ){0,2}[\w-]+)"
_NAME = rf"(?-i:{NAMED})"
_WHO = rf"(?<!of )(?P<who>{_ROLE}|{_NAME})"
_IN_NO_PLACE = r"(?<!\bfrom )(?<!\bin )(?<!\bat )"
"""Nobody asks who stands behind one of these: “Mirja from the fitting room asked me” is Mirja."""
_ASKS = r"(?:ask(?:s|ed)(?= (?:me|us|whether|if|what|how|who|where|why|about)\b)|want(?:s|ed) to (?:know|hear)\b|(?:told|tells) me to\b)"
_TALK = r"(?:one[ -](?:on|to)[ -]one|1[ :-]?(?:on|to)?[ :-]?1|121|talk|meeting|call|interview|lunch|coffee|dinner|chat|conversation|catch[ -]?up|lift|elevator)"
_SHAPES = (
    regex(
        rf"\b{_IN_NO_PLACE}{_WHO}(?: {FROM_WHERE})?(?:,[^,.]{{1,70}},)? (?:\w+ly )?{_ASKS}",
        re.IGNORECASE,
    ),
    regex(
        rf"\b{_IN_NO_PLACE}{_WHO} (?:[a-z]\w+ (?:[a-z]\w+ ){{0,2}}and )?ask(?:s|ed)(?=[,:] )",
        re.IGNORECASE,
    ),
    regex(rf"\b{_TALK} with {_WHO}", re.IGNORECASE),
)
_PLACE_ENDS = regex(
    r" (?:who|that|and|about|on|in|at|today|yesterday|this|last|for|where|when|because|but|so|is|was|had|then|to|of course)\b.*",
    re.IGNORECASE,
)
_WAS_ASKED = regex(r"[?]\s*[\"”]|\b(?:he|she|they) (?:then |just )?ask(?:s|ed)\b", re.IGNORECASE)
"""What shows that a question was put already: whoever asks behind it whether the writer goes for it wants to hear the answer, and never asked that question."""
_TO_YOU = regex(
    r"(?<!\S)[\"“](?=\S)(?:[^\"“”]*\b)?you(?:r|['’]\w+)?\b[^\"“”]*[?]\s*[\"”]", re.IGNORECASE
)
"""A question that somebody puts to the writer, in the words they said."""
_GOES_ON = regex(r" (?:and|then|but|also)\Z", re.IGNORECASE)
"""What stands before a verb whose subject stands further left: “he speaks of the team and asks”."""
_BOSS = regex(
    r"\b(?:boss(?:es)?|manager|supervisor|team lead(?:er)?|lead|foreman|line manager)(?:,? [\w'’-]+){0,2}\Z",
    re.IGNORECASE,
)
"""What names one's own boss, with a name behind it or without."""
_NOBODY = regex(
    r"\b(?:form|phone|telephone|mail|e-?mail|letter|survey|question|questionnaire|invitation|system|app|(?:no|some|any|every)(?:body|one)|people|one|others|same|other|point|thing|part|heart|head|stomach|body)\Z",
    re.IGNORECASE,
)
_BARE = ("my", "our", "the", "his", "her")
_PLACE = regex(r"(?:my|our|the|his|her) ", re.IGNORECASE)
_TITLES = ("Mr", "Mrs", "Ms", "Dr")
_ARTICLE = regex(r"\A(?:My|Our|The|His|Her) ")
_OTHERS_BOSS = regex(r"['’]s (?:boss|manager|supervisor|director)\Z|\A(?:his|her) (?:boss|manager)\Z", re.IGNORECASE)  # fmt: skip


_ONLY_HE = regex(r"\b(?:he|she|they|it|we)\Z", re.IGNORECASE)


def asker_of(text: str) -> Said | None:
    """Whoever the first sentence of a question or a talk names, as they are called there; None where that is the boss, or nobody."""
    was_asked, by_the_boss = False, _put_by_the_boss(text)
    for passage in passages_of(text):
        if was_asked and asks_what_i_do(passage.text):
            continue
        was_asked = was_asked or _WAS_ASKED.search(passage.text) is not None
        if passage.start > by_the_boss:
            return None
        for shape in _SHAPES:
            for found in shape.finditer(passage.text):
                if _GOES_ON.search(found["who"]):
                    continue
                who = alone(_without_lead(_PLACE_ENDS.sub("", found["who"])))
                if not _is_somebody(who):
                    continue
                who = (name_beside(text, who) if _PLACE.match(who) else "") or who
                if _is_the_boss(text, who) or _ONLY_HE.search(who):
                    return None
                return Said(_ARTICLE.sub(lambda one: one[0].lower(), who), passage.text)
    return None


def _put_by_the_boss(text: str) -> int:
    """Where the boss puts a question to the writer in so many words, behind which whoever asks anything asks something else; the end of the story where they do not."""
    asked = (one.start() for one in _TO_YOU.finditer(text) if who_says(text, *one.span()).who == BOSS)  # fmt: skip
    return next(asked, len(text))


def _without_lead(who: str) -> str:
    """A name without the word that begins its sentence: “Then Tom”."""
    first, _, rest = who.partition(" ")
    return rest if rest and _is_lead(first) and not _PLACE.match(who) else who


def _is_lead(first: str) -> bool:
    """Whether a word with a capital names nobody; a title before a name is no such word."""
    return is_no_name(first) and first.rstrip(".") not in _TITLES


def _is_somebody(who: str) -> bool:
    if who.lower() in _BARE:
        return False
    is_place = _PLACE.match(who) is not None
    return not _NOBODY.search(who) and (is_place or not _is_lead(who.split(maxsplit=1)[0]))


def _is_the_boss(text: str, who: str) -> bool:
    """Whether it is the writer's own boss, by the place or by the name that the story has for them."""
    if _OTHERS_BOSS.search(who):
        return False
    boss = person_of(text, "boss")
    is_called_so = boss is not None and who.lower() == boss.words.lower()
    return bool(_BOSS.search(who)) or (is_called_so and not _IS_TOP.search(who))


_IS_TOP = regex(r"\b(?:ceo|cfo|cto|coo|vp|president|chair(?:man|woman)?|owner|founder)\Z", re.IGNORECASE)  # fmt: skip
"""Who is above a boss as often as the boss."""
