"""The six questions of a first book, and what their answers become."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.cli.answers import boss_of, said_by, talk_of
from goodbooks.core.days import read_moment
from goodbooks.core.drawing import visible
from goodbooks.core.names import ME, name_key
from goodbooks.core.problem import Unclear
from goodbooks.core.width import wrapped
from goodbooks.desk.batch import first_entries
from goodbooks.desk.clock import Clock, system_clock
from goodbooks.desk.kinds import Kinds
from goodbooks.desk.places import data_folder
from goodbooks.desk.refusals import NOTHING_CHANGED, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.cli.call import Call
    from goodbooks.core.entry import Entry
    from goodbooks.desk.understand import Understood

NAME = "mine.book"
SYNCED = {
    "onedrive": "OneDrive", "dropbox": "Dropbox", "mobile documents": "iCloud",
    "icloud": "iCloud", "cloudstorage": "a cloud", "google drive": "Google Drive",
    "googledrive": "Google Drive", "nextcloud": "Nextcloud", "owncloud": "ownCloud",
    "syncthing": "Syncthing", "pcloud": "pCloud", "sharepoint": "SharePoint",
}  # fmt: skip


class Answers(NamedTuple):
    """What was answered; "" where a question was skipped."""

    me: str = ""
    boss: str = ""
    judged: str = ""
    waiting: str = ""
    happened: str = ""
    talk: str = ""


QUESTIONS = Answers(
    "What is your name, and what do you do? (Ana, platform lead)",
    "Who is your boss? A first name is enough.",
    "What is your boss judged on? (Incident minutes down 30% by year end)",
    "Who else waits for you? (Growth, Sales, Vera)",
    "What was decided or happened lately? Their name first, if somebody said it."
    " (Marcus: go ahead without the load test)",
    "When do you talk with your boss next? (Thursday 14:00)",
)


def begin(call: Call, path: str) -> int:
    """Ask, make the book, and say what to try next."""
    from goodbooks.desk.desk import refuse_missing

    place = os.path.normpath(path or os.path.join(data_folder(call.world.environ), NAME))
    if not place.endswith(".book"):
        raise Refusal("the name of a book ends in .book", f"name it {place}.book")
    if os.path.lexists(place):
        raise Refusal(
            f"there is something at {place} already",
            "add to it with goodbooks add, or name another place with --path",
            NOTHING_CHANGED,
        )
    refuse_missing(place, call.world.environ)
    rows = [f"Your book will be one text file, for you alone: {place}", *warnings(place)]
    width = call.screen.style().width
    call.screen.show(
        "\n".join(row for text in rows for row in wrapped(visible(text), width)) + "\n"
    )
    clock = system_clock(call.day())
    answers = ask(call, clock)
    found = first_entries(entries(answers, clock), Kinds(), clock)
    return _make(call, place, found, answers)


def ask(call: Call, clock: Clock) -> Answers:
    """The six answers, from whoever sits there or from standard input, a line each."""
    is_by_hand = call.is_asked_by_hand()
    if is_by_hand:
        call.screen.show("Six questions. Press Enter to skip one.\n")
    given: list[str] = []
    for question in QUESTIONS:
        answer = _answer(call, question, is_shown=is_by_hand)
        if is_by_hand and question is QUESTIONS.talk and answer:
            answer = _clear_day(call, answer, given, clock)
        given.append(answer)
    return Answers(*given)


def _clear_day(call: Call, answer: str, given: list[str], clock: Clock) -> str:
    """The day of the talk; when it is not clear, it can be said once more, or left as it is."""
    boss, _ = boss_of(given[QUESTIONS.index(QUESTIONS.boss)])
    others = _others(given[QUESTIONS.index(QUESTIONS.waiting)], boss)
    moment = read_moment(talk_of(answer, boss, others)[1], clock.today)
    if not isinstance(moment, Unclear):
        return answer
    call.screen.show(
        visible(f"{moment.reason}; {moment.remedy}, or press Enter to keep your words.") + "\n> "
    )
    return _line(call) or answer


def _answer(call: Call, question: str, *, is_shown: bool) -> str:
    if is_shown:
        call.screen.show(f"{question}\n> ")
    return _line(call)


def _line(call: Call) -> str:
    line = call.world.stdin.readline() if call.world.stdin is not None else ""
    return " ".join(line.split())


def entries(answers: Answers, clock: Clock) -> Iterator[Entry]:
    """What the answers say, as entries of today."""
    name, _, role = (part.strip() for part in answers.me.partition(","))
    if answers.me:
        lines = (("also", name), *((("role", role),) if role else ()))
        yield _made(clock, "person", ("me",), fields=lines)
    boss, does = boss_of(answers.boss)
    if boss:
        more = (("role", does),) if does else ()
        yield _made(clock, "person", (boss,), fields=(("relation", "boss"), *more))
    if answers.judged:
        yield _made(clock, "goal", (boss,) if boss else (), answers.judged)
    others = _others(answers.waiting, boss)
    for other in others:
        yield _made(clock, "person", (other,), fields=(("relation", "stakeholder"),))
    if answers.happened:
        who, words = said_by(answers.happened, boss, others)
        yield _happened(clock, who, words)
    yield from _talk(clock, answers.talk, boss, others)


def _happened(clock: Clock, who: str, words: str) -> Entry:
    """What somebody decided; what they asked of me, if it is a question; else a note."""
    if not who:
        return _made(clock, "note", (), words)
    if "?" in words:
        return _made(clock, "request", (who,), words)._replace(to=(ME,))
    return _made(clock, "decision", (who,), words)


def _others(waiting: str, boss: str) -> list[str]:
    """Everybody else who waits, each once."""
    parts = [part.strip(" .") for part in waiting.replace(" and ", ",").split(",")]
    names = {name_key(part): part for part in reversed(parts) if part}
    return [name for key, name in reversed(names.items()) if key not in (ME, name_key(boss))]


def _made(
    clock: Clock,
    kind: str,
    who: tuple[str, ...] = (),
    title: str = "",
    fields: tuple[tuple[str, str], ...] = (),
) -> Entry:
    made = Kinds()[kind].type
    return made(kind, clock.today, None, who, (), title, None, (), (), fields)


def _talk(clock: Clock, answer: str, boss: str, others: list[str]) -> Iterator[Entry]:
    if not answer:
        return
    who, said = talk_of(answer, boss, others)
    moment = read_moment(said, clock.today)
    if isinstance(moment, Unclear):
        yield _made(clock, "note", (), f"Next talk: {answer}")
    else:
        talk = _made(clock, "talk", (who,) if who else (), "Next talk")
        yield talk._replace(on=moment.on, at=moment.at)


def _make(call: Call, place: str, found: tuple[Understood, ...], answers: Answers) -> int:
    from goodbooks.desk.desk import start

    added = start([one.entry for one in found], place, call.world.environ)
    call.screen.show(f"\n{visible(added.text)}" if added.text else "")
    call.screen.show(f"\nYour book is begun: {visible(added.file)}\n")
    lines = tries(_called(call, place), answers, found)
    call.screen.show(visible("Try next:\n" + "".join(f"  {line}\n" for line in lines)))
    return 0


def _called(call: Call, place: str) -> str:
    """How the command is called so that it finds this book."""
    folder = os.path.dirname(place)
    if folder in (call.world.cwd, data_folder(call.world.environ)):
        return "goodbooks"
    from shlex import quote

    return f"goodbooks --book {quote(place)}"


def tries(called: str, answers: Answers, found: tuple[Understood, ...]) -> list[str]:
    """The three commands to try with this book."""
    from shlex import quote

    boss = boss_of(answers.boss)[0] or "NAME"
    decided = [one.entry.ref for one in found if one.entry.kind == "decision"]
    line = f'promise me -> {boss} "what you promised" by end of month'
    page = "prepare" if any(one.entry.kind == "request" for one in found) else "brief"
    return [
        f"{called} confirm {decided[0]}" if decided else called,
        f"{called} {page} {boss if boss.isalnum() else quote(boss)}",
        f"{called} add {quote(line)}",
    ]


def warnings(path: str) -> list[str]:
    """What is worth knowing about a place before a private book is put there."""
    folder = os.path.realpath(os.path.dirname(path) or ".")
    words = folder.casefold()
    cloud = next((name for sign, name in SYNCED.items() if sign in words), "")
    found = []
    if cloud:
        found.append(
            f"This place looks as if {cloud} copied it to other machines, perhaps your employer's."
            " Name another with --path if that is not what you want."
        )
    elif _is_others(folder):
        found.append(
            "This place is not yours alone: others can write there, or own it."
            " Name another with --path if that is not what you want."
        )
    return found


def _is_others(folder: str) -> bool:
    """Whether the nearest folder that exists is somebody else's, or open for all to write."""
    while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    if not hasattr(os, "getuid"):
        return False
    found = os.stat(folder)
    return found.st_uid != os.getuid() or bool(found.st_mode & 0o002)
