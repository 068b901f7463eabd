import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleReader, chromium, openBrowser, openPage, showText } from '../../test/page-reader';
import { findCut } from './find-cut';
import type { Reading } from './reading';

/** One difficulty each, read in the real browser: what a list is built of must not matter. */
const people = [
  ['Ingrid Sjögren', 'ingrid@example.com', 'Nordbygg AB', '070-123 45 61'],
  ['Bram de Vries', 'bram@example.com', 'Waterweg B.V.', '070-123 45 62'],
  ['Olivia Hughes', 'olivia@example.com', 'Acorn Ltd', '070-123 45 63'],
  ['Jonas Weber', 'jonas@example.com', 'Weber GmbH', '070-123 45 64'],
  ['Chloé Martin', 'chloe@example.com', 'Garance SARL', '070-123 45 65'],
] as const;
const names = people.map(([name]) => name);
const emails = people.map(([, email]) => email);
const each = (render: (person: readonly string[], at: number) => string): string => people.map(render).join('');
const heads = ['Name', 'E-mail', 'Company', 'Phone'];
const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const head = `<tr>${heads.map((word) => `<th>${word}</th>`).join('')}</tr>`;
const table = `<table>${head}${each(row)}</table>`;
const nav =
  '<nav><ul><li><a href="#a">Start</a></li><li><a href="#b">Contacts</a></li><li><a href="#c">Deals</a></li></ul></nav>';

