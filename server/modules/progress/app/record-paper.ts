import { can, type Action } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Clock, Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Refusal, type Result } from '../../../kernel/result.ts';
import type { Area, AreaStore } from '../../areas/index.ts';
import { isPaperDate } from '../../preparation/index.ts';
import type { ProgressRefusal } from '../domain/refusals.ts';
import type { CommuneHead, CommuneKey, PaperKind, ProgressStore, Situation } from './progress-store.ts';
import { recomputeProgressWithin } from './recompute-progress.ts';

export type RecordPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly progress: ProgressStore;
  readonly clock: Clock;
  readonly changed: (roundId: string, areaIds: readonly string[]) => void;
};
export type RecordRefusal = ProgressRefusal | 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'STALE' | 'COMMAND_OF_ANOTHER';
export type Recorded = CommuneKey & { readonly areaId: string };

const LONGEST = 200;
const clean = (text: string): string => text.normalize('NFC').trim();

export type Paper = {
  readonly commandId: string;
  readonly roundId: string;
  /** The village or the commune. */
  readonly areaId: string;
  readonly number: string | null;
  readonly dated: string;
  /** Of an empty list. */
  readonly reason?: string;
  readonly expectedVersion: number;
};

/** A kind of paper: who may record it, and when it is in order. */
export type StepPaper = {
  readonly kind: PaperKind;
  readonly action: Action;
  readonly inOrder: (paper: Paper) => InOrder;
};

/** What stands now, counted anew under the lock: the order of the steps is judged by it. */
export type Now = { readonly head: CommuneHead; readonly villages: readonly Situation[] };
/** Null: in order. */
export type InOrder = (tx: Tx, now: Now) => Promise<Refusal<ProgressRefusal> | null>;

function paperRefusal(paper: Pick<Paper, 'number' | 'dated'>, now: Date) {
  if (!isPaperDate(paper.dated, now)) return refuse('DATE_NOT_READABLE', { field: 'date' });
  if (paper.number !== null && (clean(paper.number) === '' || paper.number.length > LONGEST))
    return refuse('PAPER_NUMBER_EMPTY', { field: 'number' });
  return null;
}

/** Written, told and counted in one transaction: the step is entered by this paper, and by nothing else. */
async function write(
  { unitOfWork, progress }: RecordPorts,
  tx: Tx,
  actor: Actor,
  { kind, paper, key }: { kind: PaperKind; paper: Paper; key: CommuneKey },
): Promise<boolean> {
  const id = newId();
  const { areaId, dated } = paper;
  const number = paper.number === null ? null : clean(paper.number);
  const reason = kind === 'LIST_EMPTY' ? clean(paper.reason ?? '') : null;
  const base = { id, roundId: key.roundId, areaId, kind, number, dated, places: [], reason };
  const row = { ...base, recordedBy: actorTag(actor) };
  if (!(await progress.addPaper(tx, row))) return false;
  await recomputeProgressWithin(progress)(tx, { ...key, villageId: null, sourceRef: `paper:${id}` });
  await unitOfWork.emit(tx, { topic: 'step.recorded', payload: { ...key, areaId, kind, paperId: id } });
  const scope = `commune:${key.roundId}:${key.communeId}`;
  const data = { kind, areaId, number, dated };
  await unitOfWork.audit(tx, { scope, actor, action: 'record-step', subject: `paper:${id}`, data });
  return true;
}

const OF_VILLAGE: ReadonlySet<PaperKind> = new Set(['LIST_EMPTY']);
const isReason = (text: string): boolean => clean(text) !== '' && text.length <= LONGEST;

const communeIdOf = (area: Area): string | null =>
  area.level === 'VILLAGE' ? area.parentId : area.level === 'COMMUNE' ? area.id : null;

/** Who, what and when: everything that can be judged before the order of the steps. */
async function judge(
  { areas, clock }: RecordPorts,
  tx: Tx,
  actor: Actor,
  { kind, action }: StepPaper,
  paper: Paper,
): Promise<Result<{ area: Area; key: CommuneKey }, RecordRefusal>> {
  const area = await areas.find(tx, paper.areaId);
  const communeId = area && communeIdOf(area);
  const fits = area?.level === (OF_VILLAGE.has(kind) ? 'VILLAGE' : 'COMMUNE');
  if (!communeId || !fits || !can(actor, action, { areaPath: area.path, roundId: paper.roundId }))
    return refuse('NOT_FOUND');
  const wrong = paperRefusal(paper, clock.now());
  if (wrong) return wrong;
  if (kind === 'LIST_EMPTY' && !isReason(paper.reason ?? ''))
    return refuse('EMPTY_LIST_REASON', { field: 'reason' });
  return success({ area, key: { roundId: paper.roundId, communeId } });
}

/** A step that a commune or village enters by a paper. Refused out of order, with what is missing named. */
export function recordPaper(ports: RecordPorts, of: StepPaper) {
  const decide = async (tx: Tx, actor: Actor, paper: Paper): Promise<Result<Recorded, RecordRefusal>> => {
    const judged = await judge(ports, tx, actor, of, paper);
    if (!judged.ok) return judged;
    const { area, key } = judged.value;
    const sourceRef = `command:${paper.commandId}`;
    const now = await recomputeProgressWithin(ports.progress)(tx, { ...key, villageId: null, sourceRef });
    const version = now && (await versionOf(ports.progress, tx, key, area));
    if (!now || version === null) return refuse('NOT_FOUND');
    const early = await of.inOrder(paper)(tx, now);
    if (early) return early;
    if (version !== paper.expectedVersion) return refuse('STALE', { currentVersion: version });
    const written = await write(ports, tx, actor, { kind: of.kind, paper, key });
    return written ? success({ ...key, areaId: area.id }) : refuse('ALREADY_RECORDED');
  };
  return async (actor: Actor, paper: Paper): Promise<Result<Recorded, RecordRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, expectedVersion: _, ...input } = paper;
    const once = { commandId, actor, action: `record-${of.kind.toLowerCase()}`, input };
    const done = await ports.unitOfWork.once<Recorded, RecordRefusal>(once, (tx) => decide(tx, actor, paper));
    if (done.ok) {
      const area = await ports.unitOfWork.read((tx) => ports.areas.find(tx, done.value.areaId));
      ports.changed(done.value.roundId, area?.path ?? []);
    }
    return done;
  };
}

/** The version of what the person saw: of the village, or of the commune. */
async function versionOf(
  progress: ProgressStore,
  tx: Tx,
  key: CommuneKey,
  area: Area,
): Promise<number | null> {
  if (area.level === 'COMMUNE') return (await progress.head(tx, key))?.version ?? null;
  const at = { communeId: key.communeId, villageId: area.id };
  const [village] = await progress.villages(tx, key.roundId, at);
  return village?.version ?? null;
}
