"""Questions put to the user one by one: what they are drawn from, and what answers become."""

from __future__ import annotations

from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.after_a_talk.after import After
from goodbooks.accounts.after_a_talk.debrief import after, proposed, told_again
from goodbooks.accounts.after_a_talk.debrief_questions import (
    NOT_HELD,
    SEVERAL,
    WHY,
    Answers,
    remedy,
)
from goodbooks.accounts.after_a_talk.matter_of_a_talk import said_of_the_matter
from goodbooks.accounts.after_a_talk.mended_line import mended, to_mend
from goodbooks.accounts.after_a_talk.mood_told import without_moods
from goodbooks.accounts.after_a_talk.not_held import its_new_day
from goodbooks.accounts.after_a_talk.open_in_a_talk import left_open, told_of
from goodbooks.accounts.answers.next_step import for_others, kept_mine
from goodbooks.accounts.answers.prompting import Prompt
from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.before_a_talk import preparation
from goodbooks.accounts.before_a_talk.position import SMALLER, WANT, Part
from goodbooks.accounts.fridays.friday import prompts
from goodbooks.accounts.fridays.told_instead import told_instead
from goodbooks.accounts.fridays.update_next import update_next
from goodbooks.accounts.their_no import waits_until
from goodbooks.core.phrasing import sentence, shortened
from goodbooks.core.scope import Scope
from goodbooks.desk.disk.drawer import drawer_of
from goodbooks.desk.shelved.put_by import ROUND, put_by_in, put_by_this_week, sign_of_week, tired
from goodbooks.desk.typed.knows_now import who_knows_now
from goodbooks.entries.person import bosses

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.entries.talk import Talk

__all__ = ["ROUND", "SEVERAL", "SMALLER", "WANT", "WHY", "After", "Answers", "Part", "Prompt", "Round", "after_a_friday", "after_talk", "again", "agreed_then", "filled", "flows_of", "friday", "left_open", "matter_taken", "mended", "position", "proposals", "put_by", "put_off_by", "read_by_them", "to_mend", "to_write", "understood", "with_step_kept"]  # fmt: skip

LOOK_BACK_DAYS = 400
KINDS = ("promise", "request", "ask", "decision", "goal", "win", "expectation", "outcome", "note")


def after_talk(desk: Desk, who: str, on: date | None = None) -> After:
    """The talk with somebody that is to be written down, of a day if one is named, and what is open between you."""
    today = desk.clock.today
    found = after(desk.open(Scope(today, people=(who,))).book, who, today, on)
    in_talk = found.talk.matters if found.talk else ()
    matters = in_talk or tuple(dict.fromkeys(tag for ask in found.wanted for tag in ask.matters))
    if not matters:
        return found
    wider = Scope(today, people=(who,), matters=matters)
    return after(desk.open(wider).book, who, today, on)


def to_write(found: After, name: str, words: str, why: str) -> str:
    """What to write instead of an answer that cannot be taken: each of the answers it can have meant, where these are known."""
    if why.endswith(NOT_HELD):
        return its_new_day(found.who, found.talk)
    if name == "asked" and not found.asks and found.lacks_what(words):
        return "write to what it is, as in yes to the analyst work, but only after the summer"
    choices = [f"“{whole}”" for _, whole in found.choices(name, words)]
    return f"write {' or '.join(choices)}" if choices else remedy(name, why)


def proposals(
    desk: Desk, found: After, answers: Answers, also: Mapping[str, str] = MappingProxyType({})
) -> tuple[Understood, ...]:
    """The entries that follow from a talk, as they would be written; nothing is written. `also` is what was answered about what was left open."""
    left, known = _without_who_knows(desk, answers)
    also, mood = without_moods(also)
    left = left._replace(feeling="; ".join(filter(None, (left.feeling, mood))))
    return understood(desk, (*proposed(found, left), *told_of(found, left, also), *known))


def _without_who_knows(desk: Desk, answers: Answers) -> tuple[Answers, tuple[Entry, ...]]:
    """The answers without what they tell of whoever was not to hear of a matter yet and knows by now, and that as entries; exact words and what is private stay whole."""
    known: dict[Entry, None] = {}
    for name, words in answers._asdict().items():
        told, left = who_knows_now(words, desk.kinds, desk.clock, desk.known())
        known |= dict.fromkeys(told)
        if told and name in SEVERAL:
            answers = answers._replace(**{name: left})
    return answers, tuple(known)


def again(found: After, answers: Answers) -> tuple[str, ...]:
    """For each promise that was only told again, that it stands in the book and nothing is added for it."""
    return tuple(
        f"“{words}” stands in the book already, as {entry.ref} “{shortened(entry.title, 60)}”: no second promise is made of it."
        for words, entry in told_again(found, answers)
    )


def read_by_them(found: After, answers: Answers) -> str:
    """Who gets to read the next step of a talk, and in which words; "" where it is for nobody else."""
    others = for_others(answers.next_step, found.who)
    return f"As a next step of the talk {found.who} may read this, in a note or a message of it: “{shortened(others.rstrip('.'), 90)}”." if others else ""  # fmt: skip


