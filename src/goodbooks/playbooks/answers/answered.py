"""An answer of a walk as it is used: without a name's explanation, and empty where it says that nothing is known."""

from __future__ import annotations

import re
from functools import cache

from goodbooks.core import catalog
from goodbooks.core.days import MONTHS, WEEKDAYS
from goodbooks.core.in_a_row import each_named
from goodbooks.core.names import MY_BOSS, as_written, is_nameless_boss
from goodbooks.core.nobody import names_nobody
from goodbooks.core.regex import regex
from goodbooks.language.meant.left_open import leaves_it_open
from goodbooks.language.meant.none_said import says_none
from goodbooks.language.retold.work_named import work_named
from goodbooks.playbooks.answers.beside_it import alone
from goodbooks.playbooks.answers.changed_mind import as_meant_last
from goodbooks.playbooks.answers.deeds import as_deed, with_a_verb
from goodbooks.playbooks.answers.noted_behind import names_alone
from goodbooks.playbooks.answers.ordered import as_ordered, by_whose_word
from goodbooks.playbooks.answers.row_answered import as_row

_NOT_YET = regex(
    r"(?:(?:there(?:'s| is| are)|i(?:'ve| have)(?: got)?|we(?:'ve| have)(?: got)?|it(?:'s| is)|that(?:'s| is)) )?"
    r"(?:(?:no|none|nothing|not)(?: \w+){0,2} (?:yet|so far|until now|up to now)|still (?:open|undecided|unclear)|to be (?:decided|fixed|settled|announced))"
    r"(?:[ ,;:.–-]+(?:i|we|it|that|but|still|so|and|because|as)\b[^\d]*)?"
)
"""What says that there is none so far: “no figure yet”, “not decided yet, I have to look it up”; behind it stands no number."""
_ITS_WORDS = regex(
    r"\b(?:did|do|does) (?:you|he|she|they) (?:say|answer|reply|do)\b", re.IGNORECASE
)
_NAMED = ("person", "people")
_NOBODY = frozenset({"nobody", "noone", "no-one", "none", "niemand", "keiner", "personne"})
_DATE = "date"
_NO_DAY = regex(
    r"\b(?:no|none|nope|nah|not|never|nothing|neither|nobody|undecided|unfixed|unknown|unclear|cannot)\b|\A(?:(?:still|all|it's|is|quite) )*open\Z|n't\b|\b(?:still|yet) to\b|\bto be (?:agreed|fixed|set|named|arranged|announced)\b|\b(?:do|did|is|was|has|have|had)nt\b"
)
"""What says, in an answer to which day it is, that there is none: “no”, “none fixed”, “we haven't agreed one”."""
_SOME_DAY = regex(
    rf"\d|\b(?:{'|'.join((*WEEKDAYS, *MONTHS))}|(?:{'|'.join(one[:3] for one in (*WEEKDAYS, *MONTHS))})s?|to(?:day|morrow|night)|yesterday"
    r"|weeks?|months?|years?|quarter|mornings?|noon|afternoons?|evenings?|nights?|weekend|spring|summer|autumn|winter|easter|christmas|ago|before|after|until|till|since|during|between|later than|end of|beginning of|middle of|(?:this|that|the|same|next|last|first|one|two|three|few|some|other|every|each|which) day)\b"
)
"""What names some day, however loosely."""
_NO = frozenset(("no", "none", "nope", "nothing", "not yet", "no not yet", "not really", "never"))
"""What answers a question that begins with a verb, and fills no slot."""
_REFUSED = frozenset(("no", "none"))
_OF_WORDS = regex(
    r"\bdid (?:\w+ ){1,3}(?:say|decide|answer|reply)\b|\b(?:was|has|have) (?:\w+ ){0,2}(?:said|decided|answered)\b",
    re.IGNORECASE,
)
"""What a question speaks of to which no alone may be the whole answer."""
_YES_OR_NO = regex(
    r"(?:is|are|was|were|do|does|did|have|has|had|can|could)\b|if (?:it|they|there|you|so)\b",
    re.IGNORECASE,
)
_EXACT = "words"
_AS_A_NAME = "as you would name it"
_AS_WORK = "could you run alone"
"""What a question says that asks for a piece of work."""
_SAID_TO_THEM = "as you would say it to them"
"""What a question says that its answer is said to those of whom it asks."""
_THEY_BEGIN = regex(r"they (?=(?:want|need|would|could|will|can|may|might|must|have|are|were|fear|expect|miss|hope|wish|like|think|feel|don['’]t|do not|haven['’]t|aren['’]t)\b)", re.IGNORECASE)  # fmt: skip
_THEY = regex(r"\b(?:they|them|their|theirs|themselves)\b", re.IGNORECASE)
_IF_SO = "If so, "
"""What a question goes on with to which yes alone is no answer."""
_YES_AND = regex(r"\A(?:yes|yeah|yep|yup)\b(?:\s*[,;:.–-]+)?\s+(?=\S)", re.IGNORECASE)
"""The yes before what such a question wants to know."""
_SOON = frozenset((
    "soon", "very soon", "asap", "as soon as possible", "later", "later on", "sometime", "some time", "some day", "someday",
    "eventually", "right away", "immediately", "at once", "any time", "anytime", "now",
))  # fmt: skip
"""What says when, and nothing else."""
_ASKS_WHEN = regex(
    r"\b(?:when|how (?:fast|long|soon|often|early)|which day|by which|until|since|date|time)\b",
    re.IGNORECASE,
)
_WANTING = regex(r"\Ai(?:['’]d| would)? (?:like|want|wish|prefer) (?=\S)", re.IGNORECASE)
_PROPOSES = regex(r"\bpropose\b")
"""What a question says whose answer stands behind “I propose:”."""
_PROPOSING = regex(r"\A(?:(?:i(?:['’]d| would)? (?:propose|suggest)|my (?:proposal|suggestion)(?: is| would be)?)(?::| that\b)?|i(?:['’]d| would) (?:like|love|prefer)(?= to\b)|i want(?= to\b)) (?=\S)", re.IGNORECASE)  # fmt: skip
_BEGUN = regex(r"\bafter “(?P<head>I\b[^”…]*?)(?: …)?”")
"""How a question begins the sentence of its answer."""
_BARE_BEHIND = regex(r"(?:['’]ll|\b(?:will|can|could|to))\Z", re.IGNORECASE)
"""How a beginning ends behind which a verb stands as it is: “I'll”, “I can”, “I'd like to”."""
_FROM_NOW = regex(r"\A(?:from now on|in future|next time),? (?=\S)", re.IGNORECASE)
_GUESS = r"(?:i guess|i suppose|as far as i know|afaik|as far as i can tell|idk|dunno)"
_DOUBT = r"(?:i think|i believe|probably|maybe|perhaps|must have been|it was|pretty sure)"
_DOUBT_BEFORE = regex(rf"\A(?:(?:{_GUESS}|{_DOUBT})(?:\s*[,;:…]|\s*\.\.+)?\s+)+", re.IGNORECASE)
_DOUBT_BEHIND = regex(rf"(?:[\s,;:…?]+(?:{_GUESS}|{_DOUBT}))*[\s.…?!]*\Z", re.IGNORECASE)
_OWNS_UP = regex(
    r"(?:(?:honestly|well|sorry|oh)[, ]+)?(?:(?:i['’]?ve |i have |i )?(?:got )?no (?:idea|clue)|(?:i['’]?m |im |i am )?(?:not sure|unsure|not certain)"
    r"|(?:i )?(?:don['’]?t|do not) (?:know|say|tell)|(?:i )?(?:cannot|can['’]?t) (?:know|tell)|idk|dunno)"
    r"[,.:]* (?:if|whether|what|who|whose|when|where|which|why|how|about|there|that)\b(?:(?! but )[^.,;!])*[.!]?",
    re.IGNORECASE,
)
"""One sentence that says only what is not known."""
_NOT_YET_KNOWN = regex(
    r"(?:(?:honestly|well|sorry|oh|no)[, ]+)?(?:(?:i |we )?(?:don['’]?t|do not|can['’]?t|cannot) (?:yet )?(?:know|say|tell)|(?:i |we )?(?:have |['’]ve )?(?:got )?no (?:idea|clue)|(?:i['’]?m |i am )?(?:not sure|unsure)|(?:it['’]?s |it is )?(?:unclear|open|not clear|hard to say))(?: yet| it| that| exactly| for sure| so far)*"
    r"(?:\s*[,;:.–-]+\s*|\s+)(?:(?:but|and|because|as|since|so|until|till|before|that['’]s for|only) )*(?=\w)(?!(?:maybe|perhaps|probably|about|around)\b)[^\d]*\b(?:(?:have|has|had|must|need|needs|will|should|would|can|could|going|want|wants|wait|waiting|yet)\b|['’]ll\b)[^\d]*\b(?:say|said|ask|asked|tell|told|look|looked|check|checked|find|found|estimate\w*|calculate\w*|reckon|count\w*|work|see|seen|decide\w*|know|known|come back|clarify|think|figure|talk|answer)\b[^\d]*",
    re.IGNORECASE,
)
"""What is not known yet, and who will know it: “I don't know yet, our developers have to say”; behind it stands no number."""
_HEDGE_BEFORE = regex(
    rf"\A(?:{_GUESS}(?:\s*[,;:…]|\s*\.\.+|\s+[-–]+)?|(?:i )?(?:don['’]?t|do not) know(?: yet)?\s*[,;…])\s+"
    r"(?!(?:about|and|but|how|if|it's|may|no|not|so|that|what|when|where|whether|which|who|whose|why|yet)\b)",
    re.IGNORECASE,
)
_HEDGE_BEHIND = regex(
    rf"(?<!\bas)(?<!\bso)(?<!\bthan)(?<!\bthat)(?<!\bwhat)(?<!\bwhich)(?:\s*[,;:…]|\s*\.\.+|\s+[-–]+)?\s+{_GUESS}[.…!]*\Z",
    re.IGNORECASE,
)
"""A doubt in front of an answer or behind it that is no part of it; “idk what he wants” is one sentence, and stays."""
_LONE_I = regex(r"(?<![\w.@/&'’-])i(?=['’](?:m|d|ll|ve)\b|(?:[ ,;]|\Z)(?!\.e))")
_DAY_NAME = regex(
    rf"(?<![\w.@/&'’-])(?:(?:{'|'.join(WEEKDAYS)})s?|{'|'.join(one for one in MONTHS if one not in ('march', 'may'))}"
    r"|(?:(?<=\bin )|(?<=\bsince )|(?<=\buntil )|(?<=\bfrom )|(?<=\bby )|(?<=\d ))(?:march|may))(?![\w@/-]|\.\w)|\A(?:march|may)\Z"
)
"""A weekday or a month in small letters; of march and may only where nothing else can be meant."""
_SHORTENED = regex(
    r"(?<![\w.@/&'’-])(?:(?P<not>(?:did|does|do|is|are|was|were|has|have|had|would|could|should|ca|wo)n)t"
    r"|(?P<who>[Ii](?=m\b|ve\b)|(?:he|she|that|there|what)(?=s\b)|(?:they|you)(?=re\b|ve\b))(?P<end>m|ve|s|re))(?![\w@/-]|\.\w)"
)
"""“isnt” and “theyre”."""
_I_WOULD = regex(
    r"(?P<before>\A|[,.;] |\b(?:yes|no|ok|and|but|that|so) )[Ii]d(?= (?:be|like|love|prefer|rather|want)\b)"
)
"""“id like”; an id stays."""
_INITIALS = regex(r"(?<![\w.@/&'’-])(?:c[efto]o|cio|[se]?vp)(?![\w@/-]|\.\w)")
"""Places that are written in capitals."""
_MARKS = ("“", '"', "„", "‘", "'")


