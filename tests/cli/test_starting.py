"""The first book: a few questions, each of which may be skipped."""

from __future__ import annotations

import os
import re
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, environment
from goodbooks.desk.asking.first_answers import hour_from_now
from goodbooks.desk.asking.first_book import HOW_MANY
from goodbooks.desk.disk.whose_place import SYNCED
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from goodbooks.core.entry import Kind

ANSWERS = """\
Ana, platform lead
Marcus
Incident minutes down 30% by year end
Growth, Sales and Vera
Marcus: go ahead without the load test
Thursday 14:00
"""


def test_six_answers_make_a_book_that_the_pages_can_use(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    done = call(tmp_path, "start", "--path", "mine.book", given=ANSWERS)
    assert (done.code, done.err) == (0, "")
    kept = read((tmp_path / "mine.book").read_text(encoding="utf-8"), kinds)
    assert kept.problems == []
    assert [(entry.kind, entry.who, entry.title) for entry in kept.entries] == [
        ("person", ("me",), ""),
        ("person", ("Marcus",), ""),
        ("goal", ("Marcus",), "Incident minutes down 30% by year end"),
        ("person", ("Growth",), ""),
        ("person", ("Sales",), ""),
        ("person", ("Vera",), ""),
        ("decision", ("Marcus",), "go ahead without the load test"),
        ("talk", ("Marcus",), "Next talk"),
    ]
    assert str(kept.entries[-1].on) == "2026-11-05"
    assert all(entry.id for entry in kept.entries)


@pytest.mark.parametrize(
    ("first", "also"),
    [
        ("Ana, lead", "Ana, ana@example.org, a.lund@example.org"),
        ("", "ana@example.org, a.lund@example.org"),
    ],
)
def test_my_own_addresses_may_be_said_at_the_end_and_stand_with_my_name(
    tmp_path: Path, first: str, also: str
) -> None:
    given = f"{first}\n" + "\n" * 5 + "ana@example.org and a.lund@example.org\n"
    call(tmp_path, "start", "--path", "mine.book", given=given)
    assert f"  also: {also}\n" in (tmp_path / "mine.book").read_text(encoding="utf-8")


def test_the_three_commands_to_try_next_work_as_they_are_said(tmp_path: Path) -> None:
    import shlex

    done = call(tmp_path, "start", "--path", "a b/mine.book", given=ANSWERS)
    tries = done.out.rpartition("Try next:\n")[2].strip().split("\n")
    assert len(tries) == 3
    for line in tries:
        name, *words = shlex.split(line)
        assert name == "goodbooks"
        assert call(tmp_path, *words).code == 0


def test_it_says_first_where_the_file_will_live(tmp_path: Path) -> None:
    done = call(tmp_path, "start", given="")
    home = os.path.join(environment(tmp_path)["HOME"], ".local", "share", "goodbooks", "mine.book")
    assert done.code == 0
    assert done.out.replace("\n", " ").split("alone: ")[1].startswith(home)
    assert os.path.exists(home)
    assert call(tmp_path).code == 0


@pytest.mark.parametrize("count", range(6))
def test_every_question_may_be_skipped_or_the_input_end(tmp_path: Path, count: int) -> None:
    lines = ANSWERS.split("\n")
    for number, given in enumerate((
        "\n".join(lines[:count]), "\n".join(["", *lines[1:]][count:]), "\n" * count,
    )):  # fmt: skip
        done = call(tmp_path, "start", "--path", f"{number}.book", given=given)
        assert (done.code, done.err) == (0, "")
        assert call(tmp_path, "--book", f"{number}.book", "today").code == 0


def test_a_book_begun_with_every_question_skipped_takes_its_first_entry(tmp_path: Path) -> None:
    call(tmp_path, "start", "--path", "mine.book", given="")
    done = call(tmp_path, "--book", "mine.book", "add", 'note "It begins"')
    assert (done.code, done.err) == (0, "")
    assert '"It begins"' in (tmp_path / "mine.book").read_text(encoding="utf-8")


def test_at_a_terminal_each_question_is_asked_once_and_an_unclear_day_can_be_said_again(
    tmp_path: Path,
) -> None:
    given = ANSWERS.replace("Thursday 14:00", "some day\nThursday 14:00")
    done = call(tmp_path, "start", "--path", "mine.book", given=given, by_hand=True)
    assert done.out.count("?") >= 6
    assert done.out.count("When do you talk with your boss next?") == 1
    assert '"some day" is not a day I can place' in " ".join(done.out.split())
    assert "2026-11-05 14:00 talk Marcus" in done.out


def test_it_says_how_many_questions_there_are(tmp_path: Path) -> None:
    done = call(tmp_path, "start", "--path", "mine.book", given="\n" * 7, by_hand=True)
    said = done.out[done.out.index("questions") - 4 :]
    assert said.startswith("Six questions, and one more about mail. Press Enter to skip one.")
    assert said.count("\n> ") == 7
    assert "a few questions" in call(tmp_path, "help", "start").out
    readme = Path(__file__, "../../../README.md").resolve().read_text(encoding="utf-8")
    assert f"# {HOW_MANY}; each may be skipped" in readme


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("see him tomorrow", ("2026-11-04", None)),
        ("Thursdays, half an hour", ("2026-11-05", None)),
        ("I see her Monday at 10", ("2026-11-09", "10:00")),
        ("thursday 10", ("2026-11-05", "10:00")),
        ("with Marcus, monday at 14", ("2026-11-09", "14:00")),
        ("tomorrow 9", ("2026-11-04", "09:00")),
    ],
)
def test_an_hour_behind_the_day_of_the_next_talk_is_its_time(
    tmp_path: Path, kinds: dict[str, Kind], said: str, moment: tuple[str, str | None]
) -> None:
    call(tmp_path, "start", "--path", "mine.book", given=f"\nMarcus\n\n\n\n{said}\n\n")
    talk = read((tmp_path / "mine.book").read_text(encoding="utf-8"), kinds).entries[-1]
    assert (talk.kind, str(talk.on), talk.at) == ("talk", *moment)


