"""What is planned for the next talk: what you want of it, what to speak about, and what to have ready if they say no."""

from __future__ import annotations

from goodbooks.accounts.before_a_talk.agreed import no_need, settles
from goodbooks.accounts.before_a_talk.between import next_talk, unanswered
from goodbooks.core.document import Line
from goodbooks.core.names import is_named_in
from goodbooks.core.phrasing import capital, listed, sentence, short_day, shortened
from goodbooks.core.telling import is_by
from goodbooks.entries.ask import put_off, reply_to
from goodbooks.entries.person import Person
from goodbooks.entries.request import Request
from goodbooks.entries.talk import Talk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.accounts.before_a_talk.between import Between

_LONGEST, _LONGEST_POINT, _MOST_SAID = 90, 120, 160
_OF_IT = ("want", "their-side", "my-part", "agenda", "terms")


def for_this_talk(view: Between, top: tuple[Line, ...]) -> tuple[Line, ...]:
    """What they are not to hear in it yet, and what it is for; that there may be no need of it, where they said yes to it already; what they need to see."""
    lines = (*_not_theirs_yet(view), *_what_it_is_for(view, top))
    told = {ref for line in (*top, *lines) for ref in line.cites}
    return (*lines, *_needed(view, told))


def _needed(view: Between, told: set[str]) -> Iterator[Line]:
    """What they need to see before they say yes, where no line above quotes them, with the result of mine that I can point to."""
    texts = (text for one in view.book.naming(view.who) for text in (one.title, *one.lines("said")))
    if not any(" to see " in text or "to first see" in text for text in texts):
        return
    from goodbooks.accounts.before_a_talk.wants_to_see import wants_to_see  # few said so

    wanted = wants_to_see(view)
    if wanted is None or wanted.entry.ref in told:
        return
    said = shortened(" ".join(wanted.words.split()), _MOST_SAID)
    line = f"They said on {short_day(wanted.entry.on, view.today)}: “{said}”"
    yield Line(line, (wanted.entry.ref,), "-")
    if (win := wanted.win) is not None:
        beside = f"You can point to this, from {short_day(win.on, view.today)}: “{shortened(win.title, _LONGEST_POINT)}”"
        yield Line(beside, (win.ref,), "-")


def _not_theirs_yet(view: Between) -> tuple[Line, ...]:
    if not any(one.not_yet for one in view.book.of(Person)):
        return ()
    from goodbooks.accounts.before_a_talk.not_yet import not_for_them_yet  # few know of such

    return tuple(not_for_them_yet(view.book, view.who, view.today))


def _what_it_is_for(view: Between, top: tuple[Line, ...]) -> tuple[Line, ...]:
    talk = next_talk(view)
    if talk is None or not any(talk.line(one) for one in _OF_IT):
        return ()
    yes = settles(view.book, talk, view.today)
    if yes is not None:
        words = sentence(capital(no_need(view.book, yes, view.today)))
        return (Line(words, (talk.ref, yes.reply.ref), "-"),)
    want = (
        "" if any(one.cites == (talk.ref,) for one in top) else talk.want
    )  # else it stands above already
    said = (
        ("You want", want),
        ("As it looks from their side", talk.their_side),
        ("Your part in it", talk.my_part),
        ("To speak about", " ".join(map(sentence, talk.lines("agenda")))),
        ("On your terms", talk.terms),
    )
    lines = [
        Line(sentence(f"{words}: {' '.join(text.split())}"), (talk.ref,), "-")
        for words, text in said
        if text
    ]
    return (*lines, *_wanted_by_others(view), *_said_last(view, talk), *_if_not(view, talk))


def _wanted_by_others(view: Between) -> Iterator[Line]:
    """What somebody else waits for that only they can give, since it names them: “the form with Carol's signature”."""
    for one in view.book.of(Request):
        is_theirs = is_by(view.book, one, view.who)
        if reply_to(view.book, one) is None and not is_theirs and is_named_in(one.title, view.who):
            by = f" by {short_day(one.due.on, view.today)}" if one.due else ""
            who = capital(listed(one.who))
            waits = "waits" if len(one.who) == 1 else "wait"
            yield Line(sentence(f"{who} {waits} for “{shortened(one.title, _LONGEST)}”{by}"), (one.ref,), "-")  # fmt: skip


def _said_last(view: Between, talk: Talk) -> Iterator[Line]:
    """What they said when they put off what this talk takes up again."""
    near = [one for tag in talk.matters for one in view.book.about(tag)]
    if not any(put_off(view.book, one) for one in unanswered(view, near)):
        return
    held = [one for one in near if isinstance(one, Talk) and one.said and one.is_held(view.today)]
    for one in sorted(held, key=view.book.moment)[-1:]:
        said = shortened(" ".join(one.said.strip('"“”').split()), _MOST_SAID)
        yield Line(f"They said on {short_day(one.on, view.today)}: “{said}”", (one.ref,), "-")


def _if_not(view: Between, talk: Talk) -> Iterator[Line]:
    """What to have ready for their no, in a line, since a brief is one sheet: what they have against it, and what you could live with, or meant to say."""
    near = (one for tag in talk.matters for one in (*view.book.about(tag), *view.book.planned_about(tag)))  # fmt: skip
    for ask in [one for one in unanswered(view, near) if one.is_case()][-1:]:
        against = next((one for one in ask.objections() if one.words), None)
        said = f"“{shortened(against.words, _LONGEST)}”" if against else "no"
        instead = " ".join((talk.second_best or ask.second_best).split())
        if instead:
            yield Line(sentence(f"If they say {said}, you could live with: {shortened(instead, _LONGEST)}"), (ask.ref,), "-")  # fmt: skip
        elif against and against.answer:
            yield Line(sentence(f"If they say {said}, you meant to say: {shortened(against.answer, _LONGEST)}"), (ask.ref,), "-")  # fmt: skip


def said_in_it(view: Between, first: str, otherwise: Line) -> Line:
    """The point to say: a request of theirs that is due that very day; then what I want of the talk, where the point that there is otherwise is an older one about another matter.

    `first` is the line above it, which may say what I want already.
    """
    talk = next_talk(view)
    if talk is None:
        return otherwise
    if asked := _wanted_that_day(view, talk):
        words = (
            f"your answer to “{shortened(asked.title, _LONGEST_POINT)}”: it is wanted in this talk"
        )
        return Line(f"Say: {sentence(words)}", (asked.ref,), "-")
    want = " ".join(talk.want.split())
    if not want or want.casefold() in first.casefold() or not _is_old(view, talk, otherwise):
        return otherwise
    return Line(f"Say: {sentence(f'what you want of it: {shortened(want, _LONGEST_POINT)}')}", (talk.ref,), "-")  # fmt: skip


def _wanted_that_day(view: Between, talk: Talk) -> Request | None:
    return next(
        (
            debt.entry
            for debt in view.mine
            if isinstance(debt.entry, Request) and debt.entry.title and debt.due and debt.due.on == talk.on
        ),
        None,
    )  # fmt: skip


def _is_old(view: Between, talk: Talk, line: Line) -> bool:
    """Whether a line rests on what was there before you last talked, in other matters than those of the talk to come."""
    told = [one for one in map(view.book.get, line.cites) if one is not None]
    return all(one.on < view.since and not set(one.matters) & set(talk.matters) for one in told)
