"""digest: many people's advice, from a saved discussion or from the book."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.pages import question, show_page
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.naming import matter

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.core.written import Passed, Source


def run(call: Call) -> int:
    """Show the digest of a file, for which no book is needed, or of a matter of the book."""
    said = call.options.about
    source, shown = _source(call, said)
    if call.options.propose:
        return _proposed(call, source, shown)
    if source is None:
        if os.path.sep in said or said.endswith((".txt", ".md", ".html")):
            raise Refusal(
                f"{said} is not there", "name a saved discussion, or a matter of the book"
            )
        return show_page(call, "digest", question(call)._replace(matter=matter(call.desk, said)))
    from goodbooks.desk.intake.digesting import read_discussion

    call.open_desk(is_book_needed=False)
    letter = call.options.letter or "1"
    number = int(letter) if letter.isdecimal() and len(letter) < 6 else 0
    found = read_discussion(source, shown, call.desk.clock.today, number)
    asked = question(call)._replace(drafts=found.entries, remarks=found.remarks)
    return show_page(call, "digest", asked)


def _source(call: Call, said: str) -> tuple[Source | Passed | None, str]:
    """What is to be read, and how to name it: standard input for -, a file, or None."""
    from goodbooks.desk.intake.digesting import given, saved_at

    if said == "-":
        return given(call.read_input()), "standard input"
    path = os.path.join(call.world.cwd, os.path.expanduser(said))
    is_file = not said.startswith("#") and os.path.isfile(path)
    return (saved_at(path) if is_file else None), said


def _proposed(call: Call, source: Source | Passed | None, shown: str) -> int:
    """Put each reply's advice into the inbox, under the matter that is named."""
    from goodbooks.core.phrasing import counted
    from goodbooks.desk.intake.digesting import propose

    if source is None:
        why = "--propose needs a file: what is in the book is an entry already"
        raise Refusal(why, "goodbooks digest FILE --propose")
    about = (call.options.matter or "").removeprefix("#")
    put = propose(call.desk, source, shown, about)
    wait = "waits" if put == 1 else "wait"
    told = f"{counted(put, 'proposal')} {wait} in the inbox: goodbooks inbox" if put else "nothing new was proposed"  # fmt: skip
    call.screen.show(told + "\n")
    return call.ended()


COMMAND = Command(
    name="digest",
    place=22,
    summary="Many people's advice: how many say what, and the dissent.",
    arguments=(
        Argument(
            "about", "a discussion: a saved page, mails of one thread, or lines like Ana: I would ask first; - for standard input, or a matter", "FILE|-|MATTER",
            completes="files", is_needed=True,
        ),
        Argument("--propose", "put each reply's advice into the inbox, to be read and accepted"),
        Argument("--matter", "the matter that what is proposed belongs to", "MATTER", completes="matters"),
        Argument("--letter", "which letter of a page that holds several", "NUMBER"),
        *PAGE,
    ),
    examples=(
        Example("goodbooks digest thread.txt", "no book is needed for it"),
        Example("goodbooks digest thread.txt --propose --matter lead", "one proposal a reply, in the inbox"),
        Example("goodbooks --book demo:fumbled digest lead", "from the advice in a demo book"),
    ),
    run=run,
)  # fmt: skip
