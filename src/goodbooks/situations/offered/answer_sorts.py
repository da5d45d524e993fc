"""The sorts of answers that a story may hold: for which questions, in what form, and by which turns of speech they are known."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import goodbooks.situations.sayings
from goodbooks.core import catalog
from goodbooks.core.catalog import CatalogError
from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMS = (
    "clause",
    "said",
    "reply",
    "question",
    "my-word",
    "agreed",
    "doing",
    "offer",
    "thing",
    "measure",
    "who",
)
"""What an answer is: a clause as it stands, what was said by others or by the writer or agreed, a question, what is or can be done as it goes on after “to”, or a thing by its name."""
_WORDS = {
    "<they>": r"(?:he|she|they|(?:my |our |the )?(?:\w+ )?(?:boss|manager|supervisor|director|chief|head|owner|lead)|mrs?\.? \w+|professor \w+|herr \w+|frau \w+|monsieur \w+|(?-i:[A-ZÀ-Þ][a-zß-ÿ]+)(?: sir| madam| hanım| bey)?)",
    "<num>": r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-\w+)?",
    "<says>": r"(?<!\bi )(?<!\bi've )(?<!\bi had )\b(?:said|says|say that|told|tells|telling|promised|promises|announce[ds]?|announcing|assured|wrote|writes|answered|replied|explained|insists|claims|goes|reads (?:off|out)|calls out|mailed|decide[ds]|warned|declare[ds]|according to|let (?:me|us) know|going to say|hear that)\b",
    "<deed>": r"[a-z]{2,}(?:ed|ought|aught)",
}
"""What stands for many words in a turn of speech."""
_LISTS = ("cues", "near", "must", "never")


class Sort(NamedTuple):
    """A sort of answer: its name, what it is, for which slots, its form, what it is told by, and what stands beside it and is none.

    Of `must` one stands in every piece that is taken for the answer until another is chosen, and of `never` none.
    """

    name: str
    says: str
    slots: tuple[str, ...]
    form: str
    cues: tuple[re.Pattern[str], ...]
    near: tuple[re.Pattern[str], ...]
    must: tuple[re.Pattern[str], ...] = ()
    never: tuple[re.Pattern[str], ...] = ()


@cache
def sorts() -> Mapping[str, Sort]:
    """Every sort, by its name."""
    texts = catalog.texts(goodbooks.situations.sayings, ".txt")
    return {name: read_sort(name, text) for name, text in texts.items()}


@cache
def sort_for(playbook: str, slot: str) -> Sort | None:
    """The sort that answers the question of a slot: one of this very playbook, `rule@time-off`, before one of any."""
    for wanted in (f"{slot}@{playbook}", slot):
        for one in sorts().values():
            if wanted in one.slots:
                return one
    return None


def read_sort(name: str, text: str) -> Sort:
    """A sort from the text of its file; an error of the program where that is none."""
    fields: dict[str, str] = {}
    lists: dict[str, list[re.Pattern[str]]] = {name: [] for name in _LISTS}
    under = ""
    for line in filter(None, text.split("\n")):
        key, _, value = line.partition(":")
        if line.startswith("  ") and under in lists:
            lists[under].append(_turn(line.strip()))
        else:
            under, fields[key] = key, value.strip()
    if fields.keys() - {"says", "slots", "form", *lists} or fields.get("form") not in FORMS or not lists["cues"]:  # fmt: skip
        raise CatalogError(f"{name}: a sort of answer has says, slots, form and cues")
    turns = (tuple(lists[key]) for key in _LISTS)
    return Sort(name, fields["says"], tuple(fields["slots"].split()), fields["form"], *turns)


def _turn(line: str) -> re.Pattern[str]:
    for mark, words in _WORDS.items():
        line = line.replace(mark, words)
    return regex(line, re.IGNORECASE)
