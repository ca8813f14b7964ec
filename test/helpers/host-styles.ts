/** Style sheets of pages that a deck may stand in: rules of the shape that resets, frameworks and themes have, each written here. */

/** Resets that browsers' own sheets are made equal with. */
const NORMAL = `
html { line-height: 1.15; -webkit-text-size-adjust: 100%; }
body { margin: 0; }
h1 { font-size: 2em; margin: .67em 0; }
button, input, select, textarea { font-family: inherit; font-size: 100%; line-height: 1.15; margin: 0; }
button, select { text-transform: none; }
button, [type="button"] { -webkit-appearance: button; appearance: button; }
pre, code, kbd { font-family: monospace, monospace; font-size: 1em; }
details { display: block; }
[hidden], template { display: none; }`;

/** Components and utilities: tables, buttons, dialogs and pictures by tag, all boxes by their border. */
const COMPONENTS = `
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; font: 400 1rem/1.5 sans-serif; color: #212529; background: #fff; }
h1, h2, h3, h4, h5, h6 { margin-top: 0; margin-bottom: .5rem; font-weight: 500; line-height: 1.2; }
p, ul, ol, dl, pre, blockquote { margin-top: 0; margin-bottom: 1rem; }
a { color: #0d6efd; text-decoration: underline; }
img, svg { vertical-align: middle; }
button { border-radius: 0; }
dialog, .progress, .controls, .stage, .viewport, .help, .overview, .bar, .number { display: flex; margin: 1rem; padding: 1rem; border: 1px solid; height: 3rem; overflow: hidden; position: relative; inset: 3px; }
.container { width: 100%; max-width: 540px; margin: 0 auto; padding: 0 12px; }
[role="button"], [role="region"], [role="group"] { cursor: pointer; padding: 7px; }
section, article, aside, header, footer { display: block; padding: 9px; }`;

/** Everything taken away: utilities build on nothing. */
const NOTHING = `
*, ::before, ::after, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
html { line-height: 1.5; tab-size: 4; font-family: ui-sans-serif, sans-serif; }
h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
a { color: inherit; text-decoration: inherit; }
ol, ul, menu { list-style: none; }
img, svg, video, canvas, audio, iframe, embed, object { display: block; vertical-align: middle; }
img, video { max-width: 100%; height: auto; }
button, input, select, textarea, ::file-selector-button { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent; opacity: 1; }
[hidden]:where(:not([hidden="until-found"])) { display: none !important; }`;

/** A theme of a CMS: columns for what is not wide, gaps between blocks, large type. */
const CMS = `
html { font-size: 62.5%; }
body { margin: 0; font: 300 2.2rem/1.4 serif; letter-spacing: -.1px; text-wrap: pretty; }
.entry > :where(:not(.alignwide, .alignfull)) { max-width: 645px; margin-left: auto !important; margin-right: auto !important; }
:where(.entry) > * { margin-block-start: 1.2rem; margin-block-end: 0; }
:where(.entry) > :first-child { margin-block-start: 0; }
.entry > * * { max-width: 100%; }
h2 { font-size: 3.18rem; font-weight: 400; text-wrap: balance; }
button, .wp-element-button { min-height: 66px; padding: 1.5rem 3rem; border-radius: 9999px; background: #111; color: #fff; font-size: inherit; }
table td { border: 1px solid; padding: .5em; }
a { word-wrap: break-word; }
svg { fill: currentColor; width: 4em; height: 4em; }`;

/** All that can be said of everything, and of everything important. */
const HOSTILE = `
* {
  position: static !important; display: block !important; inset: 7px !important; margin: 1em !important; padding: 1em !important; border: 3px dotted !important;
  box-sizing: content-box !important; width: 200px !important; height: 90px !important; min-width: 50px !important; min-height: 60px !important;
  max-width: 300px !important; max-height: 400px !important; overflow: auto !important; float: left !important; clear: both !important; z-index: 9 !important;
  gap: 1em !important; flex: 1 1 20px !important; aspect-ratio: 1 !important; vertical-align: top !important; contain: none !important;
  transition: all .01s !important; font: 30px/3 cursive !important; letter-spacing: 5px !important; text-transform: uppercase !important; text-align: right !important; white-space: pre !important; color: lime !important; background: #402 !important;
  outline: 3px solid !important; box-shadow: 0 0 9px !important; list-style: none !important; cursor: wait !important; user-select: none !important;
}`;

/** The sheets by name. */
export const HOST_STYLES: Readonly<Record<string, string>> = { NORMAL, COMPONENTS, NOTHING, CMS, HOSTILE };
