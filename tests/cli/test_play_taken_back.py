"""After a yes was taken back: Today and the brief ask on what condition it comes back, and one command leads to the words for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

GIVEN = """\
2026-10-01 person {who}
  relation: boss
2026-10-02 handoff {who} -> me "{area}" ^area #area
  wished: inquire
2026-10-02 ask me -> {who} "May I look after {small} on my own for a time?" ^ask #area
2026-10-06 decision {who} "Yes, until Christmas" ^yes #area for ^ask
"""
BACK = '2026-10-30 decision {who} "From today I sign again" ^back #area\n  reverses: ^yes\n'
SINCE = '2026-11-01 ask me -> {who} "What would I have to show?" #area\n'
AREAS = (
    ("Konrad Hale", "The make sheet", "the make sheet"),
    ("Ulla", "Release days", "Release days"),
    ("Frau Brandt", "Our night rota", "our night rota"),
    ("Noël Perrin", "The cheese order", "the cheese order"),
    ("Marcus", "The parents' letter", "the parents' letter"),
)


def shown(folder: Path, text: str, who: str, area: str, *words: str, given: str = "") -> str:
    small = area[:1].lower() + area[1:] if area.split(maxsplit=1)[0] in ("The", "Our") else area
    evening(folder, text.format(who=who, area=area, small=small))
    done = call(folder, *words, given=given, by_hand=bool(given))
    return " ".join(done.out.split())


@pytest.mark.parametrize(("who", "area", "small"), AREAS)
def test_today_and_the_brief_ask_what_would_bring_it_back(
    tmp_path: Path, who: str, area: str, small: str
) -> None:
    asked = f"On what condition would “{area}” come back to me, for a shorter time? (goodbooks play micromanaged says how to put it)"
    for words in (["today"], ["brief", who]):
        assert asked in shown(tmp_path, GIVEN + BACK, who, area, *words)
        assert asked not in shown(tmp_path, GIVEN, who, area, *words)
        assert asked not in shown(tmp_path, GIVEN + BACK + SINCE, who, area, *words)


@pytest.mark.parametrize(("who", "area", "small"), AREAS)
def test_the_playbook_begins_with_that_way_and_knows_the_area(
    tmp_path: Path, who: str, area: str, small: str
) -> None:
    given = "\n" * 12 + "no\n"
    said = shown(tmp_path, GIVEN + BACK, who, area, "play", "micromanaged", given=given)
    assert f"“Ask what would bring it back” comes first, because {who} took back “Yes, until Christmas” on 30 October." in said  # fmt: skip
    assert f"“You took {small} back, and I am not here to argue that.”" in said
    assert "What did you see, and on what condition would it come back to me?" in said
    assert f"May I have {small} again for two weeks, once that is so?" in said


def test_a_story_of_something_else_goes_its_own_way(tmp_path: Path) -> None:
    (tmp_path / "s.txt").write_text("My boss Ulla corrects every comma in my letters.", "utf-8")
    given = "\n" * 12 + "no\n"
    words = ["play", "micromanaged", "--from", "s.txt"]
    said = shown(tmp_path, GIVEN + BACK, "Ulla", "Release days", *words, given=given)
    assert "“Let small things go” comes first, because you wrote" in said
    assert "You took" not in said


STORIES = (
    "{who} took it back. From tomorrow he does {small} himself again. On Sunday something went wrong and he heard it from others. He is right that he should have heard it from me. We talk on Friday.",
    "This morning she wrote that {small} is back with her. I had not told her of the mistake. She has a point that I should have told her. I see her on Friday.",
    "He took {small} away from me, after a week. I am ashamed before my people. I do not know what to say to him on Friday.",
)


@pytest.mark.parametrize(("who", "area", "small"), AREAS)
@pytest.mark.parametrize("story", STORIES)
def test_a_story_that_takes_back_what_is_on_trial_has_its_way_and_ends_the_trial(
    tmp_path: Path, who: str, area: str, small: str, story: str
) -> None:
    (tmp_path / "s.txt").write_text(story.format(who=who, small=small), "utf-8")
    net = GIVEN.replace("  wished: inquire\n", "  wished: inquire\n  safety-net: a word each Friday\n")  # fmt: skip
    is_it = shown(tmp_path, net, who, area, "situation", "s.txt")
    assert "Most likely: your boss took back what they had let you have (micromanaged)." in is_it
    given = "\n" * 14 + "no\n"
    said = shown(tmp_path, net, who, area, "play", "--from", "s.txt", given=given)
    assert f"“Ask what would bring it back” comes first, because “{area}” was taken back." in said
    assert f"“You took {small} back, and I am not here to argue that.”" in said
    assert "“You would still hear how it goes: a word each Friday.”" in said
    assert "Which one area" not in said
    assert "What would let them sleep" not in said
    assert said.count("reverses: ^yes") == 1


@pytest.mark.parametrize(
    ("story", "day"),
    [
        ("In October {who} gave me {small} on trial, and on Sunday he took it back because a list was wrong.", "2026-11-01"),
        ("Yesterday {who} took {small} back. He heard of it from others.", "2026-11-02"),
        ("{who} took it back. On Sunday something went wrong and he heard it from others.", "2026-11-03"),
    ],
)  # fmt: skip
@pytest.mark.parametrize(("who", "area", "small"), AREAS)
def test_what_was_taken_back_ends_on_the_day_that_the_story_tells(
    tmp_path: Path, who: str, area: str, small: str, story: str, day: str
) -> None:
    (tmp_path / "s.txt").write_text(story.format(who=who, small=small), "utf-8")
    given = "\n" * 14 + "no\n"
    said = shown(tmp_path, GIVEN, who, area, "play", "micromanaged", "--from", "s.txt", given=given)
    assert f"{day} decision {who}" in said.replace('"' + who + '"', who)


def test_what_the_story_owns_is_said_first_to_whoever_took_it_back(tmp_path: Path) -> None:
    story = STORIES[0].format(who="Ulla", small="Release days")
    (tmp_path / "s.txt").write_text(story, "utf-8")
    given = "\n" * 14 + "no\n"
    said = shown(tmp_path, GIVEN, "Ulla", "Release days", "play", "--from", "s.txt", given=given)
    assert "argue that.” ^area “You should have heard it from me.” “What did you see" in said


def test_the_way_chosen_without_a_story_ends_the_trial_that_runs(tmp_path: Path) -> None:
    given = "\n" * 3 + "3\n" + "\n" * 14 + "no\n"
    said = shown(tmp_path, GIVEN, "Ulla", "Release days", "play", "micromanaged", given=given)
    assert 'decision Ulla "Takes Release days back"' in said
    assert "reverses: ^yes" in said


def test_without_such_a_book_nobody_is_said_to_have_taken_anything_back(tmp_path: Path) -> None:
    (tmp_path / "s.txt").write_text(STORIES[0].format(who="Ulla", small="Release days"), "utf-8")
    alone = "2026-10-01 person {who}\n  relation: boss\n"
    said = shown(tmp_path, alone, "Ulla", "Release days", "situation", "s.txt")
    assert "took back what they had let you have" not in said


@pytest.mark.parametrize(("who", "area", "small"), AREAS)
def test_the_playbook_for_such_a_story_is_about_what_was_taken_back_from_its_title_on(
    tmp_path: Path, who: str, area: str, small: str
) -> None:
    (tmp_path / "s.txt").write_text(STORIES[0].format(who=who, small=small), "utf-8")
    given = "\n" * 14 + "no\n"
    words = ["play", "--from", "s.txt"]
    said = shown(tmp_path, GIVEN, who, area, *words, given=given)
    read = shown(tmp_path, GIVEN, who, area, *words, "--read")
    for one in (said, read):
        assert "My boss took back what they had let me have" in one
        assert "You had it, and now you do not." in one
        assert "Hand over what is open in it, in three lines" in one
        assert "My boss controls every detail" not in one
        assert "Your work is looked over again and again" not in one


def test_a_story_of_control_keeps_the_title_it_had(tmp_path: Path) -> None:
    (tmp_path / "s.txt").write_text("My boss Ulla corrects every comma in my letters.", "utf-8")
    words = ["play", "micromanaged", "--from", "s.txt", "--read"]
    said = shown(tmp_path, GIVEN, "Ulla", "Release days", *words)
    assert "My boss controls every detail" in said
    assert "Your work is looked over again and again" in said


@pytest.mark.parametrize(("who", "area", "small"), AREAS)
def test_without_a_story_the_playbook_opens_under_what_the_book_knows_was_taken_back(
    tmp_path: Path, who: str, area: str, small: str
) -> None:
    title = "My boss took back what they had let me have"
    assert title in shown(tmp_path, GIVEN + BACK, who, area, "play", "micromanaged", "--read")
    assert title not in shown(tmp_path, GIVEN, who, area, "play", "micromanaged", "--read")
