"""Whether words say yes, and whether it holds as it was asked for: its conditions, and its figures and days by what they mean, not by how they are spelt."""

from __future__ import annotations

import re

from goodbooks.core.days import COUNTS, MONTHS, WEEKDAYS, month_of
from goodbooks.core.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

REPLIES = {
    "yes": "yes",
    "ok": "yes",
    "okay": "yes",
    "yep": "yes",
    "yeah": "yes",
    "no": "no",
    "nope": "no",
    "later": "later",
    "partly": "part",
    "part": "part",
}
"""How a reply begins, and what it is."""
FILLERS = frozenset(
    {
        "they",
        "he",
        "she",
        "said",
        "says",
        "answered",
        "it",
        "was",
        "is",
        "a",
        "it's",
        "it’s",
        "that's",
        "that’s",
    }
)
"""What stands before a yes that is told of."""
_IN_WORDS = (
    (regex(r"(?:maybe|perhaps|probably) later\b"), "later"),
    (regex(r"(?:maybe |perhaps )?(?:half|some|part) of (?:it|that|this)\b"), "part"),
)
"""A reply that begins with other words, and what it is."""
_KINDLY = regex(
    r"\bbut (?:of course|yes|sure|certainly|gladly)\b|\bif (?:you (?:like|want|wish|insist|must)|i may)\b"
    r"|\bnot only\b|\bonly (?:too|fair|right|natural)\b|\bcan only agree\b|\bwhen(?:ever)? you (?:like|want|wish)\b",
)
"""What sounds like a condition and is none."""
_NOT_THEN = regex(
    r"[,;]?\s*(?:(?:but|and|only|just)\s+)*\bnot (?:from|in|on|as of) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?"
    rf"(?:{'|'.join((*MONTHS, *WEEKDAYS))}|spring|summer|autumn|winter|now|today|tomorrow|next (?:week|month))\b(?: \d{{1,2}}\b)?"
)
"""A day from which a yes does not hold, “but not from January”: it takes back nothing of what was asked for on no day."""
_CONDITION = regex(
    r"\b(?:(?:but|if|unless|except|provided|providing|only|half(?! (?:an )?hour|[ -](?:done|way|ready|\w+ed|written)\b)|for now|not before)\b"
    r"|(?:as|so) (?:long|soon) as\b|on (?:the |one |that )?condition\b)(?: \w+){0,2}"
    r"|\A\W*(?:after(?! all\b)|when|once(?! (?:more|again)\b))\b(?: \w+){0,2}",
)
"""What a yes holds under, with the words after it."""
_BOUND = regex(
    r"\b(?:if|unless|after|before|once|when|until|till|provided|providing|as soon as|(?:as|so) long as|on (?:the |one |that )?condition)\b"
)
"""What binds a yes to an event or a day."""
_LESS = regex(
    r"\b(?:half|no|not(?! before)|never|give up|drop|part|some|most|few(?:er)?|less|except|without|instead|minus|rather|not all|only (?:the|one|two|three|a|for|with|as)|for now)\b"
)
"""What makes it one to less than was asked."""
_ROW = r"\w+(?:,\s*(?:the\s+)?\w+)+,?\s+(?:and|or)\s+(?!(?:i|you|we)\b)\w+"
_ROW_AT_END = r"\s*(?:\w+,\s*)*\w+,?\s+(?:and|or)\s+\w+\s*(?:[.;!?]|$)"
"""Names in a row, “Ana, Ben and Carl”: whoever has to agree, or what is got at the end."""
_IF = regex(
    r"\b(?:if|unless|(?:provided|providing)(?: that)?|(?:as|so) long as|on (?:the |one |that )?condition(?: that)?)\s+"
    rf"(?P<what>(?:(?:(?:the|both|all of)\s+)?{_ROW})?(?:[^,;.!?]|[.,](?=\d)|,(?={_ROW_AT_END}))+?)"
    rf"(?=\s+(?:and (?:i|you|we)|but)\b|\s*[;!?]|\s*,(?!\d)(?!{_ROW_AT_END})|\s*\.(?!\d)|\s*$)",
    re.IGNORECASE,
)
"""What a yes depends on, where that is no day and no event."""
_MINE = regex(
    r"you\b|we (?:\w+ )?(?:keep|stay|go on|carry on)\b"
    r"|(?:I|he|she|they) (?:still |can |may |also )*(?:sees?|(?:am|is|are) (?:told|kept|asked|informed)|hears? (?:of|about|from you|each|every)"
    r"|gets? (?:a|an|the|one|my|his|her|your) (?:\w+ )?(?:numbers?|notes?|lists?|reports?|mails?|words?|lines?|messages?|updates?|figures?|calls?|copy|copies)\b)",
    re.IGNORECASE,
)
"""How a term begins that whoever got the yes keeps, “you keep me posted”, “I see a number every Friday”: nothing that shows one day."""
_DETAIL = regex(
    r"(?:\band|[.;])\s+(?:if|in case|should)\s+(?:(?!\bonly\b|\bbut\b)[^.;!?]){4,}?"
    r"(?:,\s*(?:then\s+)?|(?<=\bme)\s+|(?<=\bhim)\s+|(?<=\bher)\s+|(?<=\bus)\s+|(?<=\bthem)\s+|(?<=\bit)\s+|(?<=\baway)\s+|(?<=\bthere)\s+|(?<=\boff)\s+|(?<=\bill)\s+|(?<=\bhelp)\s+)"
    r"(?:(?:i|you|he|she|they|we|somebody|nobody|[A-ZÀ-Þ][\w'’-]+)(?:['’]ll| will| shall| can| may| just)? (?!(?:stops?|starts?|begins?|go(?:es)? ahead|does it|do it|drops?|ends?|(?:go|goes) back|takes? it back|(?:am|is|are) off|pays?|cancels?|don['’]t|doesn['’]t)\b)\w+|(?:ask|call|ring|text|write|tell|mail|phone|leave|send|take|use)\b)"
    r"[^.;!?]*",
    re.IGNORECASE,
)
"""How it goes on where something else happens, “and if he cannot reach me he texts me at once”: what is done then, and no term of the yes."""
_THEN_WHO = regex(r"(?<=\b(?:me|us|it))\s+(?:then\s+)?(?:I|he|she|they|we)\s+\w+.*|(?<=\b(?:him|her|off|ill))\s+(?:then\s+)?(?:I|he|she|they|we)\s+\w+.*|(?<=\b(?:wrong|there))\s+(?:then\s+)?(?:I|he|she|they|we)\s+\w+.*", re.IGNORECASE)  # fmt: skip
"""What is done where a condition is so, that stands behind it without a comma."""
_TOLD_THAT = regex(r"\b(?:tells?|shows?|promises?|lets?|assures?|convinces?)\b", re.IGNORECASE)
_DATE = regex(r"\b\d{4}-(\d\d)-(\d\d)\b|\b(\d{1,2})\.(\d{1,2})(?:\.(?:\d{4})?|\b)(?!\s*[a-z%\d])")
_LEADS_TO_A_DAY = regex(r"\b(?:by|on|until|till|from|before|after|since|the|is)\s+\Z")
_ARTICLE = regex(r"\b(?:the|a|an)\b\s*")
_BOTH = regex(
    r"(?:and|or|but|/|well)?\W*(?P<other>yes|no)(?=\W*$|[,.;!]|\s+(?:and|but|maybe|way|chance)\b)"
)
"""How a yes or a no goes on that is both."""
_NO_HINDRANCE = regex(r"(?:problems?|worries|objections?|issues?)\b")
"""What a no says no to, where it is a yes."""
_NOT_KNOWN = regex(
    r"\W*(?:(?:well|sorry|she|he|they|said|says),? )*no (?:idea|clue)\b", re.IGNORECASE
)
"""A no that only says that they do not know."""
_ORDINAL = regex(r"(?<=\d)(?:st|nd|rd|th)\b(?: of\b)?")
_TOKEN = regex(r"\d[\d.,:]*|[^\W\d_]+")
_LENGTHS = {
    "day": (1, "days"), "week": (7, "days"), "fortnight": (14, "days"),
    "month": (1, "months"), "quarter": (3, "months"), "year": (12, "months"),
}  # fmt: skip
_OF_A_DAY = "."
"""What stands behind the number of a day that has its month beside it."""
_OTHER_WORDS = frozenset({"march", "may"})
"""Months that are other words too, where no number is beside them."""


