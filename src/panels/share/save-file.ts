/** Long enough for any browser to have begun with the download. */
const KEEP = 60_000;

/** Lets the visitor save a file made on this page, under a name that says what it is. */
export function saveFile(content: Blob | string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP);
}
