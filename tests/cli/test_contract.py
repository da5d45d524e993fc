"""The command as a process: exit codes, which stream says what, and how it ends when it is ended."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from cli.calling import EVENING, Done, call, command, environment, evening
from goodbooks import __version__
from goodbooks.cli import main as door
from goodbooks.cli.line import command_names, read_line

if TYPE_CHECKING:
    from pathlib import Path


def test_an_answer_goes_to_the_output_and_a_refusal_beside_it(tmp_path: Path) -> None:
    evening(tmp_path)
    fine = command(tmp_path, "brief", "Marcus")
    wrong = command(tmp_path, "brief", "Markus")
    assert (fine.code, fine.err) == (0, "")
    assert (wrong.code, wrong.out) == (2, "")
    assert wrong.err.startswith("goodbooks: ")


def test_the_version_is_said(tmp_path: Path) -> None:
    assert command(tmp_path, "--version") == Done(0, f"goodbooks {__version__}\n", "")


def test_check_ends_with_1_when_there_is_something_to_be_said(tmp_path: Path) -> None:
    evening(tmp_path)
    assert command(tmp_path, "check", "--today", "2026-11-03").code == 1
    (tmp_path / "life.book").write_text("2026-11-02 person Marcus\n")
    done = command(tmp_path, "check", "--today", "2026-11-03")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Nothing to say: one entry read")
    assert "The book: " in done.out


def test_a_refused_write_ends_with_3_and_changes_nothing(tmp_path: Path) -> None:
    path = evening(tmp_path)
    assert command(tmp_path, "--book", "demo:overruled", "add", 'win "Green"').code == 3
    assert command(tmp_path, "start", "--path", str(path)).code == 3
    assert path.read_text(encoding="utf-8") == EVENING


def test_names_beyond_ascii_survive_a_plain_pipe(tmp_path: Path) -> None:
    evening(tmp_path, '2026-11-02 person Zoë\n2026-11-03 win Zoë "Ça va" ^w\n')
    assert "Zoë “Ça va”" in command(tmp_path, "find", "--kind", "win", PYTHONUTF8="1").out
    plain = command(tmp_path, "brief", "Zoë", PYTHONIOENCODING="ascii")
    assert plain.code == 0
    assert plain.out.isascii()


def test_html_is_utf_8_whatever_the_screen_speaks(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-02 person Zoë\n")
    words = ("brief", "Zoë", "--format", "html")
    assert "Zoë" in command(tmp_path, *words, PYTHONIOENCODING="latin-1").out


def test_no_control_sign_of_a_book_reaches_a_screen(tmp_path: Path) -> None:
    trap = "\x1b]52;c;cm0=\x07\u202e\x9b31m"
    text = EVENING.replace("Go ahead", f"Go {trap} ahead").replace("role: ", f"role: {trap} ")
    evening(tmp_path, text)
    pages = (
        ("today",), ("brief", "Marcus"), ("trail", "loyalty"), ("confirm", "once"), ("check",),
        ("show", "once"), ("find", "ahead"), ("query", "select title from entries"),
        ("brief", f"x{trap}"), (f"x{trap}",), ("find", "ahead", "--format", "json"),
        ("query", "select title from entries", "--format", "json"), ("add", f'win "{trap}"'),
    )  # fmt: skip
    for words in pages:
        done = call(tmp_path, *words)
        assert not set("\x1b\x07\u202e\x9b") & set(done.out + done.err), words


def test_a_reader_that_has_had_enough_is_no_failure(tmp_path: Path) -> None:
    evening(tmp_path)
    reading, writing = os.pipe()
    os.close(reading)
    words = [sys.executable, "-m", "goodbooks", "help"]
    done = subprocess.run(
        words,
        cwd=tmp_path,
        env=environment(tmp_path),
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_an_entry_that_cannot_be_shown_is_not_added(tmp_path: Path) -> None:
    path = evening(tmp_path)
    reading, writing = os.pipe()
    os.close(reading)
    words = [sys.executable, "-m", "goodbooks", "add", 'win "Green"']
    done = subprocess.run(
        words,
        cwd=tmp_path,
        env=environment(tmp_path),
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert done.returncode == 3
    assert b"so it was not added" in done.stderr
    assert path.read_text(encoding="utf-8") == EVENING


@pytest.mark.parametrize("words", [("help",), ("brief", "Marcus"), ("add", 'win "Green"')])
def test_a_full_output_is_said_in_one_sentence(tmp_path: Path, words: tuple[str, ...]) -> None:
    path = evening(tmp_path)
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "goodbooks", *words],
            cwd=tmp_path, env=environment(tmp_path), stdout=full, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert done.returncode == 4
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr
    assert path.read_text(encoding="utf-8") == EVENING


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_stopped_command_ends_without_a_traceback(tmp_path: Path, number: int, code: int) -> None:
    path = evening(tmp_path)
    process = subprocess.Popen(
        [sys.executable, "-m", "goodbooks", "start", "--path", "new.book"],
        cwd=tmp_path, env=environment(tmp_path),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    assert b"Your book will be" in process.stdout.readline()  # it now waits for an answer
    process.send_signal(number)
    _, said = process.communicate(timeout=30)
    assert process.returncode == code
    assert b"Traceback" not in said
    assert not (tmp_path / "new.book").exists()
    assert path.read_text(encoding="utf-8") == EVENING


def broken(error: BaseException) -> object:
    """A way to read a line that meets with an accident."""

    def read_line(words: object) -> object:
        raise error

    return read_line


@pytest.mark.parametrize(("error", "said"), [
    (MemoryError(), "there is not enough memory"),
    (RecursionError("my secret"), "something went wrong inside (RecursionError)"),
    (KeyError("my secret"), "GOODBOOKS_DEBUG=1"),
    (OSError(5, "Input/output error", "my secret"), "the machine refused: Input/output error"),
])  # fmt: skip
def test_what_nobody_expected_ends_with_4_and_tells_nothing_private(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    monkeypatch.setattr("goodbooks.cli.line.read_line", broken(error))
    done = call(tmp_path, "today")
    assert (done.code, done.out) == (door.BROKEN, "")
    assert said in done.err
    assert "secret" not in done.err
    assert done.err.count("\n") == 1
    traced = call(tmp_path, "today", environ=environment(tmp_path, GOODBOOKS_DEBUG="1"))
    assert traced.code == door.BROKEN
    assert ("Traceback" in traced.err) == (not isinstance(error, MemoryError))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_there_for_each_shell(tmp_path: Path, shell: str) -> None:
    done = command(tmp_path, "completion", shell)
    assert done.code == 0
    assert "_ARGCOMPLETE" in done.out


@pytest.mark.parametrize(("line", "wanted"), [
    ("goodbooks br", {"brief "}),
    ("goodbooks brief M", {"Marcus "}),
    ("goodbooks confirm ^o", {"^once "}),
    ("goodbooks confirm on", {"once "}),
    ("goodbooks confirm ^t", {""}),
    ("goodbooks show ^t", {"^theo-date "}),
    ("goodbooks trail lo", {"loyalty "}),
    ("goodbooks hold loyalty --to G", {"Growth "}),
    ("goodbooks brief Marcus --format h", {"html "}),
    ("goodbooks find --kind dec", {"decision "}),
    ("goodbooks --book demo:overruled brief V", {"Vera "}),
    ("goodbooks demo ov", {"overruled "}),
    ("goodbooks help conf", {"confirm "}),
    ("goodbooks completion f", {"fish "}),
    ("goodbooks brief --no", {"--no-pager "}),
])  # fmt: skip
def test_the_shell_completes_from_the_book(tmp_path: Path, line: str, wanted: set[str]) -> None:
    evening(tmp_path)
    answer = tmp_path / "answer"
    done = command(
        tmp_path, _ARGCOMPLETE="1", COMP_LINE=line, COMP_POINT=str(len(line)), COMP_TYPE="9",
        _ARGCOMPLETE_IFS="\n", _ARGCOMPLETE_STDOUT_FILENAME=str(answer),
    )  # fmt: skip
    assert done.code == 0
    assert set(answer.read_text(encoding="utf-8").split("\n")) == wanted


def test_completion_without_a_book_offers_nothing_and_says_nothing(tmp_path: Path) -> None:
    line = "goodbooks brief M"
    answer = tmp_path / "answer"
    done = command(
        tmp_path, _ARGCOMPLETE="1", COMP_LINE=line, COMP_POINT=str(len(line)),
        _ARGCOMPLETE_IFS="\n", _ARGCOMPLETE_STDOUT_FILENAME=str(answer),
    )  # fmt: skip
    assert (done.code, done.out, done.err) == (0, "", "")
    assert answer.read_text(encoding="utf-8") == ""


def test_check_speaks_to_programs_too(tmp_path: Path) -> None:
    evening(tmp_path, EVENING + "2026-11-03 wim\n")
    whole = json.loads(call(tmp_path, "check", "--format", "json").out)
    assert list(whole) == ["goodbooks", "entries", "problems", "findings", "said"]
    assert whole["problems"][0]["code"] == "unknown-kind"
    beside = call(tmp_path, "check", "--format", "github").out
    assert beside.startswith("::error file=life.book,line=15,col=12,title=unknown-kind::")


@pytest.mark.parametrize("name", command_names())
def test_every_command_takes_what_is_said_to_be_taken_everywhere(name: str) -> None:
    for option in ("--no-pager", "--help"):
        for words in ([name, option, "--help"], [option, name, "--help"]):
            assert read_line(words).command.name == name
