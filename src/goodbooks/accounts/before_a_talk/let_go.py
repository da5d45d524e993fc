"""What somebody could let go of, as the page for the next talk with them says it."""

from __future__ import annotations

from goodbooks.accounts.before_a_talk.between import is_by, next_talk
from goodbooks.accounts.before_a_talk.handoffs import (
    Asked,
    Record,
    level_to_say,
    offered,
    other_terms,
    reins,
    tried_level,
)
from goodbooks.core.days import Moment
from goodbooks.core.document import Line
from goodbooks.core.phrasing import counted, day_text, sentence, short_day, shortened
from goodbooks.core.to_say import to_say
from goodbooks.entries.decision import Decision
from goodbooks.entries.handoff import MEANINGS, Handoff
from goodbooks.entries.note import Note
from goodbooks.reckoning.handed_on import stand

TYPE_CHECKING = False
if TYPE_CHECKING:
    from goodbooks.accounts.before_a_talk.between import Between
    from goodbooks.accounts.before_a_talk.handoffs import Reins
    from goodbooks.core.book import Book
    from goodbooks.entries.handoff import Trial

MOST_PROOFS = 3


def let_go(view: Between, top: tuple[Line, ...]) -> tuple[Line, ...]:
    """What is on trial, asked for, the one step to propose, and what waits; what stands at the `top` of the page is to be spoken of."""
    found = reins(view.book, view.who, view.today)
    lines: list[Line] = []
    for handoff, now in found.on_trial:
        other = other_terms(view.book, handoff, now)
        lines += other
        if other and now.ends is None:
            continue
        until = f" until {day_text(now.ends, view.today)}" if now.ends else ""
        words = f"On trial{until}: {_at_level(view.book, handoff)}. Propose nothing else meanwhile."
        lines.append(Line(words, (handoff.ref, *((now.by.ref,) if now.by else ())), "-"))
        lines += level_to_say(handoff)
        if handoff.safety_net:
            net = f"What catches a mistake there: {sentence(handoff.safety_net)}"
            lines.append(Line(net, (handoff.ref,), "-"))
        lines += _noted_of_it(view, handoff, now)
    lines += [_comes(view, *pair) for pair in found.to_come]
    for one in found.asked:
        lines += _asked_for(one, view)
    if found.step and found.record:
        lines += _step(*found.step, found.record)
    spoken_of = {ref for line in top for ref in line.cites}
    for handoff, why, cites in found.waiting:
        begin = "To be spoken of" if handoff.ref in spoken_of else "Not yet"
        words = f"{begin}: {shortened(handoff.title, 60)} ({why})."
        lines.append(Line(words, (handoff.ref, *cites), "-"))
    lines += [
        Line(f"With you now: {_at_level(view.book, one)}.", (one.ref,), "-") for one in found.held
    ]
    return tuple(lines)


def _comes(view: Between, handoff: Handoff, now: Trial) -> Line:
    """An area that they gave from a later day on."""
    since = now.by.holds_from if isinstance(now.by, Decision) else None
    day = f" on {day_text(since.on, view.today)}" if isinstance(since, Moment) else ""
    words = f"Comes to you{day}: {_at_level(view.book, handoff)}."
    return Line(words, (handoff.ref, *((now.by.ref,) if now.by else ())), "-")


def _at_level(book: Book, handoff: Handoff) -> str:
    """An area, and how it is decided once it is handed on, where the book says so."""
    level = tried_level(book, handoff)
    return shortened(handoff.title, 70) + (f" ({MEANINGS[level]})" if level else "")


def _asked_for(one: Asked, view: Between) -> list[Line]:
    """An area that I ask for: until when, what speaks for it, and what would say how it is decided."""
    handoff, ask = one.handoff, one.ask
    until = f" until {day_text(handoff.trial_end.on, view.today)}" if handoff.trial_end else ""
    lines = [
        Line(
            f"You ask for a trial{until}: {_at_level(view.book, handoff)}.",
            (handoff.ref, ask.ref),
            "-",
        )
    ]
    if why := ask.why():
        lines.append(Line(f"What speaks for it: {sentence(why)}", (ask.ref,), "-"))
    for win in one.wins[-MOST_PROOFS:]:
        words = f"{shortened(win.title, 70)}{f': {win.result}' if win.result else ''}"
        lines.append(Line(f"And what was won there: {sentence(words)}", (win.ref,), "-"))
    if one.record.overdue:
        late = one.record.overdue[0]
        is_to_ask = any(meant.entry.ref == ask.ref for meant in to_say(view.book, view.who))
        begin = "Before you ask: your" if is_to_ask else "Your"
        words = f"{begin} promise “{shortened(late.title, 60)}” in this area is overdue."
        lines.append(Line(words, (late.ref,), "!"))
    elif one.record.kept:
        refs = tuple(promise.ref for promise in one.record.kept)
        kept = counted(len(refs), "promise")
        lines.append(Line(f"It rests on {kept} kept there, and none overdue.", refs, "-"))
    if handoff.worry:
        lines.append(
            Line(f"Their worry, for your eyes only: {sentence(handoff.worry)}", (handoff.ref,), "-")
        )
    lines += level_to_say(handoff)
    return lines


