"""A word of mine to several, the next word, and what I said to somebody in so many words, as the promise it is."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from desk.became import told
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.typed.by_sentence import by_sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Hartung

2026-11-02 person Rana

2026-11-02 person Olaf

2026-11-02 person "Mrs Obi"
  relation: boss

2026-11-02 request Rana -> me "Whether the kiln is fired this year" ^kiln #kiln

"""


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("I promised Hartung and Textile a sample tomorrow at 10:00", 'promise me -> Hartung, Textile "A sample" | due: 2026-11-04 10:00'),
        ("I promised Rana, Olaf and Hartung the list by Friday", 'promise me -> Rana, Olaf, Hartung "The list" | due: 2026-11-06'),
        ("I told Rana and Olaf I'd call back on Thursday", 'promise me -> Rana, Olaf "Call back" | due: 2026-11-05'),
        ("I asked Rana and Olaf for the keys by Friday", 'ask me -> Rana, Olaf "The keys" | due: 2026-11-06'),
        ("I'll send Rana and Olaf the glaze tests tomorrow", 'promise me -> Rana, Olaf "The glaze tests" | due: 2026-11-04'),
        ("Jan promised Rana and Olaf the kiln by Friday", 'promise Jan -> Rana, Olaf "The kiln" | due: 2026-11-06'),
        ("I promised Rana a table for the talk on Thursday", 'promise me -> Rana "A table for the talk on Thursday"'),
        ("I promised Rana the list yesterday", 'promise me -> Rana "The list yesterday"'),
    ],
)  # fmt: skip
def test_what_several_were_promised_is_promised_to_each(desk: Desk, words: str, meant: str) -> None:
    assert told(desk.understand(words)) == meant


def test_a_team_beside_a_name_never_begins_the_title(desk: Desk) -> None:
    assert '"The team' not in told(desk.understand("I promised Rana and the team a list by Friday"))


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Olaf hears from me tomorrow by ten", 'promise me -> Olaf "Next word" | due: 2026-11-04 10:00 | next-word: 2026-11-04 10:00'),
        ("I told Olaf he hears from me tonight by eight", 'promise me -> Olaf "Next word" | due: 2026-11-03 20:00 | next-word: 2026-11-03 20:00'),
        ("Hartung and Olaf hear from me by Thursday noon", 'promise me -> Hartung, Olaf "Next word" | due: 2026-11-05 12:00 | next-word: 2026-11-05 12:00'),
        ("they hear from me tomorrow by ten #kiln", 'promise me "Next word" #kiln | due: 2026-11-04 10:00 | next-word: 2026-11-04 10:00'),
        ("I promised Olaf and Hartung word on Friday", 'promise me -> Olaf, Hartung "Next word" | due: 2026-11-06 | next-word: 2026-11-06'),
        ("I promised Rana the next word by tomorrow 10:00", 'promise me -> Rana "Next word" #kiln | due: 2026-11-04 10:00 | next-word: 2026-11-04 10:00'),
    ],
)  # fmt: skip
def test_that_somebody_hears_from_me_is_the_next_word_with_its_hour(
    desk: Desk, words: str, meant: str
) -> None:
    assert told(desk.understand(words)) == meant


@pytest.mark.parametrize(
    "words", ["Olaf hears from Rana by Friday", "nobody hears from me by Friday"]
)
def test_what_others_hear_is_no_word_of_mine(desk: Desk, words: str) -> None:
    with suppress(Refusal):
        assert "next-word" not in told(desk.understand(words))


