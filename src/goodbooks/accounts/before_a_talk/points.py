"""What weighs most between you and one person, and the points for the next talk: say, ask, and offer where there is something to."""

from __future__ import annotations

from datetime import timedelta

from goodbooks.accounts.asked_after import is_only_after_me
from goodbooks.accounts.before_a_talk.agreed import agreed_with, is_to_be_written, said_yes, settles
from goodbooks.accounts.before_a_talk.between import Between, is_by, is_with, main_first, next_talk
from goodbooks.accounts.before_a_talk.for_next_time import for_next_time
from goodbooks.accounts.before_a_talk.for_this_talk import said_in_it
from goodbooks.accounts.before_a_talk.half_empty import (
    day_to_ask_for,
    is_above,
    is_told_to,
    to_say_at_least,
)
from goodbooks.accounts.before_a_talk.half_open import to_ask
from goodbooks.accounts.before_a_talk.listening import (
    ASK_FIRST,
    SAY_FIRST,
    is_listener,
    wished_order,
)
from goodbooks.accounts.before_a_talk.meant_to_ask import WHOLE, meant_to_ask, to_them
from goodbooks.accounts.before_a_talk.questions import question_now
from goodbooks.accounts.owed import Debt, debt_text
from goodbooks.accounts.their_no import their_no
from goodbooks.core.document import Line
from goodbooks.core.phrasing import capital, listed, possessive, sentence, short_day, shortened
from goodbooks.core.telling import to_you
from goodbooks.core.to_say import to_say
from goodbooks.entries.ask import Ask, is_overtaken
from goodbooks.entries.decision import Decision, confirmation, reversal_of
from goodbooks.reckoning.granted import grants, overtaken
from goodbooks.reckoning.under_a_yes import all_taken_back

TYPE_CHECKING = False
if TYPE_CHECKING:
    from goodbooks.accounts.before_a_talk.handoffs import Reins
    from goodbooks.core.entry import Entry
    from goodbooks.core.finding import Finding
    from goodbooks.core.to_say import ToSay
    from goodbooks.entries.person import Person
    from goodbooks.reckoning.granted import Grant

RECENT_DAYS = 30
LEADING = (
    "corrected-decision",
    "reversed-decision",
    "unconfirmed-decision",
    "exception-past-its-end", "story-without-plan",
)  # fmt: skip


def lead(view: Between) -> Line:
    """The one line: what weighs most between the two of you today, and is not the next point anyway; before all else what they asked to have this time."""
    if wish := for_next_time(view.book, view.who, view.since, view.today):
        return Line(f"{capital(to_you(view.who))} asked for it this time: “{shortened(wish.words, WHOLE)}”.", (wish.entry.ref,), "lead")  # fmt: skip
    found, yes = _latest(view), next(iter(_agreed(view)), None)
    if yes and (found is None or _is_newest(view, yes, found)):
        words = sentence(said_yes(view.book, yes, view.today))
        return Line(words, (yes.reply.ref, yes.ask.ref), "lead")
    if found:
        return Line(found.sentence, tuple(entry.ref for entry in found.about), "lead")
    late = [debt for debt in view.mine if debt.is_late(view.today)]
    who = to_you(view.who)
    asked = _ask(view).cites
    for words, debts in (
        ("Late from you", late),
        (f"You are waiting for {who}", [d for d in view.waited_for if _is_ask_beside(d, asked)]),
        (
            "Next from you",
            [d for d in view.mine if not (d.is_unsaid or is_only_after_me(view.book, d.entry))],
        ),
        (f"Open from {who}", [d for d in view.waited_for if d.entry.ref not in asked]),
    ):
        if debts:
            text = f"{words}: {sentence(debt_text(debts[0], view.today))}"
            return Line(text, (debts[0].entry.ref,), "lead")
    talk = next_talk(view)
    if talk and talk.want and settles(view.book, talk, view.today) is None:
        return Line(sentence(f"You want: {' '.join(talk.want.split())}"), (talk.ref,), "lead")
    if first := _meant_first(view, asked):
        text = f"You mean to {first.entry.kind} {who}: “{shortened(first.entry.title, 80)}” ({first.when(view.today)})."
        return Line(text, (first.entry.ref,), "lead")
    still = {debt.entry.ref for debt in view.theirs}
    still |= {one.entry.ref for one in to_say(view.book, view.who)}
    rest = ", save what you ask" if still & set(asked) else ""
    return Line(f"Nothing is open between you and {who}{rest}.", (), "lead")


