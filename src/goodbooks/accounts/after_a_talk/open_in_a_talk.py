"""What was open between you before a talk and was not told of after it: each is asked about by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.at_the_talk import the_talk
from goodbooks.accounts.after_a_talk.becoming import following
from goodbooks.accounts.after_a_talk.settled_in_a_talk import settled_in, to_settle_in
from goodbooks.accounts.answers.not_asked import is_not_talked_of
from goodbooks.accounts.answers.prompting import Prompt
from goodbooks.accounts.answers.replies import made, to_what
from goodbooks.accounts.answers.told_beside import takes_a_no
from goodbooks.accounts.fridays.answers_due import on_a_request
from goodbooks.accounts.fridays.others_word import on_their_promise
from goodbooks.accounts.fridays.said_plainly import NO
from goodbooks.accounts.fridays.still_on import on_a_promise
from goodbooks.accounts.fridays.unanswered import on_an_ask
from goodbooks.accounts.owed import i_owe
from goodbooks.core.days import has_come
from goodbooks.core.entry import Entry
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import shortened
from goodbooks.core.plans import PLANNED
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.reckoning.terms import bare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.accounts.after_a_talk.debrief_questions import Answers
    from goodbooks.accounts.owed import Debt

MOST = 4
KEY = "open "
"""How the key of such a question begins."""
_ENTER = "leave it out if you did not speak of it"
_WHY = "It was open before the talk, and nothing that you wrote says what became of it."


def left_open(after: After, answers: Answers) -> tuple[Prompt, ...]:
    """A question for each thing of this talk that the answers so far say nothing of, what I asked first."""
    so_far = answers._replace(next_step="", feeling="")
    told = {ref for one in following(after, so_far) for ref in one.links}
    told.update(debt.entry.id for debt in _asked_again(after, told) if debt.entry.id)
    found = (one for one in _of_the_talk(after) if one.entry.id and one.entry.id not in told)
    asked = tuple(_prompt(after, debt) for debt in list(found)[:MOST])
    return (*to_settle_in(after, following(after, so_far)), *asked)


def told_of(after: After, answers: Answers, words: Mapping[str, str]) -> list[Entry]:
    """The entries of what was answered to those questions, by their keys; with the talk, where nothing else was told of it."""
    told = [one.become(words.get(one.key, "")) for one in left_open(after, answers)]
    found = [one._replace(at=_at(after, one)) for one in told if isinstance(one, Entry)]
    found += settled_in(after, words)
    links = {ref for one in (*following(after, answers), *found) for ref in one.links}
    found += [_kept(after, debt) for debt in _asked_again(after, links)]
    return [the_talk(after, answers), *found] if found and not any(answers) else found


_TO_ASK_AGAIN = regex(
    r"\b(?:ask(?:ing)?|come back|bring it up|raise it|speak|talk)(?: (?!again)\w+){0,4} again\b|\bcome back to (?:it|that|you|her|him|them)\b|\bask (?:her|him|them|you) then\b",
    re.IGNORECASE,
)


def _asked_again(after: After, told: Iterable[str]) -> list[Debt]:
    """What I promised them of asking once more, by the day of this talk, where an ask of mine was answered in it: that is kept by it."""
    asks = {debt.entry.id for debt in after.asks}
    if asks.isdisjoint(told):
        return []
    mine = (one for one in after.promises if one.entry.id and all(map(after.book.is_me, one.by)))
    return [one for one in mine if has_come(one.due, after.day) and _TO_ASK_AGAIN.search(one.entry.title)]  # fmt: skip


def _kept(after: After, debt: Debt) -> Entry:
    """That a promise of mine was kept in the talk."""
    fields = (("state", "delivered"),)
    return made("outcome", after.today, (ME,), title="Asked again", links=(debt.entry.id or "",), fields=fields)  # fmt: skip


def _at(after: After, entry: Entry) -> str | None:
    return after.talk.at if after.talk is not None and entry.kind == "answer" else None


def _of_the_talk(after: After) -> Iterator[Debt]:
    """What belongs to this talk: what I asked in its matters or meant to ask by now, what was due by its day, and what they asked of me."""
    tags = {name_key(tag) for tag in after.talk.matters} if after.talk else set()
    for debt in after.asks:
        is_near = not tags or not tags.isdisjoint(map(name_key, debt.entry.matters))
        if is_near or debt.entry.line(PLANNED) or has_come(debt.due, after.day):
            yield debt
    yield from (debt for debt in after.promises if has_come(debt.due, after.day))
    for debt in i_owe(after.book, after.today, after.who):
        if debt.entry.kind in ("request", "ask") and debt.entry.on <= after.day:
            yield debt


def _prompt(after: After, debt: Debt) -> Prompt:
    """What was open, as a question with what becomes of its answer."""
    title, day = shortened(debt.entry.title, 70), after.day
    entry, who, is_me = debt.entry, after.who, after.book.is_me
    if entry.kind == "promise" and debt.by and not any(map(is_me, debt.by)):
        words, hint = (
            f"{who} promised you “{title}” ({debt.when(day)}). What became of it?",
            "done · moved to DATE · dropped · a few words",
        )
        become: Callable[[str], Entry | Unclear | None] = on_their_promise(
            entry, day, debt.due.on if debt.due else day
        )
    elif entry.kind == "promise":
        words, hint = (
            f"You promised {who} “{title}” ({debt.when(day)}). What became of it?",
            "done · moved to DATE · dropped · a few words",
        )
        become = on_a_promise(entry, day, day)
    elif debt.to and all(map(is_me, debt.to)):
        words, hint = f"You asked “{title}”. What did {who} answer?", "their answer"
        become = _to_an_ask(entry, day)
    else:
        words, hint = f"{who} asked you “{title}”. What did you answer?", "your answer · not yet"
        become = _to_a_request(entry, day)
    return Prompt(f"{KEY}{entry.ref}", words, f"{hint} · {_ENTER}", _unless_left(become), _WHY, entry.ref)  # fmt: skip


def _to_an_ask(ask: Entry, day: date) -> Callable[[str], Entry | Unclear | None]:
    """The same as on a Friday; a bare no is their answer here, since the question is what they answered."""
    become = on_an_ask(ask, day)
    return lambda words: become(to_what(words, ask.title))


def _to_a_request(entry: Entry, day: date) -> Callable[[str], Entry | Unclear | None]:
    """The same as on a Friday; a bare yes or no to a question is my answer here, since it is asked what I answered."""
    become = on_a_request(entry, day)
    is_asked = takes_a_no(entry.title)

    def answered(words: str) -> Entry | Unclear | None:
        if is_asked or bare(words) not in NO:
            return become(to_what(words, entry.title))
        reason = f"“{words.strip()}” can be what you answered, or that you did not answer"
        return Unclear(reason, "write I said no, or not yet")

    return answered


def _unless_left(
    become: Callable[[str], Entry | Unclear | None],
) -> Callable[[str], Entry | Unclear | None]:
    """The same, with nothing where it was not spoken of."""
    return lambda words: None if not words.strip() or is_not_talked_of(words) else become(words)
