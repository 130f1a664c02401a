// What Flourish's embeds take from a frame: JSON text of the sender `Flourish` with a method, a height
// in CSS pixels and the frame's address.
addEventListener('message', ({ data, source }) => {
  if (typeof data !== 'string' || !data.startsWith('{')) return;
  const message = JSON.parse(data);
  if (message.sender !== 'Flourish' || message.method !== 'resize') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && frame.src === message.src) {
      frame.style.height = `${message.height}px`;
    }
  }
});
