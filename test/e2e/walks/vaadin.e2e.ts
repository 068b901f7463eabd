import { start } from '../../systems/vaadin';
import { walkBoth } from '../walk';

walkBoth(start);