@pytest.mark.parametrize("said", ["thursday 2", "monday 9", "10", "thursday 31"])
def test_an_hour_that_may_be_another_or_a_day_of_the_month_is_kept_as_words(
    tmp_path: Path, kinds: dict[str, Kind], said: str
) -> None:
    call(tmp_path, "start", "--path", "mine.book", given=f"\nMarcus\n\n\n\n{said}\n\n")
    last = read((tmp_path / "mine.book").read_text(encoding="utf-8"), kinds).entries[-1]
    assert (last.kind, last.title) == ("note", f"Next talk: {said}")


def test_a_day_that_is_not_understood_is_kept_as_words(tmp_path: Path) -> None:
    call(tmp_path, "start", "--path", "mine.book", given="\n" * 5 + "after the fair\n")
    assert 'note "Next talk: after the fair"' in (tmp_path / "mine.book").read_text()


def test_what_is_not_known_is_written_nowhere(tmp_path: Path) -> None:
    given = "Ana\nMarcus\nidk\nno idea\nnothing\ndunno\n"
    assert call(tmp_path, "start", "--path", "mine.book", given=given).code == 0
    told = (tmp_path / "mine.book").read_text(encoding="utf-8")
    assert "Marcus" in told
    assert not any(words in told for words in ("idk", "no idea", "nothing", "dunno"))


def test_what_is_told_of_those_who_wait_is_nobody(tmp_path: Path) -> None:
    given = "Ana\nMarcus\n\nGrowth, Vera, they want it yesterday\n\n\n"
    assert call(tmp_path, "start", "--path", "mine.book", given=given).code == 0
    told = (tmp_path / "mine.book").read_text(encoding="utf-8")
    assert "person Growth" in told
    assert "person Vera" in told
    assert "yesterday" not in told


def test_teams_that_begin_like_a_sentence_are_those_who_wait(tmp_path: Path) -> None:
    given = "Ana\nMarcus\n\nIT support, All clients, Everyone in Sales, everybody is nervous\n\n\n"
    assert call(tmp_path, "start", "--path", "mine.book", given=given).code == 0
    told = (tmp_path / "mine.book").read_text(encoding="utf-8")
    assert re.findall(r"person \[?([^\]\n^]+?)\]? \^", told) == ["me", "Marcus", "IT support", "All clients", "Everyone in Sales"]  # fmt: skip
    assert "nervous" not in told