type Case = { html: string; names?: readonly string[]; emails?: readonly string[]; of?: number | null; more?: boolean };
const found: Record<string, Case> = {
  'a plain table': { html: table },
  'a table without header cells, its header bold': {
    html: `<table>${row(heads.map((word) => `<b>${word}</b>`))}${each(row)}</table>`,
  },
  'a table whose header is in another table': {
    html: `<div><div><table><thead>${head}</thead></table></div><div><table><tbody>${each(row)}</tbody></table></div></div>`,
  },
  'a sticky copy of the header': {
    html: `<table><thead>${head}</thead></table><table><thead>${head}</thead><tbody>${each(row)}</tbody></table>`,
  },
  'headers repeated in the middle': {
    html: `<table>${head}${each((person, at) => (at === 2 ? head : '') + row(person))}</table>`,
  },
  'a header of two rows': {
    html: `<table><thead><tr><th colspan="2">Person</th><th colspan="2">Work</th></tr>${head}</thead><tbody>${each(row)}</tbody></table>`,
  },
  'a totals row and a row for adding': {
    html: `<table>${head}${each(row)}<tr><td>Total</td><td></td><td></td><td>5</td></tr><tr><td><input placeholder="Name"></td><td><input></td><td><input></td><td><button>Add</button></td></tr></table>`,
  },
  'rows grouped under a spanning row': {
    html: `<table>${head}${each((person) => `<tr><td colspan="4">${person[0]?.[0]}</td></tr>${row(person)}`)}</table>`,
  },
  'a group column that spans rows': {
    html: `<table><tr><th>Region</th>${heads.map((word) => `<th>${word}</th>`).join('')}</tr>${each((person, at) => `<tr>${at % 5 === 0 ? '<td rowspan="5">North</td>' : ''}${row(person).slice(4)}`)}</table>`,
  },
  'a record in two rows': {
    html: `<table>${head}${each((person) => `${row(person)}<tr><td colspan="4">Last seen on Monday, likes ${person[2]}</td></tr>`)}</table>`,
  },
  'a transposed table': {
    html: `<table>${heads.map((word, column) => `<tr><th>${word}</th>${each((person) => `<td>${person[column]}</td>`)}</tr>`).join('')}</table>`,
  },
  'inputs as cells': {
    html: `<table>${head}${each((person) => row(person.map((cell) => `<input value="${cell}">`)))}</table>`,
  },
  'a table inside a layout table': {
    html: `<table><tr><td>${nav}</td><td>${table}</td></tr><tr><td>a</td><td>b</td></tr></table>`,
  },
  'tables inside cells': {
    html: `<table>${head}${each((person) => row([person[0] ?? '', person[1] ?? '', person[2] ?? '', `<table><tr><td>${person[3]}</td></tr><tr><td>other</td></tr></table>`]))}</table>`,
  },
  'an old view that is hidden': {
    html: `<div style="display:none"><table>${head}${row(['Old Person', 'old@example.com', 'Old AB', '070-999 99 99'])}${row(['Past Person', 'past@example.com', 'Past AB', '070-999 99 98'])}</table></div>${table}`,
  },
  'columns pinned in a table of their own': {
    html: `<div style="display:flex"><table>${'<tr><th>Name</th></tr>'}${each(([name = '']) => row([name]))}</table><table><tr><th>E-mail</th><th>Company</th><th>Phone</th></tr>${each((person) => row(person.slice(1)))}</table></div>`,
  },
  'an ARIA grid of divs': {
    html: `<div role="grid" aria-rowcount="901"><div role="row" aria-rowindex="1">${heads.map((word) => `<span role="columnheader">${word}</span>`).join('')}</div>${each((person, at) => `<div role="row" aria-rowindex="${at + 2}">${person.map((cell) => `<span role="gridcell">${cell}</span>`).join('')}</div>`)}</div>`,
    of: 900,
    more: true,
  },
  'custom elements for rows and cells': {
    html: `<x-table><x-tr>${heads.map((word) => `<x-th style="display:inline-block">${word}</x-th>`).join('')}</x-tr>${each((person) => `<x-tr style="display:block">${person.map((cell) => `<x-td style="display:inline-block;width:200px">${cell}</x-td>`).join('')}</x-tr>`)}</x-table>`,
  },
  'div rows with an unnamed header': {
    html: `<div><div style="display:flex">${heads.map((word) => `<div style="width:200px"><b>${word}</b></div>`).join('')}</div><div>${each((person) => `<div style="display:flex">${person.map((cell) => `<div style="width:200px">${cell}</div>`).join('')}</div>`)}</div></div>`,
  },
  'rows that are links': {
    html: `<div class="list">${each(([name, email, company], at) => `<a href="/people/${at + 40}" style="display:block"><div>${name}</div><div>${email}</div><div>${company}</div></a>`)}</div>`,
  },
  'cards in rows of a grid': {
    html: `<div>${[people.slice(0, 3), people.slice(3)].map((group) => `<div class="row" style="display:flex">${group.map(([name, email, company]) => `<div class="card"><h3>${name}</h3><p>${company}</p><a href="mailto:${email}">${email}</a></div>`).join('')}</div>`).join('')}</div>`,
  },
  'a board': {
    html: `<div style="display:flex">${[people.slice(0, 2), people.slice(2, 4), people.slice(4)].map((group, at) => `<section><h3>Stage ${at}</h3><div class="cards">${group.map(([name, email, company]) => `<div class="card"><b>${name}</b><div>${company}</div><div>${email}</div></div>`).join('')}</div></section>`).join('')}</div>`,
  },
  'rows without a box': {
    html: `<div role="grid" style="display:grid;grid-template-columns:repeat(4,1fr)"><div role="row" style="display:contents">${heads.map((word) => `<span role="columnheader">${word}</span>`).join('')}</div>${each((person) => `<div role="row" style="display:contents">${person.map((cell) => `<span role="gridcell">${cell}</span>`).join('')}</div>`)}</div>`,
  },
  'definition lists': {
    html: `<div>${each((person) => `<dl>${person.map((cell, at) => `<dt>${heads[at]}</dt><dd>${cell}</dd>`).join('')}</dl>`)}</div>`,
  },
  'one definition list for all': {
    html: `<dl>${each(([name, email, company, phone]) => `<dt>${name}</dt><dd>${email}</dd><dd>${company}</dd><dd>${phone}</dd>`)}</dl>`,
  },
  'lines parted by br': {
    html: `<div>${each(([name, email, company, phone]) => `<p><b>${name}</b><br>${company}<br>${phone}<br><a href="mailto:${email}">${email}</a></p>`)}</div>`,
  },
  'an open shadow root with slots': {
    html: `<x-list><template shadowrootmode="open"><div role="grid">${each((_, at) => `<div role="row">${heads.map((__, cell) => `<div role="gridcell"><slot name="s${at}-${cell}"></slot></div>`).join('')}</div>`)}</div></template>${each(
      (person, at) =>
        person
          .map((cell, place) => `<span slot="s${at}-${place}">${cell}</span>`)
          .reverse()
          .join(''),
    )}</x-list>`,
  },
  'a frame of the same origin': {
    html: `<iframe srcdoc="${table.replaceAll('"', '&quot;')}" width="800" height="400"></iframe>`,
  },
  'a small list beside the big one': {
    html: `<aside><ul><li>Recent: A</li><li>Recent: B</li></ul></aside>${table}<table><tr><th>File</th><th>Size</th></tr><tr><td>a.pdf</td><td>1 kB</td></tr><tr><td>b.pdf</td><td>2 kB</td></tr></table>`,
  },
  'cut texts with the whole in an attribute': {
    html: `<table>${head}${each(([name = '', email = '', company = '', phone = '']) => row([`<span title="${name}">${name.slice(0, 4)}…</span>`, `<a href="mailto:${email}">${email.slice(0, 5)}…</a>`, company, phone]))}</table>`,
  },
  'a Swedish pager': {
    html: `<html lang="sv"><body><h1>Kunder</h1>${table}<div>1–5 av 1 900</div><button>Nästa</button>`,
    of: 1900,
    more: true,
  },
  'a choice of page sizes before the count': {
    html: `<label>Show <select><option>5<option>10<option>25<option>100</select> entries</label>${table}<div>Showing 1 to 5 of 57 entries</div><button>Next</button>`,
    of: 57,
    more: true,
  },
  'a pager on its last page': { html: `${table}<div>21-25 of 25</div><button disabled>Next</button>`, of: 25 },
};

