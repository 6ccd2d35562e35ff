/** The card's own look. Pixels, not rems: the page's root font size must not reach in. */
export const CARD_STYLE = `
:host { all: initial; }
* { box-sizing: border-box; }
.card {
  --sheet: #fff; --ink: #16191c; --soft: #4a5056; --faint: #62686f; --rule: #dddcd5; --accent: #0a5766; --shade: rgb(0 0 0 / .16);
  display: block; width: 320px; max-width: calc(100vw - 16px); overflow: auto; overscroll-behavior: contain;
  padding: 12px 14px; direction: ltr; text-align: start;
  /* A shade at the edge where more can be scrolled to: a cover of the sheet's colour moves with the text over it. */
  background:
    linear-gradient(var(--sheet) 40%, transparent) top / 100% 28px local,
    linear-gradient(transparent, var(--sheet) 60%) bottom / 100% 28px local,
    linear-gradient(var(--shade), transparent) top / 100% 9px,
    linear-gradient(transparent, var(--shade)) bottom / 100% 9px,
    var(--sheet);
  background-repeat: no-repeat;
  color: var(--ink);
  border: 1px solid var(--rule); border-top: 3px solid var(--accent); border-radius: 3px;
  box-shadow: 0 1px 2px rgb(0 0 0 / .12), 0 8px 24px rgb(0 0 0 / .16);
  font: 400 13.5px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere; -webkit-text-size-adjust: 100%;
}
@media (prefers-color-scheme: dark) {
  .card { --sheet: #1b1e21; --ink: #ecebe6; --soft: #bcbfc1; --faint: #989da2; --rule: #3a4045; --accent: #74c6d2; --shade: rgb(0 0 0 / .6); }
}
.card:focus { outline: none; }
.card:focus-visible, a:focus-visible, button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
p, h2, h3, ul, blockquote { margin: 0; padding: 0; }
ul { list-style: none; }
bdi { unicode-bidi: isolate; }
.title {
  font: 600 18px/1.2 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "Noto Serif", Georgia, serif;
  letter-spacing: -.01em;
}
.sub { margin-top: 2px; color: var(--soft); }
.note { margin-top: 8px; color: var(--faint); font-size: 12.5px; }
.part { margin-top: 10px; padding-top: 8px; border-top: 1px solid var(--rule); }
.part h3 { margin: 0; font-size: 12.5px; font-weight: 600; line-height: 1.4; color: var(--accent); }
.row { margin-top: 6px; }
.meta { color: var(--faint); font-size: 12px; }
a, .headline {
  color: var(--ink); font-weight: 500; text-decoration: none;
}
a:hover { color: var(--accent); text-decoration: underline; }
.head { display: flex; align-items: baseline; justify-content: space-between; gap: 12px; }
button {
  flex: none; min-height: 24px; padding: 0; border: 0; background: none; color: var(--faint); font: inherit; font-size: 12px;
  text-decoration: underline; text-underline-offset: 2px; cursor: pointer;
}
button:hover { color: var(--accent); }
.clamp { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.quote {
  font: 400 14.5px/1.4 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "Noto Serif", Georgia, serif;
  -webkit-line-clamp: 3;
}
@media (forced-colors: active) { .card { border: 1px solid CanvasText; } }
@media print { .card { display: none; } }
`;
