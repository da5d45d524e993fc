"""To whom the boss put it down to the writer: then theirs is the picture that matters, “he's telling the managing director that it was us”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import OVER, SOMEBODY, Answer
from goodbooks.situations.people.mentions import BOSS, NOBODY
from goodbooks.situations.people.names_in import NAMED, Said, is_no_name
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.people.who_speaks import who_is_at

if TYPE_CHECKING:
    from datetime import date

_OVER = r"(?:the|our) (?:(?:managing|general|regional|area|executive|medical|technical|finance|deputy) )?(?:director|owner|CEO|chief executive|principal|president|dean|board|matron|rector|superintendent|head of [\w-]+|VP)"
_DOWN_TO_ME = regex(
    r"\b(?:it|this|that|all of it) (?:was|is|were|had been|['’]s) (?:all |only |just )?(?:down to |because of |due to )?(?:us|me|my\b|our\b)|\b(?:my|our) (?:fault|doing|mistake|error)\b|\bblam(?:es?|ed|ing) (?:it |this |that )?(?:all )?(?:on )?(?:me|us)\b|\b(?:I|we) (?:had )?(?:brok\w+|failed|forgot\w*|lost|missed|messed|caused|got it wrong)\b",
    re.IGNORECASE,
)
_TELLS = regex(r"\b(?:(?P<who>he|she|they)(?:['’]s| is| has|['’]d| had)?|(?:my|our) [\w-]+(?:['’]s| is| has)?) (?:(?:\w+ly|now|also|just|been|then|even) )*(?:tell(?:s|ing)?|told|report(?:s|ed|ing)? (?:it )?to|wr(?:ote|ites|iting) to|mail(?:s|ed)|assured|inform(?:s|ed)) ", re.IGNORECASE)  # fmt: skip
_WHOM = regex(rf"\b(?P<whom>(?i:{_OVER})|{NAMED}(?=,? (?:that|it)\b))")


def _read(text: str, _today: date) -> Said | None:
    """Whoever over the boss was told by the boss that it was the writer; None where a story tells of no such thing."""
    for number, passage in enumerate(passages_of(text)):
        words = " ".join(passage.text.split())
        tells = _TELLS.search(words)
        down = _DOWN_TO_ME.search(words, tells.end()) if tells else None
        if tells is None or down is None or not _is_the_boss(text, number, tells.start()):
            continue
        whom = _WHOM.search(words, tells.end(), down.start())
        is_place = whom is not None and whom["whom"].lower().startswith(("the ", "our "))
        if whom and (is_place or not is_no_name(whom["whom"].split()[0])):
            return Said(whom["whom"], passage.text)
    return None


def _is_the_boss(text: str, number: int, at: int) -> bool:
    """Whether it is the boss who tells it, or may be nobody else: no colleague is spoken of."""
    who, boss = who_is_at(text, number, at), person_of(text, "boss")
    is_alone = boss is not None and person_of(text, "peer") is None
    is_called_so = boss is not None and who.called.lower() == boss.words.lower()
    return who.who == BOSS or is_called_so or (who.who == NOBODY and is_alone)


ANSWER = Answer(
    "who-was-told-of-me",
    "to whom the boss put it down to the writer",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    place="above",
    stands=OVER,
)
