import type { Texts } from '../en/texts';
import type { Overlay } from '../language';
import { goal } from './goal';
import { method } from './method';
import { page } from './page';
import { popup } from './popup';
import { problem } from './problem';
import { reason } from './reason';
import { status } from './status';
import { unit } from './unit';

export const texts: Overlay<Texts> = { goal, method, page, popup, problem, reason, status, unit };
