import * as z from 'zod/mini';
import { list } from '@/core/customer/list';
import { makeSpeaker } from '@/core/languages/speaker';
import { segmentModel } from '@/core/segments/model';
import { starterReason } from '@/core/segments/starter';
import type { ShownBadge } from '../browsers/browser';
import type { Stored } from '../browsers/stored';
import type { System } from '../systems/system';

const shownList = z.extend(list, { model: z.nullable(z.string()) });
const shownModel = z.extend(segmentModel, { name: z.nullable(z.string()), because: z.nullable(starterReason) });
const assignment = z.object({ model: z.string(), segment: z.nullable(z.string()) });

/** What the extension's own database says was read, and each segment with its size. */
export const describeStored = (tables: Stored, badges: readonly ShownBadge[], system: System): string => {
  const speaker = makeSpeaker('en');
  const lines = z
    .array(shownList)
    .parse(tables.lists ?? [])
    .flatMap((one) => {
      const fields = one.columns.map(({ header, field }) => (field === null ? header : `${header} = ${field}`));
      const model = z
        .array(shownModel)
        .parse(tables.models ?? [])
        .find(({ id }) => id === one.model);
      const placed = z
        .array(assignment)
        .parse(tables.assignments ?? [])
        .filter((each) => each.model === one.model);
      const size = (key: string | null) => placed.filter(({ segment }) => segment === key).length;
      const sizes = (model?.segments ?? [])
        .map((segment) => ({ name: speaker.segment(model?.method ?? '', segment), size: size(segment.key) }))
        .concat({ name: 'Can’t tell', size: size(null) })
        .filter((each) => each.size > 0)
        .sort((a, b) => b.size - a.size);
      return [
        `List: ${one.title} (${system.name}, ${system.list})`,
        `Read: ${one.coverage.read} of ${one.coverage.of ?? 'an unknown number'}`,
        `Columns: ${fields.join(', ')}`,
        `Segments: ${model ? speaker.segmentation(model) : 'none'}`,
        ...sizes.map(({ name, size }) => `  ${String(size).padStart(4)}  ${name}`),
      ];
    });
  return [...lines, `Badges on the page: ${badges.length}`].join('\n');
};
