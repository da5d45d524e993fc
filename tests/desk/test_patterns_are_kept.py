"""What a pattern came to is kept for the next run of a command, and is never more than a shorter way to the same pattern."""

from __future__ import annotations

import importlib
import os
import pkgutil
import re
import stat
import subprocess
import sys
from typing import TYPE_CHECKING, cast

import pytest

import goodbooks
from goodbooks.core.regex import regex
from goodbooks.desk.disk import patterns as room
from goodbooks.desk.disk.patterns import Patterns

if TYPE_CHECKING:
    from pathlib import Path
    from re import Pattern

WORDS = (r"(?P<who>\w+) (?:gave|GIVES)", r"\b(?i:paus|stop)\w*", r"[^\W\d_]{2,}(?<!x)", "ž|ß|→")
FLAGS = re.IGNORECASE


def asked(environ: dict[str, str], words: tuple[str, ...] = WORDS) -> list[Pattern[str]]:
    """These patterns as a run of a command has them, which keeps them at its end."""
    patterns = Patterns(environ, "brief")
    found = [patterns.read(one, FLAGS) for one in words]
    patterns.keep()
    return found


def kept_file(environ: dict[str, str]) -> str:
    return os.path.join(environ["XDG_CACHE_HOME"], "goodbooks", "brief.patterns")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words that had to be read."""
    found: list[str] = []
    real = room._read

    def counted(words: str, flags: int) -> room.Code:
        found.append(words)
        return real(words, flags)

    monkeypatch.setattr(room, "_read", counted)
    return found


def test_a_second_run_reads_no_pattern_and_has_the_same(
    environ: dict[str, str], read: list[str]
) -> None:
    wanted = [re.compile(one, FLAGS) for one in WORDS]
    assert asked(environ) == wanted
    assert read == list(WORDS)
    read.clear()
    again = asked(environ)
    assert (again, read) == (wanted, [])
    assert [(one.groupindex, one.flags) for one in again] == [
        (one.groupindex, one.flags) for one in wanted
    ]


def test_a_pattern_with_other_flags_is_another(environ: dict[str, str]) -> None:
    asked(environ, ("a",))
    assert Patterns(environ, "brief").read("a", 0) == re.compile("a")


def test_a_run_that_asks_more_keeps_what_was_kept(environ: dict[str, str], read: list[str]) -> None:
    asked(environ, WORDS[:2])
    asked(environ, WORDS[2:])
    read.clear()
    asked(environ)
    assert read == []


def test_what_is_not_as_it_was_written_is_read_anew(environ: dict[str, str]) -> None:
    wanted = asked(environ)
    path = kept_file(environ)
    with open(path, "rb") as file:
        whole = file.read()
    turned = (
        whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :] for at in range(0, len(whole), 7)
    )
    cut = (whole[:size] for size in range(0, len(whole), 11))
    for broken in (*turned, *cut, whole + b"more", b"\0" * len(whole), os.urandom(300)):
        with open(path, "wb") as file:
            file.write(broken)
        assert Patterns(environ, "brief")._known == {}
    assert asked(environ) == wanted


def test_what_another_python_made_is_read_anew(
    environ: dict[str, str], read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(environ)
    read.clear()
    monkeypatch.setattr(room, "_MADE_FOR", "cpython 40000f0 little 20300101")
    asked(environ)
    assert read == list(WORDS)


def test_steps_that_are_none_are_not_run(environ: dict[str, str]) -> None:
    patterns = Patterns(environ, "brief")
    patterns.read("ab", 0)
    flags, steps, *others = patterns._known["ab", 0]
    patterns._known["ab", 0] = (flags, b"\xee" * len(steps), *others)
    assert patterns.read("ab", 0) == re.compile("ab")


def test_where_python_has_no_such_halves_patterns_are_read_as_ever(
    environ: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "_sre", None)
    assert asked(environ) == [re.compile(one, FLAGS) for one in WORDS]
    assert not os.path.exists(kept_file(environ))


def test_wrong_words_are_told_as_ever(environ: dict[str, str]) -> None:
    with pytest.raises(re.error, match="missing"):
        Patterns(environ, "brief").read("(a", 0)


def test_without_a_cache_folder_patterns_are_read_as_ever(environ: dict[str, str]) -> None:
    os.makedirs(environ["HOME"])
    with open(environ["XDG_CACHE_HOME"], "w", encoding="utf-8"):
        assert asked(environ) == [re.compile(one, FLAGS) for one in WORDS]
    assert os.path.isfile(environ["XDG_CACHE_HOME"])


def test_a_link_planted_in_the_cache_is_not_followed(
    environ: dict[str, str], tmp_path: Path
) -> None:
    asked(environ)
    elsewhere = tmp_path / "elsewhere"
    os.rename(kept_file(environ), elsewhere)
    os.symlink(elsewhere, kept_file(environ))
    before = elsewhere.read_bytes()
    assert Patterns(environ, "brief")._known == {}
    asked(environ, ("new",))
    assert elsewhere.read_bytes() == before
    assert stat.S_IMODE(os.lstat(kept_file(environ)).st_mode) == 0o600


def test_every_pattern_of_the_package_can_be_read_and_comes_back_as_it_was() -> None:
    made = type(cast("object", regex("")))
    found = 0
    for module in pkgutil.walk_packages(goodbooks.__path__, "goodbooks."):
        if module.name != "goodbooks.__main__":
            for value in vars(importlib.import_module(module.name)).values():
                if isinstance(value, made):
                    words, flags = vars(value)["pattern"], int(vars(value)["_flags"])
                    ours = room._made(words, room._read(words, flags))
                    assert ours == re.compile(words, flags), module.name
                    found += 1
    assert found > 900


def test_a_command_reads_its_patterns_once(tmp_path: Path) -> None:
    environ = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path / "c"),
    }
    counting = (
        "import sys, re._compiler as halves\n"
        "def counted(tree, flags, real=halves._code):\n"
        "    sys.stderr.write('read ' if 'goodbooks' in sys._getframe(1).f_code.co_filename else '')\n"
        "    return real(tree, flags)\n"
        "halves._code = counted\n"
        "from goodbooks.cli.main import main\n"
        "sys.argv = ['goodbooks', '--book', 'demo:overruled', 'brief', 'Marcus']\n"
        "main()\n"
    )
    first, second = (
        subprocess.run([sys.executable, "-c", counting], env=environ, capture_output=True, text=True, check=True)
        for _ in range(2)
    )  # fmt: skip
    assert first.stdout == second.stdout
    assert first.stderr.count("read") > second.stderr.count("read") == 0
