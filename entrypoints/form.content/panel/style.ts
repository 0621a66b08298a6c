/** Tokens as in the extension's own pages; `!important` on the host wins over the page's rules for it. The position is set on the panel. */
const PANEL_STYLE = `
:host{all:initial!important;color-scheme:light dark!important;position:fixed!important;inset:0 0 auto!important;z-index:2147483646!important;pointer-events:none!important}
:host::before,:host::after,:host::backdrop{content:none!important;display:none!important}
@media print{:host{display:none!important}}
*{box-sizing:border-box}
[hidden]{display:none!important}
.panel{--bg:light-dark(#fff,#171716);--ink:light-dark(#1c1b19,#f2f1ec);--muted:light-dark(#5d5b55,#aeaba3);--line:light-dark(#dfddd5,#3a3833);--edge:light-dark(#8a877e,#7d7a71);--surface:light-dark(#f5f4f0,#22211f);--rail:light-dark(#1d4f91,#9cc3ff);--on:light-dark(#fff,#0d2444);position:fixed;display:flex;flex-direction:column;pointer-events:auto;border:1px solid var(--line);border-radius:8px;background:var(--bg);color:var(--ink);font:14px/1.45 system-ui,sans-serif;box-shadow:0 4px 24px #0003;overflow:hidden}
header{display:flex;align-items:start;gap:4px;padding-block:8px;padding-inline:12px 8px}
header div{flex:1;min-inline-size:0;padding-inline-start:4px}
.brand{margin:0;font-size:12px;line-height:16px;color:var(--muted)}
h2{margin:0;font-size:15px;line-height:1.35;overflow-wrap:anywhere}
.sign{position:relative;flex:none;inline-size:24px;block-size:24px;margin-block-start:4px}
.sign:before,.sign:after{content:"";position:absolute;inset:0 auto auto 0;inline-size:16px;block-size:16px;transform:scale(1.5);transform-origin:0 0;background:var(--ink);clip-path:path("M4 2h3v10h2v3H2v-3h2")}
.sign:after{background:currentColor;clip-path:path("M1 2.5h9v5H1M12 2.5h3v5h-3")}
.sign.none:after{display:none}
.sign.struck:after{clip-path:circle(4px at 9px 5px)}
.sign.diagonal:after{clip-path:path("M0 10l6-6 4 4-6 6M8 2l3-3 4 4-3 3")}
.sign.up:after{clip-path:path("M3 3h5v9H3M3 0h5v1H3")}
.body{overflow:auto;overscroll-behavior:contain;scroll-padding-block-end:56px;padding:0 16px 8px}
p,ul,ol{margin:0 0 8px;overflow-wrap:anywhere}
ul,ol{padding-inline-start:18px}
li+li{margin-block-start:4px}
.panel>.status{margin:0 16px 8px}
.folded .content,.folded .body:not(:has(.notices>p)){display:none}
.notices p,.status{padding-inline-start:10px;border-inline-start:3px solid var(--rail)}
.meta{font-size:13px;color:var(--muted)}
.status:empty,.meta:empty{display:none}
details{border-block-start:1px solid var(--line)}
summary{padding-block:8px;font-weight:600;cursor:pointer}
.prompts{display:flex;flex-wrap:wrap;gap:4px;margin-block-end:8px}
button,select,a{min-block-size:32px;font:inherit;color:var(--ink)}
button,select{padding:4px 12px;border:1px solid var(--edge);border-radius:8px;background:var(--bg);cursor:pointer}
button,summary{user-select:none}
button:hover{background:var(--surface)}
.prompt{padding:4px 10px;border-radius:99px;font-size:13px}
.main,.prompt[aria-pressed=true]{background:var(--rail);border-color:var(--rail);color:var(--on)}
.main:hover,.prompt[aria-pressed=true]:hover{background:var(--rail);text-decoration:underline}
:focus-visible{outline:2px solid var(--rail);outline-offset:2px}
blockquote{margin:0 0 8px;padding:8px;max-block-size:120px;overflow:auto;border-inline-start:3px solid var(--edge);background:var(--surface);font-size:13px;overflow-wrap:anywhere}
label{display:grid;gap:4px;margin-block-end:8px}
.buttons{position:sticky;inset-block-end:-8px;display:flex;gap:8px;padding-block:8px;background:var(--bg)}
.buttons>*{flex:1}
.choices{display:grid;gap:8px;margin-block-end:8px}
.choices>*{text-align:start}
.row{grid-template-columns:1fr 1fr}
.row>*{text-align:center}
.question{font-weight:600}
[tabindex]:focus{outline:none}
header button{border-color:transparent;padding:4px 8px;min-inline-size:32px}
a,.link{display:inline-flex;flex-wrap:wrap;align-items:center;padding:0;border:0;background:none;color:var(--rail);text-align:start;text-decoration:underline}
.unseen{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden;white-space:nowrap}
@media(pointer:coarse){button,select,a,summary{min-block-size:44px}}
@media(forced-colors:active){.sign:before,.sign:after{forced-color-adjust:none;background:canvastext}.main,.prompt[aria-pressed=true]{border:3px solid}.link{color:linktext}}`

/** Token names that no page can guess: a page could register them with `@property` and make our text invisible. */
export function panelStyle(): string {
  return PANEL_STYLE.replaceAll('--', `--${crypto.randomUUID()}-`)
}
