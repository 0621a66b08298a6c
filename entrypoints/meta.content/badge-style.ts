/**
 * The badge's style. `!important` on the host wins over whatever the page says about it, as inner scopes go first there.
 * It sits above the round buttons and chat heads that Meta keeps in the lower corners, below the bar at the top.
 */
export const BADGE_STYLE = `
:host{all:initial!important;color-scheme:light dark!important;position:fixed!important;z-index:2147483647!important}
@media print{:host{display:none!important}}
.bottom{--y:auto 104px}
.top{--y:72px auto}
.end{--x:auto 12px}
.start{--x:12px auto}
div>div{position:fixed;inset-block:var(--y);inset-inline:var(--x);font:13px system-ui;color:canvastext;background:canvas;border:1px solid #8886;border-radius:18px}
div>:first-child{display:flex}
[popover]{margin:40px 0}
[popover]>*{width:100%}
button{all:unset;box-sizing:border-box;display:flex;align-items:center;gap:8px;min-height:32px;padding:0 8px;border-radius:16px;cursor:pointer}
button:hover{background:#8883}
button:focus-visible{outline:2px solid}
.small span,.small:not(:hover,:focus-within)>:last-child{display:none}
svg{width:16px;height:16px;fill:currentColor;stroke-width:5;stroke-dasharray:9 2}
@media(pointer:coarse){button{min-height:44px}}
@media(max-width:480px){span{display:none}}
@media(forced-colors:active){path+path{stroke:currentColor}}`
