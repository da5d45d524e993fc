"""What was said in a talk, apart from what is told of it: only what they said is theirs, the rest is a note of mine."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.to_their_face import called
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import NO_TITLE
from goodbooks.core.phrasing import capital, unquoted
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_ADVERB = r"(?:(?:also|then|just|only|first|finally|even|still|always|never|really|clearly|simply|again|at last) ){0,2}"
_SAID = (
    r"(?:said|says|wrote|writes|told (?:me|us)|tells (?:me|us)|wants?|wanted|needs?|needed|agree[sd]?|promise[sd]?|insist(?:s|ed)|add(?:s|ed)|"
    r"repl(?:y|ies|ied)|answer(?:s|ed)|mean(?:s|t)|think(?:s)?|thought|decide[sd]?|expect(?:s|ed)|suggest(?:s|ed)|propose[sd]?|refuse[sd]?|offer(?:s|ed)|confirm(?:s|ed)|"
    r"ha(?:s|ve|d) to|lets? (?:me|us) know|(?:comes?|came|gets?|got) back to (?:me|us)|looks (?:at|into)|checks|"
    r"warn(?:s|ed)|mention(?:s|ed)|admit(?:s|ted)|explain(?:s|ed)|repeat(?:s|ed)|(?:will|would|can|could|may|might|must|shall)|['’](?:d|ll)|"
    r"ask(?:s|ed) (?:for|me to|us to|(?:me |us )?(?:if|whether|who|what|when|why|how|which|where))|do(?:es|n['’]t|esn['’]t)? ?(?:not )?wants?|did(?:n['’]t| not) (?:want|agree))(?![\w'’])"
)
"""What somebody does who says something, in a report of it; a bare “asked about” tells of a talk and not what was said."""
_GOES_ON = r"(?:said|says|told (?:me|us)|wanted|wants|agreed|agrees|promised|added|answered|replied|insisted|asked (?:for|me to|us to|if|whether))\b"
"""How a report goes on of whoever was told of last: “she nodded and said …”."""
_I_TOLD = regex(
    rf"(?:and |but |so |then )*(?:I {_ADVERB}(?:said|told (?:him|her|them)|asked|answered|explained|replied|showed|mentioned|repeated|promised|went|came|felt|listened|nodded|left|thought|tried|started|began|was|did|had|could|kept|got|gave|offered)|we {_ADVERB}(?:talked|spoke|discussed|chatted|met|went|began|started|looked|ended|parted|laughed|argued|sat|walked)|(?:I (?:think|believe|guess|hope|feel|doubt|don['’]t think)|(?:I['’]m |I am )?not sure)(?: that| if| whether)? (?:he|she|they))\b",
    re.IGNORECASE,
)
"""How one tells what one did in a talk; “I told you” is said to somebody."""
_OF_THE_TALK = regex(
    r"(?:it (?:went|was (?:a )?(?:very |quite |really )?(?:good|short|quick|long|calm|tense|friendly|hard|difficult|awkward|fine|okay|ok)\b|felt|lasted|took)|(?:the|our|a) (?:talk|call|meeting|mood|tone|conversation)\b|(?:good|short|long|calm|tense|friendly|quick|difficult|hard) (?:talk|call|meeting|conversation)\b)",
    re.IGNORECASE,
)
_TO_ME = regex(r"\b(?:you|your|yours|you['’]\w+)\b", re.IGNORECASE)
_QUOTE = regex(r"[\"“„](?P<said>[^\"“”„]+)[\"”“]")
_LEADS = regex(r"\W*(?:(?:and|but|so|then|while|where|when)\b[, ]*)?(?:(?:in the end|at first|at last|finally|after that|afterwards|later|then|first|overall|on the whole|at the end|in between|luckily|unfortunately|of course)\b,?)?", re.IGNORECASE)  # fmt: skip


_TAG = r"(?:said|says|told (?:me|us)|wrote|added|answered|replied)"
"""What says behind words whose they are: “the early days are no problem, she said”."""


class OfATalk(NamedTuple):
    """An answer to what was said: their words, and what is only told of the talk; "" for what it has none of."""

    theirs: str
    told: str


class _Part(NamedTuple):
    """A clause, or some of it, and what it is; `joint` is what stands between it and the clause before."""

    words: str
    is_theirs: bool
    is_told: bool
    number: int = 0
    joint: str = ""
    is_tagged: bool = False
    is_quoted: bool = False


def whose_words(answer: str, who: str) -> OfATalk:
    """What they said, and what is told of the talk beside it. An answer in which nothing is told of anybody is theirs as it stands.

    Theirs is what stands in quotation marks of theirs, else what “he said”, “she wants” or “Marcus agreed” reports. What I said, and how they were, is told.
    """
    if (both := _by_turns(answer.strip(), who)) is not None:
        return both
    plain = _without_name(answer.strip(), who)
    parts = list(_parts(plain, who))
    if not any(one.is_told or one.is_tagged for one in parts) or _is_said_to_me(plain, who):
        return OfATalk(unquoted(plain), "")
    exact = [one for one in parts if one.is_theirs and one.is_told]
    exact = [one for one in parts if one in exact or (exact and one.is_quoted)]
    theirs = exact or [one for one in parts if one.is_theirs]
    return OfATalk(_joined(theirs), _joined([one for one in parts if one not in theirs]))


_MINE = regex(
    r"(?:(?:and|but|so|then|well|today|yesterday|just now|this (?:morning|afternoon|evening)|at \w+),? )*"
    r"(?:(?:I|we)(?=['’ ])|(?:said|told|asked|talked|spoke|wrote|mentioned|explained|brought|put|had)(?= )|(?:the|our|my) (?:talk|call|meeting|conversation|one[- ]on[- ]one)\b)",
    re.IGNORECASE,
)
"""How a sentence begins that tells what I did or said in a talk, or how it went, also where the “I” is left out."""


def is_all_mine(sentence: str, who: str) -> bool:
    """Whether a sentence tells what I said or did in a talk, or how it went, and nobody else does or says something in it: none of their words stand there."""
    if not _MINE.match(sentence):
        return False
    them = "|".join(
        ("he|she|they|his answer|her answer|their answer", *map(re.escape, called(who)))
    )
    bare = _QUOTE.sub(" ", sentence)
    return re.search(rf"(?:[,;:.!?]|\b(?:and|but|so|then|that|until|because|while)\b)\s+(?:{them})\b", bare, re.IGNORECASE) is None  # fmt: skip


def _is_said_to_me(answer: str, who: str) -> bool:
    """Whether all of an answer is said by them to me: “I put you in a bad spot; I had Ana on the line”. Whoever tells of it says “he” or whom they told."""
    bare = _QUOTE.sub(" ", answer)
    them = "|".join(("he|she|they|him|her|them", *map(re.escape, called(who))))
    is_of_them = re.compile(rf"(?:^|[,.;!?]\s+|\b(?:and|but|so|then)\s+)(?:(?:{them})\b|(?:I|we) {_ADVERB}\w+ (?:to |with )?(?:{them})\b)", re.IGNORECASE)  # fmt: skip
    is_from_me_to_you = re.search(r"\b(?:I|[Ww]e)\b", bare) and _TO_ME.search(bare)
    return bare == answer and is_from_me_to_you is not None and is_of_them.search(bare) is None


def _without_name(answer: str, who: str) -> str:
    """An answer without the name of whoever says all of it, “Konrad: from today I sign again”; as it is where somebody else speaks in it too."""
    them = "|".join(("he|she|they", *map(re.escape, called(who))))
    found = re.match(rf"(?:{them})\s*:\s*(?=\S)", answer, re.IGNORECASE)
    rest = answer[found.end() :] if found else ""
    return answer if not rest or re.search(rf"\b(?:me|I|{them})\s*:", rest, re.IGNORECASE) else rest


def _by_turns(answer: str, who: str) -> OfATalk | None:
    """What each said, where an answer has it by turns, “me: we wait. Konrad: then go”; None where only one speaks, or nobody's name stands before it."""
    them = "|".join(("he|she|they", *map(re.escape, called(who))))
    turns = re.split(
        rf"(?:\A|(?<=[.!?;])\s+|\n\s*)(me|I|{them})\s*:\s*", answer, flags=re.IGNORECASE
    )
    said = [(turns[at].lower() in ("me", "i"), turns[at + 1].strip(" ;,")) for at in range(1, len(turns) - 1, 2)]  # fmt: skip
    if turns[0].strip() or len({is_mine for is_mine, _ in said}) < 2:
        return None
    mine = (f"I said: “{unquoted(words)}”" for is_mine, words in said if is_mine)
    return OfATalk(" ".join(unquoted(words) for is_mine, words in said if not is_mine), " ".join(mine))  # fmt: skip


