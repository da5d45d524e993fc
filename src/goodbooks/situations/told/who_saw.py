"""Who saw it, or was told to have seen it: “she asked an eyewitness”, “the porter, who stood there”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import BESIDE, SOMEBODY, Answer
from goodbooks.situations.people.names_in import NAMED, Said, is_no_name
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

_PLACE = rf"(?:(?:the|a|an|my|our|another|one) (?:[\w-]+ )?[\w-]+|(?-i:{NAMED}))"
_SAW = r"(?:saw|(?:(?:had|has) )?seen|watched|witnessed|was (?:there|present|standing there|next to (?:me|us)|beside (?:me|us)|with me)|were there|stood (?:there|next to (?:me|us)|beside (?:me|us)|by)|heard (?:it|all|every|the|what|me|us))"
_SHAPES = (
    regex(rf"\b(?P<who>{_PLACE}),? (?:who|that)(?: had|['’]d|['’]s)? (?:also |really |just )?{_SAW}\b", re.IGNORECASE),
    regex(r"\b(?P<who>(?:an?|the|one|another) (?:eye-?)?witness)\b", re.IGNORECASE),
    regex(rf"\b(?P<who>{_PLACE}) (?:saw (?:it|everything|the whole|all of it|what happened|the lot)|can confirm|could confirm|(?:has |had |have )?confirmed (?:everything|all|what|it|my|that I)|(?:has |had )?backed up (?:everything|all|what|my)|was (?:there|with me|standing (?:there|next to me|beside me)))\b", re.IGNORECASE),
)  # fmt: skip
_NOBODY = regex(r"\b(?:nobody|no one|somebody|someone|anybody|anyone|everybody|everyone|others?|boss|manager|day|time|thing|one|way|moment|door|machine|stuff|what|that|which|it|he|she|they|we|i|you|there|who)\Z", re.IGNORECASE)  # fmt: skip
_ARTICLE = regex(r"\A(?:An?|The|One|Another|My|Our)\b")


def _read(text: str, _today: date) -> Said | None:
    """Whoever saw it by what a story says of them; never the boss, and nobody who is not named or placed."""
    for passage in passages_of(text):
        for shape in _SHAPES:
            for found in shape.finditer(passage.text):
                who = _ARTICLE.sub(lambda one: one[0].lower(), found["who"])
                first = who.split()[0]
                if _NOBODY.search(who) or (first[:1].isupper() and is_no_name(first)):
                    continue
                return Said(re.sub(r"\A(?:an?|one|another) ", "the ", who), passage.text)
    return None


ANSWER = Answer("who-saw", "who saw it, or can confirm it", _read, names=SOMEBODY, stands=BESIDE)
