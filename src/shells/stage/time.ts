/** A span of milliseconds as a speaker reads it: `4:07`, or `1:02:09` after an hour. */
export function writeTime(span: number): string {
  const seconds = Math.max(0, Math.floor(span / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown
    .map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
}
