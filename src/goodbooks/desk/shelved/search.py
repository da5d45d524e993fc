"""Looking things up: plain words, people, matters and days; and questions in SQL that change nothing."""

from __future__ import annotations

import sqlite3
import time
from datetime import date
from heapq import nlargest
from json import dumps
from typing import TYPE_CHECKING

from goodbooks.core.entry import digest
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.scope import BEGINNING
from goodbooks.desk.ground.handed_back import Found, Rows
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal

if TYPE_CHECKING:
    from goodbooks.core.scope import Source
    from goodbooks.desk.shelved.library import Heard, Library
    from goodbooks.desk.shelved.store import Store

_TOGETHER, _LEAST_BEGINNING = 40, 3
_SECONDS = 10.0
MOST_ROWS = 100_000
_LARGEST_VALUE = 16 << 20
_Sort = tuple[str, tuple[str, ...]]
"""Which terms of the index an entry must bear one of, and the words of this condition."""
_Days = tuple[int, int]
_EVERY_DAY: _Days = (0, 1 << 31)
_EVERY_KIND: _Sort = ("word >= 'k:' and word < 'k;'", ())


class Wanted(NamedTuple):
    """What is looked for: words, and what narrows it; `until` is the last day that counts.

    With `is_open` the last word may be the beginning of one, unless it is very short.
    """

    words: str
    who: str
    matter: str
    kind: str
    since: date | None
    until: date | None
    limit: int
    order: str
    is_open: bool = False


def found_in(library: Library, wanted: Wanted) -> tuple[Found, Heard]:
    """The entries that are looked for, and what is to be said beside them; what memory can answer waits for no index."""
    if wanted.words.strip() or wanted.who or wanted.matter:
        return library.ask_tables(lambda store: find(store, wanted))
    return library.ask(lambda source: _newest(source, wanted))


def _newest(source: Source, wanted: Wanted) -> Found:
    """The newest entries, where at most their kind and days are asked for."""
    from goodbooks.desk.shelved.store import Store

    if isinstance(source, Store):
        return find(source, wanted)
    first, last = wanted.since or BEGINNING, wanted.until or date.max
    every = source.everything()
    if wanted.kind:
        every = source.entries(sorted(source.numbers([f"k:{wanted.kind.lower()}"], first)))
    fitting = [(one.on, one.at or "", at) for at, one in enumerate(every) if first <= one.on <= last]  # fmt: skip
    newest = nlargest(wanted.limit, fitting)
    return Found(tuple(every[at] for _, _, at in newest), len(fitting), "newest")


def find(store: Store, wanted: Wanted) -> Found:
    """The entries that hold all the words and fit what narrows them."""
    words = _plain_words(wanted.words)
    if wanted.words.strip() and not words:
        return Found((), 0, wanted.order)
    order, match = wanted.order if words else "newest", ""
    sorts, days = _sorts(store, wanted), _days(wanted)
    parts, values = _conditions(sorts, days)
    if words:
        match = _match(words[:_TOGETHER])
        if wanted.is_open and len(words) <= _TOGETHER and len(words[-1]) >= _LEAST_BEGINNING:
            match += "*"
        parts.append("n in (select rowid from words where words match ?)")
        values.append(match)
    if len(words) > _TOGETHER:
        parts.append("n in (select value from json_each(?))")
        values.append(dumps(sorted(_holding_all(store, words))))
    where = " and ".join(parts)
    count = f"select count(*) from entry{' where ' if where else ''}{where}"  # noqa: S608 - parts are constants above
    (total,) = store.sql.execute(count, values).fetchone()
    if order == "best":
        hits = _best(store, wanted.limit, where, values, match)
    else:
        if not words and len(sorts) < 2:  # of two, the last days of one may hold none of both
            sort = sorts[0] if sorts else _EVERY_KIND
            parts, values = _conditions([sort], _last_days(store, sort, days, wanted.limit))
            where = " and ".join(parts)
        newest = f"select n from entry where {where} order by day desc, at desc, file desc, line desc limit ?"  # noqa: S608 - as above
        hits = [n for (n,) in store.sql.execute(newest, (*values, wanted.limit))]
    return Found(tuple(store.entries(hits)), total, order)


