"""The tables of the index: what is put into them and taken out, and when they are not trusted."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import suppress
from datetime import date
from itertools import chain

from goodbooks.core.entry import people_in
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import ME, name_key
from goodbooks.core.problem import Place, Problem
from goodbooks.core.scope import keys_of
from goodbooks.desk.disk.files import Stamp
from goodbooks.desk.shelved.read_json import read_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from goodbooks.core.entry import Entry, Kind

APPLICATION = 0x676F6F64
VERSION = 4
_DAY = 86_400_000_000_000
_TWO_SECONDS = 2_000_000_000
_AT_HAND = 60_000
_new = tuple.__new__
TABLES = {
    "about": "CREATE TABLE about(path text, program int, mark int, memory text, lost text)",
    "file": "CREATE TABLE file(id integer primary key, name text, size int, mtime int, inode int, changed int,"
    " written int, sha blob, entries int, last_n int, last_line int, last_byte int)",
    "entry": "CREATE TABLE entry(n integer primary key, file int, line int, kind text, day int,"
    " at text, said text)",
    "term": "CREATE TABLE term(id integer primary key, word text unique, shown text)",
    "bears": "CREATE TABLE bears(term int, day int, n int, primary key(term, day, n))"
    " without rowid",
    "piece": "CREATE TABLE piece(file int, byte int, line int, size int, sha blob)",
    "problem": "CREATE TABLE problem(file int, line int, is_remark int, said text)",
    "words": "CREATE VIRTUAL TABLE words using fts5(title, fields, names, content='',"
    ' tokenize="unicode61 remove_diacritics 2")',
}
_SHADOWS = frozenset(f"words_{part}" for part in ("data", "idx", "docsize", "config"))
_HERE = "select id from term where word=?"
LOOKUPS = {
    "numbers": "select n from term cross join bears on bears.term=term.id"
    " where word in (%s) and day>=?",
    "entries": "select n, file, line, kind, day, at, said from entry where n in (%s)",
    "is-taken": "select 1 from bears where term=(select id from term where word=?) limit 1",
}
"""The questions every page asks; each must be answered from a key, never by walking a table."""


class DamagedError(Exception):
    """The index cannot be trusted and is made again; nobody is told."""


class FileRow(NamedTuple):
    """What the index knows of one file: its stamp when read, its digest, its last entry."""

    id: int
    name: str
    size: int
    mtime: int
    inode: int
    changed: int
    written: int
    sha: bytes
    entries: int
    last_n: int | None
    last_line: int
    last_byte: int

    @property
    def stamp(self) -> Stamp:
        """Its stamp when it was read."""
        return Stamp(self.size, self.mtime, self.inode, self.changed)


class About(NamedTuple):
    """Whose index it is, by which program, and what was found missing from the book."""

    path: str
    program: int
    mark: int
    memory: str
    lost: str


Row = tuple[int, int, int, str, int, "str | None", str]


class _Connection(sqlite3.Connection):
    """A connection that is closed when nobody holds it any more; Python 3.13 minds an open one."""

    def __del__(self) -> None:
        with suppress(sqlite3.Error):
            self.close()


class Store:
    """An open index."""

    def __init__(self, connection: sqlite3.Connection, kinds: Mapping[str, Kind]) -> None:
        self.sql = connection
        self._kinds = kinds
        self._files: dict[int, str] = {}
        self._types: dict[str, type[Entry]] = {}
        self.told: dict[tuple[str, int], tuple[Row, Entry]] | None = None
        """What rows say, kept by whoever shows the same entries again and again; None to keep nothing."""
        self._shown: dict[str, tuple[str, ...]] = {}
        self._shown_at: tuple[int, ...] = ()

    def about(self) -> About:
        """The one row that says what this index is."""
        rows = self.sql.execute("select * from about").fetchall()
        if len(rows) != 1:
            raise DamagedError
        return About(*rows[0])

    def files(self) -> dict[str, FileRow]:
        """What is known of each file, by its name."""
        rows = [FileRow(*row) for row in self.sql.execute("select * from file")]
        self._files = {row.id: row.name for row in rows}
        return {row.name: row for row in rows}

    def state(self) -> list[tuple[str, bytes]]:
        """What the files held when they were read: two indexes with the same hold the same entries."""
        return self.sql.execute("select name, sha from file order by id").fetchall()

    def numbers(self, keys: Iterable[str], since: date) -> set[int]:
        """The numbers of the entries that bear one of these keys, on or after a day."""
        wanted = [key if key.isascii() else _storable(key) for key in keys]
        found: set[int] = set()
        for at in range(0, len(wanted), 500):
            part = wanted[at : at + 500]
            sql = LOOKUPS["numbers"] % ",".join("?" * len(part))
            found.update(chain.from_iterable(self.sql.execute(sql, (*part, since.toordinal()))))
        return found

    def entries(self, numbers: Iterable[int]) -> list[Entry]:
        """Those entries, in that order; so many that they would push out all that is kept are not kept."""
        wanted = list(numbers)
        found: dict[int, Entry] = {}
        tell = self._entry if self.told is None or len(wanted) > _AT_HAND else self._kept
        for at in range(0, len(wanted), 500):
            part = wanted[at : at + 500]
            marks = ",".join("?" * len(part))
            for row in self.sql.execute(LOOKUPS["entries"] % marks, part):
                found[row[0]] = tell(row)
        return [found[n] for n in wanted]

    def everything(self) -> list[Entry]:
        """All entries."""
        rows = self.sql.execute("select n, file, line, kind, day, at, said from entry order by n")
        return [self._entry(row) for row in rows]

    def of_file(self, file: int) -> list[int]:
        """The numbers of one file's entries."""
        return [n for (n,) in self.sql.execute("select n from entry where file=?", (file,))]

    def _kept(self, row: Row) -> Entry:
        told = self.told if self.told is not None else {}
        key = (self._files.get(row[1]) or self._file(row[1]), row[0])
        found = told.get(key)
        if found is None or found[0] != row:
            if len(told) >= _AT_HAND:
                told.clear()
            found = told[key] = row, self._entry(row)
        return found[1]

    def _file(self, number: int) -> str:
        if not self._files:
            self.files()
        return self._files[number]

    def _entry(self, row: Row) -> Entry:
        _, file, line, kind, day, at, said = row
        who, to, title, ref, matters, links, fields = read_json(said)
        return _new(
            self._types.get(kind) or self._type(kind),
            (
                kind,
                date.fromordinal(day),
                at,
                tuple(who),
                tuple(to),
                title,
                ref,
                tuple(matters),
                tuple(links),
                tuple(map(tuple, fields)),
                _new(Place, (self._files.get(file) or self._file(file), line)),
            ),
        )

    def _type(self, kind: str) -> type[Entry]:
        found = self._types[kind] = self._kinds[kind].type
        return found

    def is_there(self, key: str) -> bool:
        """Whether any entry bears this key."""
        return self.sql.execute(LOOKUPS["is-taken"], (_storable(key),)).fetchone() is not None

    def shown(self, sort: str) -> tuple[str, ...]:
        """Every name of one sort ("p:" people, "m:" matters, "i:" ids), as first written.

        Kept until the index changes: the page asks for them several times a visit.
        """
        mark = (self.sql.total_changes, *self.sql.execute("pragma data_version").fetchone())
        if mark != self._shown_at:
            self._shown, self._shown_at = {}, mark
        if sort not in self._shown:
            rows = self.sql.execute(
                "select shown from term where word>=? and word<? and word<>?"
                " and exists (select 1 from bears where bears.term=term.id) order by word",
                (sort, sort[0] + ";", "p:" + ME),
            )
            self._shown[sort] = tuple(shown for (shown,) in rows)
        return self._shown[sort]

    def bad_lines(self) -> tuple[int, Problem | None]:
        """How many lines could not be read, and the first of them."""
        (count,) = self.sql.execute("select count(*) from problem where is_remark=0").fetchone()
        first = self.sql.execute("select said from problem where is_remark=0 limit 1").fetchone()
        return count, _problem(first[0]) if first else None

    def remarks(self) -> list[Problem]:
        """The remarks that every page makes."""
        rows = self.sql.execute("select said from problem where is_remark=1 limit 20")
        return [_problem(said) for (said,) in rows]

    def put(self, file: int, entries: Iterable[Entry]) -> int | None:
        """Take entries of one file in; gives the last one's number."""
        from json import dumps  # only where the index is written

        (last,) = self.sql.execute("select coalesce(max(n), 0) from entry").fetchone()
        numbered = list(enumerate(entries, last + 1))
        self.sql.executemany(
            "insert into entry values(?,?,?,?,?,?,?)",
            [
                (n, file, e.place.line, e.kind, e.on.toordinal(), e.at, dumps(_said(e)))
                for n, e in numbered
            ],
        )
        self.sql.executemany(
            "insert into words(rowid, title, fields, names) values(?,?,?,?)",
            [(n, *_words(entry)) for n, entry in numbered],
        )
        self._put_keys(numbered)
        return numbered[-1][0] if numbered else None

    def _put_keys(self, numbered: list[tuple[int, Entry]]) -> None:
        known: dict[str, int] = {}
        rows: list[tuple[int, int, int]] = []
        for n, entry in numbered:
            keys = keys_of(entry)
            day = entry.on.toordinal()
            fresh = [key for key in keys if key not in known]
            if fresh:
                self._know(fresh, spelled(entry), known)
            rows += [(known[key], day, n) for key in keys]
        self.sql.executemany("insert or ignore into bears values(?,?,?)", sorted(rows))

    def _know(self, keys: list[str], spelled: dict[str, str], known: dict[str, int]) -> None:
        """The numbers of these keys; new ones are shown as this entry spells them."""
        for key in keys:
            found = self.sql.execute(_HERE, (key,)).fetchone()
            if found is None:
                shown = spelled.get(key, key[2:])
                made = self.sql.execute("insert into term(word, shown) values(?,?)", (key, shown))
                known[key] = made.lastrowid or 0
            else:
                known[key] = found[0]

    def put_problems(self, file: int, problems: Iterable[Problem]) -> None:
        """Keep the problems that pages mention."""
        from json import dumps

        rows = [(file, p.place.line, int(p.is_remark), dumps(p)) for p in problems]
        self.sql.executemany("insert into problem values(?,?,?,?)", rows)

    def take_out(self, numbers: list[int]) -> None:
        """Forget entries."""
        for n, entry in zip(numbers, self.entries(numbers), strict=True):
            self.sql.execute("delete from entry where n=?", (n,))
            self.sql.execute(
                "insert into words(words, rowid, title, fields, names) values('delete',?,?,?,?)",
                (n, *_words(entry)),
            )
            for key in keys_of(entry):
                day = entry.on.toordinal()
                self.sql.execute(
                    "delete from bears where term=(select id from term where word=?) and day=? and n=?",
                    (key, day, n),
                )


