import type { Preset } from '../preset';
import { klaviyo } from './klaviyo';
import { putler } from './putler';
import { segmentLens } from './segment-lens';

export const presetIds = ['segment-lens', 'klaviyo', 'putler'] as const;
export const presets: Record<(typeof presetIds)[number], Preset> = { 'segment-lens': segmentLens, klaviyo, putler };