def _holding_all(store: Store, words: list[str]) -> set[int]:
    """The entries that hold each of very many words, asked for a few at a time."""
    found: set[int] | None = None
    for at in range(0, len(words), _TOGETHER):
        match = _match(words[at : at + _TOGETHER])
        rows = store.sql.execute("select rowid from words where words match ?", (match,))
        here = {n for (n,) in rows}
        found = here if found is None else found & here
        if not found:
            break
    return found or set()


def _best(store: Store, limit: int, where: str, values: list[object], match: str) -> list[int]:
    """The best hits first: a word in the title counts most, then a name, then a line."""
    best = (
        "select rowid from words where words match ? and +rowid in"  # noqa: S608 - as in find
        f" (select n from entry where {where})"
        " order by bm25(words, 4.0, 1.0, 2.0), rowid desc limit ?"
    )
    return [n for (n,) in store.sql.execute(best, (match, *values, limit))]


def _last_days(store: Store, sort: _Sort, days: _Days, most: int) -> _Days:
    """The last of these days that hold so many entries of a sort: none of the others need be looked at."""
    term, words = sort
    last = (
        "select max((select day from bears where bears.term=term.id and day between ? and ?"  # noqa: S608 - term is made of constants
        f" order by day desc limit 1 offset ?)) from term where {term}"
    )
    (first,) = store.sql.execute(last, (*days, most - 1, *words)).fetchone()
    return days if most < 1 or first is None else (first, days[1])


def _conditions(sorts: list[_Sort], days: _Days) -> tuple[list[str], list[object]]:
    parts: list[str] = []
    values: list[object] = []
    for term, words in sorts:
        parts.append(
            f"n in (select n from bears where term in (select id from term where {term}) and day between ? and ?)"  # noqa: S608 - term is made of constants
        )
        values += (*words, *days)
    if not sorts and days != _EVERY_DAY:
        parts.append("day between ? and ?")
        values += days
    return parts, values


def _days(wanted: Wanted) -> _Days:
    first = _EVERY_DAY[0] if wanted.since is None else wanted.since.toordinal()
    return first, _EVERY_DAY[1] if wanted.until is None else wanted.until.toordinal()


def _sorts(store: Store, wanted: Wanted) -> list[_Sort]:
    """For each thing that an entry must bear, which terms of the index say so."""
    keys = []
    if wanted.who:
        keys.append(_person_keys(store, wanted.who))
    if wanted.matter:
        keys.append(["m:" + name_key(wanted.matter.removeprefix("#"))])
    if wanted.kind:
        keys.append(["k:" + wanted.kind.lower()])
    return [
        (
            f"word in ({','.join('?' * len(words))})",
            tuple(word.encode(errors="replace").decode() for word in words),
        )
        for words in keys
    ]


def _person_keys(store: Store, who: str) -> list[str]:
    """Every key under which a person may be named."""
    wanted = name_key(who)
    for entry in store.entries(sorted(store.numbers(["k:person"], BEGINNING))):
        keys = [name_key(name) for name in (*entry.who[:1], *entry.aliases())]
        if wanted in keys:
            return ["p:" + key for key in keys]
    return ["p:" + wanted]


def _plain_words(text: str) -> list[str]:
    """The words of a text, whatever signs they hold, each once."""
    clean = text.encode(errors="replace").decode().replace("\x00", " ")
    spaced = "".join(char if char.isalnum() or _joins(char) else " " for char in clean)
    words = [word for word in spaced.split() if any(char.isalnum() for char in word)]
    return list(dict.fromkeys(words))


def _joins(char: str) -> bool:
    """Whether a sign belongs to the letter before it, such as an accent of its own."""
    from unicodedata import category

    return not char.isascii() and category(char).startswith("M")


def _match(words: list[str]) -> str:
    return " ".join(f'"{word}"' for word in words)


