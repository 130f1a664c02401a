// Served with the Atlas's headers, which ask for Trusted Types: a plain page trusts everything. Imported
// first, since libraries write markup as soon as they are loaded.
const trust = (text) => text;
window.trustedTypes?.createPolicy('default', { createHTML: trust, createScriptURL: trust });
