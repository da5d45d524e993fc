from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from goodbooks.language.text.quoting import MOST_WORDS, quoted, short

CHOICE = (
    "Your choice is to give the post back and then apply elsewhere if you want to move up, or to stay at the desk that"
    " you have and do what you can to bring it to an end."
)


def test_a_short_sentence_is_quoted_whole() -> None:
    assert quoted("Go back.") == "“Go back.”"


@pytest.mark.parametrize(
    ("sentence", "about", "shown"),
    [
        (CHOICE, "apply", "“Your choice is to give the post back and then apply elsewhere if you want to move up …”"),
        (CHOICE, "stay", "“… or to stay at the desk that you have and do what you can to bring it to an end.”"),
        (
            "Whatever you think of the man who had it before you, and I know that many in that house do not think very much of"
            " him either, it's never wise to make him smaller.",
            "smaller", "“… it's never wise to make him smaller.”",
        ),
        (
            'Once I had to go back to the head a day later and say "Well, that came as a surprise, and yes, I would like'
            ' to have it, and I think that I could do it well."',
            "surprise", "“Once I had to go back to the head a day later and say 'Well, that came as a surprise …'”",
        ),
    ],
)  # fmt: skip
def test_of_a_long_one_whole_clauses_are_quoted_around_what_matters(
    sentence: str, about: str, shown: str
) -> None:
    assert quoted(sentence, sentence.index(about)) == shown


def test_an_aside_is_left_out_with_a_mark() -> None:
    told = "Do the best that you can (even if that is poor for a month or for two of them) without asking for less of it."
    assert quoted(told) == "“Do the best that you can … without asking for less of it.”"


def test_a_condition_is_not_quoted_without_what_it_is_a_condition_of() -> None:
    told = (
        "Do not count on the years you have - if you have told them in so many words that you would rather not grow"
        " with the house, you are the first to go."
    )
    assert quoted(told, 0) == "“Do not count on the years you have …”"


def test_what_has_no_clause_that_is_short_enough_is_not_quoted_but_can_be_shortened() -> None:
    told = " ".join(["very"] * 30)
    assert quoted(told) == ""
    assert short(told).endswith("very …")
    assert short("Go back.") == "Go back."


_WORDS = some.lists(
    some.sampled_from(
        [
            "and",
            "if",
            "he",
            ",",
            "said",
            '"',
            "(",
            ")",
            ".",
            "you",
            ":",
            "-",
            "…",
            "ask",
            "because",
            "that",
            "it's",
            "work",
            "“",
            "”",
        ]
    )
)


@given(_WORDS, some.integers(0, 40))
def test_a_quotation_is_never_longer_than_twenty_words_and_adds_none(
    words: list[str], at: int
) -> None:
    told = " ".join(words)
    shown = quoted(told, min(at, len(told)))
    inside = [one for one in shown.strip("“”").split() if any(map(str.isalpha, one))]
    assert len(inside) <= MOST_WORDS
    plain = "".join(char for char in told if char.isalpha())
    assert all("".join(filter(str.isalpha, word)) in plain for word in inside)
