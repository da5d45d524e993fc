"""A passage of a story goes to others only where it is short, and only after it was shown as an answer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.desk.happened.told_for import LONGEST_READ
from goodbooks.desk.happened.where_told import is_of_the_same
from goodbooks.desk.walks import walking
from goodbooks.desk.walks.questions.beside_answers import WAY
from goodbooks.desk.walks.questions.ground import Ground
from goodbooks.playbooks.options.uses import is_sent
from goodbooks.playbooks.page import page_of
from goodbooks.playbooks.slots.filling import fill
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.decode import read_playbook

if TYPE_CHECKING:
    from goodbooks.desk.walks.questions.asked import Asked

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
RANT = (
    "My boss let me wait until five and then comes in to tell me to just give in and tell Growth we ship on Friday, "
    "which is plainly wrong and we only do it this time, so that now every last one of them grins at me as if I were "
    "the fool of the house who cannot be trusted with a calendar."
)
SHORT = "On Monday my boss Ana decided that we ship on Friday after all."


def rows(name: str, told: str) -> list[Asked]:
    """The questions of a playbook's first way, each answered by what is offered, or by nothing."""
    found = read_playbook(name, TEXTS[name], name).playbook
    on = Ground(Book(()), told, date(2026, 11, 4))
    kept = {WAY: found.ways[0].title} if found.ways else {}
    asked: list[Asked] = []
    while one := walking.walked(found, on, kept).open:
        asked.append(one)
        kept[one.slot] = one.known.text if one.known else ""
    return [*asked, *(one for one in walking.walked(found, on, kept).asked if one.is_taken)]


@pytest.mark.parametrize("name", TEXTS)
def test_no_more_than_a_clause_of_a_story_stands_where_others_read_it(name: str) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook
    long = [
        (one.slot, one.known.text)
        for told in (RANT, f"{RANT} “{RANT}” he said. I would like to {RANT}")
        for one in rows(name, told)
        if one.known and len(one.known.text) > LONGEST_READ and is_sent(found, one.slot)
    ]
    assert long == []


def test_what_a_boss_decided_is_asked_and_a_short_sentence_of_the_story_is_offered() -> None:
    change = {told: next(one for one in rows("boss-did-not-back-me", told) if one.slot == "change") for told in (RANT, SHORT)}  # fmt: skip
    assert [one.is_told for one in change.values()] == [False, False]
    assert [one.known and one.known.text for one in change.values()] == [None, SHORT]  # fmt: skip


PROMISED = (
    "In March my boss Ana promised me the course on pumps, “you come first on the list” were her words. "
    "Today she gives it to Tom. We talk on Friday."
)


def test_what_was_promised_in_a_month_is_not_told_as_said_on_the_day_of_the_story() -> None:
    day = next(one for one in rows("promise-not-kept", PROMISED) if one.slot == "day")
    assert day.known == Value("in March")


def test_a_mail_says_the_month_in_which_something_was_promised_as_people_do() -> None:
    found = read_playbook("promise-not-kept", TEXTS["promise-not-kept"], "").playbook
    values = {"day": Value("in March"), "boss": Value("Ana"), "promised": Value("You come first")}
    page = str(page_of(found, values, date(2026, 11, 4), way=found.ways[0].title))
    assert "about what we spoke of in March" in page
    assert "What we spoke of in March" in page
    assert fill("your question from {day}", values, date(2026, 11, 4)).text == "your question from March"  # fmt: skip


