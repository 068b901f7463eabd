const attributes = [
  'data-field',
  'col-id',
  'data-columnid',
  'data-column-id',
  'data-col-id',
  'data-column',
  'data-columnname',
  'data-name',
  'data-key',
  'field',
  'name',
  'column-id',
];
/** Class prefixes after which systems write the name of the column (WordPress, react-admin, SuiteCRM 8, ExtJS, monday, Zoho, Drupal). */
const prefixes =
  /(?:^|\s)(?:column|col-identifier|x-grid3-td|lv_data|field|views-field|cell|td|col)[-_]([A-Za-z][\w.-]*)/;
/** Words that lay out and name nothing. */
const layout =
  /^(xs|sm|md|lg|xl|xxl|auto|cell|content|header|head|title|inner|wrapper|text|type|left|right|center|start|end|first|last|sort.*|fixed|primary|action.*|check.*|select.*|offset.*|\d+|(xs|sm|md|lg|xl|xxl)-.*)$/i;

/** The machine name of a column on one of its cells or its header, where the page writes one. */
export function machineName(element: Element): string | null {
  for (const attribute of attributes) {
    const value = element.getAttribute(attribute);
    if (value && /[A-Za-z]/.test(value) && value.length <= 80 && !/\s/.test(value)) return value;
  }
  const word = prefixes.exec(element.getAttribute('class') ?? '')?.[1];
  return word && !layout.test(word) ? word : null;
}
