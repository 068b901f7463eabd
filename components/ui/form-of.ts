import type * as z from 'zod/mini';

/** One thing that can be set. `optional` = may be left to the method. */
export type FormField = { key: string; optional: boolean } & (
  | { kind: 'choice'; options: string[]; start: string | undefined }
  | { kind: 'number'; whole: boolean; min: number | undefined; max: number | undefined; start: number | undefined }
  | { kind: 'yesNo'; start: boolean }
  | { kind: 'texts'; least: number }
  | { kind: 'text'; start: string | undefined }
);

/** As zod 4 keeps a schema; its published types do not say so of a schema that one does not know. */
type Def = {
  type: string;
  innerType?: z.ZodMiniType;
  defaultValue?: unknown;
  entries?: Record<string, string>;
  element?: z.ZodMiniType;
  format?: string;
  shape?: Record<string, z.ZodMiniType>;
  checks?: { _zod: { def: { check: string; value?: number; minimum?: number } } }[];
};
const defOf = (schema: z.ZodMiniType): Def => schema._zod.def as unknown as Def;

/**
 * The form that a schema of settings asks for. What no form can ask (rules, tables) is left at its default; null where such a
 * thing has none, so that it must be made elsewhere.
 */
export function formOf(schema: z.ZodMiniType): FormField[] | null {
  const { shape } = defOf(schema);
  if (!shape) return null;
  const fields: FormField[] = [];
  for (const [key, inner] of Object.entries(shape)) {
    const field = fieldOf(key, inner);
    if (field) fields.push(field);
    else if (!isGiven(inner)) return null;
  }
  return fields;
}

const isGiven = (schema: z.ZodMiniType): boolean => ['default', 'optional'].includes(defOf(schema).type);

function fieldOf(key: string, schema: z.ZodMiniType): FormField | null {
  let [def, start, optional] = [defOf(schema), undefined as unknown, false];
  while (def.innerType) {
    if (def.type === 'default') start = def.defaultValue;
    else optional = true;
    def = defOf(def.innerType);
  }
  const base = { key, optional };
  const limit = (check: string) => def.checks?.find((one) => one._zod.def.check === check)?._zod.def;
  switch (def.type) {
    case 'enum':
      return { ...base, kind: 'choice', options: Object.values(def.entries ?? {}), start: start as string | undefined };
    case 'number':
      return {
        ...base,
        kind: 'number',
        whole: def.format !== undefined,
        min: limit('greater_than')?.value,
        max: limit('less_than')?.value,
        start: start as number | undefined,
      };
    case 'boolean':
      return { ...base, kind: 'yesNo', start: start === true };
    case 'string':
      return { ...base, kind: 'text', start: start as string | undefined };
    case 'array':
      if (!def.element || defOf(def.element).type !== 'string' || !isGiven(schema)) return null;
      return { ...base, kind: 'texts', least: limit('min_length')?.minimum ?? 0 };
    default:
      return null;
  }
}

/** What the form has set so far, defaults left out. */
export type Settings = Readonly<Record<string, unknown>>;

/** With one thing set; undefined leaves it to the method. */
export function withSetting(settings: Settings, key: string, value: unknown): Settings {
  const { [key]: _, ...others } = settings;
  return value === undefined ? others : { ...others, [key]: value };
}
