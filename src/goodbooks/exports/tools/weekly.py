"""A plain list: a row for each week, with the number of things finished in it."""

from __future__ import annotations

from goodbooks.exports.tool import Tool

TOOL = Tool(
    name="weekly",
    title="counts by week",
    how="two columns, week and finished: 2025-11-03,4",
    signs=(
        (
            "week", "week of", "week start", "week starting", "week beginning", "week commencing", "week end",
            "week ending", "weekstart", "monday", "sprint end", "sprint start", "iteration end",
            "woche", "woche ab", "kw", "kalenderwoche", "wochenbeginn", "montag", "wochenende",
            "semaine", "semaine du", "semana", "settimana", "lundi", "lunes",
        ),
        (
            "items", "count", "finished", "done", "completed", "closed", "throughput", "delivered", "number",
            "total", "resolved", "stories", "tickets", "issues", "anzahl", "durchsatz", "fertig", "erledigt",
            "abgeschlossen", "nombre", "terminés", "débit", "cantidad", "terminados", "completados",
            "numero", "aantal", "quantidade",
        ),
    ),
    week=(
        "week", "week of", "week start", "week starting", "week beginning", "week commencing", "week end",
        "week ending", "weekstart", "monday", "sprint end", "sprint start", "iteration end",
        "woche", "woche ab", "kw", "kalenderwoche", "wochenbeginn", "montag", "wochenende",
        "semaine", "semaine du", "semana", "settimana", "lundi", "lunes",
    ),
    amount=(
        "items", "count", "finished", "done", "completed", "closed", "throughput", "delivered", "number",
        "total", "resolved", "stories", "tickets", "issues", "anzahl", "durchsatz", "fertig", "erledigt",
        "abgeschlossen", "nombre", "terminés", "débit", "cantidad", "terminados", "completados",
        "numero", "aantal", "quantidade",
    ),
)  # fmt: skip
