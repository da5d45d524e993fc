"""A mail that answers the note of a decision: a yes acknowledges it, a “but” puts it right in their words, and the rest is to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mail_from_zoe import desk_with_mail

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.proposal import Proposal

BOOK = """\
2026-11-02 decision Zoë "The oven goes in without the fire test, this once" ^oven #oven
  exception: the fire test
  risk-owner: Zoë

2026-11-02 ask me -> Zoë "Tell me first when the line changes" ^first #oven
"""
SENT = """
2026-11-02 outcome me -> Zoë "Sent back in writing" ^sent for ^oven
  state: sent
"""
LETTER = """\
Ada,

{text}

Zoë

On Mon, 2 Nov 2026 at 18:00, Ada Lund <ada@example.org> wrote:
> Decided on 2 November: The oven goes in without the fire test, this once.
> Please correct me by 4 November if I have any of this wrong."""
RE = "Re: Decision of 2 November: The oven goes in without the fire test"


def taken(folder: Path, text: str, subject: str = RE, book: str = BOOK + SENT) -> list[Proposal]:
    desk = desk_with_mail(folder, book, LETTER.format(text=text), subject)
    return [one.proposal for one in desk.inbox().waiting()]


def on_the_note(found: list[Proposal]) -> list[tuple[str, str]]:
    return [
        (one.entry.line("state"), one.entry.line("said"))
        for one in found
        if one.entry.links == ("oven",) and one.entry.kind == "outcome"
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Yes, that's right. But I never said I carry the risk. That's on Doug.", "Yes, that's right. But I never said I carry the risk. That's on Doug."),
        ("yes, that's right, except the alarm: it stays in. Only the fire test is skipped.\nCan you tell Sales by noon today?", "yes, that's right, except the alarm: it stays in. Only the fire test is skipped."),
        ("Not quite. I meant the small oven.", "Not quite. I meant the small oven."),
        ("Thanks for writing it up. One change: until Friday, not until the fair.", "One change: until Friday, not until the fair."),
        ("Stimmt so, aber das Risiko trage ich nicht.", "Stimmt so, aber das Risiko trage ich nicht."),
        ("No, I said after the fire test.", "No, I said after the fire test."),
    ],
)  # fmt: skip
def test_what_they_put_right_is_a_correction_in_their_own_words(
    tmp_path: Path, text: str, said: str
) -> None:
    found = taken(tmp_path, text)
    assert on_the_note(found) == [("corrected", said)]
    assert [one.entry.who for one in found if one.entry.kind == "outcome"] == [("Zoë",)]
    assert "it answers your note of 2 November: they put it right" in [one.because for one in found]


@pytest.mark.parametrize(
    "reproach",
    [
        "But please do not write me such letters in the middle of the night, I felt put on trial.",
        "But don't send me notes like that again.",
        "I was hurt by the tone.",
        "Aber bitte schreib mir keine solchen Mails, ich war verletzt.",
        "But please stop writing me these mails at midnight.",
    ],
)
def test_a_reproach_is_no_correction_and_stands_in_none(tmp_path: Path, reproach: str) -> None:
    for name in "abc":
        (tmp_path / name).mkdir()
    assert [state for state, _ in on_the_note(taken(tmp_path / "a", reproach))] == []
    fine = taken(tmp_path / "b", f"Fine. {reproach}")
    assert on_the_note(fine) == [("acknowledged", "Fine.")]
    terms = taken(tmp_path / "c", f"Fine. Doug may test on Thursday, and if it passes we bake, if not it is out. {reproach}")  # fmt: skip
    assert on_the_note(terms) == [("corrected", "Fine. Doug may test on Thursday, and if it passes we bake, if not it is out.")]  # fmt: skip


@pytest.mark.parametrize("text", ["Yes, that's right.", "Correct, thank you.", "Genau, danke.", "Agreed."])  # fmt: skip
def test_a_plain_yes_acknowledges_it_and_answers_no_other_ask(tmp_path: Path, text: str) -> None:
    found = taken(tmp_path, text)
    assert [state for state, _ in on_the_note(found)] == ["acknowledged"]
    assert not any(one.entry.kind == "answer" for one in found)


def test_an_answer_that_says_neither_is_said_to_be_one(tmp_path: Path) -> None:
    (made,) = taken(tmp_path, "Thanks for this. The bakers liked the new dough.")
    assert made.entry.kind == "note"
    assert made.entry.title == "Zoë answered your note of the decision of 2 November: read it yourself"  # fmt: skip
    assert made.entry.line("readers") == "me"
    assert made.entry.links == ("oven",)


def test_another_subject_of_theirs_that_shares_the_words_of_what_was_sent_is_an_answer_too(
    tmp_path: Path,
) -> None:
    assert on_the_note(taken(tmp_path, "Right, but the alarm stays.", "Re: oven and fire test")) == [("corrected", "Right, but the alarm stays.")]  # fmt: skip


@pytest.mark.parametrize(
    ("subject", "book"),
    [
        ("The summer party", BOOK + SENT),
        ("Re: The rota for May", BOOK + SENT),
        ("Re: oven and fire test", BOOK),
        (RE, BOOK + SENT + '\n2026-11-02 outcome Zoë "acknowledged" ^ok for ^oven\n'),
    ],
)
def test_a_mail_about_anything_else_is_no_answer_to_it(
    tmp_path: Path, subject: str, book: str
) -> None:
    assert on_the_note(taken(tmp_path, "Yes, but not before noon.", subject, book)) == []


HOLDS = (
    "Nearly. The oven is right. But it is not the fire test we skip, it is the noise test; the fire test stays, we need it for the school. "
    "The risk is on me. This holds for this Saturday only.\n\nBy the way I told Mrs Lind this morning she gets her loaves on Monday."
)


def test_what_stays_and_how_long_it_holds_are_of_the_correction_which_stands_first(
    tmp_path: Path,
) -> None:
    found = taken(tmp_path, HOLDS)
    assert [one.entry.kind for one in found] == ["outcome", "promise"]
    ((state, said),) = on_the_note(found)
    assert state == "corrected"
    assert "it is the noise test; the fire test stays, we need it for the school." in said
    assert said.endswith("The risk is on me. This holds for this Saturday only.")


@pytest.mark.parametrize(
    "asked",
    ["The rota, can you send it by Friday?", "Please tell Sales that it holds until Friday."],
)
def test_what_is_asked_behind_a_correction_stays_a_request(tmp_path: Path, asked: str) -> None:
    found = taken(tmp_path, f"Not quite. I meant the small oven. {asked}")
    assert [one.entry.kind for one in found if one.entry.kind == "request"] == ["request"]
    assert on_the_note(found) == [("corrected", "Not quite. I meant the small oven.")]


def test_what_a_mail_agrees_to_stands_apart_from_what_it_puts_right(tmp_path: Path) -> None:
    found = taken(tmp_path, "Agreed on the oven and the day. The risk lies with Doug.")
    (word,) = (one.entry for one in found if one.entry.kind == "outcome")
    assert word.line("agreed") == "Agreed on the oven and the day."
    assert word.line("said") == "The risk lies with Doug."
