"""The departments that stories name: in small letters as a word among others, or with a capital as somebody who wants something."""

from __future__ import annotations

_ALSO_A_DOING = (
    "box office", "catering", "costumes?", "design", "front of house", "laundry", "lighting", "maintenance", "packing", "payroll", "planning", "props", "quality", "reception", "security", "sound",
    "stage management", "stores", "support", "wardrobe", "warehouse",
)  # fmt: skip
"""What begins a sentence as an ordinary word too: “Planning needs time”."""
_NAMES = (
    "accounting", "commercial", "communications", "compliance", "controlling", "dispatch", "editorial", "engineering",
    "facilities", "finance", "fundraising", "growth", "housekeeping", "it", "legal", "logistics", "marketing",
    "operations", "payments", "procurement", "product", "production", "purchasing", "retail", "sales", "underwriting",
)  # fmt: skip
_WITH_A_CAPITAL = "|".join(one.upper() if one == "it" else one.capitalize() for one in _NAMES)

DEPARTMENT = rf"(?:{'|'.join((*_NAMES, *_ALSO_A_DOING, 'hr'))})"
"""Any of them, however it is written."""
CALLED = rf"(?-i:(?:[A-Z][\w&-]+ )?(?:Ops|Operations)|(?:{_WITH_A_CAPITAL})(?: [A-Z][a-z]+)?)"
"""One as it is called where nothing but its name stands: “Growth”, “Sales North”, “Field Ops”. HR is none, which is told apart."""
