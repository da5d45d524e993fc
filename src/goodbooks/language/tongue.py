"""Whether a text is mostly German, which is read by signs of its own."""

from __future__ import annotations

import re

_SMALL = frozenset(
    [
        "der",
        "die",
        "das",
        "und",
        "ist",
        "nicht",
        "wir",
        "ich",
        "sie",
        "ein",
        "eine",
        "einen",
        "einem",
        "mit",
        "auf",
        "für",
        "bis",
        "zum",
        "zur",
        "den",
        "dem",
        "von",
        "wird",
        "werden",
        "haben",
        "hat",
        "sind",
        "bitte",
        "noch",
        "auch",
        "dass",
        "wenn",
        "aber",
        "oder",
        "uns",
        "ihr",
        "euch",
        "mir",
        "mich",
        "kann",
        "können",
        "wieder",
        "daran",
        "zu",
        "nur",
        "mal",
        "sich",
        "seit",
        "dann",
        "hier",
        "eines",
        "alle",
        "sehr",
        "du",
        "kannst",
        "könnten",
        "könntest",
        "habe",
        "das",
        "dir",
        "euch",
        "ihnen",
        "nach",
        "bei",
        "wie",
        "morgen",
        "heute",
        "danke",
        "hallo",
        "liebe",
        "lieber",
        "ihre",
        "deine",
        "schon",
        "beim",
        "vom",
        "es",
        "dich",
        "unser",
        "unsere",
    ]
)
"""Small words that German cannot do without and English does not have."""
_ENGLISH = frozenset(
    ("the", "a", "an", "to", "is", "are", "of", "and", "you", "i", "for", "we", "it", "on", "at", "this", "that", "my", "your")
)  # fmt: skip
"""Small words that a line in English holds one of."""
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST, _SHARE = 4, 0.15


def is_mostly_german(text: str) -> bool:
    """Whether at least four words in it, and more than one in seven, are small German words.

    In a line three in nine are enough, and without an English one two in eight.
    """
    words = [word.lower() for word in _WORD.findall(text)]
    found = sum(word in _SMALL for word in words)
    if 1 < found < _FEWEST and not any(word in _ENGLISH for word in words):
        return _FEWEST * found >= len(words)
    if found == _FEWEST - 1 and 3 * found >= len(words):
        return True
    return found >= _FEWEST and found > _SHARE * len(words)
