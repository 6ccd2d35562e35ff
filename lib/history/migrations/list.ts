/**
 * Every step from one version of the database to the next, in order. A file here is frozen once released: a
 * change of the schema is a new file. Step n brings version n - 1 to n, inside the upgrade's transaction.
 */
import type { Connection, UpgradeTransaction } from '../schema';
import { createStores } from './m1-create-stores';
import { spreadFeatures } from './m2-spread-features';

export type Migration = (database: Connection, transaction: UpgradeTransaction, newId: () => string) => void;

export const MIGRATIONS: readonly Migration[] = [createStores, spreadFeatures];
