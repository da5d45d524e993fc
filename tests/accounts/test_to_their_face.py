"""What I noted for myself is turned to the reader where that is sure, and a report is never their words."""

from __future__ import annotations

import pytest

from goodbooks.accounts.readers.promised_aloud import from_you
from goodbooks.accounts.readers.to_their_face import (
    as_said,
    is_quotable,
    said_to_them,
    to_their_face,
)


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("me: first mail friday.", "I do “first mail on Friday”."),
        ("me the outline by wednesday", "I do “the outline by Wednesday”."),
        ("i show him the release plan wednesday", "I show you the release plan on Wednesday."),
        ("I show her the release plan", "I show you the release plan."),
        ("I'll ask her on Friday", "I'll ask you on Friday."),
        ("I tell Growth", "I tell Growth."),
        ("Omar and I meet on Thursday", "Omar and I meet on Thursday."),
        ("I tell the six who wait by ten tomorrow", "I tell the six who wait by ten tomorrow."),
        ("he tells HR by Friday", ""),
        ("I show her plan to Omar", ""),
        ("Omar asks him", ""),
        ("I send him his sheet", ""),
    ],
)
def test_a_step_is_turned_to_who_reads_it_or_left_as_a_gap(noted: str, told: str) -> None:
    assert said_to_them(noted) == told


@pytest.mark.parametrize(
    ("words", "is_theirs"),
    [
        ("Technically it isn't the right way. We'll just do it this time.", True),
        ("Write me half a page by Thursday.", True),
        ("They said it was fine, so go.", True),
        ("He is new; help him.", False),
        ("he said yes, he wants me in the running", False),
        ("She'll think about it", False),
        ("Joe said yes", False),
        ("write me half a page by thursday he said", False),
        ("his answer was that we close the east gate", False),
        ("Her reply: we close the east gate", False),
        ("in the end Joe's last word was that it stays shut", False),
        ("According to him the gate stays shut", False),
        ("in his own words, it stays shut", False),
        ("The answer was in the file all along", True),
        ("Your answer was right, go on", True),
        ("My word is good, so go on", True),
    ],
)
def test_a_report_in_the_third_person_is_not_quoted_as_theirs(words: str, is_theirs: bool) -> None:
    assert is_quotable(words, ("Joe",)) == is_theirs


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("Ana tells Jonas herself", "you tell Jonas yourself."),
        ("Ana makes the roster herself", "you make the roster yourself."),
        ("Ana asks Jonas to do it himself", "you ask Jonas to do it himself."),
        ("Ana lets Jonas decide himself", "you let Jonas decide himself."),
        (
            "Ana checks whether Jonas can do it himself",
            "you check whether Jonas can do it himself.",
        ),
        ("ana names who takes over by friday", "you name who takes over by Friday."),
        ("Ana goes to Growth", "you go to Growth."),
        ("Ana and I meet", "you and I meet."),
        ("Ana carries it to the board", "you carry it to the board."),
        ("Ana: tells sales by Monday", ""),
        ("Ana's list", "Ana's list."),
        ("Ana sends their list by friday", "you send your list by Friday."),
        ("Ana says by Monday whether they agree", "you say by Monday whether you agree."),
        ("Ana says whether they agree", "you say whether you agree."),
        ("Ana and I go through their list", "you and I go through your list."),
        ("Ana tells the board their day", "you tell the board their day."),
        ("Ana asks Growth what they need", "you ask Growth what they need."),
        ("Ana asks stores for their numbers", "you ask stores for their numbers."),
        ("Ana calls them by Friday", "you call them by Friday."),
        ("Ana perhaps on Monday", ""),
        ("Ana news by Friday", ""),
        ("Ana figures for May by Friday", ""),
        ("Ana slides", ""),
        ("Ana decides by Friday", "you decide by Friday."),
        ("Ana tells him", ""),
        ("Growth names a day", "Growth names a day."),
    ],
)
def test_what_they_do_is_said_to_them_as_theirs(noted: str, told: str) -> None:
    assert said_to_them(noted, ("Ana",)) == told


def test_what_they_do_is_said_to_them_by_their_first_name_too() -> None:
    assert said_to_them("Ana names a day", ("Ana Lopez",)) == "you name a day."
    assert said_to_them("ana lopez names a day", ("Ana Lopez",)) == "you name a day."
    assert said_to_them("my plan stands", ("my boss",)) == "my plan stands."


def test_a_report_that_names_them_by_their_first_name_is_not_quoted_as_theirs() -> None:
    assert not is_quotable("Joe said yes", ("Joe Sommer",))
    assert not is_quotable("my boss said yes", ("my boss",))
    assert is_quotable("My plan is that you lead it", ("my boss",))


