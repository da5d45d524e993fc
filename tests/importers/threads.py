"""Discussions in the shape each place saves them in; every word of them is made up."""

MAMAPEDIA = """\
My boss asks me to run the fair and I froze
Updated on
May 4, 2026
T.W.
asks from
Lund, WA
3
answers
My boss asked whether I would run the spring fair and I said nothing at all. Now she asks others.
I want it. How do I get back to her?
So What Happened?
I told her this morning and she laughed and said she had kept it for me.
Featured Answers
K.L.
answers from
Odense
on
I would go back and tell her that you want it. She cannot know otherwise.
5 moms found this helpful
Report This
More Answers
P.D.
answers from
Ghent
on
First decide whether you want the evenings that come with it.
If you do, tell her that you want it, by Friday. She will not ask twice.
1 mom found this helpful
Report This
K.L.
answers from
Odense
on
I would go back and tell her that you want it. She cannot know otherwise.
5 moms found this helpful
Report This
K.L.
answers from
Turku
on
Send her a short note tonight. I once waited a week, and the fair went to somebody else.
"""
MANAGER_TOOLS = """\
How do I ask for a smaller round

Submitted by Anonymous (not verified)
in

My friend drives two rounds and can do one. How does he ask?

Submitted by Corin Vale on Tuesday March 3rd, 2026 9:04 am
Corin Vale's picture

Sell it to the boss in terms of results: one round on time beats two that are late.

Submitted by Ansel Roe on Wednesday March 4th, 2026 8:07 pm

There is a risk. I know of two people who asked, and neither was asked to take a round again.

Submitted by Corin Vale on Thursday March 5th, 2026 4:59 pm

He should offer to train the next driver.
"""
REDDIT = """\
r/bakers
•
2 yr. ago
flourfoot
My boss gave my oven to the new one
He did it while I was away. What would you do?
EDIT: I asked him. He thought I wanted the mornings off.
Upvote
412
Downvote
3 comments
Share
Sort by: Best
crumbling_
•
2y ago
Shift lead
Talk to him in private and ask what he had in mind. He may not know that you mind.
Upvote
87
Downvote
Reply
[deleted]
•
2y ago
I'd start looking for another job.
Upvote
12
Downvote
Reply
flourfoot
OP
•
2y ago
He offered me the mornings. I took them.
Upvote
30
Downvote
Reply
"""
OLD_REDDIT = """\
Told off in front of a customer (self.tills)
[–]penny_arcade 40 points 3 years ago
My boss told me off in front of a customer. Do I say something?
permalinkembedsavereport
[–]third_drawer 15 points 3 years ago
I'd wait a day, then ask her for ten minutes. It will be calmer.
permalinkembedsaveparentreportreply
[–]fourth_drawer 1 point 3 years ago
Your boss was right. You were rude to a customer.
permalinkembedsaveparentreportreply
"""
MIRROR = """\
My boss wants my notes
120
notekeeper
18d ago
My boss wants to read my notes on our talks. Do I give them to him?
44
third_shelf
18d ago
You should say no, because notes are yours.
7
fourth_shelf
17d ago
Ask him what he wants them for.
"""
ANTIWORK = """\
He took the rota down and said there had been none
He took the rota down on Monday and said in front of everybody that there had been none at all…
He took the rota down on Monday and said in front of everybody that there had been none at all, and I had a picture of it.
I showed it to nobody. I want to know whether I was silly.
Leave a Reply
Your email address will not be published.
"""
STACK = """\
My manager answers mail that was sent to me
Asked 3 years, 2 months ago
Modified 1 year ago
Viewed 9k times
21
She answers customers before I can. I have 14 open cases and 3 are mine alone.
How do I raise it?
Share
Improve this question
asked Mar 3, 2023 at 10:02
Wren
1,201
2 gold badges
4
Is it only you, or everybody? – Ode Mar 3, 2023 at 11:00
Add a comment
2 Answers
2
Sorted by:
Highest score (default)
33
Ask her what she is afraid of, and offer a note each Friday.
It worked for me twice.
Share
Improve this answer
answered Mar 3, 2023 at 12:30
Ode
88
1
This is the one that helped me. – Wren Mar 4, 2023 at 9:00
9
✓
You should set a limit: your cases are yours.
Share
answered Mar 5, 2023 at 8:00
Ibis
"""
METAFILTER = """\
My head wants a date I do not have
She wants a date by noon and I have none. What do I say to her?
posted by lanternfish to work & money at 7:05 AM on March 3, 2026 [2 favorites]
(3 answers total)
Best answer: Give her a range and say by when you will know more.
posted by oarlock at 7:30 AM on March 3 [11 favorites]
I'd say that you do not know. She will find out anyway.
posted by thole at 7:41 AM on March 3
I gave her a range. She took the later day.
posted by lanternfish at 1:15 PM on March 3 [1 favorite]
"""
COLUMN = """\
The desk by the door
Q. My boss moved my desk to the door. Should I say something?
—Cold in the Corner
A. Ask her why before you say anything else. She may not feel the draught.
Q: My deputy signs with my name. What now?
—Unsigned
A: Talk to him today, and put it in writing.
Marla Quent: I see it differently. I would tell HR, because a signature is a legal matter.
"""
DEAR = """\
Dear Greta,
My boss sings at work. Must I bear it?
—Deaf on Tuesdays
Dear Deaf,
Let it go. It will not be worth the air.
"""
MANAGER = """\
my boss books my holidays

A reader writes:

My boss booked my holidays for June without asking me. I have a wedding in July and I told him so.

Can I ask him to change it?

You can, and you should do it today. Tell him that you had asked for July, and ask what he needs to move it.

If he says no, you want it in writing.

Update:

I asked, and he had mixed me up with my namesake.
"""
FORUM = """\
Who gets the quiet room?
(3 Posts)
1
nightowl
Joined: May 2011
38,333 Posts
3 May 2026 21:04
My charge nurse gives the quiet room to her friends. Do I speak up?
Quote
2
dayfinch
12 Posts
3 May 2026 22:10
Has 9 years experience.
I'd keep a record of the nights, with days. It will show a pattern, or none.
Quote
3
wagtail
1,204 Posts
4 May 2026 06:00
You should talk to her first, in private.
"""
HACKER = """\
Hacker News new | past | comments
Ask HN: My lead rewrites what I merge
49 points by treefrog 3 hours ago | hide | past | favorite | 71 comments
He rewrites it at night and says nothing. How do I talk about it?
add comment
marl 2 hours ago | next [–]
> says nothing
Ask him in your next one-on-one what he is looking for.
reply
chert on March 3, 2026 | prev | next [–]
I would leave. Life is short.
reply
"""
EVERY = {
    "mamapedia": MAMAPEDIA,
    "manager-tools": MANAGER_TOOLS,
    "reddit": REDDIT,
    "reddit-mirror": MIRROR,
    "antiwork-mirror": ANTIWORK,
    "stack-exchange": STACK,
    "metafilter": METAFILTER,
    "advice-column": COLUMN,
    "ask-a-manager": MANAGER,
    "numbered-forum": FORUM,
    "hacker-news": HACKER,
}
