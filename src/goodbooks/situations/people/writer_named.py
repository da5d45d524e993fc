"""What the writer of a story is called, where they say so: “I'm Ines Varga, I run …”, “My name is Ines”, “Ines here”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ALSO_WORDS, SMALL_IN_A_NAME, is_title, name_key, titled
from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import Said, is_no_name
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIRST = 3
"""In so many sentences, at the beginning, one says who one is."""
_SMALL = "|".join(sorted(SMALL_IN_A_NAME))
_PART = r"(?-i:[A-ZÀ-ÖØ-ÞĆČĎĐĘĚĞİŁŃŇŐŘŚŞŠŢŤŮŰŹŻŽ](?:[a-zß-öø-ÿĀ-ſ]|(?<=\w)['’-](?=\w)|(?<=['’-])[A-ZÀ-ÖØ-Þ]|(?<=\bMc)[A-Z]|(?<=\bMac)[A-Z])+)"
_NAME = (
    rf"(?P<name>(?:(?:Dr|Prof)\.? )?{_PART}(?: (?:(?-i:[A-Z])\.|(?-i:{_SMALL})|{_PART})){{0,4}}?)"
)
_HELLO = r"(?:(?:hi|hello|hey|good (?:morning|evening|day)|dear all)\b(?: (?:all|everyone|there))?[,.!:]* )?"
_GOES_ON = r"(?=,? (?:and )?(?:I|we)\b|,? (?:from|at|who|and (?:I|this|my))\b|, (?:an?|the|one of|head|\d\d|twenty|thirty|forty|fifty|sixty|aged|in|of|nurse|running|working|writing|[a-z]+ (?:in|at|of|for|from)|(?:\w+ )?(?:lead|manager|nurse|teacher|cook|clerk|planner|engineer|driver|assistant|deputy|secretary))\b|[.!:;(]|,?\s+[-–—(]|\s*\Z)"
_I_AM = regex(
    rf"\A\W*{_HELLO}(?:(?:I['’]?m|I am) {_NAME}{_GOES_ON}|this is (?P<said>(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?) (?:from|here)\b)",
    re.IGNORECASE,
)
_CALLED = regex(
    rf"\b(?:my (?:full |first )?name(?: is|['’]s)|I(?:['’]m| am) called|call me|(?:people|they|friends|everyone|everybody) call me) {_NAME}(?=[,.!:;()–—-]|\s+(?:and|I|from|but|here|though|as)\b|\s*\Z)",
    re.IGNORECASE,
)
_HERE = regex(
    rf"\A\W*{_HELLO}{_NAME} here(?=[,.!:;–—-]|\s+[-–—]|\s*\Z|,? (?:from|again|and I)\b)",
    re.IGNORECASE,
)
_UNDER_IT = regex(
    rf"\n\s*(?:(?:[–—]|--) ?|(?:thanks|thank you|best|cheers|regards|yours|greetings|best wishes|kind regards|sincerely)[,.!]?\s+){_NAME}\.?\s*\Z",
    re.IGNORECASE,
)
"""A name under a story, as under a letter."""
_PEOPLES = frozenset((
    "african", "albanian", "algerian", "american", "arab", "argentinian", "armenian", "asian", "australian", "austrian", "bavarian", "belgian", "black", "bosnian", "brazilian", "british",
    "bulgarian", "canadian", "catalan", "chilean", "chinese", "colombian", "croatian", "cuban", "czech", "danish", "dutch", "egyptian", "english", "estonian", "ethiopian", "european",
    "filipino", "finnish", "flemish", "french", "georgian", "german", "ghanaian", "greek", "hispanic", "hungarian", "icelandic", "indian", "indonesian", "iranian", "iraqi", "irish",
    "israeli", "italian", "jamaican", "japanese", "jordanian", "kenyan", "korean", "kurdish", "latin", "latvian", "lebanese", "lithuanian", "malaysian", "maltese", "mexican", "moroccan",
    "nigerian", "norwegian", "pakistani", "palestinian", "persian", "peruvian", "polish", "portuguese", "romanian", "russian", "saudi", "scottish", "serbian", "slovak", "slovenian",
    "somali", "south", "north", "east", "west", "spanish", "swedish", "swiss", "syrian", "thai", "tunisian", "turkish", "ukrainian", "venezuelan", "vietnamese", "welsh", "white",
    "catholic", "christian", "protestant", "lutheran", "jewish", "muslim", "hindu", "buddhist", "sikh", "mormon", "quaker", "orthodox", "autistic", "deaf", "gen",
))  # fmt: skip
"""What people are and not what they are called: where they come from, and what they believe."""
_WORK = frozenset((
    "accountant", "admin", "administrator", "advisor", "analyst", "apprentice", "architect", "archivist", "assistant", "associate", "auditor", "baker", "barista", "bookkeeper", "buyer", "captain", "carer",
    "carpenter", "cashier", "ceo", "chef", "chief", "cleaner", "clerk", "coach", "consultant", "controller", "cook", "coordinator", "counsel", "dentist", "deputy", "designer", "developer", "director", "dispatcher",
    "doctor", "doctoral", "driver", "editor", "electrician", "engineer", "executive", "facilities", "fellow", "firefighter", "florist", "foreman", "founder", "freelancer", "gardener", "general", "graduate", "group", "head", "housekeeper",
    "inspector", "intern", "internal", "interim", "janitor", "joint", "journalist", "junior", "key", "lab", "lawyer", "lead", "leader", "lecturer", "librarian", "logistics", "lurker", "managing", "manager", "master", "mechanic", "midwife",
    "nurse", "officer", "operator", "owner", "paralegal", "paramedic", "partner", "pharmacist", "phd", "physio", "physiotherapist", "pilot", "planner", "plumber", "postdoc", "president", "principal", "producer", "production", "professor",
    "programme", "program", "programmer", "project", "quality", "receptionist", "regional", "registrar", "research", "researcher", "salesman", "scientist", "secretary", "senior", "sergeant", "server", "shift", "social", "staff", "student",
    "supervisor", "surgeon", "teacher", "teaching", "technical", "technician", "tester", "tutor", "vet", "vice", "waiter", "waitress", "welder", "worker", "writer", "data", "software", "machine", "mechanical", "civil", "event", "events", "store", "branch", "plant", "site",
    "everybody", "everyone", "everything", "nothing", "nobody", "people", "same", "scrum", "mum", "mom", "dad", "new", "newbie", "long", "throwaway", "something", "someone", "somebody", "anonymous", "first", "again", "right", "not", "still", "just", "back", "only", "monday", "friday", "type",
))  # fmt: skip
"""What people do, and what else stands with a capital where somebody's name could."""
_OF_WORK = frozenset(["finance", "growth", "hr", "office", "operations", "platform", "sales", "security", "support", "team", "legal", "marketing", "accounting", "compliance", "engineering", "purchasing", "procurement", "product", "ops"])  # fmt: skip


