"""The questions that will come in a talk, and the answers that stand ready for them."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.before_a_talk.agreed import agreed_with
from goodbooks.accounts.before_a_talk.between import unanswered
from goodbooks.accounts.readers.asked_of_me import without_my_note
from goodbooks.accounts.to_come.forecasts import how_long
from goodbooks.core import catalog
from goodbooks.core.phrasing import capital, from_now, sentence, shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_by
from goodbooks.entries.advice import Advice
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.entries.handoff import Handoff
from goodbooks.entries.note import Note
from goodbooks.entries.option import Option
from goodbooks.reckoning.area_back import area_of, last_back
from goodbooks.reckoning.granted import overtaken

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.accounts.before_a_talk.between import Between
    from goodbooks.core.entry import Entry
    from goodbooks.reckoning.granted import Grant
    from goodbooks.reckoning.under_a_yes import Back

MOST, LEAST = 8, 6
_TURNS = {
    "reversed-decision": "was not what I said first. And?",
    "exception-past-its-end": "was for once, and still goes on. And?",
}
_OF_A_RISK = "yes, and how soon it would be seen; then what you do about it"
_OF_ADVICE = "what of it is true for you, and what you do about it"
MOST_OF_A_KIND = 3
MOST_AGAINST = 2
MOST_PREPARED = 5
STEP_BACK = "step-back"
_OF_A_TURN = frozenset({"boss-did-not-back-me", "decision-keeps-changing"})
"""The playbooks whose talk is about what somebody decided over one's head, or otherwise than before."""


_OF_A_ROLE = frozenset({"next-role", "raise", "i-fumbled-it"})


class Coming(NamedTuple):
    """A question that may come: its words, why it is expected, the note that answers it.

    `begin` is a way into the answer, where there is none yet; `known` what the book itself says; `line` the line of what I ask that
    answers it, where there is one.
    """

    words: str
    about: tuple[Entry, ...] = ()
    answer: Note | None = None
    begin: str = ""
    known: str = ""
    line: str = ""


@cache
def surprises() -> Mapping[str, tuple[Coming, ...]]:
    """The questions that come by surprise: for each sort of talk, in the order of its file."""
    import goodbooks.surprises

    found = {}
    for text in catalog.texts(goodbooks.surprises, ".txt").values():
        block, *asks = catalog.records(text)
        found[block["for"]] = tuple(Coming(one["ask"], begin=one["begin"], line=one.get("asked", "")) for one in asks)  # fmt: skip
    return MappingProxyType(found)


def sort_of_talk(view: Between, matter: str) -> str:
    """What the talk is about: an area that they took back, what they said yes to, a decision turned around, something to be let go, less of a role, a wish for more of one, or nothing that is known."""
    if area_gone(view, matter) is not None:
        return "back"
    agreed = agreed_on(view, matter)
    yeses = {one.reply.ref for one in agreed}
    turned = [one.about for one in view.noticed if one.name == "reversed-decision"]
    newly = [about[0] for about in turned if yeses.isdisjoint(one.ref for one in about)]
    if any(not matter or matter in decision.matters for decision in newly):
        return "turn"
    if agreed:
        return "agreed"
    about = view.book.about(matter) if matter else ()
    if _is_of_a_turn(view, about):
        return "turn"
    if any(isinstance(entry, Handoff) for entry in about):
        return "handoff"
    if _steps_back(view, matter):
        return "less"
    return "wish" if _wants_a_role(view, matter) else "talk"


def area_gone(view: Between, matter: str) -> Back | None:
    """What took back an area that they had let me have, in a matter or in any; None where none is gone."""
    back = last_back(view.book, view.today, (view.who,))
    if back is None or area_of(view.book, back) is None or back.is_only_over:
        return None
    tags = (*back.to.matters, *back.by.matters)
    return back if not matter or matter in tags else None


def agreed_on(view: Between, matter: str) -> tuple[Grant, ...]:
    """What they said yes to in the last month, in a matter or in any; nothing while I ask them for more."""
    found = agreed_with(view.book, view.who, view.today)
    about = tuple(one for one in found if not matter or matter in one.ask.matters)
    return () if _asks_more(view, matter) else about


def _asks_more(view: Between, matter: str) -> bool:
    gone = overtaken(view.book)
    return any(ask.ref not in gone for ask in _open_asks(view, matter))


def _is_of_a_turn(view: Between, about: tuple[Entry, ...]) -> bool:
    """Whether the last playbook you began is about a decision that went over your head, and they decided something in the matter."""
    begun = [note for note in view.book.of(Note) if note.plays]
    last = begun[-1] if begun else None
    decided = any(isinstance(one, Decision) and is_by(view.book, one, view.who) for one in about)
    return last is not None and last.plays in _OF_A_TURN and not last.went and decided


def _steps_back(view: Between, matter: str) -> bool:
    """Whether you are in the middle of asking for less: by the last playbook you began, in a matter in which you ask something."""
    begun = [note for note in view.book.of(Note) if note.plays]
    last = begun[-1] if begun else None
    return (
        last is not None
        and last.plays == STEP_BACK
        and not last.went
        and (not last.matters or matter in last.matters)
        and bool(_open_asks(view, matter))
    )


def _wants_a_role(view: Between, matter: str) -> bool:
    """Whether you ask for more of a role or of pay: with a case, or by the last playbook you began."""
    begun = [note for note in view.book.of(Note) if note.plays]
    is_played = bool(begun) and begun[-1].plays in _OF_A_ROLE and not begun[-1].went
    return is_played or any(ask.is_case() for ask in _open_asks(view, matter))


