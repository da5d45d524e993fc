"""A sentence as one says it, "I promised Vera the numbers by Thursday", as the line that it means.

Only what says by itself who did what to whom is taken; any other words are left as they are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import DAY, NAME, is_named, known_as, names_before, whose
from goodbooks.desk.lines.wording import tail_start
from goodbooks.desk.sentences.awaited import awaited
from goodbooks.desk.sentences.day_of_it import by_a_day, with_its_day_behind
from goodbooks.desk.sentences.my_part import matters_of_my_part
from goodbooks.desk.sentences.plain_line import day_said, line_of
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_LONGEST = 200
_MINE = regex(rf"{DAY}I(?:['’]ve| have)? (?P<verb>promised|asked) (?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_THEIRS = regex(rf"{DAY}{NAME} (?P<verb>promised (?:me|us)|ask(?:ed|s) (?:me|us)|told (?:me|us)(?= to (?!wait|stay|be|go|think|forget|stop|relax|calm|hold|leave|shut)\w)|ask(?:ed|s)(?= for )|decided) (?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_ASKED = regex(rf"{DAY}{NAME} (?:ask(?:s|ed)|(?:keeps|kept) asking) (?P<rest>(?:why|when|whether|if|how|what|who|where|which)\b.*)", re.IGNORECASE)  # fmt: skip
_WANTED = regex(
    rf"{DAY}{NAME} (?P<verb>wants|wanted|needs|needed) (?P<from>(?:me|us) to |from (?:me|us) |my |our )?(?P<rest>\S.*)",
    re.IGNORECASE,
)
_REPLIED = regex(rf"{DAY}{NAME}(?: (?:says|said|answers|answered|replied|told me|wrote(?=[:,])|agrees(?= that)|agreed(?= that))\b[,:]? |: )(?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_SHAPES = {
    "promised": "promise me -> {}", "asked": "ask me -> {}",
    "promised me": "promise {} -> me", "promised us": "promise {} -> me",
    "asked me": "request {} -> me", "asked us": "request {} -> me",
    "asks me": "request {} -> me", "asks us": "request {} -> me",
    "told me": "request {} -> me", "told us": "request {} -> me",
    "decided": "decision {}",
}  # fmt: skip
_REQUEST = _SHAPES["asked me"]
_ONLY_WHEN = regex(
    r"(?:once|twice|again|before|already|yesterday|today|(?:two|three|four|five|several|many|a few|\d+) times|(?:last|this) (?:week|month|year|time|spring|summer|autumn|winter|[a-z]+day)"
    r"|on [a-z]+day|in (?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|(?:an?|two|three|\d+) (?:days?|weeks?|months?|years?|while) ago)"
    r"(?: already| before)?(?=\W*\Z|,? (?:and |but |so )?(?:he|she|they)\b)",
    re.IGNORECASE,
)
"""When or how often something was asked, and not what: “I asked Bettina once, she said hang in there”."""
_IF = regex(
    r'(?P<kind>\brequest [^"]*)"(?:(?:this (?:morning|afternoon|evening)|today|just now|earlier|again),? )?if (?=(?:I|we|it|that|this|the|my|our|there|he|she|they|you)\b)',
    re.IGNORECASE,
)
"""How the title of a request begins that asks if something is so."""


_OF_A_THING = regex(r"\w (?:for|of|about|before|after|from|at) (?:(?:the|an?|my|our|his|her|their|this|that|its)\b|(?-i:[A-ZÀ-Þ]))", re.IGNORECASE)  # fmt: skip
"""What may have the day behind it as its own: “a table for the talk on Thursday”."""


_I_WOULD = regex(
    r"\AI(?:['’]ve| have| had)? (?:told|said to|promised) (?P<whom>(?:the |my |our )?(?!(?:that|I|me|myself|him|her|them|you|everyone|everybody|people)\b)(?:(?:Mrs?|Ms|Dr|Prof)\.? )?[\w'’-]*[\w](?: (?!that\b)[A-ZÀ-Þ][\w-]+){0,2}(?:(?:, [A-ZÀ-Þ][\w'’-]+)*,? (?:and|&) [A-ZÀ-Þ][\w'’-]+)?)(?: (?:in|at|from) the (?!morning\b|afternoon\b|evening\b|end\b|meantime\b|spring\b|summer\b|autumn\b|winter\b)[a-z]+)? (?:that )?I(?:['’]d|['’]ll| would| will) (?!not\b|never\b|(?:be|have|like|love|rather|prefer|need|want|think|see)\b)"
)
"""How one tells of one's own promise: “I told Soraya I'd let her know”."""


_TOLD_TO = regex(r"\AI(?:['’]ve| have)? told (?P<whom>(?!(?:him|her|them|you|everyone|everybody|people)\b)\S+(?: [A-ZÀ-Þ][\w-]+)?) to (?!(?:wait|stay|be|go|think|forget|stop|relax|calm|hold|leave|shut|get|mind|not|never)\b)", re.IGNORECASE)  # fmt: skip
"""How one tells of what one gave somebody to do: “I told Soraya to order the glass”."""


_ASKING = regex(
    rf"\A{NAME} (?:(?:has|have) been asking|(?:has|have) (?:already |also |now |since )*asked|(?:already|also|only|just) ask(?:s|ed))(?: me| us)?(?:,? (?:twice|again|already|all (?:day|week)|every day|(?:two|three|four|several) times|for (?:days|weeks)|since \w+))*,? (?=(?:why|when|whether|if|how|what|who|where|which)\b)",
    re.IGNORECASE,
)
"""How one tells that somebody asked, and how often: “Anselm has been asking me all week whether”."""


def as_line(words: str, kinds: Mapping[str, Kind], today: date, known: Known) -> str:
    """The line of a sentence that tells of a promise, an ask, an answer, a request or a decision; "" for any other words."""
    sentence = " ".join(words.split()).removesuffix(".")
    if gave := _I_WOULD.match(sentence):
        sentence = (
            f"I promised {gave['whom']} to {with_its_day_behind(sentence[gave.end() :], today)}"
        )
    sentence = _ASKING.sub(r"\g<name> asked me ", _TOLD_TO.sub(r"I asked \g<whom> to ", sentence))
    if len(sentence) > _LONGEST or any(sign in sentence for sign in '"“„[]'):
        return ""
    if line := _awaited(sentence, today, known):
        return line
    if mine := _MINE.fullmatch(sentence):
        return _mine(mine, kinds, today, known)
    if theirs := _THEIRS.fullmatch(sentence):
        verb = theirs["verb"].lower()
        shape = _REQUEST if verb in ("asks", "asked") else _SHAPES[verb]
        name = whose(theirs["name"], known, is_any=shape == _REQUEST)
        if shape == _REQUEST and _ONLY_WHEN.match(theirs["rest"]):
            return ""
        line = _line(theirs, shape, name, theirs["rest"], kinds, today) if name else ""
        return _about(line, known) if shape == _REQUEST else line
    if asked := _ASKED.fullmatch(sentence):
        name = whose(asked["name"], known, is_any=False)
        return (
            _about(_line(asked, _REQUEST, name, asked["rest"], kinds, today), known) if name else ""
        )
    return _replied(sentence, today, known) or _wanted(sentence, kinds, today, known)


def _mine(found: re.Match[str], kinds: Mapping[str, Kind], today: date, known: Known) -> str:
    """The line of what I promised or asked, of everybody whom it names; "" where it names nobody, or nothing."""
    names, rest = names_before(found["rest"], known)
    if not (names and rest and is_named(names[0], known)):
        return ""
    verb = found["verb"].lower()
    if verb == "asked" and _ONLY_WHEN.match(rest):
        return ""
    rest = by_a_day(rest, today) if verb == "promised" else rest
    if verb == "promised" and tail_start(rest, today, kinds) == len(rest) and not _OF_A_THING.search(rest):  # fmt: skip
        rest = with_its_day_behind(rest, today)
    whom = ", ".join(map(name_text, names))
    return line_of(day_said(found), _SHAPES[verb].format(whom), rest, kinds, today)


def _line(
    found: re.Match[str], shape: str, name: str, rest: str, kinds: Mapping[str, Kind], today: date
) -> str:
    """The line of one shape, its title from the words behind the verb; "" where there are none."""
    return line_of(day_said(found), shape.format(name_text(name)), rest, kinds, today)


def _awaited(sentence: str, today: date, known: Known) -> str:
    """The line of who waits for a word of mine, or whom I am to tell something by a day; "" for any other words."""
    found = awaited(sentence, today)
    name = whose(found.name, known, is_any=False) if found else ""
    if not found or not name:
        return ""
    by = f"by {found.day}" if found.day else ""
    parts = (found.shape.format(name_text(name)), quoted(capital(found.title)), by, found.signs)
    return _about(" ".join(part for part in parts if part), known)


def _replied(sentence: str, today: date, known: Known) -> str:
    """The line of what somebody answered to the one thing I asked of them; "" for any other words."""
    found = _REPLIED.fullmatch(sentence)
    name = known_as(found["name"], known) if found else ""
    if not found or not name:
        return ""
    from goodbooks.desk.sentences.replied import reply_line

    line = reply_line(name, found["rest"], today, known)
    return f"{day_said(found)} {line}".strip() if line else ""


def _wanted(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> str:
    """The line of what somebody wants of me: they say it is of me, or by which day. What needs something may be a thing, or need it for itself."""
    found = _WANTED.fullmatch(sentence)
    if not found:
        return ""
    needs = found["verb"].lower().startswith("need")
    name = known_as(found["name"], known) if needs else whose(found["name"], known, is_any=True)
    if not name:
        return ""
    said, rest = (found["from"] or "").lower(), found["rest"]
    is_mine = bool(said) or (not needs and tail_start(rest, today, kinds) < len(rest))
    rest = f"{said}{rest}" if said in ("my ", "our ") else rest
    return _about(_line(found, _REQUEST, name, rest, kinds, today), known) if is_mine else ""


def _about(line: str, known: Known) -> str:
    """The line with the one matter of the book that its title speaks of, where it names none."""
    line = _IF.sub(r'\g<kind>"Whether ', line).replace(',"', '"')
    if not line or "#" in line:
        return line
    title = f" {name_key(line)} ".translate(str.maketrans('"?.,!', "     "))
    tags = [tag for tag in known.matters() if f" {name_key(tag).replace('-', ' ')} " in title]
    tags = tags or matters_of_my_part(line, known)
    return f"{line} #{tags[0]}" if len(tags) == 1 else line
