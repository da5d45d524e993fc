"""The coach: looks at a message before it goes up, sentence by sentence, and says what it sees.

Rules, strengths and cues are data, a file each; what words alone cannot show has a twin in `checks`,
and what only the book can know has one in `facts`. The coach sends nothing and rewrites nothing.
"""
