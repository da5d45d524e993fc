"""Whom the reading of a long book tells how far it is: of how many bytes, and of how many in all."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[int, int], None]
