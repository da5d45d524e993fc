"""Quotations, quoted and forwarded mail, code, signatures: the coach speaks of the writer's own words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.looking import looked, rules_in
from goodbooks.language.text.letter import Letter

SHARP = "This is completely unacceptable."


@pytest.mark.parametrize(
    "message",
    [
        f"He said “{SHARP}” and left at ten.",
        f'He said "{SHARP}" and left at ten.',
        f"He said ‘{SHARP}’ and left at ten.",
        f"The date is the 14th.\n\n> {SHARP}\n> Really.",
        f"The date is the 14th.\n\nOn Mon, 2 Nov 2026 at 10:14, Ana wrote:\n{SHARP}\n",
        f"The date is the 14th.\n\n-----Original Message-----\nFrom: Ana\n{SHARP}\n",
        f"The date is the 14th.\n\nBegin forwarded message:\n\n{SHARP}\n",
        f"The date is the 14th.\n\nFrom: Ana\nSent: Monday\nTo: Bo\n\n{SHARP}\n",
        f"The date is the 14th.\n\n-----Ursprüngliche Nachricht-----\nVon: Ana\n{SHARP}\n",
        f"The date is the 14th.\n\nVon: Ana\nGesendet: Montag\nAn: Bo\n\n{SHARP}\n",
        f"The date is the 14th.\n\nAm Mo., 2. Nov. 2026 um 10:14 Uhr schrieb Ana:\n{SHARP}\n",
        f"The date is the 14th.\n\nAnfang der weitergeleiteten Nachricht:\n\n{SHARP}\n",
        f"The date is the 14th.\n-- \nAna\n{SHARP}\n",
        f"The date is the 14th.\n\nBest regards,\nAna\n{SHARP}\n",
        f"The alarm prints `{SHARP}` at nine.",
        f"It prints\n```\n{SHARP}\n```\nat nine.",
        f"Subject: {SHARP}\n\nThe date is the 14th.",
        f"Subject {SHARP}\n\nThe date is the 14th.",
        f"The date is the 14th.\n\nThis e-mail is confidential. {SHARP}",
    ],
)
def test_the_words_of_others_are_left_alone(message: str) -> None:
    assert rules_in("[status] " + message) == []


def test_the_same_words_of_my_own_are_seen() -> None:
    assert rules_in("[status] The date is the 14th. " + SHARP) == ["sharp-words"]


def test_an_apostrophe_begins_no_quotation() -> None:
    assert rules_in("[status] It's the boys' date. This is completely unacceptable, isn't it.") == [
        "sharp-words"
    ]


def test_what_stands_between_two_replies_is_mine() -> None:
    message = f"> When is it?\n\nOn the 14th.\n\n> And why?\n\n{SHARP}"
    assert rules_in("[status] " + message) == ["sharp-words"]


def test_a_name_at_the_end_is_no_sentence() -> None:
    assert [one.text for one in Letter("The date is the 14th.\n\nAna Berg").sentences] == [
        "The date is the 14th."
    ]


def test_sentences_go_on_over_a_line_and_end_at_a_list() -> None:
    text = "Hi Bo,\nwe are one week behind the plan that was made in the\nspring. Two ways:\n- fewer walls\n- more days\n"
    assert [one.text for one in Letter(text).sentences] == [
        "we are one week behind the plan that was made in the\nspring.",
        "Two ways:",
        "- fewer walls",
        "- more days",
    ]


def test_short_forms_end_no_sentence() -> None:
    text = "Dr. Berg comes on Fri. at nine, e.g. with the plan. It is No. 4."
    assert len(Letter(text).sentences) == 2


@given(st.text())
def test_any_text_is_looked_at_and_every_place_is_in_it(text: str) -> None:
    found = looked(text)
    assert all(0 <= flag.start < flag.end <= len(text) for flag in found.flags)
    assert all(0 <= one.start < one.end <= len(text) for one in found.praises)


@given(st.text())
def test_masking_keeps_every_sign_in_its_place(text: str) -> None:
    letter = Letter(text)
    assert len(letter.own) == len(text)
    assert all(letter.own[s.start : s.end] == s.text for s in letter.sentences)
