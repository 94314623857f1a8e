import type { Tx } from '../../../kernel/ports.ts';
import { deriveTally } from '../domain/derive-tally.ts';
import type { TwoForms } from '../domain/tally-line.ts';
import type { CommuneKey, TallyStore } from './tally-store.ts';

/** What the lines would be if they were derived now, village by village; writes nothing. */
export const recountWithin =
  (tallies: Pick<TallyStore, 'casesByVillage'>) =>
  async (tx: Tx, key: CommuneKey): Promise<ReadonlyMap<string, TwoForms>> => {
    const byVillage = await tallies.casesByVillage(tx, key, null);
    return new Map([...byVillage].map(([id, cases]) => [id, deriveTally(cases)]));
  };