const cards = (render: (at: number) => string): string =>
  `<div>${[1, 2, 3, 4, 5, 6].map((at) => `<div class="card">${render(at)}</div>`).join('')}</div>`;
const refused: Record<string, string> = {
  'an empty page': '<p>Nothing here.</p>',
  'a menu': nav,
  'a product shelf': cards(
    (at) => `<img alt=""><h3>Rose Garden No ${at}</h3><p>Lovely flowers</p><b>$${at}9.90</b><button>Buy</button>`,
  ),
  'a calendar': `<table><tr>${'MTWTFSS'.replace(/./g, '<th>$&</th>')}</tr>${[0, 1, 2, 3].map((week) => `<tr>${[1, 2, 3, 4, 5, 6, 7].map((day) => `<td>${week * 7 + day}</td>`).join('')}</tr>`).join('')}</table>`,
  comments: cards(
    (at) =>
      `<b>user${at}</b><p>I think that this article number ${at} is wrong in many ways, and here is why I think so.</p><time>2 days ago</time>`,
  ),
  'a pricing table':
    '<table><tr><th>Plan</th><th>Price</th><th>Seats</th></tr><tr><td>Basic</td><td>$9</td><td>1</td></tr><tr><td>Pro</td><td>$29</td><td>5</td></tr><tr><td>Team</td><td>$99</td><td>25</td></tr></table>',
  files:
    '<table><tr><th>Name</th><th>Size</th><th>Modified</th></tr><tr><td>Report.pdf</td><td>1 MB</td><td>2024-05-01</td></tr><tr><td>Notes.txt</td><td>2 kB</td><td>2024-06-01</td></tr><tr><td>Photo.png</td><td>3 MB</td><td>2024-07-01</td></tr></table>',
  articles: cards(
    (at) =>
      `<h2><a href="/news/${at}">Council decides on bridge number ${at}</a></h2><p>By Anna Berg</p><p>The council met on Monday and decided.</p>`,
  ),
};

