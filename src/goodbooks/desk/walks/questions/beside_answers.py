"""What is kept of a walk beside its answers, and the name that each has there."""

from __future__ import annotations

SIGN = "-"
"""What is kept beside the answers has a name that begins so, as no slot has."""
WAY, WRITTEN, HEARD, ENOUGH, MORE = "-way", "-written", "-heard", "-enough", "-more"
"""The option that was chosen, the refs of the plan once it stands in the book, and a sign of the answers that
read like a call for help and are none; that no more is to be asked; and whether what can wait is to be asked: "no", "yes", or EVERY, which asks for what is usual as well."""
WAY_TOO = "-way-too"
"""The option whose words are wanted beside those of the one that was chosen."""
SINCE = "-since"
"""The slots that were answered since the plan was written, and add to it."""
OF_STORY = "-story"
"""The story that a plan was written for, so that another one begins a walk of its own."""
INSTEAD = "-instead"
"""The day and refs of the written plan whose place a walk is to take, as they stand under WRITTEN."""
BEFORE = "-before"
"""How the name ends under which the last plan of a playbook is kept once a new walk of it began."""
NOW = "-now"
"""That the words are wanted at once: only what they cannot do without is asked, and the rest after them."""
EVERY = "every"
AS_USUAL = "-usual"
"""What is kept as the answer to a question for what is usual, where it was left as it is."""
