"""A rule told to the box, after a talk or in a story is a decision of whoever set it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by
from goodbooks.situations.people.understood import facts_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk

TALK = """
2026-11-01 person {who}
  relation: boss
2026-11-10 10:00 talk {who} "The rota" ^talk #rota
"""
RULES = (
    "Nothing is to go out without {who}'s OK",
    "No quote may leave the house unless {who} has seen it",
    "Every list has to go past {who} first",
    "No one is to ring a customer without asking {who}",
    "From now on nothing leaves the workshop without {who}'s signature",
)
BOSSES = ("Hedda", "Gordon", "Noël")


@pytest.mark.parametrize("who", BOSSES)
@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("told", ["{rule}", "{who} said {rule}", "my boss decided that {rule}"])
def test_a_rule_told_to_the_box_is_their_decision(
    who: str, rule: str, told: str, tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    (tmp_path / "my.book").write_text(TALK.format(who=who), encoding="utf-8")
    known = at_desk(str(tmp_path / "my.book")).known()
    words = told.format(who=who, rule=rule.format(who=who))
    found = meant_by(words, Kinds(), date(2026, 11, 10), known)
    assert found.line == f'decision {who} "{rule.format(who=who)}"'


@pytest.mark.parametrize(
    ("told", "rule", "more"),
    [
        ("Hedda said again today in front of Emre: nothing goes out without my OK", "Nothing goes out without my OK", ("private: Again today in front of Emre",)),
        ("Hedda said this morning at the till that nothing goes out without her OK", "Nothing goes out without her OK", ("private: This morning at the till",)),
        ("New rule from Hedda: nothing goes out without my OK", "Nothing goes out without my OK", ()),
        ("Hedda's new rule: every order goes past me first", "Every order goes past me first", ()),
        ("Nothing goes out without my OK, says Hedda", "Nothing goes out without my OK", ()),
        ("Hedda: no quote leaves the house unless I have seen it", "No quote leaves the house unless I have seen it", ()),
        ("She says everything goes over her desk from now on", "Everything goes over her desk from now on", ()),
        ("As of Monday everything goes over her desk", "As of Monday everything goes over her desk", ()),
        ("Since today nothing goes out without her OK", "Since today nothing goes out without her OK", ()),
        ('Hedda told us "nothing goes out without my OK"', "Nothing goes out without my OK", ()),
        ("“Nothing goes out without my OK”, says Hedda", "Nothing goes out without my OK", ()),
    ],
)  # fmt: skip
def test_a_rule_is_read_without_who_said_it_when_and_before_whom(
    told: str, rule: str, more: tuple[str, ...], tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    (tmp_path / "my.book").write_text(TALK.format(who="Hedda"), encoding="utf-8")
    known = at_desk(str(tmp_path / "my.book")).known()
    found = meant_by(told, Kinds(), date(2026, 11, 10), known)
    assert (found.line, found.more) == (f'decision Hedda "{rule}"', more)


@pytest.mark.parametrize(
    "words",
    [
        "Nothing goes out without my OK",
        "Hedda: no quotes today",
        "Nothing new, says Hedda",
        "Nothing went out without her OK",
        "Hedda said it is fine",
    ],
)
def test_a_rule_of_mine_and_what_is_none_is_not_theirs(
    words: str, tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    (tmp_path / "my.book").write_text(TALK.format(who="Hedda"), encoding="utf-8")
    known = at_desk(str(tmp_path / "my.book")).known()
    assert not meant_by(words, Kinds(), date(2026, 11, 10), known).line.startswith("decision")


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("field", ["decided", "asked", "promised"])
def test_a_rule_told_after_a_talk_is_their_decision_whatever_was_asked(
    book: Callable[[str], Book], rule: str, field: str
) -> None:
    answers = Answers(**{field: rule.format(who="Hedda")})
    found = proposed(after(book(TALK.format(who="Hedda")), "Hedda", date(2026, 11, 10)), answers)
    assert [(one.kind, one.who) for one in found if one.kind != "talk"] == [
        ("decision", ("Hedda",))
    ]


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_in_a_story_was_decided(rule: str) -> None:
    story = f"My boss Hedda checks everything. {rule.format(who='Hedda')}. I am tired of it."
    assert [one.sort for one in facts_in(story)][:1] == ["decision"]
