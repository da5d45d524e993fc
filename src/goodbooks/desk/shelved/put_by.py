"""The questions of Friday that need not come again this week, and that the round was gone through; kept beside the index."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from goodbooks.core.working_days import monday_of
from goodbooks.desk.disk.drawer import private

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.document import Question
    from goodbooks.desk.disk.drawer import Drawer

ROUND = "-round"
"""Stands among the keys of the questions, as none of them does, once the round was gone through."""
_FRIDAY = 4
_OF_A_BOSS, _MOST_REMEMBERED = " boss ", 40


def put_by_in(drawer: Drawer, today: date, key: str) -> None:
    """Remember that a question need not come again this week; a cache that is closed forgets it."""
    keys = [*put_by_this_week(drawer, today), " ".join(key.split())]
    before = [line for line in _lines(drawer) if _OF_A_BOSS in line and not line.startswith(sign_of_week(today))]  # fmt: skip
    text = "".join(
        f"{line}\n"
        for line in (*before[-_MOST_REMEMBERED:], *(f"{sign_of_week(today)} {one}" for one in keys))
    )
    try:
        drawer.open()
        file = private(_file(drawer), os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        with os.fdopen(file, "w", encoding="utf-8", errors="surrogateescape") as stream:
            stream.write(text)
    except OSError:
        return


def put_by_this_week(drawer: Drawer, today: date) -> list[str]:
    """The keys of the questions that were skipped this week."""
    begin = sign_of_week(today) + " "
    return [line.removeprefix(begin) for line in _lines(drawer) if line.startswith(begin)]


def tired(drawer: Drawer, today: date) -> frozenset[str]:
    """What was asked of the boss in a week before this one and skipped: another question comes first."""
    before = {line for line in _lines(drawer) if not line.startswith(sign_of_week(today))}
    return frozenset(line.partition(_OF_A_BOSS)[2] for line in before if _OF_A_BOSS in line)


def _lines(drawer: Drawer) -> list[str]:
    try:
        file = private(_file(drawer), os.O_RDONLY)
        with os.fdopen(file, encoding="utf-8", errors="surrogateescape") as stream:
            return stream.read().split("\n")
    except (OSError, UnicodeDecodeError):
        return []


def with_the_round(question: Question, drawer: Drawer) -> Question:
    """What today's page is asked; on a Friday it is told whether the round was gone through."""
    today = question.today
    if today.weekday() != _FRIDAY:
        return question
    return question._replace(is_round_done=ROUND in put_by_this_week(drawer, today))


def sign_of_week(today: date) -> str:
    """What stands for the week of a day in the file, and on a page: its Monday, as 2026-11-02."""
    return monday_of(today).isoformat()


def _file(drawer: Drawer) -> str:
    return os.path.join(drawer.folder, drawer.name + ".friday")
