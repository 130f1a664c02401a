/** How high the frame is: in the shape of the map for any width, or always as many pixels. */
export type FrameSize = 'ratio' | number;

/** What a frame on another page needs; texts are plain, not yet HTML. */
export interface EmbedFrame {
  /** Absolute address of the embedded page. */
  readonly src: string;
  /** Accessible name of the frame. */
  readonly title: string;
  /** Absolute address of the same view outside of the frame, and the words of the link to it. */
  readonly href: string;
  readonly linkText: string;
  readonly size?: FrameSize;
  /** Where styles are taken away, in CSS pixels. */
  readonly width?: number;
}

/** The script of the element: its absolute address, and the digest by which browsers check it. */
export interface ElementScript {
  readonly src: string;
  /** Subresource Integrity, `sha384-…`; empty in development, where files are made as they are asked for. */
  readonly integrity: string;
}

/** A badge of a member as a picture; texts are plain, not yet HTML. */
export interface BadgeImage {
  readonly src: string;
  readonly alt: string;
  readonly href: string;
  /** Light or dark as CSS says it: `light dark` is as the visitor's system. */
  readonly scheme: string;
  readonly width: number;
  readonly height: number;
}

/** Said on the frame itself, it wins over rules that hosts have for frames of other kinds. */
const FRAME_STYLE = 'box-sizing:border-box;padding:0;border:0;width:100%;max-width:100%';

const RATIO_STYLE = 'height:auto;aspect-ratio:4/3;min-height:320px;max-height:900px';

/**
 * The HTML that a host pastes into its page: a plain frame without script. It keeps the shape that the
 * embedded page takes by itself, is fetched when it comes near the window, may go full screen, share
 * and copy, and tells the Atlas no more of the host than its origin. Width and height stand for hosts
 * that take styles away. The link below stands where a frame is blocked, and on paper.
 */
export function writeEmbedCode(frame: EmbedFrame): string {
  return `${writeFrame(frame)}\n${writeLink(frame)}`;
}

/**
 * The same frame inside of our element, whose script lets it be as high as what it shows. Where the
 * script is taken away or does not come, the frame works as it would without.
 */
export function writeElementCode(frame: EmbedFrame, { src, integrity }: ElementScript): string {
  const check = integrity === '' ? '' : `\n  integrity="${escapeHtml(integrity)}"`;
  return [
    `<script type="module" crossorigin="anonymous"\n  src="${escapeHtml(src)}"${check}></script>`,
    '<learning-cities-atlas>',
    writeFrame({ ...frame, size: 'ratio' }),
    '</learning-cities-atlas>',
    writeLink(frame),
  ].join('\n');
}

/** A picture that leads to the member in the Atlas. */
export function writeBadgeCode({ src, alt, href, scheme, width, height }: BadgeImage): string {
  return [
    `<a href="${escapeHtml(href)}"><img src="${escapeHtml(src)}"`,
    `  alt="${escapeHtml(alt)}"`,
    `  loading="lazy" width="${width}" height="${height}"`,
    `  style="max-width:100%;height:auto;color-scheme:${scheme}"></a>`,
  ].join('\n');
}

/** The frame of `writeEmbedCode` without its link. */
export function writeFrame({
  src,
  title,
  size = 'ratio',
  width = 640,
}: Omit<EmbedFrame, 'href' | 'linkText'>): string {
  const height = size === 'ratio' ? 0.75 * width : size;
  const style = `${FRAME_STYLE};${size === 'ratio' ? RATIO_STYLE : `height:${size}px`}`;
  return [
    `<iframe src="${escapeHtml(src)}"`,
    `  title="${escapeHtml(title)}"`,
    '  loading="lazy" allow="fullscreen; web-share; clipboard-write"',
    `  referrerpolicy="strict-origin-when-cross-origin" width="${width}" height="${height}"`,
    `  style="${style}"></iframe>`,
  ].join('\n');
}

function writeLink({ href, linkText }: EmbedFrame): string {
  return `<p><a href="${escapeHtml(href)}">${escapeHtml(linkText)}</a></p>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