def test_the_next_word_as_it_is_typed_leaves_no_gap_in_the_holding_message(
    tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    from goodbooks.core.document import Question

    path = tmp_path / "my.book"
    path.write_text(BOOK, encoding="utf-8")
    one = at_desk(str(path))
    one.add([one.understand("I promised Rana the next word tomorrow at 10:00").entry])
    asked = Question(one.clock.today, "17:30", matter="#kiln")
    made = str(one.page("hold", asked).document)
    assert "day and time of the next word" not in made
    assert "Next word from me: tomorrow" in made or "10:00" in made


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Olaf: you get the list by Friday", 'promise Olaf -> me "I get the list" | due: 2026-11-06'),
        ("Olaf: your list comes by Friday", 'promise Olaf -> me "My list comes" | due: 2026-11-06'),
        ("Dr. Haas: you'll get the slides by Friday", 'promise Dr. Haas -> me "I get the slides" | due: 2026-11-06'),
        ("Olaf: you need to sign by Friday", 'request Olaf -> me "Sign" | due: 2026-11-06'),
        ("I told Olaf: you get the list by Friday", 'promise me -> Olaf "The list" | due: 2026-11-06'),
        ("To Olaf: you get the list by Friday", 'promise me -> Olaf "The list" | due: 2026-11-06'),
    ],
)  # fmt: skip
def test_you_is_whoever_was_spoken_to(desk: Desk, words: str, meant: str) -> None:
    assert told(desk.understand(words)) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("You have my answer by Friday", 'promise me "You have my answer by Friday" | due: 2026-11-06'),
        ("You'll have my reply tomorrow by ten.", "promise me \"You'll have my reply tomorrow by ten\" | due: 2026-11-04 10:00"),
        ("Give me until Thursday", 'promise me "Give me until Thursday" | due: 2026-11-05'),
    ],
)  # fmt: skip
def test_what_i_said_to_nobody_named_is_my_promise_and_asks_to_whom(
    desk: Desk, words: str, meant: str
) -> None:
    found = desk.understand(words)
    assert told(found) == meant
    assert any(one.startswith("to whom you said it is not told") for one in found.notes)


@pytest.mark.parametrize(
    "words",
    ["I told Rana: you have my answer by Friday", "I asked Rana to give me until Friday"],
)
def test_what_i_said_to_whoever_asked_is_the_word_i_owe_them(desk: Desk, words: str) -> None:
    said = told(desk.understand(words))
    assert said == 'promise me -> Rana "Let Rana know whether the kiln is fired this year" for ^kiln | due: 2026-11-06'  # fmt: skip


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Olaf asked for the list and I said he'd have it on Friday", ['request Olaf -> me "The list"', 'promise me -> Olaf "The list" | due: 2026-11-06']),
        ("Olaf asked for the figures. I told him he gets them by noon on Friday.", ['request Olaf -> me "The figures"', 'promise me -> Olaf "The figures" | due: 2026-11-06 12:00']),
        ("Paul rang. I told him I'd answer by Thursday.", ['note Paul "Paul rang"', 'promise me -> Paul "Answer" | due: 2026-11-05']),
        ("Mr. Sato wrote. I promised him the plans by Friday.", ['note Mr. Sato "Mr. Sato wrote"', 'promise me -> Mr. Sato "The plans" | due: 2026-11-06']),
        ("Olga Berg came by. I told her she hears from me by Friday.", ['note Olga Berg "Olga Berg came by"', 'promise me -> Olga Berg "Next word" | due: 2026-11-06 | next-word: 2026-11-06']),
    ],
)  # fmt: skip
def test_what_they_asked_and_my_word_on_it_are_two_entries(
    desk: Desk, words: str, meant: list[str]
) -> None:
    found = by_sentence(words, desk.kinds, desk.clock, desk.known())
    assert [told(one) for one in found] == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Olaf asked me for the list and I told him Friday", 'request Olaf -> me "The list" | private: And I told him Friday'),
        ("Olaf wants my draft, I promised it for tomorrow", 'request Olaf -> me "My draft" | private: I promised it for tomorrow'),
    ],
)  # fmt: skip
def test_my_word_is_in_no_title_of_theirs_nor_their_day(desk: Desk, words: str, meant: str) -> None:
    assert told(desk.understand(words)) == meant
