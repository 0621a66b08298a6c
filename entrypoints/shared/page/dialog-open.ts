const DIALOGS = '[role=dialog][aria-modal=true],dialog[open],[data-testid=cookie-policy-manage-dialog]'

/** Whether the page shows a dialog of its own, such as for cookies or login. Expensive on a big page: call it in idle time only. */
export function dialogOpen(): boolean {
  return [...document.querySelectorAll(DIALOGS)].some((dialog) => dialog.checkVisibility())
}
