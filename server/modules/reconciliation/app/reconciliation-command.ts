import { can, type Action } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { CommuneKey } from '../../tally/index.ts';
import type { FindPorts } from './find-ports.ts';
import type { CommuneHead } from './reconciliation-store.ts';

export type ReconciliationPorts = FindPorts & {
  readonly unitOfWork: UnitOfWork;
  /** The day in Vietnam. */
  readonly today: () => string;
};

/** An account signs with its name; nobody else answers for numbers. */
export type Signer = Extract<Actor, { kind: 'ACCOUNT' }>;

export type CommandRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMMAND_OF_ANOTHER';

/** The commune, held until the transaction ends, if the actor may do this there. */
export async function holdCommune(
  { reconciliations }: Pick<FindPorts, 'reconciliations'>,
  tx: Tx,
  signer: Signer,
  of: { readonly action: Action; readonly key: CommuneKey },
): Promise<Result<CommuneHead, 'NOT_FOUND'>> {
  const head = await reconciliations.head(tx, of.key);
  const facts = head && { areaPath: head.areaPath, roundId: of.key.roundId };
  if (!facts || !can(signer, of.action, facts)) return refuse('NOT_FOUND');
  await reconciliations.lock(tx, of.key);
  return success((await reconciliations.head(tx, of.key)) ?? head);
}

const MOST_SIGNS = 1000;

/** Null: there is none, or it is too long to be kept. */
export function cleanText(text: string, most = MOST_SIGNS): string | null {
  const clean = text.normalize('NFC').trim();
  return clean === '' || clean.length > most ? null : clean;
}

export const scopeOf = ({ roundId, communeId }: CommuneKey): string => `commune:${roundId}:${communeId}`;
