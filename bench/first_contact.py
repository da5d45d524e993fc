"""What the reader of mails took at first contact, batch by batch, as it stands in `RESULTS-taking-in.md`."""

from __future__ import annotations

FIRST_CONTACT = """\
Two batches, of forty and of thirty mails, were written together, by one hand in many voices (chat, minutes, quoted threads, American, Indian and British office English, absence notes, newsletters, promises of third people), before the signs were looked at. The first was measured, the signs were mended in general, and then the second was measured:

| at first contact | entries wanted | kind F1 | who and whom | day | proposals from mails with none |
|---|---:|---:|---:|---:|---:|
| several voices, 40 mails | 35 | 0.70 | 21 of 21 (100 %) | 17 of 21 (81 %) | 3 from 9 |
| other voices, 30 mails, after mending for the first | 26 | 0.90 | 21 of 23 (91 %) | 17 of 23 (74 %) | 1 from 9 |
| last voices, 16 mails, when everything had been mended for both | 12 | 0.73 | 7 of 8 (88 %) | 7 of 8 (88 %) | 1 from 5 |

As all have one author, the second flatters; the last, written when the first two were known, says best what to expect of strangers. Of 40 sentences with a day to be met and 10 with none, written in the same way, 28 days were read right, 2 wrong and 10 not at all, and 3 were seen where there is none; of a second 20 and 7, written when the reader of days had been mended, 17 right, 2 wrong, 1 not at all, and 1 where there is none.

Another writer, who had seen no rule and none of these mails, wrote two batches of forty in twelve voices of twelve trades. Both were measured before anybody here had read them; the first was learned from then, the second never:

| another writer, at first contact | entries wanted | kind F1 | who and whom | day | proposals from mails with none |
|---|---:|---:|---:|---:|---:|
| twelve voices, 40 mails | 31 | 0.79 | 23 of 24 (96 %) | 21 of 24 (88 %) | 3 from 13 |
| the same voices, 40 more | 31 | 0.71 | 21 of 21 (100 %) | 20 of 21 (95 %) | 2 from 13 |
| those 40, when some 200 more cues had been written for the first batch and from imagination | 31 | 0.71 | 21 of 21 (100 %) | 20 of 21 (95 %) | 2 from 13 |
| those 40, when the table of doings had been made too | 31 | 0.73 | 22 of 22 (100 %) | 21 of 22 (95 %) | 2 from 13 |

More cues changed nothing in any of the second forty, though they brought the first from 0.79 to 1.00: cues know the writer they were made for.

What helped was more sentences by more hands and a better learner. A table (`bench/doings`, `python bench/train_doings.py`) is learned by support vector machines from 3,916 sentences of our own, those of the mails below among them; a sentence without a cue does what the table is sure of, and where a cue and the table tell different things the table has a say. Three more writers, who had seen nothing, wrote sixty mails each, in twelve voices of twelve trades. The third and the fourth were measured before anybody here had read them, and then learned from; the fifth, like the second forty above, was never read, only measured.

| at first contact | entries wanted | kind F1 with cues alone | with the first table, of 1,332 sentences | with this one | who and whom | day | proposals from mails with none |
|---|---:|---:|---:|---:|---:|---:|---:|
| the second forty (looked at for its figures some fifteen times) | 31 | 0.71 | 0.73 | 0.81 | 25 of 25 (100 %) | 24 of 25 (96 %) | 2 from 13 |
| a third writer, before it was learned from | 42 | 0.86 | 0.86 | 0.83 | 37 of 40 (92 %) | 35 of 40 (88 %) | 4 from 20 |
| a fourth writer, before it was learned from | 41 | 0.74 | 0.80 | 0.80 | 33 of 34 (97 %) | 30 of 34 (88 %) | 3 from 21 |
| a fifth writer, when the third and the fourth had been learned from | 41 | 0.84 | 0.86 | 0.88 | 33 of 36 (92 %) | 33 of 36 (92 %) | 2 from 20 |

The two that nobody has read stand at .847 together, over 72 entries wanted, where cues alone had .78 and the first table .81. The kind F1 of .85 that is wanted is met by rounding only, and one of the two alone is short of it; in batches so small one entry is a hundredth and a half. Four proposals from the 33 mails with none are a little more than the one in ten that is wanted. Before the last 392 sentences they stood at .84 and .86: what those add is not told from chance.

A sixth writer, who had seen neither mails nor rules, wrote seventy in twelve trades; measured before anybody had read them, then one half was read and sentences in its manners were learned, the other half was only counted:

| sixth writer | entries wanted | kind F1 | precision, recall | day, where one is told | mails with none that got a proposal |
|---|---:|---:|---:|---:|---:|
| all seventy, at first contact | 65 | 0.78 | .80, .75 | 27 of 37 | 5 of 20 |
| the half that was never read, at first contact | 30 | 0.76 | .84, .70 | 11 of 13 | 2 of 13 |
| that half, now | 30 | 0.83 | .96, .73 | 12 of 14 | 1 of 13 |

These rows leave out what the owner of a mailbox asks of others. With that counted, and beside a seventh writer, more literary, whose eighty mails were written without a look at anything here and of whose other half cues were learned:

| mails never read, 98 entries | wanted | kind F1 (precision, recall) | when clauses are weighed too | day | proposals from mails with none |
|---|---:|---:|---:|---:|---:|
| the sixth writer's half | 30 | .89 (.96, .83) | .88 (.90, .87) | 15 of 18 | 2 of 13 (1 before) |
| the seventh writer's half | 68 | .72 (.88, .62) | .75 (.87, .66) | 12 of 24 | 0 of 9 |
| both | 98 | .78 | .79 | 27 of 42 | 2 of 22 |

So the .85 that is wanted is met on a plain writer and not on a literary one; that clauses are weighed is a gain within chance. Fifty cues written for the seventh writer's other half brought that from .66 to .79, and nothing in this one.

A batch of 147 single sentences and short mails, 99 entries wanted and 52 of them with none, by one hand that had just written another such batch of 213 and seen what was missed there, was measured before any of it was learned, and none of it is: F1 .79 (precision .90, recall .71) before, .80 (.90, .72) with 856 sentences more and the clauses weighed. So more sentences by the same hand brought nothing to it, as cues did not earlier; what is heard more often are long sentences, of which that batch has few.

On real mail the proposers take requests with an F1 of .66 (precision .60, recall .75; .68 with the first table) and requests and promises together with .64 (.64), on the dev parts of the two open sets (`python bench/taking_in.py --data FOLDER`). Much of what is false there is advertising, which mail as it is taken in has a head to be known by. Support vector machines over all signs in the place of the tables for tasks and requests gave .80 and .77 there instead of .79 and .77, which is chance, and were let be.

A made-up mailbox of 5,000 mails in one folder (office chatter, threads with quotes, notices, newsletters, absences) proposed 2,898 entries at first, of which 16 in fifty drawn were of no use, most of them courtesies and the notices of machines; once these were mended 2,174, of which 2 in fifty; with the cues and the first table, 2,199, of which 2 in fifty, both of a service desk without a word of it in the head. `l` in the inbox showed the 2,174 in 62 groups. That was not drawn again with this table. Another one of 5,000 mails of one to six sentences is taken in within 21 to 25 s of processor time on two busy cores (`python bench/mail_speed.py`, five times); the program before any table, run in turn with it, took 17 to 20 s and proposed 3,243 entries in the place of 3,990. The sentences of a mail of 35 words are read in 1.4 ms, the slowest of twenty in 2.9 ms, by the same script in a quiet minute, and in 2.6 and 6.2 ms in a busy one.

A last writer of our own wrote 283 mails in 53 voices for what was still read worst: hidden requests, promises in passing, told speech, decisions told as facts, what is only thought of; more than half hold nothing. By one hand that knows the cues and made them hard on purpose, they are no yardstick for the figures above; three batches (89, 80 and 70 mails) were learned from after they were measured, the fourth was only measured:

| at first contact | entries wanted | kind F1 before | kind F1 then | proposals from mails with none, before and then |
|---|---:|---:|---:|---:|
| the first two, 169 mails | 83 | 0.67 | 0.67 | 20 and 20 from 88 |
| the third, 70 mails, when the first two had been learned from | 31 | 0.70 | 0.69 | 4 and 3 from 39 |
| the fourth, 44 mails, when all three had been learned from | 26 | 0.67 | 0.70 | 3 and 1 from 20 |

What was learned is told in what is left alone: of what is proposed from the fourth 15 in 17 are right, but 11 of its 26 entries are not found. The table is learned from 6,175 sentences then, and the clauses of those that do nothing, the open sets counting a tenth of one of ours each, and has a say over questions and decisions that a cue shows too.

Seventy-eight mails in sixteen voices were written for two doings in one sentence, decisions told as facts, requests hidden in what is missing, minutes by number and promises in the passive; 33 of them hold nothing. At first contact .45 (precision .85, recall .31). What a sentence does by how it is built was then read as well: who acts, in which tense, from which day, what is set against what; and a sentence is parted where it comes to do something else. Of the mails of the sixth and the seventh writer one half is read and one not:

| sixth and seventh writer | wanted | kind F1 before | then (precision, recall) | day | mails with none that got a proposal |
|---|---:|---:|---:|---:|---:|
| the sixth's half that is read | 35 | .89 | .96 (.94, .97) | 29 of 30 | 0 of 7 (1 before) |
| the seventh's half that is read | 69 | .79 | .85 (.84, .86) | 26 of 31 | 3 of 11 (3 before) |
| the sixth's half that nobody reads | 30 | .85 | .87 (.87, .87) | 18 of 19 | 2 of 13 (2 before) |
| the seventh's half that nobody reads | 68 | .75 | .75 (.85, .68) | 13 of 25 | 0 of 9 (0 before) |

What was seen to be missed in the read halves was learned from in sentences of our own, so they flatter; in the unread ones the gain is an entry or two, which is chance. Of the literary writer's unread half a third is still not found.

Four more writers, of 40 mails, chats and notes each, a quarter of them with none: two to learn from, two that were sealed and never read here, only counted. What the owner asks counts as a request; a note is the owner's own.

| mails, chats and notes of strangers | wanted | kind F1 (precision, recall) | day | mails with none that got a proposal |
|---|---:|---:|---:|---:|
| the two to learn from, at first contact | 78 | .73 (.79, .68) | 44 of 53 | 5 of 20 |
| the two sealed, at first contact | 78 | .68 (.71, .64) | 40 of 50 | 6 of 20 |
| the two sealed, when whole sentences in notes are read | 78 | .75 (.75, .76) | 48 of 59 | 6 of 20 |
| the two sealed, with 90 sentences more in the table of doings | 78 | .76 (.77, .76) | 48 of 59 | 6 of 20 |
| the two sealed, with what is told below of how sentences are built | 78 | .80 (.80, .81) | 52 of 63 | 4 of 20 |

So the .85 that is wanted is not met by strangers of many tongues, and four of twenty mails with nothing get a proposal where one or two may; a sixth of the entries wanted stood in notes of which only marks had been read before. Days right are 83 % where 90 are wanted, and mails with none get too many proposals (jokes, advertising, a deadline that is told apart from what it is for).

Sixty mails, chats and notes in six trades (a ward, a building site, a school, software, a museum, shipping), a third with nothing, stand in `bench/doings`, half to learn from and half put aside, of which only the totals were looked at (`python bench/mails.py`, `--misses` for those that are read). Then leave given, returns to an earlier word, moved dates, things on their way, words awaited by a day, what others want by a day, and notes in haste were read by how a sentence is built, and 345 sentences went into the table of doings. A whom that a label leaves open is not asked for here:

| mails, chats and notes | wanted | kind F1 before | then (precision, recall) | who and whom | day | mails with none that got a proposal |
|---|---:|---:|---:|---:|---:|---:|
| the two strangers to learn from | 78 | .89 | .94 (.91, .96) | 75 of 75 | 72 of 75 (63 of 72 before) | 1 of 20 (3 before) |
| our six trades, the half that was read | 43 | .67 | .96 (.98, .95) | 41 of 41 | 38 of 41 (19 of 26 before) | 0 of 9 (4 before) |
| our six trades, the half put aside | 29 | .67 | .80 (.77, .83) | 23 of 24 | 19 of 24 (12 of 19 before) | 3 of 11 (4 before) |
| of these, 23 mails of which no sentence was among those tried | 18 | .74 | .74 (.70, .78) | 13 of 14 | 9 of 14 (9 of 14 before) | 3 of 10 (3 before) |

All sixty are by the hand that wrote the rules, and seven sentences of the half put aside were among those tried beside the rules, so its gain flatters: the last row has none, in what are few entries. What is read better is what was seen. A mailbox is taken in within the same time as before (`python bench/mail_speed.py`: 3,000 mails in 10.0 s of processor time, 9.9 before).

Sixty more, in some twenty trades, one or two doings each and seventeen with nothing, were written by the hand that then mended, before anything of this was looked at: half to learn from, half put aside and only counted; they stand in `bench/doings` too. Then a yes to a day, words that wait for something, who is to get a thing, days counted back and asked about, requests as statements and decisions in the passive were read by how they are built, with some 250 sentences more in the table of doings; of 103 made-up mails with nothing 15 had got a proposal, 3 have one now (they were looked at). Sentences much like some of the half put aside were among those tried, so its gain flatters.

| mails, chats and notes | wanted | kind F1 before | then (precision, recall) | who and whom | day | mails with none that got a proposal |
|---|---:|---:|---:|---:|---:|---:|
| twenty trades, the half that was read | 39 | .72 | .86 (.85, .87) | 33 of 34 | 28 of 34 (21 of 27 before) | 1 of 8 (3 of 7 before) |
| twenty trades, the half put aside | 46 | .73 | .82 (.90, .76) | 31 of 35 | 28 of 35 (21 of 29 before) | 2 of 9 (1 of 8 before) |
| the two sealed | 78 | .80 | .80 (.79, .81) | – | 52 of 63 (52 of 63 before) | 4 of 20 (4 before) |

So the sealed ones are where they were: strangers say it in ways that neither this hand's mails nor its sentences have. Promises are still missed most where nothing but the moment makes them one (“Konrad, you may.”, “they leave here tomorrow”). The tables of tasks and requests, made anew with half the penalty, had .813 and .777 in thirds of the train part where they had .805 and .776, and on dev .797 and .778 at the best threshold where they have .796 and .777: chance, and not kept.

One more stranger wrote ninety mails, chats and notes in as many voices, a quarter with nothing: split by line before anybody had read one, half to learn from and half sealed, of which only totals were looked at. Nine of the 92 entries are of kinds that no mail becomes here (a date, advice, a talk, a win), seven in the first half and two in the second, and two questions are asked for under another name, so that .89 is the most that the first can have, and .97 the second. Sixty more mails in five trades (a bakery, a law office, a film crew, a water utility, a dance school) were written by the hand that then mended, before it looked at the reader; they stand in `bench/doings`, half read and half put aside. Then the following were read by how they are built: deeds to come told in the present by any verb (“our bookbinder glues the spine on Monday”), what must be somewhere by a day, conditions behind a word, whom a sentence speaks to, who a first name is, a body that only “voted” before what it voted for, the short lines of notes, Easter and its feasts; and left alone were words for what is given away, found in a folder, spared, done, or told “only for info”. Some 650 sentences went into the table of doings, of which 400 do nothing; what is only likely to decide must be likelier than before.

| mails, chats and notes | wanted | kind F1 before | then (precision, recall) | who and whom | day | mails with none that got a proposal |
|---|---:|---:|---:|---:|---:|---:|
| the new stranger, the half to learn from | 42 | .70 | .82 (.89, .76) | 32 of 32 | 32 of 32 (26 of 30 before) | 0 of 13 (2 before) |
| the new stranger, the half sealed (measured seven times) | 50 | .70 | .75 (.78, .72) | 33 of 36 | 33 of 36 (31 of 34 before) | 1 of 12 (1 before) |
| the two sealed (measured some twenty-two times by now, twelve of them while this was mended) | 78 | .80 | .80 (.78, .82) | 63 of 64 | 52 of 64 (52 of 63 before) | 5 of 20 (4 before) |
| our five trades, the half that was read | 36 | .68 | .88 (.94, .83) | 25 of 30 | 22 of 30 (18 of 22 before) | 0 of 10 (3 before) |
| our five trades, the half put aside | 26 | .81 | .92 (.92, .92) | 22 of 24 | 23 of 24 (21 of 22 before) | 1 of 11 (3 before) |

While this was made the two sealed halves stood between .78 and .82 with each change, so an entry or two is chance, and .80 is what they are read with; who and whom is met there, .85 is not, nor are nine days in ten of the two, where the day from which a decision holds counts as one, nor one in ten of the mails with none. Of 200 short mails made up beside, in four batches each measured once before it was learned from, F1 was .73, .70, .77 and .60 at first contact, which is what a stranger's mail is read with; our own half put aside flatters, being by the hand that mended. What is false in the sealed ones is mostly what stands around a request and is taken for a second one.

Three hundred mails more, in some two hundred voices (captains, parishes, wards, workshops, service desks, a quarter of them with nothing, 24 in German), were written by the hand that then mended, in batches of which each was measured before it was learned from; they stand in `bench/doings` among those that are read. Then these were read by how they are built: what the state of things needs (“the fee remains outstanding”, “without it the truck turns round”, “you still have my drill”), a thing that comes (“it travels to you with Wednesday's ferry”), the day that presses beside a request (“they go to plate on Tuesday”), wishes and words in the short lines of notes, whose decision it was that the sentence before or behind names, and German sentences with a day. Into the table of doings went some thousand sentences, four in ten of which do nothing, and every sentence of the mails that are read; it keeps whole words and whatever weighs something (555 kB for 298). A sentence that names a day to come needs less to be read as doing something, one that names none more.

| mails, chats and notes | wanted | kind F1 before | then (precision, recall) | who and whom | day | mails with none that got a proposal |
|---|---:|---:|---:|---:|---:|---:|
| the two sealed (measured nine times while this was made) | 78 | .80 | .86 (.87, .86) | 66 of 67 | 57 of 67 (52 of 64 before) | 2 of 20 (5 before) |
| the new stranger, the half sealed (measured nine times too) | 50 | .75 | .78 (.81, .76) | 34 of 38 | 36 of 38 (33 of 36 before) | 2 of 12 (1 before) |
| ours at first contact: 60 mails, when a hundred others had been learned from by rules alone | 61 | .63 | .63 | 35 of 37 | 29 of 37 | 7 of 16 |
| ours at first contact: 50 mails, when the table had been made anew too | 60 | .73 | .77 | 40 of 44 | 34 of 44 (32 of 40 before) | 4 of 12 (3 before) |
| ours at first contact: 40 mails, with the thresholds by day | 47 | .65 | .72 | 31 of 31 | 26 of 31 (21 of 28 before) | 2 of 9 (3 before) |
| ours at first contact: the last 30 mails | 35 | .75 | .77 | 24 of 27 | 23 of 27 (19 of 24 before) | 2 of 8 (1 before) |
| ours at first contact: 24 German mails | 31 | .71 | .92 when learned from | 16 of 17 | 15 of 17 | 0 of 6 |

The sealed figures went from .83 to .87 and from .75 to .80 with the last five changes, up and down, so two or three hundredths are chance; ours are harder than theirs, being full of what is only hinted at. Rules written for one batch brought nothing to the next, the table and the thresholds some five hundredths. Of all kinds decisions told as facts are missed most, and a day is still wrong or missing in one of seven. The same signs for the tables of tasks and requests (support vector machines, whole words, every sign) gave .77 on dev for requests as before, and were let be. A mail is read in 3.2 ms where it took 2.7, side by side on a busy machine.

One more stranger, of a hundred mails, chats and notes in some twenty trades and tongues (a ward, a lift company, a port, a law office, a dairy in Bavaria, a dam), split before anybody had read one: 51 to read, 49 sealed, of which only totals were looked at, three times. Forty-four of our own were written before anything was looked at (notes, chats, German notes, forwards, answers in a thread, fourteen with nothing); as their misses were looked at, they are all learned from. Then these were read by how they are built: when people meet next (`language/days/meeting`), whose a line of minutes says a thing is, in English and German (`proposals/reading/minutes`), what only the reader can do (`language/doings/by_build/only_you`), decisions told as what is so (`language/doings/by_build/told_as_fact`), what must be done or gone by a day, German wishes, words and decisions by their build, German days without a month and days counted back from them; and 130 sentences went into the table of doings.

| mails, chats and notes | wanted | kind F1 before | then (precision, recall) | day | mails with none that got a proposal |
|---|---:|---:|---:|---:|---:|
| the stranger's half that was read | 84 | .66 | .94 (.99, .90) | 70 of 76 | 0 of 13 (0 before) |
| the stranger's half that is sealed | 77 | .60 | .62 (.80, .51) | 35 of 39 | 2 of 12 (1 before) |
| the two sealed of long ago | 78 | .85 | .87 (.86, .87) | 58 of 68 | 2 of 20 (4 before) |

So what was read in one half of a stranger brought nearly nothing to the other: .85 is met on plain mails of offices and not on a writer who leaves nearly all of it to the moment, of whose entries one half is still not found. Looser thresholds were tried on the read half before any of this: .66 became .69 to .71 and the stranger before fell by as much. What is proposed is right in four of five and has its day in nine of ten. The sealed half of the stranger before went from .78 to .80 (0 of 12 with none, 2 before), our own forty-four, 60 entries, stood at .51 at first contact and stand at .96, learned from. A mail is read in 2.5 ms where it took 2.3.

Two more strangers, who had seen nothing here: one of 80 mails, chats and notes, and one of whom 40 were read and the other half is sealed, which nobody here has looked at. Both are plain half the time. What was missed or false in the 120, by class, before anything was mended:

| class | how often |
|---|---:|
| a note names somebody in another way: in brackets, by place or office, at the head of a point; or a “he” behind a place, a thing, a feast | 17 missed, 3 of a wrong name |
| the day stands in a sentence beside it (“I would need both by Tuesday”, “asks for it tomorrow”) | 10 |
| a day of something else: another clause, the request of the next paragraph, somebody else's deed, what was agreed this morning, a figure | 8 |
| the day from which a decision holds, which these labels leave out | 3 |
| whose decision it is: a body that met before, or that declined, accepted, moved something | 7 |
| a hint or what is required (“came back unsigned”, “is required by”, “yours to finish”) | 6 |
| told twice, or a reason told as a word (“Consider it done. You'll have it”, “the next truck leaves”, “so that I can finish”) | 8 false |
| notices and courtesies (“kindly note”, “please ignore this”, “if you are ever in Turin”, what a tracking page says) | 7 false |
| told of others, or of what is over (“will find the annex”, “I put it there”) | 4 false |

Each was mended by how such a sentence is built, and tried with some ten wordings in other trades, half of which must propose nothing. Seventy mails of our own, written then and measured before they were learned from, say what a new hand may expect of it; their labels, not all beyond dispute, were made in haste. All 190 are learned from now, with some 330 single sentences.

| mails, chats and notes | wanted | kind F1 before | then (precision, recall) | who and whom | day | mails with none that got a proposal |
|---|---:|---:|---:|---:|---:|---:|
| the two strangers, 120 mails, mended by rules alone | 134 | .77 | .93 (.98, .88) | 114 of 118 (84 of 97 before) | 112 of 118 (76 of 97 before) | 1 of 39 (5 before) |
| the same, learned from too | 134 | .77 | .96 (.98, .94) | 121 of 126 | 118 of 126 | 0 of 39 |
| ours at first contact: 40 mails, with what was mended for the strangers | 49 | – | .71 (.78, .65) | 27 of 32 | 24 of 32 | 2 of 7 |
| ours at first contact: 30 mails, when the forty had been mended for by rules | 45 | – | .76 (.88, .67) | 25 of 30 | 23 of 30 | 1 of 6 |
| those that were read before (518 mails) | 571 | .93 (516 right, 26 false) | .92 (515 right, 29 false) | 477 of 515 (478 of 516 before) | 449 of 515 (445 of 516 before) | 1 of 155 (0 before) |
| those put aside (89 mails, only counted, three times) | 101 | .87 | .87 (.87, .86) | 81 of 87 (81 before) | 72 of 87 (71 before) | 3 of 31 (3 before) |

The sealed half of the second stranger (40 mails, 44 entries, only counted) had .68 before (.75, .61; day 19 of 27; 2 of 14 mails with none) and has .68 with all of this (.77, .61; 19 of 27; 2 of 14): nothing of what was mended for her other half reached it. Signs for groups of words that stand in like company (150 groups, by singular vectors of which words stand within two places, from 435,000 words of ours and of the open sets) had .74 on the 160 where the table without them had .75, and were not kept.

So the strangers' figures flatter, being learned from; a new hand is read at .68 to .76 with days right in three of four, and what was put aside stands where it did. A mailbox of 700 mails took 5.7 and 5.8 s of processor time where the program before took 5.4 and 5.6, before the yes and the no of others got a look-out of their own, which took the difference back (1.80 and 1.80 s for 300 mails against 1.85 and 1.70, on a busy machine).

How it stands now:

"""
