/**
 * Opens a dialog above the page and returns the undo, which gives the keyboard back to where it was.
 * `first` selects what has the keyboard inside, where that is not the browser's choice.
 */
export function openModal(dialog: HTMLDialogElement, first?: string): () => void {
  const from = document.activeElement;
  dialog.showModal();
  if (first) dialog.querySelector<HTMLElement>(first)?.focus();
  return () => {
    dialog.close();
    if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
  };
}
