/**
 * All that is drawn on other people's pages. Sizes in px: `rem` would follow the page. Nothing can be selected: a page may ask
 * for the text of a selection that it made itself.
 * Tones: text on its ground is ≥ 4.5 : 1 in both schemes; hues after Okabe and Ito (2008), safe for colour-blind eyes.
 */
export const style = `
:host { all: initial !important; display: contents !important; }
* { box-sizing: border-box; }
.badges, .over {
  --ground: #fff; --ink: #1d2430; --soft: #596273; --line: #b9c0cc; --focus: #0b57d0;
  --good: #00573f; --good-ground: #def3ea; --steady: #2b4a78; --steady-ground: #e4ecf8;
  --new: #004f7a; --new-ground: #d9f0fc; --watch: #6a4400; --watch-ground: #fdeecb;
  --risk: #8f2500; --risk-ground: #fde3d8; --quiet: #4a5160; --quiet-ground: #eceef2;
  font: 13px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink);
  user-select: none; -webkit-user-select: none; direction: ltr; text-align: start; color-scheme: light;
}
.dark {
  --ground: #20252e; --ink: #eceff5; --soft: #aab3c2; --line: #4d5666; --focus: #8ab4f8;
  --good: #8fe0be; --good-ground: #123a2d; --steady: #b5cdf5; --steady-ground: #20314f;
  --new: #9bdcfb; --new-ground: #0d3547; --watch: #f6d48a; --watch-ground: #45330c;
  --risk: #ffb89d; --risk-ground: #51210f; --quiet: #c3cad6; --quiet-ground: #333a46; color-scheme: dark;
}
.good { --tone: var(--good); --tone-ground: var(--good-ground); }
.steady { --tone: var(--steady); --tone-ground: var(--steady-ground); }
.new { --tone: var(--new); --tone-ground: var(--new-ground); }
.watch { --tone: var(--watch); --tone-ground: var(--watch-ground); }
.risk { --tone: var(--risk); --tone-ground: var(--risk-ground); }
.quiet { --tone: var(--quiet); --tone-ground: var(--quiet-ground); }
.unknown { --tone: var(--soft); --tone-ground: var(--ground); }
button { all: unset; box-sizing: border-box; cursor: pointer; font: inherit; color: inherit; }
button:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
svg { width: .72em; height: .72em; fill: currentColor; flex: none; }

.badges { position: fixed; inset: 0; overflow: clip; pointer-events: none; font-size: var(--size, 12px); line-height: 1.2; }
.badges.fast .badge, .badges.off .badge, .badges.off .skip { visibility: hidden !important; }
.track { position: absolute; left: 0; top: 0; will-change: transform; }
.badge { position: absolute; left: 0; top: 0; height: 24px; width: var(--width); display: flex; align-items: center; pointer-events: auto; }
.badges.passing .badge { pointer-events: none; }
.pill {
  display: flex; align-items: center; gap: 4px; width: 100%; min-width: 0; height: min(100%, 21px); padding: 0 6px;
  border: 1px solid color-mix(in srgb, var(--tone) 45%, transparent); border-radius: 11px;
  color: var(--tone); background: var(--tone-ground); white-space: nowrap;
}
.badge:hover .pill { border-color: var(--tone); }
.badge:focus-visible { outline: none; }
.badge:focus-visible .pill { outline: 2px solid var(--focus); outline-offset: 1px; }
.badge[aria-expanded="true"] .pill { border-color: var(--tone); box-shadow: 0 0 0 1px var(--tone); }
.provisional .pill, .unknown .pill { border-style: dashed; border-color: var(--tone); }
.provisional .segment::before { content: "≈ "; }
.segment { font-weight: 600; flex: none; }
.reason { min-width: 0; overflow: hidden; text-overflow: ellipsis; }
.short .reason { display: none; }
.mark { justify-content: center; }
.mark .pill { width: auto; padding: 0 5px; }
.mark .segment, .mark .reason { display: none; }
/* Looked at, a badge says all it has, over its neighbours. */
.badge:hover, .badge:focus-visible { z-index: 1; clip-path: none !important; }
:is(.badge:hover, .badge:focus-visible) > .pill { width: max-content; min-width: 100%; max-width: calc(100vw - 16px); flex: none; }
.end:is(:hover, :focus-visible) { justify-content: flex-end; }
.badge:hover :is(.segment, .reason), .badge:focus-visible :is(.segment, .reason) { display: inline; overflow: visible; }
.skip { position: absolute; left: 8px; top: 8px; padding: 6px 10px; border-radius: 6px; background: var(--ground); border: 1px solid var(--line); pointer-events: auto; }
.skip:not(:focus) { clip-path: inset(50%); pointer-events: none; }

.over { position: fixed; inset: 0; overflow: clip; pointer-events: none; z-index: 2147483647; }
.over > * { pointer-events: auto; position: absolute; left: 0; top: 0; }
.bar, .card { background: var(--ground); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 4px 18px #0003; }
.bar { display: flex; align-items: center; gap: 2px; max-width: min(260px, calc(100vw - 24px)); padding: 1px 8px 1px 1px; font-size: 12px; white-space: nowrap; }
.bar.small { padding: 0; }
.bar svg { width: 14px; height: 14px; }
.bar.off svg { opacity: .4; }
.bar.small > :not(.fold), .bar [hidden] { display: none; }
.bar .say { min-width: 0; cursor: grab; touch-action: none; overflow: hidden; text-overflow: ellipsis; }
.bar .problem { white-space: normal; color: var(--risk); }
.bar button, .card button { display: inline-flex; align-items: center; justify-content: center; min-width: 24px; min-height: 24px; padding: 0 7px; border-radius: 5px; flex: none; }
.bar button:hover, .card button:hover { background: var(--quiet-ground); }
.bar .live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

.card { width: min(360px, calc(100vw - 16px)); max-height: min(560px, calc(100vh - 16px)); display: flex; flex-direction: column; }
.card header { display: flex; align-items: flex-start; gap: 4px; padding: 8px 6px 6px 12px; border-bottom: 1px solid var(--line); cursor: grab; touch-action: none; }
.card header > div { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.card h2, .card h3, .card p, .card ul { margin: 0; padding: 0; font: inherit; }
.card h2 { font-weight: 600; font-size: 15px; }
.card h3 { font-weight: 600; font-size: 12px; color: var(--soft); margin-top: 10px; }
.card .what { display: inline-flex; align-items: center; gap: 5px; margin-top: 3px; padding: 1px 8px; border-radius: 11px; color: var(--tone); background: var(--tone-ground); border: 1px solid color-mix(in srgb, var(--tone) 45%, transparent); font-weight: 600; }
.card .inside { overflow: auto; padding: 2px 12px 12px; overscroll-behavior: contain; overflow-wrap: anywhere; }
.card li { list-style: none; display: grid; grid-template-columns: 18px 1fr; margin-top: 3px; }
.card small { display: block; font-size: 11px; color: var(--soft); }
.card .note { margin-top: 8px; padding-inline-start: 8px; border-inline-start: 3px solid var(--line); color: var(--soft); }
.card .text { white-space: pre-wrap; border: 1px solid var(--line); border-radius: 6px; padding: 8px; margin-top: 4px; }
.card.selectable .text { user-select: text; -webkit-user-select: text; }
.card .data { text-decoration: underline 1px color-mix(in srgb, currentColor 55%, transparent); text-underline-offset: 3px; }
.card .fallback { background: var(--watch-ground); color: var(--watch); border-bottom: 1px dashed var(--watch); }
.card .copy { background: var(--focus); color: var(--ground); padding: 2px 12px; margin: 6px 6px 0 0; }
.card .copy:hover { background: color-mix(in srgb, var(--focus) 85%, #000); }
.card textarea { position: fixed; left: 0; top: 0; width: 1px; height: 1px; opacity: 0; user-select: text; -webkit-user-select: text; }

@media (forced-colors: active) {
  .pill, .bar, .card, .card .what, .card .fallback { border-color: CanvasText; }
  .card .copy { border: 1px solid ButtonText; }
}
@media (prefers-contrast: more) { .pill { border-color: var(--tone); } }
@media print { .badges, .over { display: none; } }
`;
