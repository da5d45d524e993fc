"""Each sentence of a story is kept once, and the one that is left out stays the one, whatever is answered since."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.answers.replies import made
from goodbooks.core.book import Book
from goodbooks.desk.happened.told_entries import Known, entries_told
from goodbooks.desk.walks import playing, walking
from goodbooks.desk.walks.plan.told_with_it import told_beyond, told_with_it, turned_in
from goodbooks.entries.person import Person
from goodbooks.playbooks.plan.steps import Planned

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.walks.plan.told_with_it import Told

STORY = (
    "Dana owes me the figures. This morning two of us were ill. "
    "At noon he laughed at me in front of them."
)


def told(desk: Desk, story: str, *plan: Entry, left: str = "") -> tuple[Told, ...]:
    """What a story tells beside the answers, with a plan in a matter."""
    found = playing.playbook(desk, "boss-did-not-back-me")
    walk = walking.walked(found, walking.ground(desk, story), {}, is_silent=True)
    step = made("note", desk.clock.today, ("me",), title="A step")._replace(matters=("growth",))
    return told_with_it(desk, found, walk._replace(left=left), (step, *plan), desk.clock.today)


def test_what_is_left_out_stays_left_out_when_the_plan_has_a_sentence_before_it(
    at_desk: Callable[..., Desk],
) -> None:
    first = told(at_desk(), STORY)
    owed, ill, laughed = first
    assert owed.entries
    since = told(at_desk(), STORY, *owed.entries, left=str(laughed.number))
    assert [(one.words, one.is_left) for one in since] == [
        (ill.words, False),
        (laughed.words, True),
    ]


def test_a_decision_with_a_straight_quote_in_it_is_kept_once(at_desk: Callable[..., Desk]) -> None:
    story = 'Yesterday Marcus said yes to the "launch". This morning he cancelled it and called it "a waste".'
    kept = told(at_desk(), story)
    assert [[entry.kind for entry in one.entries] for one in kept] == [["decision", "decision"]]


def test_a_decision_of_a_sentence_of_its_own_is_kept_once(at_desk: Callable[..., Desk]) -> None:
    story = "Yesterday Marcus approved the launch. This morning he cancelled the launch."
    entries = [entry for one in told(at_desk(), story) for entry in one.entries]
    assert [one.line("reverses") != "" for one in entries if one.kind == "decision"] == [
        False,
        True,
    ]


def test_who_promised_for_us_and_who_asked_is_told_by_name_and_can_be_left_out(
    at_desk: Callable[..., Desk],
) -> None:
    story = (
        "It began on Monday. Theo, who sits two floors down, went and told Sales Ops we'd have the portal live by 15 January if we skip the trial. "
        "All day I had three people on my back - Ida, Noor and Ben - asking why we can't go ahead with the portal and I told each of them to wait."
    )
    promise, asked = (entry for one in told(at_desk(), story) for entry in one.entries)
    assert (promise.kind, promise.who, promise.to, promise.line("due")) == ("promise", ("Theo",), ("Sales Ops",), "2027-01-15")  # fmt: skip
    assert promise.line("note") == "If we skip the trial"
    assert (asked.kind, asked.who) == ("request", ("Ida", "Noor", "Ben"))
    assert asked.title == "Why we can't go ahead with the portal"


@pytest.mark.parametrize(
    ("story", "who", "to", "what", "due"),
    [
        ("Otieno has been here for years. Yesterday he told the county office (the people of Njeri) the fridges will run by 15 January, and how to do it quicker.", "Otieno", "the county office", "The fridges will run", "2027-01-15"),
        ("On Monday Ines told both shops we deliver by Friday.", "Ines", "both shops", "We deliver", "2026-11-06"),
        ("Jürgen, who has been here for ten years, promised Frau Keller the report by 12 December.", "Jürgen", "Frau Keller", "The report", "2026-12-12"),
        ("Last Friday Mehmet, who has been in the paint shop for years, told the hotel that they get all 60 chairs by 18 December if we skip the drying.", "Mehmet", "the hotel", "They get all 60 chairs", "2026-12-18"),
        ("Denise told the parents' council the timetable starts on 7 December, without asking me.", "Denise", "the parents' council", "The timetable starts", "2026-12-07"),
        ("Anaïs told the ward that it opens on the tenth.", "Anaïs", "the ward", "It opens", "2026-11-10"),
    ],
)  # fmt: skip
def test_a_day_that_somebody_gave_to_others_is_their_promise(
    at_desk: Callable[..., Desk], story: str, who: str, to: str, what: str, due: str
) -> None:
    entries = [entry for one in told(at_desk(), story) for entry in one.entries]
    (promise,) = (one for one in entries if one.kind == "promise")
    assert (promise.who, promise.to, promise.title, promise.line("due")) == ((who,), (to,), what, due)  # fmt: skip


@pytest.mark.parametrize("story", ["Tom told the team that it rains on Friday.", "Tom told Ana to come by Friday.", "Tom told the board about the party on Friday."])  # fmt: skip
def test_what_somebody_tells_others_without_giving_a_word_is_no_promise(
    at_desk: Callable[..., Desk], story: str
) -> None:
    assert not any(entry.kind == "promise" for one in told(at_desk(), story) for entry in one.entries)  # fmt: skip


def test_he_at_the_head_of_a_sentence_is_kept_with_the_name_that_the_story_gives_him(
    at_desk: Callable[..., Desk],
) -> None:
    kept = told(at_desk(), "My boss is Marcus. Otieno has been here for years. Yesterday he laughed at us in the yard all day.")  # fmt: skip
    assert [one.kept for one in kept] == [
        "Yesterday he (Otieno) laughed at us in the yard all day."
    ]


def test_a_word_of_mine_behind_what_another_asked_is_kept_beside_it(
    at_desk: Callable[..., Desk],
) -> None:
    story = "Chloé asked me twice whether I'm going for it, and I told Benoît I'd let him know."
    asked, mine = (entry for one in told(at_desk(), story) for entry in one.entries)
    assert (asked.kind, asked.who, asked.title) == (
        "request",
        ("Chloé",),
        "Whether I'm going for it",
    )
    assert (mine.kind, mine.to, mine.title) == ("promise", ("Benoît",), "Let him know")


def test_a_promise_that_was_given_without_asking_is_a_promise(at_desk: Callable[..., Desk]) -> None:
    story = "Yesterday Theo promised Sales Ops the portal by 15 January, without asking anyone."
    (promise,) = (entry for one in told(at_desk(), story) for entry in one.entries)
    assert (promise.kind, promise.who, promise.to, promise.line("due")) == ("promise", ("Theo",), ("Sales Ops",), "2027-01-15")  # fmt: skip
    assert str(promise.on) == "2026-11-02"


def test_what_a_boss_told_me_to_do_until_then_is_a_decision_and_no_promise_to_me(
    at_desk: Callable[..., Desk],
) -> None:
    story = (
        "Marcus promised me this morning he'd see Growth himself and told me to wait till then. "
        "At five he walks in and says just give in, tell them we start."
    )
    kept = [entry for one in told(at_desk(), story) for entry in one.entries]
    assert [(one.kind, one.title) for one in kept] == [("decision", "Wait till then"), ("decision", "We start")]  # fmt: skip
    assert kept[1].line("reverses") == f"^{kept[0].id}"
    then = made("decision", kept[1].on, ("Marcus",), title="Growth may begin")
    only = [entry for one in told(at_desk(), story, then) for entry in one.entries]
    assert [(one.kind, one.title) for one in only] == [("decision", "Wait till then")]


def test_a_sentence_that_a_story_says_twice_is_kept_once(at_desk: Callable[..., Desk]) -> None:
    kept = told(at_desk(), f"{STORY} This morning two of us were ill.")
    assert [one.words for one in kept] == [one.words for one in told(at_desk(), STORY)]


def test_a_word_of_an_earlier_day_is_no_decision_that_turns_a_later_one(
    at_desk: Callable[..., Desk],
) -> None:
    backwards = "Yesterday Marcus approved it. Two weeks ago he took it back."
    in_order = "Two weeks ago Marcus approved it. Yesterday he took it back."
    assert not any(one.line("reverses") for row in told(at_desk(), backwards) for one in row.entries)  # fmt: skip
    assert any(one.line("reverses") for row in told(at_desk(), in_order) for one in row.entries)


def test_who_is_named_beside_another_in_a_sentence_stays_two(at_desk: Callable[..., Desk]) -> None:
    (row,) = told(at_desk(), "Dana owes me the figures and the list.")
    assert [one.title for one in row.entries] == ["The figures and the list"]


def test_a_quotation_of_several_sentences_is_kept_whole_and_one_that_never_closes_joins_nothing(
    at_desk: Callable[..., Desk],
) -> None:
    said = 'Then Ana came by at noon and said "It is my call today. It was never right. We do it once." This morning two of us were ill.'
    assert [one.words for one in told(at_desk(), said)] == [
        "Then Ana came by at noon and said “It is my call today. It was never right. We do it once.”",
        "This morning two of us were ill.",
    ]
    never = 'This morning Ana said "it is my call. ' + "This morning it rained a little. " * 5
    assert "rained" not in told(at_desk(), never)[0].words


def test_a_decision_of_the_plan_turns_around_the_first_word_that_no_answer_has(
    at_desk: Callable[..., Desk],
) -> None:
    desk = at_desk()
    then = made("decision", desk.clock.today, ("Marcus",), title="Growth may begin")
    rows = told(desk, "On Monday Marcus told us to wait. This morning he told us to go ahead.", then)  # fmt: skip
    (first,) = rows[0].entries
    plan = (Planned(then.on, then, is_review=False),)
    (turned,) = turned_in(plan, rows, Book([]))
    assert turned.entry.line("reverses") == f"^{first.id}"
    left = tuple(one._replace(is_left=True) for one in rows)
    assert turned_in(plan, left, Book([])) == plan
    theirs = (plan[0]._replace(entry=then._replace(who=("Vera",))),)
    assert turned_in(theirs, rows, Book([])) == theirs


def test_the_hour_of_a_word_stands_with_its_day(at_desk: Callable[..., Desk]) -> None:
    story = "Yesterday at nine Marcus told us to wait. At half past four he told us to go ahead."
    both = [entry for one in told(at_desk(), story) for entry in one.entries]
    assert [(str(one.on), one.at) for one in both] == [("2026-11-02", "09:00"), ("2026-11-02", "16:30")]  # fmt: skip
    note = told(at_desk(), "Yesterday at ten the two of us were ill at home.")[0]
    assert (str(note.on), note.at) == ("2026-11-02", "10:00")


@pytest.mark.parametrize(
    ("story", "asked"),
    [
        ('Marcus said yes. Ines from Growth wrote: "I want it in writing."', ["Ines: Put it in writing"]),
        ("Marcus said yes. A mother came in. She asked me to put that in writing.", ["the mother: Put it in writing"]),
        ("The auditor needs the restore times in writing.", ["the auditor: Put the restore times in writing"]),
        ("My boss wants everything in writing.", ["Marcus: Put everything in writing"]),
        ("The lawyer, Frau Kern, asked me to put the changes in writing.", ["Frau Kern: Put the changes in writing"]),
        ("I want it in writing.", []),
        ("Ines never asked for it in writing.", []),
        ('Somebody said "I want it in writing".', []),
    ],
)  # fmt: skip
def test_what_somebody_wants_in_writing_is_their_request(
    at_desk: Callable[..., Desk], story: str, asked: list[str]
) -> None:
    kept = [entry for one in told(at_desk(), story) for entry in one.entries]
    found = [f"{one.who[0]}: {one.title}" for one in kept if one.kind == "request"]
    assert found == asked


def test_a_long_story_is_kept_by_its_first_sentences_and_says_where_the_rest_is(
    at_desk: Callable[..., Desk],
) -> None:
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
    many = " ".join(f"On {days[at % 5]} Marcus told me thing number {at}." for at in range(40))
    short = told(at_desk(), STORY)
    assert told_beyond(short) == ""
    long = told(at_desk(), f"{STORY} {many}")
    assert len(long) > 8
    assert told_beyond(long) == (
        "These are the first of your story; what stands behind them is kept in the note of your own words."
    )


@pytest.mark.parametrize(
    "wish",
    [
        "I want to take over the breakfast line, because I bring my boy to school on Tuesdays.",
        "I'd really like to plan the rota every week.",
        "But I do want to run the pass on Sundays.",
    ],
)
def test_a_wish_of_a_story_is_no_promise(at_desk: Callable[..., Desk], wish: str) -> None:
    kept = told(at_desk(), f"Marcus asked me on Monday. {wish}")
    assert "promise" not in [entry.kind for one in kept for entry in one.entries]


def test_who_signs_and_is_not_known_is_meant_to_be_asked_of_the_boss_who_may_read_it(
    at_desk: Callable[..., Desk],
) -> None:
    story = "I don't even know who signs if something happens with the bridge."
    asked = [entry for one in told(at_desk(), story) for entry in one.entries]
    assert [
        (one.kind, one.to, one.title, one.line("readers"), one.line("planned")) for one in asked
    ] == [
        (
            "ask",
            ("Marcus",),
            "Who signs if something happens with the bridge?",
            "named",
            f"{at_desk().clock.today}",
        )
    ]


@pytest.mark.parametrize(
    "story",
    [
        "My boss asked me to write the handbook. I wrote it in May.",
        "Dana asked me to cover for Ana in August, and I did.",
        "I promised Dana the report. I gave it to her last week.",
    ],
)
def test_what_a_story_tells_as_done_is_not_owed(at_desk: Callable[..., Desk], story: str) -> None:
    kinds = [entry.kind for one in told(at_desk(), story) for entry in one.entries]
    assert "request" not in kinds
    assert "promise" not in kinds


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Dana asked me last spring to cover for Ana.", "Cover for Ana (asked last spring)"),
        ("Dana asked me two years ago to keep the keys.", "Keep the keys (asked in 2024)"),
        ("Dana asked me in the summer to make the sauces.", "Make the sauces (asked in the summer)"),
        ("Five months ago two of us left. Dana asked me to train the new ones.", "Train the new ones (asked around June 2026)"),
        ("Five months ago two of us left. Now there are ten. Dana asked me to train the new ones.", "Train the new ones"),
    ],
)  # fmt: skip
def test_when_something_was_asked_stays_with_it(
    at_desk: Callable[..., Desk], story: str, title: str
) -> None:
    entries = [entry for one in told(at_desk(), story) for entry in one.entries]
    assert [entry.title for entry in entries if entry.kind == "request"] == [title]


@pytest.mark.parametrize("boss", ["my manager", "my director"])
def test_what_one_of_two_asked_is_put_down_to_that_one(
    at_desk: Callable[..., Desk], tmp_path: Path, boss: str
) -> None:
    story = (
        "My director told everybody to use the new form. My manager told me to keep the old one."
    )
    (tmp_path / "new.book").write_text("", encoding="utf-8")
    desk = at_desk(str(tmp_path / "new.book"))
    day = desk.clock.today
    plan = Person("person", day, None, (boss,), (), "", None, (), (), (("relation", "boss"),))
    known = Known(Book([]), (plan,), boss, day, story)
    entries = entries_told(desk, [story.partition(". ")[2]], known)
    assert [(entry.who, entry.title) for row in entries.values() for entry in row] == [
        (("my manager",), "Keep the old one")
    ]


@pytest.mark.parametrize(
    ("story", "to", "title", "due"),
    [
        ("Mrs Obi from HR rang this afternoon and asked whether everything is all right; I said I'd call back tomorrow.", "Mrs Obi", "Call back", "2026-11-04"),
        ("My son is ill. The two apprentices ask whether it is true. I told them I'd talk to them by Friday.", "Two apprentices", "Talk to them", "2026-11-06"),
        ("Olu wanted the list of routes, so I said I'd bring it on Thursday.", "Olu", "Bring it", "2026-11-05"),
        ("HR called at noon. I said I'd ring back tomorrow.", "HR", "Ring back", "2026-11-04"),
        ("My deputy Ines asked who takes the shifts, and I told her I'd show her the plan on Friday.", "Ines", "Show her the plan", "2026-11-06"),
        ("Jiří from the workshop phoned about the crates. I told him I'd ring back on Thursday about the lids.", "Jiří", "Ring back about the lids", "2026-11-05"),
        ("I was at the school all day. I said I'd bring the keys tomorrow.", "", "Bring the keys", "2026-11-04"),
    ],
)  # fmt: skip
def test_what_i_said_i_would_do_is_my_promise_to_whoever_had_just_asked(
    at_desk: Callable[..., Desk], story: str, to: str, title: str, due: str
) -> None:
    entries = [entry for one in told(at_desk(), story) for entry in one.entries]
    (mine,) = (one for one in entries if one.kind == "promise")
    assert (", ".join(mine.to), mine.title, mine.line("due")) == (to, title, due)


@pytest.mark.parametrize(
    "story",
    [
        "Mrs Obi rang. I told him I'd think about it tomorrow.",
        "Marcus asked for the rota. I said I'd rather not do it on Friday.",
        "Marcus asked for the rota. I said I'd be at home on Friday.",
        "Marcus asked for the rota. I told him he would get it on Friday if Ana comes.",
    ],
)
def test_what_i_only_think_or_wish_is_no_promise(at_desk: Callable[..., Desk], story: str) -> None:
    assert not any(entry.kind == "promise" for one in told(at_desk(), story) for entry in one.entries)  # fmt: skip


def test_an_hour_behind_three_in_the_morning_is_of_the_same_night(
    at_desk: Callable[..., Desk],
) -> None:
    story = "I did not ring Marcus, because it was three in the morning. Vera told him at four."
    found = {one.words: one.at for one in told(at_desk(), story)}
    assert found["Vera told him at four."] == "04:00"


ASKED = "My boss is Marcus. I asked Marcus at quarter past nine to stop the repaint. "


@pytest.mark.parametrize(
    ("behind", "is_open"),
    [
        ("He said let me talk to the owners first.", False),
        ("Marcus told me to sit tight.", False),
        ("And then he only said fine, as you like.", False),
        ("My boss refused, and that was that.", False),
        ("He said he'll think about it.", True),
        ("He said not now, he is busy.", True),
        ("He went home at noon.", True),
        ("The owners rang me all day.", True),
    ],
)
def test_what_a_story_tells_the_answer_to_is_no_ask_that_waits_for_one(
    at_desk: Callable[..., Desk], behind: str, is_open: bool
) -> None:
    desk = at_desk()
    story = f"{ASKED}{behind}"
    known = Known(Book(()), (), "Marcus", desk.clock.today, story)
    words = "I asked Marcus at quarter past nine to stop the repaint."
    found = entries_told(desk, (words,), known)
    assert bool(found) is is_open
