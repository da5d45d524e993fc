"""What somebody answers on a walk is in their own words: on a page for others it stands only where it is said to them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

import goodbooks.documents
import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.document import UNTOLD, Question, Recipe, page
from goodbooks.core.entry import people_in
from goodbooks.core.plans import PLANNED
from goodbooks.desk.pages.sending import message_in
from goodbooks.playbooks.page import questions_of
from goodbooks.playbooks.plan.steps import planned
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.decode import read_playbook
from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from goodbooks.core.document import Document
    from goodbooks.core.entry import Entry, Kind
    from goodbooks.playbooks.text.playbook import Playbook

RECIPES = catalog.load(goodbooks.documents, "RECIPE", Recipe)
TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
SENT = ("confirm", "hold", "trail", "case", "update", "packet")
TODAY = date(2026, 11, 3)
NAMES = ("Ana", "Bob", "Cem", "Dag")
OTHERS = ("HR", "Growth")


def raw(slot: str) -> str:
    """An answer as somebody gives it who is angry, with a word by which it is known."""
    return f"the coward caved in, zz{slot.replace(' ', '')}zz"


def answers(found: Playbook) -> dict[str, Value]:
    """Every question of a playbook answered, each day with one that has been."""
    said = {label: Value(raw(label)) for label, _ in questions_of(found)}
    for at, need in enumerate(found.header.needs):
        words = raw(need.name)
        if need.kind in ("person", "people"):
            words = NAMES[at % len(NAMES)]
        elif need.kind == "matter":
            words = "the-matter"
        elif need.kind == "date":
            words = (TODAY - timedelta(days=1)).isoformat()
        said[need.name] = Value(words)
    return said


def written(found: Playbook, way: str, kinds: dict[str, Kind]) -> list[Entry]:
    """The entries of a way in one matter, with ids, and each ask and promise as one that was said."""
    values = answers(found)
    steps = [one for one in found.steps if one.way in ("", way)]
    plan = [one.entry for step in steps if (one := planned(step, values, TODAY, kinds))]
    return [
        one._replace(
            id=f"step-{at}",
            matters=("the-matter",),
            fields=tuple(line for line in one.fields if line[0] not in (PLANNED, "reverses")),
        )
        for at, one in enumerate(plan)
    ]


def is_said_to(entry: Entry, reader: str) -> bool:
    """Whether an entry is something that I say to somebody, or have written for them."""
    is_mine = set(entry.who) <= {"me"} or entry.kind == "handoff"
    return (is_mine and reader in (*entry.who, *entry.to)) or reader in entry.readers


def sent_to(reader: str, entries: list[Entry], kinds: dict[str, Kind]) -> Iterator[tuple[str, str]]:
    """Every page that somebody could be sent of these entries, and what it says to them."""
    refs = [one.ref for one in entries if one.kind == "decision"] or ["^none"]
    for name in SENT:
        for ref in refs:
            asked = Question(
                TODAY, "17:20", who=reader, ref=ref, matter="the-matter", readers=(reader,)
            )
            yield name, told_in(page(RECIPES[name], Book(entries), asked, kinds))


def told_in(document: Document) -> str:
    """All that a page says to its readers: its message, or the whole of it where it is none."""
    message = message_in(document)
    if message is not None:
        return f"{message.subject}\n{message.paragraphs}"
    return f"{document.title}\n{document.subtitle}\n{document.sections}"


def read_of(found: Playbook, entries: list[Entry], kinds: dict[str, Kind]) -> set[tuple[str, ...]]:
    """Which answers stand on which page for somebody to whom they are not said."""
    slots = {slot: f"zz{slot.replace(' ', '')}zz" for slot in answers(found)}
    leaks: set[tuple[str, ...]] = set()
    people = {name for one in entries for name in people_in(one)} - {"me"}
    for reader in (*people, *OTHERS):
        theirs = str([one[:10] for one in entries if is_said_to(one, reader)])
        for name, text in sent_to(reader, entries, kinds):
            leaks |= {
                (name, reader, slot)
                for slot, word in slots.items()
                if word in text.lower() and word not in theirs
            }
    return leaks


@pytest.mark.parametrize("name", TEXTS)
def test_an_answer_stands_on_no_page_for_somebody_to_whom_it_is_not_said(
    name: str, kinds: dict[str, Kind]
) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook
    for way in [one.title for one in found.ways] or [""]:
        assert read_of(found, written(found, way, kinds), kinds) == set(), way


@pytest.mark.parametrize("name", ["boss-did-not-back-me", "decision-keeps-changing"])
def test_words_for_others_are_all_that_anybody_reads_of_a_decision_of_a_walk(
    name: str, kinds: dict[str, Kind]
) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook
    entries = written(found, "", kinds)
    told = [one for one in entries if one.kind == "decision"]
    fields = (("public", "We go on, this once"), ("readers", "anyone"))
    given = [
        one._replace(title="", id=f"{one.id}-told", fields=(("amends", one.ref), *fields))
        for one in told
    ]
    assert {left for left in read_of(found, [*entries, *given], kinds) if left[0] != "confirm"} == set()  # fmt: skip
    boss = told[0].who[0]
    assert {left[1:] for left in read_of(found, [*entries, *given], kinds)} <= {(boss, "exception")}
    for one in told:
        page_ = made("confirm", Book([*entries, *given]), ref=one.ref)
        assert "We go on, this once" in body(page_)


EVENING = """
2026-11-02 person Marcus
  relation: boss
