import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { drawSample, frameHash, type Drawable } from '../../appraisal/index.ts';
import {
  LONGEST_WORDS,
  requireText,
  type AskReCheckRefusal,
  type WrittenRefusal,
} from '../../complaints/index.ts';
import { holdPlace, isOwnVillage, note, signedCommand, type CommandRefusal, type Signer } from './command.ts';
import type { SupervisionPorts } from './ports.ts';
import type { CommuneKey, Place } from './supervision-store.ts';

export type DrawReChecks = CommuneKey & {
  readonly commandId: string;
  /** Null: out of all villages, each in proportion. */
  readonly villageId: string | null;
  readonly size: number;
  readonly reason: string;
};
export type DrawRefusal =
  | CommandRefusal
  | WrittenRefusal
  | AskReCheckRefusal
  | 'INSPECTION_DRAW_SIZE'
  | 'INSPECTION_NOTHING_TO_DRAW'
  | 'INSPECTION_AFTER_REPORT';

export const MOST_DRAWN = 100;

type Ready = { readonly frame: readonly Drawable[]; readonly reason: string };

async function ready(
  { supervision }: SupervisionPorts,
  tx: Tx,
  place: Place,
  { villageId, size, reason }: DrawReChecks,
): Promise<Result<Ready, DrawRefusal>> {
  if (place.frozen) return refuse('INSPECTION_AFTER_REPORT');
  const why = requireText(reason, 'reason', LONGEST_WORDS);
  if (!why.ok) return why;
  const frame = await supervision.frame(tx, place, villageId);
  if (frame.length === 0) return refuse('INSPECTION_NOTHING_TO_DRAW');
  const most = Math.min(frame.length, MOST_DRAWN);
  if (!Number.isInteger(size) || size < 1 || size > most)
    return refuse('INSPECTION_DRAW_SIZE', { field: 'size', most });
  return success({ frame, reason: why.value });
}

async function ask(
  { askReCheck }: SupervisionPorts,
  tx: Tx,
  signer: Signer,
  {
    id,
    reason,
    drawn,
  }: { readonly id: string; readonly reason: string; readonly drawn: readonly Drawable[] },
): Promise<Result<null, AskReCheckRefusal>> {
  for (const { id: caseId } of drawn) {
    const why = { origin: 'INSPECTION', originId: id, askedCode: null, askedWords: reason } as const;
    const asked = await askReCheck(tx, signer, { caseId, ...why });
    if (!asked.ok) return asked;
  }
  return success(null);
}

/**
 * Phúc tra by sample: drawn as the appraisers draw, with a seed of the server's, and each household drawn gets a second
 * visit. Whoever inspects chooses how many and where, never which.
 */
export const drawReChecks =
  (ports: SupervisionPorts) =>
  (actor: Actor, command: DrawReChecks): Promise<Result<CommuneKey, DrawRefusal>> =>
    signedCommand<CommuneKey, DrawRefusal>(ports, actor, 'draw-re-checks', command, async (tx, signer) => {
      const place = await holdPlace(ports, tx, signer, 'visit.record', command);
      const { roundId, communeId, villageId, size } = command;
      if (!place || !(await isOwnVillage(ports, tx, place, villageId))) return refuse('NOT_FOUND');
      const found = await ready(ports, tx, place, command);
      if (!found.ok) return found;
      const { frame, reason } = found.value;
      const [id, seed] = [newId(), newId()];
      const ids = frame.map((one) => one.id);
      const frameSha256 = frameHash(ids);
      const drawn = { id, roundId, communeId, villageId, seed, frame: ids, frameSha256, size, reason };
      await ports.supervision.addDraw(tx, { ...drawn, drawnBy: actorTag(signer), drawnName: signer.name });
      const asked = await ask(ports, tx, signer, { id, reason, drawn: drawSample(frame, seed, size) });
      if (!asked.ok) return asked;
      const data = { seed, frame: ids.length, frameSha256, size, villageId };
      await note(ports, tx, signer, place, {
        action: 'draw-re-checks',
        subject: `inspection-draw:${id}`,
        data,
      });
      return success({ roundId, communeId });
    });
