"""Books with a forecast, for the tests: a promise, who is there, and what was reckoned from it."""

from __future__ import annotations

PROMISE = """\
2026-11-03 promise me -> Growth "Loyalty API live" ^api #loyalty
  due: 2026-12-18
"""
FORECAST = """\
2026-11-03 forecast Platform "Loyalty API live" ^f-api #loyalty for ^api by 2026-12-18
  work: 12-18 items
  pace: 2026-08-24: 3 5 4 2 6 4 3 5 1 4
  starts: 2026-11-09
  chance: 79%
  dates: 50% 2026-12-04, 85% 2026-12-22, 95% 2027-01-15
"""
FEWER = """\
2026-11-20 capacity Platform "5 of 12" ^flu
"""
