/**
 * What a person does on the badge or the panel is not meant for the page: these stop at their shadow root. What the page has listen on
 * its window hears them first all the same.
 */
export const OWN_EVENTS =
  'click auxclick dblclick contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout touchstart touchmove touchend wheel keydown keypress keyup focusin focusout'.split(
    ' ',
  )