_ENTRY_NAMES = "refers(kind, day, at, said) as ref, json_extract(said, '$[3]') as id"
_JOINED = "(select group_concat(value, ', ') from json_each(said, '$[{}]'))"
VIEWS = {
    "entries": (
        f"select {_ENTRY_NAMES}, kind, date(day + 1721424.5) as day, at as time,"  # noqa: S608 - all of it is constant
        f' {_JOINED.format(0)} as who, {_JOINED.format(1)} as "to",'
        " json_extract(said, '$[2]') as title,"
        f' {_JOINED.format(4)} as matters, {_JOINED.format(5)} as "for",'
        " (select name from main.file where id=entry.file) as file, line from main.entry"
    ),
    "lines": (
        "select refers(kind, day, at, said) as ref, json_extract(line.value, '$[0]') as name,"
        " json_extract(line.value, '$[1]') as value"
        " from main.entry, json_each(said, '$[6]') as line"
    ),
    "people": (
        "select json_extract(said, '$[0][0]') as name,"
        " (select json_extract(value, '$[1]') from json_each(said, '$[6]')"
        " where json_extract(value, '$[0]')='relation') as relation,"
        " (select json_extract(value, '$[1]') from json_each(said, '$[6]')"
        " where json_extract(value, '$[0]')='role') as role"
        " from main.entry where kind='person'"
    ),
}
_ALLOWED = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE)
_FORBIDDEN = frozenset({"load_extension", "fts5", "fts3_tokenizer", "readfile", "writefile"})


def query(store: Store, sql: str) -> Rows:
    """What a question in SQL gives; it can read the three views, and change nothing."""
    connection = store.sql
    for name, view in VIEWS.items():
        connection.execute(f"create temp view if not exists {name} as {view}")
    connection.create_function("refers", 4, _ref, deterministic=True)
    until = time.monotonic() + _SECONDS
    limit = connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_VALUE)
    connection.set_authorizer(_permits)
    connection.set_progress_handler(lambda: time.monotonic() > until, 10_000)
    try:
        cursor = connection.execute(sql)
        rows = cursor.fetchmany(MOST_ROWS + 1)
        names = tuple(column[0] for column in cursor.description or ())
        cursor.close()
    except (sqlite3.Error, sqlite3.Warning, UnicodeEncodeError, ValueError) as error:
        raise _not_answered(error) from error
    finally:
        connection.set_authorizer(None)
        connection.set_progress_handler(None, 0)
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, limit)
    if len(rows) > MOST_ROWS:
        raise Refusal(
            f"there are more than {MOST_ROWS:,} rows", "narrow it, or end it with: limit 100"
        )
    if not names:
        raise Refusal(
            "there is no question in that", "try: select kind, count(*) from entries group by kind"
        )
    return Rows(names, rows)


def _ref(kind: str, day: int, at: str | None, said: str) -> str:
    from datetime import date
    from json import loads

    from goodbooks.core.entry import Entry

    who, to, title, ref, matters, links, fields = loads(said)
    if ref:
        return f"^{ref}"
    lists = (tuple(matters), tuple(links), tuple(map(tuple, fields)))
    return digest(
        Entry(kind, date.fromordinal(day), at, tuple(who), tuple(to), title, None, *lists)
    )


def _permits(
    action: int, one: str | None, two: str | None, base: str | None, view: str | None
) -> int:
    """Reading, and plain functions; no writing, no other files, no settings."""
    if action == sqlite3.SQLITE_FUNCTION:
        is_fine = (two or "").lower() not in _FORBIDDEN
    else:
        is_fine = action in _ALLOWED
    return sqlite3.SQLITE_OK if is_fine else sqlite3.SQLITE_DENY


def _not_answered(error: Exception) -> Refusal:
    """A plain sentence for what the engine says."""
    said = str(error)
    if said == "interrupted":
        return Refusal(f"the question took more than {_SECONDS:.0f} seconds", "narrow it")
    if any(word in said for word in ("not authorized", "denied", "prohibited")):
        return Refusal(
            "query only reads", "begin with select; nothing was changed", NOTHING_CHANGED
        )
    if "one statement" in said:
        return Refusal("that is more than one question", "ask one at a time, without a ; inside")
    tables = "the tables are " + ", ".join(VIEWS)
    return Refusal(f"the question was not understood: {said}", tables)
