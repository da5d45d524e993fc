"""A sentence as one says it becomes the line that it means; any other words stay what they are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_words import as_line

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry

TODAY = date(2026, 11, 4)
PEOPLE = {"vera", "marcus reiter", "marcus", "my boss"}


class Known:
    """People that are known, and nothing else."""

    def is_person(self, name: str) -> bool:
        return name.lower() in PEOPLE

    def people(self) -> list[str]:
        return ["Vera", "Marcus Reiter", "Marcus", "my boss"]

    def matters(self) -> list[str]:
        return []

    def of_kind(self, kind: str) -> list[Entry]:
        return []


def line(words: str) -> str:
    return as_line(words, Kinds(), TODAY, Known())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("I promised Vera the numbers by Thursday.", 'promise me -> Vera "The numbers" by Thursday'),
        ("I promised Vera that Hollins goes out on Thursday", 'promise me -> Vera "Hollins goes out" by 2026-11-05'),
        ("I promised Vera the vans leave on Friday at 9", 'promise me -> Vera "The vans leave" by 2026-11-06 09:00'),
        ("I promised Vera that the crates are there on 10 December", 'promise me -> Vera "The crates are there" by 2026-12-10'),
        ("I promised Vera that the rota from Monday holds", 'promise me -> Vera "The rota from Monday holds"'),
        ("I promised Vera an answer on the Friday shift", 'promise me -> Vera "An answer on the Friday shift"'),
        ("I've asked Marcus Reiter for two more people #team", 'ask me -> Marcus Reiter "Two more people" #team'),
        ("Lena promised me the restore test", 'promise Lena -> me "The restore test"'),
        ("my boss asked us to wait with the app", 'request my boss -> me "Wait with the app"'),
        ("Yesterday Marcus decided that we wait", 'yesterday decision Marcus "We wait"'),
        ("I promised Vera to stand by her", 'promise me -> Vera "Stand by her"'),
    ],
)  # fmt: skip
def test_a_sentence_that_says_who_did_what_to_whom_is_a_line(words: str, meant: str) -> None:
    assert line(words) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Vera asks me by Friday if the printing moves on Tuesday", 'request Vera -> me "Whether the printing moves on Tuesday" by Friday'),
        ("Vera asked me by 9 November, to hold the press #press", 'request Vera -> me "Hold the press" #press by 9 November'),
        ("I promised Vera to let her know by Thursday what is going on", 'promise me -> Vera "Let her know what is going on" by Thursday'),
        ("I promised Vera to tell Jan by Thursday whether we open", 'promise me -> Vera "Tell Jan whether we open" by Thursday'),
        ("I told Vera I'd let her know", 'promise me -> Vera "Let her know"'),
        ("I promised Vera that I would send the list by Thursday", 'promise me -> Vera "Send the list" by 2026-11-05'),
        ("I told Mrs Obi I'd call back tomorrow", 'promise me -> Mrs Obi "Call back" by 2026-11-05'),
        ("I promised Tomas in the workshop I'd ring him on Friday about the crates", 'promise me -> Tomas "Ring him about the crates" by 2026-11-06'),
        ("I told Vera I'd bring her the list on Friday #list", 'promise me -> Vera "Bring her the list" by 2026-11-06 #list'),
        ("I told Vera I'd take Friday off", 'promise me -> Vera "Take Friday off"'),
        ("I told Vera I'd work from Monday", 'promise me -> Vera "Work from Monday"'),
        ("I told Vera I'd call her on Friday at ten", 'promise me -> Vera "Call her" by 2026-11-06 10:00'),
        ("I promised Vera by Thursday the numbers", 'promise me -> Vera "The numbers" by Thursday'),
    ],
)  # fmt: skip
def test_a_day_before_what_is_asked_is_the_day_it_is_asked_for(words: str, meant: str) -> None:
    assert line(words) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Vera wants an answer on Monday", 'request Vera -> me "An answer" by Monday'),
        ("Vera wants an answer by Monday", 'request Vera -> me "An answer" by Monday'),
        ("Vera is still waiting for an answer until Monday", 'request Vera -> me "An answer" by Monday'),
        ("I owe Vera an answer by Monday.", 'request Vera -> me "An answer" by Monday'),
        ("I owe Vera an answer to her question", 'request Vera -> me "An answer"'),
        ("Vera waits for an answer about the label printing #label", 'request Vera -> me "The label printing" #label'),
        ("Vera wants to know by Monday if it moves on Tuesday", 'request Vera -> me "Whether it moves on Tuesday" by Monday'),
        ("Vera waits for an answer whether it moves on Tuesday", 'request Vera -> me "Whether it moves on Tuesday"'),
        ("I owe Vera the numbers by Monday", 'promise me -> Vera "The numbers" by Monday'),
        ("Tell Vera on Monday that the printing moves", 'promise me -> me "Tell Vera that the printing moves" by Monday'),
        ("I must let Vera know by Monday about the press", 'promise me -> Vera "Word on the press" by Monday'),
    ],
)  # fmt: skip
def test_whoever_waits_for_a_word_of_mine_has_it_asked_with_its_day(words: str, meant: str) -> None:
    assert line(words) == meant


@pytest.mark.parametrize(
    "words",
    [
        "Vera expects an answer that helps", "Vera needs an answer from Lena by Monday", "He wants an answer by Monday",
        "I owe Vera a lot", "Tell Vera that the printing moves", "Vera waits for the answer of Lena", "The app needs an answer",
    ],
)  # fmt: skip
def test_what_is_awaited_of_others_and_told_without_a_day_is_left_as_it_is(words: str) -> None:
    assert line(words) == ""


@pytest.mark.parametrize(
    "words",
    [
        "I asked Vera once, she said you are doing fine",
        "I asked Marcus last Thursday",
        "Vera asked me twice",
        "He decided nothing", "I promised nothing", "We promised Vera the numbers",
        'promise me -> Vera "The numbers"', "I promised Vera", "Somebody asked me for it",
        "promised Vera the numbers", 'I promised Vera "the numbers"', "I asked " + "Vera " * 60,
        "The new planner decided to wait", "",
    ],
)  # fmt: skip
def test_any_other_words_are_left_as_they_are(words: str) -> None:
    assert line(words) == ""
