"""coach: a message looked at before it goes up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example
from goodbooks.desk.ground.refusals import NoBook, Refusal

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.coaching import Coached
    from goodbooks.desk.desk import Desk

PURPOSES = ("ask", "status", "bad-news", "recovery", "confirm", "hold", "decline")
FORMS = ("text", "json", "github")


def run(call: Call) -> int:
    """Look at one message, or list what the coach looks at."""
    from goodbooks.cli import coached as drawing
    from goodbooks.desk.coaching import strange_names

    asked = call.options
    style = call.screen.style(asked.color or "auto")
    if asked.list:
        call.show(drawing.every(style))
        return 0
    if not asked.file:
        raise Refusal(
            "goodbooks coach needs the message",
            "name its file, or write - and give it on standard input",
        )
    found = _look(call, _message(call))
    form = asked.format or "text"
    if form != "text":
        call.tell(strange_names(found))
    if form == "json":
        call.screen.show_file(drawing.as_json(found))
    elif form == "github":
        call.screen.show_file(drawing.for_github(found, asked.file))
    else:
        call.show(drawing.as_text(found, style))
    call.is_remarkable = call.is_remarkable or bool(found.flags or found.strange)
    return call.ended()


def _message(call: Call) -> str:
    if call.options.file == "-":
        return call.read_input()
    from goodbooks.cli.files import read_text

    return read_text(call.options.file, call.world.cwd)


def _look(call: Call, text: str) -> Coached:
    """With the book where there is one; without it, the words alone."""
    from goodbooks.desk import coaching

    if not text.strip():
        raise Refusal("the message is empty", "write it first, then let the coach look at it")
    purpose = getattr(call.options, "for") or ""
    try:
        desk = call.desk
    except NoBook:
        if call.options.book:
            raise
        alone = "no book here: the coach looks at the words alone"
        to = f", not at what {call.options.to} likes" if call.options.to else ""
        call.screen.say(alone + to)
        return coaching.coach_without_book(text, purpose)
    readers, unknown = _readers(desk, call.options.to or "")
    call.tell(unknown)
    found = coaching.coach(desk, text, next(iter(readers), ""), purpose, beside=readers)
    call.tell(found.said)
    _tell_what_not_to_do(call, desk, found.coached.reader)
    return found.coached


def _tell_what_not_to_do(call: Call, desk: Desk, who: str) -> None:
    """Beside the message, what the playbook of a plan with its reader says not to do: the words of a message cannot show all of that."""
    from goodbooks.desk.walks.since.not_to_do import not_to_do

    if words := not_to_do(desk, who):
        call.tell((words,))


def _readers(desk: Desk, to: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who gets it: one, several apart by commas or “and”, or () for everybody at once; and a sentence for each whom the book does not know, or not by that name alone."""
    from goodbooks.desk.naming import person, several

    known, strange = several(desk, to)
    found, unknown = list(known), []
    for name in strange:
        try:
            found.append(person(desk, name))
        except Refusal as refused:
            unknown.append(f"{refused}. Nothing is known of how they like to be written to; the rest is looked at.")  # fmt: skip
    return tuple(dict.fromkeys(found)), tuple(unknown)


COMMAND = Command(
    name="coach",
    place=19,
    summary="A message looked at before it goes up.",
    arguments=(
        Argument(
            "file", "a file with the message, or - for standard input", "FILE|-", completes="files"
        ),
        Argument(
            "--to", "who will read it; several with commas, or: all", "WHO", completes="people"
        ),
        Argument(
            "--for",
            "what it is for, if the coach's guess is wrong: " + ", ".join(PURPOSES),
            "PURPOSE",
            PURPOSES,
        ),
        Argument("--format", "text, json or github", "FORM", FORMS),
        Argument("--list", "list everything the coach looks at, with its source"),
        Argument("--strict", "end with 1 when there is something to be said"),
    ),
    examples=(
        Example(
            "goodbooks coach reply.txt --to Marcus", "reads it as Marcus would, with the book open"
        ),
        Example("goodbooks coach - --for ask", "a message pasted in, ended with Ctrl-D"),
        Example(
            "goodbooks coach reply.txt --format github --strict", "a line a remark, for an editor"
        ),
        Example("goodbooks coach --list", "every rule, and where it comes from"),
    ),
    run=run,
)
