"""A short quotation: a sentence, or whole clauses of it, and never a thought broken off.

At most twenty words are quoted, so that a page tells what somebody holds and does not carry their text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from goodbooks.core.regex import regex

MOST_WORDS = 20
"""How many words of somebody are quoted at most."""

_LEAST_WORDS, _LEAST_HEAD = 4, 3
_ASIDE = regex(r"\s*\([^()]*\)")
_BEGIN, _END = "\x01", "\x02"
_BEGINS_ONE = regex(r"“|(?:(?<=[\s(\[])|^)\"(?=\w)")
_ENDS_ONE = regex(r"[”\"]")
_HARD = regex(r"[.;!?…]+[\x02’')\]]*$")
_DASHES = frozenset({"-", "–", "—", "--", "…"})
_SUBJECTS = frozenset(
    ["i", "you", "he", "she", "it", "they", "we", "that", "this", "there", "these", "those", "who", "i'm", "i've", "i'd", "i'll", "you're", "you've", "you'd", "you'll", "he's", "he'd", "he'll", "she's", "she'd", "she'll", "it's", "it'd", "it'll", "they're", "they've", "they'd", "they'll", "we're", "we've", "that's", "there's", "nobody", "everybody", "people"]
)  # fmt: skip
_TIES = frozenset(
    [
        "and",
        "but",
        "so",
        "because",
        "or",
        "then",
        "yet",
        "although",
        "though",
        "while",
        "until",
        "unless",
        "if",
        "when",
        "which",
        "who",
        "where",
        "since",
        "whereas",
    ]
)
_SIDE = frozenset(["because", "although", "though", "while", "until", "unless", "if", "when", "where", "since", "whereas", "after", "before", "given"])  # fmt: skip
_IMPERATIVES = frozenset(
    [
        "ask",
        "tell",
        "talk",
        "write",
        "show",
        "give",
        "put",
        "bring",
        "check",
        "stay",
        "leave",
        "look",
        "think",
        "send",
        "offer",
        "wait",
        "find",
        "save",
        "say",
        "go",
        "get",
        "keep",
        "let",
        "make",
        "take",
        "don't",
    ]
)
_CARRIES_ON = frozenset(["and", "but", "so", "because", "or", "then", "yet"])
_AFTER_A_TIE = _SUBJECTS | frozenset(["nothing", "before", "once", "then", "just", "to", "don't", "do", "never", "not", "look", "say", "tell", "ask", "if", "when", "maybe", "get", "go", "keep", "the", "your", "my", "his", "her"])  # fmt: skip
_VERBS = regex(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|must|may|might|let|make|ask|tell|say|go|"
    r"get|keep|take|talk|write|show|give|put|bring|check|stay|leave|look|think|send|offer|wait|find|save|means?|needs?|wants?|[\w]+n't|[\w]+['’](?:s|re|ll|d|ve|m))\b",
    re.IGNORECASE,
)
_HANGS = frozenset(
    ["the", "a", "an", "of", "to", "and", "or", "but", "that", "which", "with", "for", "in", "on", "at", "by", "from", "your", "my", "his", "their", "our", "is", "are", "was", "were", "so", "very", "not", "if", "as", "than", "because", "say", "says", "saying", "said", "like", "about", "into", "any", "some", "be", "i", "we", "they", "he", "she", "it's", "go", "try", "i'm", "you're", "and/or", "should", "will", "would", "can"]
)  # fmt: skip


class _Run(NamedTuple):
    """So many words of a sentence, from one to before another."""

    first: int
    last: int


def quoted(sentence: str, at: int | None = None) -> str:
    """A sentence in quotation marks; of a long one the whole clauses around a place in it.

    `at` is where the words stand that matter, if any do more than others. "" where no clause is
    short enough to be quoted whole.
    """
    plain = _plain(sentence)
    if len(plain.split()) <= MOST_WORDS:
        return f"“{_inner(plain)}”" if plain else ""
    before = "" if at is None else _ASIDE.sub("", _plain(sentence[:at]))
    words = _ASIDE.sub(" …", plain).replace("….", "…").split()
    matters = None if at is None else len(before.split())
    runs = [run for run in _runs(words) if matters is None or run.first <= matters < run.last]
    if not runs:
        return ""
    return _shown(words, max(runs, key=lambda run: _worth(words, run)))


def _plain(sentence: str) -> str:
    """The words with each quotation mark in them told from an apostrophe, as one that begins or one that ends."""
    return " ".join(_ENDS_ONE.sub(_END, _BEGINS_ONE.sub(_BEGIN, sentence)).split())


def _inner(words: str) -> str:
    """The words as they are shown within quotation marks."""
    return words.replace(_BEGIN, "'").replace(_END, "'")


def _runs(words: list[str]) -> list[_Run]:
    """All runs of whole clauses that are short enough and say something by themselves."""
    firsts = [i for i in range(len(words)) if i == 0 or _may_begin(words, i)]
    lasts = [i for i in range(1, len(words) + 1) if i == len(words) or _may_end(words, i)]
    return [
        _Run(first, last)
        for first in firsts
        for last in lasts
        if _LEAST_WORDS <= _count(words[first:last]) <= MOST_WORDS
        and _is_whole(words[first:last], is_at_end=last == len(words))
    ]


def _count(words: list[str]) -> int:
    return sum(word not in _DASHES for word in words)


def _bare(word: str) -> str:
    return word.lower().replace("’", "'").strip("\x01\x02'.,;:!?…*_()[]")


def _may_begin(words: list[str], at: int) -> bool:
    """Whether a clause begins at this word."""
    before, word = words[at - 1], words[at]
    after = _bare(words[at + 1]) if at + 1 < len(words) else ""
    if _HARD.search(before) or before.endswith(":") or before in _DASHES or word.startswith(_BEGIN):
        return word not in _DASHES
    if _bare(word) in _CARRIES_ON:
        return after in _AFTER_A_TIE
    return before.endswith(",") and _bare(word) in _SUBJECTS | _SIDE


def _may_end(words: list[str], at: int) -> bool:
    """Whether a clause ends before this word."""
    before, word = words[at - 1], words[at]
    after = words[at + 1] if at + 1 < len(words) else ""
    if _bare(before) in _HANGS or before in _DASHES:
        return False
    if before.endswith(":"):
        return at > _LEAST_HEAD and word.startswith(_BEGIN)
    if any(one.startswith(_BEGIN) for one in words[max(0, at - 2) : at]) or _hangs(words[:at]):
        return False  # a word or two of what somebody says, or a condition of what is left out
    if _HARD.search(before) or word in _DASHES - {"…"}:
        return True
    if _bare(word) == "that":
        return _VERBS.match(after) is not None
    return _bare(word) in _TIES | {"before"} or (before.endswith(",") and _bare(word) in _SUBJECTS)


def _hangs(words: list[str]) -> bool:
    """Whether what comes after the last full stop or dash is a condition of nothing."""
    breaks = [i for i, word in enumerate(words[:-1]) if word in _DASHES or _HARD.search(word)]
    tail = words[breaks[-1] + 1 :] if breaks else []
    return bool(tail) and _bare(tail[0]) in _SIDE and not _is_whole(tail, is_at_end=False)


def _is_whole(words: list[str], *, is_at_end: bool) -> bool:
    """Whether some words are a thought: a verb stands in them outside of a side clause that leads to nothing."""
    if not _VERBS.search(" ".join(words)):
        return False
    lead = _bare(words[1]) if _bare(words[0]) in _CARRIES_ON - {"because"} else _bare(words[0])
    if lead not in _SIDE:
        return True
    turns = [
        i for i in range(_LEAST_HEAD, len(words))
        if words[i - 1].endswith(",") or _bare(words[i]) in ("then", "i'd", "i'll") or words[i - 1] in _DASHES
        or (_bare(words[i]) in _IMPERATIVES and _bare(words[i - 1]) not in _HANGS | _SUBJECTS)
    ]  # fmt: skip
    return any(_VERBS.search(" ".join(words[i:])) for i in turns) or (
        is_at_end and lead == "because"
    )


def _worth(words: list[str], run: _Run) -> int:
    """A run is better that begins and ends where the sentence does, and that loses no condition."""
    worth = _count(words[run.first : run.last])
    worth += 12 if run.first == 0 else 6 if _HARD.search(words[run.first - 1]) else 0
    if run.last == len(words) or _HARD.search(words[run.last - 1]):
        return worth + 5
    return worth - 15 if _bare(words[run.last]) in ("if", "unless") else worth


def _shown(words: list[str], run: _Run) -> str:
    """The words of a run, with a mark where something was left out, and inner quotation marks in pairs."""
    kept = words[run.first : run.last]
    said = " ".join(kept)
    before = "… " if run.first else ""
    behind = " …" if run.last < len(words) else ""
    said = said.rstrip(",;:–—- …") if behind else said
    opened = _open(words[: run.first])
    first, last = _BEGIN * (opened > 0), _END * (_open(kept) + opened > 0)
    return _inner(f"“{before}{first}{said}{behind}{last}”")


def _open(words: list[str]) -> int:
    """How many more inner quotations begin than end in some words."""
    said = " ".join(words)
    return said.count(_BEGIN) - said.count(_END)


def short(words: str) -> str:
    """Some words without quotation marks: whole where they are few, else whole clauses, else cut off."""
    parts = words.split()
    if len(parts) <= MOST_WORDS:
        return words
    return quoted(words).strip("“”") or " ".join(parts[:MOST_WORDS]) + " …"
