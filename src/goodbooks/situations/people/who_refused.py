"""Who decides it, where the writer's boss only asks for them: whoever of a story said no to that boss, or of whom it says that it is theirs to decide."""

from __future__ import annotations

import re
from functools import lru_cache

from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import NAMED, Said, is_no_name
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.understood import passages_of

_RANK = r"(?:boss|manager|supervisor|director|superior|head(?: of [\w-]+)?|chief(?: of [\w-]+)?|principal|owner|dean|CEO|MD|VP|vice president|president|board|management|HR|personnel|council|committee|matron|superintendent|partners?)"
_BODY = rf"(?:(?i:(?:her|his|their) (?:own )?{_RANK})|(?i:the (?:[\w-]+ )?{_RANK})|(?i:upper management|head office|HR\b|personnel\b)|{NAMED})"
_WHO = rf"(?P<who>{_BODY})(?:,? \(?(?P<name>{NAMED})\)?,?)?"
_NO = r"(?i:(?:(?:has|had|then|just|only|simply|promptly|flatly|still|also|\w+ly) )*(?:said no\b|says no\b|sa(?:id|ys) (?:it['’]s )?(?:impossible|out of the question)|refused|refuses|turned (?:it|this|that|me|us|her|him) down|turns (?:it|this|that) down|declined|declines|rejected|rejects|vetoed|blocked (?:it|this|that)|(?:did not|didn['’]?t|won['’]?t|will not|would not|wouldn['’]?t) (?:have it|hear of it|approve|allow|agree|sign|let (?:her|him|me|us))|(?:is|was) against (?:it|that)|struck it out|knocked it back))"
_HE = r"(?:,? (?i:and|but|who|only))? ?(?i:he|she|they|it|who)?"
_ASKED = r"(?i:ask(?:ed|s)|put (?:it|this|that|my \w+|the \w+) to|t(?:ook|akes) (?:it|this|that|my \w+|the \w+) (?:up )?to|went (?:up )?to|goes to|passed (?:it|this|that) (?:on |up )?to|sent (?:it|this|my \w+) (?:on |up )?to|spoke (?:to|with)|talked (?:to|with)|has to ask|had to ask)"
_FORMS = (
    regex(rf"\b{_ASKED} {_WHO}(?P<between>[^.!?;“”\"]{{0,60}}?){_HE} {_NO}"),
    regex(rf"\b(?i:it(?:['’]s| is| was)(?: not (?:her|him|my \w+) but)?) {_WHO} (?i:who|that) (?i:decides?|has (?:the last word|to (?:approve|sign|agree|decide|say yes))|signs|must (?:approve|sign|agree)|{_NO})"),
    regex(rf"\b(?i:(?:the|that|this) (?:decision|last word) (?:is|lies|rests|sits) (?:with )?|(?:it|that|this)(?:['’]s| is) (?:up to|decided by|for) ){_WHO}(?:['’]s)?(?=[,.;:!?)]|\Z| (?i:to|and|but|not|in the end))"),
)  # fmt: skip
_ALONE = regex(rf"(?:\A|[,;:–—] |\b(?i:but|and|then|only|that) ){_WHO} {_NO}")
"""Somebody over the boss who said no, where it is told that the boss is for it."""
_FOR_IT = regex(
    r"\b(?:(?:is|was|are|were|['’]s) (?:all |quite |very |fully |completely |totally )?(?:for it|in favou?r|on my side|happy with it|fine with it|okay with it|behind me)|fought for (?:me|us|it)|backs? (?:me|it|us)|backed (?:me|it|us)|supports? (?:me|it|us)|supported (?:me|it|us)|(?:would|['’]d) (?:say yes|allow it|agree|sign)|put in a (?:good )?word|said yes|agreed|asked for me)\b",
    re.IGNORECASE,
)
_THEIRS = regex(r"\A(?:her|his|their) (?:own )?(?P<place>.+)\Z", re.IGNORECASE)
_DEPARTMENTS = ("HR", "Personnel", "Head office")
_NEXT = 2


@lru_cache(maxsize=2)
def who_refused(text: str) -> Said | None:
    """Whoever decides it over the head of the writer's boss, by name or as one would call them, “my supervisor's boss”; None where the story tells of nobody such."""
    every = [" ".join(one.text.split()) for one in passages_of(text)]
    for at, one in enumerate(every):
        near = " ".join(every[at : at + _NEXT])
        for form in _FORMS:
            found = form.search(near)
            if found and found.start() < len(one) and (who := _called(text, found)):
                return Said(who, one)
    if not any(map(_FOR_IT.search, every)):
        return None
    for one in every:
        found = _ALONE.search(one)
        if found and (who := _called(text, found)):
            return Said(who, one)
    return None


def _called(text: str, found: re.Match[str]) -> str:
    """Whom a pattern found, as one would call them to somebody else; "" for the writer's own boss, and for nobody's."""
    said = found.groupdict()
    who, name = said.get("who") or "", said.get("name") or ""
    if name and not is_no_name(name.split()[0]):
        return name
    boss = person_of(text, "boss")
    if theirs := _THEIRS.match(who):
        return f"{boss.words}'s {theirs['place'].lower()}" if boss else ""
    is_name = who[:1].isupper() and not who.lower().startswith("the ")
    if is_name and who not in _DEPARTMENTS and is_no_name(who.split()[0]):
        return ""
    is_boss = boss is not None and set(who.lower().split()[-1:]) <= set(boss.words.lower().split())
    return "" if is_boss else who if is_name else f"{who[0].lower()}{who[1:]}"
