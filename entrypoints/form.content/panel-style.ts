/** Tokens as in the extension's own pages; `!important` on the host wins over whatever the page says about it. */
export const PANEL_STYLE = `
:host{all:initial!important;position:fixed!important;inset-block:72px auto!important;inset-inline:auto 16px!important;z-index:2147483646!important}
@media print{:host{display:none!important}}
.panel{--bg:#fff;--ink:#1c1b19;--muted:#5d5b55;--line:#dfddd5;--surface:#f5f4f0;--rail:#1d4f91;--on:#fff;box-sizing:border-box;inline-size:min(340px,calc(100vw - 32px));max-block-size:calc(100vh - 240px);overflow:auto;padding:16px;border:1px solid var(--line);border-radius:8px;background:var(--bg);color:var(--ink);font:14px/1.45 system-ui,sans-serif;box-shadow:0 4px 24px #0003}
@media(prefers-color-scheme:dark){.panel{--bg:#171716;--ink:#f2f1ec;--muted:#aeaba3;--line:#3a3833;--surface:#22211f;--rail:#9cc3ff;--on:#0d2444}}
header{display:flex;align-items:start;gap:8px}
h1{flex:1;margin:6px 0 0;font-size:15px;line-height:1.35;overflow-wrap:anywhere}
p,ul{margin:6px 0 0;overflow-wrap:anywhere}
ul{padding-inline-start:18px}
.meta,.status{font-size:13px;color:var(--muted)}
.status{color:var(--ink)}
.status:empty,.meta:empty{display:none}
details{border-block-start:1px solid var(--line);margin-block-start:8px;padding-block-start:4px}
summary{padding-block:6px;font-weight:600;font-size:14px;cursor:pointer;list-style-position:outside;margin-inline-start:18px}
.about summary{font-weight:400}
.prompts{display:flex;flex-wrap:wrap;gap:6px;margin-block:10px}
button{font:inherit;min-block-size:32px;padding:4px 12px;border:1px solid var(--line);border-radius:8px;background:var(--bg);color:var(--ink);cursor:pointer}
button:hover{background:var(--surface)}
.prompt{border-radius:99px;font-size:13px}
.main,.prompt[aria-pressed=true]{background:var(--rail);border-color:var(--rail);color:var(--on)}
.main:hover,.prompt[aria-pressed=true]:hover{background:var(--rail);text-decoration:underline}
:focus-visible{outline:2px solid var(--rail);outline-offset:2px}
textarea{box-sizing:border-box;inline-size:100%;padding:8px;border:1px solid var(--line);border-radius:8px;background:var(--surface);color:var(--ink);font:13px/1.45 system-ui,sans-serif;resize:vertical}
.buttons{display:flex;gap:8px;margin-block-start:10px}
.buttons[hidden]{display:none}
.buttons>*{flex:1}
header button{border-color:transparent;padding:4px 8px;min-inline-size:32px}
.folded>:not(header){display:none}
@media(pointer:coarse){button{min-block-size:44px}}
@media(forced-colors:active){.main,.prompt[aria-pressed=true]{border:3px solid}}`
