"""Walking a playbook: one question at a time, the page that follows, and the plan for the book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import ask, tell
from goodbooks.desk import playing
from goodbooks.desk.refusals import INTERRUPTED
from goodbooks.desk.rounds import understood

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.core.entry import Entry
    from goodbooks.desk.playing import Playbook, Value

_NOTE = ("note", "keep", "keep it", "keep this as a note")
_TAKEN = ("person", "people", "matter")


def walk(call: Call, found: Playbook, told: str = "") -> int:
    """Ask what the book does not know, show what follows, and offer the plan for the book."""
    from goodbooks.cli.pages import put_page
    from goodbooks.desk.answers import Page

    desk = call.open_desk(is_book_needed=False)
    is_demo = bool(desk.where.demo)
    if desk.where.is_own and not call.options.dry_run:
        _look_back(call, found)
    values: dict[str, Value] = {}
    try:
        _ask_all(call, found, values, told, is_silent=is_demo)
        way = "" if is_demo else _way(call, found)
    except KeyboardInterrupt:
        call.screen.show("\n")
        tell(call, f"Stopped; nothing was added. goodbooks play {found.name} goes on where you stopped.")  # fmt: skip
        return INTERRUPTED
    if way is None:
        return _offer(call, found, [playing.kept_as_note(desk, found, values["position"].text if "position" in values else "")])  # fmt: skip
    way = way or found.ways[0].title
    plan = playing.plan(desk, found, values, way)
    listens = playing.listens(desk, values["boss"].text) if "boss" in values else "short first"
    today = desk.clock.today
    document = playing.page_of(found, values, today, plan, listens, way=way, is_whole=False)
    code = put_page(call, Page(document, (), is_lost=False))
    _coached(call, found, values, listens)
    first = playing.first_today(found, values, today)
    if first:
        tell(call, f"The first thing today: {first}")
    return _offer(call, found, [one.entry for one in plan]) or code


def _ask_all(
    call: Call, found: Playbook, values: dict[str, Value], told: str, *, is_silent: bool
) -> None:
    """The position first, then each slot that the book does not fill; what was said before is kept."""
    desk, environ = call.open_desk(is_book_needed=False), call.world.environ
    kept = playing.remembered(desk, environ, found.name) if desk.where.is_own else {}
    if call.is_asked_by_hand() and not is_silent:
        tell(call, "A line each; Enter skips, Ctrl-C stops and remembers.")
    slots = [(label, words, "text") for label, words in playing.questions_of(found)]
    slots += [(need.name, need.ask, need.kind) for need in found.header.needs]
    for name, words, kind in slots:
        known = playing.known(desk, found, values, name, told)
        if known is not None and ((kind in _TAKEN and known.cites) or is_silent):
            values[name] = known
        elif name in kept:
            values[name] = playing.Value(kept[name])
        elif not is_silent:
            said = _asked(call, found, values, words, known)
            if said is None:
                is_silent = True
            elif said.text:
                values[name] = playing.as_day(desk, said) if kind == "date" else said
        if not is_silent and desk.where.is_own:
            playing.remember(desk, environ, found.name, {key: one.text for key, one in values.items() if not one.cites})  # fmt: skip


def _asked(
    call: Call, found: Playbook, values: dict[str, Value], words: str, known: Value | None
) -> Value | None:
    """An answer; an empty line takes what the book knows, where it knows something."""
    from goodbooks.core.phrasing import shortened

    said = {"boss": playing.Value("your boss"), **values}
    question = playing.fill(
        words, said, call.open_desk(is_book_needed=False).clock.today, "them"
    ).text
    source = (
        f"the book: “{shortened(known.text, 70)}” {known.cites[0]}" if known and known.cites else ""
    )
    if known and not known.cites:
        source = f"your story: “{shortened(known.text, 110)}”"
    hint = f" (Enter takes, from {source})" if source else ""
    if call.is_asked_by_hand():
        call.screen.show("\n")
    answer = ask(call, question + hint)
    if answer is None:
        return known
    return playing.Value(answer) if answer else known or playing.Value("")


def _way(call: Call, found: Playbook) -> str | None:
    """The option that is chosen; None where it is to be kept as a note alone."""
    for number, way in enumerate(found.ways, 1):
        if call.is_asked_by_hand():
            tell(call, f"{way.title}. {way.text if '{' not in way.text else ''}", f"  {number} ")
    last = len(found.ways)
    answer = ask(call, f"Which way, 1 to {last}? Enter takes the first; note keeps this as a note, and that is enough.")  # fmt: skip
    if answer and answer.lower().strip(".") in _NOTE:
        return None
    if answer and answer.isdecimal() and 1 <= int(answer) <= last:
        return found.ways[int(answer) - 1].title
    return ""


def _look_back(call: Call, found: Playbook) -> None:
    """Ask how it went, where the day for that has come."""
    from goodbooks.cli.proposing import after_yes

    for note in playing.record(call.desk, found.name).waiting:
        answer = ask(
            call, f"{note.title} (well, partly or badly, and a few words; Enter leaves it)"
        )
        if answer:
            entry = playing.looked_back(call.desk, note, answer)
            after_yes(call, understood(call.desk, [entry]), "let yes be the line after the answer")


def _coached(call: Call, found: Playbook, values: dict[str, Value], listens: str) -> None:
    """What the coach says of the mail that would be sent, as it stands with the answers in it."""
    from goodbooks.desk.coaching import coach_without_book

    today = call.open_desk(is_book_needed=False).clock.today
    for draft in found.drafts:
        if draft.channel == "mail" and draft.listens == listens:
            text = "\n".join(playing.fill(line, values, today, "[{}]").text for line in draft.lines)
            for flag in coach_without_book(text, "ask").flags[:3]:
                tell(call, f"The coach, of the mail: {flag.says} {flag.instead}")


def _offer(call: Call, found: Playbook, entries: list[Entry]) -> int:
    """The plan as entries: shown, and written after a yes."""
    from goodbooks.cli.adding import add
    from goodbooks.cli.proposing import after_yes

    desk = call.open_desk(is_book_needed=False)
    if not desk.where.is_own:
        tell(call, "Nothing is written: " + ("a demo book stays as it is." if desk.where.demo else "there is no book here; goodbooks start makes one."))  # fmt: skip
        return 0
    made = understood(desk, entries)
    if call.options.dry_run or getattr(call.options, "from") == "-":
        return add(call, made, is_dry=True)
    code = after_yes(call, made, "let yes be the line after the answers")
    playing.remember(desk, call.world.environ, found.name, {})
    return code
