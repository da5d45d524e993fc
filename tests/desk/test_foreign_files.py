"""A stranger's book, hostile lines, a small memory, a signal: a sentence at worst, never a harm."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from desk.running import ended, process
from goodbooks.core.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

EVERYTHING = Scope(date(2026, 11, 3), is_everything=True)


def put(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def titles(desk: Desk) -> list[str]:
    return [entry.title for entry in desk.open(EVERYTHING).book.written]


WATCHED = """
import sys
sys.dont_write_bytecode = True  # else Python itself would pack what it compiles of ours, where nobody has yet
opened, others = [], []
def watch(event, args):
    if event == "open" and isinstance(args[0], str):
        opened.append(args[0])
    elif event == "sqlite3.connect":
        opened.append(str(args[0]))
    elif event.split(".")[0] in ("socket", "subprocess", "ctypes", "marshal", "pickle") or event in (
        "os.system", "os.exec", "os.posix_spawn", "os.fork", "exec"
    ):
        others.append((event, [a.co_filename for a in args if hasattr(a, "co_filename")]))
"""
WORK = """
sys.addaudithook(watch)
from goodbooks.core.document import Question
desk.page("brief", Question(desk.clock.today, None, "Marcus"))
desk.check(); desk.find("pause"); desk.names(); desk.query("select 1")
add("More")
desk.apply(desk.tidy())
print(repr((opened, others)))
"""


def test_a_strangers_folder_runs_nothing_and_nothing_outside_is_opened(
    book_path: str, environ: dict[str, str], tmp_path: Path
) -> None:
    folder = os.path.dirname(book_path)
    put(os.path.join(folder, "sitecustomize.py"), "raise SystemExit('run')")
    put(os.path.join(folder, "goodbooks.toml"), "plugins = ['evil']")
    for name in ("life.book.picklecache", "life.pickle", "life.marshal", "json.pyc"):
        with open(os.path.join(folder, name), "wb") as file:
            pickle.dump({"planted": True}, file)
    put(
        book_path,
        "2026-11-02 person Marcus\n  source: ../../etc/passwd\n  note: file:///etc/passwd\n"
        'include "../../../etc/passwd"\n2026-11-02 decision Marcus "Pause" ^pause\n'
        "  source: \\\\host\\share\\x\n",
    )
    os.symlink("/etc/passwd", os.path.join(folder, "notes.txt"))
    code = WATCHED + WORK
    opened, others = eval(ended(process(code, book_path, environ)))  # noqa: S307 - our own repr
    own = (
        str(tmp_path),
        sys.prefix,
        sys.base_prefix,
        os.path.realpath(os.path.join(os.path.dirname(__file__), "..", "..", "src")),
    )
    strange = [path for path in opened if not os.path.realpath(path).startswith(own)]
    beside = {path for path in opened if path.startswith(folder)}
    assert strange == []
    assert {os.path.basename(path) for path in beside if ".new" not in path} <= {
        "life.book",
        "books",
    }
    folders = {name for event, names in others if event == "exec" for name in names}
    assert not any(name.startswith(folder) for name in folders)
    assert [
        event for event, _ in others if event not in ("exec", "marshal.loads", "marshal.load")
    ] == []


def test_too_little_memory_is_said_and_nothing_changes(
    book_path: str, environ: dict[str, str]
) -> None:
    put(book_path, '2026-11-02 win Platform "Tests are green" #rel\n  note: again\n\n' * 120_000)
    with open(book_path, "rb") as file:
        before = file.read()
    code = """
import resource
with open("/proc/self/statm") as file:
    pages = int(file.read().split()[0])
limit = pages * os.sysconf("SC_PAGE_SIZE") + (24 << 20)
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
try:
    desk.check()
    print("read")
except Refusal as refusal:
    print(refusal.code, refusal.sentence)
"""
    said = ended(process(code, book_path, environ))
    assert said.startswith("4 there is not enough memory")
    with open(book_path, "rb") as file:
        assert file.read() == before


def test_interrupted_while_the_index_is_made_the_next_run_makes_it(
    book_path: str, environ: dict[str, str], at_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    put(book_path, '2026-11-02 win Platform "Tests are green" #rel\n  note: again\n\n' * 40_000)
    code = """
def told(done, total):
    print(done, flush=True)
desk._library._making = desk._library._making._replace(progress=told)
desk.names()
"""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGKILL):
        one = process(code, book_path, environ)
        assert one.stdout is not None
        assert one.stdout.readline().strip().isdigit()
        one.send_signal(number)
        one.communicate()
        assert one.returncode in (-number, 1)
        assert list((tmp_path / "cache" / "goodbooks").glob("*.index")) == []
    assert len(titles(at_desk())) == 40_000
    names = sorted(path.suffix for path in (tmp_path / "cache" / "goodbooks").iterdir())
    assert names == [".index", ".lock"]


def test_odd_days_are_said_or_taken_and_the_order_is_stable(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    put(
        book_path,
        '9999-12-31 win "last" ^a\n2027-02-29 win "never" ^b\n0000-01-01 win "zero" ^c\n'
        '2026-11-02 24:00 win "late" ^d\n0001-01-01 win "first" ^e\n1986-01-01 win "old" ^f\n'
        '2026-10-25 02:30 win "twice" ^g\n2026-10-25 02:30 win "again" ^h\n',
    )
    assert titles(at_desk()) == ["first", "old", "twice", "again", "last"]
    lines = [problem.place.line for problem in at_desk().check().problems]
    assert lines == [2, 3, 4]
    assert at_desk().query("select day from entries where id in ('a', 'e') order by day").rows == [
        ("0001-01-01",), ("9999-12-31",),
    ]  # fmt: skip


def test_a_name_composed_in_two_ways_is_one_person_and_stays_as_typed(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    text = '2026-11-02 win Zo\u00eb "One" ^one\n2026-11-02 win Zoe\u0308 "Two" ^two\n'
    put(book_path, text)
    assert at_desk().names().people == ("Zo\u00eb",)
    for name in ("Zo\u00eb", "Zoe\u0308", "ZO\u00cb"):
        book = at_desk().open(Scope(date(2026, 11, 3), people=(name,))).book
        assert [entry.title for entry in book.written] == ["One", "Two"]
        assert at_desk().find("", who=name).total == 2
    with open(book_path, encoding="utf-8") as file:
        assert file.read() == text


def test_signs_that_turn_text_round_are_said_by_check_and_kept(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    put(book_path, '2026-11-02 win "a\u202eb\u200bc" ^odd\n')
    assert at_desk().entry("^odd").title == "a\u202eb\u200bc"
    assert [problem.code for problem in at_desk().check().problems] == ["hidden-sign"]


@pytest.mark.parametrize(
    "text",
    [
        '2026-11-02 win "many tags"' + " #tag" * 100_000 + "\n",
        "2026-11-02 win " + ", ".join(f"P{n}" for n in range(100_000)) + ' "many"\n',
        '2026-11-02 win "many lines"\n' + "  note: x\n" * 100_000,
        '2026-11-02 win "' + "->" * 100_000 + '"\n',
        "2026-11-02 win " + "[" * 100_000 + "\n",
    ],
    ids=["tags", "people", "lines", "arrows", "brackets"],
)
def test_a_hundred_thousand_of_anything_is_read(
    text: str, book_path: str, at_desk: Callable[..., Desk]
) -> None:
    put(book_path, text + '2026-11-02 win "The next" ^next\n')
    assert at_desk().entry("^next").title == "The next"
    assert at_desk().check().entries in (1, 2)