def _meant_first(view: Between, asked: tuple[str, ...]) -> ToSay | None:
    """What I mean to say that is said first: of several asks the main one, of one that the point to ask has none; then a promise."""
    meant = [
        one for one in to_say(view.book, view.who) if one.entry.ref not in overtaken(view.book)
    ]
    asks = main_first(one.entry for one in meant if isinstance(one.entry, Ask))
    if len(asks) == 1 and asks[0].ref in asked:
        asks = []
    promised = (one.entry for one in meant if one.entry.kind == "promise")
    first = next(iter((*asks, *promised)), None)
    return next((one for one in meant if one.entry is first), None)


def _is_newest(view: Between, yes: Grant, found: Finding) -> bool:
    """Whether nothing that a finding is about came after a yes."""
    return all(view.book.moment(one) <= view.book.moment(yes.reply) for one in found.about)


def _agreed(view: Between) -> tuple[Grant, ...]:
    """What they said yes to since you last talked, the latest first."""
    return agreed_with(view.book, view.who, view.today, view.since)


def _is_ask_beside(debt: Debt, asked: tuple[str, ...]) -> bool:
    """Whether it is an ask, and another than the one that the point to ask is about."""
    return isinstance(debt.entry, Ask) and debt.entry.ref not in asked


def _latest(view: Between) -> Finding | None:
    """The newest of the findings that can stand first; at one age, the weightiest."""
    found = [
        finding
        for finding in view.noticed
        if finding.name in LEADING and any(is_with(view, entry) for entry in finding.about)
    ]
    return max(found, key=lambda finding: max(e.on for e in finding.about), default=None)


_JOINS = frozenset(["so", "because", "to", "in", "for", "as"])
"""With one of these a reason begins that is no sentence by itself."""


def points(view: Between, first: str) -> tuple[Line, ...]:
    """Say, ask, and offer where there is something to, beneath the line that stands `first`: in the order they like to be spoken to."""
    say = said_in_it(view, first, _say(view))
    ask = meant_to_ask(view, first) or _ask(view)
    bullets = {"say": say, "ask": ask, "offer": _offer(view, said=say.cites)}
    return tuple(one for name in _order(view.person) if (one := bullets[name]) is not None)


def _order(person: Person | None) -> tuple[str, ...]:
    """The order of the three bullets: as they wish, or the question first where talk comes first."""
    listens = person.listens if person else ""
    return wished_order(listens) or (ASK_FIRST if is_listener(listens) else SAY_FIRST)


def _say(view: Between) -> Line:
    late = [debt for debt in view.mine if debt.is_late(view.today)]
    if late:
        words = f"“{shortened(late[0].entry.title, 80)}” is late: it {late[0].when(view.today)}"
        return _bullet("Say", words, late[0].entry)
    decision = _to_write(view)
    if decision:
        words = f"how you understood {_theirs(view, decision)} “{shortened(decision.title, 60)}”, and what follows from it for your work"
        return _bullet("Say", words, decision)
    from goodbooks.accounts.reviews.wins import fresh_win, won_by

    win = fresh_win(view.book, view.who, view.since, view.today)
    if win and is_by(view, win):
        return _bullet("Say", f"thank you for “{shortened(win.title, 70)}”", win)
    if win and (is_above(view) or is_told_to(view, win)):
        result = f": {shortened(win.result, 60)}" if win.result else ""
        return _bullet("Say", f"{won_by(view.book, win)}{shortened(win.title, 70)}{result}", win)
    due = [debt for debt in view.mine if debt.due and not debt.is_unsaid]
    if due:
        words = (
            f"where “{shortened(due[0].entry.title, 70)}” stands: it is {due[0].when(view.today)}"
        )
        return _bullet("Say", words, due[0].entry)
    brought = _brought(view)
    if brought and (why := brought.why()):
        return _bullet("Say", _why(why), brought)
    meant = [
        one
        for one in to_say(view.book, view.who)
        if one.entry.kind == "promise" and one.is_due(view.today)
    ]
    if meant:
        words = f"what you mean to promise: “{shortened(meant[0].entry.title, 70)}” ({meant[0].when(view.today)})"
        return _bullet("Say", words, meant[0].entry)
    return to_say_at_least(view)


