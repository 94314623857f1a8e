import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { sampleSize } from '../domain/sample-size.ts';
import { sampleStep } from '../domain/sample-verdict.ts';
import type { CommuneKey } from './appraisal-store.ts';
import type { Sample, SampleStore } from './sample-store.ts';
import { drawSample, frameHash, type Drawable } from './seeded-draw.ts';
import { scopeOf } from './work-ports.ts';

export type SamplePorts = { readonly unitOfWork: UnitOfWork; readonly samples: SampleStore };
export type DrawForms = CommuneKey & { readonly commandId: string; readonly reason: string };
export type DrawRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'APPRAISAL_ROUND_CLOSED'
  | 'WORK_REASON_MISSING'
  | 'NOTHING_TO_DRAW'
  | 'SECOND_DRAW_NOT_NOW'
  | 'COMMAND_OF_ANOTHER';

type Ready = { readonly n: number; readonly frame: readonly Drawable[]; readonly size: number };

/** The first draw is of all cases that wait; the second of what is left of the first, and as large. */
async function ready(
  { samples }: SamplePorts,
  tx: Tx,
  key: CommuneKey,
  before: readonly Sample[],
): Promise<Result<Ready, DrawRefusal>> {
  const [first] = before;
  if (first && sampleStep(before.map(({ forms }) => forms)) !== 'SECOND_DRAW')
    return refuse('SECOND_DRAW_NOT_NOW');
  const frame = first ? await samples.restOf(tx, first.id) : await samples.frame(tx, key);
  if (frame.length === 0) return refuse('NOTHING_TO_DRAW');
  const size = Math.min(first ? first.size : sampleSize(frame.length), frame.length);
  return success({ n: before.length + 1, frame, size });
}

async function draw(
  ports: SamplePorts,
  tx: Tx,
  actor: Actor,
  { roundId, communeId, reason }: DrawForms,
): Promise<Result<{ sampleId: string }, DrawRefusal>> {
  const { unitOfWork, samples } = ports;
  const key = { roundId, communeId };
  const place = await samples.commune(tx, key);
  if (!place || !can(actor, 'appraisal.work', place)) return refuse('NOT_FOUND');
  if (place.roundState !== 'OPEN') return refuse('APPRAISAL_ROUND_CLOSED');
  await samples.lock(tx, key);
  const found = await ready(ports, tx, key, await samples.ofCommune(tx, key));
  if (!found.ok) return found;
  const { n, frame, size } = found.value;
  const [sampleId, seed] = [newId(), newId()];
  const drawn = drawSample(frame, seed, size);
  const ids = frame.map(({ id }) => id);
  const frameSha256 = frameHash(ids);
  const sample = { ...key, id: sampleId, n, seed, frame: ids, frameSha256, reason, drawn };
  await samples.add(tx, { ...sample, drawnBy: actorTag(actor) });
  await unitOfWork.audit(tx, {
    ...{ scope: scopeOf(key), actor, action: 'draw-sample', subject: `sample:${sampleId}` },
    data: { n, seed, frame: ids.length, frameSha256, size },
  });
  return success({ sampleId });
}

/** A draw with a seed of the server's: who draws chooses neither the seed nor the size. */
export const drawForms =
  (ports: SamplePorts) =>
  async (actor: Actor, command: DrawForms): Promise<Result<{ sampleId: string }, DrawRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const { commandId, roundId, communeId } = command;
    const reason = command.reason.normalize('NFC').trim();
    if (reason === '' || reason.length > 500) return refuse('WORK_REASON_MISSING', { field: 'reason' });
    const once = { commandId, actor, action: 'draw-sample', input: { roundId, communeId, reason } };
    return ports.unitOfWork.once<{ sampleId: string }, DrawRefusal>(once, (tx) =>
      draw(ports, tx, actor, { ...command, reason }),
    );
  };
