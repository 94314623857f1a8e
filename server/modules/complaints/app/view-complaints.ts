import { can, type Action } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import type { ListedCase } from '../../assessments/index.ts';
import type { ClockReading } from '../../calendar/index.ts';
import { surveyedAlone } from '../domain/decide.ts';
import { nextStep, type NextStep } from '../domain/next-step.ts';
import type {
  CommuneKey,
  ComplaintSignature,
  ComplaintText,
  ListedComplaint,
  PastEvent,
} from './complaint-store.ts';
import type { ComplaintPorts } from './ports.ts';
import type { ReCheck } from './re-check-store.ts';

export type ListedWork = ListedComplaint & { readonly next: NextStep; readonly clock: ClockReading | null };
/** A second visit with what four eyes need to know. */
export type ShownReCheck = ReCheck & {
  readonly case: ListedCase;
  readonly surveyors: readonly string[];
  readonly alone: boolean;
};
/** All that officials read of one. */
export type ShownComplaint = ListedComplaint & {
  readonly text: ComplaintText;
  readonly signature: ComplaintSignature | null;
  readonly events: readonly PastEvent[];
  readonly next: NextStep;
  readonly clock: ClockReading | null;
  readonly case: ListedCase | null;
  readonly reCheck: ShownReCheck | null;
  readonly frozen: boolean;
};

/** Open before closed; the term that ends first before the others; what has no term by the order in which it came. */
function byClock(a: ListedWork, b: ListedWork): number {
  if (a.state !== b.state) return a.state === 'OPEN' ? -1 : 1;
  if (a.state === 'CLOSED') return 0;
  const [first, second] = [a.clock?.dueOn ?? '9999', b.clock?.dueOn ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}

const may = async ({ areas }: ComplaintPorts, tx: Tx, actor: Actor, action: Action, key: CommuneKey) => {
  const commune = await areas.find(tx, key.communeId);
  return commune !== null && can(actor, action, { areaPath: commune.path, roundId: key.roundId });
};

async function clocksOf({ keepClocks }: ComplaintPorts, tx: Tx, ids: readonly string[]) {
  const readings = await keepClocks.ofSubjects(tx, ids);
  return new Map(readings.map((reading) => [reading.clock.subjectId, reading]));
}

async function shownReCheck({ cases, reChecks }: ComplaintPorts, tx: Tx, of: ReCheck): Promise<ShownReCheck> {
  const reviewed = await cases.find(tx, of.caseId);
  if (!reviewed) throw new Error(`re-check ${of.id} lost its case`);
  const surveyors = await reChecks.surveyors(tx, of.caseId);
  return { ...of, case: reviewed, surveyors, alone: surveyedAlone(of.visitors, surveyors) };
}

async function whole(ports: ComplaintPorts, tx: Tx, of: ListedComplaint): Promise<ShownComplaint> {
  const { complaints, reChecks, cases } = ports;
  const { text, signature } = await complaints.text(tx, of.id);
  const [newest] = await reChecks.ofOrigin(tx, of.id);
  return {
    ...{ ...of, text, signature, events: await complaints.events(tx, of.id), next: nextStep(of) },
    clock: (await clocksOf(ports, tx, [of.id])).get(of.id) ?? null,
    case: of.caseId ? await cases.find(tx, of.caseId) : null,
    reCheck: newest ? await shownReCheck(ports, tx, newest) : null,
    frozen: await complaints.frozen(tx, of),
  };
}

/** Names and words of people: whoever opens it leaves a trace. */
const open =
  (ports: ComplaintPorts) =>
  async (actor: Actor, complaintId: string): Promise<ShownComplaint | null> => {
    const opened = await ports.unitOfWork.run<ShownComplaint | null, never>(async (tx) => {
      const of = await ports.complaints.one(tx, complaintId);
      if (!of || !(await may(ports, tx, actor, 'complaint.view', of))) return success(null);
      await ports.unitOfWork.audit(tx, {
        scope: `commune:${of.roundId}:${of.communeId}`,
        ...{ actor, action: 'view-complaint', subject: `complaint:${of.id}` },
      });
      return success(await whole(ports, tx, of));
    });
    return opened.ok ? opened.value : null;
  };

const list =
  (ports: ComplaintPorts) =>
  (actor: Actor, key: CommuneKey): Promise<readonly ListedWork[]> =>
    ports.unitOfWork.snapshot(async (tx) => {
      if (!(await may(ports, tx, actor, 'complaint.view', key))) return [];
      const all = await ports.complaints.listed(tx, key);
      const ids = all.map(({ id }) => id);
      const clocks = await clocksOf(ports, tx, ids);
      const works = all.map((of) => ({ ...of, next: nextStep(of), clock: clocks.get(of.id) ?? null }));
      return works.sort(byClock);
    });

/** Second visits that the tier above or an inspection asked for. */
const asked =
  (ports: ComplaintPorts) =>
  (actor: Actor, key: CommuneKey): Promise<readonly ShownReCheck[]> =>
    ports.unitOfWork.snapshot(async (tx) => {
      if (!(await may(ports, tx, actor, 're-check.record', key))) return [];
      const shown: ShownReCheck[] = [];
      for (const of of await ports.reChecks.asked(tx, key)) shown.push(await shownReCheck(ports, tx, of));
      return shown;
    });

export const viewComplaints = (ports: ComplaintPorts) => ({
  list: list(ports),
  open: open(ports),
  asked: asked(ports),
  /** Without a check of rights and without a trace: what a command of the same actor has just changed. */
  changed: (complaintId: string): Promise<ShownComplaint | null> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const of = await ports.complaints.one(tx, complaintId);
      return of && whole(ports, tx, of);
    }),
  /** As `changed`, of a second visit. */
  reCheck: (reCheckId: string): Promise<ShownReCheck | null> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const of = await ports.reChecks.find(tx, reCheckId);
      return of && shownReCheck(ports, tx, of);
    }),
  owners: (actor: Actor, key: CommuneKey) =>
    ports.unitOfWork.read(async (tx) =>
      (await may(ports, tx, actor, 'complaint.work', key)) ? ports.complaints.owners(tx, key) : [],
    ),
});
