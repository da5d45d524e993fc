"""Playbooks of your own that a story may be of: by the scenes with which they begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.happened.shelf import own_paths, text_of

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

LEAST = 2
"""So many of its scenes a story has to hold; one alone may be chance."""


def own_fitting(desk: Desk, text: str) -> tuple[str, ...]:
    """The names of your own playbooks that fit a story, the one with the most scenes in it first."""
    names = tuple(own_paths(desk))
    if not names:
        return ()
    from goodbooks.playbooks.text.decode import read_header
    from goodbooks.playbooks.text.phrases import phrase_of
    from goodbooks.situations.stories.story import read_in

    sentences = read_in(text)[1]
    counts = {}
    for name in names:
        scenes = read_header(name, text_of(desk, name) or "").scenes
        phrases = [phrase for one in scenes if (phrase := phrase_of(one.text))]
        counts[name] = sum(
            any(next(phrase.found(one.text, one.small), None) for one in sentences)
            for phrase in phrases
        )
    fitting = (name for name in names if counts[name] >= LEAST)
    return tuple(sorted(fitting, key=lambda name: -counts[name]))
