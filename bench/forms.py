"""The same life in several forms: our book, and what the peers read."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from life import Happening, happenings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_SAID = {"said", "i-said"}
_KINDS = (
    "person", "promise", "outcome", "talk", "decision", "ask", "answer", "note", "request", "win",
    "expectation", "advice", "goal", "capacity",
)  # fmt: skip


class Form(NamedTuple):
    """One way to write a life: a file's ending, its first lines, and one entry."""

    ending: str
    opening: str
    one: Callable[[Happening], str]


def as_book(it: Happening) -> str:
    """An entry of a goodbooks book."""
    parts = [f"{it.at:%Y-%m-%d %H:%M} {it.kind} {it.who}", f"-> {it.to}" if it.to else ""]
    parts += [f'"{it.title}"' if it.title else "", f"^{it.id}" if it.id else ""]
    parts += [f"#{it.matter}" if it.matter else ""]
    parts += ["for " + ", ".join("^" + link for link in it.links)] if it.links else []
    marked = [(name, f'"{value}"' if name in _SAID else value) for name, value in it.fields]
    lines = "".join(f"  {name}: {value}\n" for name, value in marked)
    return " ".join(filter(None, parts)) + "\n" + lines


def as_transaction(it: Happening) -> str:
    """A beancount transaction of one unit of attention."""
    tags = "".join((f" #{it.matter}" if it.matter else "", f" ^{it.id}" if it.id else ""))
    tags += "".join(f" ^{link}" for link in it.links)
    lines = "".join(f'  {name}: "{value}"\n' for name, value in it.fields)
    account = f"Expenses:{it.kind.capitalize()}"
    head = f'{it.at:%Y-%m-%d} * "{it.who}" "{it.title}"{tags}\n'
    return f"{head}{lines}  {account}  1.00 USD\n  Assets:Attention\n"


def as_custom(it: Happening) -> str:
    """A beancount custom directive: the nearest to an entry of ours that beancount has."""
    words = f'"{it.kind}" "{it.who}" "{it.to}" "{it.title}" "{it.id}" "{it.matter}"'
    lines = "".join(f'  {name}: "{value}"\n' for name, value in it.fields)
    return f"{it.at:%Y-%m-%d} custom {words}\n{lines}"


def as_journal(it: Happening) -> str:
    """A transaction that ledger and hledger read alike."""
    known = [("matter", it.matter), ("id", it.id), ("for", " ".join(it.links)), *it.fields]
    lines = "".join(f"    ; {name}: {value}\n" for name, value in known if value)
    head = f"{it.at:%Y-%m-%d} * {it.who} | {it.title}\n"
    return f"{head}{lines}    expenses:{it.kind}  1.00 USD\n    assets:attention\n\n"


def as_jrnl(it: Happening) -> str:
    """An entry of jrnl's one file."""
    to = f" to {it.to}" if it.to else ""
    tag = f" @{it.matter}" if it.matter else ""
    lines = "".join(f"{name}: {value}\n" for name, value in it.fields)
    return f"[{it.at:%Y-%m-%d %H:%M}] {it.kind} {it.who}{to}. {it.title}{tag}\n{lines}\n"


_ATTENTION = "1980-01-01 open Assets:Attention\n"
_ACCOUNTS = "".join(f"1980-01-01 open Expenses:{kind.capitalize()}\n" for kind in _KINDS)
FORMS = (
    Form("book", "", as_book),
    Form("beancount", 'option "operating_currency" "USD"\n' + _ATTENTION + _ACCOUNTS, as_transaction),
    Form("custom.beancount", _ATTENTION, as_custom),
    Form("journal", "", as_journal),
    Form("jrnl", "", as_jrnl),
)  # fmt: skip


def written(form: Form, life: Iterable[Happening]) -> str:
    """A life in one form."""
    return form.opening + "".join(map(form.one, life))


def write_all(folder: str, counts: Iterable[int]) -> None:
    """Lives of these lengths in every form."""
    os.makedirs(folder, exist_ok=True)
    for count in counts:
        life = list(happenings(count))
        for form in FORMS:
            path = os.path.join(folder, f"life-{count}.{form.ending}")
            with open(path, "w", encoding="utf-8", newline="\n") as file:
                file.write(written(form, life))


if __name__ == "__main__":
    write_all(sys.argv[1], map(int, sys.argv[2:]))
