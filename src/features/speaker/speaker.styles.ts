/** The speaker's interface: dark by default, large figures, everything in sight at once. */
export const speakerStyles = `
:host { all: initial; }
* { box-sizing: border-box; }
.desk {
  --page: #0c0f14; --pane: #161b23; --line: #2b3340; --text: #eef2f7; --quiet: #9aa7b8; --accent: #6cb2ff; --on-accent: #06121f;
  --good: #5dd39e; --ahead: #6cb2ff; --bad: #ffad5c; --hover: #ffffff14; --well: #161b23;
  color-scheme: dark;
  position: absolute; inset: 0;
  display: grid; grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr);
  font: 15px/1.4 system-ui, sans-serif; color: var(--text); background: var(--page);
  user-select: none; -webkit-user-select: none;
}
.desk.light {
  --page: #e9edf2; --pane: #fff; --line: #ccd4de; --text: #131a24; --quiet: #55616f; --accent: #0b5fc0; --on-accent: #fff;
  --good: #0f7a4c; --ahead: #0b5fc0; --bad: #a34a00; --hover: #0000000d; --well: #d3dae3;
  color-scheme: light;
}
h2, p, ol { margin: 0; padding: 0; }
.spoken { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg { inline-size: 1.35em; block-size: 1.35em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; }
button { font: inherit; color: inherit; cursor: pointer; -webkit-tap-highlight-color: transparent; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

header { position: relative; display: flex; align-items: center; gap: 12px 28px; padding: 10px 20px 14px; }
.watch { display: flex; align-items: center; gap: 4px; }
.time { font-size: 46px; line-height: 1.1; font-weight: 600; letter-spacing: -.01em; font-variant-numeric: tabular-nums; }
.watch .time { margin-inline-end: 10px; }
.still .time { color: var(--quiet); }
.clock { margin-inline-start: auto; white-space: nowrap; font-weight: 400; color: var(--quiet); }
.pace { line-height: 1.3; white-space: nowrap; font-variant-numeric: tabular-nums; }
.chip { font-size: 20px; font-weight: 600; color: var(--good); }
.chip::before { content: ''; display: inline-block; inline-size: .6em; block-size: .6em; margin-inline-end: .45em; border-radius: 50%; background: currentColor; }
.ahead .chip { color: var(--ahead); }
.behind .chip { color: var(--bad); }
.ahead .chip::before { border-radius: 0; clip-path: polygon(0 0, 100% 50%, 0 100%); }
.behind .chip::before { border-radius: 0; clip-path: polygon(50% 0, 100% 100%, 0 100%); }
.left { color: var(--quiet); }
.track { position: absolute; inset: auto 20px 4px; block-size: 4px; border-radius: 2px; background: var(--line); }
.track span { position: absolute; inset-block: 0; }
.done { inset-inline-start: 0; border-radius: 2px; background: var(--accent); }
.track .spent { inset-block: -4px; inline-size: 3px; margin-inline-start: -1.5px; border-radius: 2px; background: var(--text); outline: 2px solid var(--page); }

.banner p { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; margin: 6px 20px 0; padding: 8px 14px; border: 1px solid var(--bad); border-radius: 8px; color: var(--text); background: color-mix(in srgb, var(--bad) 14%, var(--pane)); }
.dot { inline-size: 10px; block-size: 10px; border-radius: 50%; background: var(--bad); }
.banner button { margin-inline-start: auto; padding: 4px 14px; border: 1px solid; border-radius: 6px; background: none; }
.banner button:hover { background: var(--hover); }

.panes { position: relative; min-block-size: 0; margin: 10px 14px 0; display: grid; grid-template: minmax(0, var(--down)) 14px minmax(0, 1fr) / minmax(0, var(--across)) 14px minmax(0, 1fr); }
.rest { display: contents; }
.pane { position: relative; min-inline-size: 0; min-block-size: 0; border-radius: 10px; background: var(--pane); }
.current { grid-area: 1 / 1; display: grid; padding: 8px; }
.current, .next { background: var(--well); }
.stage { position: relative; min-inline-size: 0; min-block-size: 0; overflow: hidden; direction: ltr; }
.splitter { touch-action: none; display: grid; place-items: center; border-radius: 6px; }
.splitter::after { content: ''; border-radius: 2px; background: var(--line); transition: background-color .15s; }
.splitter:hover::after, .splitter:focus-visible::after { background: var(--accent); }
.splitter:focus-visible { outline-offset: -4px; }
.across { grid-area: 1 / 2 / 4; cursor: col-resize; }
.across::after { inline-size: 4px; block-size: 44px; }
.down { grid-area: 2 / 1; cursor: row-resize; }
.down::after { inline-size: 44px; block-size: 4px; }
.notes { grid-area: 1 / 3 / 4; display: grid; grid-template-rows: auto minmax(0, 1fr); }
.coming { grid-area: 3 / 1; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 14px; min-block-size: 0; }
.next, .list { display: grid; grid-template-rows: auto minmax(0, 1fr); }
.next .stage { margin: 0 10px 10px; }
h2 { padding: 8px 14px; font-size: 13px; font-weight: 600; line-height: 20px; color: var(--quiet); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
h2 span { margin-inline-start: 10px; font-weight: 400; color: var(--text); }
.head { display: flex; align-items: center; padding-inline-end: 8px; }
.head h2 { flex: 1; }
.scroll { overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
.float { grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr); }
.float .notes { margin: 6px 10px 0; grid-area: auto; }
.float .tools { display: none; }
.text { padding: 2px 20px 24px 14px; font-size: var(--size); line-height: 1.5; user-select: text; -webkit-user-select: text; border-radius: 0 0 10px 10px; overflow-wrap: anywhere; }
.text > :first-child, .now > :first-child { margin-block-start: 0; }
.text p { margin-block: 0 .7em; }
.text :is(ul, ol) { margin-block: 0 .7em; padding-inline-start: 1.3em; }
.text code { font: .9em ui-monospace, monospace; }
.text img { max-inline-size: 100%; block-size: auto; }
.text a { color: var(--accent); }
.now { margin-block-end: .7em; padding: .4em .8em; border-inline-start: 4px solid var(--accent); border-radius: 4px; background: color-mix(in srgb, var(--accent) 13%, transparent); }
.now > :last-child { margin-block-end: 0; }
.none { color: var(--quiet); font-style: italic; }
ol { list-style: none; }
.list .scroll { padding: 0 6px 6px; }
.list li { content-visibility: auto; contain-intrinsic-block-size: auto 32px; }
.list button { display: flex; gap: 10px; inline-size: 100%; padding: 5px 8px; border: 0; border-radius: 6px; text-align: start; background: none; }
.list button:focus-visible { outline-offset: -2px; }
.list button:hover { background: var(--hover); }
.list span { flex: none; min-inline-size: 1.6em; text-align: end; color: var(--quiet); font-variant-numeric: tabular-nums; }
h2 span, .list b { unicode-bidi: plaintext; }
.list b { font-weight: inherit; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.skip b { color: var(--quiet); font-style: italic; }
.list [aria-current] b { color: inherit; }
.below button { padding-inline-start: 26px; }
.list [aria-current] { font-weight: 600; color: var(--on-accent); background: var(--accent); }
.list [aria-current] span { color: inherit; }

footer { display: flex; align-items: center; gap: 12px; padding: 12px 20px; }
.place { flex: 1; font-size: 17px; font-variant-numeric: tabular-nums; }
.place span { margin-inline-start: 10px; color: var(--quiet); white-space: nowrap; }
.place b { font-weight: 600; white-space: nowrap; }
.moves { display: flex; gap: 10px; }
.move { display: flex; align-items: center; gap: 6px; min-block-size: 44px; padding: 0; padding-inline: 12px 18px; border: 1px solid var(--line); border-radius: 9px; background: var(--pane); font-size: 16px; }
.move:hover { background: color-mix(in srgb, var(--text) 9%, var(--pane)); }
.move.on { padding-inline: 28px 16px; border-color: var(--accent); font-weight: 600; color: var(--on-accent); background: var(--accent); }
.move.on:hover { background: color-mix(in srgb, var(--text) 20%, var(--accent)); }
.move[aria-disabled="true"] { border-color: var(--line); color: var(--quiet); background: none; cursor: default; }
.tools { flex: 1; display: flex; justify-content: flex-end; gap: 4px; }
.small { display: inline-grid; place-items: center; inline-size: 40px; block-size: 40px; padding: 0; border: 0; border-radius: 8px; color: var(--quiet); background: none; }
.small:hover { color: var(--text); background: var(--hover); }
.small[aria-pressed="true"] { color: var(--on-accent); background: var(--bad); }
.small:disabled { opacity: .4; cursor: default; }
.head .small { inline-size: 34px; block-size: 34px; }
.a { font: 600 14px/1 system-ui, sans-serif; }
.a.large { font-size: 20px; }
[dir="rtl"] :is(.move svg, .chip::before) { scale: -1 1; }

@media (max-width: 1100px) {
  .coming { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
}
@media (max-width: 720px), (max-height: 520px) {
  .panes { margin: 6px 8px 0; gap: 8px; grid-template: none; }
  .splitter { display: none; }
  .current { padding: 4px; }
  .rest { min-block-size: 0; display: flex; flex-direction: column; gap: 8px; overflow: auto; border-radius: 10px; }
  .rest > * { flex: none; }
  .notes .text { min-block-size: 6em; overflow: visible; }
  .coming { display: flex; flex-direction: column; gap: 8px; }
  .next .stage { aspect-ratio: 16 / 9; }
  header { padding: 6px 14px 12px; gap: 4px 16px; }
  .time { font-size: 32px; }
  .clock { font-size: 24px; }
  .chip { font-size: 16px; }
  .left { font-size: 13px; }
  footer { padding: 8px; gap: 8px; }
  .place { font-size: 14px; }
  .place span { display: block; margin: 0; }
}
@media (max-width: 720px) {
  .panes { grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); }
  .current { aspect-ratio: 16 / 9; grid-area: 1 / 1; }
  .moves { order: 1; }
}
@media (max-width: 460px) {
  .move:not(.on) { padding-inline: 12px; }
  .move:not(.on) span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .place { flex: 1 1 4.5em; }
  .tools { flex: none; gap: 0; }
  .small { inline-size: 36px; }
  header { gap: 4px 10px; }
  .watch .time { margin-inline-end: 4px; font-size: 28px; }
  .watch { gap: 0; }
  .clock { font-size: 18px; }
}
@media (min-width: 721px) and (max-height: 520px) {
  .panes { grid-template: minmax(0, 1fr) / minmax(0, var(--across)) minmax(0, 1fr); }
  .rest { grid-area: 1 / 2; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
@media (forced-colors: active) {
  .pane, .banner p { border: 1px solid; }
  .list [aria-current] { outline: 2px solid Highlight; outline-offset: -2px; }
  .track { border: 1px solid; }
  .done { background: Highlight; forced-color-adjust: none; }
  .splitter::after { background: ButtonText; forced-color-adjust: none; }
  .move[aria-disabled="true"], .small:disabled { color: GrayText; }
}
`;
