"""One line as a person writes it: understood as an entry, or refused with what to write instead."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.clock import Clock
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.ids import LONGEST, new_id, telling_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.desk.desk import Desk


def text(desk: Desk, line: str, *more: str) -> str:
    return desk.understand(line, more).text


def refusal(desk: Desk, line: str, *more: str) -> str:
    with pytest.raises(Refusal) as caught:
        desk.understand(line, more)
    assert caught.value.code == 2
    return str(caught.value)


WRITTEN = "  written: 2026-11-03 17:30\n"


@pytest.mark.parametrize(
    ("line", "head"),
    [
        (
            'promise me -> Growth "Test plan" by Friday #loyalty',
            '2026-11-03 promise me -> Growth "Test plan" ^test-plan #loyalty\n'
            "  due: 2026-11-06\n",
        ),
        ('2026-11-02 decision Marcus "Go"', '2026-11-02 decision Marcus "Go" ^go\n'),
        ('yesterday decision Marcus "Wait"', '2026-11-02 decision Marcus "Wait" ^wait\n'),
        ('yesterday at 9:40 ask me -> Marcus "Hold Growth"',
         '2026-11-02 09:40 ask me -> Marcus "Hold Growth" ^hold-growth\n'),
        ("win Nightly restore tested",
         '2026-11-03 win "Nightly restore tested" ^nightly-restore\n'),
        ("win Platform nightly restore tested #rel",
         '2026-11-03 win Platform "nightly restore tested" ^nightly-restore #rel\n'),
        ("promise me -> Marcus test plan by Friday",
         '2026-11-03 promise me -> Marcus "test plan" ^test-plan\n  due: 2026-11-06\n'),
        ("win Marcus, Platform cut outages by 30% #rel",
         '2026-11-03 win Marcus, Platform "cut outages by 30%" ^cut-outages #rel\n'),
        ("win Fixed bug #42 in the checkout",
         '2026-11-03 win "Fixed bug #42 in the checkout" ^fixed-bug\n'),
        ("Thursday 14:00 talk Marcus", "2026-11-05 14:00 talk Marcus ^talk-marcus\n"),
        ("last Friday win “Curly quotes”", '2026-10-30 win "Curly quotes" ^curly-quotes\n'),
        ("person Ana Lopez", "2026-11-03 person Ana Lopez ^ana-lopez\n"),
        ('outcome Marcus "delivered" for ^pause',
         '2026-11-03 outcome Marcus "delivered" ^delivered for ^pause\n'),
        ('WIN: "Louder"', '2026-11-03 win "Louder" ^louder\n'),
    ],
)  # fmt: skip
def test_a_line_becomes_the_entry_it_means(
    line: str, head: str, at_desk: Callable[..., Desk]
) -> None:
    assert text(at_desk(), line) == head + WRITTEN


def test_further_lines_and_a_whole_text_give_the_same(at_desk: Callable[..., Desk]) -> None:
    lines = ("exception: load test", "ends: Friday", "risk-owner: Marcus", 'said: "This once."')
    wanted = text(at_desk(), 'decision Marcus "Go ahead"', *lines)
    assert "  exception: load test\n  ends: 2026-11-06\n" in wanted
    head = 'decision Marcus "Go ahead"\n'
    assert text(at_desk(), head + "\n".join(lines)) == wanted
    assert text(at_desk(), head + "".join(f"    {line}\r\n" for line in lines)) == wanted
    assert "ends: launch" in text(at_desk(), 'decision Marcus "Go"', "ends: launch")


def test_a_day_in_a_field_is_counted_from_the_day_of_the_entry(
    at_desk: Callable[..., Desk],
) -> None:
    found = text(at_desk(), '2026-10-01 promise me -> Marcus "Plan"', "due: tomorrow")
    assert "  due: 2026-10-02\n" in found


def test_without_a_clock_only_the_day_is_written(at_desk: Callable[..., Desk]) -> None:
    desk = at_desk()
    desk.clock = Clock(date(2026, 11, 3), None)
    assert text(desk, 'win "A"', "note: b") == (
        '2026-11-03 win "A" ^a\n  note: b\n  written: 2026-11-03\n'
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('promis me "x"', "did you mean promise?"),
        ('2026-11-02 desision Marcus "x"', "did you mean decision?"),
        ("", "nothing to add"),
        ("hello", "the kinds are advice, answer"),
        ("talked to Ana, she says keep the spare week", "is not a kind of entry; to keep words as they are"),
        ("asking around helped today", "is not a kind of entry; to keep words as they are"),
        ("told Sam we go ahead", 'to keep words as they are, write note "..." around them'),
        ('decision Marcus "x"\nexeption: load test', "did you mean exception?"),
        ('decision Marcus "x"\ncuts: load test', 'has no line named "cuts"; there is: said, present, reverses,'),
        ('decision Marcus "x" by banana', 'after "by" comes a day; "banana" is not a day I can place'),
        ('decision Marcus "x" by tomorrow', 'a decision has no day after "by"; leave it out'),
        ('promise me "x" by tomorrow 10', 'does not say the time in full; write "tomorrow 10:00"'),
        ('promise me "x" by Thursday at 2', 'write "thursday 14:00" or "thursday 02:00"'),
        ('outcome Marcus "x" for ^puase', "there is no entry ^puase; did you mean ^pause?"),
        ('decision Marcus "x"\n  reverses: ^nothing', "there is no entry ^nothing"),
        ('decision Marcus "x" ^pause', "^pause is taken already"),
        ('promise me "x" by Tuesday', "can mean today or in a week"),
        ("promise me cut it by 03/04/2026", "can be two different days"),
        ('03/04/2026 win "x"', "can be two different days"),
        ('2026-02-30 win "x"', "2026-02-30"),
        ('win "never closed', "never closed"),
        ('win Marcus -> Theo -> Ana "x"', "two arrows"),
        ("decision Markus go ahead", 'write decision Marcus "go ahead" or decision "Markus go ahead"'),
        ("promise me -> Growth test plan", 'promise me -> Growth "test plan" or promise me -> [Growth test plan]'),
        ("talk Ana", 'write talk [Ana] or talk "Ana"'),
        ('win "a"\n2026-11-02 win "b"', "that is 2 entries"),
        ('handoff Marcus "x"\nlevel: sometimes', "is not one of its words; use one of: tell (they decide, and tell you), sell ("),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_refused_with_what_to_write(
    line: str, said: str, at_desk: Callable[..., Desk]
) -> None:
    assert said in refusal(at_desk(), line)


def test_two_known_names_that_begin_alike_are_not_guessed_between(
    at_desk: Callable[..., Desk],
) -> None:
    desk = at_desk()
    desk.add([desk.understand('capacity [Platform Team] "3 of 4"').entry])
    said = refusal(at_desk(), "win Platform Team restored it")
    assert 'win Platform "Team restored it" or win Platform Team "restored it"' in said


def test_a_new_name_like_a_known_one_is_noted_and_kept(at_desk: Callable[..., Desk]) -> None:
    found = at_desk().understand('decision Markus "Go"', ["present: Platfrom"])
    assert found.entry.who == ("Markus",)
    assert found.notes == (
        '"Markus" is new in the book; did you mean Marcus?',
        '"Platfrom" is new in the book; did you mean Platform?',
    )
    assert at_desk().understand('decision Marcus "Go"').notes == ()


def test_a_new_matter_one_slip_from_a_known_one_is_noted_and_kept(
    at_desk: Callable[..., Desk],
) -> None:
    desk = at_desk()
    desk.add([desk.understand('note me "One" #loyalty #wave3').entry])
    for ready in (at_desk(), at_desk()):
        found = ready.understand('note me "Two" #loyality #wave4 #tills')
        assert found.entry.matters == ("loyality", "wave4", "tills")
        assert found.notes == ("#loyality is new in the book; did you mean #loyalty?",)
        assert ready.understand('note me "Three" #Loyalty').notes == ()
        ready.names()


def test_a_capacity_without_figures_is_noted_and_kept(at_desk: Callable[..., Desk]) -> None:
    found = at_desk().understand("capacity Platform 5 down")
    assert found.entry.title == "5 down"
    assert found.notes == (
        "it does not say how many are there, so no forecast counts it; write 7 of 12",
    )
    for line, more in (
        ('capacity Platform "7 of 12"', []),
        ("capacity Platform", ["people: 7/12"]),
    ):
        assert at_desk().understand(line, more).notes == ()


def test_another_name_of_a_known_person_is_known(at_desk: Callable[..., Desk]) -> None:
    desk = at_desk()
    desk.add([desk.understand("person Theodora", ["also: Theo"]).entry])
    for ready in (at_desk(), at_desk()):
        assert ready.understand("win Theo solved it").entry.who == ("Theo",)
        ready.names()


def test_understanding_writes_nothing(book_path: str, at_desk: Callable[..., Desk]) -> None:
    with open(book_path, "rb") as file:
        before = file.read()
    text(at_desk(), 'win "More"')
    with open(book_path, "rb") as file:
        assert file.read() == before


def test_what_was_added_since_the_index_was_made_is_known(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    at_desk().names()
    for number in range(3):
        desk = at_desk()
        entry = desk.understand('win "Test plan"').entry
        assert entry.id == ("test-plan" if number == 0 else f"test-plan-{number + 1}")
        desk.add([entry])
    assert text(at_desk(), 'outcome "delivered" for ^test-plan-3')


def test_an_id_is_made_of_telling_words_and_is_short(kinds: Mapping[str, Kind]) -> None:
    def made(title: str, *taken: str) -> str:
        entry = kinds["win"].type("win", date(2026, 11, 3), title=title)
        return new_id(entry, set(taken).__contains__)

    assert made("Loyalty API live") == "loyalty-api"
    assert made("Loyalty API live", "loyalty-api") == "loyalty-api-live"
    assert made("Loyalty API live", "loyalty-api", "loyalty-api-live") == "loyalty-api-2"
    assert made("I will let them go ahead") == "go-ahead"
    assert made("Übergröße: 7 of 12") == "ubergroße-7"
    assert made("don't panic") == "dont-panic"
    assert made("計画") == "計画"
    assert made("?!") == "win"
    assert len(made("Donaudampfschifffahrtsgesellschaftskapitän")) == LONGEST
    many = {f"plan-{n}" for n in range(2, 5000)} | {"plan"}
    assert made("Plan", *many) not in many
    assert telling_words("the plan of the year") == ["plan", "year"]


def test_an_id_says_nothing_of_private_lines(at_desk: Callable[..., Desk]) -> None:
    found = at_desk().understand("note Marcus", ["private: secret worry about the merger"])
    assert found.entry.id == "note-marcus"


@pytest.mark.parametrize(
    ("line", "head"),
    [
        ('win "A"', "2026-11-03 win"),
        ('9:30 win "A"', "2026-11-03 09:30 win"),
        ('17:20 win "A"', "2026-11-03 17:20 win"),
        ('this morning win "A"', "2026-11-03 win"),
        ('2026-11-01 9:40 win "A"', "2026-11-01 09:40 win"),
    ],
)
def test_the_clock_says_when_it_was_written_and_never_when_it_happened(
    line: str, head: str, at_desk: Callable[..., Desk]
) -> None:
    found = text(at_desk(), line)
    assert found.startswith(head + ' "A" ')
    assert found.endswith(WRITTEN)


def test_the_lines_that_are_offered_are_the_kinds_own(at_desk: Callable[..., Desk]) -> None:
    said = refusal(at_desk(), 'decision Marcus "x"', "cuts: load test")
    assert "skips" in said
    assert not {"written", "readers", "channel", "reviewed"} & set(said.replace(",", "").split())


def test_nothing_is_said_of_a_line_that_was_not_typed(at_desk: Callable[..., Desk]) -> None:
    for day in ("banana", "tomorrow"):
        assert "due" not in refusal(at_desk(), f'decision Marcus "x" by {day}')


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("I’d like to go back to analyst work", ["go", "back", "analyst", "work"]),
        ("I'm late with the list", ["late", "list"]),
        ("They’ve moved that's all", ["moved"]),
        ("Don’t ship before May", ["dont", "ship"]),
        ("Ana’s list", ["anas", "list"]),
        ("I’d", ["id"]),
    ],
)
def test_an_id_has_no_small_word_that_an_apostrophe_shortens(title: str, words: list[str]) -> None:
    assert telling_words(title) == words


@pytest.mark.parametrize(("said", "day"), [("Friday", "2026-11-06"), ("tomorrow", "2026-11-04"), ("2026-10-30", "2026-10-30")])  # fmt: skip
def test_a_day_to_be_corrected_by_is_still_to_come_when_it_is_written(
    at_desk: Callable[..., Desk], said: str, day: str
) -> None:
    found = at_desk().understand('2026-10-27 decision Marcus "You get the loft"', (f"correct-by: {said}",))  # fmt: skip
    assert found.entry.line("correct-by") == day
    owed = at_desk().understand('2026-10-27 promise me -> Marcus "A list"', ("due: Friday",))
    assert owed.entry.line("due") == "2026-10-30"
