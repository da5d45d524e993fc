"""Somebody who asks again whether I go for it: the question is kept clean, with what I said to it beside it, in the matter in which I asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """
2026-10-30 person Henrike
  relation: boss
2026-11-01 ask me -> Henrike "To lead the blowing room" ^lead #blowing-room
"""


@pytest.mark.parametrize(
    ("typed", "asked", "said"),
    [
        ("Mirja asked me again today if I'm going for it, I told her she hears it from me when it's settled", "Whether I'm going for it", "I told her she hears it from me when it's settled"),
        ("Thilo asked me yesterday at lunch whether I want the post, and I said not yet", "Whether I want the post", "And I said not yet"),
        ("Benoît asked me twice today whether I'd take the job; I didn't answer", "Whether I'd take the job", "I didn't answer"),
        ("Frau Lang asked me this morning if I'm going for it but I laughed", "Whether I'm going for it", "But I laughed"),
        ("Solveig asked me again if I'm going to apply, I promised her an answer", "Whether I'm going to apply", "I promised her an answer"),
    ],
)  # fmt: skip
def test_the_question_is_a_title_and_my_word_to_it_is_mine(
    tmp_path: Path, typed: str, asked: str, said: str
) -> None:
    evening(tmp_path, BOOK)
    told = call(tmp_path, "add", typed, "--dry-run").out
    assert f'-> me "{asked}"' in told
    assert f"  private: {said}\n" in told
    assert "#blowing-room" in told


@pytest.mark.parametrize(
    "typed",
    [
        "Lutz asked me today when the eye is ready",
        "Lutz asked me today whether I took the keys, the car and the list",
        "Lutz asked me if I said yes to Tom",
    ],
)
def test_any_other_question_is_kept_whole_and_in_no_matter(tmp_path: Path, typed: str) -> None:
    evening(tmp_path, BOOK)
    told = call(tmp_path, "add", typed, "--dry-run").out
    assert "request Lutz -> me" in told
    assert "private" not in told
    assert "#blowing-room" not in told


def test_whoever_waits_by_a_story_is_in_the_book_and_asks_whether_i_go(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text('My boss Henrike asked "and what about you?" and I mumbled "well". Mirja from the fitting room asked me afterwards if I\'m going for it.', encoding="utf-8")  # fmt: skip
    done = call(tmp_path, "play", "i-fumbled-it", "--from", "story.txt", "--now", "--dry-run", given="\n" * 20)  # fmt: skip
    said = done.out + done.err
    assert 'request Mirja -> me "Whether I\'m going for it"' in said or "Mirja asks you: Whether I'm going for it" in said  # fmt: skip


@pytest.mark.parametrize(
    "typed",
    [
        "Mirja asked me straight out: so are you leaving the role?",
        "Mirja asked me at the kiln: are you giving up the room?",
    ],
)
def test_what_can_be_said_stands_beside_a_question_that_is_not_theirs_yet(
    tmp_path: Path, typed: str
) -> None:
    mirja = "2026-10-30 person Mirja\n"
    evening(tmp_path, BOOK.replace("To lead the", "To give back the lead of the") + mirja)
    done = call(tmp_path, "add", typed, "--dry-run")
    assert "you can say: “I have nothing to tell you there" in " ".join((done.out + done.err).split())  # fmt: skip
    told = call(tmp_path, "add", typed.replace("Mirja", "Henrike"), "--dry-run")
    assert "you can say" not in told.out + told.err
