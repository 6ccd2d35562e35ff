/** Version 2: relating's features stand spread in the index, which is built anew for it. Frozen. */
import type { Connection, UpgradeTransaction } from '../schema';

export function spreadFeatures(_database: Connection, transaction: UpgradeTransaction): void {
  const store = transaction.objectStore('counts');
  const rebuilt = store.get('counts').then((counts) => {
    if (counts && counts.readings > 0)
      return store.put({ ...counts, rebuild: { next: 1, upTo: null } }, 'counts');
    return undefined;
  });
  // A failure aborts the upgrade, which tells of it.
  rebuilt.catch(() => undefined);
}