def _storable(key: str) -> str:
    """The key without halves of signs, which a terminal may hand over and no table can hold."""
    return key if key.isascii() else key.encode(errors="replace").decode()


def _said(entry: Entry) -> tuple[object, ...]:
    return entry.who, entry.to, entry.title, entry.id, entry.matters, entry.links, entry.fields


def _words(entry: Entry) -> tuple[str, str, str]:
    """What is searched: the title, the lines, and everybody and everything named."""
    names = (*entry.who, *entry.to, *entry.matters, entry.id or "")
    return entry.title, "\n".join(raw for _, raw in entry.fields), " ".join(names)


def spelled(entry: Entry) -> dict[str, str]:
    """How this entry writes its names and matters, by their keys."""
    tags = {"m:" + name_key(tag): tag for tag in reversed(entry.matters)}
    return tags | {"p:" + name_key(name): name for name in reversed(people_in(entry))}


def _problem(said: str) -> Problem:
    code, place, *rest = read_json(said)
    return Problem(code, Place(*place), *rest)


def new_store(path: str, kinds: Mapping[str, Kind]) -> Store:
    """An empty index in a file that is there already and empty; not yet to be trusted."""
    connection = sqlite3.connect(path, isolation_level=None, factory=_Connection)
    for pragma in ("journal_mode=off", "synchronous=off", "cache_size=-65536"):
        connection.execute("pragma " + pragma)
    connection.execute("begin")
    for statement in TABLES.values():
        connection.execute(statement)
    connection.execute(f"pragma application_id={APPLICATION}")
    connection.execute(f"pragma user_version={VERSION}")
    return Store(connection, kinds)


