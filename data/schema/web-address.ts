/** Tells whether a text is a full address of a web page: http or https, a host with a dot, no spaces. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return false;
  return new URL(text).hostname.includes('.');
}

/**
 * Tells whether a page is UNESCO's own: on unesco.org, or on the host where the UNESCO Institute for
 * Lifelong Learning publishes its stories about award holders.
 */
export function isUnescoAddress(text: string): boolean {
  if (!isWebAddress(text)) return false;
  const { hostname } = new URL(text);
  return /(^|\.)unesco\.org$/.test(hostname) || hostname === 'unesco-uil.pageflow.io';
}