@pytest.mark.parametrize("words", [
    "ok but only till Easter, I was so furious I nearly walked out", "I send you the dates by Friday, I'm still shaking with rage",
    "ok but two weeks, I felt like dirt", "hand-over list by Friday, if I dont cry again", "still mad",
    "fine, I was absolutely furious", "absolutely furious, but fine", "I send the dates, he made me furious", "ok, I got angry", "yes. Got really angry",
    "he got angry and left", "ok, pissed off all day", "I'd been livid", "I send the list, it made me feel small",
])  # fmt: skip
def test_a_mood_is_neither_quoted_as_their_words_nor_said_as_a_step(words: str) -> None:
    assert not is_quotable(words, ("Ana",))
    assert said_to_them(words, ("Ana",)) == ""


@pytest.mark.parametrize("words", [
    "I feel we should wait", "I send the angry customer a reply", "I'm happy to take it", "I hate to lose you", "I feel strongly that we wait",
    "I feel very strongly about the date", "I feel the date is early", "I feel sure of it", "Really upset customers call first", "Two customers got angry",
])  # fmt: skip
def test_words_beside_a_mood_are_none(words: str) -> None:
    assert is_quotable(words, ("Ana",))


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("he approved it without telling me", ""),
        ("That she tells me before anybody else", ""),
        ("I told him in March.", "I told you in March."),
        (
            "i never said how bad it was, and i should have",
            "I never said how bad it was, and I should have",
        ),
        ("I send him his sheet", ""),
        ("Shed get a BA", ""),
        ("hes away in May", ""),
        ("but I didnt tell Petra yet", ""),
        ("and then it was late", ""),
        ("Marcus Roth was away, and he said so", ""),
        ("Shed four is closed", "Shed four is closed"),
        ("They go straight to Theo", "They go straight to Theo"),
        ("Petra is new; she needs two weeks", "Petra is new; she needs two weeks"),
        ("I asked Kevin whether he can", "I asked Kevin whether he can"),
        ("A word to me before anybody else", "A word to me before anybody else"),
    ],
)
def test_an_answer_is_said_to_them_as_it_is_turned_or_left_as_a_gap(noted: str, said: str) -> None:
    assert as_said(noted, ("Marcus Roth",)) == said


@pytest.mark.parametrize(
    "noted",
    [
        "Jonas takes it over, and I help him for four weeks",
        "My deputy takes the team, and I show her everything by 15 January",
        "A hand-over to a colleague, with two mornings a week for him",
        "Whoever takes it gets a written hand-over, and I show him the tool",
        "The new hire takes it and I train her",
        "Ines could lead it. She has done the reviews since July.",
        "Jürgen leads; I sit beside him until March",
        "Jonas (he has done it before) takes the stream",
        "Ana kept her figures to herself",
        "Jürgen stopped, and nobody asked him again",
    ],
)
def test_him_and_her_of_somebody_else_leave_a_line_as_it_is(noted: str) -> None:
    assert as_said(noted, ("Marcus Roth",)) == noted


@pytest.mark.parametrize(
    "noted",
    [
        "Marcus leads it; I sit beside him", "Work gets easier if he decides sooner", "Monday suits him", "My boss has seen it and she agrees", "Everybody says he likes it", "Nobody asked him", "Sales needed him on Monday",
        "Nothing helped her",
    ],
)  # fmt: skip
def test_him_and_her_that_may_be_the_reader_are_no_line_to_them(noted: str) -> None:
    assert as_said(noted, ("Marcus Roth",)) == ""


def test_what_a_third_does_with_what_is_his_is_told_as_it_is() -> None:
    told = "Dan sends me his list of steps by Monday noon"
    assert said_to_them(told, ("Rob",)) == f"{told}."
    assert said_to_them("Rob sends me his list", ("Rob",)) == ""
    assert said_to_them("She sends me his list", ("Rob",)) == ""
    assert said_to_them("Monday I ask him for his list", ("Rob",)) == ""


@pytest.mark.parametrize(("title", "told"), [
    ("talks to Moana and tells me", "you talk to Moana and tell me"),
    ("asks the board, then tells us", "you ask the board, then tell us"),
    ("checks the list and sends it back", "you check the list and send it back"),
    ("calls Jürgen, asks the guild and writes to us", "you call Jürgen, ask the guild and write to us"),
    ("sends the notes and lists to all", "you send the notes and lists to all"),
    ("tells me who decides and signs the form", "you tell me who decides and signs the form"),
    ("rings me before he turns a valve in house 3", "you ring me before you turn a valve in house 3"),
    ("Calls me first when she wants a change", "you call me first when you want a change"),
    ("writes to me whenever he was in the cold store", "you write to me whenever you were in the cold store"),
    ("asks me before she moves her own people", "you ask me before you move your own people"),
    ("tells Lotte before she changes the rota", ""),
    ("shows the driver where he parks", ""),
    ("keeps his hands off", ""),
])  # fmt: skip
def test_everything_that_they_promised_is_turned_to_them(title: str, told: str) -> None:
    assert from_you(title, ("Priya",)) == told