def test_a_promise_that_is_known_needs_no_words_and_the_last_answer_stands_beside_it() -> None:
    found = read_playbook("promise-not-kept", TEXTS["promise-not-kept"], "").playbook
    values = {
        "boss": Value("Ana"),
        "day": Value("in March"),
        "promise": Value("the post of lead"),
        "lately": Value("It's in flow"),
    }
    page = str(page_of(found, values, date(2026, 11, 4), way=found.ways[0].title))
    assert "that we spoke of in March: the post of lead." in page
    assert "When I last asked, you said “It's in flow”." in page
    exact = [(line, one) for one in found.drafts for line in one.lines if "{promised}" in line]
    assert exact
    assert all(line in one.loose for line, one in exact)


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("I could not write about it yesterday. I made a mess of the talk.", None),
        ("I've been thinking about it since Tuesday. I made a mess of the talk.", None),
        ("I didn't sleep last night. On Monday I made a mess of the talk.", "2026-11-02"),
        ("I cried all of Sunday. On Friday I made a mess of the talk.", "2026-10-30"),
        ("Yesterday I made a mess of the talk and then I slept badly.", "2026-11-03"),
        ("Yesterday my director asked what I think of the move, and I mumbled.", "2026-11-03"),
        ("I made a mess of the talk on Monday. I write this on the bus.", "2026-11-02"),
        ("My boss wrote to me yesterday, and I gave no answer.", "2026-11-03"),
    ],
)
def test_a_day_on_which_somebody_only_thought_or_wrote_of_it_is_not_the_day_of_it(
    told: str, day: str | None
) -> None:
    asked = next(one for one in rows("i-fumbled-it", told) if one.slot == "day")
    assert (asked.known.text if asked.known else None) == day


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("I asked. But my boss gave me her word on the week off.", "My boss gave me her word on the week off."),
        ("Thenceforth all was well. My boss gave me her word on it.", "My boss gave me her word on it."),
    ],
)  # fmt: skip
def test_a_sentence_that_stands_alone_begins_without_what_tied_it_to_the_last(
    told: str, words: str
) -> None:
    asked = next(one for one in rows("promise-not-kept", told) if one.slot == "promise")
    assert asked.known
    assert asked.known.text == words


@pytest.mark.parametrize(
    ("told", "thing"),
    [
        ("My boss promised me the deputy's post.", "The deputy's post"),
        ("I ran the shop alone. And then my boss said I'd be made deputy.", "That I'd be made deputy"),
        ("My boss promised me in August that I would get a second person for the desk by October.", "A second person for the desk by October"),
        ("My boss promised us last spring that we'd have the hall on Mondays, and nothing came.", "The hall on Mondays"),
        ("My manager told us there was a training budget coming.", "A training budget"),
        ("My boss mailed us that the bonuses were coming.", "The bonuses"),
        ("My boss promised to send me to the welding course.", "To send me to the welding course"),
        ("She promised me the early shift from September. I trained two people for her.", "The early shift from September"),
        ("My head chef told the owner I would cook at Christmas. He promised me an extra pair of hands for it.", "An extra pair of hands for it"),
        ("I was promised a course in spring, but nothing came.", "A course in spring"),
        ("My manager is Ana. A colleague told me that he would promise me the late shift. She assured me that I keep the ward.", "I keep the ward"),
        ("Theo, who is in my team, had promised us the keys. My boss said nothing.", ""),
        ("My boss is on leave. Dr Weiss said that we had promised him two nurses.", ""),
        ("My boss is calm. Camille said she'd been promised my account.", ""),
        ("I was promised a course by Theo. My boss knows nothing of it.", ""),
        ("My boss promised the client a new roof.", ""),
        ("My boss promises things to other bosses that I then have to make happen.", ""),
        ("My professor said yes. A postdoc told me she promised it to him as well.", ""),
    ],
)  # fmt: skip
def test_only_what_the_boss_promised_to_the_writer_is_the_promise(told: str, thing: str) -> None:
    asked = next(one for one in rows("promise-not-kept", told) if one.slot == "promise")
    assert (asked.known.text if asked.known else "") == thing


@pytest.mark.parametrize(
    ("told", "offered"),
    [
        ("My boss would like me to leave. Nobody asks me to the Monday meeting any more. She keeps me out of the loop.", "She keeps me out of the loop."),
        ("I think she wants me out. I feel that I'm being left out of everything.", None),
        ("It is as if I were air. And then she left me out of the meeting on Tuesday.", "She left me out of the meeting on Tuesday."),
    ],
)  # fmt: skip
def test_what_somebody_is_thought_to_want_is_not_offered_as_what_happened(
    told: str, offered: str | None
) -> None:
    asked = next(one for one in rows("sidelined", told) if one.slot == "event")
    assert (asked.known.text if asked.known else None) == offered