def test_odd_names_are_kept_whole(tmp_path: Path, kinds: dict[str, Kind]) -> None:
    given = 'A#na "the" -> one\nO\'Neil ^x\n\n\n\n\n'
    assert call(tmp_path, "start", "--path", "mine.book", given=given).code == 0
    kept = read((tmp_path / "mine.book").read_text(encoding="utf-8"), kinds)
    assert kept.problems == []
    assert [entry.who for entry in kept.entries] == [("me",), ("O'Neil ^x",)]


def test_nothing_is_ever_overwritten(tmp_path: Path) -> None:
    (tmp_path / "mine.book").write_text("mine")
    done = call(tmp_path, "start", "--path", "mine.book", given=ANSWERS)
    assert done.code == 3
    assert (tmp_path / "mine.book").read_text() == "mine"


def test_a_book_has_a_name_that_is_found_again(tmp_path: Path) -> None:
    done = call(tmp_path, "start", "--path", "mine.txt", given=ANSWERS)
    assert done.code == 2
    assert "mine.txt.book" in done.err
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("name", ["OneDrive - Corp", "Dropbox", "Google Drive", "Nextcloud"])
def test_a_place_that_is_copied_elsewhere_is_pointed_out(tmp_path: Path, name: str) -> None:
    done = call(tmp_path, "start", "--path", f"{name}/mine.book", given="")
    assert "copied it to other machines" in " ".join(done.out.split())
    assert any(sign in name.lower() for sign in SYNCED)


def begun(folder: Path, kinds: dict[str, Kind], answers: str) -> list[tuple[str, str, str]]:
    """The entries of a book begun with these answers: kind, who and title."""
    done = call(folder, "start", "--path", "new.book", given=answers)
    assert (done.code, done.err) == (0, "")
    kept = read((folder / "new.book").read_text(encoding="utf-8"), kinds)
    assert kept.problems == []
    return [(entry.kind, ", ".join(entry.who), entry.title) for entry in kept.entries]


@pytest.mark.parametrize("answer", [
    "Greg", "my boss Greg", "Greg, my boss", "Greg (my boss)", "Greg is my boss", "My manager is Greg.",
    "it's Greg", "my boss is called Greg", "Greg, VP Delivery", "Greg - my boss",
])  # fmt: skip
def test_the_boss_is_known_however_they_are_named(
    tmp_path: Path, kinds: dict[str, Kind], answer: str
) -> None:
    found = begun(tmp_path, kinds, f"\n{answer}\nUptime\n\n\nthursday 2pm\n")
    assert found == [
        ("person", "Greg", ""),
        ("goal", "Greg", "Uptime"),
        ("talk", "Greg", "Next talk"),
    ]
    text = (tmp_path / "new.book").read_text(encoding="utf-8")
    assert "2026-11-05 14:00 talk Greg" in text
    assert ("role: VP Delivery" in text) == ("VP" in answer)


@pytest.mark.parametrize(("answer", "entry"), [
    ("Greg said to pause", ("decision", "Greg", "pause")),
    ("Greg: pause", ("decision", "Greg", "pause")),
    ("greg decided the launch moves", ("decision", "Greg", "the launch moves")),
    ("Greg told us to pause", ("decision", "Greg", "pause")),
    ("my boss wants us to pause", ("decision", "Greg", "pause")),
    ("Vera said that we go on", ("decision", "Vera", "we go on")),
    ("Bo Lee: go on", ("decision", "Bo Lee", "go on")),
    ("Bo decided to go on", ("decision", "Bo", "go on")),
    ("We decided to pause", ("note", "", "We decided to pause")),
    ("Greg in Sales: pause", ("note", "", "Greg in Sales: pause")),
    ("Everyone: go on", ("note", "", "Everyone: go on")),
    ("Vera me: go on", ("note", "", "Vera me: go on")),
    ("the test failed", ("note", "", "the test failed")),
    ("Greg", ("note", "", "Greg")),
    ("Greg: we pause. Then he told Vera to go on", ("note", "Greg", "Then he told Vera to go on")),
])  # fmt: skip
def test_what_somebody_said_becomes_their_decision(
    tmp_path: Path, kinds: dict[str, Kind], answer: str, entry: tuple[str, str, str]
) -> None:
    found = begun(tmp_path, kinds, f"\nGreg\n\nVera\n{answer}\n\n")
    assert found[-1] == entry


