"""The inbox: proposals that wait beside the book, and what was decided of each, a record a line.

Nothing in it is ever changed; what a proposal's state is follows from the last record about it. It is
kept as carefully as the book: locked, brought to the disk, and readable by its owner alone.
"""

from __future__ import annotations

import os
import sys
from datetime import date
from itertools import groupby
from json import dumps, loads
from typing import TYPE_CHECKING, Any, NamedTuple

from goodbooks.core.names import name_key
from goodbooks.core.proposal import Proposal
from goodbooks.desk.disk import files, whole
from goodbooks.desk.shelved.in_confidence import is_confided
from goodbooks.desk.shelved.my_replies import answered, record_of, reply_of, with_answers
from goodbooks.syntax.read import read
from goodbooks.syntax.write import write

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.core.my_reply import Reply
    from goodbooks.desk.disk.where import Where

WAITING, ACCEPTED, DECLINED, MERGED = "waiting", "accepted", "declined", "merged"
TOLD = "told at what it answers"
"""A promise in a mail of mine that stands at the request it answers."""


class Waiting(NamedTuple):
    """A proposal in the inbox: its key, how it stands, and the id it has in the book, if any.

    `act` is the how-manieth deciding it was decided in: what was decided together has the same. `answer` is the sentence in a mail
    of mine that answered a request, "" where none did.
    """

    key: str
    proposal: Proposal
    state: str = WAITING
    ref: str = ""
    act: int = 0
    answer: str = ""

    @property
    def is_confided(self) -> bool:
        """Whether it was said in confidence."""
        return is_confided(self.proposal)


class Decided(NamedTuple):
    """What is decided of a proposal: its key, its new state, and the id it has in the book, if any."""

    key: str
    state: str
    ref: str = ""


class _Line(NamedTuple):
    """A line as it is understood: its record, empty where it is torn, and what it proposes, if anything."""

    record: dict[str, Any]
    proposal: Proposal | None


class _Whole(NamedTuple):
    """What the whole file says: all proposals, the keys decided of, the last first, and how far sources were read."""

    data: bytes
    found: dict[str, Waiting]
    broken: int
    decided: tuple[str, ...]
    up_to: dict[str, int]
    apart: frozenset[tuple[str, str]] = frozenset()
    replied: frozenset[str] = frozenset()


_NOTHING = _Whole(b"", {}, 0, (), {})


class _Laid:
    """What the lines of the file say, laid one over the other."""

    def __init__(self) -> None:
        self._found: dict[str, Waiting] = {}
        self._decided: dict[str, int] = {}
        self._up_to: dict[str, int] = {}
        self._apart: set[tuple[str, str]] = set()
        self._replies: dict[str, tuple[int, Reply]] = {}
        self._broken = self._act = 0
        self._lead = ""

    def lay(self, number: int, line: _Line) -> None:
        """The next line, the how-manieth it is."""
        record = line.record
        name, count = record.get("read"), record.get("up-to")
        if name is not None and isinstance(count, int):
            self._up_to[str(name)] = max(count, self._up_to.get(str(name), 0))
        elif "apart" in record:
            self._apart.add(_pair(record))
        elif "reply" in record:
            reply = reply_of(record)
            self._broken += reply is None
            if reply is not None:
                self._replies.setdefault(reply.address, (number, reply))
        else:
            self._take(number, line, str(record.get("key", "")))

    def _take(self, number: int, line: _Line, key: str) -> None:
        """A proposal, or what was decided of one."""
        found = self._found
        if not _take(line, key, found):
            self._broken += 1
        elif "is" in line.record:
            if not self._lead or line.record.get("with") != self._lead:
                self._act, self._lead = self._act + 1, key
            found[key] = found[key]._replace(act=self._act)
            self._decided.pop(key, None)
            if found[key].state != WAITING:
                self._decided[key] = number

    def whole(self, data: bytes) -> _Whole:
        """All of it together."""
        if self._replies:
            self._answer()
        return _Whole(
            data, self._found, self._broken, tuple(reversed(self._decided)), self._up_to,
            frozenset(self._apart), frozenset(self._replies),
        )  # fmt: skip

    def _answer(self) -> None:
        """Let each request say what I answered it, unless it was decided before; a promise that it says then waits no more by itself."""
        found, said = self._found, set[tuple[str, str]]()
        proposals = {key: one.proposal for key, one in found.items()}
        for key, every in answered((one for _, one in self._replies.values()), proposals).items():
            until = self._decided.get(key, sys.maxsize)
            told = [one for one in every if self._replies[one[0].address][0] < until]
            if told:
                new = with_answers(proposals[key], told)
                answer = told[-1][1].sentence if new.entry.kind == "request" else ""
                found[key] = found[key]._replace(proposal=new, answer=answer)
                taken = told[-1:] if told[-1][1].is_promise else told
                said.update((reply.address, answer.sentence) for reply, answer in taken)
        for key, one in proposals.items():
            is_said = one.entry.kind == "promise" and (one.address, one.sentence) in said
            if found[key].state == WAITING and is_said:
                found[key] = found[key]._replace(state=TOLD)