def put_off_by(desk: Desk, who: str) -> tuple[str, ...]:
    """What somebody said “not yet” to, a sentence each: that it stays open, and when it is brought up again."""
    today = desk.clock.today
    return waits_until(desk.open(Scope(today, people=(who,))).book, today, who)


def agreed_then(desk: Desk, who: str, day: date) -> tuple[str, ...]:
    """What somebody said yes to since the day of a talk, a sentence each."""
    from goodbooks.accounts.before_a_talk.agreed import agreed_with, said_yes

    today = desk.clock.today
    book = desk.open(Scope(today, people=(who,))).book
    return tuple(sentence(said_yes(book, one, today)) for one in agreed_with(book, who, today, day))


def with_step_kept(found: After, answers: Answers) -> Answers:
    """The answers with the next step that others could have read among what is private."""
    mine, others = kept_mine(answers.next_step, found.who)
    felt = "; ".join(filter(None, (answers.feeling, others)))
    return answers._replace(next_step=mine, feeling=felt)


def matter_taken(found: After, answers: Answers) -> str:
    """That what follows from a talk without a matter got one, and which; "" where it did not."""
    return said_of_the_matter(found, proposed(found, answers))


def understood(desk: Desk, entries: Iterable[Entry]) -> tuple[Understood, ...]:
    """Entries made from their parts, each with an id of its own; nothing is written."""
    return desk.understand_all("".join(map(desk.text_of, entries)))


def position(desk: Desk, who: str) -> tuple[Talk | None, tuple[Part, ...]]:
    """The next talk with somebody, and the parts of your position that are open."""
    today = desk.clock.today
    opened = desk.open(Scope(today, people=(who,)))
    view = preparation.position(opened.book, who, today)
    return view.talk, view.gaps() if view.talk else ()


def flows_of(desk: Desk, talk: Entry) -> tuple[tuple[str, str], ...]:
    """What a talk can be taken through now: "prepare" or "debrief", each with the name of whom it is with.

    A talk that is not the next one with somebody, nor the one to be written down, has none.
    """
    if talk.kind != "talk":
        return ()
    book = desk.open(Scope(desk.clock.today, people=(*talk.who, *talk.to))).book
    found = []
    for name in (name for name in (*talk.who, *talk.to) if not book.is_me(name)):
        talks = {"prepare": position(desk, name)[0], "debrief": after_talk(desk, name).talk}
        found += [(flow, name) for flow, one in talks.items() if one and one.ref == talk.ref]
    return tuple(found)


def filled(desk: Desk, talk: Talk, given: Iterable[tuple[Part, str]]) -> tuple[Understood, ...]:
    """The entry that adds what was answered to a planned talk, as it would be written."""
    lines = tuple((part.field, words) for part, words in given if words)
    if not lines:
        return ()
    if talk.is_another_time(desk.open(Scope(desk.clock.today, ids=(talk.id or "",))).book):
        named = made("talk", talk.on, talk.who, talk.to, talk.title, fields=lines)
        return understood(desk, [named._replace(at=talk.at, matters=talk.matters)])
    fields = (("amends", f"^{talk.id}"), *lines)
    return understood(desk, [made("talk", desk.clock.today, fields=fields)])


class Round(NamedTuple):
    """The questions of this week, how many were skipped already, what is said of the book, which week it is."""

    prompts: tuple[Prompt, ...]
    skipped: int
    said: tuple[str, ...]
    week: str

    def nothing_left(self) -> str:
        """What is said when there is no question."""
        if self.skipped:
            return "Nothing more to ask this week: the rest was answered or skipped."
        return "Nothing to ask this week: nothing is due, silent or ending."


def put_by(desk: Desk, environ: Mapping[str, str], key: str) -> None:
    """Remember that a question need not come again this week."""
    put_by_in(drawer_of(environ, desk.where.path), desk.clock.today, key)


def friday(desk: Desk, environ: Mapping[str, str]) -> Round:
    """The questions of the week of the desk's day, without those that were skipped in it."""
    today = desk.clock.today
    since = today - timedelta(days=min(LOOK_BACK_DAYS, today.toordinal() - 1))
    whom = tuple(boss.who[0] for boss in bosses(desk.open(Scope(today, kinds=("person",))).book))
    opened = desk.open(Scope(today, people=whom[:1], kinds=KINDS, since=since))
    drawer = drawer_of(environ, desk.where.path)
    found = prompts(opened.book, today, tired(drawer, today))
    left = put_by_this_week(drawer, today)
    kept = tuple(prompt for prompt in found if prompt.key not in left)
    return Round(kept, len(found) - len(kept), opened.said, sign_of_week(today))


def after_a_friday(desk: Desk) -> str:
    """What comes after the round: the update for the boss, in a sentence with its command; "" where there is none to send."""
    today = desk.clock.today
    whom = tuple(boss.who[0] for boss in bosses(desk.open(Scope(today, kinds=("person",))).book))
    since = today - timedelta(days=min(LOOK_BACK_DAYS, today.toordinal() - 1))
    return update_next(desk.open(Scope(today, people=whom[:1], people_since=since)).book, today)


def kept_beside(desk: Desk, words: str) -> Entry | None:
    """The note of what was told where a day was asked for, which is kept whatever comes of the question; None where it tells nothing."""
    return told_instead(words, desk.clock.today)
