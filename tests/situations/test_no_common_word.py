"""No common word is a phrase of a situation or a playbook when it stands alone: a mood may be that of a wedding."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.playbooks.text.decode import read_header
from goodbooks.playbooks.text.phrases import classes, phrase_of
from goodbooks.situations.stories.scene import scenes

if TYPE_CHECKING:
    from goodbooks.language.text.phrase import Phrase

_TELLING = (Path(__file__).parent / "telling.words").read_text(encoding="utf-8")
TELLING = {word for line in _TELLING.split("\n") if line[:1] != ";" for word in line.split()}
GROUPS = " ".join(classes().values())
_WORD = re.compile(r"[\w'-]+")


def alone(phrase: Phrase, groups: str = "") -> list[str]:
    """The words that are the whole phrase, but for those that are telling wherever they stand."""
    words = sorted({*_WORD.findall(phrase.said), *_WORD.findall(groups), "teapot"} - TELLING)
    return [word for word in words if next(phrase.found(word, word), None)]


@pytest.mark.parametrize("name", scenes())
def test_a_common_word_shows_no_situation(name: str) -> None:
    scene = scenes()[name]
    found = [(one.said, alone(one)) for one in (*scene.strong, *scene.phrases)]
    assert [(said, words) for said, words in found if words] == []


@pytest.mark.parametrize("name", catalog.texts(goodbooks.playbooks.library, ".md"))
def test_a_common_word_is_no_scene_of_a_playbook(name: str) -> None:
    text = catalog.texts(goodbooks.playbooks.library, ".md")[name]
    phrases = [phrase_of(one.text) for one in read_header(name, text).scenes]
    found = [(one.said, alone(one, GROUPS)) for one in phrases if one]
    assert [(said, words) for said, words in found if words] == []
