import type { Tx } from '../../../kernel/ports.ts';
import type { CommuneKey } from '../../tally/index.ts';
import {
  blocks,
  stateOf,
  type CorrectionEntry,
  type Discrepancy,
  type DiscrepancyState,
} from '../domain/discrepancy.ts';
import { findDiscrepancies } from './find-discrepancies.ts';
import type { FindPorts } from './find-ports.ts';

/** A discrepancy with what people have answered to exactly what was found. */
export type JudgedDiscrepancy = Discrepancy & {
  readonly state: DiscrepancyState;
  readonly blocks: boolean;
  readonly entries: readonly CorrectionEntry[];
};

/** What was found now, with the answers that were given to it. */
export async function judgeWithin(
  ports: FindPorts,
  tx: Tx,
  key: CommuneKey,
): Promise<readonly JudgedDiscrepancy[]> {
  const found = await findDiscrepancies(ports)(tx, key);
  const entries = Map.groupBy(
    await ports.reconciliations.corrections(tx, key),
    ({ discrepancyKey }) => discrepancyKey,
  );
  return found.map((of) => {
    const answers = entries.get(of.key) ?? [];
    const state = stateOf(answers);
    return { ...of, state, blocks: blocks(of, state), entries: answers };
  });
}

/** For the submission: what holds it back, each with the households that break it. Empty: nothing does. */
export const blockingDiscrepancies =
  (ports: FindPorts) =>
  async (tx: Tx, key: CommuneKey): Promise<readonly JudgedDiscrepancy[]> =>
    (await judgeWithin(ports, tx, key)).filter((of) => of.blocks);
