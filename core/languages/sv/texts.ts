import type { Texts } from '../en/texts';
import { app } from './app';
import { builder } from './builder';
import { campaigns } from './campaigns';
import { choose } from './choose';
import { goal } from './goal';
import { insight } from './insight';
import { map } from './map';
import { messages } from './messages';
import { method } from './method';
import { page } from './page';
import { popup } from './popup';
import { fileProblem, problem } from './problem';
import { reason } from './reason';
import { rule } from './rule';
import { status } from './status';
import { today } from './today';
import { unit } from './unit';

export const texts: Texts = {
  page,
  popup,
  app,
  builder,
  choose,
  map,
  messages,
  campaigns,
  problem,
  fileProblem,
  reason,
  rule,
  status,
  today,
  goal,
  insight,
  method,
  unit,
};
