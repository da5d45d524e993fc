"""GitHub: issues or pull requests, as the API and its command line name the columns."""

from __future__ import annotations

from goodbooks.exports.tool import Tool

TOOL = Tool(
    name="github",
    title="GitHub",
    how=(
        "gh issue list --state all --limit 5000 --json number,state,createdAt,closedAt"
        " --jq '[\"number\",\"state\",\"createdAt\",\"closedAt\"], (.[] | [.number,.state,.createdAt,.closedAt]) | @csv'"
    ),
    signs=(("number",), ("closed at", "merged at")),
    finished=("merged at", "closed at"),
    created=("created at",),
    updated=("updated at",),
    key=("number",),
    type=("issue type", "type"),
    state=("state",),
    reason=("state reason",),
)  # fmt: skip
