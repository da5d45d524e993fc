"""The question that was answered badly once is the first to be practised, and whether an answer answers it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.before_a_talk.sore_question import as_it_is_asked, fumbled
from goodbooks.coach.boxes import heard
from goodbooks.desk.walks.rehearsal.rehearsing import ABOUT_ME, ANSWERS_IT, in_words, questions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk

SORE = "And what about you, Oona? You left yourself out"


@pytest.mark.parametrize(
    ("title", "asked"),
    [
        (SORE, SORE),
        ("Whether I'd take over the breakfast line", "Would you take over the breakfast line?"),
        ("If I could picture myself as your deputy", "Could you picture yourself as my deputy?"),
        ("whether I want the post", "Do you want the post?"),
        ("Which chair", ""),
        ("Coming back to your question", ""),
    ],
)
def test_a_title_that_tells_of_a_question_is_put_as_they_put_it(title: str, asked: str) -> None:
    assert as_it_is_asked(title) == asked


@pytest.mark.parametrize("stage", ["held", "debriefed"])
def test_the_question_of_the_story_is_asked_first(book: Callable[[str], Book], stage: str) -> None:
    told = f'2026-11-27 talk Gwen "{SORE}" ^sore #rota\n  stage: {stage}\n2026-11-30 note me "Do they know?"\n  plays: i-fumbled-it\n'
    assert [one.words for one in fumbled(book(told), "Gwen", "rota")] == [SORE]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (SORE, "Yes, I want it"),
        ("Would you take over the breakfast line?", "I'd like to, from half past five"),
        ("Could you picture yourself as my deputy?", "No, not this year"),
        ("What about you?", "I want to be considered."),
    ],
)
def test_a_short_answer_to_what_one_wants_is_all_of_it(question: str, answer: str) -> None:
    assert in_words(heard(answer), question, answer).endswith(ANSWERS_IT)


@pytest.mark.parametrize("answer", ["Oh, well, I suppose", "I don't know", "I've only ever done rosters, I wouldn't know"])  # fmt: skip
def test_what_fumbles_it_once_more_is_told_so_kindly(answer: str) -> None:
    assert "is still open after that" in in_words(heard(answer), SORE, answer)


def test_to_another_question_it_is_no_answer() -> None:
    assert ANSWERS_IT not in in_words(heard("Yes, I want it"), "Why this?", "Yes, I want it")


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("Gwen asked me who should run the loft. I named two of the others. She said: what about you? I laughed it off.", "What about you?"),
        ("We need a head of the sail loft, Gwen said, and what about me? I mumbled that I only know our own way of doing it.", "And what about you?"),
        ("Gwen stopped me at the door on my way home. “Would you want to run the loft one day?” I said that I had never thought about it.", "Would you want to run the loft one day?"),
        ("Gwen said they will hire a head of the loft, and had I never thought of it? I mumbled that I only know our own way.", "Have you never thought of it?"),
        ("Gwen wanted to know, would I take my chance on it? I went red and spoke of the weather, and then of the rain.", "Would you take your chance on it?"),
        ("Gwen came by and asked who could run the loft. And what about you, she said? I mumbled that I only know the night shift.", "And what about you?"),
        ("Gwen asked who could run the loft. “And you?” asked Gwen after a while. I mumbled that I only know the night shift, and left.", "And you?"),
        ("Gwen asked who should look after the loft. I said somebody with patience. She said: really, not you? And I went red and left.", "Really, not you?"),
        ("I told Gwen why neither of the other two would fit. She looked up and said, well, and you? I said sure, we could talk some time.", "Well, and you?"),
    ],
)  # fmt: skip
def test_the_question_of_a_story_without_a_plan_is_asked_first(
    book: Callable[[str], Book], told: str, asked: str
) -> None:
    found = list(fumbled(book(f'2026-11-27 note Gwen "{told}" ^told\n'), "Gwen", ""))
    assert [one.words for one in found] == [asked]


def test_a_story_in_which_nobody_asks_me_has_no_question_of_theirs(
    book: Callable[[str], Book],
) -> None:
    told = "Gwen told us that the loft closes in June. I asked her what about us? Nobody said a word, and I went back to my bench."
    assert list(fumbled(book(f'2026-11-27 note Gwen "{told}" ^told\n'), "Gwen", "")) == []


def test_what_one_asks_oneself_is_no_question_of_theirs(book: Callable[[str], Book]) -> None:
    told = "Gwen told us that the loft gets a head in June. All evening I asked myself, and would I take it? I said nothing to my wife."
    assert list(fumbled(book(f'2026-11-27 note Gwen "{told}" ^told\n'), "Gwen", "")) == []


def test_a_nearly_empty_book_is_asked_about_oneself_by_surprise(
    at_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    person = "2026-11-01 person Gwen\n  relation: boss\n"
    told = '2026-11-02 note Gwen "Gwen asked me who should run the loft. I named two of the others. She said: what about you? I laughed it off, too loud." ^told\n'
    asked = []
    for text in (person, person + told):
        path = tmp_path / f"{len(text)}.book"
        path.write_text(text, encoding="utf-8")
        asked.append([one.words for one in questions(at_desk(str(path)), "Gwen", "")])
    assert any(words.startswith(ABOUT_ME) for words in asked[0])
    assert asked[1][0] == "What about you?"
    assert not any(words.startswith(ABOUT_ME) for words in asked[1])
