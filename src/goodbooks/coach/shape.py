"""The shape of a sentence: who stands at its head and how it goes on, whether anybody did what was done, how many figures it has.

Shapes are what a figure of speech that nobody has met before shares with those that are known: whom it is
about, and in which tense. They are signs that the tables of `leaning` weigh, beside the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.language.text.letter import Sentence


def _words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


_SKIPPED = _words(
    "and but so or also then now well oh ah hey anyway honestly frankly meanwhile still yet because since as when if"
)
_HEADS = {
    "i": "i i'm i've i'll i'd im",
    "we": "we we're we've we'll we'd us",
    "my": "my our mine",
    "you": "you you're you've you'll you'd u y'all",
    "your": "your yours",
    "they": "he she they he's she's they're they've he'd she'd they'd them nobody somebody someone everybody everyone",
    "their": "his her their",
    "it": "it it's that that's this these those which what",
    "there": "there there's here here's",
    "a": "a an the some any no one each every all",
    "ask": "can could would will may please do does is are",
}
_HEAD_OF = {word: name for name, words in _HEADS.items() for word in words.split()}
_PAST = _words(
    "was were had did went came got gave took made said told sent put left kept let lost met paid read ran saw sat set "
    "sold spent stood thought threw wrote broke brought built bought caught chose cut dealt drew drove fell felt "
    "found flew forgot grew held hit hung knew laid led meant rang rose shut slept spoke stole stuck swept taught "
    "tore woke wore won began ate drank dug fed fought hid lent lit rode shook shot sank sang swam swung wound"
)
_DONE = _words(
    "done gone given taken made said told sent put left kept let lost paid read run seen set sold spent thought thrown "
    "written broken brought built bought caught chosen cut drawn driven fallen found forgotten held hit hung known laid "
    "led meant shut spoken stolen stuck swept torn worn won begun eaten fed hidden lent lit shaken shot sunk"
)
_WOULD = _words("can could would will shall should may might must 'll 'd")
_BE = _words("am is are was were be been being get gets got isn't aren't wasn't weren't")
_NUMBER = regex(
    r"\d[\d.,]*%?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|"
    r"sixty|hundred|thousand|half|twice|thrice|once|dozen|third|fourth|fifth|sixth)\b"
)
_MONEY = regex(
    r"[€$£¥₹]|\b(?:euros?|pounds?|dollars?|quid|francs?|shillings?|pesos?|rupees?|crowns?)\b"
)
_LIKENESS = regex(
    r"\blike (?:an?|the|my|our|some|it)\b|\bas (?:if|though)\b|\bas \w+ as\b|\bworse than\b|\bthan an?\b"
)
_MANY = 4
_COMMAS, _FIVE, _LONGEST = 3, 5, 6
_TIMES, _WANTING = frozenset({"date", "stretch"}), frozenset({"commit", "plans", "ask", "offer"})
_PERSONS = {
    "i": "i i'm i've i'll i'd my me",
    "we": "we our us we're we'll we've",
    "you": "you your you're you'll you've you'd",
    "they": "he she they his her their him them",
}
_PERSON_OF = {word: name for name, words in _PERSONS.items() for word in words.split()}


def shapes(sentence: Sentence) -> Iterator[str]:
    """The signs of the shape of a sentence."""
    words = [word.lower().replace("’", "'") for word in sentence.words]
    at = next((at for at, word in enumerate(words) if word not in _SKIPPED), 0)
    head = _head(sentence.words[at], words[at])
    goes = _tense(words[at : at + 6])
    yield f"s {head}"
    yield f"s {head} {goes}"
    if any(map(_is_name, sentence.words[at + 1 :])):
        yield "s has name"
        yield f"s {head} has name"
    if _LIKENESS.search(sentence.small):
        yield "s like"
        yield f"s like {head}"
    numbers = len(_NUMBER.findall(sentence.small))
    yield f"s numbers {min(numbers, _MANY)}"
    if numbers:
        yield f"s numbers {goes}"
    if _MONEY.search(sentence.small):
        yield "s money"
    yield from _bareness(sentence, words, is_named=any(map(_is_name, sentence.words[1:])))
    undone = _undone(words)
    if undone:
        yield f"s {undone}"
        yield f"s {undone} {head}"


def _bareness(sentence: Sentence, words: Sequence[str], *, is_named: bool) -> Iterator[str]:
    """Whether there is anything in the sentence that can be checked, whom it speaks of, and how long it is."""
    acts = sentence.acts
    is_counted = "figure" in acts or any(word[0].isdigit() for word in words)
    is_dated = not acts.isdisjoint(_TIMES)
    held = (("number", is_counted), ("day", is_dated), ("name", is_named))
    firm = " ".join(name for name, is_so in held if is_so) or "bare"
    said = {_PERSON_OF[word] for word in words if word in _PERSON_OF}
    whom = " ".join(sorted(said))
    yield from (f"s {firm}", f"s {firm} of {whom}", f"s of {whom}")
    yield f"s commas {min(sentence.text.count(','), _COMMAS)}"
    yield f"s long {min(len(words) // _FIVE, _LONGEST)}"
    if not is_dated and not acts.isdisjoint(_WANTING):
        yield "s wants, bare"


def _head(word: str, small: str) -> str:
    """What stands at the head: a person, a thing, a name, or a word of another kind."""
    known = _HEAD_OF.get(small)
    if known:
        return known
    return "name" if _is_name(word) and not small.endswith("s") else "word"


def _is_name(word: str) -> bool:
    """Whether a word is written as a name is."""
    return word[0].isupper() and len(word) > 1 and word[1:].islower()


def _tense(words: Sequence[str]) -> str:
    """How the sentence goes on: not, would, has, past, or now."""
    for word in words:
        if word.endswith("n't") or word in ("not", "never"):
            return "not"
        if word in _WOULD or word.endswith(("'ll", "'d")):
            return "would"
        if word.endswith("'ve") or word in ("have", "has"):
            return "has"
        if word in _PAST or (word.endswith("ed") and len(word) > 3):
            return "past"
        if word.endswith(("'re", "'m", "ing")) or word in ("is", "are", "am"):
            return "now"
    return "none"


def _undone(words: Sequence[str]) -> str:
    """Whether something was done, and by nobody that is named."""
    for at, word in enumerate(words):
        if word in _BE:
            for after in words[at + 1 : at + 4]:
                if after in _DONE or (after.endswith("ed") and len(after) > 4):
                    return "done by" if "by" in words[at:] else "done"
    return ""