describe.skipIf(chromium() === null)('lists of any build', () => {
  let page: Page;
  let close: () => Promise<void>;
  let code: string;
  beforeAll(async () => {
    code = await bundleReader();
    const opened = await openBrowser();
    close = opened.close;
    page = await openPage(opened.browser, 'about:blank');
  }, 60_000);
  afterAll(() => close?.());
  const look = async (html: string, hash = '') => {
    await showText(page, `<!doctype html>${html}`, hash);
    await page.evaluate(`${code}; globalThis.reader = reader`);
    return (await page.evaluate('reader.look("http://localhost/list")')) as {
      fields: Record<string, string | null>;
      rows: { key: string; cells: Record<string, string> }[];
      coverage: { of: number | null; more: boolean };
    } | null;
  };

  it.each(Object.entries(found))('reads %s', async (_, { html, of = null, more = false }) => {
    const seen = await look(html);
    const of_ = (field: string): string[] => {
      const header = Object.keys(seen?.fields ?? {}).find((name) => seen?.fields[name] === field);
      return seen?.rows.map(({ cells }) => cells[header ?? ''] ?? '') ?? [];
    };
    expect({ names: of_('name'), emails: of_('email') }).toEqual({ names, emails });
    expect(new Set(seen?.rows.map(({ key }) => key)).size).toBe(people.length);
    expect(seen?.coverage).toMatchObject({ of, more });
  });

  it('keeps nine identical persons apart, and calls each the same the next time', async () => {
    const card =
      '<div class="card"><h3>Nicole Pearson</h3><p>Designer</p><p>Phone: +1 800 555 0199</p><a href="#">View</a></div>';
    const html = `<h1>Contacts</h1><div>${card.repeat(9)}</div>`;
    const [first, second] = [await look(html), await look(html)];
    expect(new Set(first?.rows.map(({ key }) => key)).size).toBe(9);
    expect(second?.rows.map(({ key }) => key)).toEqual(first?.rows.map(({ key }) => key));
  });

  it('leaves out what is not loaded yet, whole rows and single cells', async () => {
    const waiting = '<div class="skeleton">&nbsp;</div>';
    const seen = await look(
      `<table>${head}${each((person, at) => row(at === 1 ? [waiting, waiting, waiting, waiting] : [...person.slice(0, 3), at === 2 ? waiting : (person[3] ?? '')]))}</table>`,
    );
    expect(seen?.rows.map(({ cells }) => cells.Name)).toEqual(names.filter((_, at) => at !== 1));
    expect(seen?.rows[1]?.cells.Phone).toBeNull();
  });

  it('never reads what we drew, nor scripts, nor hidden text', async () => {
    const extra =
      '<span data-segment-lens>Loyal</span><script type="text/plain">x</script><i style="display:none">secret</i>';
    const seen = await look(
      `<table>${head}${each((person) => row([`${person[0]}${extra}`, ...person.slice(1)]))}</table>`,
    );
    expect(seen?.rows.map(({ cells }) => cells.Name)).toEqual(names);
  });

  it('never reads a node of ours, wherever it stands and whatever is in it', async () => {
    const law = fc.asyncProperty(
      fc.constantFrom(...Object.values(found).map(({ html }) => html)),
      fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      async (html, places) => {
        const before = await look(html);
        await page.evaluate(
          (at, inside) => {
            const roots = new WeakMap<Element, ShadowRoot>();
            Object.assign(globalThis, {
              chrome: { dom: { openOrClosedShadowRoot: (host: Element) => roots.get(host) } },
            });
            const all = [...document.querySelectorAll('body, body *')];
            for (const place of at) {
              const ours = document.createElement('div');
              ours.setAttribute('data-segment-lens', '');
              const root = ours.attachShadow({ mode: 'closed' });
              root.innerHTML = inside;
              roots.set(ours, root);
              const parent = all[place % all.length];
              parent?.insertBefore(ours, parent.childNodes[place % (parent.childNodes.length + 1)] ?? null);
            }
          },
          places,
          // Without a box of its own, as the layer is.
          `<style>:host { display: contents } div { position: fixed }</style><div>${table.replaceAll('@example', '@ours.example')}</div>`,
        );
        expect(await page.evaluate('reader.look("http://localhost/list")')).toEqual(before);
      },
    );
    await fc.assert(law, { numRuns: 20 });
  }, 60_000);

  it.each([
    ['the heading over it', '<title>CRM</title><h1>All people</h1>', '', 'All people'],
    ['its caption', '<h1>All people</h1>', '<caption>Members</caption>', 'Members'],
    [
      'the heading over it, not the one beside it',
      '<h2>All people</h2><aside style="float:left;width:200px"><h3>Account manager</h3></aside>',
      '',
      'All people',
    ],
    [
      'what is chosen in the navigation, where the headings stand beside it',
      '<title>Posters</title><header><h1 style="width:80px">CRM</h1><nav><a href="#/">Start</a><a href="#/contacts">Contacts</a></nav></header><aside style="float:left;width:200px"><h3>Account manager</h3></aside>',
      '',
      'Contacts',
    ],
    ['the heading of the bar', '<title>Posters</title><header><h1>Customers</h1></header>', '', 'Customers'],
    ['a small heading of the bar', '<title>Posters</title><header><h6>Customers</h6></header>', '', 'Customers'],
    [
      'the navigation rather than a small heading',
      '<title>Posters</title><nav><a aria-current="page">People</a></nav><h4>Filters</h4>',
      '',
      'People',
    ],
    ['the title of the document', '<title>Posters</title><ul><li><h3>Anna Berg</h3></li></ul>', '', 'Posters'],
    ['no page number', '<title>People</title><a aria-current="page">1</a>', '', 'People'],
  ])('calls the list after %s', async (_, before, caption, title) => {
    const html = `${before}<main style="margin-left:240px">${table.replace('<table>', `<table>${caption}`)}</main>`;
    await look(html, '#/contacts');
    expect(await page.evaluate('reader.offer("http://localhost/list").reading.title')).toBe(title);
  });

  it('cuts a cell of 1 MB, which can be told from what was read', async () => {
    const huge = each((person, at) => row([...person, at === 3 ? 'x '.repeat(500_000) : 'Called']));
    await look(`<table>${head.replace('</tr>', '<th>Notes</th></tr>')}${huge}</table>`);
    const { reading } = (await page.evaluate('reader.offer("http://localhost/list")')) as { reading: Reading };
    expect(reading.rows).toHaveLength(people.length);
    expect(findCut(reading)).toMatchObject({ code: 'cell-too-long', header: 'Notes' });
  });

  it('takes ids from links and checkboxes, never from the place of a row', async () => {
    const linked = await look(
      `<table>${head}${each((person, at) => row([`<a href="/c/${[7, 3, 9, 1, 4][at]}/show">${person[0]}</a>`, ...person.slice(1)]))}</table>`,
    );
    expect(linked?.rows.map(({ key }) => key)).toEqual(['7', '3', '9', '1', '4']);
    const numbered = await look(
      `<table>${head}${each((person, at) => row(person).replace('<tr', `<tr data-id="${at}"`))}</table>`,
    );
    expect(numbered?.rows.every(({ key }) => key.startsWith('email:'))).toBe(true);
  });

  it.each([
    ['no-list', '<p>Nothing here.</p>'],
    ['not-customers', refused.files ?? ''],
    ['canvas', '<canvas width="1200" height="800"></canvas>'],
  ])('says %s', async (code, html) => {
    await look(html);
    expect(await page.evaluate('reader.problemOf("http://localhost/list")')).toMatchObject({ code });
  });

  it.each(Object.entries(refused))('offers nothing on %s', async (_, html) => {
    expect(await look(html)).toBeNull();
  });
});