def _joined(parts: list[_Part]) -> str:
    """Parts of an answer in a row: as it was written where nothing was between them, else each as a sentence begins."""
    said = ""
    before: _Part | None = None
    for one in parts:
        plain = one.words.strip(" ,;")
        is_next = one.is_quoted and said[-1:] not in (*".!?…,;:", "")  # behind “…,” he said.
        if before is not None and one.number == before.number + 1 and one.joint and not is_next:
            said += f"{';' if before.words.rstrip().endswith(';') else ''}{one.joint}{plain}"
        elif said:
            said = f"{said}{'' if said[-1:] in '.!?…' else '.'} {capital(plain)}"
        else:
            said = capital(plain)
        before = one
    return said


def _parts(answer: str, who: str) -> Iterator[_Part]:
    """An answer clause by clause, where somebody else begins to do or say something; words in quotation marks with whose they are."""
    them = "|".join((r"he|she|they|(?:my|the|our) (?:boss|manager|director|chief)", *map(re.escape, called(who))))  # fmt: skip
    subject = rf"(?:I|we|{them})(?=['’ ])"
    begins = re.compile(
        rf"(?:(?<=[.!?;]){NO_TITLE} |(?<=[.!?…][”\"]) |, | (?=(?:and|but|so|then) {subject}))(?:(?:and|but|so|then) )*(?={subject})"
        rf"|,? (?:and|but|then) (?:then )?(?={_GOES_ON})|, (?={_GOES_ON}|(?:said|says) (?:{them})\b)|(?<=[.!?;…]){NO_TITLE} +(?=[\"“„]|[^\W\d_])|\n+",
        re.IGNORECASE,
    )
    speaks = re.compile(rf"(?:(?:and|but|so|then) )*(?P<who>I|we|{them})\b", re.IGNORECASE)
    who, is_theirs = "", False
    tag = re.compile(rf"(?P<who>I|we|{them}) {_TAG}\W*|(?:said|says) (?P<whose>{them})\W*", re.IGNORECASE)  # fmt: skip
    clauses = list(_split(answer, begins))
    tags = [tag.fullmatch(words.strip()) if joint == ", " else None for joint, words in clauses]
    for number, (joint, words) in enumerate(clauses):
        if tags[number] is not None:
            continue
        if (said := next(iter(tags[number + 1 :]), None)) is not None:
            is_mine = (said["who"] or said["whose"]).lower() in ("i", "we")
            yield _Part(words, not is_mine, is_mine, number, joint, is_tagged=True)
            continue
        found = speaks.match(words.strip())
        who = found["who"] if found else who
        is_on = found is None and who and re.match(_GOES_ON, words, re.IGNORECASE)
        for part in _read(f"{who} {words}" if is_on else words, them):
            is_more = is_theirs and not part.is_told and _goes_on(joint, words)
            is_theirs = part.is_theirs or is_more
            yield part._replace(number=number, joint="" if is_on else joint, is_theirs=is_theirs)


