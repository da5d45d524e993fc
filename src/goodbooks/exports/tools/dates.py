"""A plain list: a row for each thing finished, with the day it was finished."""

from __future__ import annotations

from goodbooks.exports.tool import Tool

TOOL = Tool(
    name="dates",
    title="a list of days",
    how="a column named finished, a row for each thing; started, key, type and state if you have them",
    finished=(
        "finished", "finish", "finished on", "finished at", "finish date", "finished date", "done", "done on",
        "done at", "done date", "date done", "completed", "completed on", "completed at", "completed date",
        "completion date", "date completed", "closed", "closed on", "closed at", "closed date", "date closed",
        "resolved", "resolved at", "resolution date", "resolved date", "delivered", "delivered on", "released",
        "merged", "merged at", "end", "end date", "ended",
        "erledigt", "erledigt am", "fertig", "fertig am", "abgeschlossen", "abgeschlossen am", "geschlossen",
        "geschlossen am", "beendet", "beendet am", "ende", "enddatum", "fertigstellung",
        "terminé", "terminé le", "fini", "fini le", "fin", "date de fin", "fermé", "fermé le", "livré le",
        "terminado", "fecha de fin", "fecha fin", "cerrado", "completado", "finalizado", "fecha de cierre",
        "completato", "data fine", "chiuso", "gereed", "voltooid", "afgerond", "einddatum",
        "concluído", "data de conclusão", "fechado",
    ),
    started=(
        "started", "start", "started on", "started at", "start date", "begun", "begin", "in progress",
        "begonnen", "beginn", "startdatum", "angefangen", "début", "date de début", "commencé",
        "inicio", "fecha de inicio", "inizio", "data inizio", "gestart", "início",
    ),
    created=("created", "created at", "created on", "created date", "erstellt", "créé", "creado"),
    updated=("updated", "updated at", "modified", "changed", "aktualisiert", "geändert"),
    dropped=("canceled", "cancelled", "dropped"),
    key=("key", "id", "number", "item", "issue", "ticket", "nr", "no", "schlüssel", "nummer", "clé", "clave"),
    type=("type", "kind", "issue type", "typ", "art", "tipo", "soort"),
    state=("state", "status", "zustand", "stand", "état", "estado", "stato"),
    reason=("reason", "resolution", "grund"),
)  # fmt: skip
