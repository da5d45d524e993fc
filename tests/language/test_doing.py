"""What a sentence does by all its words, where no cue shows it; the table holds no name and no sentence."""

from __future__ import annotations

import os
import sys

import pytest

from guards.house import ROOT

sys.path.append(os.path.join(ROOT, "bench"))

from goodbooks.language.doings.doing import DOINGS, likely, signs_of
from goodbooks.language.reading import said_in
from learned import digest
from train_doings import MARK, own

sys.path.remove(os.path.join(ROOT, "bench"))


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("Tell the drivers which gate is theirs on Monday.", "ask"),
        ("The refund follows by return of post.", "commit"),
        ("Mum's promised to sew the curtains.", "commit-of-another"),
        ("The members have turned down the offer.", "decide"),
    ],
)
def test_of_all_doings_the_words_of_a_sentence_speak_most_for_its_own(text: str, does: str) -> None:
    chances = likely(text, tuple(text.strip(".").split()), ())
    assert max(chances, key=lambda name: chances[name]) == does


def test_a_sentence_without_any_doing_is_likely_to_have_none() -> None:
    text = "The swans are back on the pond."
    assert max(likely(text, tuple(text.strip(".").split()), ()).values()) < 0.4


def test_names_days_and_figures_are_no_signs() -> None:
    words = ("We", "saw", "Imogen", "on", "Tuesday", "at", "9")
    signs = signs_of("We saw Imogen on Tuesday at 9", words, ())
    assert {"w <n>", "w <day>", "w #"} <= signs
    assert not any("imog" in sign or "tuesd" in sign for sign in signs)


def test_what_a_cue_shows_is_not_said_again_by_the_table() -> None:
    (said,) = said_in("Thanks for the notes you sent on Friday.")
    assert not said.acts.keys() & set(DOINGS)


def test_the_table_was_made_from_the_sentences_as_they_are_now() -> None:
    with open(MARK, encoding="utf-8") as file:
        assert file.read().strip() == digest(own()), (
            "run bench/train_doings.py: what it learns from has changed"
        )
