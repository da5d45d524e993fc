"""What others may hear once those who were asked have said yes: shown by its playbook, and offered when its time has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.drawing import visible

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.walks.playing import Playbook


def show_words_now(call: Call, found: Playbook) -> bool:
    """The sentences of a playbook that wait for a yes, filled from the book, once it stands there, or what it says after a no; whether there were any."""
    from goodbooks.cli.asking import tell
    from goodbooks.desk.walks.since.plan_answered import noes_now, words_now
    from goodbooks.desk.walks.words.spoken import sayings

    desk = call.open_desk(is_book_needed=False)
    document = words_now(desk, found)
    shown = sayings(document) if document else ()
    noes = noes_now(desk, found) if not shown else ()
    for line in noes:
        tell(call, line.text)
    if noes:
        call.screen.show("\n")
    for saying in shown:
        tell(call, f"You have a yes, and all whom you asked know of it. {saying.title}:")
        for line in saying.lines:
            tell(call, f"“{line.text}”", "  ")
        call.screen.show("\n")
    return bool(shown or noes)


def is_enough(call: Call) -> bool:
    """Whether those sentences were what was looked for, and no new plan is wanted."""
    from goodbooks.cli.asking import ask
    from goodbooks.cli.walks.answering import AGAIN, is_word

    if not call.is_asked_by_hand():
        return False
    answer = ask(call, "Enter if that was all; again makes a new plan.")
    return not (answer and is_word(answer, AGAIN))


def offer_words_now(call: Call) -> None:
    """After a word that may let others hear of a yes: which playbook has the words for them."""
    from goodbooks.cli.runnable import command_here
    from goodbooks.desk.walks.since.plan_answered import with_words_now

    for name in with_words_now(call.desk):
        words = f"{command_here(call)} play {name}"
        call.screen.show(visible(f"what your colleagues may hear of it now: {words}\n"))
