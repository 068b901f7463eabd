import { start } from '../../systems/realtimex';
import { walkBoth } from '../walk';

walkBoth(start);
