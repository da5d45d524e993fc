"""What a change on the page costs the processor, from the form's sending to its answer: on a copy of a made-up life.

Part of `page_speed.py`. What has to be looked at before a change, such as the text that is shown first, is not counted.
"""

from __future__ import annotations

import itertools
import re
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from goodbooks.desk.texts import parts
from goodbooks.web.keyed import key_of
from life import COLLEAGUES, boss_at_the_end
from page.test_book import form_of
from page.test_inbox import MAIL, keys
from page.test_walk import HERE, asked, look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from page.asking import Asking

_ERASED = 3
"""So many are erased at most: after it the index is made anew."""


def costs(page: Asking, count: int, rounds: int) -> Iterator[tuple[str, list[float]]]:
    """The name of each change, and its milliseconds of every round."""
    changes = Changes(page, boss_at_the_end(count))
    every: list[tuple[str, Callable[[int], float]]] = [
        ("a line looked at in the box", changes.line_looked_at),
        ("a line captured", changes.line),
        ("a form written", changes.form),
        ("an entry amended", changes.amended),
        ("a part of the book saved", changes.saved),
        ("a mail taken in", changes.taken_in),
        ("a proposal accepted", changes.accepted),
        ("a walk's question answered", changes.walked),
        ("a person erased", changes.erased),
    ]
    for name, change in every:
        found: list[float] = []
        with suppress(StopIteration):
            for number in range(min(rounds, _ERASED) if change == changes.erased else rounds):
                page.get("/")  # somebody looks at the page between two changes
                found.append(change(number))
        yield name, found


class Changes:
    """Each change as a reader of the page makes it; gives what its sending cost."""

    def __init__(self, page: Asking, boss: str) -> None:
        self._page, self._boss = page, boss
        self._token = page.token
        self._people = iter(COLLEAGUES)
        self._number = itertools.count()
        self._written: list[str] = []

    def line_looked_at(self, number: int) -> float:
        """A line while it is typed."""
        return self._sent("/capture/look", text=self._line(number))

    def line(self, number: int) -> float:
        """The same line written."""
        shown = self._hidden(self._looked("/capture/look", text=self._line(number)), "shown")
        return self._sent("/capture", text=self._line(number), shown=shown)

    def form(self, number: int) -> float:
        """A promise written in its form."""
        fields = {"title": f"A list, number {number}", "who": "me", "to": self._boss}
        shown = self._hidden(self._looked("/write/promise/look", **fields), "shown")
        data = {"token": self._token, **fields, "shown": shown}
        begun = time.process_time()
        answer = self._page.client.post("/write/promise", data=data)
        cost = (time.process_time() - begun) * 1000
        self._written.append(answer.headers["location"])
        return cost

    def amended(self, number: int) -> float:
        """Its title amended."""
        path = self._written[number] + "/amend"
        fields = {"title": f"A longer list, number {number}", "who": "me", "to": self._boss}
        fields["seen"] = self._hidden(self._page.get(path).text, "seen")
        shown = self._hidden(self._looked(path + "/look", **fields), "shown")
        return self._sent(path, 303, **fields, shown=shown)

    def saved(self, number: int) -> float:
        """A line more at the end of the newest part of the text."""
        form = form_of(self._page.get("/book"))
        typed = form.typed(form.text + f"; a thought, number {number}\n")
        return self._sent(f"/book/{parts.key_of(self._page.book.name)}", **typed)

    def taken_in(self, number: int) -> float:
        """A mail handed over and read."""
        mail = MAIL.replace("4711", f"47{next(self._number)}").encode()
        begun = time.process_time()
        self._page.client.post(
            "/inbox/take", data={"token": self._token}, files=[("files", ("a.eml", mail))]
        )
        while "Reading " in self._page.get("/inbox").text:
            self._page.post("/inbox/read-on")
        return (time.process_time() - begun) * 1000

    def accepted(self, number: int) -> float:
        """The first of what waits."""
        key = keys(self._page)[0]
        shown = self._hidden(self._page.get(f"/inbox/{key}").text, "shown")
        return self._sent(f"/inbox/{key}/accept", 303, shown=shown)

    def walked(self, number: int) -> float:
        """The question that is open."""
        slot, _ = asked(look(self._page))
        if not slot:
            raise StopIteration
        return self._sent(HERE, 303, slot=slot, words="A word to me first", do="next")

    def erased(self, number: int) -> float:
        """A colleague, by their name typed."""
        name = next(
            one
            for one in self._people
            if self._page.get(f"/people/{key_of(one)}").status_code == 200
        )
        here = f"/people/{key_of(name)}/erase"
        seen = self._hidden(self._page.get(here).text, "seen")
        return self._sent(here, seen=seen, name=name, mention=["0", "rest"])

    def _line(self, number: int) -> str:
        return f'promise me -> {self._boss} "A date, number {number}" by Friday'

    def _looked(self, path: str, **fields: str) -> str:
        return self._page.client.post(path, data={"token": self._token, **fields}).text

    def _sent(self, path: str, wanted: int = 200, **fields: str | list[str]) -> float:
        begun = time.process_time()
        answer = self._page.client.post(path, data={"token": self._token, **fields})
        cost = (time.process_time() - begun) * 1000
        if answer.status_code != wanted:
            raise RuntimeError(f"{path} answered {answer.status_code}")
        return cost

    @staticmethod
    def _hidden(html: str, name: str) -> str:
        found = re.search(rf'name="{name}" value="([^"]*)"', html)
        if found is None:
            raise RuntimeError(f"the page has no {name}")
        return found[1]
