"""In which tongue a text is: German, which is read by signs of its own, or one that is not read."""

from __future__ import annotations

from functools import lru_cache

from goodbooks.core.regex import regex

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
        "mein",
        "meine",
        "meinen",
        "meiner",
        "seine",
        "seinen",
    ]
)
"""Small words that German cannot do without and English does not have."""
_ENGLISH = frozenset(
    ("the", "a", "an", "to", "is", "are", "of", "and", "you", "i", "for", "we", "it", "on", "at", "this", "that", "my", "your")
)  # fmt: skip
"""Small words that a line in English holds one of."""
_OTHERS = {
    "French": frozenset(["le", "la", "les", "des", "une", "nous", "vous", "et", "est", "pas", "que", "qui", "pour", "avec", "dans", "sur", "je", "il", "elle", "sont", "avons", "avez", "merci", "bonjour", "votre", "notre", "mais", "ce", "cette", "du", "au", "aux", "ne", "en"]),
    "Spanish": frozenset(["el", "la", "los", "las", "una", "que", "por", "para", "con", "del", "nosotros", "usted", "gracias", "hola", "pero", "esta", "este", "mi", "su", "se", "lo", "al", "muy", "más", "como", "hemos", "puede", "favor", "y", "es"]),
    "Italian": frozenset(["il", "lo", "la", "gli", "le", "una", "che", "per", "con", "del", "della", "di", "non", "sono", "abbiamo", "grazie", "ciao", "ma", "questo", "questa", "mi", "ci", "si", "anche", "più", "come", "può", "è", "alla", "nel"]),
    "Dutch": frozenset(["de", "het", "een", "en", "van", "ik", "je", "we", "niet", "met", "voor", "dat", "op", "zijn", "aan", "te", "hebben", "heeft", "bedankt", "maar", "deze", "dit", "kun", "graag", "nog", "naar", "wij", "jij", "u", "bij"]),
    "Portuguese": frozenset(["o", "os", "as", "uma", "que", "por", "para", "com", "não", "nós", "você", "obrigado", "obrigada", "olá", "mas", "esta", "este", "do", "da", "dos", "das", "em", "no", "na", "é", "muito", "mais", "como", "pode"]),
    "Polish": frozenset(["i", "w", "na", "nie", "się", "że", "do", "jest", "proszę", "dziękuję", "z", "o", "czy", "jak", "ale", "to", "po", "za", "od", "mam", "jestem", "dla", "przez", "będzie"]),
}  # fmt: skip
"""Small words of tongues that are not read at all."""
_ENGLISH_TOO = frozenset(("a", "as", "come", "con", "de", "do", "du", "en", "es", "i", "la", "lo", "los", "las", "ma", "me", "mi", "no", "o", "on", "op", "per", "pas", "to", "u", "van", "y", "w", "z"))  # fmt: skip
"""Small words of other tongues that a short line in English may hold too, in names and in haste."""
_FEWEST_UNREAD, _SHARE_UNREAD = 5, 0.2
_FEWEST_IN_A_LINE, _ONE_IN = 2, 6
_WORD = regex(r"[^\W\d_]+")
_FEWEST, _SHARE = 4, 0.15


@lru_cache(maxsize=8)  # the reader and whoever says what was not read ask it of the same text
def unread_tongue(text: str) -> str:
    """The tongue of a text that is neither English nor German and is not read, such as "French"; "" of one that is read."""
    words = [word.lower() for word in _WORD.findall(text)]
    known = sum(word in _ENGLISH or word in _SMALL for word in words)
    counts = {name: sum(word in small for word in words) for name, small in _OTHERS.items()}
    name = max(counts, key=counts.__getitem__)
    if not any(word in _ENGLISH or word in _SMALL for word in words if word not in _ENGLISH_TOO):
        return _of_a_line(words)
    is_it = counts[name] >= _FEWEST_UNREAD and counts[name] > _SHARE_UNREAD * len(words)
    return name if is_it and counts[name] > known + 1 else ""


def _of_a_line(words: list[str]) -> str:
    """The tongue that is not read of a line without a small word of English or German: two of its own words, one in six, are enough."""
    counts = {
        name: sum(word in small - _ENGLISH_TOO for word in words) for name, small in _OTHERS.items()
    }
    name = max(counts, key=counts.__getitem__)
    is_it = counts[name] >= _FEWEST_IN_A_LINE and _ONE_IN * counts[name] >= len(words)
    return name if is_it else ""


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
