"""What every rule and every strength must bring along, and that its own examples hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import goodbooks.coach.checks
import goodbooks.coach.facts
from coach.looking import looked, with_book
from goodbooks.coach.look import look
from goodbooks.coach.rule import Rule, cues, read_rule, rules, strengths
from goodbooks.core import catalog
from goodbooks.core.catalog import CatalogError

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind

RULES = [rule for rule in rules().by_name.values() if not rule.book]
OF_THE_BOOK = [rule for rule in rules().by_name.values() if rule.book]
STRENGTHS = list(strengths().by_name.values())
TWINS = {
    name.replace("_", "-")
    for room in (goodbooks.coach.checks, goodbooks.coach.facts)
    for name in catalog.modules(room)
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_flags_each_message_it_says_it_flags(rule: Rule) -> None:
    said = {text: [flag.rule for flag in looked(text).flags] for text in rule.flag}
    assert {text: found for text, found in said.items() if rule.name not in found} == {}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_leaves_alone_each_message_it_says_it_leaves(rule: Rule) -> None:
    said = {text: [flag.rule for flag in looked(text).flags] for text in rule.allow}
    assert {text: found for text, found in said.items() if rule.name in found} == {}


@pytest.mark.parametrize("rule", OF_THE_BOOK, ids=lambda rule: rule.name)
def test_a_rule_of_the_book_speaks_of_what_it_says_and_cites_its_entry(
    rule: Rule, book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    held = book(rule.book)
    said = {text: with_book(text, held, kinds) for text in rule.flag + rule.allow}
    for text in rule.flag:
        assert rule.name in [flag.rule for flag in said[text]], text
        refs = {entry.ref for entry in held.entries}
        assert all(refs.issuperset(flag.cites) for flag in said[text])
    for text in rule.allow:
        assert [flag.says for flag in said[text] if flag.rule == rule.name] == []


@pytest.mark.parametrize("rule", STRENGTHS, ids=lambda rule: rule.name)
def test_a_strength_is_named_where_it_is_and_nowhere_else(rule: Rule) -> None:
    said = {text: {one.name for one in looked(text).praises} for text in rule.flag + rule.allow}
    assert [text for text in rule.flag if rule.name not in said[text]] == []
    assert [text for text in rule.allow if rule.name in said[text]] == []


@pytest.mark.parametrize(
    "rule", [*rules().by_name.values(), *STRENGTHS], ids=lambda rule: rule.name
)
def test_a_rule_says_why_where_it_comes_from_and_what_it_is_for(rule: Rule) -> None:
    assert all((rule.reason, rule.source, rule.says, rule.flag, rule.allow))


@pytest.mark.parametrize("rule", rules().by_name.values(), ids=lambda rule: rule.name)
def test_a_rule_says_what_could_be_written_instead(rule: Rule) -> None:
    assert rule.instead.endswith((".", "”", "?"))


def test_a_rule_has_phrases_or_a_twin_that_is_code_and_never_both() -> None:
    without = {rule.name for rule in rules().by_name.values() if not rule.phrases}
    assert without == TWINS


def test_what_a_rule_waits_for_are_acts_that_cues_can_see() -> None:
    seen = {*cues().by_name, "fact", "figure"}
    every = [*rules().by_name.values(), *STRENGTHS]
    asked = {
        act
        for rule in every
        for act in (*rule.within, *rule.outside, *frozenset().union(*rule.needs))
    }
    assert sorted(asked - seen) == []


def test_a_strength_names_only_rules_and_categories_that_there_are() -> None:
    there = {name for rule in rules().by_name.values() for name in (rule.category, rule.name)}
    assert sorted(frozenset().union(*(rule.unless for rule in STRENGTHS)) - there) == []


def test_no_message_of_the_coach_scolds() -> None:
    scolding = {
        "must",
        "wrong of you",
        "never write",
        "unprofessional",
        "weak",
        "should not",
    }
    for rule in rules().by_name.values():
        assert [word for word in scolding if f" {word} " in f" {rule.says.lower()} "] == []


def test_a_rule_file_with_a_line_that_says_nothing_is_a_fault_of_the_program() -> None:
    with pytest.raises(CatalogError, match="gruff"):
        read_rule("gruff", "flagg:\n  Hello\n", {})


def test_a_phrase_with_an_open_bracket_is_a_fault_of_the_program() -> None:
    rule = read_rule("open", "phrases:\n  (a|b c\n", {})
    with pytest.raises(ValueError, match="bracket"):
        assert rule.phrases[0].pattern


def test_a_place_in_the_text_holds_the_words_that_are_named() -> None:
    for rule in RULES:
        for text in rule.flag:
            for flag in look(text).flags:
                assert 0 <= flag.start < flag.end <= len(text)