def bare(words: str) -> str:
    """An answer without its capitals, its last full stop and its spare spaces."""
    plain = " ".join(words.lower().split())
    return plain.strip(" .!,;") or plain


def is_said(words: str, asked: str = "") -> tuple[tuple[str, str], ...]:
    """The line that says yes, no, later or in part, where the words begin with one of these.

    A yes with a condition, or with another figure or day than was `asked` for, is one in part.
    """
    if _NOT_KNOWN.match(words):
        return ()
    for form, meant in _IN_WORDS:
        if form.match(bare(words)):
            return (("is", meant),)
    said = bare(words).split()
    for number, word in enumerate(said):
        plain = word.strip(".,:;!")
        if plain in REPLIES:
            rest = " ".join(said[number + 1 :])
            return (("is", _meant(word, rest, asked)),)
        if plain not in FILLERS:
            break
    return ()


def yes_or_no(words: str, said: str = "") -> str:
    """Whether words grant something, if only in part ("yes"), refuse it or put it off; "" where they do neither. What is `said` to be so counts before how they begin."""
    meant = said or dict(is_said(words)).get("is", "")
    return "yes" if meant == "part" else meant


def has_condition(words: str) -> bool:
    """Whether words begin as a yes, and hold only under a condition they name."""
    first, _, rest = bare(words).partition(" ")
    is_yes = REPLIES.get(first.strip(".,:;!")) == "yes"
    return is_yes and is_said(words) == (("is", "part"),) and _CONDITION.search(_KINDLY.sub(" ", rest)) is not None  # fmt: skip


