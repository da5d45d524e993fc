"""What is typed on a phone, “told lotte i cant come friday”, as one writes it out: names with their capitals, “I”, the apostrophes, and who does it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ALSO_WORDS, ME, ends_as_a_team, unmarked
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import known_as
from goodbooks.language.doings.deeds import deeds

if TYPE_CHECKING:
    from goodbooks.desk.lines.known import Known

_I = regex(r"(?<![\w.'’-])i(?=['’](?:ll|ve|d|m)\b|(?![\w.'’-]))")
_SMALL = regex(r"(?<![\w#^@/.'’-])[^\W\d_]{2,}(?:-[^\W\d_]+)*(?![\w@/])")
_OF_A_THING = regex(r"\b(?:the|an?|our|my|your|his|her|their|its|this|that) $", re.IGNORECASE)
"""Behind one of these a word is no name: “the growth figures”."""
_WITHOUT_MARK = regex(
    r"\b(?P<whole>(?:ca|do|does|did|wo|is|are|was|have|has|had|could|would|should)n)t\b",
    re.IGNORECASE,
)
_I_AM = regex(r"\bi(?P<rest>ve\b|m(?= (?:not|going|gonna|off|out|sick|ill|away|late|afraid|sure|sorry|still|to|[a-z]{2,}ing)\b))", re.IGNORECASE)  # fmt: skip
_TILL = regex(r"(?<!\w)['’]?til(?= \w)", re.IGNORECASE)
_NOT_ME = r"(?!(?:me|us|by|that|it|in|on|as|and|or|not|off|out|up)\b)"
_I_DID = regex(rf"(?:promised|told|asked|owe|answered|decided (?=to\b|that\b|against\b)|(?:sent|gave|mailed|e-?mailed)(?= \S+ (?:the|an?|my|our|his|her|their|\d)\b)) ?{_NOT_ME}(?=\S)", re.IGNORECASE)  # fmt: skip
_WE_DID = regex(r"(?:decided|agreed) (?:today |yesterday |just now )?(?=with\b)", re.IGNORECASE)
_I_MAY_NOT = regex(r"(?:can['’]t|cannot|can not|won['’]t|couldn['’]t) (?=[a-z])", re.IGNORECASE)
_I_WILL = regex(r"(?:will|gonna|going to|must|need to|have to|got to|gotta) (?!(?:i|we|you|he|she|it|they|there|this|that|these|those|the|an?|my|our|your|his|its|her|their|be|not|never|anybody|anyone|somebody|someone|everybody|everyone)\b)(?-i:[a-z]+) \S", re.IGNORECASE)  # fmt: skip
"""What I will do, where no name or pronoun stands behind it, as in a question."""
_TO_SOMEBODY = regex(
    r"\A(?P<before>I(?:['’]ve|['’]d)? (?:just |already )?(?:promised|told|owe) )(?P<name>(?-i:[a-zà-öø-ÿ]{3,}))(?= (?:the|an?|my|our|his|her|their|this|that|i|we|\d+)\b)(?!.*[.!?;]\s+\S)",
    re.IGNORECASE | re.DOTALL,
)
"""What I did to somebody, and who, in one sentence: behind their name stands what, and so it is no thing."""
_MANY = regex(
    r".*(?:[^aiou]s|ers|body|one|people|men|women|folk|you|him|her|them|myself|mum|dad|management|again|back|out|off)\Z"
)
"""What no one person is called: several, anybody, a pronoun."""
_DONE_BY_SOMEBODY = regex(
    r"\A(?P<name>(?-i:[a-zà-öø-ÿ]{3,}))(?= (?:(?:will|['’]ll|is going to|agreed to|offered to|is to|wants to) (?P<deed>[a-z]+) \S|promised (?:me|us|to) \S|said (?:he|she|they)(?:['’]ll|['’]d| will| would) \S|owes (?:me|us) \S|asks? (?:me|us)\b|asked (?:me|us)\b|(?P<does>[a-z]+)s (?:me|us) \S))",
    re.IGNORECASE,
)
"""What somebody does or will do, and who, at the beginning: “henrik gives me the list”."""
_GONNA = regex(r"\A(?:gonna|going to)\b", re.IGNORECASE)
_GOTTA = regex(r"\A(?:got to|gotta)\b", re.IGNORECASE)


def with_capitals(words: str, known: Known) -> str:
    """The words with “I”, and each name of the book that stands there in small letters, as they are written; a name that is a word too stays as it is."""

    def named(found: re.Match[str]) -> str:
        word = found[0]
        is_small = word == word.lower() and not _OF_A_THING.search(words, 0, found.start())
        return (_written(word, known) if is_small else "") or word

    return _SMALL.sub(named, _I.sub("I", words))


def with_a_new_name(sentence: str) -> str:
    """A sentence that says what I did to somebody of whom the book does not know yet, or what they do, in small letters, with the capital of their name: “I promised lotte the list” is “I promised Lotte the list”; "" where it says so of nobody."""
    found = _TO_SOMEBODY.match(sentence) or _by_somebody(sentence)
    name = found["name"] if found else ""
    if found is None or name in ALSO_WORDS or _MANY.match(name) or ends_as_a_team(name):
        return ""
    return f"{sentence[: found.start('name')]}{name.capitalize()}{sentence[found.end('name') :]}"


def _by_somebody(sentence: str) -> re.Match[str] | None:
    """Whoever does something at the beginning, by a name that is no word; None where a thing may do it."""
    found = _DONE_BY_SOMEBODY.match(sentence)
    if found is None:
        return None
    from goodbooks.situations.people.small_names import is_word

    deed = found["deed"] or found["does"]
    return None if (deed and deed not in deeds()) or is_word(found["name"]) else found


def _written(word: str, known: Known) -> str:
    """A name of one word as the book writes it; "" for what is nobody's, or a word too."""
    if word == ME or word in ALSO_WORDS or not known.is_person(word):
        return ""
    parts = known_as(word, known).split()
    return next((one for one in parts if unmarked(one) == unmarked(word) and one[:1].isupper()), "")


def written_out(sentence: str) -> str:
    """One sentence with the apostrophes that a phone leaves out, and with me as who does what nobody is named for: “will send Dmitri the list” is “I will send …”."""
    said = _WITHOUT_MARK.sub(r"\g<whole>'t", sentence)
    said = _I_AM.sub(r"I'\g<rest>", said)
    said = _TILL.sub("till", said)
    if _I_DID.match(said) or _I_MAY_NOT.match(said):
        return f"I {said[:1].lower()}{said[1:]}"
    if _WE_DID.match(said):
        return f"We {said[:1].lower()}{said[1:]}"
    if not _I_WILL.match(said):
        return said
    said = _GONNA.sub("will", _GOTTA.sub("have to", said))
    return f"I {said[:1].lower()}{said[1:]}"
