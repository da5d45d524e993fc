"""python -m goodbooks: the same as the goodbooks command."""

from __future__ import annotations

import sys

from goodbooks.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
