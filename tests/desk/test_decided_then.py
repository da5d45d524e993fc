"""What somebody decided, told in a plain sentence: with its hour, its words, and the decision that it turns round."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Rob
  relation: boss

2026-11-03 09:40 decision Rob "We pause" ^pause #portal

2026-11-03 09:50 decision Rob "We go with the short cut" ^short #portal
  reverses: ^pause

2026-11-02 decision Dan "Wait" ^wait

"""


def meant(desk: Desk, words: str) -> Entry:
    return desk.understand(words).entry


def test_what_somebody_said_that_we_do_is_their_decision_in_their_words(desk: Desk) -> None:
    entry = meant(desk, "Rob said we stop again until the integration test has run")
    assert (entry.kind, entry.who) == ("decision", ("Rob",))
    assert entry.title == "We stop again until the integration test has run"
    assert entry.line("said") == entry.title


@pytest.mark.parametrize(
    "words",
    ["Rob said we are late until Friday", "Rob said we start too late", "Rob said we lose customers", "Rob said if we stop we lose them"],
)  # fmt: skip
def test_what_somebody_said_of_how_it_is_is_no_decision(desk: Desk, words: str) -> None:
    from goodbooks.desk.ground.kinds import Kinds
    from goodbooks.desk.sentences.plain_sentences import meant_by

    found = meant_by(words, Kinds(), desk.clock.today, desk.known())
    assert " decision " not in f" {found.line}"


def test_a_change_of_mind_turns_round_the_one_decision_that_stands(desk: Desk) -> None:
    found = desk.understand("Rob changed his mind at 10:20: no short cuts until the test has run")
    entry = found.entry
    assert (str(entry.on), entry.at, entry.kind) == ("2026-11-03", "10:20", "decision")
    assert entry.title == "No short cuts until the test has run"
    assert entry.line("reverses") == "^short"
    assert entry.matters == ("portal",)
    assert found.notes == ("it is taken to turn round “We go with the short cut”, ^short",)


def test_a_change_of_mind_that_can_be_of_two_decisions_reverses_none(desk: Desk) -> None:
    desk.add([desk.understand('decision Rob "Two people for the hall" ^two #hall').entry])
    found = desk.understand("Rob changed his mind: no short cuts")
    assert found.entry.line("reverses") == ""
    assert "^short" in found.notes[0]
    assert "^two" in found.notes[0]
    tagged = desk.understand("Rob changed his mind: no short cuts #portal")
    assert tagged.entry.line("reverses") == "^short"


@pytest.mark.parametrize(
    ("words", "at", "title"),
    [
        ("Rob decided at 9:40 today that we pause until he has met Growth", "2026-11-03 09:40", "We pause until he has met Growth"),
        ("Rob decided yesterday at 9:40 that we pause", "2026-11-02 09:40", "We pause"),
        ("Yesterday Rob decided at 9:40 to pause", "2026-11-02 09:40", "Pause"),
        ("Rob decided on Monday that we pause", "2026-11-02", "We pause"),
        ("Rob decided on the new tool to replace the old one", "2026-11-03", "On the new tool to replace the old one"),
    ],
)  # fmt: skip
def test_the_hour_of_a_decision_is_its_hour_and_not_in_its_title(
    desk: Desk, words: str, at: str, title: str
) -> None:
    entry = meant(desk, words)
    assert (" ".join(filter(None, (str(entry.on), entry.at))), entry.title) == (at, title)


@pytest.mark.parametrize(
    "words", ["Rob decided tomorrow that we ship", "Rob decided at some point that we pause"]
)
def test_a_decision_at_an_hour_that_cannot_be_read_is_left_as_it_is(desk: Desk, words: str) -> None:
    from goodbooks.desk.ground.kinds import Kinds
    from goodbooks.desk.sentences.plain_sentences import meant_by

    assert meant_by(words, Kinds(), desk.clock.today, desk.known()).line == ""


def test_of_several_that_can_be_meant_each_is_one_press_and_so_is_that_it_is_new(
    desk: Desk,
) -> None:
    desk.add([desk.understand('decision Rob "Two people for the hall" ^two #hall').entry])
    found = desk.understand("Rob changed his mind at ten past five: no short cuts")
    assert [one.words for one in found.offers] == [
        "it turns round “Two people for the hall”",
        "it turns round “We go with the short cut”",
        "it is new",
    ]
    first, then, new = (one.text.splitlines() for one in found.offers)
    assert first[1:] == ["  reverses: ^two"]
    assert then[1:] == ["  reverses: ^short"]
    assert new[1:] == []
    for lines, turned, tag in ((first, "^two", "hall"), (then, "^short", "portal"), (new, "", "")):
        pressed = desk.understand(lines[0], tuple(lines[1:]))
        assert (pressed.entry.title, pressed.entry.at) == ("No short cuts", "17:10")
        assert pressed.entry.line("reverses") == turned
        assert pressed.entry.matters == ((tag,) if tag else ())
        assert pressed.offers == ()


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("Rob took it back at five: we wait", "17:00"),
        ("Rob overruled that at ten past five: we wait", "17:10"),
        ("Rob has reversed his own decision at half past four: we wait", "16:30"),
        ("Rob went back on his word at about nine: we wait", "09:00"),
        ("Rob turned it around at a quarter to five and says we wait", "16:45"),
        ("Rob overturned that: we wait", None),
    ],
)
def test_a_word_turned_round_at_an_hour_in_words_has_that_hour(
    desk: Desk, words: str, at: str | None
) -> None:
    entry = meant(desk, words)
    assert (entry.kind, entry.at, entry.line("reverses")) == ("decision", at, "^short")
    assert entry.title == "We wait"
