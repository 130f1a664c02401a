/** Its name lets a second press bring the same window to the front. */
const NAME = 'learning-cities-speaker';
const SHAPE = 'popup,width=1180,height=780';

/**
 * Opens the speaker's window beside this page: the page itself, asked for the notes. Null where the
 * browser holds it back as a pop-up.
 */
export function openSpeakerWindow(): Window | null {
  const url = new URL(location.href);
  url.searchParams.set('speaker', '1');
  return window.open(url, NAME, SHAPE);
}
