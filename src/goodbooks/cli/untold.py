"""At a terminal: how a decision is told to those who read a page, asked for where the page would have a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import ask
from goodbooks.cli.going_back import goes_back
from goodbooks.core.document import UNTOLD
from goodbooks.desk.pages.public_words import (
    named,
    noted_words,
    tells_nothing,
    told_for,
    what_it_is,
)

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.core.document import Document, Question
    from goodbooks.desk.ground.handed_back import Page


def in_words(call: Call, name: str, asked: Question, made: Page) -> Page:
    """A page once more with the words that were given for it just now; as it is where there were none."""
    return call.desk.page(name, asked) if _gave_words(call, made.document) else made


def _gave_words(call: Call, document: Document) -> bool:
    """Whether somebody at the terminal said, just now, how they tell the decision that has no words yet; it is in the book then."""
    found = next((line for line in document.beside if line.mark == UNTOLD), None)
    options = call.options
    is_elsewhere = options.output or options.format or call.desk.where.demo
    if found is None or is_elsewhere or not named(document.readers):
        return False
    if not (call.is_asked_by_hand() and call.screen.is_terminal):
        return False
    who = noted_words(call.desk, found.cites[0], document.readers).says
    words = ask(call, f"{what_it_is(found)} How do you tell it to them? {who}. Enter leaves it out.")  # fmt: skip
    if not words:
        return False
    if tells_nothing(words) or goes_back(words):
        call.screen.say("It is left out, and the book is as it was.")
        return False
    entry = told_for(call.desk, found.cites[0], words, document.readers)
    call.screen.say(
        f"the words are in the book; to take them back: goodbooks add 'note' 'withdraws: {entry.ref}'"
    )
    return True
