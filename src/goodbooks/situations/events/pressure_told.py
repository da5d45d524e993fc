"""What a story says that presses on the boss: somebody above, an audit, a loss; never what the writer thinks of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROLE = r"boss|manager|supervisor|director|chief|chef|head(?: of \w+)?|owner|principal|team lead|lead|foreman|superior"
_ABOVE = r"(?:the |her |his |their )(?:own |new )?(?:\w+ )?(?:board|bank|town hall|mayor|ministry|county|council|head ?quarters|head office|hq|owners?|regulators?|auditors?|inspectors?|investors?|insurers?|union|trust|group|boss|bosses|manager|director|parent company|customers?|clients?|press)"
_VERY = (
    r"(?:(?:a lot of|so much|huge|enormous|great|real|heavy|some|such|terrible|constant|immense) )?"
)
_STATE = (
    rf"(?:is|['’]s|was|are|were|has been|have been|must be|seems)(?: (?:\w+ly|also|just|still|now|always|so))* (?:under {_VERY}(?:pressure|fire|scrutiny|strain|stress|attack)"
    r"|(?:stretched|drowning|swamped|overworked|run ragged|in trouble|in the firing line|on thin ice|being (?:watched|squeezed|pushed|chased|audited))\b)"
)
_MET = (
    r"(?:(?:is|['’]s|was|were|got|gets|has been|have been|had been)(?: (?:\w+ly|just|also))* (?:burnt|burned|blamed|told off|hauled|audited|criticised|criticized|grilled|caught out|embarrassed|shouted at|made to answer|passed over|pulled up|carpeted)\b"
    r"|(?:has|have|had|['’]s got|got|gets) (?:the|her|his|their|a|an|two|three) (?:\w+ ){0,3}?(?:on (?:her|his|their) (?:back|neck|heels|line)|on the (?:line|phone)|breathing down|behind (?:her|him|them)|to answer for|in (?:her|his|their) ear)"
    r"|(?:has|have|had|['’]s got) to (?:report|explain|answer|justify|account|defend|sign) |(?:lost|fears?|feared|is afraid of losing|may lose|nearly lost|almost lost) (?:a|an|the|her|his|their|one|two) \w+)"
)
_FROM_ABOVE = rf"{_ABOVE} (?:\w+ly )?(?:is|are|was|were|made|held|forced|blamed|took|had|keeps?|wants?|wanted|pushe[sd]|presse[sd]|asks?|asked|demands?|demanded|rings?|rang|calls?|called|breathes|chases?|checks?|sits?)\b[^.;!?]*\b(?:her|him|them|he|she|my (?:{_ROLE})|the (?:{_ROLE}))\b"
_KIN = r"(?:his|her|their) (?:\w+ )?(?:father|mother|wife|husband|brother|sister|uncle|aunt|partner|parents|in-laws)"
_LOOKS_ON = (
    rf"(?:{_ABOVE}|{_KIN}|(?:the |old |young )*(?:Mr|Mrs|Ms|Herr|Frau|Dr|Monsieur|Madame)\.? (?-i:[A-ZÀ-Þ])[\w'’-]+) (?:\w+ly |still |also )?(?:looks? (?:at|over|into|through)|checks?|counts?|goes (?:over|through)|go (?:over|through)|reads?|watch(?:es)?|sees?)"
    r" (?:at )?(?:the|his|her|their|every|all(?: the)?) (?:\w+ )?(?:till|tills|books?|figures|numbers|takings|accounts|costs|invoices|reports?|results|sales|budget|turnover|margins?)\b(?! (?:him|her)self\b)(?=[^.;!?]*\b(?:every|each|daily|weekly|monthly|always)\b)"
)
"""Who looks at the figures again and again: “old Mr Lindner looks at the till every Sunday”."""
_SINCE = r"\b(?:since|after|ever since|because of) (?:the|that|our|an?|last \w+['’]s|this \w+['’]s) (?:\w+ ){0,2}?(?:audit|inspection|accident|error|mistake|flood|fire|complaint|recall|leak|breach|outage|scandal|review|merger|takeover|restructuring|reorganisation|reorganization|lawsuit|fine|loss|incident|mix-up|mishap|cuts)\b"
_HEDGES = regex(r"\b(?:I (?:hate|wish|want|hope|wonder)|if (?:he|she|they|(?:the|my|our|your) \w+)|as if|not)\b", re.IGNORECASE)  # fmt: skip
_LONGEST = 160


def pressure_of(text: str) -> Said | None:
    """The first words of a story that tell what presses on the boss or changed for them, from where it is about them to the end of the sentence; None where it tells nothing of it."""
    boss = person_of(text, "boss")
    called = re.escape(boss.words) if boss and boss.words[:1].isupper() else r"(?!)"
    them = rf"\b(?:he|she|they|(?:my|our|the) (?:{_ROLE})|(?-i:{called}))"
    says = re.compile(rf"(?P<on>{them}(?:['’]s)?(?: (?:\w+ly|also|just|too))?(?<!['’]s) ?(?:{_STATE}|{_MET}))|(?P<above>\b(?!{called}\b)(?:{_FROM_ABOVE}|{_LOOKS_ON}))|(?P<since>{_SINCE})", re.IGNORECASE)  # fmt: skip
    return next(_found(says, text), None)


def _found(says: re.Pattern[str], text: str) -> Iterator[Said]:
    for passage in passages_of(text):
        words = " ".join(passage.text.split())
        found = says.search(words)
        if not found or words.endswith("?"):
            continue
        begins = 0 if found["since"] else found.start()
        said = words[begins:].rstrip(" .!")
        if len(said) <= _LONGEST and not _HEDGES.search(words[max(begins - 25, 0) : found.end()]):
            yield Said(said, passage.text)