def test_a_word_of_an_earlier_day_is_not_offered_as_what_holds_now() -> None:
    backwards = "Yesterday Marcus approved the launch. Two weeks ago he took it back."
    offered = [one.known.text for one in rows("boss-did-not-back-me", backwards) if one.slot == "change" and one.known]  # fmt: skip
    assert offered != ["Took it back"]
    in_order = "Two weeks ago Marcus approved the launch. Yesterday he took it back."
    assert [one.known.text for one in rows("boss-did-not-back-me", in_order) if one.slot == "change" and one.known] == ["Took it back"]  # fmt: skip


def test_so_far_is_not_cut_to_far() -> None:
    from goodbooks.situations.events.happening import happening_in

    said = happening_in(["So far he has cancelled three one-on-ones."])
    assert said is not None
    assert said.words == "So far he has cancelled three one-on-ones."


@pytest.mark.parametrize(
    "scene",
    [
        "So at 5 o'clock, last hour of the day, my boss comes by and tells me to just give in.",
        "My boss decided at five that we ship.",
        "On Monday my boss came in and said he has decided that we ship.",
        "My boss decided to ship it on Friday, and he told me so in the corridor.",
    ],
)
def test_how_a_decision_came_about_stands_beside_the_question_and_is_no_answer_to_it(
    scene: str,
) -> None:
    change = next(one for one in rows("boss-did-not-back-me", scene) if one.slot == "change")
    assert change.known is None
    assert scene[-20:] in change.source


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("On Monday my boss decided that we ship on Friday.", ""),
        ("My boss decided on Tuesday to drop the second review.", ""),
        ("My boss has decided to hold it back for eight weeks.", ""),
        ("My boss approved their date, and it is ten days too early.", "Approved their date"),
        ("My ward manager Mrs Keller approved the new rota on Monday.", "Approved the new rota"),
    ],
)
def test_what_a_boss_decided_is_offered_as_it_was_told_or_as_the_yes_it_was(
    fact: str, words: str
) -> None:
    change = next(one for one in rows("boss-did-not-back-me", fact) if one.slot == "change")
    assert change.known
    assert change.known.text == (words or fact)


def test_of_a_long_wish_the_first_thing_is_offered() -> None:
    told = (
        "I'd like to go back to analyst work on another team until next summer, repair my name with"
        " the people there, take the class in August and then take another run at leading projects."
    )
    asked = next(one for one in rows("step-back", told) if one.slot == "wanted")
    assert asked.known
    assert asked.known.text == "go back to analyst work on another team until next summer"


@pytest.mark.parametrize(
    ("answer", "told", "is_same"),
    [
        ("Growth may go ahead", "Go ahead after all", True),
        ("Hold the release", "Hold the release until legal has looked at it", True),
        ("The deputy's post from May", "I'd be made deputy, the post was mine", True),
        ("Ship the release", "Hold the release", False),
        ("Vera plans the summer rota alone", "The rota goes to all wards", False),
        ("The parents were told first", "Call the parents and cancel the trip", False),
        ("No", "Yes to the launch", False),
    ],
)
def test_an_answer_is_what_a_story_told_where_it_shares_more_than_a_word(
    answer: str, told: str, is_same: bool
) -> None:
    assert is_of_the_same(answer, told) is is_same


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("My boss promised me a course. That was on 12 October.", "12 October"),
        ("My boss promised me a course. Nothing came. I asked twice. On 20 November a clerk told me that nobody goes.", ""),
    ],
)  # fmt: skip
def test_a_day_far_from_what_was_promised_is_none_of_it(told: str, day: str) -> None:
    asked = next(one for one in rows("promise-not-kept", told) if one.slot == "day")
    assert (asked.known.text if asked.known else "") == day


