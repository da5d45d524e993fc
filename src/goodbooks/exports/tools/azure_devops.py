"""Azure DevOps: the results of a query as CSV, with whatever columns the query shows."""

from __future__ import annotations

from goodbooks.exports.tool import Tool

TOOL = Tool(
    name="azure-devops",
    title="Azure DevOps",
    how="a query that shows Closed Date among its columns: Export to CSV",
    signs=(
        ("id",),
        (
            "work item type", "arbeitselementtyp", "type d'élément de travail", "tipo de elemento de trabajo",
        ),
    ),
    finished=(
        "closed date", "completed date", "resolved date", "abschlussdatum", "geschlossen am",
        "date de fermeture", "fecha de cierre",
    ),
    stands_in=("state change date", "changed date", "geändert am"),
    started=("activated date", "in progress date", "start date", "aktiviert am"),
    created=("created date", "erstellt am", "date de création"),
    updated=("changed date", "geändert am"),
    key=("id",),
    type=(
        "work item type", "arbeitselementtyp", "type d'élément de travail", "tipo de elemento de trabajo",
    ),
    state=("state", "zustand", "status", "état", "estado"),
    reason=("reason", "grund", "raison"),
)  # fmt: skip
