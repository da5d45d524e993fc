"""take-in: mails, chats, notes, calendars and commits read for what could be an entry."""

from __future__ import annotations

import os
from itertools import count as count_from
from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from goodbooks.cli.call import Call
    from goodbooks.core.written import Passed, Source
    from goodbooks.desk.intake.taking_in import Took

_MOST_SAID, _MOST_SOURCES = 5, 12
"""So much that was passed over is named, and so many sources have a line each; of more, each sort has one."""
_TYPED = "-"
_NOBODY = "the book knows nobody in it as you"
_NOT_MINE = f"{_NOBODY}; say your names and addresses: goodbooks add 'person me' 'also: NAME, ADDRESS'"  # fmt: skip


def run(call: Call) -> int:
    """Take in each source, say what came of it, and that it waits in the inbox."""
    from goodbooks.cli.asking import refuse_demo
    from goodbooks.desk.ground.refusals import INTERRUPTED

    day_first = _day_first(call)
    if call.is_asked_by_hand():
        refuse_demo(call, is_dry=False)
    proposed = taken = code = 0
    box = call.desk.inbox()
    waited, told = len(box.waiting()), len(box.told())
    try:
        for path in call.options.files:
            every = _taken_and_told(call, path, day_first)
            taken += sum(bool(took.sort) for took in every)
            proposed += sum(took.proposed for took in every)
    except KeyboardInterrupt:
        call.screen.say("stopped; what was read is kept, and the same command goes on from there")
        code = INTERRUPTED
    box = call.desk.inbox()
    _tell_what_waits(call, len(box.waiting()) - waited, len(box.told()) - told)
    if not proposed and not code:
        call.screen.show("nothing new was proposed\n")
    return code or (call.ended() if taken else 1)


def _tell_what_waits(call: Call, waits: int, told: int) -> None:
    """How many proposals more wait, and how many are my own promises that stand with what was asked."""
    from goodbooks.core.phrasing import capital, counted

    if waits > 0:
        wait = counted(waits, "proposal waits", "proposals wait")
        call.screen.show(f"{wait} in the inbox: goodbooks inbox\n")
    if told > 0:
        stand = counted(told, "promise of yours stands", "promises of yours stand")
        call.screen.show(f"{capital(stand)} with what was asked of you.\n")


def _taken_and_told(call: Call, path: str, day_first: bool | None) -> list[Took]:
    """What came of each source at a path, and told: a line each, or of many a line a sort; refused where nothing is there."""
    from goodbooks.desk.ground.refusals import Refusal
    from goodbooks.desk.intake.sources import sources_at

    full = os.path.join(call.world.cwd, os.path.expanduser(path))
    if path != _TYPED and not os.path.exists(full):
        raise Refusal(f"{path} is not there", "check the name; what was named before it was taken in")  # fmt: skip
    perhaps: list[str] = []
    every = _taken(call, _typed(call) if path == _TYPED else sources_at(full), day_first, perhaps)
    if len(every) > _MOST_SOURCES:
        _tell_together(call, path, every, perhaps)
    else:
        for took in every:
            _tell(call, took, perhaps)
    return every


def _typed(call: Call) -> Iterator[Source | Passed]:
    """What comes on standard input, in whatever letters it is written, as one source."""
    from goodbooks.cli.call import HOW_IT_ENDS
    from goodbooks.core.written import of_bytes

    if call.is_asked_by_hand():
        call.screen.say(HOW_IT_ENDS)
    text = call.world.stdin.read() if call.world.stdin is not None else ""
    yield of_bytes("standard input", text.encode("utf-8", "surrogateescape"))


def _taken(
    call: Call, sources: Iterator[Source | Passed], day_first: bool | None, perhaps: list[str]
) -> list[Took]:
    """What came of each source; those of whom one is perhaps me are put into `perhaps`."""
    from goodbooks.cli.intake.whose_mail import ask_who_i_am
    from goodbooks.desk.intake.taking_in import take_in_of

    def asked(people: tuple[str, ...]) -> None:
        perhaps.extend(people)
        ask_who_i_am(call, people)

    progress = _progress(call)
    return list(take_in_of(call.desk, sources, day_first, progress, asked))


