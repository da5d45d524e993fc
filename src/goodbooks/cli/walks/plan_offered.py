"""The end of a walk at the terminal: what the coach says of its mails, and its plan as entries that a yes writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import tell
from goodbooks.cli.runnable import command_here
from goodbooks.cli.walks import book_offered
from goodbooks.cli.walks.keeping_on import is_written_elsewhere, say_it_stands
from goodbooks.core.drawing import visible
from goodbooks.core.phrasing import counted, listed
from goodbooks.core.telling import add_line
from goodbooks.desk.asking.rounds import understood
from goodbooks.desk.walks.questions import half_told
from goodbooks.desk.walks.questions.beside_answers import BEFORE, INSTEAD
from goodbooks.desk.walks.since import following
from goodbooks.desk.walks.since.made_anew import once_written
from goodbooks.desk.walks.words.mail_remarks import mail_remarks, private_of
from goodbooks.desk.walks.words.spoken import spoken_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from goodbooks.cli.call import Call
    from goodbooks.core.entry import Entry
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.desk.walks.playing import Playbook
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.desk.walks.walking import Ending


_ARE_KEPT = "Your answers are kept, and {} goes on from there."
_PLAN_STAYS = "Your plan stays as it was."
_STORY, _SHOWN_OF_IT = "  private: ", 3


def coached(call: Call, end: Ending, walk: Walk) -> None:
    """What the coach says of the mails that would be sent, and where an answer speaks of the one it is said to."""
    from goodbooks.render.eml import plain

    for saying in end.sayings:
        if saying.mail:
            found = mail_remarks(plain(saying.mail), private_of(walk), saying.mail.to)
            for flag in found.flags:
                tell(call, f"The coach, of the mail: {flag.says} {flag.instead}".rstrip())
            if found.more:
                tell(call, found.more)
    if any(one.mail and one.mail.to and not one.mail.closing for one in end.sayings):
        tell(call, f"Your name is not in the book yet, so the message is not signed; to add it: {add_line('My name is NAME')}")  # fmt: skip
    for one in spoken_of(end.sayings, walk.values):
        tell(call, f"“{one.words}”: “{one.word}” stands in what you would say to {one.to}. Where it means {one.to}, say “you”.")  # fmt: skip


def tell_the_rest(call: Call, found: Playbook) -> None:
    """Where the short way was taken: how the rest of it is asked."""
    if call.options.now and call.is_asked_by_hand():
        tell(call, f"That was the short way. {book_offered.again(call, found.name)} asks the rest, and shows the other ways there are.")  # fmt: skip


def offer(
    call: Call,
    found: Playbook,
    entries: list[Entry],
    kept: Mapping[str, str] | None = None,
    left: Sequence[str] = (),
) -> int:
    """The plan as entries: shown, and written after a yes; `kept` are its answers, which stay where something is `left` open in what there is to send, and after a no. GOES_BACK where the question before is wanted again."""
    from goodbooks.cli.adding import add
    from goodbooks.cli.proposing import GOES_BACK, NOT_ANY_MORE

    desk = call.open_desk(is_book_needed=False)
    if not desk.where.is_own:
        return _without_book(call, found, entries, kept, left)
    if not entries:
        tell(call, "All of it stands in the book already; nothing is added.")
        if kept and INSTEAD in kept and not call.options.dry_run:
            _keep(call, found, (), kept, left)
        elif not call.options.dry_run:
            half_told.let_go(desk, call.world.environ, found.name, call.seen)
        return 0
    made = understood(desk, entries)
    if call.options.dry_run:
        return add(call, made, is_dry=True)
    shown = tuple(one._replace(text=_in_short(one.text)) for one in made)
    if getattr(call.options, "from") == "-":
        call.screen.show("\n" + visible("\n".join(one.text for one in shown)) + "\n")
        tell(call, f"Nothing was added: the story came in where your answers would. Keep it in a file, and goodbooks play {found.name} --from that file asks you, and adds the plan after a yes.")  # fmt: skip
        return 0
    then = [
        f"{one.command}: {one.gives}" for one in following.follow_ups(one.entry for one in made)
    ]
    code = _after_yes(call, found, shown, then, kept)
    if code == GOES_BACK:
        return code
    if code == NOT_ANY_MORE:
        say_it_stands(call, found)
        return 0
    _keep(call, found, made, kept, left)
    return code


def _after_yes(
    call: Call,
    found: Playbook,
    shown: tuple[Understood, ...],
    then: Sequence[str],
    kept: Mapping[str, str] | None,
) -> int:
    """Write the plan after a yes, unless it stands already; a no keeps the answers, and back puts the last question again."""
    from goodbooks.cli.proposing import after_yes

    stay = _ARE_KEPT.format(book_offered.again(call, found.name))
    return after_yes(
        call,
        shown,
        _without_answer(call, found),
        then,
        unless=lambda: is_written_elsewhere(call, found),
        after_no=stay
        if _stays(call, found, kept)
        else _PLAN_STAYS
        if kept and INSTEAD in kept
        else "",
        has_back=bool(kept),
    )


def _stays(call: Call, found: Playbook, kept: Mapping[str, str] | None) -> bool:
    """Whether the answers of a plan that is not written stay: where somebody sits there who gave them on the whole way, and no plan that was written before is to be there again."""
    desk = call.open_desk(is_book_needed=False)
    is_plan_before = bool(half_told.remembered(desk, call.world.environ, found.name + BEFORE))
    is_whole = bool(kept) and not call.options.now
    return is_whole and call.is_asked_by_hand() and not is_plan_before


def _without_answer(call: Call, found: Playbook) -> str:
    """What to do where no answer came to whether the plan is to be added: by hand the answers of the walk are kept."""
    if not call.is_asked_by_hand():
        return "let yes be the line after the answers"
    return f"your answers are kept, and {book_offered.again(call, found.name)} goes on from there"


def _without_book(
    call: Call,
    found: Playbook,
    entries: list[Entry],
    kept: Mapping[str, str] | None,
    left: Sequence[str],
) -> int:
    """For whoever has no book: one with the plan in it; a demo book stays as it is."""
    desk = call.open_desk(is_book_needed=False)
    if desk.where.demo or not entries:
        tell(call, "Nothing is written: a demo book stays as it is." if desk.where.demo else "Nothing is written.")  # fmt: skip
        return 0
    made = understood(desk, entries)
    shown = tuple(one._replace(text=_in_short(one.text)) for one in made)
    if book_offered.with_plan(call, found, made, shown, kept or {}):
        for one in following.follow_ups(one.entry for one in made):
            tell(call, f"{one.command}: {one.gives}", "- ")
        _keep(call, found, made, kept, left)
    return 0


def _keep(
    call: Call,
    found: Playbook,
    made: Sequence[Understood],
    kept: Mapping[str, str] | None,
    left: Sequence[str],
) -> None:
    """Keep the answers of a plan that was written, nothing of a note, and say how its words are had again, and which gaps what there is to send still has; those of a plan that was not written stay as they are."""
    desk, environ = call.open_desk(is_book_needed=False), call.world.environ
    is_written = all(one.entry.id and desk.known().is_taken(one.entry.id) for one in made)
    if not is_written or kept is None:
        if not _stays(call, found, kept):
            half_told.let_go(desk, environ, found.name, call.seen)
        return
    written = once_written(kept, [one.entry for one in made], desk.clock.today)
    half_told.remember(desk, environ, found.name, written, call.seen)
    if INSTEAD in kept:
        half_told.remember(desk, environ, found.name + BEFORE, {})
    if not left:
        tell(call, f"{command_here(call)} play {found.name} shows the words again.")
        return
    it, them = ("it", "that is filled") if len(left) == 1 else ("them", "they are filled")
    tell(call, f"Still open in what there is to send: {listed(left)}. goodbooks play {found.name} asks for {it}, and the message is whole once {them}.")  # fmt: skip


def _in_short(text: str) -> str:
    """An entry as it is shown: of a long story its beginning, since whoever told it knows the rest."""
    lines = text.splitlines(keepends=True)
    said = next((at for at, line in enumerate(lines) if line.startswith(_STORY)), len(lines))
    end = next((at for at in range(said + 1, len(lines)) if not lines[at].startswith("    ")), len(lines))  # fmt: skip
    left = end - said - _SHOWN_OF_IT
    if left < _SHOWN_OF_IT:
        return text
    more = f"    … and {counted(left, 'more line')} of what you told, all of it kept\n"
    return "".join((*lines[: said + _SHOWN_OF_IT], more, *lines[end:]))
