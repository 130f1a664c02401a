/**
 * Whether pages and files of the site can be named at its root. The kit, one file on a disk, has none
 * beside it; where the site's address is known its root is that.
 */
export function hasFiles(root: URL): boolean {
  return root.protocol !== 'file:';
}
