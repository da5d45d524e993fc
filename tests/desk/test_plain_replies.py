"""What somebody said, as one tells of it: their answer to what I asked of them, or what they want of me."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.before_a_talk.granted import as_decision
from goodbooks.desk.asking.answered import their_answer
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

ASKED = """\
2026-11-02 person Dana
  relation: boss

2026-11-02 person Ana
  relation: peer

2026-11-02 ask me -> Dana "Go back to analyst work" ^go-back #role

2026-11-02 ask me -> Ana "Read the draft" ^draft

2026-11-02 talk Priya "Coffee"

"""


@pytest.fixture
def desk(at_desk: Callable[..., Desk], tmp_path: Path) -> Desk:
    path = tmp_path / "asked.book"
    path.write_text(ASKED, encoding="utf-8")
    return at_desk(str(path))


def first(desk: Desk, words: str) -> str:
    """The head of the entry that words mean, without its day, its time and its own id."""
    entry = desk.understand(words).entry._replace(id=None, at=None)
    return desk.text_of(entry).split("\n")[0].removeprefix(f"{entry.on} ")


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("dana said yes, but only after the summer, and i keep the budget",
         'decision Dana "Yes, but only after the summer, and I keep the budget" #role for ^go-back'),
        ("Dana: yes but only after the summer",
         'decision Dana "Yes but only after the summer" #role for ^go-back'),
        ("boss said yes after the summer", 'decision Dana "Yes after the summer" #role for ^go-back'),
        ("my boss says no.", 'decision Dana "No to: Go back to analyst work" #role for ^go-back'),
        ("dana answered: later", 'answer Dana "Later to: Go back to analyst work" #role for ^go-back'),
        ("Dana said I can go back in March", 'decision Dana "I can go back in March" #role for ^go-back'),
        ("Dana agreed that I go back from March", 'decision Dana "I go back from March" #role for ^go-back'),
        ("Dana told me I may do analyst work again", 'decision Dana "I may do analyst work again" #role for ^go-back'),
        ("Dana said you can do it", 'note Dana "Dana said you can do it"'),
        ("Dana said you can do the work, press on", 'note Dana "Dana said you can do the work, press on"'),
        ("Dana said I go home too early", 'note Dana "Dana said I go home too early"'),
        ("Ana said yes, on Friday", 'answer Ana "Yes, on Friday" for ^draft'),
    ],
)  # fmt: skip
def test_a_reply_that_is_told_is_the_answer_to_what_i_asked_of_them(
    desk: Desk, words: str, meant: str
) -> None:
    assert first(desk, words) == meant


@pytest.mark.parametrize(
    "words", ["dana said yes, after the summer", "Dana: no", "dana answered: later"]
)
def test_a_reply_is_open_to_the_same_readers_whether_it_is_told_or_noted_as_an_answer(
    desk: Desk, words: str
) -> None:
    open_to = {"decision": "", "answer": desk.kinds["answer"].readers}
    asked = desk.entry("^go-back")
    told = desk.understand(words).entry
    pressed = their_answer(desk, asked, "Dana", words.partition(" ")[2]).entry
    for entry in (told, pressed):
        assert (entry.line("readers") or open_to[entry.kind]) == "named"
    assert as_decision(told).line("readers") == "named"


def test_a_reply_of_yesterday_stands_on_its_day(desk: Desk) -> None:
    assert str(desk.understand("yesterday Dana said yes, from May").entry.on) == "2026-11-02"


@pytest.mark.parametrize(
    "words",
    [
        "Priya said yes, next week",
        "Dana said the numbers look good",
        "dana said no idea who broke the printer",
        "dana said part of the roof leaks",
        "Dana said yes men are everywhere",
        "dana said she was ok",
    ],
)
def test_what_somebody_said_that_answers_nothing_is_a_note_that_names_them(
    desk: Desk, words: str
) -> None:
    entry = desk.understand(words).entry
    assert (entry.kind, entry.title) == ("note", words[0].upper() + words[1:])
    assert [name.lower() for name in entry.who] == [words.split(maxsplit=1)[0].lower()]


@pytest.mark.parametrize(
    "words",
    [
        "somebody said yes",
        "they ask me too much",
        "printer needs toner by friday",
        "this needs my attention",
        "Dana needs a day off by Friday",
    ],
)
def test_what_answers_nothing_that_was_asked_stays_what_it_is(desk: Desk, words: str) -> None:
    with pytest.raises(Refusal, match="is not a kind of entry") as caught:
        desk.understand(words)
    assert caught.value.remedy == 'to keep words as they are, write note "..." around them'


def test_what_could_answer_two_asks_is_asked_about_with_the_line_of_each(
    at_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    path = tmp_path / "two.book"
    path.write_text(ASKED + '2026-11-02 ask me -> Dana "Two more people" ^two\n', encoding="utf-8")
    two = at_desk(str(path))
    with pytest.raises(Refusal) as caught:
        two.understand("dana said yes, but only after the summer")
    assert caught.value.sentence == "it can answer ^go-back “Go back to analyst work” or ^two “Two more people”"  # fmt: skip
    assert caught.value.remedy == (
        "write which one: goodbooks add 'decision Dana \"Yes, but only after the summer\" #role for ^go-back' 'readers: named'"
        " or goodbooks add 'decision Dana \"Yes, but only after the summer\" for ^two' 'readers: named'"
    )
    assert first(two, "dana said yes, two people after the summer").endswith("for ^two")


def test_a_yes_of_the_boss_that_says_to_what_is_a_decision_without_an_ask(
    at_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    path = tmp_path / "none.book"
    path.write_text("2026-11-02 person Dana\n  relation: boss\n", encoding="utf-8")
    none = at_desk(str(path))
    said = "dana said yes to the step back, but only after the summer"
    assert first(none, said) == 'decision Dana "Yes to the step back, but only after the summer"'
    for words, whole in (("yes, but only after the summer", "yes to WORDS, but only after the summer"), ("no, not this year", "no to WORDS, not this year"), ("ok", "ok to WORDS"), ("yes and no", "yes and no to WORDS")):  # fmt: skip
        with pytest.raises(Refusal, match="nothing says to what Dana said") as caught:
            none.understand(f"Dana said {words}")
        assert caught.value.remedy == f"write to what it was: goodbooks add 'Dana said {whole}'"


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("priya asks me whats going on", 'request Priya -> me "Whats going on"'),
        ("Priya asked me what is going on with my role",
         'request Priya -> me "What is going on with my role" #role'),
        ("tom asked me for the numbers by Friday", 'request Tom -> me "The numbers"'),
        ("boss asks me to lead it", 'request Dana -> me "Lead it"'),
        ("carol from HR wants the whole thing on one page by Friday",
         'request Carol -> me "The whole thing on one page"'),
        ("Carol from HR asked me for my case by Friday", 'request Carol -> me "My case"'),
        ("Ana needs me to sign it", 'request Ana -> me "Sign it"'),
    ],
)  # fmt: skip
def test_what_somebody_wants_of_me_is_their_request(desk: Desk, words: str, meant: str) -> None:
    assert first(desk, words) == meant


@pytest.mark.parametrize(
    "words", ["Ana wants a raise", "we needs the numbers by Friday", "nobody asks me"]
)
def test_what_nobody_wants_of_me_is_no_request(desk: Desk, words: str) -> None:
    with pytest.raises(Refusal):
        desk.understand(words)


@pytest.mark.parametrize(
    ("words", "title", "links"),
    [
        ("Dana said yes, from May #role", "Yes, from May", ("go-back",)),
        ("Dana said yes, the new desk from May #desk", "Yes, the new desk from May", ()),
        ("Dana said yes, from May #desk", "Yes, from May", ()),
    ],
)
def test_a_matter_behind_what_somebody_answered_says_of_which_it_is_and_stands_in_no_title(
    desk: Desk, words: str, title: str, links: tuple[str, ...]
) -> None:
    entry = desk.understand(words).entry
    assert (entry.kind, entry.title) == ("decision", title)
    assert (entry.matters, entry.links) == ((words.rpartition("#")[2],), links)


def test_a_no_of_long_ago_answers_nothing_that_was_asked_since(desk: Desk) -> None:
    assert first(desk, "Dana said no in September") == 'note Dana "Dana said no in September"'
    assert first(desk, "Dana said no").endswith("for ^go-back")


def test_a_yes_that_was_decided_already_is_not_decided_again_in_its_own_place(desk: Desk) -> None:
    asked = desk.entry("^go-back")
    said = their_answer(desk, asked, "Dana", "yes, from 1 February").entry
    desk.add([said])
    with pytest.raises(Refusal, match="said so already"):
        their_answer(desk, desk.entry("^go-back"), "Dana", "yes")
    again = their_answer(desk, desk.entry("^go-back"), "Dana", "no, after all not").entry
    assert again.line("reverses") == said.ref


@pytest.mark.parametrize("words", ["Back in September Dana said no to my round", "Early in May Dana said no to it", "Late in spring Dana laughed at it"])  # fmt: skip
def test_a_time_before_a_name_is_nobody(desk: Desk, words: str) -> None:
    with pytest.raises(Refusal, match="is not a kind of entry"):
        first(desk, words)
