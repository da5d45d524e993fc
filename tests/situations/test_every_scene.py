"""Each scene and route: its own sentences show it, and those that only look like it do not."""

from __future__ import annotations

import pytest

from goodbooks.language.letter import Letter
from goodbooks.situations.scene import Scene, routes, scenes, shown_in
from goodbooks.situations.weights import phrase_weights

EVERY = [*scenes().values(), *routes().values()]


def is_shown(scene: Scene, sentence: str) -> bool:
    return any(shown_in({scene.name: scene}, Letter(sentence).sentences))


@pytest.mark.parametrize("scene", EVERY, ids=lambda scene: scene.name)
def test_a_scene_is_shown_by_its_own_sentences_and_not_by_those_that_look_like_it(
    scene: Scene,
) -> None:
    assert scene.says
    assert scene.flag
    assert scene.allow
    assert [said for said in scene.flag if not is_shown(scene, said)] == []
    assert [said for said in scene.allow if is_shown(scene, said) and scene.name in scenes()] == []


def test_every_phrase_of_a_scene_has_been_weighed() -> None:
    asked = {(one.name, p.said) for one in scenes().values() for p in (*one.strong, *one.phrases)}
    assert asked == set(phrase_weights())
