import { bundleReader, chromium, openBrowser } from '../page-reader';
import { defineBench } from './define-bench';

const rows = 1000;
const rounds = 7;

/** A table of customers as admin templates have them: a link, a picture, a badge and a menu in each row. */
const html = `<!doctype html><html lang="en"><title>Customers</title><main><h1>Customers</h1><table><thead><tr>
<th>Name<th>E-mail<th>Phone<th>Company<th>City<th>Orders<th>Total spent<th>Last order</thead><tbody>${Array.from(
  { length: rows },
  (_, at) => `<tr data-id="${at + 1000}"><td><img alt=""><a href="#/customers/${at + 1000}"><b>Person ${at}</b></a></td>
<td><a href="mailto:p${at}@example.com">p${at}@example.com</a></td><td>+44 20 7946 ${String(at).padStart(4, '0')}</td><td>Firm ${at % 90} Ltd</td>
<td>Leeds</td><td><span class="badge">${at % 17}</span></td><td>$${(at * 37) % 900}.00</td><td><time datetime="2026-0${1 + (at % 9)}-15">Mar 3</time>
<button>…</button></td></tr>`,
).join('')}</tbody></table></main><aside><p id="clock">0</p></aside>`;

/** Changes beside the list in one round. */
const changes = 20_000;

/**
 * In ms of wall time, medians. `search`, `read`: the longest stretch in which the page waits while it is searched, and while all
 * rows are read; `elsewhere`: what 1,000 changes beside the watched list take longer than without watching.
 */
async function measure(): Promise<{ search: number; read: number; elsewhere: number }> {
  const code = await bundleReader();
  const { browser, close } = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate(`${code}; globalThis.reader = reader`);
    return (await page.evaluate(`(async () => {
      const times = { search: [], read: [], elsewhere: [] };
      const inStretches = (work, longest) => {
        for (let most = 0; ; ) {
          const start = performance.now();
          const step = work.next();
          most = Math.max(most, performance.now() - start);
          if (!step.done) continue;
          longest.push(most);
          return step.value;
        }
      };
      for (let round = 0; round < ${rounds}; round += 1) {
        const { lists: [list] } = inStretches(reader.searching('http://localhost/customers'), times.search);
        inStretches(list.read(), times.read);
      }
      const clock = document.querySelector('#clock');
      const change = async () => {
        const start = performance.now();
        for (let at = 0; at < ${changes}; at += 1) {
          clock.replaceChildren(String(at));
          await null;
        }
        return performance.now() - start;
      };
      const root = document.querySelector('table');
      const none = () => {};
      const news = { changed: none, moved: none, scrolled: none, moving: none, around: none };
      for (let round = 0; round < ${rounds}; round += 1) {
        const alone = await change();
        const stop = reader.watchList(root, [...root.querySelectorAll('tbody tr')], news);
        times.elsewhere.push((await change()) - alone);
        stop();
      }
      const median = (all) => all.sort((a, b) => a - b)[all.length >> 1];
      return { search: median(times.search), read: median(times.read), elsewhere: median(times.elsewhere) / ${changes / 1000} };
    })()`)) as { search: number; read: number; elsewhere: number };
  } finally {
    await close();
  }
}

export default defineBench({
  name: `finding and reading a list of ${rows} customers, in Chromium`,
  async run({ figure, skip }) {
    if (chromium() === null) return skip('no Chromium was found');
    const { search, read, elsewhere } = await measure();
    figure('the longest stretch of one search', search, 'ms', { atMost: 50 });
    figure('the longest stretch of one reading of all rows', read, 'ms', { atMost: 50 });
    figure('what watching the list adds to 1,000 changes elsewhere', elsewhere, 'ms', { atMost: 1 });
  },
});
