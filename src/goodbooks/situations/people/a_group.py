"""A group as a story names it, “the night shift”, “our deckhands”: by a noun that is one anywhere, or by any of many where only people are spoken of so."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

A_GROUP = regex(
    r"(?:[\w-]+(?:ers|ors|ists|ants|ents|ians|ees|men|women|folk)|people|families|parents|tenants|schools?|council|parish|chorus|choir|league|union|reception|office|team|crew|clients?|customers?|guests?|patients?|farmers?|kids|children|company|firm|hotel|hospital|bank|agents?|staff|wards?|branch(?:es)?|shops?|sites?|growers|lads|girls|neighbours|committee|board|ministry|club|association|engineer|matron|architect|mayor|pharmacy|press|colleagues|drivers|brides?|couple|sponsors?|suppliers?|nurses|cooks|pupils|students|residents|riders|passengers|members|owners)\Z",
    re.IGNORECASE,
)
"""A noun that names a group wherever it stands."""
_NO_MEMBERS = (
    r"(?!(?:bus|gas|news|this|thus|plus|always|perhaps|sometimes|besides|eyes|hands|feet|legs|nerves|days|weeks|months|years|hours|minutes|times|things|words|terms|rules|figures|numbers|papers|forms|plans|parts|facts|ways|reasons|results|orders|prices|costs|stakes|odds|machines|presses|doors|windows|phones|bells"
    r"|keeps|starts|stops|does|goes|gets|comes|says|tells|wants|asks|needs|knows|hears|waits|lets|makes|takes"
    r"|kids|children|parents|sons|daughters|brothers|sisters|cousins|friends|bosses|managers|directors)\b)"
)
"""What ends like many and is none, is no work of people, sits at home, or stands over the writer."""
MEMBERS = rf"(?:{_NO_MEMBERS}[a-zà-ÿ-]{{2,}}(?:[^\W\dsu]s|ss?es)|people|men|women|folk|team|crew|shift|watch|gang|squad|staff|kitchen|office|floor|yard|bar|choir|chorus|cast|band|lab|section|unit|class|council|committee|board)"
"""What may name a group: any of many, and a word for several; a guess that only the rest of a sentence bears out."""
_MEMBERS = regex(rf"(?:\A|.* ){MEMBERS}\Z", re.IGNORECASE)
_TO_PEOPLE = regex(
    r"\b(?:told|tell|telling|promis(?:e|es|ed|ing)|assured|rang|ring|phoned|mailed|texted|informed|warned|sworn|swore|announced)(?: (?:to|all|both))*\W*\Z"
    r"|\A\W*(?:(?:who|all|both|still|already|now|always|even|have|has|had|are|is|were|was|been|keep|keeps|kept)\b,? )*(?:ask|push(?!\w* back)|insist|demand|complain|wants? to know|wants? me|were promised|was promised|are furious|believe|count\w* on|thank|cheer|clap|heard|hears)",
    re.IGNORECASE,
)
"""What is done to people alone, before them, or by people alone, behind them."""


def names_a_group(noun: str, before: str, behind: str) -> bool:
    """Whether a noun, with what stands right before and behind it, names a group of people."""
    if A_GROUP.search(noun):
        return True
    is_shown = _TO_PEOPLE.search(before) or _TO_PEOPLE.match(behind)
    return is_shown is not None and _MEMBERS.match(noun) is not None
