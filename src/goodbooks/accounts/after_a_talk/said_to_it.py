"""What was said in a talk, as their answer to what I asked: in their own words, with what it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.answer_to_follow import as_one_word, leaves_open, when_again
from goodbooks.accounts.after_a_talk.at_the_talk import at_the_talk
from goodbooks.accounts.after_a_talk.given_again import ends_with_it
from goodbooks.accounts.after_a_talk.on_trial import part_on_trial
from goodbooks.accounts.after_a_talk.turned_back import takes_back, with_what_it_turns
from goodbooks.accounts.answers.friendly_word import friendly_note
from goodbooks.accounts.answers.jab_behind import without_jab
from goodbooks.accounts.answers.replies import (
    is_reply,
    made,
    split_for,
    split_speaker,
    to_what,
)
from goodbooks.accounts.answers.settled import (
    answered_by,
    has_a_word_of,
)
from goodbooks.accounts.answers.their_terms import with_terms
from goodbooks.accounts.answers.told_otherwise import told_otherwise
from goodbooks.accounts.readers.to_their_face import put_off_in_a_report
from goodbooks.core.last_day import last_day_in
from goodbooks.core.phrasing import capital, unquoted
from goodbooks.core.regex import regex
from goodbooks.entries.answer import puts_off
from goodbooks.entries.ask import Ask
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.accounts.after_a_talk.debrief_questions import Answers
    from goodbooks.core.entry import Entry
    from goodbooks.entries.ask import Ask

_SENTENCES = regex(r"(?<=[.!])\s+(?=\S)|\s*[;\n]\s*")


def said_to_it(after: After, answers: Answers) -> Iterator[Entry]:
    """Their answer to what I asked, where it stands only in what they said: a yes or a no with a word of it, or a yes until a day."""
    if answers.asked.strip():
        return
    met: set[str] = set()
    for part in _said_one_by_one(after, answers.said):
        taken = None if met else taken_back(after, part)
        if taken is not None:
            yield taken
            return
        who, said = split_speaker(after.book, part, after.who)
        if who and not after.book.is_same(who, after.who):
            continue
        plain, ref = split_for(unquoted(said))
        is_put_off = puts_off(plain)
        is_answer = is_put_off or is_reply(plain) or any(granting(plain, one.title) in ("yes", "part") for one in after.wanted)  # fmt: skip
        ask = after.answered(said) if ref else answered_by(after.wanted, after.talk, plain) if is_answer and not after.is_told_of_before(said) else None  # fmt: skip
        if ask is None or not ask.id or ask.id in met:
            continue
        is_named = bool(ref) or has_a_word_of(plain, ask.title)
        is_to_it = leaves_open(plain, ask.title) and (is_named or not met) if is_put_off else is_named or (last_day_in(plain, after.day) and not met)  # fmt: skip
        if not is_to_it:
            continue
        met.add(ask.id)
        again = when_again(plain, answers) if is_put_off else ""
        yield from told_yes(after, ask, f"{plain.rstrip(' .')}. {again}" if again else plain, answers)  # fmt: skip


def _said_one_by_one(after: After, said: str) -> Iterator[str]:
    """The sentences of what was said, and each answer of one that is to several of my asks."""
    whole = as_one_word(with_terms(filter(None, map(str.strip, _SENTENCES.split(said)))))
    for part in whole:
        yield from after.parted("asked", part).split("; ") if ";" not in part else (part,)


def told_yes(after: After, ask: Ask, words: str, answers: Answers) -> Iterator[Entry]:
    """Their answer to what I asked, what is told others otherwise by it, and what it changes of the area."""
    answer = friendly_note(words, ask, after.today) or answer_of(after, words, (ask.id or "",), asked=ask.title)  # fmt: skip
    given = part_on_trial(after, answer, ask, words) or [answer]
    yield from given
    yield from told_otherwise(after.book, ask, words, after.who, day=after.day, on=after.today)
    yield from ends_with_it(after, ask, words, answers, is_part=len(given) > 1)


def taken_back(after: After, words: str) -> Entry | None:
    """The decision by which they take back what I had of them; None for any other words."""
    who, what = split_speaker(after.book, words, after.who)
    taken = made("decision", after.day, (who or after.who,), title=what.strip(" ."))
    is_theirs = after.book.is_same(taken.who[0], after.who) and takes_back(after.book, taken)
    turned = with_what_it_turns(after.book, at_the_talk(after, taken))
    return turned if is_theirs and turned.line("reverses") else None


def answer_of(
    after: After, words: str, links: tuple[str, ...], note: str = "", asked: str = "what I asked"
) -> Entry:
    """Their answer; `asked` is what it answers, which a bare yes or no says in its title."""
    words, jab = without_jab(words)
    meant = granting(words, asked) or put_off_in_a_report(words)
    told = (("is", meant), ("note", note), ("private", capital(jab)))
    fields = tuple((name, line) for name, line in told if line)
    title = to_what(words, asked)
    entry = made("answer", after.today, (after.who,), title=title, links=links, fields=fields)
    return at_the_talk(after, entry)
