/**
 * The badge's style sheet, sent with each badge so that pages without one need not load it. `!important` on the host wins over the page's
 * rules, because in the cascade inner scopes win for important declarations. The colour and the distance from the edge are appended.
 * Firefox matches full screen by the first of the two rules, Chromium by the second. The signal, 16 by 16 px, is drawn in CSS: its arm
 * carries the meaning, the colour repeats it. Elements would cost the page more.
 */
export const BADGE_STYLE = `\
:host{all:initial!important;position:fixed!important;z-index:2147483647!important}\
@media print,(display-mode:fullscreen){:host{display:none!important}}\
:host-context(:fullscreen){display:none!important}\
div{position:fixed;inset:auto;font:13px system-ui;color:canvastext;background:canvas;border:1px solid #8886;border-radius:18px}\
div:not([popover],[hidden]){display:flex}\
.end{inset-inline-end:12px}\
.start{inset-inline-start:12px}\
[popover]{inset:inherit;margin:40px 0}\
button{all:unset;box-sizing:border-box;display:flex;align-items:center;min-height:32px;padding:0 8px;border-radius:16px;cursor:pointer}\
button:hover{background:#8883}\
:focus-visible{outline:2px solid}\
.signal{position:relative;padding-inline-start:32px}\
.small:not(:hover,:focus-within)>.more{display:none}\
.gone{align-items:center;padding-inline-start:12px}\
.gone button{text-decoration:underline}\
.signal:before,.signal:after{content:"";position:absolute;bottom:calc(50% - 8px);inset-inline-start:8px;width:16px;height:16px;background:currentColor;clip-path:path("M4 2h3v10h2v3H2v-3h2")}\
.signal:after{background:var(--arm);clip-path:path("M1 2.5h9v5H1M12 2.5h3v5h-3")}\
.diagonal:after{clip-path:path("M0 10l6-6 4 4-6 6M8 2l3-3 4 4-3 3")}\
.up:after{clip-path:path("M3 3h5v9H3M3 0h5v1H3")}\
.small .signal{padding:0 16px;font-size:0}\
@media(max-width:480px){.signal{padding:0 16px;font-size:0}}\
@media(pointer:coarse){button{min-width:44px;min-height:44px}}\
@media(forced-colors:active){.signal:before,.signal:after{forced-color-adjust:none;background:canvastext}}`
