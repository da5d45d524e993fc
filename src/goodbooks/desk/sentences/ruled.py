"""A sentence that tells a rule, “Hedda said nothing is to go out without her OK”, or the rule alone: the decision of whoever set it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import DAY, NAME, whose
from goodbooks.desk.sentences.plain_line import apart_from_signs, day_said
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.person import only_boss
from goodbooks.language.doings.by_build.set_as_a_rule import set_as_a_rule
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_DOES = r"(?:says?|said|decides?|decided|told (?:me|us|everybody|everyone|the team|them all)|tells (?:me|us|everybody|everyone)|wrote|writes|announced|announces|ordered|orders|repeated|repeats|insists|insisted|wants|made it clear)"
_SMALL = r"(?:(?:has|have|had|is|now|just|then|also|again) )*"
_SAID = regex(
    rf"{DAY}{NAME} {_SMALL}{_DOES}(?: that|:|,)? (?P<rule>\S.*)",
    re.IGNORECASE,
)
_SAID_THERE = regex(
    rf"{DAY}{NAME} {_SMALL}{_DOES},? (?P<there>(?:(?:once )?again|once more|today|yesterday|tonight|this (?:morning|afternoon|evening|week)|(?:in front of|to|before|at|in|on|by|over|with|after|during) [^:]{{2,40}}?|loudly|aloud|publicly|from now on)(?:,? [^:]{{2,60}}?)?)(?::| that) (?P<rule>\S.*)",
    re.IGNORECASE,
)
"""The same with how, when or before whom it was said: “said again today in front of Emre: …”."""
_NEW_RULE = regex(
    rf"{DAY}(?:(?:a|the|his|her|their) )?(?:new )?(?:rule|order|instruction|directive) (?:from|by|of) (?P<name>[^:,]{{2,40}}?)(?: (?:today|since today|from today|as of today))?(?:[:,] | is(?: that|:)? )(?P<rule>\S.*)"
    rf"|{DAY.replace('?P<day>', '')}(?P<named>\S+(?: \S+){{0,2}}?)['’]s? (?:new |latest )?(?:rule|order|instruction)(?: is(?: that)?)?[:,]? (?P<theirs>\S.*)",
    re.IGNORECASE,
)
"""What is called a rule of somebody: “New rule from Julian: …”, “Julian's new rule: …”."""
_SAYS = regex(rf"{DAY}{NAME}: (?P<rule>\S.*)", re.IGNORECASE)
_THEN_WHO = regex(rf"{DAY}(?P<rule>\S.*?),? (?:says?|said|(?:is|was) (?:what )?(?:the (?:new )?rule (?:of|from)|the word (?:of|from))|according to) (?P<name>[^,:]{{2,40}}?)", re.IGNORECASE)  # fmt: skip
"""The rule, and behind it whose it is: “nothing goes out without my OK, says Julian”."""
_BARE = regex(rf"{DAY}(?P<rule>\S.*)", re.IGNORECASE)
_QUOTES = regex(r"[\"“”„«»]")
_THEY = frozenset({"he", "she", "they", "him", "her", "them", "his", "their"})
_BEGINS_THERE = regex(r"(?:again|once again|once more|today|yesterday|this (?:morning|afternoon|evening|week)|in front of|to (?:me|us|everybody|everyone|the team))\b", re.IGNORECASE)  # fmt: skip
"""How no rule begins, but how, when or to whom it was said."""
_MINE = regex(r"\b(?:me|my|us|our)\b", re.IGNORECASE)


def ruled(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The decision that sets a rule: of whoever is said to have set it, else of my boss, with how it was said for me alone; None for any other words, and for a rule of mine."""
    words, signs = apart_from_signs(sentence)
    boss = only_boss(book_of(known, "person"))
    for form in (_SAID_THERE, _SAID, _NEW_RULE, _SAYS, _THEN_WHO):
        found = form.fullmatch(words)
        parts = found.groupdict() if found else {}
        rule = (parts.get("rule") or parts.get("theirs") or "").strip(" ,:")
        if found is None or not rule or not set_as_a_rule(rule) or _BEGINS_THERE.match(rule):
            continue
        name = parts.get("name") or parts.get("named") or ""
        if name := boss if name.lower() in _THEY else whose(name, known, is_any=False):
            line = f"{day_said(found)} decision {name_text(name)} {quoted(capital(rule))}{signs}"
            there = parts.get("there") or ""
            return Meant(line.strip(), (f"private: {capital(there)}",) if there else ())
        if form is _SAID:
            return None
    bare = _BARE.fullmatch(words)
    if not bare or not boss or not set_as_a_rule(bare["rule"]) or _MINE.search(words):
        return None
    line = f"{day_said(bare)} decision {name_text(boss)} {quoted(capital(bare['rule']))}{signs}"
    return Meant(line.strip(), notes=(f"it is taken as decided by {boss}",))


def ruled_in_quotes(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """A rule that is told in quotation marks, “Julian told us "nothing goes out without my OK"”; None for any other words."""
    if len(_QUOTES.findall(sentence)) not in (1, 2) or "->" in sentence:
        return None
    plain = " ".join(_QUOTES.sub(" ", sentence).split())
    plain = plain.replace(" ,", ",").replace(" .", ".").removesuffix(".")
    head = plain.split(maxsplit=1)[0].lower() if plain else ""
    return None if head in kinds else ruled(plain, kinds, today, known)