@pytest.mark.parametrize(
    "told",
    [
        "The new cook goes past me to the owner. The owner is tired of letters from my staff.",
        "A trainee rings the head of school each day. My team has told me of it.",
    ],
)
def test_who_goes_past_me_is_not_all_who_work_for_me(told: str) -> None:
    assert not [one for one in rows("went-round-me", told) if one.slot == "them" and one.is_told]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Last Thursday Otieno told the county office it runs by January. So this morning I asked my boss to close the gates. At ten past five the phone rings: just give in.", "2026-11-04"),
        ("Zwei Tage später. On Friday Jonas named a date to the depot. All day today they were on me, until Frau Adler rang.", "2026-11-04"),
        ("On Monday Amélie told the parents of the trip. Yesterday I asked the head to wait, and nobody backed me.", "2026-11-03"),
        ("My boss did not back me on Monday.", "2026-11-02"),
    ],
)  # fmt: skip
def test_the_day_of_a_decision_is_not_that_of_what_came_before(told: str, day: str) -> None:
    asked = next(one for one in rows("boss-did-not-back-me", told) if one.slot == "day")
    assert (asked.known.text if asked.known else "").partition(" ")[0] == day


def test_what_presses_on_the_boss_is_offered_where_their_side_is_asked_and_nobody_else_reads_it() -> (
    None
):
    told = "My boss Petra reads all I write. Since the audit she is under pressure from the county."
    (side,) = [one for one in rows("micromanaged", told) if one.slot == "their side"]
    assert side.known is not None
    assert side.known.text == "Since the audit she is under pressure from the county"
    assert not side.is_taken
    assert side.reader == ""
    (other,) = [one for one in rows("raise", told) if one.slot == "their side"]
    assert other.known is None


def test_what_one_thinks_happened_today_happened_today() -> None:
    told = "I think I blew the talk with my boss Ana this afternoon. I went home and thought about it on Monday."
    day = next(one for one in rows("i-fumbled-it", told) if one.slot == "day")
    assert day.known is not None
    assert day.known.text == "2026-11-04"


def test_who_gave_my_time_away_and_what_is_offered_from_what_others_were_told() -> None:
    told = "My boss is Marcus. Otieno has been here for years. Yesterday he told the county office the fridges will run by 15 January. Nobody asked me."
    found = {one.slot: one for one in rows("promised-for-me", told)}
    known = found["promise"].known
    assert known is not None
    assert known.text == "The fridges will run by 15 January"
    assert "Yesterday he told the county office" in found["promise"].source


def test_when_one_would_perhaps_come_back_is_asked_and_not_said_before() -> None:
    wish = "My boss is Henk. I'd like to go back to the wards"
    for told, is_asked in ((f"{wish}, and maybe try again in a year.", True), (f"{wish}, and I'd come back in a year.", False)):  # fmt: skip
        term = next((one for one in rows("step-back", told) if one.slot == "term"), None)
        assert term is not None
        assert (term.is_maybe, term.is_taken) == (is_asked, not is_asked)
        found = read_playbook("step-back", TEXTS["step-back"], "step-back").playbook
        on = Ground(Book(()), told, date(2026, 11, 4))
        walk = walking.walked(found, on, {WAY: found.ways[0].title}, is_silent=True)
        assert ("term" in walk.values) is not is_asked


def test_what_whoever_was_named_as_the_boss_has_said_is_asked_about() -> None:
    told = 'I want my own tables back. Tom laughs at me. I asked Jörg in May and he said "we need you at the pass, carry on".'
    found = read_playbook("step-back", TEXTS["step-back"], "step-back").playbook
    on = Ground(Book(()), told, date(2026, 11, 4))
    kept = {WAY: found.ways[0].title, "boss": "Jörg"}
    walk = walking.walked(found, on, kept, is_silent=True)
    assert walk.values["against"].text == "we need you at the pass, carry on"


def test_a_cry_is_nothing_that_happened_and_a_deed_told_loudly_is() -> None:
    from goodbooks.situations.events.happening import happening_in

    assert happening_in(["It is a fine chance and I ought to be glad, but the customers!"]) is None
    told = happening_in(["He tore the list up in front of everybody!"])
    assert told is not None


def test_what_was_done_comes_before_what_was_only_lived_through_as_what_shows_it() -> None:
    told = (
        "My manager Joe asked whom I would hire. I survived two rounds of cuts, when my boss and four others were let go. "
        "I covered the night desk and handled it well. He asked “what about you?” and I fumbled it."
    )
    (asset,) = (one for one in rows("i-fumbled-it", told) if one.slot == "asset")
    assert asset.known
    assert asset.known.text == "I covered the night desk and handled it well."