@pytest.mark.parametrize(("answer", "who"), [
    ("thursday 2pm", "Greg"), ("Greg thursday 2pm", "Greg"), ("thursday 2pm with Greg", "Greg"),
    ("thursday with my boss 2pm", "Greg"), ("Vera, thursday 2pm", "Vera"),
])  # fmt: skip
def test_a_talk_is_with_the_boss_unless_somebody_else_is_named(
    tmp_path: Path, kinds: dict[str, Kind], answer: str, who: str
) -> None:
    begun(tmp_path, kinds, f"\nGreg\n\nVera\n\n{answer}\n")
    assert f"2026-11-05 14:00 talk {who} " in (tmp_path / "new.book").read_text(encoding="utf-8")


def test_a_question_of_theirs_is_no_decision_but_waits_for_an_answer(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    given = "\nJoe\n\n\nJoe: what about you? You left yourself out\ntomorrow\n"
    done = call(tmp_path, "start", "--path", "a.book", given=given)
    assert "prepare Joe" in done.out.rpartition("Try next:\n")[2]
    kept = read((tmp_path / "a.book").read_text(encoding="utf-8"), kinds)
    asked = [(one.who, one.to, one.title) for one in kept.entries if one.kind == "request"]
    assert asked == [(("Joe",), ("me",), "what about you? You left yourself out")]
    assert [one for one in kept.entries if one.kind == "decision"] == []


def test_a_place_where_a_book_went_missing_is_refused_before_the_first_question(
    tmp_path: Path,
) -> None:
    call(tmp_path, "start", "--path", "a.book", given=ANSWERS)
    (tmp_path / "a.book").unlink()
    done = call(tmp_path, "start", "--path", "a.book", given=ANSWERS, by_hand=True)
    assert (done.code, done.out) == (3, "")
    assert "recover --forget lets it go" in done.err
    call(tmp_path, "--book", "a.book", "recover", "--forget")
    assert call(tmp_path, "start", "--path", "a.book", given=ANSWERS).code == 0


def test_nobody_is_put_in_twice(tmp_path: Path, kinds: dict[str, Kind]) -> None:
    found = begun(tmp_path, kinds, "\nGreg\n\ngreg, Vera, me and vera\n\n\n")
    assert found == [("person", "Greg", ""), ("person", "Vera", "")]


def test_a_day_that_stays_unclear_is_kept_as_it_was_said_first(tmp_path: Path) -> None:
    given = "\n" * 5 + "after the fair\n\n"
    done = call(tmp_path, "start", "--path", "mine.book", given=given, by_hand=True)
    assert done.out.count("press Enter to keep your words") == 1
    assert 'note "Next talk: after the fair"' in (tmp_path / "mine.book").read_text()


def test_the_book_named_by_the_environment_is_the_one_that_is_begun(tmp_path: Path) -> None:
    named = {"GOODBOOKS_BOOK": str(tmp_path / "work.book")}
    done = call(tmp_path, "start", given=ANSWERS, environ={**environment(tmp_path), **named})
    assert (done.code, done.err) == (0, "")
    assert (tmp_path / "work.book").exists()


def test_what_a_boss_without_a_name_is_judged_on_is_a_note_and_stands_on_nobodys_page(
    tmp_path: Path,
) -> None:
    given = "Ana\n\nhe wants everything to go through him\nGrowth\n\n\n\n"
    assert call(tmp_path, "start", "--path", "mine.book", given=given).code == 0
    told = (tmp_path / "mine.book").read_text(encoding="utf-8")
    assert 'note "My boss is judged on: he wants everything to go through him"' in told
    assert "goal" not in told


@pytest.mark.parametrize(("answer", "role"), [
    ("my boss", ""), ("My manager", ""), ("my boss, the VP", "VP"), ("my director", "director"),
    ("the head of delivery", "head of delivery"),
])  # fmt: skip
def test_a_boss_without_a_name_is_kept_as_my_boss(
    tmp_path: Path, kinds: dict[str, Kind], answer: str, role: str
) -> None:
    found = begun(tmp_path, kinds, f"\n{answer}\nUptime\n\nMy boss said to pause\nthursday 2pm\n")
    assert found == [
        ("person", "my boss", ""),
        ("goal", "my boss", "Uptime"),
        ("decision", "my boss", "pause"),
        ("talk", "my boss", "Next talk"),
    ]
    text = (tmp_path / "new.book").read_text(encoding="utf-8")
    assert text.partition("  role: ")[2].partition("\n")[0] == role


def test_the_name_of_a_boss_without_one_can_be_said_later(tmp_path: Path) -> None:
    given = "\nmy boss\nUptime\n\n\nthursday 2pm\n"
    done = call(tmp_path, "start", "--path", "a.book", given=given)
    said = " ".join(done.out.split())
    assert "Your boss stands in it as “my boss”. goodbooks name 'my boss' NAME says the name, and every entry follows." in said  # fmt: skip
    assert "brief 'my boss'" in said
    assert call(tmp_path, "--book", "a.book", "name", "my boss", "Dana", given="yes\n").code == 0
    assert "Dana" in call(tmp_path, "--book", "a.book", "brief", "Dana").out


def test_a_boss_who_was_named_needs_no_name(tmp_path: Path) -> None:
    done = call(tmp_path, "start", "--path", "a.book", given="\nGreg\n\n\n\n\n")
    assert "my boss" not in done.out


@pytest.mark.parametrize(
    ("answers", "line"),
    [
        (("", "Rob, he's a VP"), "  role: VP\n"),
        (("", "Rob", "I am judged on launches this half-year"), 'goal Rob "Launches this half-year"'),
        (("", "Rob", "", "6 people from Growth and Dan"), "person Growth"),
        (("", "Rob", "", "People Team"), "person People Team"),
        (("", "Rob", "", "", "yesterday my boss asked me what role we need"), '2026-11-02 request Rob -> me "What role we need"'),
        (("", "Rob", "", "Growth", "Dan promised Growth the portal by 11 December"), 'promise Dan -> Growth "The portal"'),
        (("", "Rob", "", "", "I was left alone with it"), 'note "I was left alone with it"'),
    ],
)  # fmt: skip
def test_answers_as_people_give_them_on_the_first_evening(
    tmp_path: Path, answers: tuple[str, ...], line: str
) -> None:
    call(tmp_path, "start", "--path", "mine.book", given="\n".join(answers) + "\n")
    assert line in (tmp_path / "mine.book").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("in an hour", "2026-11-03 18:30"),
        ("I see him in half an hour", "2026-11-03 18:00"),
        ("in 45 minutes", "2026-11-03 18:15"),
        ("in 8 hours", "2026-11-04 01:30"),
        ("in an instant", "None"),
        ("Thursday at 2", "None"),
    ],
)
def test_a_talk_in_the_same_hour_is_told_from_now(said: str, moment: str) -> None:
    assert str(hour_from_now(said, datetime.fromisoformat("2026-11-03T17:30"))) == moment
    assert hour_from_now(said, None) is None


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ("Thursday 14:00, weekly one-on-one", '2026-11-05 14:00 talk Ruth "One-on-one" ^one-on\n  every: Thursday\n'),
        ("every other Friday at 2pm", '2026-11-06 14:00 talk Ruth "Regular talk" ^regular-talk\n  every: other Friday\n'),
        ("Thursdays at 14:00", '2026-11-05 14:00 talk Ruth "Regular talk" ^regular-talk\n  every: Thursday\n'),
        ("our catch-up is monthly, next on 12 November", '2026-11-12 talk Ruth "Catch-up" ^catch\n  every: month\n'),
        ("a daily huddle at 8:00", '2026-11-04 08:00 talk Ruth "Huddle" ^huddle\n  every: working day\n'),
        ("Thursday 14:00", '2026-11-05 14:00 talk Ruth "Next talk" ^next-talk\n'),
        ("the first Monday of the month", 'note "Next talk: the first Monday of the month"'),
        ("weekly, whenever she has time", 'note "Next talk: weekly, whenever she has time"'),
    ],
)  # fmt: skip
def test_a_talk_that_comes_again_keeps_its_rhythm(tmp_path: Path, answer: str, line: str) -> None:
    call(tmp_path, "start", "--path", "mine.book", given=f"\nRuth\n\n\n\n{answer}\n")
    assert line in (tmp_path / "mine.book").read_text(encoding="utf-8")


