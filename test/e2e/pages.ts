import type { Page } from 'puppeteer-core';
import { fullName, makeRetail } from '../systems/retail';
import { type RowTeller, rowsOf } from '../systems/rows';
import { serve } from '../systems/serve';

export type Person = { first_name: string; last_name: string; email: string; nb_orders: number; total_spent: number };
export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A plain table of customers: one of the thousands of lists that have no adapter. */
export const tableOf = (people: readonly Person[], note: (index: number) => string = () => ''): string => {
  const row = (person: Person, index: number) =>
    [fullName(person), person.email, String(person.nb_orders), person.total_spent.toFixed(2), note(index)]
      .map((text) => `<td>${escapeHtml(text)}</td>`)
      .join('');
  const heads = ['Name', 'E-mail', 'Orders', 'Total spent', 'Notes'].map((head) => `<th>${head}</th>`).join('');
  const body = people.map((person, index) => `<tr data-id="${index}">${row(person, index)}</tr>`).join('\n');
  return `<h1>Customers</h1><table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
};

const teller: RowTeller = {
  tell: () =>
    [...document.querySelectorAll('tbody tr')].map((element) => ({
      record: element.querySelector('td')?.textContent ?? '',
      element,
    })),
  body: () => document.querySelector('tbody'),
};

/** Here the first cell is the customer's name itself. */
export const plainRows = async (page: Page) =>
  (await rowsOf(page, teller, new Map())).map((row) => ({ ...row, name: row.record }));

export const somePeople = (count: number): Person[] => makeRetail().customers.slice(0, count);

/** Serves each page of the record under its key. */
export const servePages = (pages: Record<string, string>) =>
  serve('/nowhere', ({ url }, response) => {
    const body = pages[url ?? ''];
    if (body === undefined) return false;
    const style =
      'body { font: 14px sans-serif } td, th { padding: 4px 12px; max-width: 300px; overflow: hidden; text-align: left }';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><head><title>CRM</title><style>${style}</style></head><body>${body}</body></html>`,
    );
    return true;
  });
