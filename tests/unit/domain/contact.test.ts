import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { buildCorrectionMail } from '#src/domain/contact.ts';

// Many cases on a busy machine take longer than the five seconds meant for one.
vi.setConfig({ testTimeout: 60_000 });

const DRAFT = { subject: 'Labojums: Živinice', body: 'Gads?\n50% & vairāk' };

test('subject and body are percent-encoded as RFC 6068 asks', () => {
  expect(buildCorrectionMail('atlas@unesco.lv', DRAFT)).toBe(
    'mailto:atlas@unesco.lv?subject=Labojums%3A%20%C5%BDivinice&body=Gads%3F%0D%0A50%25%20%26%20vair%C4%81k',
  );
});

test.each(['', 'atlas', 'a@b@c', 'a@b, c@d', 'a@b\r\nBcc: c@d', 'a b@c'])(
  'no link is made for "%s"',
  (address) => {
    expect(buildCorrectionMail(address, DRAFT)).toBeNull();
  },
);

test('signs of the address cannot start a header', () => {
  expect(buildCorrectionMail('a?cc=x&b@unesco.lv', DRAFT)).toMatch(
    /^mailto:a%3Fcc%3Dx%26b@unesco\.lv\?subject=/,
  );
});

test('a subject is one line', () => {
  expect(buildCorrectionMail('a@b.lv', { subject: 'a\r\nb', body: '' })).toBe(
    'mailto:a@b.lv?subject=a%20b&body=',
  );
});

test('any text makes a URI whose parts read back', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'binary' }), (subject, body) => {
      const uri = buildCorrectionMail('a@b.lv', { subject, body }) ?? '';
      expect(uri).toMatch(/^[\w\-.~@:?&=%]+$/);
      const query = new Map(
        (uri.split('?')[1] ?? '').split('&').map((pair) => pair.split('=') as [string, string]),
      );
      expect(decodeURIComponent(query.get('subject') ?? '')).toBe(subject.replace(/[\r\n]+/g, ' '));
      expect(decodeURIComponent(query.get('body') ?? '')).toBe(body.replace(/\r\n|\r|\n/g, '\r\n'));
    }),
  );
});

test('half a surrogate pair does not break the link', () => {
  expect(buildCorrectionMail('a@b.lv', { subject: '\ud800', body: '' })).toContain('%EF%BF%BD');
});
