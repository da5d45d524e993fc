"""A question that is none: “what I am actually there for” tells how somebody feels about me or about themselves, and waits for no answer."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_ADV = r"(?:(?:actually|even|really|still|exactly|then|now|ever|anyway|on earth|the hell|just|only|supposed to be)\s+)*"
_WHO = r"(?:I|we|you|he|she|they)"
_ONE_IS = rf"(?:{_WHO} {_ADV}(?:am|are|is)|(?:am|are|is) {_ADV}{_WHO}|{_WHO}['’](?:m|re|s))"
_OF_USE = r"(?:there|here|good|useful|around|employed|paid|hired|needed|wanted)"
_BITTER = regex(
    rf"\bwhat {_ADV}{_ONE_IS} {_ADV}{_OF_USE} {_ADV}for\b"
    rf"|\bwhat {_ADV}(?:do |does )?{_WHO} {_ADV}(?:do|does) all day\b|\bwhat {_ADV}(?:do |does )?{_WHO} {_ADV}gets? paid for\b"
    rf"|\bwhy {_ADV}(?:do |does |should )?{_WHO} {_ADV}(?:should |would )?{_ADV}(?:bothers?|tr(?:y|ies) at all|comes? in(?: at all)?|gets? (?:up|out of bed)|exists?)\b"
    rf"|\bwhy {_ADV}{_ONE_IS} {_ADV}(?:here|there|in this job)(?: at all)?\W*\Z"
    rf"|\b(?:whether|if|am|are|is) (?:{_WHO} )?{_ADV}(?:(?:am|are|is) )?{_ADV}(?:blind|deaf|stupid|mad|crazy|insane|kidding|joking|asleep|dreaming|for real|out of (?:my|your|his|her|their) mind)\b(?! (?:with|about|at|in)\b)"
    rf"|\bwho {_ADV}(?:do |does )?{_WHO} {_ADV}thinks? {_WHO} (?:am|are|is)\b|\bwrong with (?:me|you|us)\b"
    rf"|\bnothing better to do\b|\bwhat {_ADV}(?:do )?(?:we|they|you) {_ADV}needs? (?:me|you|us|him|her|them) {_ADV}for\b"
    rf"|\bwhy {_ADV}(?:do )?(?:we|they|you) {_ADV}(?:need|have|keep) (?:me|you|us|him|her|them|an? \w+) (?:at all|in the first place|for)\b"
    rf"|\b(?:whether|if|do|does) {_WHO} {_ADV}(?:decides?|says?|does|do|runs?|has|have) (?:anything|a say|nothing) {_ADV}(?:at all|here|around here|any ?more)\b"
    r"|\b(?:what|which) planet\b|\bwhat(?:['’]s| is) the point of (?:me|it all|anything|being here)\b|\bwhat the point of (?:me|it all|anything|being here) (?:is|was)\b",
    re.IGNORECASE,
)


def is_bitter_question(words: str) -> bool:
    """Whether a question is only asked in bitterness: of what use somebody is, whether they are blind, why they bother."""
    return _BITTER.search(words) is not None