def _why(reason: str) -> str:
    """What speaks for an ask, as something to say: half a sentence, “so that …”, begins with what it is the reason of."""
    words = shortened(reason, 120)
    is_half = words.partition(" ")[0].lower() in _JOINS
    return f"why you ask: {words[:1].lower()}{words[1:]}" if is_half else words


def _brought(view: Between) -> Ask | None:
    """What I bring to the next talk with them: an ask in its matter, or else one that I mean to put, that says what they gain by it, or what I give."""
    matters = at_hand(view)
    talk = next_talk(view)
    until = talk.on if talk else None
    due = (
        one for one in to_say(view.book, view.who) if until is None or (one.on and one.on <= until)
    )
    beside = (one.entry for one in due)
    meant = (one for tag in matters for one in view.book.planned_about(tag))
    asked = (one for tag in matters for one in view.book.about(tag))
    mine = (one for one in (*meant, *asked, *beside) if isinstance(one, Ask) and is_with(view, one))
    has = {grant.ask.ref for grant in grants(view.book)}
    return next((one for one in mine if (one.reason or one.i_give) and one.ref not in has), None)


def at_hand(view: Between) -> tuple[str, ...]:
    """The matters of the next talk with them; with none planned, of what I mean to ask them."""
    talk = next_talk(view)
    if talk:
        return talk.matters
    meant = (one.entry for one in to_say(view.book, view.who) if one.entry.kind == "ask")
    return tuple(dict.fromkeys(tag for entry in meant for tag in entry.matters))


def _bullet(name: str, words: str, entry: Entry) -> Line:
    return Line(f"{name}: {sentence(words)}", (entry.ref,), "-")


def _theirs(view: Between, decision: Entry) -> str:
    return "their" if is_by(view, decision) else possessive(listed(decision.who))


def _to_write(view: Between) -> Entry | None:
    """Their latest word that is still to be put in writing: a decision, or a yes that was noted as an answer; one whose lines were sent is in writing, whether or not word came back."""
    decision = _on_rung(view, frozenset({"heard", "written the same day"}))
    yes = [one.reply for one in _agreed(view) if is_to_be_written(view.book, one)]
    found = [*yes[:1], *([decision] if decision else [])]
    return max(found, key=view.book.moment, default=None)


def _unconfirmed(view: Between) -> Decision | None:
    """Their latest decision by word of mouth that stands, and that they have not confirmed."""
    return _on_rung(view, frozenset({"heard", "written the same day", "silent"}))


def _on_rung(view: Between, rungs: frozenset[str]) -> Decision | None:
    since = view.today - timedelta(days=RECENT_DAYS)
    for decision in reversed(view.book.of(Decision)):
        is_theirs = is_by(view, decision) and since <= decision.on <= view.today
        if not is_theirs or reversal_of(view.book, decision) or decision.ref in overtaken(view.book):  # fmt: skip
            continue
        if confirmation(view.book, decision, view.today).rung in rungs:
            return decision
    return None


def _ask(view: Between) -> Line:
    for question in (
        meant_to_ask,
        _last_day_of_a_trial,
        _half_open,
        _taken_back,
        _open_ask,
        _lacking,
        _late_from_them,
        _after_what_was_sent,
        day_to_ask_for,
    ):
        found = question(view)
        if found:
            return found
    open_question = question_now(view.book, view.who, view.today)
    if open_question:
        return Line(f"Ask: {open_question.words}", (), "-")
    return Line("Ask: what they need from you next.", (), "-")


def _last_day_of_a_trial(view: Between) -> Line | None:
    if not any(one.kind == "handoff" for one in view.book.entries):
        return None
    from goodbooks.accounts.before_a_talk.let_go import may_i_keep_it  # which few books need

    return may_i_keep_it(view)


def _half_open(view: Between) -> Line | None:
    """What a yes in part, or on a condition, leaves open."""
    for one in _agreed(view):
        if words := to_ask(view.book, one, view.today):
            return Line(f"Ask: {sentence(words)}", (one.reply.ref, one.ask.ref), "-")
    return None


def _taken_back(view: Between) -> Line | None:
    """On what condition they would let me have again what they took back."""
    if not all_taken_back(view.book, view.today):
        return None
    from goodbooks.accounts.before_a_talk.bring_back import to_bring_back

    found = to_bring_back(view.book, view.who, view.today)
    return Line(f"Ask: {found.words}", found.cites, "-") if found else None