def writer_named(text: str) -> Said | None:
    """The name by which the writer of a story says they are called, and the sentence that says so; None where it says what they are, or nothing."""
    every = passages_of(text)
    for passage in every[:_FIRST]:
        for name in _named_in(" ".join(passage.text.split())):
            if _is_a_name(name):
                return Said(name, passage.text)
    under = _UNDER_IT.search(text)
    name = " ".join(under["name"].split()) if under else ""
    return Said(name, every[-1].text) if name and every and _is_a_name(name) else None


def _named_in(sentence: str) -> Iterator[str]:
    """The words of a sentence that stand where somebody says what they are called."""
    if sentence.rstrip(" \"”')").endswith("?"):
        return
    for pattern in (_CALLED, _I_AM, _HERE):
        found = pattern.search(sentence)
        name = found["name"] or found.groupdict().get("said", "") if found else ""
        if found and name and not _is_quoted(sentence[: found.start()]):
            is_said_so = pattern is _CALLED
            if is_said_so or name_key(name.split()[0]) not in _PEOPLES:
                yield name


def _is_quoted(before: str) -> bool:
    """Whether words stand in quotation marks that are still open: then somebody else may say them."""
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _is_a_name(words: str) -> bool:
    """Whether words with capitals are a name of somebody, and not what they do, believe or come from."""
    title, name = titled(words)
    parts = name.split()
    keys = [name_key(part).rstrip(".") for part in parts]
    if not parts or parts[-1] in SMALL_IN_A_NAME or is_no_name(parts[0]):
        return False
    is_none = any(key in _WORK or key in _OF_WORK for key in keys) or bool(
        title and len(parts) == 1
    )
    is_word = len(keys) == 1 and keys[0] in ALSO_WORDS and keys[0] in _OF_WORK
    return not (is_none or is_word or re.search(r"\d", name) or is_title(name))
