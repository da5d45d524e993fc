"""What is known of one tool's export: which columns it has, and what they say."""

from __future__ import annotations

from typing import NamedTuple

Names = tuple[str, ...]


class Tool(NamedTuple):
    """One tool, one a file. All column names are in small letters, with spaces.

    It is recognised when each of its `signs` has one of its names among the columns. The others
    say which column holds what, the best first. `stands_in` is a day that is not quite the one
    of finishing: it counts only where the state says that the row is done.
    """

    name: str
    title: str
    how: str
    signs: tuple[Names, ...] = ()
    finished: Names = ()
    stands_in: Names = ()
    started: Names = ()
    created: Names = ()
    updated: Names = ()
    dropped: Names = ()
    key: Names = ()
    type: Names = ()
    state: Names = ()
    reason: Names = ()
    week: Names = ()
    amount: Names = ()


DONE = frozenset({
    "done", "closed", "close", "resolved", "complete", "completed", "finished", "released", "shipped",
    "merged", "accepted", "delivered", "live", "true", "yes",
    "erledigt", "fertig", "geschlossen", "abgeschlossen", "gelöst", "umgesetzt",
    "terminé", "terminée", "terminés", "fermé", "fermée", "résolu", "résolue", "fini", "livré",
    "hecho", "cerrado", "cerrada", "resuelto", "resuelta", "terminado", "finalizado", "completado",
    "fatto", "chiuso", "risolto", "completato", "concluído", "concluída", "fechado", "feito",
    "klaar", "gereed", "gesloten", "afgerond", "voltooid", "opgelost",
    "zrobione", "gotowe", "zamknięte", "klart", "stängd", "færdig", "ferdig", "valmis", "hotovo",
})  # fmt: skip
"""Words of a state that say it is done, in the languages such tools are set to."""

DROPPED = frozenset({
    "won't do", "wont do", "won't fix", "wontfix", "will not do", "duplicate", "duplicated", "cancelled",
    "canceled", "rejected", "declined", "invalid", "removed", "obsolete", "abandoned", "not planned",
    "cannot reproduce", "not a bug", "as designed", "out of scope",
    "verworfen", "abgebrochen", "abgelehnt", "duplikat", "wird nicht umgesetzt", "storniert",
    "annulé", "annulée", "rejeté", "rejetée", "abandonné", "doublon",
    "cancelado", "cancelada", "rechazado", "duplicado", "annullato", "duplicato", "rifiutato",
    "geannuleerd", "afgewezen", "vervallen", "anulowane", "odrzucone",
})  # fmt: skip
"""Words of a state or a reason that say it was given up, so that it counts neither way."""
