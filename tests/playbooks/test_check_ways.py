"""What `play --check` says of a playbook whose words for its options, or the names of its lists, are mistyped: one thing for one slip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playbooks.test_shipped import TEXTS, lacking

if TYPE_CHECKING:
    from goodbooks.core.entry import Kind

LINE = "  i (like|love) (the rest|everything else) [of] [it] -> Stay, with one thing changed\n"
STAY = "Stay, with one thing changed"


def said(kinds: dict[str, Kind], old: str, new: str) -> list[str]:
    text = TEXTS["step-back"]
    assert old in text
    return lacking("step-back", text.replace(old, new, 1), kinds)


def test_a_mistyped_name_of_a_list_says_which_was_meant_and_nothing_of_its_lines(
    kinds: dict[str, Kind],
) -> None:
    found = said(kinds, "ways:\n", "way:\n")
    assert len(found) == 2
    assert any("no-ways" in one for one in found)
    assert any("unknown-name" in one and "write ways:" in one for one in found)


def test_a_line_of_a_list_that_is_not_set_in_is_told_so_and_the_list_goes_on(
    kinds: dict[str, Kind],
) -> None:
    (found,) = said(kinds, LINE, LINE.lstrip())
    assert "not-set-in" in found
    assert "set it in by two spaces" in found


def test_words_that_speak_for_two_options_are_shown_with_both_lines(
    kinds: dict[str, Kind],
) -> None:
    (found,) = said(kinds, LINE, f"{LINE}  i (took|accepted|hated) the (job|role) -> {STAY}\n" + "  so i took the role -> Propose a change, with a hand-over\n")  # fmt: skip
    assert "two-options" in found
    assert "i took the role" in found
    assert "make one of the two narrower" in found
    narrow = f"{LINE}  i (hated|left) the (job|role) -> {STAY}\n"
    assert said(kinds, LINE, narrow) == []


def test_what_answers_a_question_to_oneself_from_a_story_is_one_thing_and_a_slip_in_it_is_said(
    kinds: dict[str, Kind],
) -> None:
    ask = "What gets harder for them if you step back? As you would say it to them."
    (found,) = said(kinds, ask, f"{ask} (story: presure)")
    assert "unclear-story" in found
    assert "write (story: pressure), or leave it out" in found
    assert said(kinds, ask, f"{ask} (story: pressure)") == []


def test_a_sort_of_what_a_story_tells_may_be_written_in_words_and_what_is_none_is_said_as_written(
    kinds: dict[str, Kind],
) -> None:
    assert said(kinds, "(story: term)", "(story: their no or what  is left out)") == []
    (found,) = said(kinds, "(story: term)", "(story: their nose or wish)")
    assert "unclear-story" in found
    assert "“their nose” is nothing that a story is read for" in found
    assert "their-no," in found


def test_a_bullet_that_stands_only_with_a_slot_names_one_that_there_is(
    kinds: dict[str, Kind],
) -> None:
    bullet = "They need your answer by {day}; give it before. (with: day)"
    (found,) = said(kinds, bullet, bullet.replace("(with: day)", "(with: dya)"))
    assert "unknown-slot" in found
    assert "dya" in found


def test_each_choice_of_what_one_wants_has_an_option_that_serves_it(kinds: dict[str, Kind]) -> None:
    back = "  wish: a way back -> Ask for a pause or a smaller part first\n"
    mistyped = said(kinds, back, back.replace("a way back", "a way baçk"))
    assert ["unknown-wish" in one for one in mistyped] == [True]
    assert "write one of: other work; fewer hours; a way back; one thing changed" in mistyped[0]
    (unserved,) = said(kinds, "other work, fewer hours, a way back, or one thing changed?", "other work, fewer hours, rest, a way back, or one thing changed?")  # fmt: skip
    assert "unserved-wish" in unserved
    assert "write wish: rest -> and the title of the option under ways:" in unserved
    (unknown,) = said(kinds, back, back.replace("first\n", "second\n"))
    assert "unknown-option" in unknown
