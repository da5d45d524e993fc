"""My own replies beside what was asked of me: a request that a mail of mine answers says so, and one that I promised on is a promise of mine."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any

from goodbooks.core.my_reply import AnsweringSentence, Reply
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import short_day
from goodbooks.core.proposal import TO_BE_TOLD
from goodbooks.core.regex import regex
from goodbooks.entries.promise import Promise
from goodbooks.language.retold import sides

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from goodbooks.core.proposal import Proposal

Told = tuple[Reply, AnsweringSentence]
"""An answer, with the reply that it stands in."""


def record_of(reply: Reply, when: str) -> dict[str, Any]:
    """A reply as a record of the inbox."""
    return {
        "reply": reply.address, "on": f"{reply.on}", "at": reply.at or "", "to": list(reply.to),
        "answers": [{"sentence": one.sentence, "promise": one.is_promise, "due": one.due, "condition": one.condition} for one in reply.answers],
        "when": when,
    }  # fmt: skip


def reply_of(record: Mapping[str, Any]) -> Reply | None:
    """The reply of a record; None where it is torn."""
    try:
        answers = tuple(
            AnsweringSentence(
                str(one["sentence"]), bool(one["promise"]), str(one["due"]), str(one["condition"])
            )
            for one in record["answers"]
        )
        on = date.fromisoformat(record["on"])
        return Reply(
            str(record["reply"]), on, record["at"] or None, tuple(map(str, record["to"])), answers
        )
    except (KeyError, TypeError, ValueError):
        return None


def answered(
    replies: Iterable[Reply], proposals: Mapping[str, Proposal]
) -> dict[str, tuple[Told, ...]]:
    """What of these replies answers which of these proposals, by their keys, the first answer first."""
    asked: dict[str, list[str]] = defaultdict(list)
    for key, one in proposals.items():
        if one.entry.kind == "request" and ME in one.entry.to:
            asked[one.address].append(key)
    found: dict[str, list[Told]] = defaultdict(list)
    for reply in sorted(replies, key=lambda one: (one.on, one.at or "")):
        near = [key for key in asked.get(reply.to[0], ()) if _is_before(proposals[key], reply)]
        thread = [
            key
            for place in reply.to
            for key in asked.get(place, ())
            if _is_before(proposals[key], reply)
        ]
        for answer in reply.answers:
            key = _asked_for(answer.sentence, near, proposals) or _asked_for(
                answer.sentence, thread, proposals
            )
            if key:
                found[key].append((reply, answer))
    return {key: tuple(told) for key, told in found.items()}


def _is_before(one: Proposal, reply: Reply) -> bool:
    return one.entry.on <= reply.on


_STEM, _SHORT = 5, 5
_LIGHT = frozenset(["bring", "call", "could", "give", "have", "help", "look", "make", "need", "send", "show", "take", "tell", "write"])  # fmt: skip
_EMPTY = frozenset(["about", "all", "and", "any", "are", "can", "for", "from", "get", "has", "him", "her", "let", "not", "now", "our", "out", "please", "some", "that", "the", "them", "then", "there", "they", "this", "time", "was", "what", "when", "will", "with", "would", "yes", "you", "your"])  # fmt: skip
"""Verbs that say little of what is asked for, and words that say nothing of it."""
_OF_IT = regex(
    r"\b(?:it|this|that|them|those|these|one|both|so)\b|^\W*(?:yes|yep|yeah|sure|ok|okay|of course|no problem|will do|on it|ja|gerne?|klar)\b",
    re.IGNORECASE,
)
"""What says of an answer that it is about what was asked, without naming it."""


def _asked_for(sentence: str, keys: Sequence[str], proposals: Mapping[str, Proposal]) -> str:
    """Which request a sentence answers: the one with whose words it shares most, or the only one where it names nothing of its own."""
    shared = {key: _shared(sentence, proposals[key].entry.title) for key in keys}
    most = max(shared.values(), default=0)
    best = [key for key, count in shared.items() if count == most]
    is_of_it = bool(_OF_IT.search(sentence)) or len(sentence.split()) <= _SHORT
    is_sure = most > 1 or (is_of_it and (most == 1 or len(keys) == 1))
    return best[0] if len(best) == 1 and is_sure else ""


def _shared(one: str, other: str) -> int:
    """How much two sentences share: two for a word that says what, one for a verb that says little."""
    both = _stems(one) & _stems(other)
    return sum(1 if stem in _LIGHT else 2 for stem in both)


def _stems(sentence: str) -> set[str]:
    words = re.findall(r"[^\W\d_]{3,}", name_key(sentence))
    return {word[:_STEM] for word in words if word not in _EMPTY}


def with_answers(one: Proposal, told: Sequence[Told]) -> Proposal:
    """A request with what I answered it: a promise of mine where I promised it, else told as answered.

    A promise that names no day is for the one they asked for, unless it has a condition.
    """
    reply, answer = told[-1]
    said = f"on {short_day(reply.on, reply.on)}: “{answer.sentence.rstrip('.')}”"
    if not answer.is_promise:
        return one._replace(because=f"you answered it {said}")
    entry = one.entry
    due = answer.due or ("" if answer.condition else entry.line("due"))
    lines = (
        ("due", due),
        ("condition", answer.condition),
        ("channel", "mail"),
        ("source", entry.line("source")),
    )
    other = sides.named(entry.who[0]) if len(entry.who) == 1 else sides.THEM
    is_question = one.sentence.endswith("?") and one.because.startswith(TO_BE_TOLD)
    title = (
        f"Tell {other.whom}: {entry.title}?"
        if is_question
        else sides.from_my_side(entry.title, other, sides.ME)
    )
    fields = tuple((name, value) for name, value in lines if value)
    made = Promise("promise", reply.on, reply.at, (ME,), entry.who, title, None, (), (), fields)
    asked = f"{entry.who[0]} asked for it by {short_day(wanted, reply.on)}, and you" if (wanted := _day(entry.line("due"))) and not answer.due else "you"  # fmt: skip
    return one._replace(entry=made, because=f"{asked} promised it {said}")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