def _goes_on(joint: str, words: str) -> bool:
    """Whether a clause that tells nothing of anybody goes on with what they said: in the same sentence, “she said good, we start in May”, or since it is said to me, “I was hoping you would ask”."""
    return joint == ", " or _TO_ME.search(words) is not None


def _split(answer: str, begins: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """The clauses of an answer with what stands before each; a place within quotation marks is no end of one."""
    quoted = [one.span() for one in _QUOTE.finditer(answer)]
    start, joint = 0, ""
    for found in begins.finditer(answer):
        is_quoted = any(left < found.start() < right for left, right in quoted)
        if not is_quoted and found.start() > start:
            yield joint, answer[start : found.start()]
            start, joint = found.end(), found[0]
    yield joint, answer[start:]


def _quoted(words: str) -> str:
    """What stands in quotation marks in a clause."""
    return " ".join(one["said"].strip(" ,") for one in _QUOTE.finditer(words))


def _read(words: str, them: str) -> Iterator[_Part]:
    """A clause as what it is: theirs where they say it, told where it tells of them, of me or of the talk; else neither."""
    plain = " ".join(words.split())
    lead = _LEADS.match(plain)
    bare = plain[lead.end() :].strip() if lead else plain
    is_mine = _I_TOLD.match(bare) is not None and not _TO_ME.search(_QUOTE.sub("", bare))
    around = " ".join(_QUOTE.sub(" ", plain).split()).strip(" ,.:;")
    if not is_mine and around != plain.strip(" ,.:;") and re.search(rf"\b(?:{them})\b", around, re.IGNORECASE):  # fmt: skip
        yield _Part(_quoted(plain), is_theirs=True, is_told=True)
        if not re.fullmatch(rf"(?:{them}) {_ADVERB}\w+(?: me| us)?", around, re.IGNORECASE):
            yield _Part(around, is_theirs=False, is_told=True)
        return
    if not around and not is_mine:
        yield _Part(_quoted(plain), is_theirs=True, is_told=False, is_quoted=True)
        return
    is_said = re.match(rf"(?:{them})(?: {_ADVERB}|(?=['’]))(?:{_SAID})", bare, re.IGNORECASE)
    is_of_them = re.match(rf"(?:{them})(?:['’]s|['’]re)?\s", bare, re.IGNORECASE)
    is_told = is_mine or bool(_OF_THE_TALK.match(bare) or (is_of_them and not _TO_ME.search(bare)))
    yield _Part(bare if is_said else plain, bool(is_said), not is_said and is_told)
