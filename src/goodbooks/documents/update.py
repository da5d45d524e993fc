"""update: where things stand for one reader since they last heard, ready to be sent."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.said_there import said_there, to_write_back
from goodbooks.accounts.before_a_talk.listening import (
    SAY_FIRST,
    five_minutes,
    is_listener,
    wished_order,
)
from goodbooks.accounts.latest import Told, told
from goodbooks.accounts.news.bad_news import bad_news, in_a_subject
from goodbooks.accounts.news.decided_since import decided_since
from goodbooks.accounts.news.done_as_asked import done_as_asked
from goodbooks.accounts.news.due_at_a_talk import asked_at_talks
from goodbooks.accounts.news.for_hr import waits_for_its_page, word_meant_for_hr
from goodbooks.accounts.news.kept_from_them import kept_since
from goodbooks.accounts.news.no_news import NO_NEWS_IN, WHERE_NO_NEWS, heading, no_news
from goodbooks.accounts.news.of_a_yes import thanks_for_a_yes
from goodbooks.accounts.news.open_questions import knowing as knowing_of_a_yes
from goodbooks.accounts.news.open_questions import open_questions, perhaps_answered
from goodbooks.accounts.news.promised_past_me import promised_past_me
from goodbooks.accounts.news.taken_back import changed_since, left_out_with_it
from goodbooks.accounts.news.turned_around import turned_around
from goodbooks.accounts.news.unserved import left_beside
from goodbooks.accounts.news.word_to_come import words_to_come
from goodbooks.accounts.readers.not_there import remarks_on_notes
from goodbooks.accounts.readers.others_read import may_read
from goodbooks.accounts.to_come.days_to_come import days_of
from goodbooks.accounts.to_come.unlikely_days import doubts_kept
from goodbooks.core.citing import cited
from goodbooks.core.document import Document, Line, Message, Question, Recipe, Section
from goodbooks.core.phrasing import (
    capital,
    counted,
    fitted,
    listed,
    possessive,
    short_day,
    word_count,
)
from goodbooks.core.scope import Scope, days_before
from goodbooks.core.telling import add_line, is_by, plain_name, to_you, typed
from goodbooks.documents.updates.paragraphs import (
    Part,
    bad_news_first,
    decided_and_answered,
    results_since,
    what_is_wanted,
    what_was_promised,
)
from goodbooks.entries.goal import Goal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.accounts.news.bad_news import News
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind

REMEMBERED_DAYS = 400
FOR_A_READER, FOR_A_LISTENER = 250, 80
KINDS = ("win", "promise", "decision", "outcome", "answer", "ask", "talk", "forecast", "capacity", "note")  # fmt: skip


def scope(question: Question) -> Scope:
    """What is open with the reader, and a year of results, promises and decisions, with the talks that say between whom."""
    since, who = days_before(question.today, REMEMBERED_DAYS), (question.who,)
    return Scope(question.today, people=who, people_since=since, kinds=KINDS, since=since)


def readers(book: Book, question: Question) -> tuple[str, ...]:
    """The one it is sent to, or those the user names."""
    return question.readers or (book.name_of(question.who),)


def knowing(book: Book, question: Question) -> Question:
    """The question with what can be said of a yes that is kept quiet, and of which talk I promised myself to write back what they said."""
    asked = knowing_of_a_yes(book, question)
    back = to_write_back(book, book.name_of(question.who), question.today)
    return asked._replace(in_confidence=(*asked.in_confidence, *back))


def compose(book: Book, question: Question) -> Document:
    """The message; then, for me alone, what it leaves out and why."""
    who, today = book.name_of(question.who), question.today
    since = told(book, who, today)
    news = bad_news(book, who, since, today, question.settled)
    parts = _parts(book, who, since, question, news)
    most = FOR_A_LISTENER if is_listener(question.listens) else FOR_A_READER
    kept, cut = _within(parts, most)
    message = _message(question, kept, _subject(parts, in_a_subject(news), today))
    mine = Section(
        "Beside the message, for you alone", _only_for_me(book, who, since, question, cut)
    )
    words = word_count([line.text for line in message.paragraphs])
    is_empty = any(part.place in NO_NEWS_IN for part in parts)
    title = heading(book, who, since, question, is_empty=is_empty)
    waits = waits_for_its_page(book, question) if is_empty else None
    length = "" if waits else f" · {words} words, {most} at most"
    subtitle = f"{capital(since.text(today))}{length}"
    sections = (Section("", (waits,)),) if waits else (Section(title, (message,)), mine)
    days = days_of(book, question, cited(sections))
    return Document("update", f"Update for {to_you(who)}", subtitle, sections, days)


def _message(question: Question, kept: list[Part], subject: str) -> Message:
    shown = " ".join(part.line.text for part in kept)
    gaps = tuple(gap for part in kept for gap in part.gaps if gap.marked in shown)
    paragraphs = tuple(part.line for part in kept)
    return Message(question.readers, subject, paragraphs, tuple(dict.fromkeys(gaps)))


def _subject(parts: list[Part], bad: str, today: date) -> str:
    """What it is, of which day, and the news in a few words: "Update of 13 November: one decision wanted"."""
    counts = Counter(part.place for part in parts)
    changed, made, results, wanted, still, asked = map(counts.__getitem__, ("changed", "made", "say", "ask", "open", "asked"))  # fmt: skip
    words = [f"{counted(changed, 'decision')} changed"] if changed else []
    words += [f"{counted(made, 'new decision')}"] if made else []
    words += [counted(counts["answered"], "answer")] if counts["answered"] else []
    words += [f"{counted(wanted, 'decision')} wanted"] if wanted else []
    words += [bad] if bad else []
    words += [counted(results, "result")] if results else []
    words += [f"{counted(still, 'thing')} still open from you"] if still and not words else []
    words += [f"your {'question' if asked == 1 else 'questions'}"] if asked and not words else []
    kept = sum(len(part.line.cites) for part in parts if part.place == "kept")
    words += [f"{counted(kept, 'promise')} kept"] if kept and not words else []
    places = {part.place for part in parts}
    words += [said for place, said in WHERE_NO_NEWS.items() if place in places and not words][:1]
    return f"Update of {short_day(today, today)}: {listed(words) or 'nothing new'}"


def _parts(book: Book, who: str, since: Told, question: Question, news: tuple[News, ...]) -> list[Part]:  # fmt: skip
    """All there is to say, bad news first, the rest in the order the reader wishes for."""
    today = question.today
    by_place = {
        "say": results_since(book, who, since, question),
        "ask": what_is_wanted(book, who, since, today),
        "offer": what_was_promised(book, who, since, today),
    }
    order = wished_order(question.listens) or SAY_FIRST
    parts = [Part(place, 0, line) for place, line in changed_since(book, who, since, question)]
    changed = {ref for part in parts for ref in part.line.cites}
    parts += [Part("thanks", 9, line) for line in thanks_for_a_yes(book, who, since, today)]
    parts += bad_news_first(news)
    parts += decided_and_answered(book, who, since, question, changed)
    said = {ref for part in parts for ref in part.line.cites}
    words = [Part("word", 0, line) for line, _ in words_to_come(book, who, question, said)]
    asked = open_questions(book, who, question, is_word_named=bool(words), said=said)
    parts += [Part("asked", at * 2, *one) for at, one in enumerate(asked)] + words
    parts += [part for place in order for part in by_place[place]]
    behind = next((at for at, one in enumerate(parts, 1) if one.place == "later"), len(parts))
    there = said_there(book, question, [one.line.text for one in parts])
    parts[behind:behind] = [Part("there", 0, line) for line in there]
    parts += [Part(place, 7, line) for place, line in done_as_asked(book, who, since, today)]
    if all(part.place == "kept" for part in parts):
        heard = no_news(book, who, since, question, is_all=not parts)
        parts = [*(Part(place, 0, line) for place, line in heard), *parts]
    if is_listener(question.listens):
        parts.append(Part("close", 0, five_minutes(book, who, today)))
    return parts


def _within(parts: list[Part], most: int) -> tuple[list[Part], list[Part]]:
    """The parts in at most so many words, and those that were cut: what matters least goes first."""
    left = word_count([part.line.text for part in parts])
    gone: dict[int, Part] = {}
    for part in sorted(parts, key=lambda part: part.cut)[::-1]:
        if left <= most or not part.cut:
            break
        gone[id(part)] = part
        left -= word_count([part.line.text])
    kept = [part for part in parts if id(part) not in gone]
    if left > most:
        texts = fitted([part.line.text for part in kept], most + 1)
        kept = [
            part._replace(line=part.line._replace(text=text))
            for part, text in zip(kept, texts, strict=True)
        ]
    return kept, [*gone.values()][::-1]


def _only_for_me(
    book: Book, who: str, since: Told, question: Question, cut: list[Part]
) -> tuple[Line, ...]:
    """What the message leaves out: work that serves none of their goals, and what was too long."""
    today = question.today
    lines = [*asked_at_talks(book, who, today), *left_out_with_it(book, who, today), *perhaps_answered(book, who, question), *left_beside(book, who, since, question)]  # fmt: skip
    goals = [goal for goal in book.of(Goal) if is_by(book, goal, who) and goal.on <= today]
    if not goals:
        add = add_line(f'goal {plain_name(who)} "What they are judged on" ^ID')
        lines.append(
            Line(
                f"The book knows no goal of {possessive(to_you(who))}, so no result can be tied to one: {add}",
                (),
                "!",
            )
        )
    lines += [Line(f"Left out for its length: {one.line.text}", one.line.cites, "-") for one in cut]
    if not question.listens:
        unknown = f"Whether {to_you(who)} would rather read or listen is not known; this is the form for somebody who reads."
        lines.append(Line(unknown, (), "-"))
    lines += _as_noted(book, who, since, question)
    return (*lines, Line(f"When you have sent it: goodbooks update {typed(who)} --sent", (), "-"))


def _as_noted(book: Book, who: str, since: Told, question: Question) -> list[Line]:
    """The decisions that the message tells of in my own note, each with the line that gives it words for them."""
    changed = [one for _, both in turned_around(book, who, since, question) for one in both]
    changed += [one for one in decided_since(book, who, since, question) if one not in changed]
    words = words_to_come(book, who, question, {one.ref for one in changed})
    changed += [one for _, one in words if one is not None]
    return list(remarks_on_notes(book, changed, (who,), question.heard))


def beside(
    book: Book, seen: Book, made: Document, question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """What is newer and kept from them, and the days that my forecast doubts."""
    return (
        *kept_since(book, seen, made, question, kinds),
        *doubts_kept(book, seen, made, question, kinds),
        *promised_past_me(book, made, (question.who,), question),
        *word_meant_for_hr(book, made, question),
    )


RECIPE = Recipe(
    name="update",
    summary="Where things stand for one reader since they last heard: bad news first, then results.",
    argument="who",
    scope=scope,
    readers=readers,
    seen=may_read,
    compose=compose,
    knowing=knowing,
    example="goodbooks update Marcus",
    beside=beside,
)
