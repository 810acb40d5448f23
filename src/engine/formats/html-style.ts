/** Looks of the HTML report: light and dark as the reader's system, and on paper. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --page: #f5f5f5; --card: #ffffff; --line: #dfdfdf; --text: #242424; --quiet: #5c5c5c;
  --code: #f3f4f6; --mark: #ffe7a3; --mark-text: #242424; --link: #0f5ea8;
  --error: #b10e1c; --error-back: #fdf3f4; --warning: #8a4b00; --warning-back: #fff7ec;
  --info: #0f548c; --info-back: #eff6fc; --good: #0e700e; --good-back: #f1faf1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #1b1b1b; --card: #262626; --line: #3f3f3f; --text: #ececec; --quiet: #b3b3b3;
    --code: #1e1e1e; --mark: #6b5312; --mark-text: #fff4d1; --link: #7cc0ff;
    --error: #ff9aa2; --error-back: #3b1f22; --warning: #ffc078; --warning-back: #3a2b17;
    --info: #8cc8ff; --info-back: #1a2d3f; --good: #8fd68f; --good-back: #1b311b;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 15px/1.5 "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif;
}
/* The totals are known last and read first. */
main { display: flex; flex-direction: column; gap: 20px; max-width: 1000px; margin: 0 auto; padding: 28px 20px 48px; }
header { order: -2; }
.totals, .unchecked { order: -1; }
h1, h2, h3 { margin: 0; font-weight: 600; line-height: 1.3; overflow-wrap: anywhere; }
h1 { font-size: 26px; }
h2 { font-size: 20px; }
h3 { font-size: 15px; margin: 22px 0 8px; }
p { margin: 0; }
.quiet { color: var(--quiet); }
.path { font: 13px/1.5 ui-monospace, "Cascadia Mono", Consolas, Menlo, monospace; overflow-wrap: anywhere; }
.connector, .totals, .unchecked {
  background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 20px 24px 24px;
}
.badges { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; padding: 0; list-style: none; }
.badge { border-radius: 999px; padding: 2px 12px; font-size: 13px; font-weight: 600; }
.badge.none { color: var(--quiet); background: var(--code); font-weight: 400; }
.error { color: var(--error); background: var(--error-back); }
.warning { color: var(--warning); background: var(--warning-back); }
.info { color: var(--info); background: var(--info-back); }
.good { color: var(--good); background: var(--good-back); }
.findings { margin: 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
.findings > li {
  display: grid; grid-template-columns: 84px minmax(0, 1fr); gap: 0 14px;
  padding: 12px 0; border-bottom: 1px solid var(--line); break-inside: avoid;
}
.findings > li > .badge { justify-self: start; align-self: start; }
.message { font-weight: 600; overflow-wrap: anywhere; }
.help { overflow-wrap: anywhere; }
.facts { font-size: 13px; color: var(--quiet); overflow-wrap: anywhere; }
.facts > * + *::before { content: "\\00b7"; margin: 0 6px; }
pre {
  margin: 8px 0; padding: 7px 10px; background: var(--code); border: 1px solid var(--line); border-radius: 4px;
  font: 13px/1.5 ui-monospace, "Cascadia Mono", Consolas, Menlo, monospace;
  white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2;
}
mark { background: var(--mark); color: var(--mark-text); border-radius: 2px; padding: 1px 0; }
mark:empty { border-left: 2px solid var(--warning); padding: 0; }
details { margin-top: 18px; }
summary { cursor: pointer; color: var(--link); font-weight: 600; }
details dl { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 8px 20px; margin: 10px 0 0; font-size: 13px; }
dt { overflow-wrap: anywhere; }
dd { margin: 0; color: var(--quiet); font: 12px/1.6 ui-monospace, "Cascadia Mono", Consolas, Menlo, monospace; overflow-wrap: anywhere; }
ul.plain { margin: 8px 0 0; padding-left: 20px; }
@media (max-width: 600px) {
  main { padding: 16px 10px; }
  .connector, .totals, .unchecked { padding: 16px; }
  .findings > li { grid-template-columns: minmax(0, 1fr); gap: 6px; }
  details dl { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  :root {
    --page: #ffffff; --card: #ffffff; --line: #bbbbbb; --text: #000000; --quiet: #444444; --code: #ffffff;
    --mark: #eeeeee; --mark-text: #000000; --error: #8a0010; --warning: #6a3a00; --info: #0a3d66; --good: #0a500a;
  }
  body { font-size: 11pt; }
  main { display: block; max-width: none; padding: 0; }
  .connector, .totals, .unchecked { border: 0; border-radius: 0; padding: 12pt 0; }
  .badge { border: 1px solid currentColor; background: none; }
  mark { text-decoration: underline; }
  h2, h3 { break-after: avoid; }
}
`;