@pytest.mark.parametrize("day", ["Thursday 14:00", "tomorrow at 10:30", "Friday"])
def test_a_day_where_the_boss_is_judged_on_something_is_that_of_the_talk(
    tmp_path: Path, kinds: dict[str, Kind], day: str
) -> None:
    call(tmp_path, "start", "--path", "mine.book", given=f"Ana\nMarcus\n{day}\n\n\n\n\n")
    kept = read((tmp_path / "mine.book").read_text(encoding="utf-8"), kinds)
    assert [entry.kind for entry in kept.entries] == ["person", "person", "talk"]


def test_at_a_terminal_it_is_asked_once_more_what_the_boss_is_judged_on(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    told = "Ana\nMarcus\nThursday 14:00\nOn-time delivery\n\n\n\n\n"
    done = call(tmp_path, "start", "--path", "mine.book", given=told, by_hand=True)
    assert "That is a day, and is kept for the talk" in " ".join(done.out.split())
    kept = read((tmp_path / "mine.book").read_text(encoding="utf-8"), kinds)
    assert [entry.kind for entry in kept.entries] == ["person", "person", "goal", "talk"]
    assert kept.entries[2].title == "On-time delivery"


TOLD = "Tomasz asked who should run the new cave. I named two others. He said: what about you? I laughed it off, and said that I am no leader."


@pytest.mark.parametrize("boss", ["Tomasz", "Ines"])
def test_a_story_told_at_the_start_has_a_way_on_from_every_page(tmp_path: Path, boss: str) -> None:
    given = f"Hedda\n{boss}\n\n\n{TOLD.replace('Tomasz', boss)}\n\n\n"
    done = call(tmp_path, "start", "--path", "mine.book", given=given)
    way = next(line for line in done.out.split("\n") if "play --from ^" in line)
    ref = way.split()[-1]
    for words in (("today",), ("brief", boss)):
        out = call(tmp_path, "--book", "mine.book", *words).out
        assert f"play --from {ref}" in " ".join(out.split())
        assert "Nothing is open" not in out
    played = call(tmp_path, "--book", "mine.book", "play", "--from", ref, given="\n", by_hand=True)
    assert "i-fumbled-it" in played.out or "what about you" in played.out.lower()


@pytest.mark.parametrize(
    ("told", "is_theirs"),
    [
        ("The head of make-up sat down beside me and spoke of the new post. Then she said, so, and you? I said that I would have to think.", True),
        ("Chorus came to me at noon and asked for the wigs a week early. I said that I would have to think about that, and left it there.", False),
    ],
)  # fmt: skip
def test_a_story_without_a_name_is_told_before_the_talk_with_the_boss(
    tmp_path: Path, told: str, *, is_theirs: bool
) -> None:
    call(tmp_path, "start", "--path", "mine.book", given=f"Pia\nmy boss\n\nChorus\n{told}\n\n\n")
    out = call(tmp_path, "--book", "mine.book", "brief", "my boss").out
    assert ("play --from" in out) == is_theirs


def test_what_is_decided_or_told_in_few_words_at_the_start_is_no_story(tmp_path: Path) -> None:
    call(
        tmp_path,
        "start",
        "--path",
        "mine.book",
        given="Hedda\nTomasz\n\n\nthe cave is closed\n\n\n",
    )
    assert "play --from" not in call(tmp_path, "--book", "mine.book", "today").out