_SOMEBODY_ELSE = regex(r"^\W*(?:no,? )?some(?:body|one) else\s*[,:–—-]\s*(?=\w)", re.IGNORECASE)
"""How a name begins that answers “your boss, or somebody else?”."""


def as_answer(words: str, kind: str, question: str) -> str:
    """The words that fill a slot; "" where they say that there are none.

    `kind` is what the slot holds: exact words stay as they are, and of somebody only the name is kept, so that
    "Sam, the new one" is Sam; elsewhere a doubt at an end, “I guess”, goes, and a lone “i” is large. Where the question
    begins the sentence, “I'd like to …”, “I can”, it does not begin twice, and where something is to be named or proposed, the wanting
    or proposing before it is left out.
    """
    if kind == _EXACT:
        return "" if _is_no_quotation(words, question) else words
    words = _SOMEBODY_ELSE.sub("", words) if kind in _NAMED else words
    told = _without_hedge(words)
    first = words.partition(", ")[0]
    if kind in _NAMED and (names_nobody(first) or first.rstrip(".!").lower() in _NOBODY):
        return ""
    if _says_nothing(words, kind, question) or _says_nothing(told, kind, question):
        return ""
    if kind != _DATE and says_none(words, question, is_name=kind in _NAMED):
        return ""
    words = alone(as_typed(told), is_reported=bool(_ITS_WORDS.search(question)))
    if _IF_SO in question:
        words = _YES_AND.sub("", words, count=1)
    words = _without_wanting(words, question)
    if _AS_WORK in question:
        words = work_named(as_meant_last(words))
    if begun := _BEGUN.search(question):
        words = _begun(_without_head(words, begun["head"]))
        words = with_a_verb(words, question) if _BARE_BEHIND.search(begun["head"]) else words
    words = as_ordered(words, question)
    if _SAID_TO_THEM in question and kind == "text":
        words = _to_you(words)
    if kind == "people":
        return names_alone(words)
    return _name(as_row(by_whose_word(words, question))) if kind == "person" else words