def _not_mine(call: Call, perhaps: list[str]) -> str:
    """That the book knows nobody in it as me, with the line for the one whose name begins as mine does."""
    from goodbooks.core.telling import add_line, quoted
    from goodbooks.desk.intake.taking_in import named_like_me

    mine = named_like_me(call.desk, perhaps)
    if not mine:
        return _NOT_MINE
    line = f"{add_line('person me')} {quoted(f'also: {mine}')}"
    return f"{_NOBODY}; if {mine.partition(',')[0]} is you: {line}"


def _progress(call: Call) -> Callable[[str, int], None]:
    """What tells somebody who waits at a terminal how far it has come."""
    err = call.world.stderr
    steps = count_from(1)

    def tell(name: str, count: int) -> None:
        if next(steps) % 100 == 0 and err.isatty():
            err.write(f"\r{os.path.basename(name)[:40]}: {count} read")
            err.flush()

    return tell


def _day_first(call: Call) -> bool | None:
    return True if call.options.day_first else False if call.options.month_first else None


def _tell_together(call: Call, path: str, every: list[Took], perhaps: list[str]) -> None:
    """A folder of many sources in a line a sort, and what was passed over in it."""
    from goodbooks.core.phrasing import counted
    from goodbooks.desk.intake.taking_in import Took

    sorts = dict.fromkeys(took.sort for took in every if took.sort)
    for sort in sorts:
        of_it = [took for took in every if took.sort == sort]
        writings, skipped, proposed = (
            sum(getattr(took, name) for took in of_it)
            for name in ("writings", "skipped", "proposed")
        )
        whole = Took(
            f"{path}, {counted(len(of_it), 'file')}", sort, writings, proposed, (), skipped
        )
        call.screen.show(whole.sentence + "\n")
    hints = [took for took in every if took.hint]
    for took in hints[:_MOST_SAID]:
        call.screen.say(f"{took.name}: {took.hint}")
    if len(hints) > _MOST_SAID:
        call.screen.say(f"the same is to be said of {len(hints) - _MOST_SAID} more in {path}")
    if sorts and not any(took.knows_me and took.sort for took in every):
        call.screen.say(f"{path}: {_not_mine(call, perhaps)}")
    passed = [one for took in every for one in took.passed]
    for one in passed[:_MOST_SAID]:
        call.screen.say(f"passed over: {one.where}: {one.reason}")
    if len(passed) > _MOST_SAID:
        call.screen.say(f"passed over: {len(passed) - _MOST_SAID} more in {path}")


def _tell(call: Call, took: Took, perhaps: list[str]) -> None:
    """One line a source, and what was passed over in it."""
    if took.sentence:
        call.screen.show(took.sentence + "\n")
    hints = [took.hint, "" if took.knows_me else _not_mine(call, perhaps)]
    if any(hints):
        call.screen.say(f"{took.name}: {'; '.join(filter(None, hints))}")
    for passed in took.passed[:_MOST_SAID]:
        call.screen.say(f"passed over: {passed.where}: {passed.reason}")
    if len(took.passed) > _MOST_SAID:
        call.screen.say(f"passed over: {len(took.passed) - _MOST_SAID} more in {took.name}")


COMMAND = Command(
    name="take-in",
    place=20,
    summary="What could be an entry in mails, chats, notes and calendars.",
    arguments=(
        Argument(
            "files", "mail, mbox, Maildir, .ics, notes, chat exports, archives, repositories", "FILE",
            completes="files", is_needed=True, is_many=True,
        ),
        Argument("--day-first", "3/4 is the third of April"),
        Argument("--month-first", "3/4 is the fourth of March"),
    ),
    examples=(
        Example("goodbooks take-in message.eml", "what one mail asks, promises and decides"),
        Example("goodbooks take-in - < thread.txt", "what is piped in, or pasted and ended with Ctrl-D"),
        Example("goodbooks take-in Mail/ calendar.ics", "a folder of mail, and a calendar"),
        Example("goodbooks take-in ~/shop", "your own commits, put together to pieces of work"),
    ),
    run=run,
)  # fmt: skip
