"""What is left of the command line in a sentence, as the rooms and fields of the page are called.

The pages are the same text at every door. What a room does at once is made something to press
before; whatever else names a command or an option ends here, so that no browser shows one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.web.cited import outside

if TYPE_CHECKING:
    import re

ROOMS = {
    "add": ("/write", "Write something down"),
    "brief": ("/people", "People"),
    "case": ("/matters", "Matters"),
    "check": ("/noticed", "Noticed"),
    "coach": ("/coach", "Check a message"),
    "confirm": ("/pages", "Pages"),
    "debrief": ("/people", "People"),
    "demo": ("/settings", "Settings"),
    "digest": ("/pages", "Pages"),
    "erase": ("/people", "People"),
    "find": ("/find", "Find"),
    "forecast": ("/pages", "Pages"),
    "friday": ("/friday", "Friday"),
    "hold": ("/matters", "Matters"),
    "inbox": ("/inbox", "Inbox"),
    "merge": ("/missing#copies", "What is missing"),
    "name": ("/people", "People"),
    "packet": ("/pages", "Pages"),
    "play": ("/happened/playbooks", "Playbooks"),
    "prepare": ("/people", "People"),
    "query": ("/find", "Find"),
    "recover": ("/missing", "What is missing"),
    "rehearse": ("/people", "People"),
    "said": ("/", "Today"),
    "serve": ("/settings", "Settings"),
    "show": ("/find", "Find"),
    "situation": ("/happened", "Something happened"),
    "standing": ("/pages", "Pages"),
    "start": ("/settings", "Settings"),
    "take-in": ("/inbox", "Inbox"),
    "tidy": ("/book", "The book"),
    "today": ("/", "Today"),
    "trail": ("/matters", "Matters"),
    "update": ("/pages", "Pages"),
}
"""Where a person does with a hand what a command does, and how that room is called."""
FIELDS = {
    "after": "waits", "acknowledged": "they say it is right", "book": "the place of the book",
    "by": "due", "corrected": "they put it right", "country": "your country", "criteria": "criteria",
    "day-first": "day first", "fill": "answer them one by one", "finished": "finished",
    "format": "Save or print it", "forget": "let it go", "from": "from", "growth": "growth", "history": "pace",
    "holidays": "holidays", "items": "work", "keep": "keep it", "kind": "kind", "letter": "letter",
    "matter": "matter", "month-first": "month first", "needs": "needs", "next": "The next word comes", "now": "The words for it, now", "on": "its day",
    "pace": "judged", "part": "parts", "people": "people", "period": "period", "port": "port",
    "private": "for you alone", "propose": "Inbox", "risk": "risks", "same": "They are one person", "sent": "I have sent it", "filled": "its gaps filled",
    "silent": "no word came back", "start": "starts", "to": "For whom", "type": "type",
    "until": "until", "who": "who",
}  # fmt: skip
"""What an option of the command line is called on the page: a button, or a line of a form."""
_QUOTED = r"&#39;(?:(?!&#39;).)+&#39;|&#34;(?:(?!&#34;).)+&#34;|&quot;(?:(?!&quot;).)+&quot;"
_AS_AN_OPTION = r"(?! (?!(?:says|lets|puts|gives|asks|shows|takes|fills|makes|or|and|for|with|when|once|adds|holds|names|count|out|html|promise)\b|\w+\.book\b)[a-z])"
"""Before any other small word two dashes are a person's own, “he said yes --to my surprise”, and stay."""
_OPTION = regex(
    rf"`?(?<![\w-])--(?P<name>{'|'.join(sorted(FIELDS, key=len, reverse=True))})(?![\w-])"
    rf"(?: (?P<value>{_QUOTED}|\d[\w.,%-]*)|(?: (?:[A-Z][A-Z]+|\w+\.csv)\b))?`?{_AS_AN_OPTION}"
)
_ARGUMENT = (
    rf"(?: (?:\^[\w-]+|#[\w-]+|{_QUOTED}|[A-Z][A-Z]+\b|\w+\.\w+"
    r"|--(?:who|kind|from|since|format) [\w^-]+|--[a-z-]+|[\w-]+(?= --)))"
)
_COMMAND = regex(
    rf"`?(?<!\w)goodbooks (?P<name>{'|'.join(sorted(ROOMS, key=len, reverse=True))})\b(?![-=]){_ARGUMENT}*`?"
)
_TIDY = (
    (
        regex(r"(?:run )?goodbooks tidy(?:, which)? gives (?:it|the \w+) (?:one|an id)"),
        'write an id such as ^talk behind its line in <a href="/book">the book</a>',
    ),
    (
        regex(r"give it an \^id \(goodbooks tidy\)"),
        'give it an ^id, behind its line in <a href="/book">the book</a>',
    ),
)


def without_commands(line: str) -> str:
    """Escaped markup of one line, each command in it named as its room and each option as its field."""
    if "goodbooks " not in line and "--" not in line:
        return line
    for pattern, words in _TIDY:
        line = pattern.sub(words, line)
    line = outside(line, lambda text: _COMMAND.sub(_room, text))
    return outside(line, lambda text: _OPTION.sub(_field, text))


def _room(found: re.Match[str]) -> str:
    address, words = ROOMS[found["name"]]
    return f'<a href="{address}">{words}</a>'


def _field(found: re.Match[str]) -> str:
    value = f": {found['value']}" if found["value"] else ""
    return f"“{FIELDS[found['name']]}{value}”"