def _without_wanting(words: str, question: str) -> str:
    """An answer without the wanting or proposing that its sentence says already, where something is to be named or proposed."""
    if _AS_A_NAME in question:
        words = _WANTING.sub("", words, count=1)
    return _PROPOSING.sub("", words, count=1) if _PROPOSES.search(question) else words


def _to_you(words: str) -> str:
    """An answer that begins with “they”, to a question of what they need, as it is said to them; as it is where others may be meant further on."""
    found = _THEY_BEGIN.match(words)
    if found is None or _THEY.search(words, found.end()):
        return words
    return f"you {words[found.end() :]}"


def is_ignorance(words: str) -> bool:
    """Whether an answer is one sentence that says what its writer does not know: "idk", "no idea if there is a rule"."""
    said = words.strip()
    return _bare(said) in _short_answers()["unknown"] or any(
        one.fullmatch(said) for one in (_OWNS_UP, _NOT_YET_KNOWN)
    )


def says_nothing_yet(words: str) -> bool:
    """Whether an answer says only that something is not known, or leaves it open: “no idea”, “it depends on the day”."""
    return is_ignorance(words) or leaves_it_open(words)


def without_doubt(words: str) -> str:
    """A day as it was answered, without the doubt before and behind it: "last Wednesday, I think" is last Wednesday."""
    return _DOUBT_BEHIND.sub("", _DOUBT_BEFORE.sub("", words.strip()), count=1) or words


