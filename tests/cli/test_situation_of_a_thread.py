"""situation and play of a saved discussion: what its writer says is read, what others answer is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

THREAD = """\
How do I step down from the late shift lead

Submitted by Anonymous (not verified)
in

I was made lead of the late shift in spring. My boss says that I am doing well. I am not: I sleep badly, and
the stock is wrong every week. I want to go back to my old job on the floor.

Submitted by Odile Marsh on Tuesday March 3rd, 2026 9:04 am

My boss took the credit for my plan and never backed me. He threw a chair at me once, too.

Submitted by Per Lund on Wednesday March 4th, 2026 8:07 pm

Ask for a raise first. I was promised one and never got it.

Submitted by Anonymous (not verified)

Thank you. I will ask her for ten minutes on Monday.
"""
PASTED = """\
My manager promised the fair a new stand by May and did not ask me. I build the stands, and I have two others to
finish first. He told the customer in the call, while I was listening, and now the customer writes to me each day.

3 comments

He does that because he is racist. Mine threatened to hit me and I went to the police, and nobody at work
believed a word of it. You should leave today, tonight if you can, and never ever look back at that place.
"""


def told(tmp_path: Path, text: str, *words: str) -> str:
    (tmp_path / "thread.txt").write_text(text, encoding="utf-8")
    done = call(tmp_path, *words)
    assert done.code == 0, done.err
    return " ".join(done.out.split())


def test_of_a_discussion_only_the_question_and_what_its_writer_added_are_read(
    tmp_path: Path,
) -> None:
    out = told(tmp_path, THREAD, "situation", "thread.txt")
    assert "Most likely: you want to do less, or give a role back (step-back)." in out
    assert "Read: the opening post and what its writer added; the two answers are left aside here, and for a digest." in out  # fmt: skip
    assert "chair" not in out
    assert "never backed me" not in out


def test_what_it_keeps_of_a_discussion_is_the_writers_own(tmp_path: Path) -> None:
    evening(tmp_path, "")
    told(tmp_path, THREAD, "situation", "thread.txt", "--keep")
    out = told(tmp_path, THREAD, "inbox")
    assert "promised one" not in out


def test_a_headline_says_what_a_story_is_about(tmp_path: Path) -> None:
    body = "They offered me the senior post. I wanted the promotion for years and the interview is on Friday."
    assert "Most likely: you want to do less" not in told(tmp_path, body, "situation", "thread.txt")
    head = "How do I turn down a promotion?\n\n"
    assert "Most likely: you want to do less" in told(tmp_path, head + body, "situation", "thread.txt")  # fmt: skip


def test_comments_under_a_story_in_no_known_form_are_left_and_that_is_said(tmp_path: Path) -> None:
    out = told(tmp_path, PASTED, "situation", "thread.txt")
    assert "(promised-for-me)" in out
    assert "Read: what stands before “3 comments” in line 4" in out
    assert "police" not in out


def test_a_story_that_only_speaks_of_comments_is_read_whole(tmp_path: Path) -> None:
    text = PASTED.replace("3 comments\n", "I read her 3 comments twice.\n")
    assert "Read:" not in told(tmp_path, text, "situation", "thread.txt")


def test_play_takes_the_same_words_from_a_discussion(tmp_path: Path) -> None:
    evening(tmp_path, "")
    text = THREAD.replace("Ask for a raise first.", "I think about not being here any more.")
    (tmp_path / "thread.txt").write_text(text, encoding="utf-8")
    done = call(tmp_path, "play", "boss-did-not-back-me", "--from", "thread.txt", "--read")
    assert done.code == 0, done.err
    assert "the two answers are left aside here, and for a digest" in done.err
