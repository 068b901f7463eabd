import { start } from '../../systems/ag-grid';
import { walkBoth } from '../walk';

walkBoth(start);