def _step(handoff: Handoff, level: str, record: Record) -> list[Line]:
    """One step up, the record it rests on, and what the book knows about it."""
    now = f"from “{MEANINGS[handoff.level]}” to “{MEANINGS[level]}”"
    kept = counted(len(record.kept), "promise")
    known = (
        (f"One step: {shortened(handoff.title, 60)}, {now}.", (handoff.ref,)),
        (f"It rests on {kept} kept there, and none overdue.", tuple(p.ref for p in record.kept)),
        (f"Safety net: {sentence(handoff.safety_net)}" if handoff.safety_net else "", ()),
        (f"It would end early by: {sentence(handoff.stop_rule)}" if handoff.stop_rule else "", ()),
        (f"It gives them back: {sentence(handoff.saves)}" if handoff.saves else "", ()),
        (
            f"Their worry, for your eyes only: {sentence(handoff.worry)}" if handoff.worry else "",
            (),
        ),
    )
    return [Line(words, cites or (handoff.ref,), "-") for words, cites in known if words]


def one_step(handoff: Handoff, level: str) -> str:
    """One small step with an area they could let go of, and what catches a mistake."""
    net = f"; the safety net: {shortened(handoff.safety_net, 90)}" if handoff.safety_net else ""
    return f"one step with “{shortened(handoff.title, 60)}”: {MEANINGS[level]}{net}"


def to_offer(view: Between, found: Reins, matters: tuple[str, ...]) -> tuple[str, Handoff] | None:
    """What I offer to take off their hands in a talk about these matters, or how what I have on trial goes; None where there is neither."""
    area = next(iter(offered(found, matters)), None)
    if area and area.safety_net:
        words = f"to take “{shortened(area.title, 60)}” on trial; in return: {shortened(area.safety_net, 90)}"
        return words, area
    if area and not found.asked:
        words = f"to look together at “{shortened(area.title, 60)}”: whether it can be dropped, or come to you"
        return words, area
    held = [one for one, _ in found.on_trial if is_by(view, one)]
    if held:  # nothing else is proposed meanwhile
        return f"how “{shortened(held[0].title, 70)}” goes so far, before they ask", held[0]
    return None


MOST_NOTES = 6
"""So many notes of a trial stand on the page, the last ones."""


def may_i_keep_it(view: Between) -> Line | None:
    """What I ask in the talk by which the trial of an area of theirs ends; None where none does."""
    for area in view.book.of(Handoff):
        now = stand(view.book, area, view.today)
        if is_by(view, area) and _is_its_end(view, now) and now.ends:
            words = f"May I keep “{shortened(area.title, 70)}”? Its trial ends on {short_day(now.ends, view.today)}"
            return Line(f"Ask: {sentence(words)}", (area.ref,), "-")
    return None


def _is_its_end(view: Between, now: Trial) -> bool:
    """Whether a trial that runs ends by the next talk, or today."""
    talk = next_talk(view)
    until = talk.on if talk else view.today
    return now.state == "on trial" and now.ends is not None and now.ends <= until


def _noted_of_it(view: Between, area: Handoff, now: Trial) -> list[Line]:
    """What I noted of an area since its trial began, each with its day, where it ends by the next talk."""
    if not _is_its_end(view, now) or now.by is None:
        return []
    since = now.by.on
    notes = [one for one in view.book.pointing_to(area, Note) if since <= one.on <= view.today]
    return [
        Line(f"{short_day(one.on, view.today)}, as you noted it: {sentence(shortened(one.title, 110))}", (one.ref,), "-")
        for one in notes[-MOST_NOTES:]
    ]  # fmt: skip
