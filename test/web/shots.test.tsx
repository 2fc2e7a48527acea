import { createApp } from '../../web/app.tsx';
import { serve } from '../../web/serve.ts';
import { browser } from '../support/browser.ts';
import { publicUrl } from './office.ts';
import { openScene } from './scene.ts';
import { mkdirSync } from 'node:fs';
test('shots', async () => {
  mkdirSync('/tmp/shots', { recursive: true });
  const t0 = Date.now();
  const office = await openScene();
  process.stderr.write(`scene ${Date.now() - t0}\n`);
  const app = createApp({ register: office.register, mailbox: office.mail, publicUrl, embedded: true });
  const pub = createApp({ register: office.register, publicUrl, embedded: false });
  const a = await serve(app);
  const b = await serve(pub);
  const mails = await office.mail.messages();
  const id = mails.find((m) => m.attachments.length)?.id ?? mails.at(-1)!.id;
  const only = process.env.ONLY?.split(',');
  const pages: [string, string][] = [
    ['list', b.url + '/'],
    ['partner', b.url + '/partners/irdb'],
    ['suspended', b.url + '/partners/organisation-of-river-states'],
    ['former', b.url + '/partners/banco-del-sur'],
    ['404', b.url + '/nowhere'],
    ['cases', a.url + '/cases'],
    ['case', a.url + '/cases/union-of-ports'],
    ['case-irdb', a.url + '/cases/irdb'],
    ['mailbox', a.url + '/mailbox?case=irdb'],
    ['message', a.url + '/mailbox/' + id],
  ];
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [390, 1280]) {
      const ctx = await (
        await browser()
      ).newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
      const page = await ctx.newPage();
      page.on('console', (m) => console.log(m.type(), m.text()));
      for (const [name, url] of pages) {
        if (only && !only.includes(name)) continue;
        process.stderr.write(`${name} ${width} ${scheme}\n`);
        const t = Date.now();
        await page.goto(url);
        const ms = Date.now() - t;
        await page.screenshot({ path: `/tmp/shots/${name}-${width}-${scheme}.png`, fullPage: true });
        const chart = page.locator('figure.chart');
        if (await chart.count())
          await chart.screenshot({ path: `/tmp/shots/${name}-chart-${width}-${scheme}.png` });
        await page.screenshot({ path: `/tmp/shots/${name}-top-${width}-${scheme}.png` });
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        if ((over as number) > 0) console.log('OVERFLOW', name, width, over);
        if (ms > 300) console.log('slow', name, ms);
      }
      await ctx.close();
    }
  await a.stop();
  await b.stop();
}, 60000);
