"""A judgement on somebody as a person, “you never trust anyone”, “she is useless”, “your panic”: no fact stands in it, whatever fact stands beside it."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_THEY = r"(?:you|he|she|they|my boss|(?-i:[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ'’-]+))"
_IS = r"(?:['’](?:s|re)| is| are| was| were)(?: (?:so|just|only|really|totally|completely|utterly|always|simply|all|plain|an?|such|the|too))*"
_SORT = r"(?:useless|incompetent|hopeless|lazy|spineless|clueless|childish|pathetic|selfish|two-faced|fake|paranoid|toxic|arrogant|rude|mean|weak|unfit|out of (?:his|her|their|your) depth)"
_NAMED = r"(?:control[- ]freaks?|narcissists?|hypocrites?|back-?stabbers?|tyrants?|dictators?|slave-?drivers?|bull(?:y|ies)|know-it-alls?|sadists?|snakes?)"
_DOES = r"(?:trust|listen|care|help|think|support|back|thank|blam|take the (?:credit|glory)|complain|lie|bother|say (?:thanks?|thank you|sorry)|know what|give a|keep (?:your|his|her|their) word|takes? responsibility|owns? up)"
_DOES_NOT = r"(?:(?:trust|back|support|thank|respect) (?:me|us|anyone|anybody|people|a soul|your own|his own|her own)|listen|care about (?:me|us|anyone|anybody|people|the team)|give a|know what (?:you|he|she|they)(?:['’]re| are|['’]s| is))"
_JUDGES = regex(
    rf"\b{_THEY}{_IS} {_SORT}\b(?! (?:about|with|on|at|for|in|to)\b)"
    rf"|\b{_THEY}(?:{_IS})? (?:an? |such an? |real |total )*{_NAMED}\b"
    rf"|\b{_THEY} (?:always|never|only)(?: (?:even|ever|really))? {_DOES}"
    rf"|\b{_THEY} (?:don['’]?t|doesn['’]?t|do not|does not)(?: (?:even|ever|really|just))? {_DOES_NOT}\b"
    r"|\b(?:always|all|only) (?:your|his|her|their) fault\b|\b(?:your|his|her|their) fault (?:again|as always|as usual|when)\b"
    r"|\b(?:your|his|her|their) (?:usual |own |constant |eternal )?(?:panic|chaos|nonsense|stupidity|laziness|incompetence|ego|paranoia|tantrums?|lies|moods|arrogance|cowardice|drama)\b"
    rf"|\b{_THEY} (?:just |simply )?(?:lied|lies|are lying|is lying|lie)\b(?! (?:down|in|on|ahead|with|at|between)\b)"
    r"|\bonly thinks? of (?:him|her|your|them)sel(?:f|ves)\b",
    re.IGNORECASE,
)


def judges_them(words: str) -> bool:
    """Whether words judge somebody as a person, in whatever else they say."""
    return _JUDGES.search(words) is not None
