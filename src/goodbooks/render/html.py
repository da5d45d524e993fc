"""A page as one self-contained HTML file: no script, nothing fetched, fit for phone and printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Message, Step
from goodbooks.core.drawing import (
    Renderer,
    bracketed,
    direction,
    gap_words,
    one_line,
    quotation,
    resting_on,
    rests_on,
    visible,
)
from goodbooks.core.picture import Picture
from goodbooks.core.table import Row, Table
from goodbooks.core.timeline import Timeline
from goodbooks.render.paper.notes import handed
from goodbooks.render.pictures.drawn import BROAD, SLIM, drawn, pictures_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.document import Block, Document
    from goodbooks.core.drawing import Style

FONTS = "system-ui,sans-serif"
LONG_CELL = 18
_NARROW = 3
"""So many columns of short cells stand beside one another on a phone; more are stacked there."""

STYLES = (
    """
:root{color-scheme:light dark;--ink:#1c1b1a;--soft:#5f5b55;--paper:#fffdf9;--card:#f5f1e8;
--line:#d9d2c3;--warm:#8a4b00;--gap:#fff1a8}
@media (prefers-color-scheme:dark){:root{--ink:#ece8e1;--soft:#a8a196;--paper:#1b1a18;
--card:#262420;--line:#46413a;--warm:#f0b264;--gap:#5a4a00}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:44rem;padding:1.5rem 1rem 4rem;background:var(--paper);
color:var(--ink);font:1rem/1.55 """
    + FONTS
    + """;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:0}
h2{font-size:1.05rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
p{margin:.5rem 0}
ul,ol{margin:.5rem 0;padding-inline-start:1.25rem}
li{margin:.25rem 0}
li:dir(rtl){list-style-position:inside}
.under,small,time{color:var(--soft)}
.lead{font-size:1.15rem;font-weight:600}
.heed{color:var(--warm);padding-inline-start:.7rem;border-inline-start:3px solid}
blockquote{margin:.5rem 0;padding-inline-start:.9rem;border-inline-start:3px solid var(--line)}
small{font-size:.75rem;white-space:nowrap}
small.many{white-space:normal}
.trail{list-style:none;padding:0}
.trail>li{display:grid;grid-template-columns:10rem 1fr;gap:.1rem 1rem;margin:.8rem 0}
.wide{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line);
overflow-wrap:normal}
figure{margin:.75rem 0}
figure svg{display:block;width:100%;max-width:32rem;height:auto}
thead th{color:var(--soft);font-weight:normal}
.message{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem;
margin:.75rem 0}
.message dl{display:grid;grid-template-columns:auto 1fr;gap:.1rem .75rem;margin:0 0 .75rem}
dt{color:var(--soft)}dd{margin:0}
mark{background:var(--gap);color:inherit;padding:0 .15em}
.mine{font-size:.9rem;color:var(--soft)}
.break{white-space:pre-line}
@media (max-width:30rem){.trail>li{grid-template-columns:1fr}}
@media screen and (max-width:30rem){.words thead{display:none}
.words tr,.words th,.words td{display:block;border:0;padding:.1rem 0}
.words tr{border-bottom:1px solid var(--line);padding:.6rem 0}
.words td:not(:empty)::before{content:attr(data-of);color:var(--soft)}}
@media print{body{max-width:none;padding:0;background:#fff;color:#000}
.message{background:none}.message,li,tr,figure,blockquote{break-inside:avoid}h2{break-after:avoid}}
"""
)

OF_PICTURES = """\
figure.broad svg,figure.slim svg{max-width:100%}
figure.line svg{max-width:32rem}
.slim{display:none}
.warm{color:var(--warm)}
.ground{fill:var(--paper)}
@media screen and (max-width:40rem){.broad{display:none}.slim{display:block}}
@media print{.warm{color:inherit}.ground{fill:#fff}}
"""
"""What a page has besides when pictures stand on it."""

_ENTITIES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#39;"))


def draw(document: Document, style: Style) -> str:
    """The whole page as one file."""
    body = [f'<h1 dir="{direction(document.title)}">{_flat(document.title)}</h1>']
    if document.subtitle:
        body.append(
            f'<p class="under" dir="{direction(document.subtitle)}">{_flat(document.subtitle)}</p>'
        )
    body.append(fragment(handed(document)))
    styles = STYLES + OF_PICTURES if pictures_of(document) else STYLES
    return _HEAD.format(policy=_policy(styles), title=_flat(document.title), styles=styles) + (
        "\n".join(body) + "\n</body>\n</html>\n"
    )


def fragment(document: Document) -> str:
    """The sections of a page without head, title and styles, for a door that draws those itself."""
    body = []
    for section in document.sections:
        body.append("<section>")
        if section.title:
            body.append(f'<h2 dir="{direction(section.title)}">{_flat(section.title)}</h2>')
        body += _blocks(section.blocks)
        body.append("</section>")
    return "\n".join(body)


_HEAD = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{styles}</style>
</head>
<body>
"""


def _policy(styles: str) -> str:
    """Nothing may be loaded, sent or run; only the styles of this very page count."""
    from base64 import b64encode
    from hashlib import sha256

    digest = b64encode(sha256(styles.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _text(text: str) -> str:
    return _escaped(visible(text).strip())


def _flat(text: str) -> str:
    return _escaped(one_line(text))


def _escaped(text: str) -> str:
    for sign, entity in _ENTITIES:
        if sign in text:
            text = text.replace(sign, entity)
    return text


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    """Blocks in order, with bullets gathered in a list and steps in a trail."""
    gathered = ""
    for block in blocks:
        wanted = _list_of(block)
        if gathered and gathered != wanted:
            yield _END[gathered]
        if wanted and gathered != wanted:
            yield wanted
        gathered = wanted
        if isinstance(block, Message):
            yield from _message(block)
        elif isinstance(block, Step):
            yield from _step(block)
        elif isinstance(block, Table):
            yield from _table(block)
        elif isinstance(block, Timeline | Picture):
            yield _picture(block)
        else:
            yield _line(block)
    if gathered:
        yield _END[gathered]


_BULLETS, _TRAIL = "<ul>", '<ol class="trail">'
_END = {_BULLETS: "</ul>", _TRAIL: "</ol>"}


def _picture(picture: Timeline | Picture) -> str:
    """The picture twice, for a broad page and for a slim one, of which one is shown."""
    broad, slim = (drawn(picture, FONTS, width).svg for width in (BROAD, SLIM))
    line = " line" if isinstance(picture, Timeline) else ""
    return f'<figure class="broad{line}" dir="auto">{broad}</figure><figure class="slim{line}" dir="auto">{slim}</figure>'


def _list_of(block: Block) -> str:
    if isinstance(block, Step):
        return _TRAIL
    return _BULLETS if isinstance(block, Line) and block.mark == "-" else ""


def _line(line: Line, marked: str = "") -> str:
    text = quotation(line.text) if line.mark == ">" else line.text
    words = (marked or _text(text)) + _refs(line.cites)
    way = direction(text)
    kind = " break" if "\n" in words else ""
    if line.mark == "-":
        return f'<li class="item{kind}" dir="{way}">{words}</li>'
    if line.mark == ">":
        return f'<blockquote class="said{kind}" dir="{way}">{words}</blockquote>'
    name = {"lead": "lead", "!": "heed"}.get(line.mark, "plain")
    return f'<p class="{name}{kind}" dir="{way}">{words}</p>'


def _refs(cites: tuple[str, ...]) -> str:
    name = ' class="many"' if len(cites) > 2 else ""
    return f" <small{name}>{' '.join(map(_flat, cites))}</small>" if cites else ""


def _step(step: Step) -> Iterator[str]:
    yield f"<li><time>{_flat(step.when)}</time><div>"
    yield _line(Line(step.what, step.cites))
    yield from _blocks(step.remarks)
    yield "</div></li>"


def _table(table: Table) -> Iterator[str]:
    is_wordy = any(len(cell) > LONG_CELL for row in table.rows for cell in row.cells[1:])
    names = table.columns[1:] if is_wordy or len(table.columns) > _NARROW else ()
    kind = ' class="words"' if names else ""
    yield f'<div class="wide"><table{kind}><thead><tr>'
    yield from (f'<th scope="col" dir="auto">{_flat(name)}</th>' for name in table.columns)
    yield "</tr></thead><tbody>"
    yield from (_row(row, names) for row in table.rows)
    yield "</tbody></table></div>"


def _row(row: Row, names: tuple[str, ...]) -> str:
    """A row; with `names`, each cell knows its column, for a screen that shows them in a stack."""
    name = f'<th scope="row" dir="{direction(row.cells[0])}">{_flat(row.cells[0])}{_refs(row.cites)}</th>'
    of = [f' data-of="{_flat(name)}: "' for name in names] or [""] * (len(row.cells) - 1)
    cells = "".join(
        f'<td dir="{direction(cell)}"{column}>{_flat(cell)}</td>'
        for column, cell in zip(of, row.cells[1:], strict=True)
    )
    return f"<tr>{name}{cells}</tr>"


def _message(message: Message) -> Iterator[str]:
    """A message with its head and words, and under it what is only for its writer: what to fill in, and what it rests on."""
    yield '<div class="message"><dl>'
    to = _with_gaps(_flat(", ".join(message.to)), message)
    yield f'<dt>To</dt><dd dir="auto">{to}</dd>'
    subject = _with_gaps(_flat(bracketed(message.subject, message)), message)
    yield f'<dt>Subject</dt><dd dir="auto">{subject}</dd></dl>'
    yield from _blocks_of(message)
    yield "</div>"
    notes = [f"{marked} {remedy}" for marked, remedy in gap_words(message)]
    refs = rests_on(message)
    if refs:
        notes.append(resting_on(refs))
    if notes:
        yield '<div class="mine"><p>Only for you:</p><ul>'
        yield from (f'<li dir="{direction(note)}">{_text(note)}</li>' for note in notes)
        yield "</ul></div>"


def _blocks_of(message: Message) -> Iterator[str]:
    """The paragraphs of a message, with no refs and no decoration but its gaps marked."""
    is_open = False
    for line in message.whole():
        if (line.mark == "-") != is_open:
            yield "</ul>" if is_open else "<ul>"
            is_open = not is_open
        text = bracketed(line.text, message)
        shown = _text(quotation(text) if line.mark == ">" else text)
        mark = line.mark if line.mark in ("-", ">") else ""
        yield _line(Line(text, (), mark), _with_gaps(shown, message))
    if is_open:
        yield "</ul>"


def letter(message: Message) -> str:
    """The text of a message alone, as the body of a mail: no styles, no refs."""
    body = "\n".join(block.replace("\n", "<br>\n") for block in _blocks_of(message))
    return f'<!doctype html>\n<html lang="en">\n<body>\n{body}\n</body>\n</html>\n'


IN_A_MAIL = """
body{font:15px/1.5 sans-serif}
h2{font-size:17px;margin:24px 0 6px}
.under,small,time{color:#5f5b55}
.lead,.heed{font-weight:bold}
blockquote{margin:8px 0;padding-left:12px;border-left:3px solid #d9d2c3}
.trail{list-style:none;padding:0}
table{border-collapse:collapse}
th,td{text-align:left;vertical-align:top;padding:4px 10px 4px 0;border-bottom:1px solid #d9d2c3}
"""
"""Only what mail programs keep of a style sheet; without it the page is plain and reads the same."""


def mailed(document: Document) -> str:
    """A page without its title as the body of a mail: headings, lists and tables, no picture."""
    body = [
        f'<p class="under" dir="{direction(document.subtitle)}">{_flat(document.subtitle)}</p>'
    ] * bool(document.subtitle)
    for section in document.sections:
        if section.title:
            body.append(f'<h2 dir="{direction(section.title)}">{_flat(section.title)}</h2>')
        body += _blocks(section.blocks)
    words = "\n".join(body)
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<style>{IN_A_MAIL}</style>'
        f"\n</head>\n<body>\n{words}\n</body>\n</html>\n"
    )


def _with_gaps(shown: str, message: Message) -> str:
    for marked in dict.fromkeys(marked for marked, _ in gap_words(message)):
        words = _escaped(marked)
        shown = shown.replace(words, f"<mark>{words}</mark>")
    return shown


RENDERER = Renderer("html", "one HTML file, for a phone, a printer or a mail", draw, "html")
