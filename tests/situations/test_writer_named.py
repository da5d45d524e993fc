"""What the writer of a story is called, where they say so, and not what they are."""

from __future__ import annotations

import time

import pytest

from goodbooks.situations.people.writer_named import writer_named


@pytest.mark.parametrize(("story", "name"), [
    ("I'm Ines Varga, I run production.", "Ines Varga"),
    ("My name is Olu Adeyemi and I look after the filling hall.", "Olu Adeyemi"),
    ("Ines here. My boss never lets go.", "Ines"),
    ("Hi, Jean-Luc here, nurse on ward three.", "Jean-Luc"),
    ("Hello all, I'm Siobhán O'Brien and I work in a museum.", "Siobhán O'Brien"),
    ("I am Jürgen von der Au, 52, caretaker.", "Jürgen von der Au"),
    ("I'm Marie, a midwife in Lyon. My boss is Claire.", "Marie"),
    ("I'm François Dubois (baker). My boss is Luc.", "François Dubois"),
    ("I'm Kwame Mensah-Boateng, shift lead in a bakery.", "Kwame Mensah-Boateng"),
    ("My name is Ana Maria de la Cruz and I cook.", "Ana Maria de la Cruz"),
    ("My name is Christian and I cook.", "Christian"),
    ("My boss Ana is new. I'm Tom Reed, I do the books.", "Tom Reed"),
    ("I'm Dr. Elif Özdemir, I lead the lab.", "Dr. Elif Özdemir"),
    ("This is Marta from the depot. My boss is Jan.", "Marta"),
    ("Call me Beth. My boss is Jan.", "Beth"),
    ("My boss is rude. He did it again.\n\nThanks,\nBen Okri", "Ben Okri"),
    ("My boss is rude. He did it again.\n\n— Ines", "Ines"),
])  # fmt: skip
def test_the_name_is_read_where_one_says_who_one_is(story: str, name: str) -> None:
    said = writer_named(story)
    assert said is not None
    assert said.words == name


@pytest.mark.parametrize("story", [
    "I'm tired. My boss is Tom.", "I'm Head of Ops. My boss is Tom.", "I'm German. My boss is Tom.", "I'm Polish, he is not.",
    "I'm Christian, and I won't work Sundays.", "I'm Jewish.", "I'm Senior Engineer at a bank.", "I'm Team Lead in a call centre.",
    "I'm VP Sales.", "I'm HR.", "I'm Growth.", "I'm Product Owner.", "I'm Deputy Manager, my boss is Tom.", "Nurse here. My boss is Claire.",
    "Everyone here is tired.", "Doctoral student here and I'd like a check.", "My name is not on the list.", "My name is mud.",
    "I'm Marcus's deputy.", "I'm Monday to Wednesday in the office.", "This is Madness.", "It's Friday. My boss left.", "This is Tuesday.",
    '"I\'m Tom Reed," he said, and that was it.', "I'm Frau Schulze, I keep the school's office.", "My boss is rude. Who decides?\n- Marcus.",
    "Is my name Ines?", "",
])  # fmt: skip
def test_what_one_is_and_where_one_comes_from_is_no_name(story: str) -> None:
    assert writer_named(story) is None


@pytest.mark.parametrize("words", ["I'm " + "Ines " * 4000, "My name is " * 3000, "Ines Varga " * 3000])  # fmt: skip
def test_a_story_that_never_comes_to_its_point_is_read_as_fast_as_any(words: str) -> None:
    begun = time.process_time()
    writer_named(words)
    assert time.process_time() - begun < 2.0