def condition_in(words: str) -> str:
    """What has to be so for a yes to hold, in its own words: “finance agrees” of “Yes, if finance agrees”; "" where it is bound to a day, an event, what I do myself or nothing."""
    what = _clause(words)
    return "" if _MINE.match(what) else what


def is_on_my_part(words: str) -> bool:
    """Whether a yes holds as long as I do something: “yes, if you keep me posted”."""
    return bool(my_part_in(words))


def my_part_in(words: str) -> str:
    """What I do for a yes to hold, as it says it: “I get a number every Friday”; "" where it is none of mine."""
    what = _clause(words)
    return what if _MINE.match(what) else ""


def _clause(words: str) -> str:
    words = _DETAIL.sub(" ", words)
    found = _IF.search(words) if has_condition(words) else None
    what = "" if found is None or _KINDLY.match(found[0].lower()) else found["what"].strip()
    return what if _TOLD_THAT.search(what) else _THEN_WHO.sub("", what)


def is_bound(words: str, asked: str = "") -> bool:
    """Whether a yes is one to all of what was `asked`, and only bound to something: “yes, but only after the summer”, and not “yes, but only half” or another figure."""
    said = bare(words)
    is_less = _LESS.search(said) or _is_other_figure(said, asked.lower())
    return has_condition(words) and bool(_BOUND.search(said)) and not is_less


def without_conditions(words: str) -> str:
    """An answer in small letters without each condition in it, up to where something else begins."""
    said = _KINDLY.sub(" ", bare(words))
    first, _, rest = said.partition(" ")
    cut = re.sub(rf"(?:{_CONDITION.pattern})[^,;.]*", " ", rest)
    return f"{first} {cut}"


def _meant(word: str, rest: str, asked: str) -> str:
    """What a word says that a reply begins with, by what stands behind it: “yes and no” is in part, “ok, no” is no, “no problem” is yes."""
    plain = word.strip(".,:;!")
    said = REPLIES[plain]
    if said == "no" and plain == word and _NO_HINDRANCE.match(rest):
        said = "yes"
    both = _BOTH.match(rest)
    if both and said in ("yes", "no") and both["other"] != said:
        return "no" if plain in ("ok", "okay") else "part"
    behind = f". {rest}" if word.endswith((".", "!", ";")) else rest
    return "part" if said == "yes" and _is_changed(behind, asked) else said


