"""What the writer of a story says in it: of a saved discussion only the question, and what its asker added."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import counted
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.core.written import Written

_QUESTION, _POST, _UPDATE = "question", "post", "update"
_SENTENCE_ENDS = tuple(".!?…:;,\"”’')")
_MARKS = 4
"""So many lines that are no sentence make a text worth asking whether it is a discussion."""
_ANSWERS = regex(
    r"^[ \t#*=-]*(?:(?:all|best|top) )?(?:\d{1,5} )?(?:answers|comments|replies|responses)(?: ?\(\d{1,5}\))?:?[ \t*=-]*$",
    re.IGNORECASE | re.MULTILINE,
)
_FORM = regex(r"^[ \t]*leave a (?:reply|comment)[ \t]*$", re.IGNORECASE | re.MULTILINE)
"""The form below a post, where nobody has answered yet."""
_ENOUGH = 30
"""So many words before such a line are a story, and behind it are answers."""


class Told(NamedTuple):
    """A story without what others answered, and a sentence that says what was left; "" where nothing was."""

    text: str
    remark: str


def told_in(text: str) -> Told:
    """The writer's own words in a text, its lines ended as everywhere, whatever a browser or another system put there: all of it, unless others answer in it too."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = (line.strip() for line in text.splitlines())
    if sum(bool(line) and not line.endswith(_SENTENCE_ENDS) for line in lines) >= _MARKS:
        found = _of_thread(text)
        if found is not None:
            return found
    return _before_answers(text)


def _of_thread(text: str) -> Told | None:
    """The question of a discussion in a form that the importers know; None where it is none."""
    from goodbooks import importers
    from goodbooks.core import catalog
    from goodbooks.core.written import Importer, Written, fitting, of_bytes
    from goodbooks.desk.intake.digesting import letters_of

    source = of_bytes("story.txt", text.encode("utf-8", "replace"))
    importer = fitting(catalog.load(importers, "IMPORTER", Importer).values(), source)
    found = importer.read(source, None) if importer else iter(())
    letters = letters_of([one for one in found if isinstance(one, Written)])
    own = [one for one in letters[0] if one.sort in (_QUESTION, _UPDATE)]
    if not any(one.sort == _QUESTION for one in own):
        return None
    answers = sum(one.sort == _POST for one in letters[0])
    if not answers and len(letters) == 1:
        return None
    return Told(_joined(own), _remark(own, answers, len(letters)))


def _joined(own: list[Written]) -> str:
    """Title, question and what was added, each a paragraph."""
    title = own[0].subject.strip()
    is_said = not title or " ".join(own[0].text.split()).startswith(title)
    return "\n\n".join(([] if is_said else [title]) + [one.text for one in own])


def _remark(own: list[Written], answers: int, letters: int) -> str:
    added = sum(one.sort == _UPDATE for one in own)
    what = "the opening post and what its writer added" if added else "the opening post"
    if letters > 1:
        what = f"the first of {letters} letters"
    if not answers:
        return f"Read: {what}."
    are = "is" if answers == 1 else "are"
    return (
        f"Read: {what}; the {counted(answers, 'answer')} {are} left aside here, and for a digest."
    )


def _before_answers(text: str) -> Told:
    """What stands before a line that only says that answers follow, where it is long enough to be a story."""
    form = _FORM.search(text)
    if form is not None and len(text[: form.start()].split()) >= _ENOUGH:
        text = text[: form.start()].rstrip()
    for mark in _ANSWERS.finditer(text):
        before, behind = text[: mark.start()], text[mark.end() :]
        if min(len(before.split()), len(behind.split())) >= _ENOUGH:
            line = before.count("\n") + 1
            said = " ".join(mark[0].split()).strip("#*=- :")
            return Told(before.rstrip(), f"Read: what stands before “{said}” in line {line}; what follows looks like the words of others. If it is yours, take that line out.")  # fmt: skip
    return Told(text, "")
