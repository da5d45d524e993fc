"""A boss who turns round at five o'clock: both words, their hours and what was said come from the story, and whoever waits reads what holds and nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.core.book import Book
from goodbooks.entries.decision import Decision
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Kind

NAME = "boss-did-not-back-me"
BOOK = "2026-09-01 person Marcus\n  relation: boss\n"
FIRST = ["to be told first", "a fair was near", "he knew it", "1"]
THEATRE = (
    "I run the lights at a theatre. My boss is Marcus. This morning at about half 9 I asked Marcus what we tell the guest show. "
    "He said hold it, I meet Ilse first. All day five people on me. Ilse, Jonas, Père Luc and Ada. I said wait to each of them. "
    'Twenty to six he calls: ok, let them have it, "it is not how we do it, but they can skip the second rehearsal". '
    "Then Ilse writes: ask Jonas how it is done."
)
NURSERY = (
    "Marcus is my boss at the garden centre. At 9 this morning Marcus told me to wait with the pallets, he wants to see the two shops first. "
    'I held off Bruna and Sven all day. Quarter past five he rings and says "go ahead, they leave out the root check, I know it is not right".'
)


def decisions(
    tmp_path: Path, kinds: dict[str, Kind], story: str, answers: list[str]
) -> tuple[list[Decision], str]:
    path = evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    given = "\n".join([*FIRST, *answers]) + "\n"
    done = call(tmp_path, "play", NAME, "--from", "story.txt", given=given, by_hand=True)
    return Book(read(path.read_text(encoding="utf-8"), kinds).entries).of(Decision), done.out


@pytest.mark.parametrize(
    ("story", "hours", "said", "left_out"),
    [
        (THEATRE, ("09:30", "17:40"), "it is not how we do it, but they can skip the second rehearsal", "the second rehearsal"),
        (NURSERY, ("09:00", "17:15"), "go ahead, they leave out the root check, I know it is not right", "the root check"),
    ],
)  # fmt: skip
def test_both_words_of_a_boss_are_kept_with_their_hours_and_the_later_one_in_their_words(
    tmp_path: Path, kinds: dict[str, Kind], story: str, hours: tuple[str, str], said: str, left_out: str
) -> None:  # fmt: skip
    every, _ = decisions(tmp_path, kinds, story, ["", "They may go in on Monday", *[""] * 6, "yes"])
    first, then = every
    assert (first.at, then.at) == hours
    assert then.line("reverses") == first.ref
    assert (then.title, then.said, then.exception) == ("They may go in on Monday", said, left_out)


def test_the_word_that_was_turned_around_never_gets_what_was_said_later(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    every, shown = decisions(tmp_path, kinds, THEATRE, [*[""] * 8, "yes"])
    assert [(one.title, one.said) for one in every] == [("Hold it", "")]
    assert 'note me "Twenty to six he (Marcus) calls: ok, let them have it' in shown


def test_who_waits_reads_what_holds_and_the_next_step_and_never_how_the_boss_came_to_it(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    answers = ["", "They may go in on Monday", "", "", "you tell me first", "more", "", "I send the plan on Friday", *[""] * 2, "no"]  # fmt: skip
    _, shown = decisions(tmp_path, kinds, THEATRE, answers)
    mail = mail_to_others(shown)
    assert "What holds now, as of Tuesday 3 November, 17:40: they may go in on Monday." in mail
    assert "The next step from our side: I send the plan on Friday." in mail
    assert "not how we do it" not in mail
    assert "Marcus" not in mail


@pytest.mark.parametrize(
    "said",
    ["Marcus gave in, they go ahead", "We go ahead, though it is not the right way", "My boss caved and it goes on"],
)  # fmt: skip
def test_words_that_show_up_the_boss_leave_a_gap_in_what_others_read(
    tmp_path: Path, kinds: dict[str, Kind], said: str
) -> None:
    _, shown = decisions(tmp_path, kinds, THEATRE, ["", said, "", "", "you tell me first", *[""] * 3, "no"])  # fmt: skip
    mail = mail_to_others(shown)
    assert "What holds now, as of Tuesday 3 November, 17:40: [change]." in mail
    assert "- [change] What was decided or said instead?" in mail
    assert said not in mail


def test_what_happened_stands_in_the_order_of_the_day_and_what_was_just_now_last(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    story = f"I just sent the ok and they laughed at me. {THEATRE}".replace("I said wait to each", "He was away for hours. I said wait to each")  # fmt: skip
    decisions(tmp_path, kinds, story, ["", "They may go in on Monday", *[""] * 6, "yes"])
    trail = call(tmp_path, "trail", "change-of-line").out
    told = [
        "I asked Marcus",
        "Hold it",
        "five people on me",
        "They may go in",
        "I just sent the ok",
    ]
    places = [trail.index(one, trail.index("In the order")) for one in told]
    assert places == sorted(places)


def mail_to_others(shown: str) -> str:
    behind = shown.partition("Subject: What holds now")[2]
    return " ".join(behind.partition("The plan")[0].split())


def test_a_note_of_what_holds_is_for_each_who_waits_by_name_and_for_nobody_else(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    decisions(tmp_path, kinds, THEATRE, ["", "They may go in on Monday", *[""] * 6, "yes"])
    page = call(tmp_path, "trail", "change-of-line", "--to", "Ada").out
    assert "What holds now: they may go in on Monday" in page
    assert "not how we do it" not in page
    assert "Marcus" not in page


def test_what_shows_up_the_boss_is_no_note_for_others(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    decisions(
        tmp_path,
        kinds,
        THEATRE,
        ["", "We go ahead, though it is not the right way", *[""] * 6, "yes"],
    )
    assert "What holds now" not in (tmp_path / "life.book").read_text(encoding="utf-8")


def test_a_day_that_is_skipped_is_asked_once_more_since_without_it_nothing_was_decided(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    path = evening(tmp_path, BOOK)
    answers = ["Growth", "We wait", "We go ahead", "", "yes", "", "", "you tell me first", "", "yes"]  # fmt: skip
    shown = call(
        tmp_path, "play", NAME, given="\n".join([*FIRST, *answers]) + "\n", by_hand=True
    ).out
    assert "Was it today?" in " ".join(shown.split())
    agreed, decided = Book(read(path.read_text(encoding="utf-8"), kinds).entries).of(Decision)
    assert (decided.title, str(decided.on)) == ("We go ahead", "2026-11-03")
    assert (agreed.title, agreed.roughly, decided.reverses) == ("We wait", "earlier", (agreed.id,))


HOTEL = (
    "Gerd is my boss at the laundry. This afternoon at ten to five he picked up the phone and said to Paulo: "
    '"Fine, Paulo gets his Saturday run, we skip the second rinse, this once." '
    "{before} no extra runs for anybody until the washer is back."
)


@pytest.mark.parametrize(
    ("before", "on", "at", "roughly"),
    [
        ("At eight this morning he had told me:", "2026-11-03", "08:00", ""),
        ("On Friday he had told me:", "2026-10-30", None, ""),
        ("He had told me before:", "2026-11-03", None, "earlier"),
    ],
)
def test_what_was_agreed_is_a_decision_on_the_day_its_sentence_tells_and_the_note_takes_its_place(
    tmp_path: Path, kinds: dict[str, Kind], before: str, on: str, at: str | None, roughly: str
) -> None:
    answers = ["Paulo", "No extra runs for anybody until the washer is back", "Paulo gets his Saturday run", *[""] * 6, "yes"]  # fmt: skip
    story = HOTEL.format(before=before)
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    path = evening(tmp_path, "2026-09-01 person Gerd\n  relation: boss\n")
    call(tmp_path, "play", NAME, "--from", "story.txt", given="\n".join([*FIRST, *answers]) + "\n", by_hand=True)  # fmt: skip
    first, then = Book(read(path.read_text(encoding="utf-8"), kinds).entries).of(Decision)
    assert (str(first.on), first.at, first.roughly) == (on, at, roughly)
    assert (str(then.on), then.at, then.reverses) == ("2026-11-03", "16:50", (first.id,))
    assert then.said == "Fine, Paulo gets his Saturday run, we skip the second rinse, this once."
    note = " ".join(call(tmp_path, "confirm", then.ref).out.split())
    assert "It takes the place of “No extra runs for anybody until the washer is back”" in note
    trail = call(tmp_path, "trail", then.matters[0]).out.partition("In the order it happened")[2]
    assert trail.index("Gerd decided: No extra runs") < trail.index("Gerd decided: Paulo gets")


def test_of_a_decision_without_a_day_no_page_says_how_long_it_stood(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    call(tmp_path, "add", 'decision Marcus "Wait" ^wait #growth', "roughly: in March")
    call(tmp_path, "add", 'decision Marcus "Go ahead" ^go #growth', "reverses: ^wait")
    shown = {name: " ".join(call(tmp_path, *name.split()).out.split()) for name in ("trail growth", "check", "confirm ^go")}  # fmt: skip
    assert "In March, Marcus decided “Wait”; on 3 November, Marcus decided “Go ahead” instead." in shown["trail growth"]  # fmt: skip
    assert "In March Marcus decided: Wait" in shown["trail growth"]
    assert "Marcus's “Go ahead” reversed “Wait”." in shown["check"]
    assert "It takes the place of “Wait”." in shown["confirm ^go"]
    for page in shown.values():
        assert "the same day" not in page.replace("written the same day", "").replace("written down the same day", "").replace("wrote it down the same day", "")  # fmt: skip


@pytest.mark.parametrize("way", ["1", "2", "2, then 1"])
def test_those_who_wait_get_a_next_word_by_whichever_way(
    tmp_path: Path, kinds: dict[str, Kind], way: str
) -> None:
    path = evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text(NURSERY, encoding="utf-8")
    given = (
        "\n".join([*FIRST[:3], way, "Bruna and Sven", "They may go in", *[""] * 8, "yes"]) + "\n"
    )
    call(tmp_path, "play", NAME, "--from", "story.txt", given=given, by_hand=True)
    assert 'promise me -> Bruna, Sven "Next word on what holds"' in path.read_text(encoding="utf-8")


POOL = (
    "I look after three indoor pools. My boss is Marcus. This morning Marcus said “Press pause, I'll see the club myself today.” "
    "All day I told six people to wait: Pia, Mr Okafor, Selim, Lotte, Greta and Enzo. "
    "At five he stood in my door with his coat on: “Let them in on the 14th. Skipping the second water test isn't how we do it, I know, "
    "but this once we do. The full test comes in the week after, I'll square it with the office myself, and if anybody asks, you send them to me.”"
)
REPORTED = (
    "Marcus is my boss at the tram depot. He decided in the morning to hold the new line and to see the operators himself. "
    "All day I held off Pia, Selim and Greta. In the last hour, at ten past five, he told me they'd go ahead, "
    "we leave out the brake test this once and do it in the week after."
)


@pytest.mark.parametrize(
    ("story", "hour", "quoted"),
    [
        (POOL, "17:00", "The full test comes in the week after, I'll square it with the office"),
        (REPORTED, "17:10", "Left out: the brake test, until the week after."),
    ],
)  # fmt: skip
def test_the_note_has_their_words_to_the_end_with_the_hour_and_when_what_is_left_out_is_made_good(
    tmp_path: Path, kinds: dict[str, Kind], story: str, hour: str, quoted: str
) -> None:
    every, _ = decisions(tmp_path, kinds, story, [*[""] * 9, "yes"])
    first, then = every
    assert (then.at, then.line("reverses"), then.line("ends")) == (
        hour,
        first.ref,
        "the week after",
    )
    note = " ".join(call(tmp_path, "confirm", then.ref).out.split())
    assert f"on 3 November, {hour}: " in note
    assert quoted in note
    assert "[until when?]" not in note


@pytest.mark.parametrize(
    "behind",
    [
        'At ten to six Marcus came by: "Let the Hartung crates go tomorrow, just this once."',
        'At five Marcus said to me: "Fine, use the lift for the crates. I know it is not by the book."',
    ],
)
def test_the_first_word_is_no_answer_to_what_holds_where_another_was_said_behind_it(
    tmp_path: Path, kinds: dict[str, Kind], behind: str
) -> None:
    story = f"This morning at nine my boss Marcus said no crate leaves the building before the reports are done. All day I told the couriers to wait. {behind} I feel a fool in front of everybody."  # fmt: skip
    _, out = decisions(tmp_path, kinds, story, ["the couriers", "", "", "", "", "", "", "", "no"])
    assert "[change]" in out.partition("What holds now, as of")[2]
    assert "Enter takes “No crate" not in out


@pytest.mark.parametrize(
    ("behind", "ends"),
    [
        ("I carry the risk until they are unpacked in Basel.", "they are unpacked in Basel"),
        ("I'll answer for it until the check is done.", "the check is done"),
    ],
)
def test_who_carries_the_risk_and_until_when_is_kept_where_the_boss_says_so(
    tmp_path: Path, kinds: dict[str, Kind], behind: str, ends: str
) -> None:
    story = f'Marcus is my boss at the garden centre. At 9 this morning Marcus told me to wait with the pallets. I held off Bruna and Sven all day. Quarter past five he rings and says "go ahead with the pallets, we leave out the root check. {behind}"'  # fmt: skip
    every, _ = decisions(tmp_path, kinds, story, ["", "They may go in on Monday", *[""] * 6, "yes"])
    assert (every[-1].risk_owner, every[-1].line("ends")) == (("Marcus",), ends)


def test_what_the_boss_said_last_in_their_own_words_is_taken_by_enter(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    story = 'On Monday my manager Marcus decided that the ferry leaves at nine. This morning he wrote: "It is half past eight now, for the whole week." My crew asks me.'  # fmt: skip
    every, _ = decisions(tmp_path, kinds, story, [*[""] * 9, "yes"])
    assert "It is half past eight now, for the whole week" in [one.title for one in every]


@pytest.mark.parametrize("said", ["We do the hot menu", "The hot menu goes out"])
def test_what_holds_since_has_its_own_hour_where_it_shares_its_words_with_what_was_said_first(
    tmp_path: Path, kinds: dict[str, Kind], said: str
) -> None:
    story = (
        "I run the kitchen of a caterer. My boss is Marcus. At 9 this morning Marcus told me to wait with the hot menu. "
        'I held off Bruna and Sven all day. Quarter past five she rings and says "go ahead, they leave out the oven test".'
    )
    every, _ = decisions(tmp_path, kinds, story, ["", said, *[""] * 6, "yes"])
    assert [one.at for one in every] == ["09:00", "17:15"]


def test_a_decision_of_the_book_that_the_story_tells_as_agreed_is_not_what_was_decided_instead(
    tmp_path: Path,
) -> None:
    book = (
        "2026-11-02 person Henrik Lund\n  relation: boss\n\n"
        '2026-11-03 decision Henrik Lund "We keep hall 4 closed until the inspection is done" ^hall\n\n'
    )
    evening(tmp_path, book)
    told = (
        "this morning henrik and me agreed that hall 4 stays shut till the fire inspection on friday."
        " now at 5 olav comes to my desk, henrik told him he can sell hall 4 from tomorrow. nobody asked me!!"
    )
    (tmp_path / "story.txt").write_text(told, encoding="utf-8")
    given = "to be told first\n\n\n1\n" + "\n" * 12 + "plan\nyes\n"
    done = call(tmp_path, "play", "boss-did-not-back-me", "--from", "story.txt", given=given)
    assert "we keep hall 4 closed" not in done.out
    assert "What holds now: Olav may sell hall 4 from tomorrow" in " ".join(done.out.split())