def as_typed(words: str) -> str:
    """An answer with the capitals and apostrophes that a quick hand leaves out: "i", "friday", "isnt", "the ceo"."""
    words = _LONE_I.sub("I", words)
    words = _DAY_NAME.sub(lambda found: found[0].capitalize(), words)
    words = _INITIALS.sub(lambda found: found[0].upper(), words)
    words = _I_WOULD.sub(r"\g<before>I'd", words)
    return _SHORTENED.sub(_with_apostrophe, words)


def _with_apostrophe(found: re.Match[str]) -> str:
    who = "I" if found["who"] == "i" else found["who"]
    return f"{found['not']}'t" if found["not"] else f"{who}'{found['end']}"


def _is_no_quotation(words: str, question: str) -> bool:
    """Whether what was asked for as exact words is none, and says that there are none; a no may be what somebody answered."""
    bare = _bare(words)
    if words.strip()[:1] in _MARKS or _ITS_WORDS.search(question) or not bare:
        return not bare
    is_no = bare in _NO and not _OF_WORDS.search(question)
    return is_no or is_ignorance(words) or says_none(words, question, is_quoted=True)


def _without_hedge(words: str) -> str:
    """An answer without the doubt it begins or ends with, where something else is said."""
    before = _HEDGE_BEFORE.sub("", words.strip(), count=1)
    return _HEDGE_BEHIND.sub("", before, count=1).strip() or words


def _without_head(words: str, head: str) -> str:
    """An answer without the beginning that its question has said already, however it is said again: “I'll”, “I would like to”."""
    if _BARE_BEHIND.search(head):
        return as_deed(_FROM_NOW.sub("", words, count=1))
    to = " to" if head.endswith(" to") else ""
    again = rf"(?:{re.escape(head)}|i(?:(?:['’]d| would)? (?:like|want|wish|prefer){to}|['’]ll| will| can| could)?) (?=\S)"
    return re.sub(rf"\A(?:from now on,? )?{again}", "", words, count=1, flags=re.IGNORECASE)


