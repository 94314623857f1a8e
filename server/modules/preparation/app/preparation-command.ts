import { can, type Action } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { PictureRefusal, ReadPicture } from '../../../kernel/pictures.ts';
import type { Clock, Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, type Result } from '../../../kernel/result.ts';
import type { Area, AreaStore } from '../../areas/index.ts';
import type { RoundStore, RulePackStore } from '../../rounds/index.ts';
import type { PreparationRefusal } from '../domain/refusals.ts';
import type { PreparationStore } from './preparation-store.ts';

/** Where scans lie. */
export interface ScanFiles {
  put(id: string, bytes: Uint8Array): Promise<void>;
  get(id: string): Promise<Uint8Array | null>;
  remove(id: string): Promise<void>;
}

export type PreparationPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly store: PreparationStore;
  readonly files: ScanFiles;
  readonly readPicture: ReadPicture;
  readonly clock: Clock;
};

export type CommonRefusal =
  PreparationRefusal | 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'STALE' | 'COMMAND_OF_ANOTHER' | PictureRefusal;

export const clean = (text: string): string => text.normalize('NFC').trim();

/** Null when the text is empty or too long. */
export const sentence = (text: string, longest: number): string | null => {
  const read = clean(text);
  return read === '' || read.length > longest ? null : read;
};

/** A province, district or commune with a commune of the round in it, for somebody who may do this there. */
export async function unitOf(
  { areas, store }: Pick<PreparationPorts, 'areas' | 'store'>,
  tx: Tx,
  actor: Actor,
  { action, roundId, areaId }: { action: Action; roundId: string; areaId: string },
): Promise<Area | null> {
  const area = await areas.find(tx, areaId);
  if (!area || area.level === 'VILLAGE' || !can(actor, action, { areaPath: area.path, roundId })) return null;
  return (await store.isInRound(tx, roundId, areaId)) ? area : null;
}

type Asked = { readonly commandId: string; readonly expectedVersion?: number };
export type Done = { readonly roundId: string; readonly areaId: string; readonly id: string };

/** Every command of the preparation: once, in one transaction. */
export async function preparationCommand<T, I extends Asked>(
  { unitOfWork }: Pick<PreparationPorts, 'unitOfWork'>,
  actor: Actor,
  name: string,
  command: I,
  work: (tx: Tx) => Promise<Result<T, CommonRefusal>>,
): Promise<Result<T, CommonRefusal>> {
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  const { commandId, expectedVersion: _, ...input } = command;
  return unitOfWork.once<T, CommonRefusal>({ commandId, actor, action: name, input }, work);
}

/** Communes are counted after the commit, each in its own transaction: a province has two hundred. */
export const tell = (
  { unitOfWork }: Pick<PreparationPorts, 'unitOfWork'>,
  tx: Tx,
  { roundId, areaId, id }: Done,
): Promise<void> =>
  unitOfWork.emit(tx, { topic: 'preparation.recorded', payload: { roundId, areaId, paperId: id } });
