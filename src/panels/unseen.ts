/**
 * Milliseconds without a change after which charts and lists that nobody sees or holds follow.
 * Longer than any year of the replay stays, so that it draws only what is seen.
 */
export const UNSEEN_REST = 3000;