def _begun(words: str) -> str:
    """An answer that goes on in a sentence, its first word small unless it is a name or stands for one."""
    first, _, rest = words.partition(" ")
    is_plain = first[1:].isalpha() and first[1:].islower() and not rest[:1].isupper()
    return words[:1].lower() + words[1:] if is_plain else words


def _says_nothing(words: str, kind: str, question: str) -> bool:
    """Whether an answer holds nothing that fills a slot of its kind."""
    bare = _bare(words)
    if kind == _DATE and _NO_DAY.search(bare) and not _SOME_DAY.search(bare):
        return True
    if bare in _SOON and kind == "text" and not _ASKS_WHEN.search(question):
        return True
    if not bare or bare in _short_answers()["unknown"] or (kind in _NAMED and bare.isdecimal()):
        return True
    if _NOT_YET_KNOWN.fullmatch(words.strip()) and not _ITS_WORDS.search(question):
        return True
    is_verb_first = bool(_YES_OR_NO.match(question))
    if bare in _short_answers()["yes"]:
        is_enough = (is_verb_first and _IF_SO not in question) or _ITS_WORDS.search(question)
        return kind in _NAMED or not is_enough
    if _NOT_YET.fullmatch(bare) and not (_ITS_WORDS.search(question) or _OF_WORDS.search(question)):
        return True
    if bare in _short_answers()["nothing"] and not _ITS_WORDS.search(question):
        return True
    is_refused = bare in _REFUSED and kind == "text" and not _OF_WORDS.search(question)
    return is_refused or (bare in _NO and (is_verb_first or kind in _NAMED))


def _bare(words: str) -> str:
    """An answer in small letters, without the signs around it and the commas in it."""
    return words.lower().replace("\u2019", "'").strip(" .!\u2026").replace(",", "")


@cache
def _short_answers() -> dict[str, frozenset[str]]:
    """What people write in a word or two that fills no slot, by sort: it is unknown, there is nothing, or yes."""
    import goodbooks.playbooks.answers

    (rows,) = catalog.records(catalog.text(goodbooks.playbooks.answers, "short-answers.words"))
    return {sort: frozenset(words.split("|")) for sort, words in rows.items()}


def is_assent(words: str) -> bool:
    """Whether an answer says yes, and nothing else."""
    return words.lower().strip(" .!\u2026") in _short_answers()["yes"]


def _name(words: str) -> str:
    """A name without what is said of it beside a comma: "his assistant, Mo" is Mo, and so is "my boss, mo"."""
    found = _BOSS_NAMED.fullmatch(words.strip()) or _IT_IS.fullmatch(words.strip())
    if found:
        return found["name"]
    if len(each_named(words)) > 1:
        return words
    every = [part.strip() for part in words.removesuffix(")").replace(" (", ",").split(",")]
    parts = [_OF_COURSE.sub("", part) or part for part in every if not _SAID_OF.match(part)]
    if len(parts) == 1 and (len(every) > 1 or parts != every):
        return as_written(parts[0]) if parts[0].isalpha() else parts[0]
    named = [part for part in parts if part[:1].isupper() and is_name(part)]
    if len(parts) == 2 and not named and sum(map(is_nameless_boss, parts)) == 1:
        named = [
            as_written(part)
            for part in parts
            if part.isalpha() and not is_nameless_boss(part) and not _ASIDE.fullmatch(part)
        ]
    if len(parts) == 2 and len(named) == 1:
        return named[0]
    boss = [part for part in parts if is_nameless_boss(part)]
    is_aside = len(parts) == 2 and any(map(_ASIDE.fullmatch, parts))
    return boss[0] if is_aside and len(boss) == 1 else words


