import { start } from '../../systems/react-admin';
import { walkBoth } from '../walk';

walkBoth(start);
