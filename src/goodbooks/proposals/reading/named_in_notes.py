"""Who a note of mine names, for a “he” or “she” behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.days.day_names import DAYS, MONTHS
from goodbooks.language.doings.cue import groups
from goodbooks.proposals.reading.marks import NO_NAMES
from goodbooks.proposals.reading.subject import plain

if TYPE_CHECKING:
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

_ONE = r"[A-ZÀ-Þ][\w’'-]*[a-zà-ÿ](?<!['’]s)"
TITLED = rf"(?:Mr|Mrs|Ms|Miss|Dr|Hr|Fr|Prof|Professor|Herr|Frau|Sister|Coach|Father|Captain|Chef|Sir|Madame|Señora|Señor)\b\.? {_ONE}"
NAME = rf"(?:{TITLED}|{_ONE}(?: {_ONE})?)"
_SPOKE_TO_ME = rf"^\W*(?:(?:[Aa]nd|[Tt]hen|[Bb]ut|[Ss]o|[Ll]ater|[Tt]oday|[Yy]esterday|[Aa]lso),? )*(?!(?:Then|And|But|So|Later|Today|Yesterday|Also|{NO_NAMES})\b)(?P<spoke>{NAME})(?= (?:also |then |just |finally |has |had )?(?:came|caught|stopped|grabbed|asked|rang|called|phoned|told|texted|took|pulled|wrote)(?: up| over| by)?(?: to)? (?:me|us)\b)"
"""Who begins a sentence as the one who speaks to me: “Then Pim came up to me”."""
_SPOKEN_OF = regex(
    rf"{_SPOKE_TO_ME}|{TITLED}|\((?P<paren>{NAME})[,)]|^\W*(?:[Tt]el|[Pp]hone[d]?|[Cc]all|TC|[Mm]tg|[Mm]eeting|[Ll]unch|[Cc]offee|[Vv]isit|[Vv]isitor)\W{{1,3}}(?:from |by |of |with |[Ww]/ ?)?(?P<over>(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)){NAME})(?=\W*$|[.,])|^\W*(?P<begun>(?:[A-Z][a-z]+ )?(?i:{groups()['role']}|master|engineer|inspector|teacher|doctor|mayor|priest|vicar|postman))(?= (?:rang|called|phoned|came|on (?:the )?phone|wrote|texted|again|asked|says|said|stopped by)\b)|\b(?:[Ww]/|[Ww]ith|[Tt]o|[Mm]et|[Ss]aw|[Cc]alled|[Rr]ang) (?:the|our|my) (?P<role>{groups()['role']}|(?!(?:water|paper|weather|letter|dinner|number|computer|printer|order|matter|offer|tower|river|summer|winter|member|corner|floor|door|other|over)\b)[a-z]+(?:smith|er|or|ist|ian|man|woman|eer|keeper))\b|\b(?:[Ww]ith|[Ww]/|[Ww](?= [A-ZÀ-Þ])|(?:[Ss]poke|[Ss]poken|[Tt]alked|[Tt]alk|[Cc]hatted|[Ll]istened|[Ww]rote|[Ss]aid|[Pp]romised) to|[Mm]et|[Ss]aw|[Cc]alled|[Rr]ang|[Pp]honed|[Vv]isited) (?:(?:[a-z][\w-]+ ){{1,2}})?(?P<met>{NAME})|(?:\b(?:[Ff]rom|[Bb]y|[Oo]f|[Tt]o) (?:(?:[a-z][\w-]+ ){{1,2}})?|, )(?P<weakly>{NAME})|(?:^\W*|: )(?P<first>{_ONE}(?: {_ONE})?)(?=(?: (?:from|at|of) (?:the |our )?[\w’'-]+)? (?:will|explained|showed|presented|reported|mentioned|complained|warned|visited|dropped|phoned|said|says|told|reported|wants|needs|asked|agreed|promised|came|comes|thinks|rang|called)\b)|^\W*(?P<heads>{_ONE})(?= (?:at|in|on|by) (?:the|my|our) [\w -]{{2,30}}:)|^\W*(?P<full>{_ONE} {_ONE})(?= (?:has|had|is|was)\b)|^\W*(?P<weak>{_ONE})(?= (?:has|had|is|was)\b)"
)
NOBODY = frozenset(
    (
        *map(str.lower, (*DAYS, *MONTHS)),
        *[
            "i",
            "he",
            "she",
            "it",
            "they",
            "we",
            "you",
            "this",
            "that",
            "these",
            "those",
            "there",
            "who",
            "what",
            "nobody",
            "everybody",
            "everyone",
            "somebody",
            "someone",
            "then",
            "also",
            "and",
            "but",
            "now",
            "so",
            "no",
            "yes",
            "plus",
            "the",
            "my",
            "our",
            "if",
            "when",
            "as",
        ],
    )
)
_SURELY = ("spoke", "met", "over", "paren", "first", "heads", "full", "begun", "weak", "weakly")


def named_last_in(sentence: str, known: str) -> str:
    """Who is named last in a sentence, for a “he” or “she” behind it; "" for nobody.

    Where somebody is known already, a single word that “is” or “has” something, or from which it comes, may be a thing or a place: "Paper is there.", "from Oslo".
    """
    every = [
        without_role(
            next((one[name] for name in _SURELY if one[name]), "")
            or plain(one["role"] or "")
            or one[0]
        )
        for one in _SPOKEN_OF.finditer(sentence)
        if not (known and (one["weak"] or one["weakly"]))
    ]
    left = [name for name in every if name.split()[0].lower() not in NOBODY]
    return left[-1] if left else ""


def without_role(name: str) -> str:
    """A name without the office before it: “Foreman Pita” is Pita, where “Captain Reyes” is called so."""
    first, _, rest = name.partition(" ")
    is_office = first.lower() in _ROLES and _TITLE.match(name) is None
    return rest if rest[:1].isupper() and is_office else name


_ROLES = frozenset(groups()["role"].split("|"))
_TITLE = regex(TITLED)


def named_before(writing: Writing, said: Said) -> str:
    """Who was named last in a note before one of its sentences; "" for nobody."""
    known = ""
    for one in writing.said:
        if one.start >= said.start:
            break
        known = named_last_in(one.text, known) or known
    return known
