import { can, type Action } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, type Result } from '../../../kernel/result.ts';
import type { SupervisionPorts } from './ports.ts';
import type { CommuneKey, Place } from './supervision-store.ts';

/** An account signs with its name. */
export type Signer = Extract<Actor, { kind: 'ACCOUNT' }>;
export type CommandRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMMAND_OF_ANOTHER';
type Asked = { readonly commandId: string } & Readonly<Record<string, unknown>>;

/** Every command: by an account, once, in one transaction. The version that was seen is no part of what is asked. */
export async function signedCommand<T, C extends string>(
  { unitOfWork }: Pick<SupervisionPorts, 'unitOfWork'>,
  actor: Actor,
  action: string,
  command: Asked,
  work: (tx: Tx, signer: Signer) => Promise<Result<T, C>>,
): Promise<Result<T, C | CommandRefusal>> {
  if (actor.kind !== 'ACCOUNT') return refuse(actor.kind === 'PUBLIC' ? 'NOT_SIGNED_IN' : 'NOT_FOUND');
  const { commandId, expectedVersion: _, ...input } = command;
  return unitOfWork.once<T, C | CommandRefusal>({ commandId, actor, action, input }, (tx) => work(tx, actor));
}

/** The commune for somebody who may do this there, held until the transaction ends; null also when it is not theirs. */
export async function holdPlace(
  { supervision }: Pick<SupervisionPorts, 'supervision'>,
  tx: Tx,
  actor: Actor,
  action: Action,
  { roundId, communeId }: CommuneKey,
): Promise<Place | null> {
  const place = await supervision.place(tx, { roundId, communeId });
  if (!place || !can(actor, action, place)) return null;
  await supervision.lock(tx, place);
  return supervision.place(tx, place);
}

/** Is it one of the commune's villages, or no village at all? */
export const isOwnVillage = async (
  { supervision }: Pick<SupervisionPorts, 'supervision'>,
  tx: Tx,
  key: CommuneKey,
  villageId: string | null,
): Promise<boolean> =>
  villageId === null || (await supervision.villages(tx, key)).some(({ id }) => id === villageId);

/** Writes the entry: ids, days and numbers only. */
export const note = (
  { unitOfWork }: Pick<SupervisionPorts, 'unitOfWork'>,
  tx: Tx,
  actor: Actor,
  { roundId, communeId }: CommuneKey,
  of: {
    readonly action: string;
    readonly subject: string;
    readonly data?: Readonly<Record<string, unknown>>;
  },
): Promise<void> => unitOfWork.audit(tx, { scope: `commune:${roundId}:${communeId}`, actor, ...of });
