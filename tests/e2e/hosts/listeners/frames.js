// A newsroom's listener for frames that speak as those of AMP pages do.
import { observeIframe } from '/modules/@newswire/frames/dist/frames.modern.js';

observeIframe(document.querySelector('iframe'));
