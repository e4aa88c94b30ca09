/** True while a dialog has the keyboard: what stands behind it hears no keys, menus and drops. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
