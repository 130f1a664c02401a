let isTrusted = false;

/**
 * Lets one file, MapLibre's worker, be started in pages that ask for Trusted Types. The library hands
 * its address to the browser as plain text, which there passes the default policy; that knows this one
 * address and throws a TypeError at every other, and knows no markup and no script text at all.
 * Browsers without Trusted Types need no leave. The first call counts: a page has one default policy.
 */
export function trustWorker(url: string): void {
  const { trustedTypes } = window;
  if (isTrusted || !trustedTypes) return;
  isTrusted = true;
  const resolve = (address: string) => new URL(address, document.baseURI).href;
  const own = resolve(url);
  trustedTypes.createPolicy('default', {
    createScriptURL(address) {
      if (resolve(address) === own) return own;
      throw new TypeError(`${address} is no script of the map.`);
    },
  });
}
