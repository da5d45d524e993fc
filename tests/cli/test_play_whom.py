"""Whom of the book a walk is about, where a story or an answer says a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

VERA = "2026-11-01 person Vera Lind\n  relation: boss\n"
OKAFOR = "2026-11-01 person Vera Okafor\n  relation: {}\n"
TOM = "2026-11-01 person Tom Hale\n  relation: boss\n"
FIRST = ("I want it", "A yes", "Nothing", "1")
REST = ("Who should lead?", "Yes", "The rota", "", "", "no")


def _walked(tmp_path: Path, book: str, story: str, *who: str) -> str:
    """What a walk shows where a story names the boss, with what is answered where it is asked who that is."""
    evening(tmp_path, book)
    told = f'{story} I mumbled something like "oh, this and that, really".\n\nThat was yesterday. I\'d like to lead the team.\n'  # fmt: skip
    (tmp_path / "story.txt").write_text(told, encoding="utf-8")
    given = "\n".join((*FIRST, *who, *REST)) + "\n"
    done = call(tmp_path, "play", "i-fumbled-it", "--from", "story.txt", given=given, by_hand=True)
    assert done.code == 0
    return " ".join(done.out.split())


@pytest.mark.parametrize(
    ("book", "story"),
    [
        (VERA, "My boss, Vera, asked what I would do with the team."),
        (VERA, "Vera, my manager, asked what I would do with the team."),
        (VERA, "Yesterday my boss, Ms Lind, asked what I would do with the team."),
        (VERA, "VERA (my boss) asked what I would do with the team."),
        (VERA, "I sat with my boss, vera, who asked what I would do with the team."),
        (VERA.replace("Vera", "Véra"), "My boss Vera asked what I would do with the team."),
        (VERA + "  also: Vee\n", "My boss, Vee, asked what I would do with the team."),
        (VERA + OKAFOR.format("peer"), "My boss, Vera, asked what I would do with the team."),
        (VERA + TOM, "My boss, Vera, asked what I would do with the team."),
    ],
)
def test_a_name_told_with_the_place_is_the_one_of_the_book_whom_both_fit_and_nothing_is_asked(
    tmp_path: Path, book: str, story: str
) -> None:
    said = _walked(tmp_path, book, story)
    assert "talk with Vera Lind" in said.replace("Véra", "Vera")
    assert "> Who did you" not in said
    assert "relation: boss" not in said, "nobody new is made of her"


def test_a_boss_of_another_name_than_the_books_is_asked_about_and_both_are_named(
    tmp_path: Path,
) -> None:
    story = "My boss, Tom, asked what I would do with the team."
    said = _walked(tmp_path, VERA, story, "Tom")
    assert "The book says your boss is Vera Lind; your story says Tom. With whom did you have that talk? (Enter takes Tom, from your story: “" in said  # fmt: skip
    assert "talk with Tom, if that day suits them:" in said


def test_who_is_meant_may_be_answered_with_a_first_name_or_with_yes(tmp_path: Path) -> None:
    story = "My boss, Tom, asked what I would do with the team."
    assert "talk with Vera Lind" in _walked(tmp_path, VERA, story, "Vera")
    (other := tmp_path / "other").mkdir()
    assert "talk with Tom, if that day suits them:" in _walked(other, VERA, story, "Yes.")


def test_two_whom_a_name_fits_are_asked_about_until_one_is_said(tmp_path: Path) -> None:
    story = "My boss, Vera, asked what I would do with the team."
    said = _walked(tmp_path, VERA + OKAFOR.format("boss"), story, "Vera", "Okafor")
    assert "Your story says Vera, and in the book that may be Vera Lind or Vera Okafor." in said
    assert "In the book, “Vera” may be Vera Lind or Vera Okafor; write which of them." in said
    assert "talk with Vera Okafor" in said


def test_a_first_name_that_is_answered_is_the_one_of_the_book_whom_it_fits(tmp_path: Path) -> None:
    book = "2026-11-01 person Vera Lind\n  relation: stakeholder\n"
    said = _walked(tmp_path, book, "Somebody asked what I would do with the team.", "Vera")
    assert "talk with Vera Lind" in said


def test_without_an_answer_it_is_said_that_the_book_has_another_boss(tmp_path: Path) -> None:
    evening(tmp_path, VERA)
    story = "My boss, Tom, asked what I would do with the team. I mumbled.\n"
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    done = call(tmp_path, "play", "i-fumbled-it", "--from", "story.txt", given="plan\n1\nno\n")
    said = " ".join(done.out.split())
    assert "“Tom” (from your story: “My boss, Tom, asked what I would do with the team.”). The book says your boss is Vera Lind; your story says Tom." in said  # fmt: skip


CEO = "Yesterday I had a 1:1 with the CEO, and she asked where I see us in three years."


def test_another_than_the_boss_who_asked_is_offered_as_the_story_names_them(tmp_path: Path) -> None:
    said = _walked(tmp_path, VERA, CEO, "")
    assert "The book says your boss is Vera Lind; your story says the CEO. With whom did you have that talk? (Enter takes the CEO, from your story: “" in said  # fmt: skip
    assert "talk with the CEO, if that day suits them: Coming back to your question" in said
    assert "Vera Lind:" not in said
    assert "relation: boss" not in said, "who asked is not made the boss"


def test_another_who_asked_is_the_one_of_the_book_who_has_that_role(tmp_path: Path) -> None:
    book = VERA + "2026-11-01 person Dana Roth\n  role: CEO\n"
    said = _walked(tmp_path, book, CEO, "")
    assert "talk with Dana Roth, if that day suits them: Coming back" in said


def test_whoever_is_known_by_a_role_in_capitals_is_greeted_without_a_name(tmp_path: Path) -> None:
    said = _walked(tmp_path, VERA, CEO, "")
    assert "Hello, Thank you for asking me" in said
    assert "Hello the CEO" not in said


@pytest.mark.parametrize(
    "said",
    [
        "he keeps changing his mind",
        "my colleague told everybody that it was my fault",
        "I don't want to say it here",
        "It was the day when the hall was painted and nobody came",
    ],
)
def test_a_sentence_is_no_name_and_who_it_is_is_asked_once_more(tmp_path: Path, said: str) -> None:
    path = evening(tmp_path, "; a book\n")
    given = "\n".join(("To understand", "", "", "1", said, "Dana", "", "plan", "", "yes")) + "\n"
    shown = call(tmp_path, "play", "boss-did-not-back-me", given=given, by_hand=True).out
    assert "here it is only asked who it is; write the name alone" in " ".join(shown.split())
    assert "talk Dana" in path.read_text(encoding="utf-8")
    assert f"talk {said}" not in path.read_text(encoding="utf-8")
    assert f" {said}\n" in path.read_text(encoding="utf-8"), "what was told is kept in private"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Dana", "Dana"),
        ("it's Dana", "Dana"),
        ("I report to Dana", "Dana"),
        ("My boss is Dana", "Dana"),
        ("under Dana", "Dana"),
        ("the head of sales", "the head of sales"),
        ("Ana van der Berg", "Ana van der Berg"),
        ("my boss's boss", "my boss's boss"),
        ("the woman from the audit", "the woman from the audit"),
    ],
)
def test_a_name_is_taken_out_of_what_is_said_around_it(
    tmp_path: Path, said: str, name: str
) -> None:
    path = evening(tmp_path, "; a book\n")
    given = "\n".join(("To understand", "", "", "1", said, "", "plan", "", "yes")) + "\n"
    call(tmp_path, "play", "boss-did-not-back-me", given=given, by_hand=True)
    book = path.read_text(encoding="utf-8")
    assert f"talk {name} " in book or f"talk [{name}]" in book


def test_whoever_reads_it_is_not_told_of_by_their_own_name(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Ruth\n  relation: boss\n")
    answers = ("An order", "", "", "2", "Weber", "the figures", "the demo", "Ruth", "", "plan", "")
    done = call(tmp_path, "play", "two-bosses", "--dry-run", given="\n".join(answers) + "\n")
    said = " ".join(done.out.partition("What to say")[2].split())
    assert "Until then I go by what you said." in said, "to Ruth"
    assert "Until then I go by what Ruth said." in said, "to Weber"


def test_the_boss_of_ones_boss_is_your_boss_where_the_boss_reads_it(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("My boss counts a crate when it is packed. Her boss has told the whole hall to count it when it is on the lorry, and my boss tells me something different. If I do as she says, the list is wrong for him.", encoding="utf-8")  # fmt: skip
    evening(tmp_path, "; a book\n")
    done = call(tmp_path, "play", "two-bosses", "--from", str(story), "--now", "--dry-run", given="packed\non the lorry\nmy boss\n\n\n")  # fmt: skip
    said = " ".join(done.out.partition("What to say")[2].split())
    assert "Your boss gets the same lines from me." in said, "to my boss"
    assert "My boss gets the same lines from me." in said, "to her boss"


GAVE = '2026-11-01 person me ^me\n  signs: Signe Falk\n\n2026-11-01 handoff {} -> me "The refits" ^area #refits\n  wished: inquire\n'


@pytest.mark.parametrize(
    ("who", "story"),
    [
        ("Henrik", "This morning Henrik went over the refits himself. Maja cried, and Edvin's eye turned."),
        ("Frau Behrens", "Frau Behrens counts my till again. Tom laughed. Lisa came by."),
        ("Jean-Luc", "Yesterday I spoke with Mia. Jean-Luc reweighed every loaf of mine."),
        ("Karin Holm", "Karin rewrote the night list again. Ali said nothing."),
        ("Otieno", "Otieno wants to approve every invoice. Njeri told me so."),
    ],
)  # fmt: skip
def test_who_let_me_have_the_area_is_the_boss_whom_a_story_names_where_the_book_has_none(
    tmp_path: Path, who: str, story: str
) -> None:
    evening(tmp_path, GAVE.format(who))
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    done = call(tmp_path, "play", "micromanaged", "--from", "story.txt", given="\n" * 40, by_hand=True)  # fmt: skip
    said = " ".join(done.out.split())
    assert f"talk with {who}" in said
    assert "Until you answer “Who is it" not in said
