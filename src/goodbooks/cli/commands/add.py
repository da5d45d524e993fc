"""add: one line as a person writes it, whole entries from standard input, or a form to fill in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.cli.adding import add
from goodbooks.cli.command import Argument, Command, Example
from goodbooks.cli.offered import with_what_is_chosen
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, WRONG_USE, Refusal
from goodbooks.desk.lines.opening import begins_an_entry, is_said_freely
from goodbooks.desk.lines.title_marks import SINGLE
from goodbooks.desk.typed.by_sentence import by_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.cli.call import Call
    from goodbooks.desk.typed.understand import Understood

_FEWEST = 2
"""So few words are no sentence that the shell took apart."""
QUOTES = '"“”„'
_FIELD = regex(r"\s*[a-z][a-z-]*:(\s|$)", re.IGNORECASE)


def run(call: Call) -> int:
    """Understand what was given, show it, add it."""
    lines = _as_one(call, call.options.lines)
    is_dry = call.options.dry_run
    if lines == ("-",) or (not lines and not call.is_asked_by_hand()):
        return _add_all(call, call.read_input(), is_dry=is_dry)
    if not lines:
        return _short_help(call)
    if len(lines) == 1 and lines[0].lower() in call.desk.kinds and call.is_asked_by_hand():
        return _add_form(call, lines[0].lower(), is_dry=is_dry)
    several = by_sentence(lines[0], call.desk.kinds, call.desk.clock, call.desk.known()) if len(lines) == 1 else ()  # fmt: skip
    is_read = _is_a_sentence(call, lines[0])
    if several:
        found = [with_what_is_chosen(call, one) for one in several]
        return add(call, found, is_dry=is_dry, is_read=is_read)
    one = _meant(call, lines)
    one = with_what_is_chosen(call, one, lines[1:] if one.asks else ())
    return add(call, [one], is_dry=is_dry, is_read=is_read)


def _is_a_sentence(call: Call, line: str) -> bool:
    """Whether words begin as no line of a book does, with its kind or its day: they are read, and may be read wrongly."""
    return " " in line and not begins_an_entry(line, call.desk.kinds)


def _as_one(call: Call, lines: tuple[str, ...]) -> tuple[str, ...]:
    """A plain sentence that was typed without quotation marks, which the shell took apart, as the one line that it is."""
    if len(lines) <= _FEWEST or any(" " in one or one == "-" for one in lines):
        return lines
    whole = " ".join(lines)
    return lines if begins_an_entry(whole, call.desk.kinds) else (whole,)


def _meant(call: Call, lines: Sequence[str]) -> Understood:
    """The entry of a line; a sentence that says nothing of who did what to whom is kept as a note by whoever sits there, as on the page."""
    try:
        return _understood(call, lines)
    except Refusal as refusal:
        if len(lines) > 1 or not call.is_asked_by_hand() or not is_said_freely(refusal):
            raise
    from goodbooks.desk.pages.sending import KEPT_AS_A_NOTE, new_entry  # where nothing was heard

    call.screen.say(KEPT_AS_A_NOTE)
    return new_entry(call.desk, "note", title=" ".join(lines[0].split()))


def _understood(call: Call, lines: Sequence[str]) -> Understood:
    """The entry of a line and its further lines, or of a line that the shell took apart."""
    if " " in lines[0] or len(lines) < 2 or _is_field(lines[1]):
        return call.desk.understand(lines[0], lines[1:])
    cut = next((at for at, word in enumerate(lines) if at and _is_field(word)), len(lines))
    head, others = lines[:cut], lines[cut:]
    whole = "put the whole line in single quotes"
    if "-" in head:
        why = "the shell took -> for itself, and wrote the answer to a file"
        raise Refusal(why, f"{whole}: {COMMAND.examples[0].line}")
    try:
        return call.desk.understand(joined(head, call.desk.names().people), others)
    except Refusal as refusal:
        raise Refusal(refusal.sentence, f"{refusal.remedy}; and {whole}", refusal.code) from None


def joined(words: Sequence[str], people: Sequence[str]) -> str:
    """The words of a line as one, with the quotation marks that the shell has taken away."""
    known = {name_key(name) for name in people}
    spaced = [
        at
        for at, word in enumerate(words)
        if " " in word and name_key(word) not in known and words[at - 1] != "by"
    ]
    titles = [at for at in spaced[-1:] if not any(sign in words[at] for sign in QUOTES)]
    return " ".join(_as_title(word) if at in titles else word for at, word in enumerate(words))


def _as_title(word: str) -> str:
    if (word[0], word[-1]) in SINGLE:
        word = word[1:-1]
    inside = word.replace("\\", "\\\\")
    return f'"{inside}"'


def _is_field(word: str) -> bool:
    """Whether a word of the line is a named line of its own."""
    return _FIELD.match(word) is not None


def _add_all(call: Call, text: str, *, is_dry: bool) -> int:
    found = call.desk.understand_all(text)
    if not found:
        raise Refusal("standard input holds no entry", f"for example: {COMMAND.examples[0].line}")
    return add(call, found, is_dry=is_dry)


def _short_help(call: Call) -> int:
    call.screen.say("goodbooks add: what shall be added?")
    for example in COMMAND.examples:
        call.screen.say(f"  {example.line}")
    return WRONG_USE


def _add_form(call: Call, kind: str, *, is_dry: bool) -> int:
    """Let the user fill in a form in their editor; what cannot be added is handed back."""
    from goodbooks.cli.editor import edited, form

    given = form(call.desk.kinds[kind], call.desk.clock.today.isoformat())
    text = edited(given, call.world.environ)
    found = "\n".join(line for line in text.split("\n") if line.lstrip()[:1] not in (";", ""))
    if text == given or not found:
        how = "as it was" if text.strip() else "empty"
        raise Refusal(f"the form came back {how}", "nothing was added", NOTHING_CHANGED)
    try:
        return add(call, call.desk.understand_all(found), is_dry=is_dry)
    except Refusal:
        call.screen.say("nothing was added; your words, so that they are not lost:")
        call.screen.say_as_is(found + "\n")
        raise


COMMAND = Command(
    name="add",
    place=3,
    summary="Add an entry: a line, standard input, or a form to fill in.",
    arguments=(
        Argument(
            "lines", "an entry, then its further lines; - for standard input; a kind for a form",
            "LINE", completes="kinds", is_many=True,
        ),
        Argument("--dry-run", "show what would be added, and add nothing"),
    ),
    examples=(
        Example(
            "goodbooks add 'promise me -> Growth \"Test plan\" by Friday #loyalty'",
            "one line; the day is today unless you say another; I promised Growth the test plan by Friday works too",
        ),
        Example(
            "goodbooks add '9:30 decision Marcus \"Wait for the test\" #loyalty'",
            "with the time it happened; yesterday 9:30 works too, and for a talk tomorrow 9:30 at the end",
        ),
        Example(
            "goodbooks add 'decision Marcus \"Go ahead\" #loyalty' 'exception: load test'",
            "with a further line",
        ),
        Example("goodbooks add decision", "opens your editor with a form"),
        Example("goodbooks add - < evening.txt", "whole entries, past the shell's history"),
    ),
    run=run,
)  # fmt: skip
