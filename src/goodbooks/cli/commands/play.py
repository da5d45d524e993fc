"""play: a playbook for what just happened, walked against the book to a plan with dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.walks.playing import Playbook


def run(call: Call) -> int:
    """List the playbooks, show one, check a file, or walk one to its plan."""
    asked = call.options
    if asked.check:
        return _check(call, asked.check)
    told = _told(call)
    if not asked.name and not told:
        return _list(call)
    from goodbooks.desk.walks import playing

    desk, source = call.open_desk_or_begin(), getattr(asked, "from") or ""
    name = playing.name_for(desk, told, asked.name or "", source)
    if told and not asked.name and name == playing.NOTHING_FITS:
        name = _nearest(call, told, source)
        if not name:
            return 0
    found = playing.playbook(desk, name)
    if asked.read or found.header.route or asked.format:
        from goodbooks.cli.pages import put_page
        from goodbooks.desk.ground.handed_back import Page
        from goodbooks.desk.walks.as_told import as_told

        found = as_told(desk, found, told)
        page = playing.page_to_read(desk, found, (asked.country or "").upper()[:20])
        return put_page(call, Page(page, (), is_lost=False))
    return _walk(call, found, told)


def _walk(call: Call, found: Playbook, told: str) -> int:
    """Walk a playbook; where only a story names it and more than one may fit, it is asked which."""
    from goodbooks.cli.asking import tell
    from goodbooks.cli.walks.choosing import chosen, of_all
    from goodbooks.cli.walks.help_first import HelpFirstError
    from goodbooks.cli.walks.playing import walk
    from goodbooks.desk.walks import playing

    if told and not call.options.name:
        try:
            name = chosen(call, found.name, told, getattr(call.options, "from"))
            if not name:
                tell(call, "Then it may be one of these; goodbooks play NAME --from FILE walks it with your story.")  # fmt: skip
                listed = _list(call)
                name = of_all(call)
                if not name:
                    return listed
        except HelpFirstError:
            return 0
        found = playing.playbook(call.open_desk(is_book_needed=False), name)
    return walk(call, found, told)


def _nearest(call: Call, told: str, source: str) -> str:
    """What is played for a story that fits nothing for certain: the nearest where it is said to be the one; "" where help comes first."""
    from goodbooks.cli.walks.choosing import nearest
    from goodbooks.cli.walks.help_first import HelpFirstError
    from goodbooks.desk.walks.playing import NOTHING_FITS

    try:
        return nearest(call, told, source) or NOTHING_FITS
    except HelpFirstError:
        return ""


def _told(call: Call) -> str:
    """The story that --from names; "" without one."""
    source = getattr(call.options, "from")
    if not source:
        return ""
    if source == "-":
        text = call.read_input()
    else:
        from goodbooks.cli.files import read_story

        text = read_story(call, source)
    if not text.strip():
        raise Refusal(
            "the story is empty", "write what happened, in your own words, then try again"
        )
    from goodbooks.desk.pages.told import told_in

    told = told_in(text)
    if told.remark:
        call.screen.say(told.remark)
    return told.text


def _list(call: Call) -> int:
    """Every playbook with its title, and how it went where it was used."""
    from goodbooks.cli.asking import tell
    from goodbooks.core.phrasing import counted
    from goodbooks.desk.walks import playing

    desk = call.open_desk_or_begin()
    for found, record in playing.shelved(desk):
        used = f" Used {counted(record.used, 'time')}." if record.used else ""
        went = f" It went: {', '.join(record.went)}." if record.went else ""
        asks = " How did it go? Play it to say." if record.waiting else ""
        tell(call, f"{found.header.title}.{used}{went}{asks}", f"{found.name}: ")
    return call.ended()


def _check(call: Call, path: str) -> int:
    """Say what a playbook's file still lacks."""
    import os

    from goodbooks.cli.files import read_text
    from goodbooks.core.phrasing import counted
    from goodbooks.core.problem import problem_text
    from goodbooks.desk.walks import playing

    name = os.path.basename(path)
    if not name.endswith(".md"):
        raise Refusal(f"{name} is no playbook's file", "a playbook is a text file whose name ends in .md")  # fmt: skip
    text = read_text(path, call.world.cwd)
    desk = call.open_desk(is_book_needed=False)
    problems = playing.checked(desk, name.removesuffix(".md"), text, name)
    call.show("\n".join(problem_text(problem) for problem in problems))
    said = counted(len(problems), "thing") if problems else "nothing"
    call.screen.show(f"{name}: {said} to mend.\n")
    return 1 if problems else 0


COMMAND = Command(
    name="play",
    place=17,
    summary="Something just happened: from a playbook to a plan.",
    arguments=(
        Argument("name", "the name of a playbook; without one, they are listed", "NAME"),
        Argument(
            "--from", "a file that tells what happened, or - for standard input", "FILE|-", completes="files"
        ),
        Argument("--now", "straight to the words: at most four questions"),
        Argument("--read", "show the playbook as a page, and ask nothing"),
        Argument("--country", "the two letters of a country, for where to turn", "XX"),
        Argument("--dry-run", "ask, show the plan, and add nothing"),
        Argument("--check", "say what the file of a playbook lacks", "FILE", completes="files"),
        *PAGE,
    ),
    examples=(
        Example("goodbooks play", "lists the playbooks, and how those went that you used"),
        Example("goodbooks play boss-did-not-back-me", "asks one thing at a time, and ends in a plan"),
        Example("goodbooks play --from story.txt", "the playbook that fits a story, with what it tells"),
        Example("goodbooks play --from story.txt --now", "the words for it, over at most four questions"),
        Example("goodbooks play --check playbooks/late-trains.md", "what your own playbook lacks"),
    ),
    run=run,
)  # fmt: skip
