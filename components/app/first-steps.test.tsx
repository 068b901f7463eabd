import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { texts } from '@/core/languages/en/texts';
import { FirstSteps } from './first-steps';

const shown = (hosts: readonly string[]) =>
  renderToStaticMarkup(<FirstSteps sites={hosts.map((host) => ({ origin: `https://${host}`, host }))} />);
const steps = (markup: string) => markup.split('<li>').length - 1;

it('names the button of the popup as it is called there', () => {
  const markup = shown([]);
  expect(markup).toContain(texts.popup.siteOn.replace('{site}', '…'));
  expect(steps(markup)).toBe(3);
});

it('leads on to the list of a site that is switched on, and no more to the button', () => {
  const markup = shown(['crm.example', 'shop.example']);
  expect(markup).toContain('crm.example or shop.example');
  expect(markup).not.toContain(texts.popup.siteOn.replace('{site}', '…'));
  expect(steps(markup)).toBe(3);
});

it('leads to the import', () => expect(shown([])).toContain('href="#/import"'));
