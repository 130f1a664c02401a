import config from './playwright.config.ts';
const PORT = 4399;
export default {
  ...config,
  use: { ...config.use, baseURL: `http://localhost:${PORT}` },
  outputDir: '/tmp/e2e-results',
  webServer: {
    command: 'npx tsx /work/main/tests/e2e/.dev-serve.ts',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/version.json`,
    reuseExistingServer: true,
    stdout: 'ignore' as const,
  },
};
