"""What the reader of mails takes from labelled mails, chats and notes: kinds, who and whom, days, and what it proposes where there is nothing.

    python bench/mails.py [FILE.jsonl ...] [--misses]

A line a mail: {"id", "from", "to", "me", "date", "form", "text", "entries"}, with `form` mail, chat or note, and each entry {"kind", "who", "whom",
"what", "due"}; a `whom` or `due` of null is one that the mail does not say, and a null `whom` is not asked for. Without a file those of `bench/doings`
are read; of the one put aside only the totals are to be looked at. What the owner asks counts as a request. With `--misses` each mail is shown that is not read as it is labelled.
"""

from __future__ import annotations

import argparse
import json
import os
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.book import Book
from goodbooks.core.names import name_key
from goodbooks.core.written import Party, Written
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.syntax.read import read
from taking_in import ROOT, Wanted, proposed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from goodbooks.core.written import Sort

OURS = ("mails-read", "mails-aside")
"""The mails written for this project in six trades, then twenty, then five, then many: those that were learned from, and those put aside."""


class Read(NamedTuple):
    """A labelled mail, what is wanted of it and what was proposed."""

    row: Mapping[str, str]
    wanted: tuple[Wanted, ...]
    proposed: tuple[Wanted, ...]


class Sums(NamedTuple):
    """How often each kind is right, false and missed, how many are right in who and whom, and in the day, and what is proposed of nothing."""

    kinds: Mapping[str, tuple[int, int, int]]
    people: int
    days: int
    quiet: int
    loud: int

    @property
    def of_all(self) -> tuple[int, int, int]:
        """Right, false and missed of all kinds."""
        right, false, missed = (
            sum(row) for row in zip((0, 0, 0), *self.kinds.values(), strict=True)
        )
        return right, false, missed


def read_of(path: str) -> list[Read]:
    """The mails of a file, each with what is wanted and what is proposed."""
    with open(path, encoding="utf-8") as file:
        return [_read(json.loads(line)) for line in file if line.strip()]


def _read(row: Mapping[str, str]) -> Read:
    me = row["me"]
    book = Book(read(f"2026-01-01 person me\n  also: {me}\n", Kinds()).entries)
    sort: Sort = row.get("form", "mail")  # type: ignore[assignment]
    to, text = tuple(Party(name) for name in row["to"]), row["text"].strip()
    on = date.fromisoformat(row["date"])
    written = Written(sort, f"mail {row['id']}", on, "09:00", Party(row["from"]), to, "", text)
    wanted = [Wanted(e["kind"], e["who"] or "", e["whom"] or "", e["due"] or "") for e in row["entries"]]  # type: ignore[index]  # fmt: skip
    found = [one._replace(kind="request") if one.kind == "ask" else one for one in proposed(written, book)]  # fmt: skip
    return Read(row, *(tuple(_named(one, me) for one in some) for some in (wanted, found)))


def _named(one: Wanted, me: str) -> Wanted:
    """An entry with me as “me”, and a body without its article."""
    return one._replace(who=_plain(one.who, me), to=_plain(one.to, me))


def _plain(names: str, me: str) -> str:
    every = (name_key(name).removeprefix("the ") for name in names.split(", "))
    return ", ".join("me" if name in (name_key(me), "me") else name for name in every)


def sums(every: Sequence[Read]) -> Sums:
    """The figures of some mails: each wanted entry is matched with the nearest proposal of its kind."""
    kinds: dict[str, Counter[str]] = {}
    people = days = 0
    for one in every:
        left = list(one.proposed)
        for wanted in one.wanted:
            best = max(left, key=lambda other, wanted=wanted: _near(wanted, other), default=None)  # type: ignore[misc]
            if best is None or best.kind != wanted.kind:
                kinds.setdefault(wanted.kind, Counter())["missed"] += 1
                continue
            left.remove(best)
            kinds.setdefault(wanted.kind, Counter())["right"] += 1
            people += _near(wanted, best)[1]
            days += best.due == wanted.due
        for other in left:
            kinds.setdefault(other.kind, Counter())["false"] += 1
    quiet = [one for one in every if not one.wanted]
    counts = {k: (n["right"], n["false"], n["missed"]) for k, n in sorted(kinds.items())}
    return Sums(counts, people, days, len(quiet), sum(bool(one.proposed) for one in quiet))


def _near(wanted: Wanted, other: Wanted) -> tuple[bool, bool, bool]:
    is_them = wanted.who == other.who and wanted.to in ("", other.to)
    return wanted.kind == other.kind, is_them, wanted.due == other.due


def told(name: str, found: Sums) -> str:
    """The figures in lines."""
    lines = [f"{name}: {_figures(*found.of_all)}"]
    lines += [f"  {kind}: {_figures(*row)}" for kind, row in found.kinds.items()]
    right = found.of_all[0]
    lines.append(f"  who and whom {found.people} of {right}, day {found.days} of {right}")
    lines.append(f"  a proposal from {found.loud} of {found.quiet} mails with none")
    return "\n".join(lines)


def _figures(right: int, false: int, missed: int) -> str:
    precision, recall = right / max(1, right + false), right / max(1, right + missed)
    f1 = 2 * right / max(1, 2 * right + false + missed)
    return f"F1 {f1:.2f} (precision {precision:.2f}, recall {recall:.2f}; {right} right, {false} false, {missed} missed)"


def _miss(one: Read) -> str:
    """A mail that was not read as it is labelled."""
    head = f"--- {one.row['id']} {one.row['from']} -> {', '.join(one.row['to'])} ({one.row['form']}, {one.row['date']})"
    rows = [
        f"  {word} {', '.join(part or '-' for part in entry)}"
        for word, some, others in (
            ("missed", one.wanted, one.proposed),
            ("false ", one.proposed, one.wanted),
        )
        for entry in some
        if not any(
            all(_near(*pair)) for other in others for pair in ((entry, other), (other, entry))
        )
    ]
    return "\n".join((head, one.row["text"], *rows)) if rows else ""


def main() -> None:
    """The figures of each file, and of all together."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--misses", action="store_true")
    asked = parser.parse_args()
    ours = [os.path.join(ROOT, "bench", "doings", f"{name}.jsonl") for name in OURS]
    every: list[Read] = []
    for path in asked.files or ours:
        found = read_of(path)
        every += found
        if asked.misses:
            print("\n".join(filter(None, map(_miss, found))))
        print(told(os.path.basename(path), sums(found)))
    print(told("all", sums(every)))


if __name__ == "__main__":
    main()
