import { listId } from '@/core/customer/customer';
import { readFile } from '@/core/reading/paste/read-file';
import { readPaste } from '@/core/reading/paste/read-paste';
import { listsInCommon } from '@/core/store/customers/lists-in-common';
import { problemOf } from '@/core/store/problem-of';
import { wordsOfAnswer, wordsOfTakingBack } from '@/core/store/readings/answer-question';
import { addWords, type ColumnWords, noWords } from '@/core/store/readings/column-words';
import { keepList } from './keep-list';
import type { Answer, Ask, Given, Step } from './pasted';
import { type PastedList, segmentBy, summarise, understand } from './pasted-list';
import { copyGroup, labelledCsv, unmatchedCsv } from './pasted-texts';

/** Everything heavy about a pasted list happens here, so that the popup stays quick and a cancel is a terminate. */
let list: PastedList | null = null;
/** What was asked before: a list is asked of when it is understood. Only keeping it, which takes long, holds nothing up. */
let before: Promise<unknown> = Promise.resolve();

type Tell = (answer: Answer) => void;

/** Each ask brings the port on which it is answered. */
addEventListener('message', ({ data, ports: [port] }: MessageEvent<Ask>) => {
  const tell: Tell = (told) => port?.postMessage(told);
  const told = before
    .then(() => answer(data, tell))
    .then(tell, (error) => tell({ answer: 'problem', problem: problemOf(error) }));
  if (data.ask !== 'keep') before = told;
});

async function answer(ask: Ask, tell: Tell): Promise<Answer> {
  const step = (told: Step) => tell({ answer: 'step', step: told });
  if (ask.ask === 'read') {
    const { from, ask: _, ...context } = ask;
    const reading = await read(from, step);
    if (!reading.ok) return { answer: 'problem', problem: reading.problem };
    return show(await understand(reading.value, context, { tell: step }));
  }
  if (!list) return { answer: 'problem', problem: { code: 'nothing-readable' } };
  switch (ask.ask) {
    case 'correct':
      return understandAgain(list, { ...noWords, fields: { [ask.header]: ask.field } }, step);
    case 'answer':
      return understandAgain(list, wordsOfAnswer(list.segmented, ask.header, ask.choice) ?? noWords, step);
    case 'takeBack':
      return understandAgain(list, wordsOfTakingBack(list.segmented, ask.header, ask.about), step);
    case 'by':
      return show(segmentBy(list, ask.way));
    case 'copy':
      return { answer: 'text', text: copyGroup(list, ask.segment) };
    case 'csv':
      return { answer: 'text', text: labelledCsv(list) };
    case 'unmatched':
      return { answer: 'text', text: unmatchedCsv(list) };
    case 'keep':
      return keep(list, ask, tell);
  }
}

async function show(understood: PastedList): Promise<Answer> {
  list = understood;
  return { answer: 'pasted', pasted: await summarise(understood) };
}

async function understandAgain({ reading, context, said, way }: PastedList, words: ColumnWords, tell: TellStep) {
  return show(await understand(reading, context, { said: addWords(said, words), way: way?.key ?? null, tell }));
}

async function keep(list: PastedList, { title, onlyKnown }: Extract<Ask, { ask: 'keep' }>, tell: Tell) {
  const onKept = (done: number, of: number) => tell({ answer: 'keeping', done, of });
  const kept = await keepList(list, title, { onlyKnown, onKept });
  const others = list.joined.size > 0 ? await listsInCommon(listId.parse(kept)) : [];
  return { answer: 'kept' as const, list: kept, others: others.map(({ id, title }) => ({ id, title })) };
}

type TellStep = (step: Step) => void;

async function read(from: Given, tell: TellStep) {
  if ('text' in from) return readPaste({ text: from.text, ...(from.html !== null && { html: from.html }) }, tell);
  return readFile({ name: from.file.name, bytes: await bytesOf(from.file, tell) }, tell);
}

async function bytesOf(file: File, tell: TellStep): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let done = 0;
  for await (const part of file.stream()) {
    bytes.set(part, done);
    done += part.length;
    tell({ step: 'loading', done, of: file.size });
  }
  return bytes;
}
