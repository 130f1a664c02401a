let policy: ScriptAddressPolicy | undefined;

/**
 * The address of the site's service worker as pages that ask for Trusted Types want it: a value of a
 * policy of ours, which stands for no other file. Elsewhere it is the address as it is. `root` is the
 * absolute address of the site's root.
 */
export function trustServiceWorker(root: URL): string {
  const own = new URL('sw.js', root).href;
  const { trustedTypes } = window;
  // A policy is made once; its name is in the policy of the pages.
  policy ??= trustedTypes?.createPolicy('service-worker', {
    createScriptURL(address) {
      if (address === own) return own;
      throw new TypeError(`${address} is not the service worker of the Atlas.`);
    },
  });
  return policy?.createScriptURL(own) ?? own;
}
