"""An area that was let go on trial and taken back before its end, in any trade: `who`, the area, and how it is said within a sentence."""

BEFORE = """\
2026-11-01 person {who}
  relation: boss
2026-11-20 handoff {who} -> me "{area}" ^area #area
  trial-end: 2027-01-15
2026-11-20 ask me -> {who} "May I look after {small} on my own for a time?" ^ask #area
"""
TAKEN = """\
2026-12-03 decision {who} "Yes, until 15 January" ^yes #area for ^ask
2026-12-08 decision {who} "I do {small} again myself" ^back #area
  reverses: ^yes
"""
