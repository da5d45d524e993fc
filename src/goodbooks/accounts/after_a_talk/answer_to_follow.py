"""What they said after a talk of an answer that is still to come: told in several sentences, it is one word on what was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.core.word_comes import word_comes
from goodbooks.entries.answer import only_word_comes, puts_off

if TYPE_CHECKING:
    from collections.abc import Iterable


def as_one_word(parts: Iterable[str]) -> list[str]:
    """What was said one by one, with all that only says that an answer follows in one, where the first of it stood."""
    found: list[str] = []
    at = -1
    for part in parts:
        if not only_word_comes(part):
            found.append(part)
        elif at < 0:
            at = len(found)
            found.append(part)
        else:
            found[at] = f"{found[at].rstrip(' .')}. {part}"
    return found


def leaves_open(words: str, asked: str) -> bool:
    """Whether words leave open what was asked: by a “not yet”, by thinking about it, or by asking or checking something of it first."""
    is_step = word_comes(words) and not word_comes(words, is_of_it=False)
    return puts_off(words) and (not is_step or has_a_word_of(words, asked))
