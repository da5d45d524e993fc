"""The manual's page on findings is fresh: what the checks and their gallery say today."""

from __future__ import annotations

import os
import runpy

DOCS = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(__file__))), "docs")


def test_the_page_on_findings_is_as_docs_make_would_write_it() -> None:
    page = runpy.run_path(os.path.join(DOCS, "findings_page.py"))
    with open(os.path.join(DOCS, page["NAME"]), encoding="utf-8") as stream:
        assert stream.read() == page["text"](), "make docs writes it anew"
