/**
 * Starts the embedded Atlas once somebody can see it or reaches for it. Until then the page is the
 * drawing it came with, and costs its host no more than that.
 */
const REACHES = ['pointerdown', 'keydown', 'focusin', 'message'] as const;

let isStarted = false;

function start(): void {
  if (isStarted) return;
  isStarted = true;
  observer.disconnect();
  for (const type of REACHES) removeEventListener(type, start);
  import('./embed-atlas.ts').catch(console.error);
}

const observer = new IntersectionObserver((entries) => {
  if (entries.some(({ isIntersecting }) => isIntersecting)) start();
});
observer.observe(document.documentElement);
for (const type of REACHES) addEventListener(type, start);

export {};
