"""An answer that tells how it was, or that one does not know, and nothing of what was asked: “he sounded tired, I was shaking”. What was asked stays open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.how_it_went import is_felt
from goodbooks.accounts.answers.prompting import link_to
from goodbooks.accounts.answers.replies import is_not_known, made
from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.core.names import ME
from goodbooks.core.phrasing import with_capital_i
from goodbooks.core.regex import regex
from goodbooks.entries.answer import puts_off
from goodbooks.reckoning.terms import is_said

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry

_CLAUSE = regex(r"\s*[,;.!–]\s*(?:(?:and|but|so|then)\s+)?|\s+(?:and|but|so)\s+(?=(?:I|he|she|they|it)\s)", re.IGNORECASE)  # fmt: skip
_MOOD = r"(?:tired|angry|cross|cold|calm|quiet|silent|sad|upset|nervous|tense|busy|stressed|short|ill|sick|pale|red|annoyed|irritated|furious|friendly|distant|polite|relaxed|in a (?:hurry|mood|rush)|in a (?:good|bad|foul) mood|surprised|shocked|moved|shaking|crying|sweating|trembling|exhausted|ashamed|scared|afraid|proud|relieved|lost|speechless)"
_SMALL = (
    r"(?:(?:so|very|quite|rather|really|a bit|a little|just|only|all|still|too|clearly|totally) )*"
)
_HOW = regex(
    rf"(?:(?:well|hm+|oh|ok|and|but|so|then|the whole time)[, ]+)*(?:I|we|he|she|they|everybody|everyone|[^\W\d_]+) (?:(?:only|just) )*(?:(?:sounded|looked|seemed|felt|got|went|(?:was|were|am|is|are)) {_SMALL}{_MOOD}|(?:sounded|looked|seemed) \w+(?! (?:in|at|over|through|up|for|after|ok|fine)\b)|(?:sighed|laughed|smiled|frowned|shrugged|stared|cried|nodded off|rolled (?:his|her|their) eyes))\b(?: (?:about|at|the whole time|all the time|again|today|then|a (?:bit|lot))\b.*)?",
    re.IGNORECASE,
)


_YES_OR_NO = regex(r"(?!(?:who|whom|whose|what|when|where|why|how|which)\b)(?:(?:so|and|but|ok)[, ]+)*(?:(?:whether|if|can|could|may|might|will|would|do|does|did|is|are|am|has|have|had|should|shall|must)\b|.*\?\W*\Z)", re.IGNORECASE)  # fmt: skip


def takes_a_no(asked: str) -> bool:
    """Whether a bare no can be the answer to what was asked: to “can you come?”, and not to “explain it to me”."""
    return _YES_OR_NO.match(asked) is not None


def told_beside(words: str, asked: Entry, today: date) -> Entry | None:
    """The note for me that such words are, on what was asked; None for any that may answer it."""
    if not _is_beside(words, asked.title):
        return None
    title = with_capital_i(" ".join(words.split()))
    return made("note", today, (ME,), title=title, links=link_to(asked), fields=(("readers", ME),))


def _is_beside(words: str, title: str) -> bool:
    plain = " ".join(words.split()).strip(" .,;!")
    if not plain or has_a_word_of(plain, title) or is_said(plain, title) or puts_off(plain):
        return False
    if is_not_known(plain):
        return True
    clauses = [one for one in _CLAUSE.split(plain) if one]
    return all(_HOW.fullmatch(one) or is_felt(one) for one in clauses)
