"""Entries that follow from answers: shown, and written after a yes; broken off, shown all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import NO, YES, ask, tell
from goodbooks.cli.said_plainly import sentences
from goodbooks.core.drawing import visible
from goodbooks.core.phrasing import counted, listed
from goodbooks.desk.ground.refusals import INTERRUPTED, NOTHING_CHANGED, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from goodbooks.cli.call import Call
    from goodbooks.desk.typed.understand import Understood


OTHER, NOT_ANY_MORE, GOES_BACK = -1, -2, -3
"""What `after_yes` gives where the answer was the other word, where a yes came too late, and where the question before is to be put again."""
BACK = ("back", "goes back to the question before")
STILL_YOURS = "What stands above is yours still: goodbooks add - takes it, as it is or changed."
"""What is said after a no where nothing else keeps the answers."""


def after_yes(
    call: Call,
    entries: tuple[Understood, ...],
    without: str,
    then: Iterable[str] = (),
    *,
    in_words: bool = False,
    other: tuple[str, str] = ("", ""),
    unless: Callable[[], bool] = lambda: False,
    after_no: str = STILL_YOURS,
    has_back: bool = False,
) -> int:
    """Show the entries, and write them if the last answer is yes, `unless` it comes too late.

    `without` says what to do where nobody is left to answer, `then` what can be done once they are written;
    with `in_words` each stands first in a plain sentence. `other` is a word that is an answer as well, and what it does: OTHER comes back for it.
    `after_no` says what is left after a no; with `has_back` the answer may be “back” where somebody sits there, and GOES_BACK comes back for it.
    """
    if in_words:
        tell(call, "This would be kept:")
        for sentence in sentences(call, entries):
            tell(call, sentence, "- ")
        call.screen.show("\n")
    tell(call, "As it would stand in the book:" if in_words else "This would be added:")
    call.screen.show("\n" + visible("\n".join(one.text for one in entries)) + "\n")
    words = f"these {counted(len(entries), 'entry', 'entries')}" if entries[1:] else "this entry"
    back = BACK if has_back and call.is_asked_by_hand() else ("", "")
    answer = _answer(call, words, {OTHER: other, GOES_BACK: back})
    if isinstance(answer, int):
        return answer
    if answer is None:
        raise Refusal("nothing was added", without, NOTHING_CHANGED)
    if answer.lower() not in YES:
        tell(call, f"Nothing was added. {after_no}".rstrip())
        return 0
    if unless():
        return NOT_ANY_MORE
    _add(call, entries, then)
    return 0


def _add(call: Call, entries: tuple[Understood, ...], then: Iterable[str]) -> None:
    """Write the entries, and say where they are, what can be done then, and which line takes all of them back."""
    from goodbooks.cli.adding import listed_refs
    from goodbooks.cli.runnable import command_here

    added = call.desk.add([one.entry for one in entries])
    refs = listed_refs(one.entry for one in entries)
    call.screen.show(f"added to {visible(added.file)} as {refs}\n")
    for line in then:
        tell(call, line, "- ")
    tell(call, f"To take it back: {command_here(call)} add 'note' 'withdraws: {refs}'")


def _answer(call: Call, words: str, more: Mapping[int, tuple[str, str]]) -> str | int | None:
    """What is answered to whether they are to be added: the number of a word that is an answer `more`, None where no answer comes."""
    known = {word: (number, does) for number, (word, does) in more.items() if word}
    told = "".join(f"; {word} {does}" for word, (_, does) in known.items())
    answer = ask(call, f"Add {words}? (yes or no{told})")
    while answer is not None:
        said = answer.lower()
        if found := known.get(said.strip(" .“”\"'")):
            return found[0]
        if said in (*YES, *NO) or not call.is_asked_by_hand():
            break
        answer = ask(call, f"Please write {listed(('yes', 'no', *known), 'or')}; nothing is lost while you think.")  # fmt: skip
    return answer


def broken_off(call: Call, entries: tuple[Understood, ...]) -> int:
    """Nothing is added; what was typed so far is shown, to be added by hand."""
    call.screen.show("\n")
    if not entries:
        tell(call, "Stopped before an answer; nothing was added.")
        return INTERRUPTED
    tell(call, "Stopped; nothing was added. You had, and goodbooks add - would take:")
    call.screen.show("\n" + visible("\n".join(one.text for one in entries)))
    return INTERRUPTED
