import { blocksOf, fieldText } from '../page/blocks';
import { findAll } from '../page/flat-tree';
import { tidy } from '../page/text';
import { labelText, type Pair } from './pair';

const isField = ({ localName }: Element): boolean => /^(input|select|textarea)$/.test(localName);
/** What is labelled by another element and is no part of a page with a title. */
const isNamed = (element: Element): boolean =>
  element.hasAttribute('aria-labelledby') &&
  !element.matches(
    'section, form, dialog, table, ul, ol, [role="region"], [role="dialog"], [role="tabpanel"], [role="table"], [role="list"], [role="listbox"], [role="form"], [role="article"]',
  );
/** More texts than this are a part of the page, not a value. */
const mostTexts = 4;

/** Fields of forms, and elements that say which element names them. A field without words is none of the record's. */
export function formFields(top: Element, isOwn: (element: Element) => boolean): Pair[] {
  return findAll(top, (element) => isField(element) || isNamed(element))
    .filter(isOwn)
    .flatMap((element): Pair[] => {
      const by = labelsOf(element);
      const label = labelText(tidy(by.map(({ textContent }) => textContent).join(' ')) || said(element));
      const text = isField(element) ? withoutTail(fieldText(element)) : textIn(element);
      if (label === '' || text === null || element.matches('[type="search"], [role="searchbox"]')) return [];
      return [{ label, machine: element.getAttribute('name'), text, element, by }];
    });
}

function labelsOf(element: Element): Element[] {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const scope = element.getRootNode() as Document | ShadowRoot;
  const named = ids.flatMap((id) => scope.getElementById(id) ?? []);
  if (named.length > 0) return named.filter((one) => one !== element);
  return [...((element as HTMLInputElement).labels ?? [])];
}

const said = (element: Element): string => tidy(element.getAttribute('aria-label') ?? '');

function textIn(element: Element): string | null {
  const texts = blocksOf(element, new Map()).flatMap(({ text }) => text ?? []);
  return texts.length > mostTexts ? null : texts.join(', ');
}

/** 2462.9399999999996 is how a machine writes 2462.94. */
const withoutTail = (text: string | null): string | null =>
  text !== null && /^-?\d+\.\d{10,}$/.test(text) ? String(Number(Number(text).toFixed(6))) : text;
