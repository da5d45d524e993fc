"""Jira: the issue list as CSV."""

from __future__ import annotations

from goodbooks.exports.tool import Tool

TOOL = Tool(
    name="jira",
    title="Jira",
    how="in the list of issues: Export, CSV with all fields",
    signs=(
        (
            "issue key", "vorgangsschlüssel", "schlüssel", "clé de ticket", "clé", "clave de incidencia",
            "clave", "chiave ticket", "chiave", "sleutel van issue", "chave da item", "chave",
        ),
        (
            "issue type", "work type", "vorgangstyp", "vorgangsart", "type de ticket", "tipo de incidencia",
            "tipo di ticket", "issuetype", "tipo de item",
        ),
    ),
    finished=(
        "resolved", "resolution date", "erledigt", "gelöst", "behoben", "résolu", "résolue", "resuelta",
        "resuelto", "risolto", "resolvido", "opgelost",
    ),
    stands_in=(
        "status category changed", "statuskategorie geändert", "catégorie d'état modifiée", "updated",
        "aktualisiert", "mise à jour", "actualizada",
    ),
    started=("custom field (actual start)", "actual start", "custom field (start date)", "start date"),
    created=("created", "erstellt", "création", "créé", "créée", "creada", "creato", "criado", "aangemaakt"),
    updated=("updated", "aktualisiert", "mise à jour", "actualizada", "aggiornato", "atualizado"),
    key=(
        "issue key", "vorgangsschlüssel", "schlüssel", "clé de ticket", "clé", "clave de incidencia", "clave",
        "chiave ticket", "chiave", "sleutel van issue", "chave da item", "chave",
    ),
    type=(
        "issue type", "work type", "vorgangstyp", "vorgangsart", "type de ticket", "tipo de incidencia",
        "tipo di ticket", "issuetype", "tipo de item",
    ),
    state=("status category", "status", "état", "estado", "stato"),
    reason=("resolution", "lösung", "résolution", "resolución", "risoluzione", "resolução"),
)  # fmt: skip
