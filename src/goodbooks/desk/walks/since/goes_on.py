"""A story that goes on with a plan that stands in the book: what was said to whom it asks something of, and what they said to it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.after_a_talk.answer_to_follow import leaves_open
from goodbooks.accounts.after_a_talk.open_in_a_talk import KEY as OPEN
from goodbooks.accounts.after_a_talk.whose_words import is_all_mine, whose_words
from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.core.plans import is_meant
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope
from goodbooks.core.word_comes import word_comes
from goodbooks.desk.happened.asked_of_a_story import as_entry
from goodbooks.desk.walks import playing
from goodbooks.desk.walks.plan.when_it_was import day_it_was
from goodbooks.desk.walks.questions.beside_answers import OF_STORY, WRITTEN
from goodbooks.desk.walks.questions.half_told import written
from goodbooks.desk.walks.since.clauses_of_a_talk import (
    clauses_of,
    decided_in,
    promised_in,
    talk_again_in,
)
from goodbooks.desk.walks.since.left_of_it import left_of_it
from goodbooks.desk.walks.since.news_of_it import news_of_it, tells_of_silence
from goodbooks.desk.walks.since.not_to_do import UNDER_WAY
from goodbooks.desk.walks.since.parts_decided import leaves_it_open, parts_decided
from goodbooks.desk.walks.since.put_to_them import is_not_said, put_to_them
from goodbooks.desk.walks.since.told_of_them import is_of_another, told_of_them
from goodbooks.documents.situation import CAME, PLAN, UNSAID, WHO
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.note import Note
from goodbooks.entries.person import is_my_boss
from goodbooks.entries.talk import Talk
from goodbooks.situations.moment.broken_confidence import broken_confidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.walks.since.told_of_them import OfThem

LATELY = timedelta(days=14)
"""So long after its answer a plan is still what a story may go on with."""
_SOON = timedelta(days=2)
_LONGEST = 240
_KINDS = ("person", "ask", "answer", "decision", "outcome", "promise", "talk", "note.plays")
_SPOKE = regex(
    r"\b(?:said|says|told|tells|answered|answers|replied|wrote|writes|mailed|agreed|agrees|refused|refuses|decided|let me|lets me|came back|got back|gave me|has not|hasn['’]t|did not|didn['’]t|will|wants?)\b|['’]ll\b|: ?\W?\w",
    re.IGNORECASE,
)
_ANSWER = regex(
    r"\b(?:yes|no|not (?:before|until|till|yet|now|this|possible|going to)|later|next (?:week|month|year|quarter|spring|summer|autumn|winter)|ask (?:me|her|him|them)? ?(?:again|then|in|on|after|once)|ask me|think (?:about it|it over)|sleep on it"
    r"|agreed|agrees|refused|refuses|allowed|may|can go|only if|on condition|provided|has to ask|must ask|come back to|gets? back to)\b",
    re.IGNORECASE,
)
"""Words with which somebody answers an ask, puts it off or sets a condition."""
_TOLD_ME = regex(
    r"\b(?:told (?:me|us)|let (?:me|us) know|called me in|decided|announced|rang me|wrote (?:to )?me|gave me (?:her|his|their|an|the) answer)\b",
    re.IGNORECASE,
)
"""How an answer is told that came on the day on which it was to come."""
_HAD_SAID = regex(
    r"\bhad (?:only just |just |only |even |also )?(?:said|told|agreed|promised|answered|written|allowed)\b",
    re.IGNORECASE,
)
_WHEN = regex(
    r"\A\W*(?:(?:and|but|so|then|only|just|even) )*(?:yesterday|today|(?:this|last|yesterday) (?:morning|afternoon|evening|night|week|\w+day)|on \w+day(?: (?:morning|afternoon|evening))?|last \w+day|an hour ago|earlier(?: today)?)\b,? ",
    re.IGNORECASE,
)
"""When it was said, before whoever said it."""
_ONLY_TOLD = regex(
    r"\W*(?:(?:and|so|then|today|yesterday|just now|this (?:morning|afternoon|evening)),? )*(?:[\w'’ -]{2,40}? (?:told (?:me|us)|let (?:me|us) know|called (?:me|us) in|gave (?:me|us) (?:her|his|their|an|the) answer|(?:just |only |finally )?(?:rang|phoned|called|caught|stopped|grabbed|met|saw|mailed|texted|wrote to) (?:me|us)(?: back)?|rang|phoned|called|came (?:by|over|round|up to me|to see me)|took me aside)"
    r"|(?:I )?(?:spoke|talked|met|sat down)(?: (?:to|with))? [\w'’ -]{2,40}?)"
    r"(?: (?:today|this (?:morning|afternoon|evening)|just now|yesterday|again|at last|finally|now|(?:at|on|in|by|after|before|outside|over) [\w' ’:.-]{2,40}?))*\W*",
    re.IGNORECASE,
)
"""That they told me, and nothing of what."""
_OF_ME = regex(r"\W*(?:(?:and|but|so|then) )*I\b", re.IGNORECASE)
_NOW = regex(r"\b(?:today|this (?:morning|afternoon|evening)|just now|tonight)\b", re.IGNORECASE)


class GoesOn(NamedTuple):
    """The plan that a story goes on with, by its playbook; whom it is about; the words that tell of it; what they say as answers after a talk, by the questions' names.

    `is_unsaid` tells that what was planned has not been said yet, `is_put` that it was and nothing came back; `ask` is what was planned, `is_now` that it was today.
    """

    name: str
    who: str
    said: str
    ask: str
    answers: tuple[tuple[str, str], ...] = ()
    is_unsaid: bool = False
    is_put: bool = False
    is_now: bool = False


def goes_on(desk: Desk, environ: Mapping[str, str], text: str) -> GoesOn | None:
    """The plan in the book that a story goes on with, the last one first; None where it tells of none, is the one that a plan was made for, or tells of a broken confidence, which comes before any plan."""
    if desk.where.path is None or not text.strip() or broken_confidence(text):
        return None
    book, today = desk.open(Scope(desk.clock.today, kinds=_KINDS)).book, desk.clock.today
    plans = written(desk, environ)
    for name, kept in (*plans, *_in_the_book(book, {one for one, _ in plans}, today)):
        if " ".join(kept.get(OF_STORY, "").split()) == " ".join(text.split()):
            return None
        for ask in _asks(book, kept, today):
            is_boss = book.is_same(kept.get("boss", ""), ask.to[0]) or is_my_boss(book, ask.to[0])
            told = list(told_of_them(text, book.name_of(ask.to[0]), is_boss=is_boss))
            if is_of_another(told, book.name_of(ask.to[0]), is_boss=is_boss):
                continue
            found = _tells_of(book, ask, told, _talk_of(book, kept, ask), today)
            if found:
                return found._replace(name=name)
    return None


def story_with_its_plan(desk: Desk, environ: Mapping[str, str], text: str) -> Entry:
    """A story as an entry for its page, with the plan of the book that it goes on with, if any."""
    story, on = as_entry(text, desk), goes_on(desk, environ, text)
    if on is None or on.name not in playing.paths(desk):
        return story
    title = playing.playbook(desk, on.name).header.title
    unsaid = ((UNSAID, "yes"),) if on.is_unsaid else ()
    lines = ((PLAN, f"{on.name} {title}"), (WHO, on.who), (CAME, on.said), *unsaid)
    return story._replace(fields=(*story.fields, *lines))


def answers_told(desk: Desk, environ: Mapping[str, str], text: str, who: str) -> dict[str, str]:
    """What a story tells of a talk with somebody, as the answers to the questions after it, by their names; what none of them takes up stays mine, as the last."""
    every = list(told_of_them(text, who))
    told = _told_to_each(desk, environ, text, who, every)
    left = left_of_it((one.words for one in every), told.values())
    return {**told, **({"feeling": left} if left else {})}


def _told_to_each(
    desk: Desk, environ: Mapping[str, str], text: str, who: str, every: list[OfThem]
) -> dict[str, str]:
    """What a story tells that answers the questions after a talk, by their names."""
    on = goes_on(desk, environ, text)
    book = desk.open(Scope(desk.clock.today, kinds=_KINDS)).book
    if on is not None and book.is_same(on.who, who):
        return dict(on.answers)
    today = desk.clock.today
    told = [one for one in every if one.is_of_them]
    whole = [one.words for one in told if not put_to_them(one.words, who).is_all]
    again = talk_again_in([one.words for one in every], who, today) if told else ""
    return {
        **({"next_step": again} if again else {}),
        **dict(_answers_in(told, whole, None, who, today)),
    }


def _in_the_book(book: Book, known: set[str], today: date) -> Iterator[tuple[str, dict[str, str]]]:
    """The plans that the book alone tells of: what was written in one go with a day to look back on, which is still to be said or was of late; the last one first."""
    notes = (one for one in book.of(Note) if one.plays and not one.went and one.on < today)
    for note in sorted(notes, key=book.moment, reverse=True):
        is_over = any(one.went and one.on < today - LATELY for one in book.pointing_to(note, Note))
        if note.plays not in known and not is_over and today - note.on <= UNDER_WAY:
            stamp = note.line("written")
            refs = [one.ref for one in book.written if one.line("written") == stamp and one.id]
            yield note.plays, {WRITTEN: " ".join((note.on.isoformat(), *refs))}


def _asks(book: Book, kept: Mapping[str, str], today: date) -> list[Ask]:
    """What a plan asks of one person and what is open still, or was answered of late."""
    refs = set(kept[WRITTEN].split()[1:])
    every = (one for one in (*book.of(Ask), *book.planned) if one.ref in refs)
    asks = [one for one in every if isinstance(one, Ask) and len(one.to) == 1]
    asks = [one for one in asks if not (one.is_for_a_talk() or one.asks_nothing())]
    replies = [(one, reply_to(book, one)) for one in asks]
    return [one for one, reply in replies if reply is None or reply.on >= today - LATELY]


def _talk_of(book: Book, kept: Mapping[str, str], ask: Ask) -> Talk | None:
    """The talk of a plan with whoever it asks, where it is not told of yet."""
    refs = set(kept[WRITTEN].split()[1:])
    talks = (one for one in book.of(Talk) if one.ref in refs and one.stage.lower() != "debriefed")
    with_them = (one for one in talks if any(book.is_same(who, ask.to[0]) for who in (*one.who, *one.to)))  # fmt: skip
    return max(with_them, key=book.moment, default=None)


def _tells_of(
    book: Book, ask: Ask, told: list[OfThem], talk: Talk | None, today: date
) -> GoesOn | None:
    """What a story tells of what came of an ask; None where it tells of something else, or the book has it."""
    who, reply = book.name_of(ask.to[0]), reply_to(book, ask)
    is_near = talk is not None and talk.on <= today <= talk.on + LATELY
    is_said = is_meant(ask) and reply is None and any(_is_put(one, ask, who, is_near=is_near) for one in told)  # fmt: skip
    is_time = _is_due(ask, today) or bool(decided_in([one.words for one in told], who))
    spoken = [one for one in told if one.is_of_them and _answers(one, ask, reply, today, is_said=is_said, is_time=is_time)]  # fmt: skip
    news = news_of_it(book, ask, reply, told, who) if not spoken and not is_said else []
    if not spoken and not is_said and not news:
        unsaid = [one.words for one in told if is_not_said(one.words)] if is_near and reply is None else []  # fmt: skip
        return GoesOn("", who, unsaid[0], ask.ref, is_unsaid=True) if unsaid else None
    whole = [one.words for one in told if is_said or one in spoken or one.words in news or decided_in([one.words], who)]  # fmt: skip
    is_now = any(_NOW.search(one.words) for one in told)
    found = GoesOn("", who, _shortened(" ".join(whole)), ask.ref, is_now=is_now)
    answers = _answers_in(told, [one for one in whole if not put_to_them(one, who).is_all], ask, who, today)  # fmt: skip
    return found._replace(answers=answers, is_put=is_said and not answers)


def _is_put(one: OfThem, ask: Ask, who: str, *, is_near: bool) -> bool:
    """Whether a sentence tells that I put to them what the plan asks: by its words, as “it”, or in the talk that was planned for it."""
    put = put_to_them(one.words, who)
    is_of_it = one.is_of_them and has_a_word_of(one.words, _plain(ask.title))
    return (put.is_said or put.is_spoken) and (is_near or is_of_it)


def _plain(title: str) -> str:
    """What is asked, without what every story says."""
    return re.sub(r"\bWhat comes next\b|\bI (?:do )?(?:want|would like)\b|['’]d like\b", " ", title)


def _answers(
    one: OfThem, ask: Ask, reply: Entry | None, today: date, *, is_said: bool, is_time: bool
) -> bool:
    """Whether a sentence of theirs answers what was asked, and the book does not have that answer."""
    words = one.words
    if reply is not None and _is_of_before(words, reply.on, today):
        return False
    is_of_it = has_a_word_of(words, _plain(ask.title))
    if _SPOKE.search(words) and (is_of_it or (one.is_named and _ANSWER.search(words))):
        return True
    if reply is not None:
        return False
    if is_said:
        return _SPOKE.search(words) is not None or word_comes(words)
    return is_time and one.is_named and _TOLD_ME.search(words) is not None


def _answers_in(
    told: list[OfThem], whole: list[str], ask: Ask | None, who: str, today: date
) -> tuple[tuple[str, str], ...]:
    """What a story tells, as the answers to the questions after a talk: what they said and decided, what was promised either way, and what they answered."""
    every = [one.words for one in told]
    decided = decided_in(every, who)
    settled = list(parts_decided(every, f"{ask.title} {' '.join(ask.matters)}" if ask else ""))
    is_yes = bool(decided) or any(words.startswith("Yes") for _, words in settled)
    mine = [one.words for one in told if one.words in whole or one.is_of_them or _OF_ME.match(one.words)]  # fmt: skip
    promised = {words: list(promised_in([words], who, today)) for words in mine}
    theirs_too = {one.words for one in told if one.is_of_them and not tells_of_silence(one.words)}
    comes = [words for words in whole if (settled or words not in theirs_too) and not is_yes and leaves_it_open(words)]  # fmt: skip
    gone = {words for words, _ in settled} | set(comes) | {words for words, found in promised.items() if found and _is_all_promised(words)}  # fmt: skip
    rest = " ".join(one for one in whole if one in theirs_too and not is_all_mine(one, who) and one not in gone and not (decided and decided_in([one], who)) and not _ONLY_TOLD.fullmatch(one.partition(":")[0] if is_yes else one))  # fmt: skip
    theirs = (said_in(rest, who) or rest) if rest else ""
    answer = _beside(theirs, ask, today) if ask and theirs and not is_yes else ""
    answer = " ".join(comes) or answer
    parts = "; ".join(filter(None, (decided, *(words for _, words in settled if not decided or words != "Yes"))))  # fmt: skip
    given = "; ".join(one for found in promised.values() for one in found)
    found = (("said", theirs), ("decided", parts), ("promised", given), ("next_step", talk_again_in(every, who, today)), (f"{OPEN}{ask.ref}" if ask else "", answer))  # fmt: skip
    return tuple(one for one in found if one[1] and one[0])


def _is_all_promised(words: str) -> bool:
    """Whether a sentence of what is promised says nothing else."""
    return all(n == 0 or _OF_ME.match(clause) for n, clause in enumerate(clauses_of(words)))


def _beside(theirs: str, ask: Ask, today: date) -> str:
    """Their answer to what was asked, where nothing in its words says that it is one: on the day on which it was to come, or as the word that it follows."""
    is_answer = word_comes(theirs) or _is_due(ask, today)
    return theirs if is_answer and not leaves_open(theirs, ask.title) else ""


def _is_due(ask: Ask, today: date) -> bool:
    return ask.due is not None and ask.due.on - _SOON <= today


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + " …"


def _is_of_before(words: str, answered: date, today: date) -> bool:
    """Whether a sentence tells of an answer that was given up to the day of the one that the book has: “only yesterday he agreed …, and this morning …”."""
    day = day_it_was(words.partition(", ")[0], today)
    return (day < today and day <= answered) or _HAD_SAID.search(words) is not None


def said_in(words: str, who: str) -> str:
    """What a sentence tells that somebody said, as the first answer after a talk: their words, or the report of them, and nothing that I tell beside it; "" for none."""
    return whose_words(_WHEN.sub("", words), who).theirs
