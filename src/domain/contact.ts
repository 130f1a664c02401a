/** One mailbox without anything that could end the address and start a header or a second one. */
const MAILBOX = /^[^\s@,;:<>"]+@[^\s@,;:<>"]+$/;

/** What is written in advance in a message; line breaks of the body as `\n`. */
export interface Draft {
  readonly subject: string;
  readonly body: string;
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The address behind "Report a correction": a `mailto:` URI by RFC 6068, everything beyond letters,
 * digits and `-._~` percent-encoded as UTF-8, line breaks as %0D%0A. Null where the site names no
 * usable address; the page then offers no link.
 */
export function buildCorrectionMail(address: string, { subject, body }: Draft): string | null {
  if (!MAILBOX.test(address)) return null;
  const [local = '', domain = ''] = address.split('@');
  const lines = body.replace(/\r\n|\r|\n/g, '\r\n');
  const head = subject.replace(/[\r\n]+/g, ' ');
  return `mailto:${encode(local)}@${encode(domain)}?subject=${encode(head)}&body=${encode(lines)}`;
}
