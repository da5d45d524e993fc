"""What a story tells that was decided in a talk beside a yes or a no: each part by itself, and that I have what I asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.core.word_comes import word_comes
from goodbooks.desk.walks.since.clauses_of_a_talk import clauses_of
from goodbooks.entries.answer import puts_off

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TAGGED = regex(
    r"(?P<what>.+?),? (?:(?:he|she|they|(?-i:[A-ZÀ-Þ][\w’-]+)) (?:said|says|told me|added)|(?:said|says) (?-i:[A-ZÀ-Þ][\w’-]+))\W*",
    re.IGNORECASE,
)
_LED = regex(r"\W*(?:(?:and|but|so|then) )*(?:(?:he|she|they) (?:said|says) (?:that )?)?", re.IGNORECASE)  # fmt: skip
_PART = regex(
    r"(?!(?:he|she|they|i|we|it|that|this|there|who|what)\b)(?:the |my |our |all |both )?[\w'’ -]{2,50}? "
    r"(?:(?:is|are|will be)(?: also| then| all)? (?:no (?:problem|issue)|fine|ok(?:ay)?|all right|alright|settled|agreed|approved|granted|off the table|not possible|out of the question)\b(?! (?:till|until|by|now)\b)(?! but\b).*"
    r"|(?:waits?|stays?|remains?|(?:is|are) put off)(?: (?:as (?:it is|they are|now)|the same))?(?: (?:until|till|from|with|at|for) .+)?)",
    re.IGNORECASE,
)
"""Something that is settled, “the two early days are no problem”, “the advert waits until then”; who speaks is no thing."""
_GOT_IT = regex(
    r"\W*(?:(?:and|so|then|which means|that means) )*(?:I(?:['’]ve| have)(?: now)? got (?:it|the (?P<what>\w+(?: \w+)?)(?=\W*$))|I got (?:it|the (?:job|post|role|place))|I have the (?:job|post|role|place)|it['’]s mine|it is mine|the (?:job|post|role) is mine)\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_I_DO = regex(
    r"\W*(?:(?:and|so|then) )*I (?P<what>(?:lead|run|take over|get|start|keep|go (?:back|down) to|do|teach|manage) .+)",
    re.IGNORECASE,
)
_OPEN = regex(
    r"\b(?:can['’]?t|cannot|can not|could ?n['’]t|could not) (?:say|tell|give|decide|promise|answer)\b.*\b(?:yet|now|before|until)\b|\b(?:has|have|had)(?:n['’]t| not) (?:got|had|heard|decided|asked)\b|\bno (?:answer|word) (?:yet|so far)\b",
    re.IGNORECASE,
)


def leaves_it_open(words: str) -> bool:
    """Whether a sentence of a story tells that their answer is still to come."""
    return _OPEN.search(words) is not None or puts_off(words) or word_comes(words)


def parts_decided(sentences: Iterable[str], asked: str = "") -> Iterator[tuple[str, str]]:
    """Each part that was settled in a talk, with the sentence that tells it, whose words it stands in; none of a sentence that leaves it open. `asked` is what was asked, with its matter."""
    for sentence in sentences:
        if leaves_it_open(sentence) and not _TAGGED.fullmatch(sentence):
            continue
        tagged = _TAGGED.fullmatch(sentence.strip())
        plain = (tagged["what"] if tagged else sentence).strip(" .")
        if (got := _got(plain)) and _is_of_it(got["what"], asked):
            done = _I_DO.fullmatch(got["rest"].lstrip(" :,;–-"))
            yield sentence, f"Yes, you {_to_me(done['what'])}" if done else "Yes"
            continue
        found = _PART.fullmatch(_LED.sub("", plain, count=1))
        if found:
            yield sentence, capital(found[0])


def _got(words: str) -> re.Match[str] | None:
    """Where a sentence, or the last clause of one, says that I have it."""
    last = clauses_of(words)[-1]
    return _GOT_IT.fullmatch(words) or (_GOT_IT.fullmatch(last) if last != words else None)


def _is_of_it(what: str | None, asked: str) -> bool:
    """Whether something that I have got is what was asked for, which “it” is."""
    return not what or what.lower() in ("job", "post", "role", "place") or has_a_word_of(what, asked)  # fmt: skip


def _to_me(words: str) -> str:
    """What I tell of myself as they said it to me."""
    return re.sub(r"\bmy\b", "your", re.sub(r"\b(?:I|me)\b", "you", words))