def _open_asks(view: Between, matter: str) -> list[Ask]:
    """What you ask of them, or mean to ask, in a matter, or in any where none is said."""
    book = view.book
    asks = (
        (*book.about(matter), *book.planned_about(matter))
        if matter
        else (*book.of(Ask), *book.planned)
    )
    return unanswered(view, asks)


def _their_no(view: Between, matter: str) -> list[Coming]:
    """What they have said against it, or may say, as it stands beside your ask; with the answer you thought of."""
    found = {}
    for ask in _open_asks(view, matter):
        for one in ask.objections():
            begin = f"you meant to say: “{shortened(one.answer, 160).rstrip('. ')}”" if one.answer else "what they need, said back; then what you offer for it"  # fmt: skip
            words = f"“{shortened(one.words, 120)}” What do you say to that?"
            if one.words:
                found[_key(words)] = Coming(words, (ask,), begin=begin)
    return list(found.values())[:MOST_AGAINST]


def questions_to_come(view: Between, matter: str) -> tuple[Coming, ...]:
    """Six to eight questions: the no you expect, theirs that wait, those you prepared, doubts, then surprises."""
    notes = _standing_answers(view, matter)
    ready = {_key(note.answers): note for note in reversed(notes)}
    found: dict[str, Coming] = {}
    asked = (*_their_no(view, matter), *_how_long(view, matter), *_open(view), *_prepared(notes))
    for coming in (*asked, *_late(view, matter), *_doubts(view, matter)):
        found.setdefault(_key(coming.words), coming)
    sort = sort_of_talk(view, matter)
    least = LEAST + 1 if sort == "less" else LEAST
    for coming in surprises()[sort]:
        if len(found) < least:
            found.setdefault(_key(coming.words), _as_asked(coming, view, matter))
    chosen = list(found.items())[:MOST]
    return tuple(coming._replace(answer=ready.get(key)) for key, coming in chosen)


def _as_asked(coming: Coming, view: Between, matter: str) -> Coming:
    """A question with the answer that what I ask holds already, where one of its lines does."""
    for ask in _open_asks(view, matter) if coming.line else ():
        if said := " ".join(ask.line(coming.line).split()):
            return coming._replace(about=(ask,), known=sentence(said))
    return coming


def _key(words: str) -> str:
    """A question without its marks and capitals, to know it again."""
    kept = "".join(char if char.isalnum() else " " for char in words.casefold())
    return " ".join(kept.split())


def _standing_answers(view: Between, matter: str) -> list[Note]:
    """Notes that answer a question: the matter's own before the others, the newest first."""
    notes = [note for note in view.book.of(Note) if note.answers and note.on <= view.today]
    about = set(view.book.about(matter)) if matter else set()
    notes.reverse()
    return sorted(notes, key=lambda note: note not in about)


def _prepared(notes: list[Note]) -> list[Coming]:
    return [Coming(note.answers, (note,)) for note in notes[:MOST_PREPARED]]


def _open(view: Between) -> list[Coming]:
    """What they asked and have no answer to."""
    waiting = [debt.entry for debt in view.mine if debt.entry.kind in ("request", "ask")]
    return [Coming(_as_question(entry.title), (entry,)) for entry in waiting[:MOST_OF_A_KIND]]


def _as_question(title: str) -> str:
    words = shortened(without_my_note(title), 100)
    if _BIDS.match(words):
        return sentence(capital(words))  # they say it as they said it
    return words if words.endswith("?") else f"What about “{words}”?"


_BIDS = regex(
    r"(?:please\b|(?:explain|tell|show|give|send|bring|let|walk|remind|get)\b(?: \w+){0,4}? (?:me|us)\b)",
    re.IGNORECASE,
)


def _how_long(view: Between, matter: str) -> list[Coming]:
    """How long it takes, where a forecast in the matter says it."""
    if not matter:
        return []
    return [
        Coming(f"How long does {title} take?", about, known=words)
        for title, words, about in how_long(view.book, matter, view.today)
    ]


def _late(view: Between, matter: str) -> list[Coming]:
    """What I owe them and is late, and what was turned around and is not confirmed."""
    found = [
        Coming(
            f"Where is “{shortened(debt.entry.title, 70)}”? It was due {from_now(debt.due.on, view.today)}.",
            (debt.entry,),
        )
        for debt in view.mine
        if debt.due and debt.is_late(view.today) and debt.entry.kind == "promise"
    ]
    back = area_gone(view, matter)
    found += [
        Coming(f"“{shortened(one.about[0].title, 70)}” {_TURNS[one.name]}", one.about)
        for one in sorted(view.noticed, key=lambda one: matter not in one.about[0].matters)
        if one.name in _TURNS and (back is None or one.about[0].ref != back.by.ref)
    ]
    return found[:MOST_AGAINST]


def _doubts(view: Between, matter: str) -> list[Coming]:
    """What speaks against it, as friends said it or as you wrote beside the way you ask for."""
    entries = view.book.about(matter) if matter and not agreed_on(view, matter) else ()
    against = [
        Coming(f"What about this: “{_whole(words)}”?", (entry,), begin=_OF_ADVICE)
        for entry in entries
        if isinstance(entry, Advice) and entry.stance in ("don't", "depends")
        if (words := entry.condition or entry.reason)
    ]
    ways = [entry for entry in entries if isinstance(entry, Option) and entry.risk]
    asked = {ref for entry in entries if isinstance(entry, Ask) for ref in entry.links}
    ways.sort(key=lambda way: (way.id not in asked, way.carries_on()))
    risks = [
        Coming(f"Have you thought of this: “{_whole(way.risk)}”?", (way,), begin=_OF_A_RISK)
        for way in ways[:1]
    ]
    return [*risks, *against[:MOST_AGAINST]]


def _whole(words: str) -> str:
    """Words as they are quoted in a question, without the mark at their end."""
    return shortened(words, 120).rstrip(".?! ")
