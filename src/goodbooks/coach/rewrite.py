"""A sentence as it would read without the words that were found; offered, never put in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.coach.rule import Rule
    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence

_QUESTION = ("Could", "Can", "Would", "May")
_GAP = regex(r"\s+([,.;:!?])|,\s*(?=[,.!?])")


class Hit(NamedTuple):
    """A rule's words found at a place, and what could stand there: None when the phrase gives nothing."""

    spot: Spot
    rule: Rule
    instead: str | None = None


def rewritten(view: View, hit: Hit, hits: Sequence[Hit]) -> str:
    """The sentence of a hit with every hit in it replaced that can be; "" when this one cannot."""
    if hit.instead is None:
        return ""
    if not view.rewrites:
        view.rewrites.update(_by_sentence(view, hits))
    sentence = view.sentence_at(hit.spot.start)
    return "" if sentence is None else view.rewrites.get(sentence.number, "")


def _by_sentence(view: View, hits: Sequence[Hit]) -> Iterator[tuple[int, str]]:
    """Each sentence that has a hit, by its number, as it would read without them."""
    here: dict[int, list[Hit]] = {}
    for hit in hits:
        sentence = view.sentence_at(hit.spot.start)
        if sentence is not None:
            here.setdefault(sentence.number, []).append(hit)
    yield from ((n, _as_one(view, view.sentences[n], there)) for n, there in here.items())


def _as_one(view: View, sentence: Sentence, here: list[Hit]) -> str:
    """A sentence with every hit in it replaced that can be; "" where one cannot."""
    if any(one.instead is None and one.rule.phrases for one in here):
        return ""
    parts, length, at, begin = list[str](), 0, sentence.start, 0
    for other in sorted(here, key=lambda one: one.spot[:2]):
        if other.instead is None or other.spot.start < at:
            continue
        parts.append(view.letter.text[at : other.spot.start])
        length += len(parts[-1])
        if other.instead.startswith(_QUESTION):
            begin = length
        parts.append("" if other.instead == "-" else other.instead)
        length += len(parts[-1])
        at = other.spot.end
    text = "".join(parts)
    return _tidy(
        text[begin:] + view.letter.text[at : sentence.end],
        is_question=begin > 0 or text.startswith(_QUESTION),
    )


def _tidy(text: str, *, is_question: bool) -> str:
    """One line in quotation marks, with a capital and its right end."""
    flat = _GAP.sub(r"\1", " ".join(text.split())).strip(" ,;")
    if is_question:
        flat = flat.rstrip(".!") + ("" if flat.endswith("?") else "?")
    return f"“{flat[:1].upper()}{flat[1:]}”"
