import { listId } from '@/core/customer/customer';
import { withDerived } from '@/core/customer/derived';
import { axisFields, placeAt, separating } from '@/core/insights/map/separating';
import { columnsMap, type Drawn, rfmMap, riskMap } from '@/core/insights/map/views';
import { distributionOf, type ShownField, shownFields } from '@/core/segments/distribution';
import { methodOf } from '@/core/segments/index';
import type { SegmentModel } from '@/core/segments/model';
import { customersOfList } from '@/core/store/customers/customers-of-list';
import { memberOfFor } from '@/core/store/segmentations/member-of';
import { shownOf } from '@/core/store/segmentations/segmentations';
import type { Answer, Ask } from './asking';

/** The customers of one list with their segments, for as long as its map is looked at. */
let open: { drawn: Drawn; model: SegmentModel | null; fields: ShownField[] } | null = null;

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Ask>) => {
  const tell = (answer: Answer) => port?.postMessage(answer);
  answer(data).then(tell, (error) =>
    tell({ answer: 'problem', problem: { code: 'background-failed', detail: String(error) }, fields: [] }),
  );
});

async function answer(ask: Ask): Promise<Answer> {
  if (ask.ask === 'open') {
    const { today } = ask;
    const kept = await customersOfList(listId.parse(ask.list));
    const model = (await shownOf(listId.parse(ask.list))) ?? null;
    const memberOf = model ? await memberOfFor(model) : undefined;
    const segments = kept.map((one) => (model ? methodOf(model).assign(one, model, today, memberOf).segment : null));
    const customers = kept.map((customer) => withDerived(customer, today));
    const fields = axisFields(shownFields(customers), customers.length);
    open = { drawn: { customers, segments, today }, model, fields };
    return { answer: 'opened' };
  }
  if (!open) return { answer: 'problem', problem: { code: 'no-list' }, fields: [] };
  const { drawn, model, fields } = open;
  if (ask.view === 'columns') return columns(drawn, fields, ask.fields);
  const map = ask.view === 'rfm' ? rfmMap(drawn, model) : riskMap(drawn, model);
  // Where no forecast is to be had, silence stands for risk and what was spent for value.
  const plain: [string, string] = ['daysSinceLastOrder', 'totalSpend'];
  const isPlain = plain.every((field) => fields.some((one) => one.field === field));
  if (!map.ok && ask.view === 'risk' && isPlain) return columns(drawn, fields, plain);
  if (!map.ok) return { answer: 'problem', problem: map.problem, fields };
  return { answer: 'drawn', drawing: { map: map.value, fields, used: null } };
}

function columns(drawn: Drawn, fields: ShownField[], chosen: [string, string] | null): Answer {
  const [first, second] = chosen ?? best(drawn, fields);
  const [across, up] = [first, second].map((field) => fields.find((one) => one.field === field));
  if (!across || !up) return { answer: 'problem', problem: { code: 'nothing-fits' }, fields };
  const map = columnsMap(drawn, [across, up]);
  return { answer: 'drawn', drawing: { map, fields, used: [across.field, up.field] } };
}

function best({ customers, segments }: Drawn, fields: readonly ShownField[]): string[] {
  const places = fields.map(({ field, kind }) => {
    const currency = kind === 'money' ? (distributionOf(customers, field, kind).currencies[0] ?? null) : null;
    return { field, places: customers.map((customer) => placeAt(customer, field, currency)) };
  });
  return separating(places, segments);
}
