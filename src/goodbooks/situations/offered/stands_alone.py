"""A piece of a story as it can be said alone: no half of a sentence, with what it hangs on where the sentence has that, or not at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.offered.answer_words import shortest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.situations.offered.pieces import Piece

_NAMED_FORMS = ("thing", "measure", "who")
"""Forms that are no sentence: a thing, a number, somebody."""
_LONGEST = 110
"""So many signs at the most has what is put together of several pieces."""
_PRONOUN = r"(?:i|he|she|they|we|it|you|there|nobody|everybody|somebody|that|this)(?:['’]\w+)?"
_FINITE = r"(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|do|does|did|goes|went|comes|came|said|says|told|got|gets|gave|took|made|saw|\w{2,}ed|\w+n['’]t)"
_HANGS_ON = regex(
    rf"\A(?:before|after|when|whenever|while|until|till|unless|although|though|because|since|as|where|if|in case|so that|than|whereas|as if|nor) (?:{_PRONOUN}|(?:the|an?|my|our|his|her|their|your) (?:[\w-]+ ){{1,3}}?{_FINITE}|(?-i:[A-ZÀ-Þ])[\w'’-]+ {_FINITE})\b(?!.*, )(?!.*(?<!said)(?<!says)(?<!think)(?<!thought)(?<!that)(?<!what)(?<!how)(?<!if)(?<!and)(?<!or)(?<!but)(?<!because)(?<!than) (?:i|he|she|they|we|nobody) (?!and\b|or\b))"
    r"|\A(?:if|when)\b[^,]*, (?:is|was) ",
    re.IGNORECASE,
)
"""How words begin that hang on what stands before them: “before you saw the bin”."""
_MIDWAY = regex(
    r"\A(?:who|which|whose|whom)\b|\A(?:is|was|were|are|been|has|have|had|does|did|will|would) (?!(?:you|i|we|he|she|they|it|the|my|our|your|this|that|there|some\w*|any\w*)\b)",
    re.IGNORECASE,
)
"""How words begin amid a sentence that hang on its beginning: “who has never driven one”, “was what came out”."""
_FRONTED = regex(rf"\Athat {_PRONOUN}\b(?=.*\b(?:rather|sooner|prefer|like|want|mean|meant|said|say|think|know)\Z)", re.IGNORECASE)  # fmt: skip
"""“That I would rather”, which says nothing without what “that” is."""
_GOES_ON = regex(
    r"\b(?:since|because|and|but|or|that|which|whom|whose|the|an?|of|as|from|than|if|when|while|whether|is|was|are|were|my|our|their|rather|sooner|would|could|should|i|he|she|we|they|said|says|told (?:me|us|him|her|them)|asked|to|with|for|by|at|in|on)\Z",
    re.IGNORECASE,
)
"""How words end that go on, where their sentence does."""
_NEVER_LAST = regex(
    r"\b(?:since|because|and|but|or|which|whose|the|an?|of|as|than|if|while|whether|my|our|their|rather|sooner|i)\Z",
    re.IGNORECASE,
)
_LEAD_THAT = regex(
    rf"\A(?!.*\b(?:{_FINITE}|i|he|she|we|they)\b.* that\b)(?:in|at|to|before|the|my|our|(?-i:[A-ZÀ-Þ])[\w'’.-]*)[^.,;]{{0,40}}? that (?=(?:i|he|she|they|we|it|you|the|my|our|his|her|their|nobody|nothing|no|all|one|there)\b)",
    re.IGNORECASE,
)
"""To whom something was said, which is none of it: “in front of the juniors that …”."""
_EMPTY = frozenset(
    ["not", "me", "i", "you", "he", "she", "it", "they", "we", "us", "him", "her", "them", "this", "that", "these", "those", "the", "a", "an", "any", "all", "some", "of", "to", "in", "on", "so", "and", "or", "but", "is", "was", "be", "been", "every", "one", "no", "yes", "ok", "okay", "oh", "well", "then", "now", "my", "your", "gone", "out", "up", "too", "also", "just", "only", "for", "do", "did", "what", "same", "thing", "else", "nobody", "herself", "himself", "myself"]
)  # fmt: skip
"""Words that name nothing: of them alone no answer is made."""
_ANY_BEGINNING = ("question", "doing")
"""Forms that begin with a word that else hangs on something: “whether”, “when”, and what one does."""
_EMPTY_IS_SAID = ("reply",)
"""Forms that may be of such words: what somebody answered."""
_DREADS = regex(r"\b(?:afraid|scared|worried|worries|fears?|feared|dreads?|dreaded|terrified|nervous|frightened)\b[^,;]*\Z", re.IGNORECASE)  # fmt: skip
_AND_THEN = regex(r",? and (?:then )?(?:he|she|they|it|we|i|nobody|somebody)\b", re.IGNORECASE)
_QUOTE = regex(r"[“\"]")
_SAID_ASIDE = regex(r"\A[^“\"”]*[“\"](?P<said>[^“\"”]+)\Z")
"""A quotation that is opened and not closed within the words."""
_WORD = regex(r"[^\W\d_]+|\d+")


def said_alone(at: int, pieces: Sequence[Piece], told: str, form: str) -> str:
    """The words of a piece of a story as an answer of a form, in the shortest that says them whole, with the pieces beside it in its sentence where it is half of one; "" where nothing of it can be said alone."""
    last = max(number for number, each in enumerate(pieces) if each.of == pieces[at].of)
    for begin, end in _stretches(at, pieces, told):
        words = _in_short(told[pieces[begin].start : pieces[end].end], form)
        if begin != end and len(words) > _LONGEST:
            continue
        is_amid = _is_amid(begin, pieces)
        if said := _mended(words, form, is_amid=is_amid, is_whole=end == last):
            return said
    return ""


def _in_short(words: str, form: str) -> str:
    """The shortest of the words of one piece or several; what is dreaded with something is left with it."""
    for and_then in _AND_THEN.finditer(words):
        if form == "said" and _DREADS.search(words[: and_then.start()]):
            return f"{shortest(words[: and_then.start()], form)}{words[and_then.start() :].rstrip(' .!')}"
    return shortest(words, form)


def _is_amid(at: int, pieces: Sequence[Piece]) -> bool:
    """Whether a piece begins amid a sentence: another of that stands before it, or something that was said does, and it goes on in small letters."""
    is_behind = at > 0 and pieces[at - 1].of == pieces[at].of
    return is_behind or (pieces[at].text[:1].islower() and pieces[0].text[:1].isupper())


def _stretches(at: int, pieces: Sequence[Piece], told: str) -> Iterator[tuple[int, int]]:
    """The first and the last of a piece alone, then with what stands before, behind, and on both sides of it in its sentence; what is dreaded together comes first."""
    one = pieces[at]
    before = at - 1 if at and pieces[at - 1].of == one.of else at
    behind = at + 1 if at + 1 < len(pieces) and pieces[at + 1].of == one.of else at
    if behind > at and _DREADS.search(one.text) and _AND_THEN.match(told, one.end):
        yield at, behind
    yield from dict.fromkeys(((at, at), (before, at), (at, behind), (before, behind)))


def _mended(words: str, form: str, *, is_amid: bool, is_whole: bool) -> str:
    """Words that can be said alone; "" where these cannot."""
    words = _LEAD_THAT.sub("", words)
    if len(_QUOTE.findall(words)) == 1 and (aside := _SAID_ASIDE.match(words)):
        words = aside["said"].strip() if form in ("reply", "said", "my-word", "question") else ""
    own = {word.lower() for word in _WORD.findall(words)}
    if not own or (own <= _EMPTY and form not in _EMPTY_IS_SAID):
        return ""
    if form in _NAMED_FORMS:
        return "" if _NEVER_LAST.search(words) else words
    hangs = _HANGS_ON.match(words) or (is_amid and _MIDWAY.match(words))
    is_half = _FRONTED.match(words) or (hangs and form not in _ANY_BEGINNING)
    goes_on = _NEVER_LAST.search(words) or (not is_whole and _GOES_ON.search(words))
    return "" if is_half or goes_on else words
