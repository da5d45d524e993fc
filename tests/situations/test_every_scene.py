"""Each scene and route: its own sentences show it, and those that only look like it do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.language.learned.keyed import OF_RARITY, Weights, as_table, key_of
from goodbooks.language.text.letter import Letter
from goodbooks.language.text.phrase import Phrase, places_of
from goodbooks.situations.moment.about import walks, walks_as_written
from goodbooks.situations.people.understood import facts, questions
from goodbooks.situations.stories.scene import Scene, listed_keys, routes, scenes, shown_in
from goodbooks.situations.stories.signs import signs
from goodbooks.situations.stories.weights import phrase_weights, weights_of

if TYPE_CHECKING:
    from goodbooks.language.learned.keyed import Line

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


def test_every_phrase_stands_in_the_table_with_what_it_is_looked_up_by() -> None:
    rooms = {"scenes": scenes(), "routes": routes(), "facts": facts()}
    held = {
        room: {p.said: p.listing for one in every.values() for p in one.every}
        for room, every in rooms.items()
    }  # fmt: skip
    held["questions"] = {p.said: p.listing for one in questions().values() for p in (*one.raised, *one.answered)}  # fmt: skip
    assert {room: dict(listed_keys()[room]) for room in held} == held


@pytest.mark.parametrize("name", ["words", "strange", "calls"])
def test_a_table_knows_the_signs_it_was_made_of_and_no_others(name: str) -> None:
    known = weights_of(name).found([*signs("my own boss"), *signs("zyx abracadabra")])
    assert {*signs("my own boss")} >= set(known) >= {"bos", "own bos", "my~bos"}


LINES = st.dictionaries(
    st.text(max_size=9),
    st.tuples(
        st.integers(0, 255).map(lambda whole: whole / OF_RARITY),
        st.tuples(*[st.integers(-127, 127)] * 3),
    ),
)


@given(LINES)
def test_a_table_that_was_written_is_read_as_it_was(lines: dict[str, Line]) -> None:
    held = Weights(as_table(["one", "two", "three"], 50, lines))
    assert held.names == ("one", "two", "three")
    first = {key_of(sign): line for sign, line in reversed(lines.items())}
    assert held.found(lines) == {sign: first[key_of(sign)] for sign in sorted(lines)}


def test_the_walks_of_life_stand_in_their_table_as_they_are_written() -> None:
    assert walks() == walks_as_written()
    assert all(words for words in walks().values())


def test_a_pattern_without_the_choices_that_cannot_be_there_finds_the_same() -> None:
    for scene in EVERY:
        for said in (*scene.flag, *scene.allow):
            sentence = Letter(said).sentences[0]
            for one in scene.every:
                new = Phrase(one.said, {}) if "<" not in one.said.replace("<word>", "") else one
                narrow = [m.span() for m in new.found(sentence.text, sentence.small, sentence.keys)]
                assert narrow == [m.span() for m in new.found(sentence.text, sentence.small)]
                assert one.could_be_in(sentence.small) or not narrow


def test_many_sentences_are_asked_at_once_for_what_each_may_hold() -> None:
    sentences = [one for scene in EVERY for said in scene.flag for one in Letter(said).sentences]
    places = places_of(one.keys for one in sentences)
    for phrase in (phrase for scene in EVERY for phrase in scene.every):
        held = [number for number, one in enumerate(sentences) if phrase.may_be_in(one.keys)]
        at_once = phrase.may_stand(places, (1 << len(sentences)) - 1)
        assert [n for n in range(len(sentences)) if at_once >> n & 1] == held
        but_the_first = at_once >> 1 << 1
        assert phrase.may_stand(places, but_the_first) == but_the_first
