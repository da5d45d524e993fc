"""Who decided in the place of a boss who was away: somebody else by name or as a body, where a story tells of both."""

from __future__ import annotations

import re
from functools import lru_cache

from goodbooks.core.regex import regex
from goodbooks.situations.people.mentions import BOSS, places_of_the_boss
from goodbooks.situations.people.names_in import NAMED, Said, is_no_name
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.understood import called_in, passages_of
from goodbooks.situations.people.who_speaks import name_told, who_is_at

_OFF = (
    r"(?:away|abroad|absent|off(?: (?:sick|ill|work|for|this|last|that|all|until|till|today|on))?|ill|sick|in hospital|in rehab|convalescing|out (?:of (?:the )?(?:office|country|town)|sick|ill|for|this|last|that|until|till)"
    r"|on (?:\w+ )?(?:holiday|holidays|vacation|leave|honeymoon|sabbatical|jury duty|a (?:business )?trip|a (?:course|cruise|plane|flight))|(?:travelling|traveling)|gone|signed off)\b"
)
"""Where somebody is who is not there."""
_GOES = (
    r"(?:went|goes|had gone|has gone|flew|left|leaves|disappeared) (?:away\b|abroad\b|off (?:sick|ill|on|to)\b|on (?:\w+ )?(?:holiday|holidays|vacation|leave|honeymoon|sabbatical)\b|into hospital\b|for (?:two|three|a|the|his|her|\d+) (?:weeks?|holiday|months?)\b)"
    r"|(?:left|quit|resigned|retired|died|fell ill|fell sick|broke (?:his|her|their) (?:leg|arm|hip|ankle)|had (?:a|her|his) (?:baby|operation|stroke|accident|surgery))\b(?! (?:me|us|it|them|him|her|the (?:room|meeting|call|decision)|in the lurch))"
)
"""How somebody comes to be away."""
_IS_AWAY = regex(
    rf"\A(?:,[^,.]{{1,40}},|, who|,)?(?: (?:was|is|were|has been|had been|being)|['’]s(?: been)?) (?:(?!(?:never|not|hardly|rarely)\b)\w+ ){{0,2}}?(?:{_OFF}|at (?:a|an|the) (?:\w+ )?(?:conference|training|fair|course|retreat|congress|funeral|wedding)\b)|\A(?:,[^,.]{{1,40}},|, who|,)? (?:{_GOES}|(?:(?:was|has been|had been) )?(?:took|takes|taking|taken) (?:\w+ ){{0,3}}(?:holiday|holidays|leave|off)\b)",
    re.IGNORECASE,
)
_ITS_ABSENCE = regex(r"\A['’]s? (?:holiday|absence|vacation|leave|illness|sick leave|operation|surgery|maternity leave|parental leave)\b", re.IGNORECASE)  # fmt: skip
_WITH = regex(rf"\A(?: \w+)? {_OFF}", re.IGNORECASE)
"""What stands behind “with my boss”, or behind a boss in “my boss away, they …”."""
_HYPOTHETICAL = regex(r"\b(?:if|whenever|unless|wish|hope|hoped|never|not|n['’]t|as if|as though)\b[^,;]*\Z", re.IGNORECASE)  # fmt: skip
_BODY = (
    r"(?:(?:upper |senior |top |the |our |my )*management(?: team)?|HR|head office|headquarters|upstairs"
    r"|(?:the|our|my|his|her|their|an?|another|one of the|some) (?:(?!(?:same|the|an?|my|our|his|her|and|to|of|in|that|so|then)\b)[\w'’-]+ ){0,2}?(?:board|committee|council|trustees|governors|directors?|owners?|partners?|managers?|supervisors?|heads?(?: of [\w-]+)?|principal|deput(?:y|ies)(?: (?-i:[a-z][a-z-]+))??|stand-?in|substitute|replacement|assistant|second in command|number two|ceo|cfo|coo|cto|vp|president|chair(?:man|woman)?|secretary|team leads?|lead|chief|boss|foreman|accountant|controller|colleague)"
    r"(?:['’]s (?:deputy|boss|manager|stand-?in|assistant|replacement))?)"
)
_BODIES = regex(rf"\b{_BODY}\b", re.IGNORECASE)
_WHO = rf"(?P<who>{_BODY}|they|he|she|(?-i:{NAMED}))(?:,? \(?(?P<name>(?-i:{NAMED}))\)?,?)?(?: (?:from|in|of|at) (?!(?:it|this|that|him|her|them)\b)[\w-]+)?"
_ADVERB = r"(?:then |simply |just |suddenly |promptly |quietly |also |have |has |had |all |went and |came in and |stepped in and |went ahead and |(?-i:[a-z]+ly) ){0,3}"
_DECIDED = (
    r"(?:decided|decides|overruled|overrode|overrules|cancell?ed|cancels|scrapped|scraps|stopped|stops|reversed|revoked|withdrew|vetoed|turned (?:it|that|this|me|my|us) (?:down|around)|undid|took (?:it|that|this|my|our|the|over)|changed (?:it|that|the|my|our|everything)|moved (?:it|the|my|our)|"
    r"approved|signed (?:it|the|off)|gave (?:them|him|her|it|the|in|my|our|away|everyone|everybody)|granted|agreed|allowed|let (?:them|him|her|the)|handed|ordered|announced|ruled|voted|sent (?:them|him|her|the|my|our|everyone|me (?:home|away|back))|shut|closed|pulled|postponed|said (?:no|yes|we|that we|they|it|to)|told (?:me|us|them|him|her|everyone|everybody|(?:the|my|our) [\w-]+) (?:to|that|we|not|they|it|I)|made (?:me|us|them)|hired|fired|promised|took (?:(?!(?:me|us|note|part|place|care)\b)\w+ ){0,3}(?:my|our)|brought (?:him|her|them|it|the \w+) back)\b"
)
_DECIDES = regex(rf"(?<![\w'’])(?:{_WHO}) {_ADVERB}(?P<did>{_DECIDED})", re.IGNORECASE)
_BY = regex(
    rf"\b(?:overruled|overridden|decided|cancelled|canceled|stopped|reversed|approved|changed|scrapped|withdrawn|vetoed|taken|moved|handed|made|told|ordered|sent)\b[^,.;!?]{{0,40}}? by (?P<who>{_BODY}|(?-i:{NAMED}))",
    re.IGNORECASE,
)
_OPENING = regex(r"(?:and|but|so|then|did|while|meanwhile) ", re.IGNORECASE)
_ARTICLE = regex(r"\A(?:My|Our|The|His|Her|Their|An?|Another|One|Some|Upper|Senior|Top|Management|Head|Upstairs)\b")  # fmt: skip
_MANY = regex(r"\A(?:management|hr|head office|headquarters|upstairs)|(?:management|board|committee|council|trustees|governors|s)\Z", re.IGNORECASE)  # fmt: skip
_BACK = 4


