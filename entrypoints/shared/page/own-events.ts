/**
 * Events on the badge or the panel are kept from the page: they stop at the shadow root. Only capturing listeners on the page's `window`
 * run before that.
 */
export const OWN_EVENTS =
  'click auxclick dblclick contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout touchstart touchmove touchend wheel keydown keypress keyup focusin focusout'.split(
    ' ',
  )
