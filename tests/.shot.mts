import { chromium } from 'playwright';
const [,, base, ...jobs] = process.argv;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync','--use-angle=swiftshader','--enable-unsafe-swiftshader','--ignore-gpu-blocklist'] });
for (const job of jobs) {
  const [name, size, path, scheme='light', action=''] = job.split('|');
  const [w,h,d='1'] = size.split('x');
  const ctx = await browser.newContext({ viewport: {width:+w,height:+h}, deviceScaleFactor:+d, colorScheme: scheme as 'light', hasTouch: +w<700, isMobile:+w<700 });
  const page = await ctx.newPage();
  page.on('console', m => { if (['error','warning'].includes(m.type())) console.log(name, m.type(), m.text().slice(0,300)); });
  page.on('pageerror', e => console.log(name, 'PAGEERROR', e.message));
  await page.goto(base + path);
  try { await page.waitForFunction(() => document.documentElement.dataset.map, null, {timeout: 20000}); } catch { console.log(name, 'no data-map'); }
  await page.waitForTimeout(1200);
  if (action) { await page.evaluate(action); await page.waitForTimeout(1500); }
  await page.screenshot({ path: `/tmp/shots/${name}.png` });
  await ctx.close();
}
await browser.close();
