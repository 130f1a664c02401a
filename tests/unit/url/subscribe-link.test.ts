import { expect, test } from 'vitest';
import { buildSubscribeLink } from '#src/url/subscribe-link.ts';

test.each([
  ['https://example.org/a/events.ics', 'webcal://example.org/a/events.ics'],
  ['http://localhost:4173/events.ics', 'webcal://localhost:4173/events.ics'],
])('%s is subscribed to as %s', (address, link) => {
  expect(buildSubscribeLink(new URL(address))).toBe(link);
});

test('a file on a disk cannot be subscribed to', () => {
  expect(buildSubscribeLink(new URL('file:///home/a/events.ics'))).toBeNull();
});
