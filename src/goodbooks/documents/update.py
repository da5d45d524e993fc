"""update: where things stand for one reader since they last heard, ready to be sent."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.before_a_talk.listening import (  # fmt: skip
    SAY_FIRST,
    five_minutes,
    is_listener,
    wished_order,
)
from goodbooks.accounts.latest import Told, told
from goodbooks.accounts.news.answered_since import answered_since
from goodbooks.accounts.news.asked_already import ASKING, is_told, told_already
from goodbooks.accounts.news.bad_news import bad_news, in_a_subject, my_promises
from goodbooks.accounts.news.decided_since import as_decided, decided_since
from goodbooks.accounts.news.done_as_asked import done_as_asked
from goodbooks.accounts.news.due_at_a_talk import asked_at_talks
from goodbooks.accounts.news.for_hr import waits_for_its_page, word_meant_for_hr
from goodbooks.accounts.news.given_since import given_lines, kept_line
from goodbooks.accounts.news.kept_from_them import kept_since
from goodbooks.accounts.news.no_news import NO_NEWS_IN, WHERE_NO_NEWS, heading, no_news
from goodbooks.accounts.news.of_a_yes import thanks_for_a_yes
from goodbooks.accounts.news.open_questions import knowing, open_questions, perhaps_answered
from goodbooks.accounts.news.promised_past_me import promised_past_me
from goodbooks.accounts.news.taken_back import changed_since, left_out_with_it
from goodbooks.accounts.news.turned_around import turned_around
from goodbooks.accounts.news.unserved import also_done, goal_for, left_beside, new_wins
from goodbooks.accounts.news.word_to_come import is_told_as_word, words_to_come
from goodbooks.accounts.news.words_given import words_given
from goodbooks.accounts.owed import owed_to_me
from goodbooks.accounts.readers.not_there import remarks_on_notes
from goodbooks.accounts.readers.others_read import may_read
from goodbooks.accounts.readers.promised_aloud import by_its_day, from_me, theirs, was_told
from goodbooks.accounts.reviews.wins import before_and_after, is_ours, thanks_to
from goodbooks.accounts.to_come.days_to_come import days_of
from goodbooks.accounts.to_come.unlikely_days import doubted, doubts_kept
from goodbooks.core.citing import cited
from goodbooks.core.coming_again import by_when
from goodbooks.core.document import (  # fmt: skip
    DAY_HERE,
    Document,
    Gap,
    Line,
    Message,
    Question,
    Recipe,
    Section,
)
from goodbooks.core.phrasing import (
    capital,
    counted,
    fitted,
    listed,
    possessive,
    sentence,
    short_day,
    shortened,
    word_count,
)
from goodbooks.core.scope import Scope, days_before
from goodbooks.core.telling import add_line, is_by, plain_name, to_you, typed, write_under
from goodbooks.entries.ask import Ask, is_overtaken
from goodbooks.entries.goal import Goal
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.two_days import no_longer, overtaken
from goodbooks.reckoning.under_a_yes import promised_under

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from goodbooks.accounts.news.bad_news import News
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind
    from goodbooks.entries.win import Win

REMEMBERED_DAYS = 400
FOR_A_READER, FOR_A_LISTENER = 250, 80
FIRST_LINES, MOST_NEXT = 3, 4
TITLE, SHORT_TITLE = 90, 60


class _Part(NamedTuple):
    """One paragraph: what it belongs to, how soon it may be cut (0 never), and its gaps."""

    place: str
    cut: int
    line: Line
    gaps: tuple[Gap, ...] = ()


KINDS = ("win", "promise", "decision", "outcome", "answer", "ask", "talk", "forecast", "capacity", "note")  # fmt: skip


def scope(question: Question) -> Scope:
    """What is open with the reader, and a year of results, promises and decisions, with the talks that say between whom."""
    since, who = days_before(question.today, REMEMBERED_DAYS), (question.who,)
    return Scope(question.today, people=who, people_since=since, kinds=KINDS, since=since)


def readers(book: Book, question: Question) -> tuple[str, ...]:
    """The one it is sent to, or those the user names."""
    return question.readers or (book.name_of(question.who),)


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


def _message(question: Question, kept: list[_Part], subject: str) -> Message:
    shown = " ".join(part.line.text for part in kept)
    gaps = tuple(gap for part in kept for gap in part.gaps if gap.marked in shown)
    paragraphs = tuple(part.line for part in kept)
    return Message(question.readers, subject, paragraphs, tuple(dict.fromkeys(gaps)))


def _subject(parts: list[_Part], bad: str, today: date) -> str:
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


def _parts(book: Book, who: str, since: Told, question: Question, news: tuple[News, ...]) -> list[_Part]:  # fmt: skip
    """All there is to say, bad news first, the rest in the order the reader wishes for."""
    today = question.today
    by_place = {
        "say": _results(book, who, since, question),
        "ask": _wanted(book, who, since, today),
        "offer": _promises(book, who, since, today),
    }
    order = wished_order(question.listens) or SAY_FIRST
    parts = [_Part(place, 0, line) for place, line in changed_since(book, who, since, question)]
    changed = {ref for part in parts for ref in part.line.cites}
    parts += [_Part("thanks", 9, line) for line in thanks_for_a_yes(book, who, since, today)]
    parts += _bad(news)
    parts += _made(book, who, since, question, changed)
    said = {ref for part in parts for ref in part.line.cites}
    words = [_Part("word", 0, line) for line, _ in words_to_come(book, who, question, said)]
    asked = open_questions(book, who, question, is_word_named=bool(words), said=said)
    parts += [_Part("asked", at * 2, *one) for at, one in enumerate(asked)] + words
    parts += [part for place in order for part in by_place[place]]
    parts += [_Part(place, 7, line) for place, line in done_as_asked(book, who, since, today)]
    if all(part.place == "kept" for part in parts):
        heard = no_news(book, who, since, question, is_all=not parts)
        parts = [*(_Part(place, 0, line) for place, line in heard), *parts]
    if is_listener(question.listens):
        parts.append(_Part("close", 0, five_minutes(book, who, today)))
    return parts


def _made(book: Book, who: str, since: Told, question: Question, said: set[str]) -> Iterator[_Part]:
    """A line for each decision and each answer that they have not heard, but those that are said already."""
    for answered in answered_since(book, who, since, question.today):
        yield _Part("answered", 0, answered)
    for one in decided_since(book, who, since, question):
        if one.ref not in said:
            yield _Part("made", 0, Line(as_decided(book, one, question.today), (one.ref,)))


def _bad(news: tuple[News, ...]) -> list[_Part]:
    """All bad news within the first three lines: what has no line of its own is named in the third."""
    most = FIRST_LINES if len(news) <= FIRST_LINES else FIRST_LINES - 1
    parts = [
        _Part("bad", 0, Line(one.text, one.cites), (one.gap,) if one.gap else ())
        for one in news[:most]
    ]
    rest = news[most:]
    if rest:
        cites = tuple(ref for one in rest for ref in one.cites)
        parts.append(_Part("bad", 0, Line(f"Also: {'; '.join(one.short for one in rest)}.", cites)))
    return parts


def _results(book: Book, who: str, since: Told, question: Question) -> list[_Part]:
    """Each new win that serves a goal of theirs, the newest first; last, thanks for their own."""
    today = question.today
    parts: list[_Part] = []
    thanks: list[_Part] = []
    for win in reversed(new_wins(book, since, today)):
        goal = goal_for(book, win, who)
        if is_by(book, win, who):
            text = f"Thank you for “{shortened(win.title, TITLE)}” on {short_day(win.on, today)}."
            thanks.append(_Part("thanks", 9, Line(text, (win.ref,))))
        elif goal and is_ours(book, win):
            most = SHORT_TITLE if is_listener(question.listens) else TITLE
            parts.append(_result(book, win, goal, who, _Size(len(parts), most)))
    parts += [_Part("say", 8, line) for line in also_done(book, who, since, question)]
    return parts + thanks


class _Size(NamedTuple):
    """Which result it is, from 0, and how long a title may be."""

    number: int
    most: int


def _result(book: Book, win: Win, goal: Goal, who: str, size: _Size) -> _Part:
    """One win: before and after, what was done, the goal it serves, and whom to thank."""
    result = before_and_after(win.result)
    gap = Gap("[before -> after]", write_under(win, "result: before -> after"))
    text = (
        f"{capital(shortened(result or gap.marked, 90))}: {sentence(shortened(win.title, TITLE))}"
    )
    text += f" For “{shortened(goal.title, size.most)}”."
    thanks = thanks_to(book, win, who)
    text += f" Thanks to {thanks}." if thanks else ""
    gaps = () if result else (gap,)
    return _Part("say", min(size.number * 2, 8), Line(text, (win.ref, goal.ref)), gaps)


def _wanted(book: Book, who: str, since: Told, today: date) -> list[_Part]:
    """What I want of them: decisions with a date and a way to say yes, then what they owe me.

    What is still to be decided in time comes first, then what is overdue.
    """
    debts = [one for one in owed_to_me(book, today, who) if one.entry.ref not in promised_under(book, today)]  # fmt: skip
    asks = sorted(debts, key=lambda debt: (debt.due is None, debt.is_late(today)))
    put = [debt.entry for debt in asks if isinstance(debt.entry, Ask)]
    wanted = [one for one in put if not (is_overtaken(book, one) or is_told(book, one, since, today))]  # fmt: skip
    parts = [_decision(book, ask, today, number) for number, ask in enumerate(wanted)]
    for debt in debts:
        if isinstance(debt.entry, Promise) and debt.due and not was_told(debt.entry, debt.due.on, since, today):  # fmt: skip
            is_late = debt.due.on < today
            text = theirs(debt.entry, by_its_day(debt.due.on, today), is_late=is_late)
            parts.append(_Part("open" if is_late else "offer", 6, Line(text, (debt.entry.ref,))))
    return parts


def _decision(book: Book, ask: Ask, today: date, number: int) -> _Part:
    """One thing to be decided: by when, and what to reply; what was asked in a sentence of its own is told in one."""
    if has := told_already(book, ask, today):
        return _Part(has.place, min(number * 2, 8), Line(has.words, has.cites))
    gaps = []
    if ask.due:
        by = f"{'since' if ask.due.on < today else 'by'} {short_day(ask.due.on, today)}"
    else:
        by = "by [day]"
        says = f"ask\n  amends: {ask.ref}\n  due: {DAY_HERE}\n" if ask.id else ""
        gaps.append(Gap("[day]", write_under(ask, "due: the day you need it"), says))
    then = " ".join(ask.on_yes.split()).rstrip(".").removeprefix("I ")
    if ask.is_case() and not then:
        text = f"As I proposed, wanted {by}: {sentence(shortened(ask.title, 160))} I'd rather talk about it than settle it by mail."
        return _Part("ask", min(number * 2, 8), Line(text, (ask.ref,)), tuple(gaps))
    first = ask.title.split(None, 1)[:1]
    if (first and first[0].lower() in ASKING) or (ask.is_for_a_talk() and not then):
        way = "One line back is enough" + (f", and I {then}." if then else ".")
    else:
        way = f"Reply yes and I {then or '[what I do then]'}."
        if not then:
            gaps.append(Gap("[what I do then]", write_under(ask, "on-yes: what you do then")))
    text = f"Wanted {by}: {sentence(shortened(ask.title, 160))} {way}"
    return _Part("ask", min(number * 2, 8), Line(text, (ask.ref,)), tuple(gaps))


def _promises(book: Book, who: str, since: Told, today: date) -> list[_Part]:
    """What was kept since they heard, and what is due next."""
    every = my_promises(book, who, today)
    mine = [(p, s) for p, s in every if not is_told_as_word(book, p, who)]
    kept = [(p, s) for p, s in mine if s.is_kept and s.after and since.is_new(s.after)]
    due = [(p, s) for p, s in mine if s.is_open and s.due and s.due.on >= today]
    left = overtaken(book, today)
    due = [(p, s) for p, s in due if p.ref not in left and doubted(book, p, today) is None]
    wishes = [p for p, s in mine if s.state == "wish" and since.is_new(p)]
    due.sort(key=lambda pair: (pair[1].due.on if pair[1].due else today, pair[0].place))
    parts: list[_Part] = []
    if due:
        later = f"; {counted(len(due) - MOST_NEXT, 'later date')}" if len(due) > MOST_NEXT else ""
        named = [
            f"{from_me(p.title, p.to, TITLE)} {by_when(p, short_day(s.due.on, today))}{no_longer(book, p, who, today)}"
            for p, s in due[:MOST_NEXT]
            if s.due
        ]
        line = Line(f"Coming from me: {'; '.join(named)}{later}.", tuple(p.ref for p, _ in due))
        parts.append(_Part("offer", 3, line))
    if wishes:
        named = [f"“{shortened(p.title, TITLE)}”" for p in wishes]
        line = Line(f"Promised, with no day yet: {listed(named)}.", tuple(p.ref for p in wishes))
        parts.append(_Part("wish", 4, line))
    if kept:
        told = kept_line([(p, s.after) for p, s in kept if s.after], TITLE)
        parts.append(_Part("kept", 5, Line(told, tuple(p.ref for p, _ in kept))))
    given = [*given_lines(book, [p for p, _ in every], since.is_new, today), *words_given(book, who, since, today)]  # fmt: skip
    parts += [_Part("kept", 5, Line(told, (ref,))) for told, ref in given]
    return parts


def _within(parts: list[_Part], most: int) -> tuple[list[_Part], list[_Part]]:
    """The parts in at most so many words, and those that were cut: what matters least goes first."""
    left = word_count([part.line.text for part in parts])
    gone: dict[int, _Part] = {}
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
    book: Book, who: str, since: Told, question: Question, cut: list[_Part]
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