def _is_changed(rest: str, asked: str) -> bool:
    """Whether what stands behind a yes takes some of it back, or names another figure or day than was asked for."""
    said, wanted = _KINDLY.sub(" ", _DETAIL.sub(" ", rest).lower()), asked.lower()
    if not any(_is_day(one) for _, one in _figures(wanted)):
        said = _NOT_THEN.sub(" ", said)
    whole = _ARTICLE.sub("", wanted)
    if any(
        _ARTICLE.sub("", found[0].strip(" ,.;:")) not in whole
        for found in _CONDITION.finditer(said)
    ):
        return True
    return _is_other_figure(said, wanted)


def _is_other_figure(said: str, asked: str) -> bool:
    """Whether a figure is told that is none of those asked for; a day is none, where no day was: “from 1 July” is no less than “for a year”, nor “18 January” than “the middle of January”."""
    figures, named = list(_figures(asked)), list(_figures(said))
    wanted = {one.rstrip(_OF_A_DAY) for pair in figures for one in pair}
    has_day = any(_is_day(one) for _, one in figures) and not _is_day_of_it(figures, named)
    told = (one for _, one in named if has_day or not _is_day(one))
    return bool(wanted) and any(one.rstrip(_OF_A_DAY) not in wanted for one in told)


def _is_day_of_it(asked: list[tuple[str, str]], said: list[tuple[str, str]]) -> bool:
    """Whether what is said names a day in the only month that was asked for, where no day of it was."""
    months, told = ({one for _, one in every if one in MONTHS} for every in (asked, said))
    has_other = any(_is_day(one) and one not in MONTHS for _, one in asked)
    return len(months) == 1 and told == months and not has_other


def _is_day(figure: str) -> bool:
    return figure.endswith(_OF_A_DAY) or figure in WEEKDAYS or figure in MONTHS


def _figures(text: str) -> Iterator[tuple[str, str]]:
    """The numbers, lengths, days of the week and months in a text, each alone and with its unit."""
    words = ["", *_TOKEN.findall(_ORDINAL.sub("", _DATE.sub(_in_words, text))), ""]
    for before, word, behind in zip(words, words[1:], words[2:], strict=False):
        number = _number(word)
        length, unit = _LENGTHS.get(behind.removesuffix("s"), (0, ""))
        if unit and (number or word in ("a", "an", "one")):
            yield number, f"{float(number or 1) * length:g} {unit}"
        elif number and not (month_of(before) and len(number) == 4):
            yield number, number + _OF_A_DAY * bool(month_of(before) or month_of(behind))
        elif word in WEEKDAYS:
            yield word, word
        elif _is_month(word, before + behind):
            name = MONTHS[month_of(word) - 1]
            yield name, name


def _in_words(found: re.Match[str]) -> str:
    """A date in figures as a day and a month; "1.5" is one only behind a word that leads to a day."""
    is_short = found[1] is None and not found[0].endswith(".")
    if is_short and not _LEADS_TO_A_DAY.search(found.string, 0, found.start()):
        return found[0]
    day, month = int(found[2] or found[3]), int(found[1] or found[4])
    return f" {day} {MONTHS[month - 1]} " if 1 <= month <= len(MONTHS) else found[0]


def _number(word: str) -> str:
    """A number as figures, however it is written; "" for any other word, "one" among them."""
    if word in COUNTS[2:]:
        return str(COUNTS.index(word))
    plain = word.rstrip(".,:").removesuffix(":00").replace(",", "")
    try:
        return f"{float(plain):.10g}"
    except ValueError:
        return plain if word[:1].isdigit() else ""


def _is_month(word: str, beside: str) -> bool:
    """Whether a word is a month: by its whole name, or in short or as "May" beside a number."""
    is_whole = word in MONTHS and word not in _OTHER_WORDS
    return is_whole or (bool(month_of(word)) and any(map(str.isdigit, beside)))