def _open_ask(view: Between) -> Line | None:
    """What I asked and they have not answered: first what the talk or the latest news is about."""
    owed = [debt.entry for debt in view.theirs]
    asks = [one for one in owed if isinstance(one, Ask) and not is_overtaken(view.book, one)]
    found, talk = _latest(view), next_talk(view)
    leading = (*(found.about if found else ()), *((talk,) if talk else ()))
    matters = {tag for entry in leading for tag in entry.matters}
    asks.sort(key=lambda one: (not matters & set(one.matters), -one.on.toordinal()))
    if not asks:
        return None
    later = their_no(view.book, entry := asks[0])
    so_far = f"so far “{shortened(later.reply.title, 90)}”" if later else "no answer yet"
    since = f"asked on {short_day(entry.on, view.today)}, {so_far}"
    if later and later.is_undated() and not later.terms():
        return _bullet("Ask", f"when you may ask again: “{shortened(entry.title, 90)}” ({since})", entry)  # fmt: skip
    if later and (later.not_before or later.is_undated()) and not later.is_time(view.today):
        if terms := later.terms():
            words = f"how far you are with what they set, “{shortened(terms, 120)}”"
            return _bullet("Say", f"{words} (their “not yet” of {short_day(later.reply.on, view.today)})", entry)  # fmt: skip
        words = f"what would have to be true for a yes to “{shortened(entry.title, 90)}”"
        return _bullet("Ask", f"{words} ({since})", entry)
    return _bullet("Ask", f"{to_them(view, entry)} ({since})", entry)


def _lacking(view: Between) -> Line | None:
    """What their latest exception does not say."""
    decision = _unconfirmed(view)
    if decision is None or not (decision.exception or decision.skips):
        return None
    said = (
        ("who carries the risk", decision.risk_owner),
        ("what ends it", decision.end_as_said()),
    )
    missing = [words for words, has in said if not has]
    if not missing:
        return None
    return _bullet("Ask", f"{listed(missing)}, for “{shortened(decision.title, 60)}”", decision)


def _late_from_them(view: Between) -> Line | None:
    late = next((debt for debt in view.theirs if debt.is_late(view.today)), None)
    if late is None:
        return None
    words = f"what became of “{shortened(late.entry.title, 70)}”: it {late.when(view.today)}"
    return _bullet("Ask", words, late.entry)


def _after_what_was_sent(view: Between) -> Line | None:
    """Whether the lines that I sent back have their decision right."""
    sent = _on_rung(view, frozenset({"sent back"}))
    if sent is None:
        return None
    title = shortened(sent.title, 60)
    words = (
        f"whether your lines about “{title}” have it right: they were sent, and nothing came back"
    )
    return _bullet("Ask", words, sent)


def _offer(view: Between, said: tuple[str, ...]) -> Line | None:
    found, talk = _reins(view), next_talk(view)
    step, decision = found.step if found else None, _to_write(view)
    is_its_talk = bool(step and talk and set(step[0].matters) & set(talk.matters))
    if step and (is_its_talk or decision is None):
        from goodbooks.accounts.before_a_talk.let_go import one_step

        return _bullet("Offer", one_step(*step), step[0])
    if decision:
        how = f" (goodbooks confirm {decision.ref})" if isinstance(decision, Decision) else ""
        words = f"two lines in writing about “{shortened(decision.title, 60)}”, for them to correct{how}"
        return _bullet("Offer", words, decision)
    due = [debt for debt in view.mine if debt.due and debt.due.on >= view.today]
    due = [debt for debt in due if debt.entry.ref not in said]  # one promise is spoken of once
    if due:
        return _bullet(
            "Offer",
            f"{shortened(due[0].entry.title, 70)}: it is {due[0].when(view.today)}",
            due[0].entry,
        )
    brought = _brought(view)
    if brought and brought.i_give:
        return _bullet(
            "Offer", shortened(brought.lines("i-give")[0].partition("\n")[0], 120), brought
        )
    if found is None:
        return None  # what is known of nobody is not offered: a brief may have two points
    from goodbooks.accounts.before_a_talk.let_go import to_offer

    area = to_offer(view, found, at_hand(view))
    return _bullet("Offer", *area) if area else None


def _reins(view: Between) -> Reins | None:
    """The areas of theirs that I could be given; None where the book knows none at all."""
    if not view.book.has("handoff"):
        return None
    from goodbooks.accounts.before_a_talk.handoffs import reins

    return reins(view.book, view.who, view.today)