class Inbox:
    """The inbox of one book; it need not exist. What was read of it once is not read again."""

    def __init__(self, where: Where, kinds: Mapping[str, Kind], wait: float) -> None:
        self.path = inbox_file(where)
        self._kinds = kinds
        self._wait = wait
        self._lines: dict[bytes, _Line] = {}
        self._read = _NOTHING

    def every(self) -> tuple[Mapping[str, Waiting], int]:
        """All proposals by key in the order they came, and how many lines could not be read."""
        whole = self._whole()
        return whole.found, whole.broken

    def waiting(self) -> tuple[Waiting, ...]:
        """Those that nothing was decided of yet."""
        return tuple(one for one in self._whole().found.values() if one.state == WAITING)

    def told(self) -> tuple[Waiting, ...]:
        """The promises in mails of mine that stand at the requests they answer."""
        return tuple(one for one in self._whole().found.values() if one.state == TOLD)

    def decided(self) -> tuple[Waiting, ...]:
        """Those that something was decided of, the last first."""
        whole = self._whole()
        return tuple(whole.found[key] for key in whole.decided)

    def acts(self) -> list[tuple[Waiting, ...]]:
        """What was decided and still stands, the last deciding first; together what was decided together."""
        return [tuple(group)[::-1] for _, group in groupby(self.decided(), lambda one: one.act)]

    def put(
        self,
        proposals: Iterable[Proposal],
        when: str,
        up_to: Mapping[str, int] | None = None,
        replies: Iterable[Reply] = (),
    ) -> int:
        """Put in what is not there yet, in whatever state; gives how many that were.

        In the same write it is remembered what mails of mine answer, and how far each source in `up_to` was read.
        """
        known, replied = self._whole().found, self._whole().replied
        fresh = {key: one for one in proposals if (key := one.key) not in known}
        read = [
            {"read": name, "up-to": count, "when": when} for name, count in (up_to or {}).items()
        ]
        answers = {one.address: one for one in replies if one.address not in replied}
        told = (record_of(one, when) for one in answers.values())
        self._append([*(_record(one, when) for one in fresh.values()), *told, *read])
        return len(fresh)

    def decide(self, decided: Iterable[Decided], when: str) -> None:
        """Write down what was decided of some proposals together, at once; `waiting` takes it back."""
        records = [
            {"key": one.key, "is": one.state, "when": when, "ref": one.ref} for one in decided
        ]
        self._append([*records[:1], *({**one, "with": records[0]["key"]} for one in records[1:])])

    def set_apart(self, new: str, known: str, when: str) -> None:
        """Write down that a new name is another person than the one of the book."""
        self._append([{"apart": new, "of": known, "when": when}])

    def are_two(self, new: str, known: str) -> bool:
        """Whether it was said that these are two people."""
        return (name_key(new), name_key(known)) in self._whole().apart

    def read_up_to(self) -> dict[str, int]:
        """How many writings of each source were read by earlier runs."""
        return dict(self._whole().up_to)

    def _whole(self) -> _Whole:
        """What the file says now."""
        data = b""
        if files.stamp_of(self.path) is not None:
            data, _ = files.read_whole(self.path)
        if data != self._read.data:
            self._read = self._understood(data)
        return self._read

    def _understood(self, data: bytes) -> _Whole:
        """The lines laid over one another; each is taken apart when it is met for the first time."""
        laid = _Laid()
        for number, text in enumerate(filter(bytes.strip, data.split(b"\n"))):
            line = self._lines.get(text)
            if line is None:
                line = self._lines[text] = self._line(_loaded(text))
            laid.lay(number, line)
        return laid.whole(data)

    def _line(self, record: dict[str, Any]) -> _Line:
        return _Line(record, self._proposal(record) if "entry" in record else None)

    def _proposal(self, record: dict[str, Any]) -> Proposal | None:
        entries = read(str(record["entry"]), self._kinds).entries
        sure = record.get("sure")
        if len(entries) != 1 or not isinstance(sure, int | float):
            return None
        strangers = record.get("strangers")
        names = tuple(map(str, strangers)) if isinstance(strangers, list) else ()
        sentence, address, because = (
            str(record.get(name, "")) for name in ("sentence", "address", "because")
        )
        kept = record.get("addresses")
        addresses = (
            tuple((str(a), str(b)) for a, b in kept.items()) if isinstance(kept, dict) else ()
        )
        on = _day(record.get("written"))
        return Proposal(entries[0], sentence, address, float(sure), because, names, addresses, on)

    def _append(self, records: list[dict[str, Any]]) -> None:
        text = "".join(dumps(record, ensure_ascii=False) + "\n" for record in records)
        if not text:
            return
        if files.stamp_of(self.path) is None:
            whole.create(self.path, text)
        else:
            files.append(self.path, lambda file: text, self._wait)


def inbox_file(where: Where) -> str:
    """Where the inbox of a book is: beside it, under its name."""
    if where.is_folder:
        return os.path.join(where.path, "book.inbox")
    return where.path.removesuffix(".book") + ".inbox"


def _record(one: Proposal, when: str) -> dict[str, Any]:
    return {
        "key": one.key, "entry": write(one.entry), "sentence": one.sentence, "address": one.address,
        "sure": round(one.sure, 2), "because": one.because, "strangers": list(one.strangers),
        **({"addresses": dict(one.addresses)} if one.addresses else {}),
        **({"written": f"{one.written_on}"} if one.written_on else {}), "when": when,
    }  # fmt: skip


def _day(said: object) -> date | None:
    try:
        return date.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None


def _take(line: _Line, key: str, found: dict[str, Waiting]) -> bool:
    """Lay one record over what was found before; whether it could be understood."""
    if "entry" in line.record:
        if line.proposal is not None:
            found.setdefault(key, Waiting(key, line.proposal))
        return line.proposal is not None
    if key in found:
        state, ref = str(line.record.get("is", WAITING)), str(line.record.get("ref", ""))
        found[key] = found[key]._replace(state=state, ref=ref)
    return key in found


def _pair(record: Mapping[str, Any]) -> tuple[str, str]:
    return name_key(str(record["apart"])), name_key(str(record.get("of", "")))


def _loaded(line: bytes) -> dict[str, Any]:
    try:
        found = loads(line.decode())
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
