"""The Markdown form: nothing a person wrote becomes markup, a link, a mention or an image."""

from __future__ import annotations

import pytest

from goodbooks.render.markdown import escaped


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("*loud* and _soft_", r"\*loud\* and \_soft\_"),
        ("![x](y)", r"!\[x\](y)"),
        ("<b>bold</b> &amp;", r"\<b\>bold\</b\> \&amp;"),
        ("see https://e.vil/x?y=*z*", "see `https://e.vil/x?y=*z*`"),
        ("javascript:alert(1)", "`javascript:alert(1)`"),
        ("write to ana@corp.example", "write to `ana@corp.example`"),
        ("ask @marcus", "ask `@marcus`"),
        ("www.e.vil", "`www.e.vil`"),
        ("odd`https://x.y", "`` odd`https://x.y ``"),
        ("# no heading", r"\# no heading"),
        ("- no item\n+ none\n=== none", "\\- no item\n\\+ none\n\\=== none"),
        ("1. none\n2) none", "1\\. none\n2\\) none"),
        ("> no quote", r"\> no quote"),
        ("    no code", "no code"),
        ("a | b", r"a \| b"),
        ("at 10:15, said: yes", "at 10:15, said: yes"),
        ("back\\slash", "back\\\\slash"),
        ("~~gone~~ ``code``", r"\~\~gone\~\~ \`\`code\`\`"),
        ("a\n\n    b", "a\nb"),
    ],
)
def test_words_stay_words(words: str, shown: str) -> None:
    assert escaped(words) == shown
