const DIALOGS = '[role=dialog][aria-modal=true],dialog[open],[data-testid=cookie-policy-manage-dialog]'

/** Whether the page shows a dialog of its own, cookies and login among them. Dear enough on a big page to be asked in idle time only. */
export function dialogOpen(): boolean {
  return [...document.querySelectorAll(DIALOGS)].some((dialog) => dialog.checkVisibility())
}
