/** The style of a page: a text to read on the left, its entities on the right, a card beside the mark pointed at. */
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #fff; --ink: #23211d; --soft: #625d54; --line: #e0dbd0; --link: #2b5c93;
  --person: #e2ebf7; --person-line: #4474ab;
  --place: #e1efe3; --place-line: #44804f;
  --organization: #f7e9cd; --organization-line: #96690f;
  --group: #f0e4f5; --group-line: #82539c;
  --unknown: #edeae3; --unknown-line: #6f695f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191817; --card: #262421; --ink: #e5e1d8; --soft: #a8a296; --line: #3b3834; --link: #9cc1ea;
    --person: #22344b; --person-line: #7ea6d8;
    --place: #213a29; --place-line: #7dbb8b;
    --organization: #433619; --organization-line: #d3a653;
    --group: #3a2b44; --group-line: #bd95d3;
    --unknown: #32302c; --unknown-line: #a8a296;
  }
}
.person { --fill: var(--person); --rule: var(--person-line); }
.place { --fill: var(--place); --rule: var(--place-line); }
.organization { --fill: var(--organization); --rule: var(--organization-line); }
.group { --fill: var(--group); --rule: var(--group-line); }
.unknown { --fill: var(--unknown); --rule: var(--unknown-line); }

* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 0.9375rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
}
h1, h2, h3, p, ol, ul { margin: 0; padding: 0; }
ol, ul { list-style: none; }
a { color: var(--link); text-decoration-color: var(--line); text-underline-offset: 0.2em; }
a:hover { text-decoration-color: currentcolor; }
main, nav { max-width: 64rem; margin: 0 auto; padding: 0 1.25rem; }
nav { padding-top: 1.5rem; overflow-wrap: anywhere; }
nav ol { columns: 3 14rem; column-gap: 1.5rem; }
nav li { break-inside: avoid; }

.overview { padding: 2.5rem 0 4rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.overview > ol > li {
  display: grid; grid-template-columns: minmax(0, 5fr) 9rem minmax(0, 6fr); gap: 0.25rem 1.5rem;
  padding: 0.1rem 0 0.1rem 0.75rem; margin-bottom: 0.75rem; border-left: 3px solid var(--rule);
}
.overview > ol > li > .count { text-align: right; }
.overview > ol > li > ul, .overview details ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
summary { color: var(--link); cursor: pointer; }

article {
  display: grid; column-gap: 3.5rem; padding: 2.5rem 0 4rem;
  grid-template-columns: minmax(0, 40rem) minmax(14rem, 1fr);
  grid-template-areas: "head head" "text list";
}
article + article { border-top: 1px solid var(--line); }
header { grid-area: head; padding-bottom: 1.25rem; margin-bottom: 2rem; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.0625rem; font-weight: 600; overflow-wrap: anywhere; }
header p, .nature, .count, .score { color: var(--soft); }
.summary, .legend { display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; }
.summary { margin: 0.5rem 0; }
.row { display: flex; justify-content: space-between; gap: 1rem; }
.score, .count { flex: none; font-weight: 400; font-variant-numeric: tabular-nums; }

.text {
  grid-area: text; overflow-wrap: anywhere;
  font: 1.125rem/1.7 "PT Serif", "Noto Serif", "DejaVu Serif", Cambria, Georgia, serif; font-size-adjust: 0.48;
}
.text .headline { font-size: 1.75rem; line-height: 1.3; font-weight: 700; text-wrap: balance; }
.text p { margin-bottom: 1.1em; }
.text p:empty { display: none; }
mark, .sample {
  color: inherit; background: var(--fill); border-bottom: 2px solid var(--rule); border-radius: 2px 2px 0 0;
  padding: 0.05em 0.15em; -webkit-box-decoration-break: clone; box-decoration-break: clone;
}
.ambiguous { --rule: var(--ink); }
mark.ambiguous, .sample.ambiguous { border-bottom-style: dashed; }
mark.unknown, .sample.unknown { border-bottom-style: dotted; }
mark:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.mention { padding-block: 0.3em; scroll-margin-top: 30vh; }
.mention:target mark { outline: 2px solid var(--rule); outline-offset: 1px; }

.card {
  display: none; position: fixed; z-index: 1; inset: auto 1rem 1rem; width: auto; max-width: 24rem; margin: 0 auto;
  max-height: calc(50vh - 4rem); overflow: auto; padding: 0.875rem 1rem; border: 1px solid var(--line);
  border-top: 3px solid var(--rule); border-radius: 4px; background: var(--card); box-shadow: 0 6px 24px #0003;
  font: 0.9375rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; text-align: left;
}
.mention:hover .card, .mention:focus-within .card { display: block; }
.mention:hover .card { z-index: 2; }
.card .nature, .card .why, .card .doubt { display: block; }
.card .why { margin: 0.5rem 0; }
.doubt { margin-bottom: 0.35rem; color: var(--soft); }
@supports (anchor-scope: --mention) {
  .mention { anchor-name: --mention; anchor-scope: --mention; }
  .card {
    inset: auto; width: max-content; max-width: min(24rem, 100vw - 2rem); margin: 0 1rem;
    position-anchor: --mention; position-area: block-end span-all; position-try-fallbacks: flip-block;
  }
}

aside { grid-area: list; }
h2 { font-size: 0.9375rem; font-weight: 600; margin-bottom: 0.75rem; }
h3 { font-size: 0.9375rem; font-weight: 600; }
.entities > li { padding: 0.1rem 0 0.1rem 0.75rem; margin-bottom: 1.1rem; border-left: 3px solid var(--rule); }
.entities > li.ambiguous, .overview li.ambiguous { border-left-style: dashed; }
.entities > li.unknown, .overview li.unknown { border-left-style: dotted; }
.entities > li:target { background: var(--fill); }
.entities a { overflow-wrap: anywhere; }
.further { margin-left: 0.2rem; font-size: 0.8125rem; }

@media (max-width: 52rem) {
  article { grid-template-columns: minmax(0, 1fr); grid-template-areas: "head" "text" "list"; padding-top: 1.5rem; }
  .text { line-height: 1.65; }
  .overview { padding-top: 1.5rem; }
  .overview > ol > li { grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; }
  .overview > ol > li > ul { grid-column: 1 / -1; }
  aside { margin-top: 1rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
}
@media print {
  :root { --paper: #fff; }
  .hint, .mention:hover .card, .mention:focus-within .card { display: none; }
  mark, .sample { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  article { display: block; padding: 0; }
  .overview { border: 0; padding: 1.5rem 0 0; }
  .overview > ol > li { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  aside { margin-top: 2rem; }
  article + article, .overview + article { border: 0; break-before: page; }
  .entities { columns: 2; column-gap: 2.5rem; }
  .entities > li { break-inside: avoid; }
}
`;
