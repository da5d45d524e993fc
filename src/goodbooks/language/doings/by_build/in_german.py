"""What a German sentence does by how it is built: who acts in it, on which day, what is missing, from when something holds."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.days.dues import named_days
from goodbooks.language.days.stretch import UNKNOWN
from goodbooks.language.text.letter import part_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from goodbooks.language.text.letter import Sentence

_ANY_DAY = date(2026, 3, 11)
_NO_WORD = (
    r"(?!(?:habe|haben|hatte|hatten|bin|sind|war|waren|würde|würden|hätte|hätten|wäre|wären|könnte|könnten|sollte|sollten|möchte|möchten|wollte|wollten|konnte|konnten|musste|mussten|durfte"
    r"|muss|müssen|kann|können|will|wollen|soll|sollen|darf|dürfen|denke|denken|glaube|glauben|hoffe|hoffen|finde|finden|fürchte|fürchten|freue|freuen|weiß|wissen|kenne|kennen|sehe|sehen"
    r"|brauche|brauchen|bräuchte|bräuchten|benötige|benötigen|bitte|bitten|frage|fragen|feiere|feiern|heirate|heiraten|fliege|fliegen|verreise|verreisen|bleibe|bleiben|werde|werden|wünsche|wünschen|danke|danken|meine|deine|seine|keine|eine|gerne|heute"
    r"|alle|viele|beide|lade|laden|wohne|wohnen|lebe|leben|warte|warten|dachte|dachten|sagte|sagten|fragte|fragten|wenn|schon|denn|nun|gestern|morgen|oben|unten|gegen|wegen|zwischen|neben)\b)"
)
_MINE = regex(
    rf"\b(?:(?:ich|wir) (?:(?:dann|selbst|noch|auch|gleich|ihn|sie|es) )?{_NO_WORD}(?P<it>[a-zäöüß]*(?:e|en|le|re|ol|ring|chick|leg|bring|mach|ruf|nehm|geb|stell|schreib|frag|fahr|kauf|druck|zahl|klär|meld|besorg|bestell|reich|such|pack))\b|{_NO_WORD}(?P<first>[a-zäöüß]+(?:e|en|uf|ol|auf)) (?:ich|wir)\b)",
    re.IGNORECASE,
)
"""What I do, in the present, before its subject or behind it: "Die Seiten schaue ich mir bis Donnerstag an"."""
_THEIRS = regex(
    r"(?:^\W*|[,;:]\s|\bund )(?i:der|die|unser|unsere|mein|meine|herr|frau|dr\.) (?:[A-ZÄÖÜ][\wäöüß-]+ ?){1,2}(?P<it>(?:kommt|fängt|räumt|fragt|besorgt|klärt|bestellt|organisiert|reicht|liefert|bringt|holt|schickt|sendet|repariert|bezahlt|überweist|prüft|druckt|baut|montiert|meldet|ruft|kümmert|übernimmt|erledigt|macht|fährt|stellt|legt|schreibt))\b"
)
_I_SEE_TO_IT = regex(
    r"\b(?:kümmere?|organisiere|übernehme|erledige|regle|besorge|versorge|bezahle) (?P<it>ich|wir)\b",
    re.IGNORECASE,
)
"""What I take on, told with the thing before it: “Um den Lkw kümmere ich mich”, on whatever day."""
_READY = regex(
    r"\b(?:ist|sind|liegt|liegen|wird|werden) (?P<it>[^!?;]{0,40}?\b(?:fertig|abholbereit|bereit|repariert|geliefert|überwiesen|verschickt|versandt|erledigt|zugestellt|gutgeschrieben|erstattet|gebracht|geschickt|abgeholt|montiert|eingebaut|gedruckt|wieder da|bei (?:ihnen|dir|euch)|auf (?:ihrem|deinem|eurem) [A-ZÄÖÜ]\w+|in (?:ihrem|deinem|eurem) [A-ZÄÖÜ]\w+))\b",
    re.IGNORECASE,
)
_GOES_OUT = regex(
    r"\b(?:geht|gehen|kommt|kommen) (?P<it>[^!?;]{0,40}?\b(?:an (?:dich|sie|euch|ihn)|zu (?:dir|ihnen|euch)))\b",
    re.IGNORECASE,
)
"""A thing that goes to its reader, on a day: “Die Pläne gehen am Montag an dich raus”."""
_NOT = regex(
    r"\b(?:nicht|kein|keine|keinen|nie|niemals|jeden|jede|immer|meistens|oft|gestern|letzte[nrs]?|vielleicht|falls|war|waren|wurde|wurden|hatte|hatten|seit|wenn)\b|\?\s*$",
    re.IGNORECASE,
)
_DENIED = regex(
    r"\b(?:nicht|kein\w*|nie|wenn|falls|immer|jede[nrs]?|sonst)\b|\?\s*$", re.IGNORECASE
)
_NO_DECISION = regex(r"\?\s*$|\bgibt es (?:hier |da |dort )?immer\b|\b(?:nebel|regen|schnee|kuchen|oma|zwillinge|strom|haare?|zug|bus|licht)\b|^\W*(?:er|sie) wurde\b", re.IGNORECASE)  # fmt: skip
"""What asks, or tells of what always is, of somebody, or of home."""
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
    # what was fixed by a body, and what is done in place of what: “wird nicht gekauft, wir mieten”, “die roten nicht, es werden die grauen”
    regex(
        r"\b(?:wurde|wurden) (?P<it>(?!nicht\b|noch\b|letzte|gestern|damals|vor )[^!?;,]{0,60}?\b(?:festgesetzt|festgelegt|bewilligt|beschlossen|genehmigt|erhöht|gesenkt|abgeschafft|eingeführt|vergeben|gewählt|angehoben|herabgesetzt|zurückgestellt))\b",
        re.IGNORECASE,
    ),
    regex(
        r"\b(?:wird|werden) (?P<it>(?:nun |jetzt |doch )*nicht (?:mehr )?\w{4,})\b, (?:wir|es|sondern|stattdessen|dafür)\b",
        re.IGNORECASE,
    ),
    regex(
        r"\b(?:ich|wir) (?P<it>(?:nun |jetzt |dann )*doch nicht)\b[^!?;]{0,40}, (?:es (?:wird|werden)|wir|sondern|stattdessen|dafür)\b",
        re.IGNORECASE,
    ),
    regex(
        r"(?:^|[.:,]\s+)(?P<it>es (?:wird|werden) (?:nun |jetzt |also |doch )*(?:der|die|das|den)) [\w ]{3,40}\W*$",
        re.IGNORECASE,
    ),
    regex(
        r"^\W*statt [\wäöüß ]{2,30} (?P<it>(?:nehmen|machen|bauen|fahren|gehen|kaufen|nutzen|kommt|gibt es|wird|werden))\b",
        re.IGNORECASE,
    ),
    regex(
        r"\b(?P<it>(?:fällt|fallen)[^.!?;,]{0,25} aus|(?:kommt|kommen) weg|(?:entfällt|entfallen))(?=\W*$|,| (?:am|ab|bis|im|wegen)\b)",
        re.IGNORECASE,
    ),
    regex(
        r"\b(?:macht|machen|übernimmt|übernehmen|kommt|kommen|ist|sind|wird|werden|bekommt|bekommen) (?P<it>(?:jetzt|nun) doch)\b(?! (?:nicht|noch))",
        re.IGNORECASE,
    ),
    regex(
        r"\bso (?P<it>(?:hat|haben) (?:es|das) [^.!?;]{2,40}(?:entschieden|beschlossen|festgelegt|bestimmt))\b",
        re.IGNORECASE,
    ),
    regex(
        r"(?:^\W*|:\s+|,\s+)(?P<it>ab) (?:dem |sofort|\d|[A-ZÄÖÜ])[^!?;,]{0,25}? (?:nur noch|nicht mehr|kein\w* mehr|immer|wieder)\b"
    ),
)
_LACKS = (
    regex(r"\b(?:was|etwas) mir (?:noch )?(?P<it>fehlt)\b|\b(?:mir|uns) fehl(?:t|en) (?P<too>(?:noch|nur noch|immer noch|dein\w*|ihr\w*|eure?\w*|die|der|das))\b|\bfehl(?:t|en) (?:mir|uns) (?P<last>(?:noch|dein\w*|ihr\w*|eure?\w*|die|der|das))\b", re.IGNORECASE),
    regex(r"\b(?:sind|ist|haben|hat) (?:bis|spätestens|bis spätestens|vor) [^!?;]{3,60}? (?P<it>(?:ab|ein|vor|aus|zurück|zu)?zu\w{3,}en|zu \w{3,}en)\b", re.IGNORECASE),
    regex(r"\b(?:wäre|wär)e? (?:es |das )?(?:super|toll|schön|gut|prima|nett|hilfreich|klasse|perfekt),? wenn (?:ich|wir) [^.!?;]{2,50}(?P<it>hätte|hätten|bekäme|bekämen|wüsste|wüssten|habe|haben|kriege|kriegen)\b", re.IGNORECASE),
    regex(r"\b(?:er|sie|(?:der|die|das) [A-ZÄÖÜ]\w+|(?:herr|frau) [A-ZÄÖÜ]\w+|[A-ZÄÖÜ]\w+) (?P<it>will|möchte|braucht|verlangt|wünscht|erwartet|benötigt)\b[^.!?;]{2,60}\b(?:bis|vor|spätestens|am|heute|morgen)\b"),
    # what cannot go on without a thing, what is open, what somebody would have to do
    regex(r"\bohne (?P<it>(?:dein|ihr|euer|die|den|das|eine?n?)\w* (?:[A-ZÄÖÜa-zäöü]\w+ )?)[^.!?;]{0,40}?\b(?:nicht|kein\w*|nichts|niemand)\b(?! (?:dasselbe|so schön|das gleiche))", re.IGNORECASE),
    regex(r"\b(?:rechnung|zahlung|betrag|beitrag|miete|gebühr|mahnung|frage|antwort|unterschrift|freigabe|rest)\w*\b[^.!?;,]{0,40}\b(?:ist|sind|steht|stehen) (?P<it>(?:noch|weiterhin|immer noch) (?:offen|aus|unbezahlt|unbeantwortet))\b", re.IGNORECASE),
    regex(r"\b(?:müsste|sollte|könnte) (?P<it>(?:noch |mal |bitte )*(?:jemand|wer|einer))\b(?! (?:gewesen|mal gesagt))", re.IGNORECASE),
    # what would have to be somewhere, or done, by a day; what only the reader can do
    regex(r"\bmüsste[n]? (?P<it>(?:[^.!?;,]{0,60} )?(?:sein|liegen|vorliegen|stehen|da|draußen|fertig|hier|raus|weg))\b", re.IGNORECASE),
    regex(r"\b(?:brauche|bräuchte|bräuchten|brauchen|benötige|benötigen) (?P<it>(?:ich|wir))\b(?! (?:nicht|kein))", re.IGNORECASE),
    regex(r"\b(?:nur|bloß|allein) (?:du|ihr|sie) (?P<it>(?:kannst|darfst|kennst|weißt|könnt|dürft|können|dürfen|ha(?:st|bt|ben) (?:ja |doch )?(?:den|die|das|einen|eine|zugang|zugriff)))\b(?! (?:so|solche?))|\b(?:kannst|darfst|kennst|weißt|hast|können|dürfen|haben) (?P<too>(?:nur|bloß|allein) (?:du|ihr|sie))\b|\b(?:darf|kann) (?P<last>(?:nur|bloß|allein) (?:die|der|das) [A-ZÄÖÜ]\w+)\W*$", re.IGNORECASE),
    regex(r"\bdu bist (?:ja |doch )?(?:der|die) einzige,? (?:der|die) (?P<it>[^.!?;]{0,40}(?:hat|kann|darf|kennt|weiß))\b", re.IGNORECASE),
    regex(r"\b(?:niemand|keiner) (?:außer|als) (?P<it>dir|ihnen|euch)\b", re.IGNORECASE),
    regex(r"\bliegt (?:noch |seit \w+ |immer noch )*bei (?P<it>(?:dir|ihnen|euch))(?: (?:zur|zum) \w+)?\b(?! in der\b)", re.IGNORECASE),
    regex(r"\bob du (?:bitte |mal |vielleicht )?[^.!?;]{3,60}(?P<it>\w{2,}st)\W*\?\s*$", re.IGNORECASE),
)  # fmt: skip


def built(text: str) -> Mapping[str, int]:
    """What a sentence does, by the name of the cue that would show it, or "lack"; each with the place behind what shows it."""
    decided = next((found.end("it") for one in _DECIDED if (found := one.search(text))), 0)
    if decided and not _NO_DECISION.search(text):
        return {"decide": decided}
    lacks = next((found for one in _LACKS if (found := one.search(text))), None)
    if lacks is not None:
        return {"lack": lacks.end()}
    if (found := _I_SEE_TO_IT.search(text)) and not _DENIED.search(text):
        return {"commit": found.end()}
    if _NOT.search(text) or not _has_a_day(text):
        return {}
    if found := _THEIRS.search(text):
        is_ours = re.match(r"\W*(?:unser|mein)", text, re.IGNORECASE)
        return {"commit" if is_ours else "commit-of-another": found.end("it")}
    found = _MINE.search(text) or _READY.search(text) or _GOES_OUT.search(text)
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
