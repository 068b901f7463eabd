import { useLiveQuery } from 'dexie-react-hooks';
import { type Catalogue, playbook } from '@/core/messages/catalogue';
import { readCatalogue } from '@/core/store/messages/own-messages';

/** Every message that there is to choose from; the playbook alone while the user's own are being looked up. */
export const useCatalogue = (): Catalogue => useLiveQuery(readCatalogue) ?? playbook;
