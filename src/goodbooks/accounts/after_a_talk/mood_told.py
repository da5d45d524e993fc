"""How it felt, told after a talk where something else was asked: private, and the answer to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.how_it_went import is_mood_alone
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.accounts.after_a_talk.debrief_questions import Answers

_BETWEEN = regex(r"\s*[;\n]\s*")


def with_moods_apart(answers: Answers) -> Answers:
    """The answers with each part that only says how it felt among what is private; a next step knows its own."""
    told = {
        name: _apart(getattr(answers, name)) for name in ("said", "decided", "promised", "asked")
    }
    if not any(mood for _, mood in told.values()):
        return answers
    left = {name: words for name, (words, _) in told.items()}
    moods = (mood for _, mood in told.values())
    felt = "; ".join(dict.fromkeys(filter(None, (answers.feeling, *moods))))
    return answers._replace(**left, feeling=felt)


def without_moods(also: Mapping[str, str]) -> tuple[dict[str, str], str]:
    """What was answered to what was left open, without what only says how it felt; and that."""
    told = {key: _apart(words) for key, words in also.items()}
    moods = dict.fromkeys(mood for _, mood in told.values() if mood)
    return {key: words for key, (words, _) in told.items()}, "; ".join(moods)


def _apart(words: str) -> tuple[str, str]:
    """An answer as what it tells, and how it felt."""
    parts = [one for one in _BETWEEN.split(words) if one]
    moods = [one for one in parts if is_mood_alone(one)]
    if not moods:
        return words, ""
    return "; ".join(one for one in parts if one not in moods), "; ".join(moods)
