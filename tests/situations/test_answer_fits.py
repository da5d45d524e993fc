"""A clause is offered only where it has the form of the answer, and is one."""

from __future__ import annotations

import pytest

from goodbooks.situations.offered.answer_fits import fits, is_told_so
from goodbooks.situations.offered.answer_sorts import sorts
from goodbooks.situations.offered.answer_words import shortest
from goodbooks.situations.offered.pieces import pieces_of


def _fits(sort: str, told: str) -> bool:
    """Whether any piece of a story fits a sort, and may stand for the answer until another is chosen."""
    one = sorts()[sort]
    return any(fits(one, shortest(piece.text, one.form), piece, told) and is_told_so(one, piece, told) for piece in pieces_of(told))  # fmt: skip


@pytest.mark.parametrize(
    ("sort", "right", "wrong"),
    [
        ("meant", "I want the evening desk.", "I'm not even sure I want it."),
        ("meant", "I'd like to lead the kiln room.", "I never said I wanted to lead."),
        ("meant", "I want the kiln room.", "He said “you would like it, you are lovely”."),
        ("meant", "I would love the desk.", "My girlfriend keeps saying I would love it."),
        ("figure", "I ask for 4,200 a month.", "I asked you about it two years ago."),
        ("takes", "It takes four full days.", "It goes in peaks and early on it is a squeeze."),
        ("term", "Only until the end of March.", "I have been here three years in all, years ago."),
        ("task", "I look after the cold store.", "I have to."),
        ("wish-for", "I'd like to run the cold store again.", "I'd like to raise it with her."),
        ("wish-for", "I want to lead the night crew.", "I might as well stay in bed."),
        ("win", "I trained two new drivers in May.", "I deleted it before anybody came in."),
        ("win", "We cut the waste from 40 to 12 kilos.", "I kept putting the talk off."),
        ("said-to-do", "She told me to sign for the missing crates.", "Everybody on here says leave."),
        ("promise", "He promised the crates by Friday.", "He had not answered my mail about the crates."),
        ("asked", "She asked whether I would run the kiosk.", "Should I just look elsewhere?"),
        ("given", "In June she approved my two Fridays.", "She had never approved my Fridays."),
        ("effect", "Two deliveries went out late again.", "I can't believe she did that to me."),
        ("cover", "Henrik will take my round.", "My parents will take the Mondays."),
    ],
)  # fmt: skip
def test_only_what_is_told_as_an_answer_stands_for_one(sort: str, right: str, wrong: str) -> None:
    assert _fits(sort, right)
    assert not _fits(sort, wrong)


@pytest.mark.parametrize(
    ("sort", "right", "wrong"),
    [
        ("added", "Then they asked for a second brochure.", "Our fitters build a load of things in their hall."),
        ("changed", "Since March I train the new drivers.", "Since February he has been asking for a day."),
        ("honest", "I could write down what is missing.", "The pumps were chosen by people who don't use them."),
        ("next-piece", "In May comes the report for the board.", "Next day I asked her about the report."),
        ("win", "I cut the waste by half.", "I kept putting him off until spring."),
        ("win", "I trained the two who are new.", "Everybody here gets a review in spring."),
    ],
)  # fmt: skip
def test_what_is_told_of_something_else_is_not_even_listed(
    sort: str, right: str, wrong: str
) -> None:
    one = sorts()[sort]

    def is_listed(told: str) -> bool:
        return any(fits(one, shortest(piece.text, one.form), piece, told) for piece in pieces_of(told))  # fmt: skip

    assert is_listed(right)
    assert not is_listed(wrong)


@pytest.mark.parametrize("sort", ["effect", "win", "their-deed", "wish-for", "rule-wished"])
@pytest.mark.parametrize(
    "told",
    [
        "I cried in the van twice again, and I had to.",
        "My sister says I should want more, and it lands on me again.",
        "How do I tell her that it went out late again?",
        "I'm fed up, I trained two people and I want to run the desk.",
    ],
)
def test_despair_strangers_and_questions_answer_nothing(sort: str, told: str) -> None:
    assert not fits(sorts()[sort], told, pieces_of(told)[0], told)


@pytest.mark.parametrize("words", ["a woman", "the wall", "after", "my boss", "all comes to me", "it"])  # fmt: skip
def test_a_thing_is_a_piece_of_work_and_no_person_or_scrap(words: str) -> None:
    piece = pieces_of(f"She said {words} there")[0]
    assert not fits(sorts()["task"], words, piece, piece.text)


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("I've put in for ten days from the 3rd", "ten days from the 3rd"),
        ("I asked my boss for two mornings a week", "two mornings a week"),
        ("We applied for 6 to 17 July", "6 to 17 July"),
        ("They asked me to stay for three weeks", "for three weeks"),
        ("I would be away for two weeks", "for two weeks"),
    ],
)
def test_what_is_asked_for_is_told_without_the_for(told: str, asked: str) -> None:
    assert shortest(told, "measure") == asked


@pytest.mark.parametrize(
    ("told", "is_measured"),
    [("one nods as one does in church", False), ("one can hear it", False), ("one shift a week", True), ("one tank less", True)],
)  # fmt: skip
def test_what_one_does_is_no_measure(told: str, is_measured: bool) -> None:
    assert fits(sorts()["cost"], told, pieces_of(told)[0], told) == is_measured


@pytest.mark.parametrize("words", ["Her post", "his role", "that seat"])
def test_a_post_of_which_no_name_is_told_names_nothing(words: str) -> None:
    told = f"{words} is on the board since Monday."
    assert not fits(sorts()["role"], words, pieces_of(told)[0], told)


def test_an_only_before_a_comma_is_left_out() -> None:
    assert (
        shortest("Only, ring the bell before you lower it", "said")
        == "ring the bell before you lower it"
    )


@pytest.mark.parametrize("told", [
    "The old bosun shouts at me in front of the crew again.", "The vet laughs at my lists again and has less time.", "Again he hangs up on us.",
    "They won't take my orders again.", "She has it again, behind my back.",
])  # fmt: skip
def test_a_complaint_is_no_gain_of_anybody(told: str) -> None:
    one = sorts()["gain"]
    assert not any(fits(one, shortest(each.text, one.form), each, told) for each in pieces_of(told))


@pytest.mark.parametrize("told", ["The crew gets fewer complaints.", "The pilots would no longer shout at me.", "They finally get a dispatcher who likes it."])  # fmt: skip
def test_that_something_stops_is_a_gain(told: str) -> None:
    assert _fits("gain", told)


def test_what_somebody_only_longs_to_say_is_nothing_they_can_do_for_certain() -> None:
    for told, is_one in (
        ("I can have the first half ready by Friday.", True),
        ("Half of me wants to march in there and tell him he can keep it.", False),
    ):
        found = [fits(sorts()["ready"], one.text, one, told) for one in pieces_of(told)]
        assert any(found) is is_one