2026-11-03 request Growth, Sales -> me "Can we push ahead?" ^ask #loyalty
2026-11-03 decision Marcus "He caved in like a coward" ^caved #loyalty
  readers: me
"""
WORDS = """
2026-11-03 decision Marcus
  amends: ^caved
  public: We go on with the short cut, this once
  readers: anyone
"""


@pytest.mark.parametrize(
    ("page_", "asked"),
    [
        ("hold", {"matter": "loyalty"}),
        ("update", {"who": "Growth"}),
        ("trail", {"matter": "loyalty", "readers": ("Growth",)}),
    ],
)
def test_a_decision_that_is_noted_for_me_alone_is_asked_for_in_words_and_one_line_gives_them_to_all(
    book: Callable[[str], Book], page_: str, asked: dict[str, object]
) -> None:
    kept = made(page_, book(EVENING), **asked)
    (line,) = (one for one in kept.beside if one.mark == UNTOLD)
    add = "goodbooks add 'decision Marcus' 'amends: ^caved' 'public: your words for them' 'readers: anyone'"
    assert line.text.startswith("You noted Marcus's decision of 3 November in words for you alone, so nothing of it stands here. If it is to be told to ")  # fmt: skip
    assert line.text.endswith(f", in words that anybody may read: {add}")
    assert "coward" not in told_in(kept)
    told = made(page_, book(EVENING + WORDS), **asked)
    assert "We go on with the short cut, this once" in told_in(told)
    assert "coward" not in told_in(told)
    assert not any(one.mark == UNTOLD for one in told.beside)


def test_what_i_say_to_who_decided_needs_no_word_that_anybody_may_read(
    book: Callable[[str], Book],
) -> None:
    noted = EVENING + "  exception: the second rinse check\n"
    ask = "If it is to be told to Marcus, in words for Marcus alone: goodbooks add 'decision Marcus \"your words for them\"' 'amends: ^caved'"
    left_out = "'exception: the second rinse check'"
    kept = made("confirm", book(noted), ref="^caved")
    (line,) = (one for one in kept.beside if one.mark == UNTOLD)
    assert line.text.startswith("You noted Marcus's decision of 3 November in words for you alone")
    assert line.text.endswith(f"{ask} 'readers: named' {left_out}")
    told_all = made("confirm", book(noted + WORDS), ref="^caved")
    assert "We go on with the short cut, this once" in body(told_all)
    (line,) = (one for one in told_all.beside if one.mark == UNTOLD)
    assert line.text.startswith("Marcus reads the decision of 3 November in your words for those who wait.")  # fmt: skip
    assert line.text.endswith(f"{ask} 'readers: anyone, named' {left_out}")
    said = """
2026-11-03 decision Marcus "Growth goes ahead, and we skip the second rinse check, this once"
  amends: ^caved
  readers: anyone, named
  exception: the second rinse check
"""
    told_him = book(noted + WORDS + said)
    note = made("confirm", told_him, ref="^caved")
    assert "Growth goes ahead, and we skip the second rinse check, this once." in body(note)
    assert "Left out: the second rinse check" in body(note)
    assert not any(one.mark == UNTOLD for one in note.beside)
    held = told_in(made("hold", told_him, matter="loyalty"))
    assert "We go on with the short cut, this once" in held
    assert "rinse" not in held
