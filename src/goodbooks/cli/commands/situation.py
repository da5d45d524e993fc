"""situation: from what just happened, in your own words, to the playbook that fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.pages import question, show_page
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Show what a story tells of, for which no book is needed; keep what it tells if asked to."""
    asked = call.options
    text = call.read_input() if asked.story == "-" else _read(call)
    if not text.strip():
        raise Refusal("the story is empty", "write what happened, in your own words, then try again")  # fmt: skip
    if asked.keep:
        from goodbooks.core.phrasing import counted
        from goodbooks.desk.intake.keeping import keep
        from goodbooks.desk.pages.told import told_in

        put = keep(call.desk, told_in(text).text)
        wait = counted(put, "proposal waits", "proposals wait")
        call.screen.show(f"{wait} in the inbox: goodbooks inbox\n" if put else "nothing new was proposed\n")  # fmt: skip
        return call.ended()
    from goodbooks.desk.pages.made_ready import about_story

    call.open_desk_or_go_without()
    page = about_story(call.desk, call.world.environ, text, question(call))
    page = page._replace(matter=(asked.country or "").upper()[:20], ref=asked.story)
    return show_page(call, "situation", page)


def _read(call: Call) -> str:
    from goodbooks.cli.files import read_story

    return read_story(call, call.options.story)


COMMAND = Command(
    name="situation",
    place=16,
    summary="What just happened, in your words, and what to do next.",
    arguments=(
        Argument(
            "story", "a file that tells what happened, or - for standard input", "FILE|-",
            completes="files", is_needed=True,
        ),
        Argument("--country", "the two letters of a country, for where to turn", "XX"),
        Argument("--keep", "put what the story tells into the inbox, to be read and accepted"),
        *PAGE,
    ),
    examples=(
        Example("goodbooks situation story.txt", "no book is needed for it"),
        Example("goodbooks situation -", "typed or pasted in, ended with Ctrl-D"),
        Example("goodbooks situation story.txt --keep", "what it tells, as proposals in the inbox"),
    ),
    run=run,
)  # fmt: skip
