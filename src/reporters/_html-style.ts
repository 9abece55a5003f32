/** The style of the HTML report: light and dark by the reader's system, readable on paper, no fonts or pictures from elsewhere. */
export const style = `
:root { color-scheme: light dark; --page: #fff; --card: #f6f7f9; --text: #1b1f24; --dim: #5b6470; --line: #d8dce1; --accent: #2a5db0; --second: #b86e00; --bad: #b3261e; --warn: #8a5a00; --good: #1d6f42; }
@media (prefers-color-scheme: dark) { :root { --page: #15181c; --card: #1e2329; --text: #e6e8ea; --dim: #a0a8b2; --line: #3a424c; --accent: #8ab4f8; --second: #f2b866; --bad: #ff8a80; --warn: #f2c14e; --good: #7ddc9b; } }
* { box-sizing: border-box; }
html { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; background: var(--page); color: var(--text); }
body { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.2rem; margin: 0 0 .3rem; }
h3 { font-size: 1rem; margin: 0 0 .3rem; }
p { margin: .2rem 0; }
a { color: var(--accent); }
code { font: .88em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
bdi, dd, li { overflow-wrap: anywhere; }
header { margin-bottom: 1rem; }
.lead { font-size: 1.05rem; max-width: 50rem; }
.verdict { margin: .8rem 0; padding: .6rem .9rem; border: 1px solid var(--line); border-left: .4rem solid currentColor; border-radius: .4rem; font-weight: 600; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1rem; padding: 0; margin: 1rem 0; font-size: .92rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.6rem, 1fr)); gap: .7rem; margin: 1rem 0; padding: 0; list-style: none; }
.tiles li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .7rem .8rem; }
.tiles b { display: block; font-size: 1.5rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tiles span { display: block; font-size: .86rem; color: var(--dim); }
section { margin: 2rem 0 0; padding-top: 1rem; border-top: 1px solid var(--line); }
.note { color: var(--dim); font-size: .92rem; }
.bad { color: var(--bad); } .warn { color: var(--warn); } .good { color: var(--good); } .dim { color: var(--dim); }
td .bad, td .warn, dd > .bad { font-weight: 600; }
.badge { display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .6rem; font-size: .82rem; font-weight: 600; }
.scroll { overflow-x: auto; margin: .6rem 0; }
table { border-collapse: collapse; font-size: .93rem; }
th, td { text-align: left; vertical-align: top; padding: .22rem .9rem .22rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--dim); font-size: .85rem; border-bottom-width: 2px; white-space: nowrap; }
th.under { padding-left: 1.2rem; color: var(--dim); }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
dl { margin: .6rem 0; }
dl > div { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1rem; padding: .35rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--dim); overflow-wrap: anywhere; } dd { margin: 0; } dd p { font-size: .95rem; }
ul { padding-left: 1.2rem; }
details { margin: .6rem 0; } summary { cursor: pointer; color: var(--accent); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 1.2rem 1.5rem; margin: .8rem 0; }
figure { margin: 0; } figcaption { font-weight: 600; margin-bottom: .3rem; } figcaption span { font-weight: 400; color: var(--dim); font-size: .9rem; }
svg { width: 100%; height: auto; display: block; }
svg text { fill: var(--dim); font: 11px system-ui, sans-serif; }
.grid { stroke: var(--line); stroke-width: 1; } .bar { fill: var(--accent); } .part { opacity: .45; }
.line { fill: none; stroke-width: 2; stroke-linejoin: round; } .one { stroke: var(--accent); } .two { stroke: var(--second); stroke-dasharray: 5 3; }
.dot1 { fill: var(--accent); } .dot2 { fill: var(--second); } .heat { fill: var(--accent); } .cell { fill: var(--card); }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--dim); font-size: .9rem; }
@media (max-width: 40rem) { dl > div { grid-template-columns: 1fr; } }
@media print { html { font-size: 11px; } body { max-width: none; padding: 0; } nav, summary { display: none; } section { break-inside: auto; } figure, tr, dl > div { break-inside: avoid; } h2 { break-after: avoid; } .scroll { overflow: visible; } .bar, .heat, .badge { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`
