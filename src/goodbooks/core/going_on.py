"""The rules of how one is to act each time that stand in a promise: no day is lacking of them."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex


def is_rule(title: str) -> bool:
    """Whether what this title promises is a rule of how one acts, and is done on no day."""
    return _RULE.search(title) is not None


_OF_US = r"(?:me|us|you|him|her|them)"
_WHOM = r"(?:me|us|you|him|her|them|(?-i:[A-ZÀ-Þ]\w+))\b(?: (?:first|always|up|in|beforehand|directly|at once|straight away))*"
_EACH = r"(?:he|she|they|I|we|you|(?-i:[A-ZÀ-Þ]\w+)) (?!(?:goe?s?|leaves?|left|went|flies|fly|is|are|was|has|have|can|could|will|would|comes?|decides?)\b)\w+"
_A_THING = r"(?:the|my|our|your|his|her|their|this|that|these|those|one of|what|more|less|fewer|anything|something) ?\w+"
_RULE = regex(
    rf"\b(?:(?:ring|call|phone|ask|tell|warn|inform|text|mail|consult|involve|write)s?|(?:write|come|speak|talk)s? to|checks? with) {_WHOM} (?:before|unless|whenever) {_EACH}"
    rf"|\b(?:(?:ring|call|phone|warn|inform|text|mail|write)s?|writes? to) {_WHOM} if (?:{_EACH}|{_A_THING})"
    rf"|\b(?:(?:ring|call|phone|ask|tell|text|mail|write)s?|writes? to) {_WHOM} when (?:he|she|they|I|we|you) (?:want|need|plan|mean|intend|change|touch)(?:e?s)?\b"
    rf"|\b(?:ring|call|phone|ask|tell|warn|inform|text|mail|consult|involve|write|check|speak|talk)s?(?: (?:to|with))?(?: {_WHOM})? before (?:\w+ing\b(?! home)|either of us\b|{_EACH} any)"
    rf"|\b(?:lets? {_WHOM} know|(?:gives?|drops?|sends?) {_WHOM} an? (?:heads[- ]up|call|ring|word|warning|line|note)) (?:before|if|when|whenever) {_EACH}"
    rf"|\b(?:speaks?|talks?|comes?|goe?s?|turns?|writes?) (?:to|with|through|past|via) {_OF_US} first\b|\b(?:comes?|goe?s?|runs?) (?:through|past|via) {_OF_US}\b"
    rf"|\bleaves? \S.* to {_WHOM}\W*\Z|\blets? {_WHOM} (?:decide|run|handle|choose|set|plan|lead|do|work|sign)\b|\bkeeps? (?:the|my|his|her|their|a) keys?\b"
    r"|\A(?:every|each|any|no|nobody|no one|whoever) |\b(?:on|of|about|with) (?:every|each|any(?:thing|body|one)?)\b(?! (?:other|of (?:the|you|us|them))\b)"
    r"|\b(?:at once|immediately|straight ?away|right away)\b.*\b(?:if|when)\b"
    r"|(?:\b(?:do|does|will|would|shall) not\b|\b(?:do|does|wo)n['’]t\b|\bnever\b|\bno longer\b)(?! (?:forget|fail|miss|let (?:you|me|us|them) down|be late|only|later)\b)"
    r"|(?:\b(?:not?|never|nothing|nobody|no longer)|n['’]t)\b.*\b(?:without (?:me|us|you|him|her|them|my|our|your|his|their|asking|telling|ringing|calling|a word|word|first)|unless|before (?:asking|telling|ringing|calling|he|she|they|I|we|you))\b",
    re.IGNORECASE,
)
"""How one is to act each time: “rings me before he turns a valve”, “speaks to me first”, “leaves the tanks to me”, or what one does no more. It is kept from then on, and no day is lacking of it."""
