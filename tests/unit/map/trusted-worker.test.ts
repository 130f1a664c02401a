import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const WORKER = 'https://atlas.test/assets/worker-1.js';
type Rules = { createScriptURL: (address: string) => string };
const createPolicy = vi.fn<(name: string, rules: Rules) => void>();

beforeEach(() => {
  vi.resetModules();
  createPolicy.mockReset();
  vi.stubGlobal('document', { baseURI: 'https://atlas.test/embed/' });
  vi.stubGlobal('window', { trustedTypes: { createPolicy } });
});
afterEach(() => vi.unstubAllGlobals());

const load = async () => (await import('#src/map/trusted-worker.ts')).trustWorker;

test('the worker of the map may be started, by whichever form of its address', async () => {
  (await load())(WORKER);
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('default');
  expect(rules?.createScriptURL('../assets/worker-1.js')).toBe(WORKER);
});

test.each([
  'https://atlas.test/assets/other.js',
  'https://evil.test/assets/worker-1.js',
  'data:text/javascript,alert(1)',
  'blob:https://atlas.test/1',
])('%s may not', async (address) => {
  (await load())(WORKER);
  const [, rules] = createPolicy.mock.calls[0] ?? [];
  expect(() => rules?.createScriptURL(address)).toThrow(TypeError);
});

test('markup and text are never trusted', async () => {
  (await load())(WORKER);
  expect(Object.keys(createPolicy.mock.calls[0]?.[1] ?? {})).toEqual(['createScriptURL']);
});

test('a second map makes no second policy', async () => {
  const trustWorker = await load();
  trustWorker(WORKER);
  trustWorker(WORKER);
  expect(createPolicy).toHaveBeenCalledOnce();
});

test('a browser that knows no Trusted Types needs none', async () => {
  vi.stubGlobal('window', {});
  const trustWorker = await load();
  expect(() => trustWorker(WORKER)).not.toThrow();
});
