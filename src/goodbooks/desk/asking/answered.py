"""What they answered to something I asked, in their words: the entry of it, and an answer as the decision that can be put in writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.said_again import is_said_again
from goodbooks.accounts.answers.unlinked import on_one_matter
from goodbooks.accounts.before_a_talk.granted import as_decision, decided_already, in_lines
from goodbooks.accounts.fridays.answers_due import on_a_request
from goodbooks.core.book import Book
from goodbooks.core.phrasing import shortened
from goodbooks.core.scope import Scope
from goodbooks.core.telling import is_by
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.sentences.replied import lines_for
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.person import is_my_boss

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood

_DECIDES = frozenset({"yes", "no", "part"})


def asked_of(desk: Desk, entry: Entry) -> tuple[str, ...]:
    """Whom I asked with an ask of mine; nobody where it is none, or where it has no id that an answer could point to."""
    book = Book(desk.known().of_kind("person"))
    if not isinstance(entry, Ask) or entry.id is None or not all(map(book.is_me, entry.who)):
        return ()
    return tuple(dict.fromkeys(book.name_of(name) for name in entry.to if not book.is_me(name)))


def answered_before(desk: Desk, entry: Entry, who: str = "") -> Entry | None:
    """What somebody said last to what I asked them; None where the ask is open. `who` is whose word it has to be, "" for anybody's."""
    if not isinstance(entry, Ask) or entry.id is None:
        return None
    book = desk.open(Scope(desk.clock.today, ids=(entry.id,))).book
    reply = reply_to(book, entry)
    if reply is None or any(map(book.is_me, reply.who)):
        return None
    is_theirs = not who or is_by(book, reply, who)
    return reply if is_theirs else None


def their_answer(desk: Desk, entry: Entry, who: str, words: str) -> Understood:
    """The entry of what one of those whom I asked answered; refused where it is no ask of mine, nobody of them, or what they decided already."""
    there = asked_of(desk, entry)
    if not isinstance(entry, Ask) or not there:
        raise Refusal(f"{entry.ref} is not something that you asked", "", NOTHING_CHANGED)
    name = who if who in there else there[0] if len(there) == 1 else ""
    if not name:
        raise Refusal("it does not say who answered", "choose who it was")
    if not words.strip():
        raise Refusal(
            f"it does not say what {name} answered", "write their words, as they said them"
        )
    book = Book([*desk.known().of_kind("person"), entry])
    line, *below = lines_for(book, entry, name, words)
    before = answered_before(desk, entry, name)
    turns = before is not None and before.kind == "decision" and before.id is not None
    is_decided = line.startswith("decision ")
    if turns and before and is_said_again(before, words, entry.title):
        why = f"{name} said so already, {before.ref} “{shortened(before.title, 60)}”"
        raise Refusal(why, "write what is new in it, or leave it as it stands")
    return desk.understand(
        line, [*below, f"reverses: {before.ref}"] if turns and before and is_decided else below
    )


def asks_me(book: Book, entry: Entry) -> tuple[str, ...]:
    """Who asked me something that an answer of mine can be for; nobody where it is none, or has no id."""
    is_to_me = entry.kind in ("request", "ask") and any(map(book.is_me, entry.to))
    return tuple(dict.fromkeys(book.name_of(name) for name in entry.who if not book.is_me(name))) if is_to_me and entry.id else ()  # fmt: skip


def my_answer(desk: Desk, entry: Entry, words: str) -> Understood:
    """The entry of what I answered to whoever asked; refused where it is nothing that I was asked, or has no words."""
    names = asks_me(Book(desk.known().of_kind("person")), entry)
    if not names:
        raise Refusal(f"{entry.ref} is not something that you were asked", "", NOTHING_CHANGED)
    if not words.strip():
        raise Refusal("it does not say what you answered", "write your words, as you said them")
    made = on_a_request(entry._replace(who=names), desk.clock.today)(" ".join(words.split()))
    if made is None:
        raise Refusal("it does not say what you answered", "write your words, as you said them")
    return desk.prepared(made)


def answered_together(answer: Entry, meant: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Those of what an answer of mine may be meant for that it can close in one line; none where there are not several who asked."""
    return on_one_matter(answer, meant)


def can_be_in_writing(desk: Desk, entry: Entry) -> bool:
    """Whether an entry is a yes or a no of somebody else to what I asked, noted as an answer and not as a decision."""
    book = Book(desk.known().of_kind("person"))
    is_theirs = bool(entry.who) and not any(map(book.is_me, entry.who))
    return entry.kind == "answer" and bool(entry.id) and is_theirs and entry.line("is").lower() in _DECIDES  # fmt: skip


def made_decision(desk: Desk, answer: Entry) -> Understood:
    """The decision that an answer is, to be added in its place; refused where it is no yes or no of theirs."""
    if not can_be_in_writing(desk, answer):
        why = f"{answer.ref} is not a yes or a no that somebody gave you"
        raise Refusal(why, "note what they decided", NOTHING_CHANGED)
    return desk.prepared(as_decision(answer)._replace(id=None))


def stands_as(desk: Desk, answer: Entry) -> Entry | None:
    """The decision as which a yes or a no stands in the book already, to be confirmed as it is; None where it is only an answer."""
    ids = (answer.id or "", *answer.links)
    return decided_already(desk.open(Scope(desk.clock.today, ids=ids)).book, answer)


def lines_in_writing(desk: Desk, answer: Entry) -> tuple[str, ...]:
    """The lines that make a yes or a no, noted as an answer, the decision it is; none where it is none."""
    is_open = can_be_in_writing(desk, answer) and stands_as(desk, answer) is None
    return in_lines(answer) if is_open else ()


def boss_said(desk: Desk, answer: Entry) -> tuple[str, ...]:
    """The same lines for what a boss said; none for what only amends an answer."""
    book = Book(desk.known().of_kind("person"))
    is_theirs = is_my_boss(book, *answer.who)
    return lines_in_writing(desk, answer) if is_theirs and not answer.amends else ()
