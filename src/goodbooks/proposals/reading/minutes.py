"""Whose a line of minutes says a thing is, told in the present: “Zainab is picking up the test, done by Friday”, “Dach: Alois holt bis 6. März zwei Angebote ein”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.core.written import Party
from goodbooks.language.doings.signs import a_due_in
from goodbooks.proposals.reading.marks import NO_NAMES, NO_PERSON
from goodbooks.proposals.reading.writing import Who, who_is

if TYPE_CHECKING:
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

PRESENT = regex(
    r"^\W*(?:present|attending|attendees|participants|there|on the line|with|anwesend|dabei|teilnehmer|teilnehmende|teilnehmerinnen|es nehmen teil)\W*: ?(?P<names>[^\n]+)",
    re.IGNORECASE | re.MULTILINE,
)
"""The line of minutes that says who is there."""
_APART = regex(r"\s*(?:[,;/&]|\band\b|\bund\b)\s*")
_NAME = r"[A-ZÀ-Þ][\w’'.-]*[a-zà-ÿ](?: [A-ZÀ-Þ][\w’'.-]*[a-zà-ÿ])?"
_MATTER = r"(?:[^\W\d_a-zß-ÿ][^.:!?\n]{1,40}: )?"
_SURELY = (
    r"(?:is|are) (?:picking up (?:the|a|an|our|that|this|two|it|all)|taking|sorting|looking into|chasing|drafting|writing|finding|asking|booking|checking|preparing|fixing|ordering|calling|ringing|collecting)"
    r"|takes|picks up|looks after|sees to|rings|drafts|chases|checks|orders|books|collects|prepares|finds|asks|writes|brings|sends|fixes"
    r"|kümmert|übernimmt|besorgt|holt|räumt|fragt|schickt|klärt|schreibt|bestellt|organisiert|bringt|prüft|erstellt|ruft|sucht"
)
"""What nobody but somebody does: a name before it needs no line that says who is there."""
_DOES = regex(
    rf"^\W*{_MATTER}(?!(?:{NO_PERSON}|{NO_NAMES}|He|She|They|There|This|That|These|Those|Who|Nobody|Somebody|Er|Sie|Es|Wir|Ich|Ihr|Das|Der|Die)\b)(?P<name>{_NAME})(?: and (?P<other>{_NAME}))? (?:also |then |now |noch |auch |dann )?"
    rf"(?:(?P<sure>{_SURELY})|(?:is|are) [a-z]+ing|[a-z]{{2,}}s(?! (?:that|how|whether|why)\b)|[a-zäöüß]{{2,}}t)\b",
)
_ITEM = regex(
    rf"^\W*(?P<name>{_NAME}): (?!(?i:no|not|none|nothing|yes|ok|okay|away|off|ill|sick|out|back|late|birthday|holiday|lunch|kein\w*|nicht|krank|urlaub|weg)\b)(?![^,;]*\b(?:is|are|was|were|has|have|had|looks?|said|says|ist|sind|war|hat)\b)(?=\w)"
)
"""A point of somebody: “Piet: two quotes, Friday”."""
_HAS_DONE = regex(
    rf"^\W*{_MATTER}(?P<name>{_NAME}) (?:(?:has|gets|hat) (?:the|an?|our|all|die|den|das|eine?n?) [^.;!?]{{2,40}}(?:ed|one|uilt|ade|rawn|ritten|ent|aid|in|ertig)\b|(?:volunteered|offered) (?:for|to)\b)"
)
"""What somebody has done for them by then, or took on: “Hanne has the drawings redone by the 12th”."""
_IDLE = regex(
    r"^(?:is|has|was|wants|needs|likes|loves|hates|knows|thinks|hopes|fears|says|tells|wishes|owns|leads|hears|sees|gets|turns|retires|leaves|starts|begins|marries|keeps|feels|sounds|misses|expects|enjoys|comes|goes|stays|returns|finds it|is (?:coming|leaving|staying|going|having|getting|turning|feeling|retiring|joining|moving|flying|waiting|hoping)"
    r"|ist|hat|will|kommt|geht|bleibt|fehlt|findet|wirkt|feiert|kehrt|wird|hofft|meint|sagt|glaubt|wartet|mit|seit|fährt|wohnt)$"
)
_LATER = regex(r"\b(?:not|never|if|whether|unless|every|each|always|usually|last|ago|nicht|kein\w*|nie|jeden|jede|wenn|falls|immer|letzte[nrs]?)\b|n['’]t\b|\?\s*$", re.IGNORECASE)  # fmt: skip


def takes_on(writing: Writing, said: Said) -> Who | None:
    """Who a line of a note says does a thing by a day to come: somebody known, or somebody by what only people do; None for nobody."""
    if _LATER.search(said.text) or a_due_in(said.text) is None:
        return None
    theirs = _ITEM.match(said.text) or _HAS_DONE.match(said.text)
    if theirs and (known := known_by(writing, theirs["name"])):
        return known
    found = _DOES.match(said.text)
    if found is None:
        return None
    deed = said.text[found.end("other" if found["other"] else "name") : found.end()].split()
    if not found["sure"] and any(_IDLE.match(one) for one in (deed[-1], " ".join(deed[-2:]))):
        return None
    known = known_by(writing, found["name"])
    if known is None and not found["sure"]:
        return None
    return known or who_is(writing.book, Party(found["name"]))


def there(writing: Writing) -> tuple[Who, ...]:
    """Who was there, as a note's line of names tells it, in the order named."""
    found = PRESENT.search(writing.written.text)
    names = _APART.split(found["names"].strip(" .")) if found else []
    every = (who_is(writing.book, Party(one)) for one in names if re.fullmatch(_NAME, one))
    return tuple(dict.fromkeys(every))


def known_by(writing: Writing, name: str) -> Who | None:
    """Somebody of the book, or of those who were there, by their name or a part of it."""
    who = who_is(writing.book, Party(name))
    if not who.is_stranger:
        return who
    writer = (writing.writer,) if writing.writer else ()
    among = (*writer, *writing.receivers, *there(writing))
    fitting = [one for one in among if name_key(name) in (name_key(one.name), *name_key(one.name).split())]  # fmt: skip
    return fitting[0] if fitting else None