def open_store(path: str, kinds: Mapping[str, Kind]) -> Store:
    """The index at a path; raises DamagedError on any doubt about it."""
    try:
        found = os.lstat(path)
    except OSError as error:
        raise DamagedError from error
    if not stat.S_ISREG(found.st_mode) or not found.st_size:
        raise DamagedError
    connection = sqlite3.connect(path, timeout=5, isolation_level=None, factory=_Connection)
    store = Store(connection, kinds)
    try:
        _trust(store, found)
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.Error) and is_damage(error):
            raise DamagedError from error
        raise
    return store


def _trust(store: Store, found: os.stat_result) -> None:
    ask = store.sql.execute
    ask("pragma trusted_schema=off")
    (application,) = ask("pragma application_id").fetchone()
    (version,) = ask("pragma user_version").fetchone()
    if (application, version) != (APPLICATION, VERSION):
        raise DamagedError
    tables = {}
    for sort, name, sql in ask("select type, name, sql from sqlite_schema"):
        if sort == "table" and name not in _SHADOWS:
            tables[name] = sql
        elif sort != "table" and not str(name).startswith("sqlite_autoindex_"):
            raise DamagedError
    if tables != TABLES:
        raise DamagedError
    if store.about().mark != found.st_mtime_ns:
        raise DamagedError


def new_mark(now: int) -> int:
    """The time stamp an index is given when it is whole: one no later writing can leave.

    Whoever touches the file changes its stamp, and the index is not trusted any more.
    """
    return now // _TWO_SECONDS * _TWO_SECONDS - _DAY


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error means a broken index, and not a busy one or a machine without memory."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    return code not in (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_INTERRUPT,
    )
