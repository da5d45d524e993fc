"""What a question about a story is after, as themes: for ours by their names, for those of labelled stories by their words.

Two questions that share no word may ask the same, and two that share two may not: "Does Ryan decide, or must it go up?" and "Who
decides it in the end?" are one. The patterns were first written on one half of the labelled stories, and mended once on the other.
"""

from __future__ import annotations

import re

_PATTERNS = {
    "told": r"ever told|(?:have|did|has) (?:you|anyone|anybody)\b.*\b(?:told|tell|ask|asked|say|said|spoken|raised|talked|mention\w*)|do(?:es)? (?:your )?\w+ know\b|has \w+ been told|what words did you|do they know|spoken with|what have you (?:said|told|tried)|have you (?:tried|asked|told|said)|what has \w+ heard|have you ever said|said anything to|has (?:he|she|your boss) told|know that you",
    "tried": r"have you tried|what have you (?:done|tried)|did you try|already tried|what happened when",
    "written": r"writing|written|in your file|dated|signed|trace|mails?\b|e-mails?|minutes|draft|proof|copies|record|documented|notes?\b|log\b|offer letter|\bfile\b|message in which|agreement",
    "decides": r"who (?:\w+ )?decid|who sign|who approv|who(?:'s| is) above|decide,|who owns|who can (?:really )?(?:stop|say)|who is the sponsor|whose (?:decision|call)|has she the power|has he the power|is the decision final|who has the (?:last|final)|who is (?:your|his|her) (?:boss|manager)|is it (?:his|her|their) decision|who plans|who can move|(?:has|have) \w+ the power|who, besides|who can confirm|power to",
    "when": r"by when|until when|when (?:is|must|will|exactly|does|do|should)|which .*(?:first|next)\b|\bdate\b|how soon|what day|deadline|by which|\bnext\b|will .* soon|begun to wait|who.s waiting",
    "rule": r"contract|policy|rule|notice\b|small print|appeal|entitled|\bright\b|union|what does .* say|law\b|unlawful|handbook|terms|owed|owe\b|procedure|allowed|confidential|paid\b|guideline|legal|whistleblower|part of your role|works council",
    "others": r"everybody|everyone|with others|anyone else|anybody else|others|all of you|only you|do .* too|colleagues?|other reports|it you or",
    "want": r"(?:do|would) you (?:want|like|rather)|what would (?:make you|be enough)|would you (?:want|like|stay|take)|what do you want|what's enough|enough:|what would you (?:want|have proposed|like)|is that still so|or only to",
    "least": r"minimum|second best|plan b|live with|settle|accept|fallback|one day or two|if not",
    "since": r"how long|since when|when did|what changed|used to|began|started|last (?:speak|have|time)|how often|how many|first time|did something happen|ago\b",
    "ally": r"who else|contact with|could .* (?:sponsor|help|tell)|support|who could|ally|mentor|on your side|speak(?:s)? (?:with|for) |witness|saw|heard it|knows? your name|would .* (?:back|tell|support)|talk to each other|who knows",
    "theirs": r"pressure|what .*(?:he|she|they) (?:need|want|fear|worr|get|value|read)|what did (?:he|she|they) want|does (?:he|she|they) really need|need to see|is .* new, or|(?:he|she|they) .*most value|afraid of|why does|why did|what's behind|fear\b|worried|made (?:him|her|them) check|what would (?:he|she|they) need",
    "cost": r"cost|how much|figure|amount|in days|in hours|how many (?:hours|days)|effect|in numbers",
    "examples": r"example|what exactly|which (?:decisions|instances|points)|feedback|criteria|what .* missing|definition of done|words|measurable|complain of",
    "waits": r"must .* (?:now|stop)|can wait|which of the|would stop|could wait|what happens if|which part|priority|who is really waiting|essential|most important|could stop",
    "handover": r"hand(?:ed)? ?-?over|only exist in your head|open\b|promises to|what must be|replacement|who takes|successor",
    "health": r"health|sleep|weeks off|holiday have|support for|safe\b|doctor|how are you",
    "country": r"country|state\?|which state|where (?:are|is) (?:you|it)|jurisdiction",
    "if-no": r"what happens if|if you (?:just|simply|refuse|say no)|consequence",
    "exact": r"exact words|what exactly|what was (?:said|agreed)|what did (?:he|she|they|you) say|exactly",
    "if-it-is-no": r"if it is a no|if (?:he|she|they) says? no|opening in sight|would you leave|search plan|what would you lose by going",
    "stuck": r"stuck|stops the|left out of|did you miss|harmed your work",
    "channel": r"channel|speak or write|mail, chat|a way to speak|have the patience",
    "cover": r"pick up|cover\b|stand in",
    "before": r"relationship",
    "own-part": r"helped so far|named as|part was yours|did you (?:put|sign)",
    "answer": r"what does your \w+ (?:say|tell)",
    "where-from": r"someone above|somebody above|change his mind|change her mind",
}  # fmt: skip
_MADE = {theme: re.compile(pattern, re.IGNORECASE) for theme, pattern in _PATTERNS.items()}
OURS = {
    "told-them": ("told", "tried"), "in-writing": ("written", "exact"), "who-decides": ("decides",), "due-next": ("when",),
    "answer-by": ("when",), "the-rule": ("rule",), "only-you": ("others",), "what-wanted": ("want",),
    "least": ("least",), "would-stay": ("want",), "how-long": ("since",), "who-saw": ("ally",), "who-helps": ("ally",),
    "their-side": ("theirs",), "cost": ("cost",), "examples": ("examples",), "what-waits": ("waits",),
    "to-hand-over": ("handover",), "your-strength": ("health",), "if-no": ("if-no",), "still-so": ("want",),
    "what-done": ("told", "tried"), "whose-eyes": ("rule", "ally"), "your-figure": ("cost",),
    "what-inherited": ("exact", "handover"), "which-country": ("country",), "your-part": ("own-part",), "what-they-answer": ("answer",),
    "if-it-is-no": ("if-it-is-no",), "what-is-stuck": ("stuck", "waits", "when"), "which-channel": ("channel",), "what-missed": ("exact", "stuck"),
    "where-from": ("theirs", "where-from"), "since-then": ("told", "before"), "who-covers": ("cover",),
}  # fmt: skip
"""What each of our questions is after."""


def themes(asked: str) -> frozenset[str]:
    """What a question in words is after; empty where no pattern knows it."""
    return frozenset(theme for theme, pattern in _MADE.items() if pattern.search(asked))
