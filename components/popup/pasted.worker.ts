import { readFile } from '@/core/reading/paste/read-file';
import { readPaste } from '@/core/reading/paste/read-paste';
import { wordsOfAnswer, wordsOfTakingBack } from '@/core/store/answer-question';
import { addWords, type ColumnWords, noWords } from '@/core/store/column-words';
import type { Answer, Ask, Given } from './pasted';
import { copyGroup, keepList, labelledCsv, type PastedList, summarise, understand, unmatchedCsv } from './pasted-list';

/** Everything heavy about a pasted list happens here, so that the popup stays quick and a cancel is a terminate. */
let list: PastedList | null = null;

type Tell = (answer: Answer) => void;

/** Each ask brings the port on which it is answered. */
addEventListener('message', ({ data, ports: [port] }: MessageEvent<Ask>) => {
  const tell: Tell = (told) => port?.postMessage(told);
  answer(data, tell).then(tell, (error) =>
    tell({ answer: 'problem', problem: { code: 'background-failed', detail: String(error) } }),
  );
});

async function answer(ask: Ask, tell: Tell): Promise<Answer> {
  if (ask.ask === 'read') {
    const { from, ...context } = ask;
    tell({ answer: 'step', step: 'reading', rows: null });
    const reading = await read(from);
    if (!reading.ok) return { answer: 'problem', problem: reading.problem };
    tell({ answer: 'step', step: 'grouping', rows: reading.value.rows.length });
    list = await understand(reading.value, context);
    return { answer: 'pasted', pasted: summarise(list) };
  }
  if (!list) return { answer: 'problem', problem: { code: 'nothing-readable' } };
  switch (ask.ask) {
    case 'correct':
      return understandAgain(list, { ...noWords, fields: { [ask.header]: ask.field } });
    case 'answer':
      return understandAgain(list, wordsOfAnswer(list.segmented, ask.header, ask.choice) ?? noWords);
    case 'takeBack':
      return understandAgain(list, wordsOfTakingBack(list.segmented, ask.header, ask.about));
    case 'copy':
      return { answer: 'text', text: copyGroup(list, ask.segment) };
    case 'csv':
      return { answer: 'text', text: labelledCsv(list) };
    case 'unmatched':
      return { answer: 'text', text: unmatchedCsv(list) };
    case 'keep':
      return { answer: 'kept', list: await keepList(list, ask.title, ask) };
  }
}

async function understandAgain({ reading, context, said }: PastedList, words: ColumnWords): Promise<Answer> {
  list = await understand(reading, context, addWords(said, words));
  return { answer: 'pasted', pasted: summarise(list) };
}

async function read(from: Given) {
  if ('text' in from) return readPaste({ text: from.text, ...(from.html !== null && { html: from.html }) });
  return readFile({ name: from.file.name, bytes: new Uint8Array(await from.file.arrayBuffer()) });
}
