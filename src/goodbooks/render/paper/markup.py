"""The sheet a page is typeset on, in the words of Typst: the same for every page there is."""

MARKUP = r"""
#let page-of = json(bytes(sys.inputs.page))
#let is-tight = sys.inputs.density == "tight"
#set document(title: page-of.title)
#set page(
  paper: page-of.paper,
  margin: if is-tight { (x: 2.2cm, top: 1.7cm, bottom: 2cm) }
    else { (x: 2.5cm, top: 2.3cm, bottom: 2.4cm) },
  footer: context {
    set text(size: 8.5pt, fill: luma(90))
    grid(columns: (1fr, auto), gutter: 1em, page-of.foot,
      [#counter(page).display() / #counter(page).final().first()])
  },
)
#set text(
  lang: "en", size: if is-tight { 9.8pt } else { 10.5pt }, hyphenate: false,
  font: "Libertinus Serif", costs: (widow: 1000%, orphan: 1000%),
)
#set par(leading: if is-tight { 0.56em } else { 0.62em }, spacing: 0.75em)
#set list(indent: 0.1em, body-indent: 0.55em, spacing: 0.62em, marker: [•])
#show regex("--\p{L}[\p{L}-]*|[\^@]\p{L}[\p{L}\p{N}-]{0,23}"): box
#show regex("\p{L}{22,}"): set text(hyphenate: true)
#show regex("\p{L}*\p{N}[\p{L}\p{N}_]{40,}"): it => it.text.clusters().join(sym.zws)
#show title: set text(size: 19pt, weight: "semibold")
#show title: set block(below: 0.55em)
#show heading: set text(size: 12pt, weight: "semibold")
#show heading: set block(
  above: if is-tight { 1.25em } else { 1.55em }, below: if is-tight { 0.6em } else { 0.75em },
  sticky: true,
)

#let rows(of) = of.map(row => [#row]).join(linebreak())
#let ref(it) = box(text(size: 0.76em, fill: luma(95), it))
#let refs(of) = if of.len() > 0 {
  if page-of.numbered {
    let raised = super(size: 0.7em, text(fill: luma(80), of.join(",")))
    if page-of.turns { sym.wj + box(raised) } else { raised }
  }
  else [~#ref(of.first())#for it in of.slice(1) [ #ref(it)]]
}
#let quote-of(item) = block(
  inset: (left: 0.9em), stroke: (left: 1.2pt + luma(170)), outset: (y: 0.15em), breakable: false,
  quote(block: false, quotes: false)[#rows(item.rows)#refs(item.refs)],
)
#let heed(item) = block(
  inset: (left: 0.9em), stroke: (left: 2.2pt + luma(40)), outset: (y: 0.15em), breakable: false,
)[*Note:* #rows(item.rows)#refs(item.refs)]
#let said(item) = {
  if item.mark == "lead" {
    block(text(size: 1.1em, weight: "semibold", rows(item.rows)) + refs(item.refs))
  } else if item.mark == ">" { quote-of(item) } else if item.mark == "!" { heed(item) } else {
    block[#rows(item.rows)#refs(item.refs)]
  }
}
#let points(item) = list(..item.items.map(point => [#rows(point.rows)#refs(point.refs)]))

#let trail(item) = {
  set par(spacing: 0.5em)
  table(
    columns: (3.1cm, 1fr), stroke: none, inset: (x: 0pt, y: 0.42em), column-gutter: 0.9em,
    table.header(..("When", "What").map(name => text(size: 0.82em, fill: luma(95), name))),
    table.hline(stroke: 0.5pt + luma(190)),
    ..item.items.map(step => (
      text(fill: luma(70), step.when),
      block(breakable: false)[#rows(step.what.rows)#refs(step.what.refs)
        #for group in step.remarks {
          if group.mark == ">" { quote-of(group.of.first()) }
          else if group.mark == "!" { heed(group.of.first()) }
          else if group.mark == "-" { text(size: 0.92em, fill: luma(55), points((items: group.of))) }
          else { block(text(size: 0.92em, fill: luma(55),
            group.of.map(one => [#rows(one.rows)#refs(one.refs)]).join([ ]))) }
        }],
    )).flatten(),
  )
}
#let side-by-side(item) = {
  set text(size: 0.9em)
  set par(justify: false)
  show regex("\p{L}{13,}"): set text(hyphenate: true)
  show regex("\p{L}{40,}"): it => {
    set text(hyphenate: false)
    it.text.clusters().chunks(8).map(part => part.join()).join(sym.hyph.soft)
  }
  table(
    columns: item.widths.map(share => if share > 0 { share * 1fr } else { auto }),
    align: item.numbers.map(number => if number { right } else { left }),
    stroke: (_, y) => (bottom: 0.4pt + luma(190)),
    inset: (x: 0.45em, y: 0.45em),
    table.header(..item.columns.map(name => text(fill: luma(80), name))),
    ..item.rows.map(row => row.cells.enumerate().map(
      ((at, cell)) => if at == 0 [*#cell*#refs(row.refs)] else [#cell]
    )).flatten(),
  )
}
#let letter(item) = block(
  width: 100%, inset: 0.9em, stroke: 0.6pt + luma(150), radius: 3pt, above: 1em, below: 1em,
)[
  #set par(spacing: 0.85em)
  #text(fill: luma(80))[To:] #item.to \
  #text(fill: luma(80))[Subject:] *#item.subject*
  #line(length: 100%, stroke: 0.4pt + luma(190))
  #for part in item.blocks { if part.sort == "points" { points(part) } else { said(part) } }
]
#let notes(item) = {
  set text(size: 0.88em, fill: luma(55))
  block(sticky: true)[Only for you:]
  list(..item.rows.map(row => [#row]))
}
#let picture(item) = image(bytes(item.svg), format: "svg", alt: item.alt,
  width: if item.width == "100%" { 100% } else { 11.5cm })

#let draw(item) = {
  if item.sort == "points" { points(item) } else if item.sort == "trail" { trail(item) }
  else if item.sort == "table" { side-by-side(item) } else if item.sort == "letter" { letter(item) }
  else if item.sort == "notes" { notes(item) } else if item.sort == "picture" { picture(item) }
  else { said(item) }
}

#title(page-of.title)
#if page-of.subtitle != "" { block(below: 1.3em, text(fill: luma(80), page-of.subtitle)) }
#for section in page-of.sections {
  if section.title != "" { heading(level: 1, section.title) }
  for item in section.blocks { draw(item) }
}
#context [#metadata(counter(page).final().first()) <pages>]
"""
