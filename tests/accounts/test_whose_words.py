"""After a talk: what they said is kept as theirs, and what is told of the talk is a note for me alone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.after_a_talk.whose_words import is_all_mine, whose_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    "answer",
    [
        "Yes, we pause until Thursday",
        "I want the number every Friday, and you tell me first",
        "I told you in May that we wait",
        "She said I should be grateful",
        "He is angry, so be careful what you say",
        "Growth will be furious. We do it anyway.",
        "I'll think about it. Come back on Monday.",
        '"Yes", then "no"',
        "Not this year. Maybe in spring.",
        "I put you in a bad spot, I had Njeri on the line; I can tell you first, but not when it is the ministry",
        "I gave in too early; next time I call you first",
        "We left your team out of it. I was under pressure, and I did not think",
        "I had Weber on the phone; I owe you a word before",
        "I did not see it; you were right",
    ],
)
def test_what_somebody_said_is_theirs_as_it_was_written(answer: str) -> None:
    assert whose_words(answer, "Marcus") == (answer, "")


@pytest.mark.parametrize(
    ("answer", "theirs", "told"),
    [
        (
            "He was calm, he asked about the restore times, I said we have four hours at most",
            "",
            "He was calm, he asked about the restore times, I said we have four hours at most",
        ),
        (
            "He was calm. “We wait until Thursday,” he said. I said fine.",
            "We wait until Thursday",
            "He was calm. I said fine.",
        ),
        (
            'I told her about the ward\'s date, she sighed and said: "We cannot go back now."',
            "We cannot go back now.",
            "I told her about the ward's date, she sighed",
        ),
        (
            "She listened, nodded, and said that the night shift is mine from May.",
            "She said that the night shift is mine from May.",
            "She listened, nodded",
        ),
        (
            "Marcus looked tired; he agreed to pause until Monday, but he would not sign it.",
            "He agreed to pause until Monday, but he would not sign it.",
            "Marcus looked tired",
        ),
        (
            "I asked whether the seats come back, he said not before March.",
            "He said not before March.",
            "I asked whether the seats come back",
        ),
        (
            "It went well. She liked the plan and she promised to speak with Vera.",
            "She promised to speak with Vera.",
            "It went well. She liked the plan",
        ),
        (
            "“We wait,” she said. She wants the list by Friday.",
            "We wait",
            "She wants the list by Friday.",
        ),
        (
            "We went through the rota. In the end she agreed to two nurses on Sundays.",
            "She agreed to two nurses on Sundays.",
            "We went through the rota.",
        ),
        ("I had a bad day; I felt small", "", "I had a bad day; I felt small"),
        ("He was calm; I said fine", "", "He was calm; I said fine"),
        (
            "I told him how it was for your people; I asked for the day",
            "",
            "I told him how it was for your people; I asked for the day",
        ),
        (
            "Not sure he listened. He wants a page by Monday.",
            "He wants a page by Monday.",
            "Not sure he listened.",
        ),
        ("She went quiet when I named the number", "", "She went quiet when I named the number"),
        ('I said: "Four hours." He nodded.', "", 'I said: "Four hours." He nodded.'),
    ],
)
def test_what_is_told_of_a_talk_is_not_put_into_their_mouth(
    answer: str, theirs: str, told: str
) -> None:
    assert whose_words(answer, "Marcus") == (theirs, told)


def test_what_is_told_of_a_talk_is_a_note_that_i_alone_read(book: Callable[[str], Book]) -> None:
    held = book('2026-11-02 talk Marcus "1:1" ^one #restore\n  stage: held\n')
    told = Answers("He was calm, I named four hours. He wants the number every Friday.")
    talk, note, wanted = proposed(after(held, "Marcus", TODAY), told)
    assert (wanted.kind, wanted.who, wanted.title) == ("request", ("Marcus",), "The number")
    assert talk.line("said") == "He wants the number every Friday."
    assert (note.kind, note.title) == ("note", "He was calm, I named four hours.")
    assert (note.line("readers"), note.on, note.matters) == ("me", date(2026, 11, 2), ("restore",))


@pytest.mark.parametrize(
    ("answer", "theirs"),
    [
        ("Marcus: from today I sign again", "from today I sign again"),
        ("he: yes. You run it until May.", "yes. You run it until May."),
        ("Marcus: yes. me: thank you", "yes."),
        ("Growth: they wait", "Growth: they wait"),
    ],
)
def test_the_name_of_whoever_says_all_of_it_is_no_word_of_theirs(answer: str, theirs: str) -> None:
    assert whose_words(answer, "Marcus").theirs == theirs


@pytest.mark.parametrize(
    ("answer", "theirs", "told"),
    [
        ("The two early days are no problem, she said.", "The two early days are no problem", ""),
        ("Fridays are fine, said Henrike.", "Fridays are fine", ""),
        ("Not before the audit, he told me; he was short.", "Not before the audit", "He was short."),
        ("She said she was glad. Sundays stay, Henrike said.", "She said she was glad. Sundays stay", ""),
        ("I want it, I said. She nodded.", "", "I want it. She nodded."),
    ],
)  # fmt: skip
def test_words_with_whose_they_are_behind_them_are_those_words(
    answer: str, theirs: str, told: str
) -> None:
    assert whose_words(answer, "Henrike") == (theirs, told)


@pytest.mark.parametrize("sentence", [
    'I said to Konrad: "I want the early shift back."', "Said it to Konrad today, that I can't do both.", "Told Konrad straight: from May I cut hair again.",
    "Talked with Konrad about the sieves at two.", "The talk with Konrad was short.", "Then we spoke about my hours with Konrad.",
])  # fmt: skip
def test_what_i_said_in_a_talk_holds_none_of_their_words(sentence: str) -> None:
    assert is_all_mine(sentence, "Konrad Weiß")


@pytest.mark.parametrize("sentence", [
    "I asked Konrad and he said press on.", "I told him, but Konrad wants it in writing.", "He laughed and said fine.",
    "Konrad said I should be grateful.", "I asked why; he has to talk with finance.",
])  # fmt: skip
def test_a_sentence_in_which_they_say_something_is_not_all_mine(sentence: str) -> None:
    assert not is_all_mine(sentence, "Konrad Weiß")


@pytest.mark.parametrize(
    ("answer", "theirs", "told"),
    [
        ("I said: “I do not sign for the kiln.” He said: “I sign.”", "I sign.", "I said: “I do not sign for the kiln.”"),
        ("me: I stand by two days. Konrad: then we go without.", "then we go without.", "I said: “I stand by two days.”"),
        ("me: two days; he: one", "one", "I said: “two days”"),
        ("Konrad: it goes on\nme: then you sign\nKonrad: I do", "it goes on I do", "I said: “then you sign”"),
        ("He said: “I sign.” I nodded.", "I sign.", "I nodded."),
    ],
)  # fmt: skip
def test_what_each_said_by_turns_is_apart(answer: str, theirs: str, told: str) -> None:
    assert whose_words(answer, "Konrad") == (theirs, told)


@pytest.mark.parametrize(
    ("answer", "theirs", "told"),
    [
        ("She laughed and said good, I was hoping you'd say that. She said the pay comes later.", "She said good, I was hoping you'd say that. She said the pay comes later.", "She laughed"),
        ("Henrike said good. I was hoping you would ask.", "Henrike said good. I was hoping you would ask.", ""),
        ("She nodded and said yes, we start in May. I said thanks.", "She said yes, we start in May.", "She nodded. I said thanks."),
        ("She smiled and said well done, I knew you could, you have my vote.", "She said well done, I knew you could, you have my vote.", "She smiled"),
        ("She said no, I went home.", "She said no", "I went home."),
        ("She said fine, and I felt better, we laughed", "She said fine", "I felt better, we laughed"),
    ],
)  # fmt: skip
def test_what_they_said_goes_on_to_the_end_of_it(answer: str, theirs: str, told: str) -> None:
    assert whose_words(answer, "Henrike") == (theirs, told)