_SAID_OF = regex(r"(?:(?:and|but) )?(?:not|who|whose)\b(?! else\b)", re.IGNORECASE)
"""How begins what is said of somebody behind their name: “who said no”, “not Bob”."""
_ASIDE = regex(
    r"(?:\w{3,}(?:ous|al|ar|ure|[^aeilmnr])ly|really|actually|sadly|again|too|yes|yeah|who else|as usual|ugh|lol|sorry|duh|unfortunately|officially|technically)",
    re.IGNORECASE,
)
"""What is said beside a name and is none, typed small: “obviously”, “again”; “emily” and “sally” are names."""
_OF_COURSE = regex(
    r"\A(?:(?:well|oh|still|surely|only|just|it(?:['’]s| is)|that(?:['’]s| is| would be))\b,? )+|,? (?:of course|obviously|naturally|clearly|surely|for sure|as (?:always|usual|ever)|who else|again|still)\W*\Z",
    re.IGNORECASE,
)
"""What is said around a name and is none of it: “well, Anna of course”."""
_BOSS_NAMED = regex(
    rf"(?i:{MY_BOSS})(?:,? (?:is|named|called))?[,:]? \(?(?P<name>[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*)?)\)?\.?"
)
"""“My boss Linda” and “my boss is Linda”."""


_IT_IS = regex(
    r"(?:I think |I guess |well, )?(?i:(?:it|that|this)(?:['’]s| is| was| would be)|I (?:report|answer) to|I work under|under|(?:his|her|their) name is)"
    r" (?P<name>[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*)?)\.?"
)
"""“It's Linda”, “I report to Linda” and “under Linda”."""
_LONGEST_NAME = 7
_SAYS = regex(
    r"\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Ii]t|[Yy]ou|[Tt]hey(?=['’])|is|was|are|were|has|had|have|did|does|do|will|would|could|can|should|said|says|told|tells|wants|wanted|keeps|kept|went|asked|asks|made|makes|gave|because|but|not|never)\b|n['’]t\b|\w['’](?:m|ve|ll|re|d)\b"
)
"""What a sentence has in it and a name has not, its verbs in small letters: Will Smith is a name."""
_GOES_ON = regex(r"[^\s,]+,\s*(?=(?:I|we|he|she|it|you|they|there|my|our)\b)")
"""A word and a comma before the sentence itself: “Well, he …”."""
_FEWEST = 3
_WHO_ONE_MEANS = regex(
    r"(?P<before>(?:an?|the|one|some|somebody|someone|that|this|my|our)\b(?: (?!(?:I|who|whom|whose|that|we)\b)[\w'’-]+){0,5}) (?:I|we|who|whom|whose|that)\b",
    re.IGNORECASE,
)
"""Somebody with what tells which of many it is: “a woman I work with”, “the porter who rang”."""


def is_sentence(words: str) -> bool:
    """Whether an answer to who somebody is tells something in the place of a name: “he keeps changing it”, but not “the head of sales”.

    What stands behind a comma is said of the one who is named before it: “Dana, who said no”.
    """
    bare = _GOES_ON.sub("", words.strip(), count=1).partition(",")[0]
    if (whom := _WHO_ONE_MEANS.match(bare)) and not _SAYS.search(whom["before"]):
        return False
    every = bare.split()
    return len(every) > _LONGEST_NAME or (len(every) >= _FEWEST and _SAYS.search(bare) is not None)


_MINE = regex(r"my\b|boss\W*\Z", re.IGNORECASE)
"""What makes “my manager” one's own, where “the lead” may be anybody's."""
_ASKS_FOR_BOSS = regex(r"Who is (?:the|your)(?: new)? boss\b")


def says_boss(words: str, question: str = "") -> bool:
    """Whether the answer to who somebody is says itself that they are my boss, “my boss”, “my boss, Linda”, or the question does."""
    if _ASKS_FOR_BOSS.match(question):
        return is_name(_name(words))
    if _MINE.match(words.strip()) and is_nameless_boss(words.strip(" .!")):
        return True
    every = (part.strip(" .)") for part in re.split("[,(]", words))
    parts = [part for part in every if not _SAID_OF.match(part)]
    is_beside = len(parts) == 2 and any(map(is_nameless_boss, parts))
    return (is_beside and is_name(_name(words))) or bool(_BOSS_NAMED.fullmatch(words.strip()))


_ROLE = regex(r"(?:the|my|our|a|an|his|her|their|some|one) ", re.IGNORECASE)


def is_name(words: str) -> bool:
    """Whether somebody can be addressed so: "Ana", "van der Berg" and "Ms. Roth", not "my boss", "the director" or "sales"."""
    is_capital = words[:1].isupper() or (words[:1].isalpha() and as_written(words.lower()) == words)
    return is_capital and not _ROLE.match(words)