@pytest.mark.parametrize("who", ["Henrik", "Hedda"])
@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("a list for {who} {self}", "A list for you yourself."),
        ("the pump that {who} {self} bought", "The pump that you yourself bought."),
        ("{who} wants to see for {self}", "You want to see for yourself."),
        ("{who} plans to tell Kofi {self}", "You plan to tell Kofi yourself."),
        ("{who} asks Jonas to do it himself", "You ask Jonas to do it himself."),
        ("Jonas waters them himself", "Jonas waters them himself."),
    ],
)
def test_whoever_reads_it_is_yourself_and_somebody_else_stays_himself(
    who: str, told: str, said: str
) -> None:
    own = "herself" if who == "Hedda" else "himself"
    turned = said_to_them(told.format(who=who, self=own), (who,))
    assert turned[:1].upper() + turned[1:] == said


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("Their word", "you let me know"),
        ("Her answer", "you give me your answer"),
        ("his decision on the night rota", "you give me your decision on the night rota"),
        ("Their word on the second van", "you give me word on the second van"),
        ("Her answer to him", ""),
        ("Their words of thanks", ""),
    ],
)
def test_the_answer_i_wait_for_is_theirs_to_whoever_gives_it(noted: str, told: str) -> None:
    assert from_you(noted, ("Harald",)) == told
    assert from_you(noted, ("Harald", "Omar")) == ""


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("wait and that he would talk to them", "wait and that you would talk to them"),
        ("Wait and let her talk to them at noon", "Wait and let you talk to them at noon"),
        ("he lets them have their stand", "you let them have their stand"),
        ("hold it until she has met them", "hold it until you have met them"),
        ("He lets them in. Their stand stays", "You let them in. Their stand stays"),
    ],
)
def test_those_who_are_several_stay_others_where_whoever_reads_it_is_one(
    noted: str, told: str
) -> None:
    assert to_their_face(noted, ("Henrik",)) == told


@pytest.mark.parametrize(
    "noted",
    [
        "go ahead, he said I take the risk",
        "go ahead, she says: I'll carry the risk",
        "do it and he told me it's on me",
        "the risk is mine, he said, so go ahead",
    ],
)
def test_nobody_is_told_that_they_said_i_of_a_risk_that_may_be_either_ones(noted: str) -> None:
    assert to_their_face(noted, ("Henrik",)) == ""


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("he said he takes the risk", "you said you take the risk"),
        ("he said I may skip the audit", "you said I may skip the audit"),
        ("go ahead, I take the risk", "go ahead, I take the risk"),
    ],
)
def test_an_i_that_is_surely_mine_stays(noted: str, told: str) -> None:
    assert to_their_face(noted, ("Henrik",)) == told


def test_what_is_to_be_done_is_no_name_of_whoever_he_is() -> None:
    assert as_said("Wait and that he would talk to them", ("Henrik",)) == ""
    assert as_said("Jonas and I wait until he is back", ("Henrik",)) != ""


@pytest.mark.parametrize(
    ("promised", "told"),
    [
        ("Henrik writes to the depot", "you write to the depot"),
        ("He writes to them", "you write to them"),
        ("Writes to the depot himself", "you write to the depot yourself"),
        ("Rings the depot himself", "you ring the depot yourself"),
        ("Sets the day", "you set the day"),
        ("Signs our list", "you sign our list"),
        ("Plans for the spring", ""),
        ("Notes on himself", ""),
        ("Wilma writes to them", ""),
    ],
)
def test_what_they_promised_is_told_as_what_they_do_however_it_was_noted(
    promised: str, told: str
) -> None:
    assert from_you(promised, ("Henrik",)) == told


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("Olav may sell hall 4 from tomorrow", "You may sell hall 4 from tomorrow"),
        ("Olav has to wait until Friday", "You have to wait until Friday"),
        ("Olav may sell it, and he keeps the key", ""),
        ("Pim may sell hall 4", "Pim may sell hall 4"),
    ],
)
def test_what_somebody_may_do_is_said_to_them_as_you(noted: str, told: str) -> None:
    assert as_said(noted, ("Olav Berg",)) == told
