"""Playbooks left half way: the answers so far, kept beside the index, for this user alone; where there is no book yet, as for the first one."""

from __future__ import annotations

import json
import os
from contextlib import ExitStack, contextmanager, suppress
from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.desk.disk import files
from goodbooks.desk.disk.drawer import drawer_of, private
from goodbooks.desk.disk.places import FIRST_BOOK, data_folder
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.walks.questions.beside_answers import BEFORE, OF_STORY, SIGN, WRITTEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.desk.desk import Desk

_WORD = regex(r"[^\W\d_]{4,}")
_MOST, _LONGEST = 40, 20_000
_WAIT = 2.0
"""So long, in seconds, another writer is waited for; an answer is rather kept without the lock than lost."""


def remembered(desk: Desk, environ: Mapping[str, str], name: str) -> dict[str, str]:
    """What was answered when a playbook was last left half way; nothing where it was not."""
    return _read(desk, environ).get(name, {})


def left_half_way(desk: Desk, environ: Mapping[str, str]) -> tuple[str, ...]:
    """The playbooks that were begun and have no plan yet, the last one first."""
    every = _read(desk, environ)
    return tuple(name for name in reversed(every) if WRITTEN not in every[name] and not name.endswith(BEFORE))  # fmt: skip


def planned_for(desk: Desk, environ: Mapping[str, str], story: str) -> str:
    """The playbook with which a plan was written for this very story; "" where there is none."""
    every = _read(desk, environ) if story.strip() else {}
    return next((name for name, kept in reversed(every.items()) if kept.get(OF_STORY) == story[:_LONGEST] and not name.endswith(BEFORE)), "")  # fmt: skip


def written(desk: Desk, environ: Mapping[str, str]) -> tuple[tuple[str, dict[str, str]], ...]:
    """The playbooks whose plan stands in the book, the last one first, each with what was answered."""
    every = _read(desk, environ)
    return tuple(
        (name, every[name])
        for name in reversed(every)
        if WRITTEN in every[name] and not name.endswith(BEFORE)
    )


def written_on(desk: Desk, environ: Mapping[str, str], name: str) -> date | None:
    """The day on which the plan of a playbook was written; None where none was."""
    on = remembered(desk, environ, name).get(WRITTEN, "").partition(" ")[0]
    try:
        return date.fromisoformat(on)
    except ValueError:
        return None


def is_another_story(kept: Mapping[str, str], story: str) -> bool:
    """Whether a plan was written for one story and this is another: not the same told on, nor shortened."""
    before = kept.get(OF_STORY, "")
    if WRITTEN not in kept or not before or not story.strip():
        return False
    old, new = (frozenset(_WORD.findall(text.lower())) for text in (before, story))
    return len(old & new) * 2 < min(len(old), len(new))


def answers_in(kept: Mapping[str, str]) -> dict[str, str]:
    """The answers alone, without what is kept beside them; none of a plan that is written."""
    if WRITTEN in kept:
        return {}
    return {slot: words for slot, words in kept.items() if not slot.startswith(SIGN)}


def remember(
    desk: Desk,
    environ: Mapping[str, str],
    name: str,
    answers: Mapping[str, str],
    seen: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Keep the answers so far, so that a playbook can be left; none lets them go. Gives what is kept.

    `seen` are those that the writer knew of: what somebody else answered since stays. Where the cache folder cannot be used,
    nothing is kept.
    """
    with _changing(desk, environ) as every:
        if seen is not None and WRITTEN in seen and WRITTEN not in every.get(name, {}) and WRITTEN in every.get(name + BEFORE, {}):  # fmt: skip
            name += BEFORE
        return _put(every, name, answers, seen)


def go_on(
    desk: Desk,
    environ: Mapping[str, str],
    name: str,
    answers: Mapping[str, str],
    seen: Mapping[str, str],
) -> dict[str, str]:
    """Keep the answers of a walk that is under way, as `remember` does, and give what is kept. A plan that was written before stays where nothing was answered, and is kept beside from the first answer on."""
    with _changing(desk, environ) as every:
        before = every.get(name, {})
        if WRITTEN in before and WRITTEN in seen:
            if not any(answers_in(answers).values()):
                return before
            _put(every, name + BEFORE, before)
            return _put(every, name, answers)
        return _put(every, name, answers, seen)


def let_go(desk: Desk, environ: Mapping[str, str], name: str, seen: Mapping[str, str]) -> None:
    """Let go of a walk of which nothing was written; the plan that was written before it is there again. What somebody else answered since it was `seen` stays."""
    if not remembered(desk, environ, name):
        return
    with _changing(desk, environ) as every:
        now, before = every.get(name, {}), every.get(name + BEFORE, {})
        if now and WRITTEN not in now and now.items() <= seen.items():
            _put(every, name, before)
            _put(every, name + BEFORE, {})


def _put(
    every: dict[str, dict[str, str]],
    name: str,
    answers: Mapping[str, str],
    seen: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Put the answers of a walk among those of every one, the last ones behind; gives what is kept of them."""
    from goodbooks.desk.walks.questions.two_writers import together

    now = every.pop(name, {})
    new = dict(answers) if seen is None or now == seen else together(now, seen, answers)
    kept = {slot: words[:_LONGEST] for slot, words in new.items()}
    if kept:
        every[name] = kept
    while len(every) > _MOST:
        every.pop(next(iter(every)))
    return kept


@contextmanager
def _changing(desk: Desk, environ: Mapping[str, str]) -> Iterator[dict[str, dict[str, str]]]:
    """Every walk that is kept, to be changed while nobody else writes there; what it is then is kept."""
    drawer = drawer_of(environ, _book_of(desk, environ))
    with ExitStack() as held:
        with suppress(OSError, Refusal):
            drawer.open()
            held.enter_context(drawer.locked(_WAIT, ".play"))
        every = _read(desk, environ)
        yield every
        with suppress(OSError):
            _write(_file(desk, environ), json.dumps(every).encode())


def _read(desk: Desk, environ: Mapping[str, str]) -> dict[str, dict[str, str]]:
    try:
        fd = private(_file(desk, environ), os.O_RDONLY)
        with os.fdopen(fd, encoding="utf-8") as stream:
            said = json.load(stream)
    except (OSError, ValueError, RecursionError):
        return {}
    found = said.items() if isinstance(said, dict) else ()
    return {
        str(name): {key: words for key, words in answers.items() if isinstance(words, str)}
        for name, answers in found
        if isinstance(answers, dict)
    }


def _write(file: str, data: bytes) -> None:
    """Whole or not at all, so that a crash costs no answer that was kept before."""
    beside = files.beside_name(file)
    with os.fdopen(private(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "wb") as stream:
        stream.write(data)
    os.replace(beside, file)


def _book_of(desk: Desk, environ: Mapping[str, str]) -> str:
    """The path of the book that answers are for; without one that of the first, which takes them up."""
    return desk.where.path or os.path.join(data_folder(environ), FIRST_BOOK)


def _file(desk: Desk, environ: Mapping[str, str]) -> str:
    drawer = drawer_of(environ, _book_of(desk, environ))
    return os.path.join(drawer.folder, drawer.name + ".play")
