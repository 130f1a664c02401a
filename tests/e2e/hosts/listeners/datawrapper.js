// What Datawrapper documents for pages that make room for its charts: a message carries an object that
// names each frame and its height in CSS pixels; the frame is the one whose window sent it.
addEventListener('message', ({ data, source }) => {
  const heights = data?.['datawrapper-height'];
  if (typeof heights !== 'object') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    for (const height of Object.values(heights)) frame.style.height = `${height}px`;
  }
});
