"""Whoever changes their mind within an answer is taken by what they name in the end."""

from __future__ import annotations

import pytest

from goodbooks.playbooks.answers.answered import as_answer

AREA = "Which one area could you run alone for a few weeks, with the least risk to them?"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("actually not the van list yet, first the night rota", "the night rota"),
        ("actually not the van list, but rather the night rota", "the night rota"),
        ("the van list, no wait, the night rota", "the night rota"),
        ("no wait, the night rota", "the night rota"),
        ("the van list, or rather the night rota", "the night rota"),
        ("not the van list but the night rota", "the night rota"),
        ("Hm, not the van list just yet, rather the night rota", "the night rota"),
        ("the van list... actually no, the night rota", "the night rota"),
        ("the van list. On second thought, the night rota", "the night rota"),
        ("the van list - scratch that - the night rota", "the night rota"),
        ("the van list, I mean the night rota", "the night rota"),
        ("the first van list, then the night rota", "the first van list, then the night rota"),
        ("the rota, but not the holidays", "the rota, but not the holidays"),
        ("the list of what is not yet sent", "the list of what is not yet sent"),
        ("not sending late orders", "not sending late orders"),
        ("the waiting list", "the waiting list"),
        ("the orders, actually no wait the night rota", "the night rota"),
        ("the notes on what I mean to order", "the notes on what I mean to order"),
    ],
)
def test_an_area_is_what_was_named_in_the_end(said: str, meant: str) -> None:
    assert as_answer(said, "text", AREA) == meant
