"""What the command line understands, and what it answers when it does not."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.cli.line import all_commands, read_line

if TYPE_CHECKING:
    from pathlib import Path

NOT_YET = [
    "seal",
    "verify",
    "export",
    "mcp",
]


@pytest.mark.parametrize("words", [
    ("--book", "life.book", "brief", "Marcus"),
    ("brief", "--book", "life.book", "Marcus"),
    ("brief", "Marcus", "--book=life.book"),
    ("--format", "text", "brief", "Marcus", "--color", "never"),
    ("brief", "marcus"),
    ("brief", "--", "Marcus"),
])  # fmt: skip
def test_options_stand_before_or_after_the_command(tmp_path: Path, words: tuple[str, ...]) -> None:
    evening(tmp_path)
    done = call(tmp_path, *words)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Before you talk with Marcus\n")


@pytest.mark.parametrize("words", [
    ("trail", "#loyalty"), ("trail", "loyalty"), ("confirm", "^once"), ("confirm", "once"),
    ("show", "^once"), ("show", "once"),
])  # fmt: skip
def test_matters_and_ids_are_known_with_and_without_their_sign(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    evening(tmp_path)
    assert call(tmp_path, *words).code == 0


@pytest.mark.parametrize(("words", "answer"), [
    ("brif Marcus", '"brif" is not a command; did you mean brief?'),
    ("undo", "goodbooks add 'note' 'withdraws: ^ID' takes an entry back"),
    ("Delete ^once", "for a whole plan or talk name each of its ids, with commas between them"),
    ("dance", '"dance" is not a command; goodbooks help lists the commands'),
    ("brief Markus", 'nobody in the book is called "Markus"; did you mean Marcus?'),
    ("brief Zoltan", "goodbooks add 'person Zoltan' puts them in"),
    ("brief", "goodbooks brief needs the name of a person; for example: goodbooks brief Marcus"),
    ("brief Marcus Vera", 'goodbooks brief has no use for "Vera"; put a name of several words'),
    ("brief Marcus --fromat html", 'has no option "--fromat"; did you mean --format?'),
    ("brief Marcus --wibble", 'has no option "--wibble"; goodbooks brief --help shows them'),
    ("brief Marcus --format htm", '--format cannot be "htm"; did you mean html?'),
    ("brief Marcus --today nonsense", '--today: "nonsense" is not a day I can place'),
    ("brief Marcus --format", "--format: needs a value"),
    ("trail #loyaly", "there is no matter #loyaly in the book; did you mean #loyalty?"),
    ("trail zzz", "there is no matter #zzz in the book; the matters are #loyalty"),
    ("trail", "or leave out the #"),
    ("trail loyalty --to Vire", 'nobody in the book is called "Vire"'),
    ("hold", "quote it ('#loyalty'), for the shell swallows a bare #"),
    ("hold loyalty --sent", "--sent needs to know when the next word comes"),
    ("hold loyalty --next someday", '--next: "someday" is not a day I can place'),
    ("hold loyalty --next yesterday", "--next: 2026-11-02 is already over"),
    ("confirm ^onec", "there is no entry ^onec; did you mean ^once?"),
    ("confirm ^push", "^push is not a decision, but of the kind request"),
    ("confirm ^once --sent --silent", "--sent and --silent are two answers"),
    ("confirm ^once --corrected=", "--corrected is empty; write --corrected WORDS"),
    ("show ^onec", "there is no entry ^onec; did you mean ^once?"),
    ("completion fisch", 'there is no completion for "fisch"; did you mean fish?'),
    ("demo overuled", 'there is no demo book "overuled"; did you mean demo:overruled?'),
    ("help brif", '"brif" is not a command; did you mean brief?'),
    ("--book nowhere.book today", "there is no book at"),
])  # fmt: skip
def test_wrong_use_is_answered_in_one_sentence_with_a_remedy(
    tmp_path: Path, words: str, answer: str
) -> None:
    path = evening(tmp_path)
    before = path.read_bytes()
    done = call(tmp_path, *words.split(" "))
    assert (done.code, done.out) == (2, "")
    assert answer in done.err
    assert done.err.count("\n") == 1
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", NOT_YET)
def test_a_command_that_is_not_built_yet_is_not_there(tmp_path: Path, name: str) -> None:
    done = call(tmp_path, name)
    assert done.code == 2
    assert f'"{name}" is not a command' in done.err


def test_without_a_command_the_page_of_the_day_is_shown(tmp_path: Path) -> None:
    evening(tmp_path)
    assert call(tmp_path).out == call(tmp_path, "today").out != ""


def test_without_a_book_the_answer_says_how_to_start(tmp_path: Path) -> None:
    done = call(tmp_path)
    assert done.code == 2
    assert "goodbooks start" in done.err


def test_help_lists_every_command_once_in_the_order_of_use(tmp_path: Path) -> None:
    rows = call(tmp_path, "help").out.split("\n")
    named = [row.split()[0] for row in rows if row.startswith("  ") and row[2] != " "]
    assert named == [command.name for command in all_commands()]
    assert named[:3] == ["today", "start", "add"]
    assert call(tmp_path, "--help").out == call(tmp_path, "help").out


@pytest.mark.parametrize("name", [command.name for command in all_commands()])
def test_the_help_of_a_command_has_examples_and_exit_codes(tmp_path: Path, name: str) -> None:
    done = call(tmp_path, name, "--help")
    assert done.code == 0
    assert done.out == call(tmp_path, "help", name).out
    assert done.out.startswith(f"goodbooks {name}")
    assert done.out.count("\n  goodbooks ") + done.out.count("eval ") >= 2
    assert "  3  refused, and nothing was changed\n" in done.out


def test_every_command_has_a_place_of_its_own_and_a_sentence_for_one_row() -> None:
    every = all_commands()
    places = [command.place for command in every]
    assert sorted(places) == sorted(set(places))
    for command in every:
        assert len(command.summary) <= 60
        assert 2 <= len(command.examples) <= 5
        assert all(argument.says for argument in command.arguments)


@pytest.mark.parametrize(
    "line", [example.line for command in all_commands() for example in command.examples]
)
def test_every_example_in_the_help_is_understood(line: str) -> None:
    inside = line.removeprefix('eval "$(').removesuffix(')"')
    words = shlex.split(inside.partition(" < ")[0].partition(" > ")[0].partition(" | ")[0])
    assert words[0] == "goodbooks"
    asked = read_line(words[1:])
    assert asked.is_named or len(words) == 1


def test_an_everyday_line_is_read_as_the_parser_reads_it() -> None:
    lines = (
        ["brief", "Marcus"],
        ["--book", "demo:overruled", "brief", "Marcus", "--format", "json"],
        ["hold", "loyalty", "--next", "tomorrow 10:00", "--sent"],
        ["add", 'win "A"', "result: -> 3", "--dry-run"],
        ["find", "a", "-", "->", "--limit", "3"],
    )
    for words in lines:
        plain = read_line(words)
        odd = read_line([*words, "--color=never"])
        given = {**vars(odd.options), "color": vars(plain.options)["color"]}
        assert vars(plain.options) == given


def test_an_answer_of_theirs_is_put_in_writing_as_what_was_agreed_by_it(tmp_path: Path) -> None:
    evening(tmp_path, '2026-11-02 answer Marcus "ok but two weeks" ^ok-two\n')
    said = call(tmp_path, "confirm", "^ok-two")
    assert said.code != 0
    line = """goodbooks add 'decision Marcus "What was agreed" for ^ok-two'"""
    assert f"write what was agreed by it, and confirm that: {line}" in said.err
