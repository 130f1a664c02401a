/** What a frame on another page needs; texts are plain, not yet HTML. */
export interface EmbedFrame {
  /** Absolute address of the embedded page. */
  readonly src: string;
  /** Accessible name of the frame. */
  readonly title: string;
  /** Absolute address of the same view outside of the frame, and the words of the link to it. */
  readonly href: string;
  readonly linkText: string;
}

/**
 * The HTML that a host pastes into its page: a plain frame without script. It keeps the shape that the
 * embedded page takes by itself, is fetched when it comes near the window, may go full screen, share
 * and copy, and tells the Atlas no more of the host than its origin. Its style stands on the frame
 * itself, where it wins over rules that hosts have for frames of other kinds. The link below stands
 * where a frame is blocked, and on paper.
 */
export function writeEmbedCode({ src, title, href, linkText }: EmbedFrame): string {
  const frame = [
    `<iframe src="${escapeHtml(src)}"`,
    `  title="${escapeHtml(title)}"`,
    '  loading="lazy" allow="fullscreen; web-share; clipboard-write"',
    '  referrerpolicy="strict-origin-when-cross-origin" width="640" height="480"',
    '  style="box-sizing:border-box;padding:0;border:0;width:100%;max-width:100%;height:auto;aspect-ratio:4/3;min-height:320px;max-height:900px"></iframe>',
  ];
  return [...frame, `<p><a href="${escapeHtml(href)}">${escapeHtml(linkText)}</a></p>`].join('\n');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
