"""start: whoever answers past the question, with a clause, a joke or a question back, makes nobody of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Entry, Kind


def begun(tmp_path: Path, kinds: dict[str, Kind], *given: str) -> tuple[Entry, ...]:
    """The entries of a book that was begun with these answers, the rest skipped."""
    lines = [*given, *[""] * (7 - len(given))]
    done = call(tmp_path, "start", "--path", "mine.book", given="\n".join(lines) + "\n")
    assert (done.code, done.err) == (0, "")
    return tuple(read((tmp_path / "mine.book").read_text(encoding="utf-8"), kinds).entries)


@pytest.mark.parametrize(
    ("me", "boss", "judged", "waiting"),
    [
        ("well, it's a long story, I do the pruning", "haha, who isn't? everybody wants trees", "do I have to say?", "if you ask me, nothing really, only that I last the week"),
        ("I run the shed, more or less", "depends who you ask", "why do you ask?", "they all do, don't they?"),
        ("who wants to know?", "I am my own boss, or so I thought", "is that not obvious?", "whoever shouts loudest"),
        ("let me think, I never know what to put", "she who must be obeyed", "how should I know?", "nobody but my kids want me"),
        ("lol", "hm, that changes every month", "what does it matter?", "you mean today or in general?"),
    ],
)  # fmt: skip
def test_nobody_is_made_of_a_clause_a_joke_or_a_question(
    tmp_path: Path, kinds: dict[str, Kind], me: str, boss: str, judged: str, waiting: str
) -> None:
    made = begun(tmp_path, kinds, me, boss, judged, waiting)
    assert {one.kind for one in made} <= {"note"}
    assert all(not one.who for one in made)
    assert any(me in one.title for one in made) is not me.endswith("?")


@pytest.mark.parametrize(
    ("me", "name", "role"),
    [
        ("I'm Ana, head grower", "Ana", "head grower"),
        ("everybody calls me Bo, foreman", "Bo", "foreman"),
        ("well, Ana Brandt", "Ana Brandt", ""),
        ("My name is Ana Brandt, grower", "Ana Brandt", "grower"),
        ("I am a grower, trees mostly", "", "a grower, trees mostly"),
    ],
)
def test_how_i_am_called_is_the_name_alone(
    tmp_path: Path, kinds: dict[str, Kind], me: str, name: str, role: str
) -> None:
    (made,) = begun(tmp_path, kinds, me)
    assert (made.line("signs"), made.line("role")) == (name, role)


def test_a_name_behind_a_sigh_is_a_name_and_a_yes_is_no_address(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    made = begun(tmp_path, kinds, "Bo", "well, Tamsin, I think?", "", "hm, the drivers, I guess", "", "", "yes")  # fmt: skip
    assert [one.who[0] for one in made] == ["me", "Tamsin", "the drivers"]
    assert made[0].line("also") == "Bo"
    assert made[1].line("role") == ""
