import { done } from '../../problem';
import { catchUp } from './catch-up';
import { editSegmentation, fitSegmentation, type Tell, takeYardstickAgain } from './fit-segmentation';
import type { Answer, Ask } from './segmenting';

/** All fitting happens here, so that the app stays quick and a cancel is a terminate. One ask a worker. */
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const answer = (told: Answer) => postMessage(told);
  work(data, (step) => answer({ answer: 'step', step })).then(
    (outcome) => answer({ answer: 'outcome', outcome }),
    (error) =>
      answer({
        answer: 'outcome',
        outcome: { ok: false, problem: { code: 'background-failed', detail: String(error) } },
      }),
  );
});

async function work(ask: Ask, tell: Tell) {
  switch (ask.ask) {
    case 'fit':
      return fitSegmentation(ask, ask.now, tell);
    case 'yardstick':
      return takeYardstickAgain(ask.model, ask.now, tell);
    case 'edit':
      return editSegmentation(ask.model, ask.params, ask.now, tell);
    case 'catchUp':
      await catchUp(ask.list, ask.now);
      return done(null);
  }
}
