"""What a German sentence does by how it is built: who acts in it, on which day, what is missing, from when something holds."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.dues import named_days
from goodbooks.language.letter import part_of
from goodbooks.language.stretch import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from goodbooks.language.letter import Sentence

_ANY_DAY = date(2026, 3, 11)
_NO_WORD = (
    r"(?!(?:habe|haben|hatte|hatten|bin|sind|war|waren|würde|würden|hätte|hätten|wäre|wären|könnte|könnten|sollte|sollten|möchte|möchten|wollte|wollten|konnte|konnten|musste|mussten|durfte"
    r"|muss|müssen|kann|können|will|wollen|soll|sollen|darf|dürfen|denke|denken|glaube|glauben|hoffe|hoffen|finde|finden|fürchte|fürchten|freue|freuen|weiß|wissen|kenne|kennen|sehe|sehen"
    r"|brauche|brauchen|bitte|bitten|frage|fragen|feiere|feiern|heirate|heiraten|fliege|fliegen|verreise|verreisen|bleibe|bleiben|werde|werden|wünsche|wünschen|danke|danken|meine|deine|seine|keine|eine|gerne|heute"
    r"|alle|viele|beide|lade|laden|wohne|wohnen|lebe|leben|warte|warten|dachte|dachten|sagte|sagten|fragte|fragten|wenn|schon|denn|nun|gestern|morgen|oben|unten|gegen|wegen|zwischen|neben)\b)"
)
_MINE = regex(
    rf"\b(?:(?:ich|wir) (?:(?:dann|selbst|noch|auch|gleich|ihn|sie|es) )?{_NO_WORD}(?P<it>[a-zäöüß]+(?:e|en|le|re|ol|ring|chick))\b|{_NO_WORD}(?P<first>[a-zäöüß]+(?:e|en|uf|ol|auf)) (?:ich|wir)\b)",
    re.IGNORECASE,
)
"""What I do, in the present, before its subject or behind it: "Die Seiten schaue ich mir bis Donnerstag an"."""
_THEIRS = regex(
    r"(?:^\W*|[,;:]\s|\bund )(?i:der|die|unser|unsere|mein|meine|herr|frau|dr\.) (?:[A-ZÄÖÜ][\wäöüß-]+ ?){1,2}(?P<it>(?:kommt|liefert|bringt|holt|schickt|sendet|repariert|bezahlt|überweist|prüft|druckt|baut|montiert|meldet|ruft|kümmert|übernimmt|erledigt|macht|fährt|stellt|legt|schreibt))\b"
)
_READY = regex(
    r"\b(?:ist|sind|liegt|liegen|wird|werden) (?P<it>[^!?;]{0,40}?\b(?:fertig|abholbereit|bereit|repariert|geliefert|überwiesen|verschickt|versandt|erledigt|zugestellt|gutgeschrieben|erstattet|gebracht|geschickt|abgeholt|montiert|eingebaut|gedruckt|wieder da|bei (?:ihnen|dir|euch)|auf (?:ihrem|deinem|eurem) [A-ZÄÖÜ]\w+|in (?:ihrem|deinem|eurem) [A-ZÄÖÜ]\w+))\b",
    re.IGNORECASE,
)
_NOT = regex(
    r"\b(?:nicht|kein|keine|keinen|nie|niemals|jeden|jede|immer|meistens|oft|gestern|letzte[nrs]?|vielleicht|falls|war|waren|wurde|wurden|hatte|hatten|seit|wenn)\b|\?\s*$",
    re.IGNORECASE,
)
_NO_DAY_TO_COME = ("seit", "vom", "letzten", "letzte", "since", "last", "every")
_DECIDED = (
    regex(
        r"\b(?i:ab) (?:dem |kommendem |nächstem |sofort |\w+tag(?:,)? |\w+tag, dem )?(?:\d{1,2}\.(?:\d{1,2}\.| ?[A-ZÄÖÜ][\wäöü]+)?|[A-ZÄÖÜ][\wäöü]+|sofort|jetzt|morgen|heute|nächster Woche|nächstem \w+)(?: \d{4})? (?P<it>gilt|gelten|gibt es|ist|sind|wird|werden|arbeiten|öffnen|öffnet|schließt|schließen|fahren|fährt|kostet|kosten|zahlen|entfällt|entfallen|tragen|nehmen)\b"
    ),
    regex(
        r"\b(?:wird|werden|wurde|wurden|ist|sind) (?P<it>[^!?;]{0,50}?\b(?:verschoben|vorverlegt|abgesagt|gestrichen|eingestellt|verlängert|gekürzt|aufgelöst|abgelehnt|angenommen|bewilligt))\b",
        re.IGNORECASE,
    ),
    regex(r"\b(?:ist|sind) (?P<it>(?:damit |mit [\w ]{3,30} )?einverstanden)\b", re.IGNORECASE),
)
_LACKS = (
    regex(r"\b(?:was|etwas) mir (?:noch )?(?P<it>fehlt)\b|\b(?:mir|uns) fehl(?:t|en) (?P<too>(?:noch|nur noch|immer noch|dein\w*|ihr\w*|eure?\w*|die|der|das))\b|\bfehl(?:t|en) (?:mir|uns) (?P<last>(?:noch|dein\w*|ihr\w*|eure?\w*|die|der|das))\b", re.IGNORECASE),
    regex(r"\b(?:sind|ist|haben|hat) (?:bis|spätestens|bis spätestens|vor) [^!?;]{3,60}? (?P<it>(?:ab|ein|vor|aus|zurück|zu)?zu\w{3,}en|zu \w{3,}en)\b", re.IGNORECASE),
    regex(r"\b(?:wäre|wär)e? (?:es |das )?(?:super|toll|schön|gut|prima|nett|hilfreich|klasse|perfekt),? wenn (?:ich|wir) [^.!?;]{2,50}(?P<it>hätte|hätten|bekäme|bekämen|wüsste|wüssten|habe|haben|kriege|kriegen)\b", re.IGNORECASE),
    regex(r"\b(?:er|sie|(?:der|die|das) [A-ZÄÖÜ]\w+|(?:herr|frau) [A-ZÄÖÜ]\w+|[A-ZÄÖÜ]\w+) (?P<it>will|möchte|braucht|verlangt|wünscht|erwartet|benötigt)\b[^.!?;]{2,60}\b(?:bis|vor|spätestens|am|heute|morgen)\b"),
    regex(r"\bob du (?:bitte |mal |vielleicht )?[^.!?;]{3,60}(?P<it>\w{2,}st)\W*\?\s*$", re.IGNORECASE),
)  # fmt: skip


def built(text: str) -> Mapping[str, int]:
    """What a sentence does, by the name of the cue that would show it, or "lack"; each with the place behind what shows it."""
    decided = next((found.end("it") for one in _DECIDED if (found := one.search(text))), 0)
    if decided and not text.rstrip().endswith("?"):
        return {"decide": decided}
    lacks = next((found for one in _LACKS if (found := one.search(text))), None)
    if lacks is not None:
        return {"lack": lacks.end()}
    if _NOT.search(text) or not _has_a_day(text):
        return {}
    if found := _THEIRS.search(text):
        is_ours = re.match(r"\W*(?:unser|mein)", text, re.IGNORECASE)
        return {"commit" if is_ours else "commit-of-another": found.end("it")}
    found = _MINE.search(text) or _READY.search(text)
    return {"commit": found.end()} if found else {}


def _has_a_day(text: str) -> bool:
    named = named_days(text, _ANY_DAY, UNKNOWN)
    return (
        any(one.lead.lower() not in _NO_DAY_TO_COME for one in named)
        or _CLOCK.search(text) is not None
    )


_CLOCK = regex(r"\bum (?:\d{1,2}(?:[:.]\d\d)?|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b(?! (?:euro|prozent))", re.IGNORECASE)  # fmt: skip


_AND_I = regex(
    r",? (?:und |aber )?(?=(?:ich|wir) (?!(?:habe|haben|hätte|hätten)\b)\w)", re.IGNORECASE
)
_ENDED = regex(r"\W*(?:lieb|sehr|hallo|hi)\b|.*\b(?:dass|weil|wenn|ob|falls|damit|was|wie|wo|die|der|das)$", re.IGNORECASE)  # fmt: skip


def parts(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences, those in two where I act behind what somebody else is asked: "du machst den Vertrag fertig, ich unterschreibe am Freitag"."""
    for one in sentences:
        stop = _AND_I.search(one.text) if "bitte" in one.small else None
        if stop and stop.start() and not _ENDED.match(one.text[: stop.start()]):
            yield part_of(one, 0, stop.start())
            yield part_of(one, stop.end(), len(one.text))
        else:
            yield one
