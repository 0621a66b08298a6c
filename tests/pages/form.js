// The form engine of the help pages: no navigation, the form disappears and a dialog opens.
const AFTER_SENDING = {
  received: '<p>The request was received. An e-mail follows.</p><a href="/help">Close</a>',
  captcha: '<p>Type the letters of the picture.</p><input aria-label="Letters" /><button id="captcha_dialog_submit_button">Go on</button>',
  code: '<p>Type the code from the e-mail.</p><input aria-label="Code" /><button id="code">Go on</button>',
}
const after = document.currentScript.dataset.after ?? 'received'

// Keeps its own copy of what was typed, as the page's framework does: a value set without an event is lost.
for (const box of document.querySelectorAll('textarea')) {
  let state = box.value
  box.addEventListener('input', () => (state = box.value))
  box.addEventListener('blur', () => (box.value = state))
}
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault()
  document.documentElement.dataset.sent = String(Number(document.documentElement.dataset.sent ?? 0) + 1)
  event.target.remove()
  const dialog = document.createElement('div')
  dialog.setAttribute('role', 'dialog')
  dialog.innerHTML = AFTER_SENDING[after]
  document.body.append(dialog)
  dialog.querySelector('button')?.addEventListener('click', () => (dialog.innerHTML = AFTER_SENDING.received))
})