@lru_cache(maxsize=2)
def decider_of(text: str) -> Said | None:
    """Who decided something while the writer's boss was away, as the story calls them; None where the boss was there, or decided it."""
    since = _away_since(text)
    if since < 0:
        return None
    for number, passage in enumerate(passages_of(text)):
        said = " ".join(passage.text.split())
        if number < since or said.endswith("?"):
            continue
        for found in sorted((*_DECIDES.finditer(said), *_BY.finditer(said)), key=lambda one: one.start()):  # fmt: skip
            who = _named(text, number, found)
            if who and not _HYPOTHETICAL.search(said[: found.start()]):
                return Said(who, passage.text)
    return None


def _away_since(text: str) -> int:
    """The number of the first sentence in which the boss is away; -1 where there is none."""
    for number, passage in enumerate(passages_of(text)):
        said = " ".join(passage.text.split())
        if any(_is_away(said, start, end) for start, end in _bosses(text, number, said)):
            return number
    return -1


def _is_away(said: str, start: int, end: int) -> bool:
    behind, before = said[end:], said[:start]
    is_there = _IS_AWAY.match(behind) or _ITS_ABSENCE.match(behind) or (_WITH.match(behind) and re.search(r"\bwith \Z|\A\Z", before, re.IGNORECASE))  # fmt: skip
    return bool(is_there) and not _HYPOTHETICAL.search(before)


def _bosses(text: str, number: int, said: str) -> list[tuple[int, int]]:
    """Where a sentence speaks of the boss: by their place, their name, or as “she”."""
    words = {called for called, _ in called_in(text, BOSS)}
    boss = person_of(text, BOSS)
    words |= {boss.words, boss.words.split()[-1]} if boss else set()
    found = [one.span() for each in words for one in re.finditer(rf"\b{re.escape(each)}\b", said, re.IGNORECASE)]  # fmt: skip
    pronouns = (one for one in re.finditer(r"\b(?:he|she|they)\b", said, re.IGNORECASE) if number or found)  # fmt: skip
    found += [one.span() for one in pronouns if who_is_at(text, number, one.start()).who == BOSS]
    return sorted(found)


def _named(text: str, number: int, found: re.Match[str]) -> str:
    """Whoever a place of a sentence says that decided, as they may be called; "" for the boss, and where it is not clear."""
    who = _OPENING.sub("", found["who"]).strip()
    if who.lower() in ("he", "she", "they"):
        return _meant(text, number, found.start("who"), who.lower())
    boss, name = person_of(text, BOSS), found.groupdict().get("name") or ""
    if name and not is_no_name(name.split()[-1]):
        return "" if boss and set(boss.words.split()) & set(name.split()) else name
    if who.lower() in places_of_the_boss(text) or (
        boss and set(boss.words.split()) & set(who.split())
    ):
        return ""
    if re.match(NAMED, who) and not re.match(_BODY, who, re.IGNORECASE):
        return "" if is_no_name(who.split()[-1]) else who
    name = name_told(text, who)
    return name if name != who else _ARTICLE.sub(lambda one: one[0].lower(), who)


def _meant(text: str, number: int, at: int, pronoun: str) -> str:
    """Whom “they” means: the one body that was spoken of last before it; “he” and “she” only where the story is clear."""
    if pronoun != "they":
        who = who_is_at(text, number, at)
        return who.called if who.called[:1].isupper() and who.who != BOSS else ""
    every, own = passages_of(text), places_of_the_boss(text)
    for back in range(min(number, _BACK) + 1):
        said = " ".join(every[number - back].text.split())
        said = said[:at] if not back else said
        bodies = [one[0] for one in _BODIES.finditer(said) if _MANY.search(one[0]) and one[0].lower() not in own]  # fmt: skip
        if bodies:
            return _ARTICLE.sub(lambda one: one[0].lower(), bodies[-1])
    return ""
