import type { Values } from './customer';
import { marketOf } from './market';

export const climateOf = (values: Values): string | undefined => marketOf(values) && undefined;
