"""When the next word comes, as the words of a message say it that was written or finished by hand: “you hear from me tomorrow at ten”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.news.said_in_a_mail import promising_word
from goodbooks.core.appointment import as_spoken
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.regex import regex
from goodbooks.language.days.dues import due_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_ENDS = regex(
    r"[,;!?]| (?:news|and|or|but|so|even|with|whether|if|when|as)\b|\.(?!\d)", re.IGNORECASE
)


def next_word_in(text: str, today: date) -> Moment | None:
    """The day, and the hour where it is said, by which a message says that they hear from its writer; None where it says none from today on."""
    return next(_moments(text, today), None)


def _moments(text: str, today: date) -> Iterator[Moment]:
    for sentence in promising_word(text):
        due = due_in(sentence, today)
        if due is None or due.on < today:
            continue
        whole = _ENDS.split(sentence[due.start :])[0].strip()
        said = read_moment(as_spoken(whole), today)
        has_hour = due.at is None and isinstance(said, Moment) and said.on == due.on
        yield said if has_hour and isinstance(said, Moment) else Moment(due.on, due.at)
