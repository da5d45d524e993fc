"""GitLab: the list of issues or work items, or of merge requests, as CSV."""

from __future__ import annotations

from goodbooks.exports.tool import Tool

TOOL = Tool(
    name="gitlab",
    title="GitLab",
    how="in the list of issues: the menu beside New issue, Export as CSV; it comes by mail",
    signs=(
        ("issue id", "work item id", "iid", "mr iid", "id"),
        ("closed at (utc)", "merged at (utc)", "created at (utc)"),
    ),
    finished=("merged at (utc)", "closed at (utc)", "merged at", "closed at"),
    started=("start date",),
    created=("created at (utc)", "created at"),
    updated=("updated at (utc)", "updated at"),
    key=("issue id", "work item id", "iid", "mr iid", "id"),
    type=("type", "work item type"),
    state=("state",),
)
