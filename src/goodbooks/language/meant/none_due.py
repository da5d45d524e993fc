"""Words that say that nothing was due at a time, and why: “no word yesterday, he was off”."""

from __future__ import annotations

import re
from typing import NamedTuple

from goodbooks.core.regex import regex

_NAME = r"(?-i:[A-ZÀ-Þ])[\w'’-]+"
_WHO = rf"(?:he|she|they|we|everybody|everyone|(?:Frau|Herr|Mr|Mrs|Ms|Dr)?\.? ?{_NAME}(?: {_NAME})?|(?:the|our) \w+(?: \w+)?)"
_IS = r"(?:['’](?:s|d|re)| was| were| is| are| had| has| took| have)"
_AWAY = (
    r"(?:off(?: sick| duty| work)?|away|ill|sick|out|abroad|closed|shut|on (?:leave|holiday|vacation)|not (?:in|there|at work|working|open)"
    r"|(?:a|an|the|his|her|their|our) (?:\w+ )?(?:day|week|evening|night) off|a free day|no (?:shift|service))"
)
_MINE = r"I(?:['’]m|['’]d| was| am| had| took) (?:off(?: duty)?|on (?:leave|holiday|vacation)|(?:a|the|my) (?:\w+ )?(?:day|evening) off)"
_FREE = r"(?:(?:it|that|this)(?: was| is|['’]s) )?(?:a |an |his |her |our |their |my )?(?:(?:public |bank |school )?holiday|day off|free day|rest day|sunday|saturday|weekend)"
_WHEN = r"(?: (?:yesterday|today|that (?:day|evening|morning|night)|last night|(?:on |last )?\w+day|all day))?"
_OFF = regex(
    rf"(?:because |since |as |for )?(?:{_WHO}{_IS}(?: (?:already|still|all))? {_AWAY}|{_MINE}|nobody (?:works|worked|was (?:in|there))|nothing was due|{_FREE}){_WHEN}",
    re.IGNORECASE,
)
"""Why nothing was due: somebody was off, or the day was."""
_NO_THING = regex(
    r"(?:so |and |that ['’]s why |therefore )*(?:(?:there (?:was|is)|I (?:sent|gave|wrote|had)|(?:he|she|they) (?:got|had)) )?no (?P<what>\w.*)"
    r"|(?:so |and )*I (?:did not|didn['’]t) (?:send|give|write|mail) (?:(?:him|her|them) )?(?:the|my|a|an|any|his|her|their) (?P<mine>\w.*)",
    re.IGNORECASE,
)
_NONE = frozenset({
    "not that day", "not that evening", "not that morning", "not that time", "not that week", "not due", "none due", "none was due", "it was not due", "it wasn't due", "it wasn’t due",
    "no need", "none needed", "excused", "nothing was due", "there was none to give",
})  # fmt: skip
_APART = regex(r"\s*(?:[,;:(–—]|\s-\s)\s*|\s+(?=(?:because|since|as|so|for)\b)")
_A_NO = regex(r"(?:no|nope|none|nein|not that (?:day|evening|morning|time|week))\b(?! need)[\s,;:.–—-]*", re.IGNORECASE)  # fmt: skip


class NoneDue(NamedTuple):
    """What was not due, as it is called, with its day where it stands there; and why, with its day."""

    what: str
    why: str


def none_due(words: str) -> NoneDue | None:
    """What words say was not due, and why; None where they do not say that somebody, or the day, was off."""
    said = words.strip(" .!)")
    for found in _APART.finditer(said):
        first, second = said[: found.start()].strip(), said[found.end() :].strip()
        for thing, why in ((first, second), (second, first)):
            no_thing = _NO_THING.fullmatch(thing)
            if no_thing and _OFF.fullmatch(why):
                return NoneDue(no_thing["what"] or no_thing["mine"], why)
    return None


def was_excused(words: str) -> str | None:
    """Why one time that is asked about was not due, “not that day, he was off”; "" where no reason is given, None for any other answer."""
    said = " ".join(words.split()).strip(" .!")
    if said.lower() in _NONE:
        return ""
    bare = _A_NO.sub("", said, count=1)
    if _OFF.fullmatch(bare):
        return bare
    found = none_due(said)
    return found.why if found else None
