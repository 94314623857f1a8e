import { can, type Action } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import type { ListedCase } from '../../assessments/index.ts';
import type { ClockReading } from '../../calendar/index.ts';
import { surveyedAlone } from '../domain/decide.ts';
import { nextStep, type NextStep } from '../domain/next-step.ts';
import type { CommuneKey, FullComplaint, ListedComplaint } from './complaint-store.ts';
import type { ComplaintPorts } from './ports.ts';
import type { ReCheck } from './re-check-store.ts';

export type ListedWork = ListedComplaint & { readonly next: NextStep; readonly clock: ClockReading | null };
/** A second visit with what four eyes need to know. */
export type ShownReCheck = ReCheck & {
  readonly case: ListedCase;
  readonly surveyors: readonly string[];
  readonly alone: boolean;
};
export type ShownComplaint = Omit<FullComplaint, 'reChecks'> & {
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

const stepOf = (of: ListedComplaint): NextStep => nextStep(of);

export function viewComplaints(ports: ComplaintPorts) {
  const { unitOfWork, areas, complaints, reChecks, cases, keepClocks } = ports;
  const may = async (tx: Tx, actor: Actor, action: Action, communeId: string) => {
    const commune = await areas.find(tx, communeId);
    return commune !== null && can(actor, action, { areaPath: commune.path });
  };
  const clocksOf = async (tx: Tx, ids: readonly string[]) =>
    new Map((await keepClocks.ofSubjects(tx, ids)).map((reading) => [reading.clock.subjectId, reading]));

  const shownReCheck = async (tx: Tx, of: ReCheck): Promise<ShownReCheck> => {
    const reviewed = await cases.find(tx, of.caseId);
    if (!reviewed) throw new Error(`re-check ${of.id} lost its case`);
    const surveyors = await reChecks.surveyors(tx, of.caseId);
    return { ...of, case: reviewed, surveyors, alone: surveyedAlone(of.visitors, surveyors) };
  };

  const whole = async (tx: Tx, of: ListedComplaint): Promise<ShownComplaint> => {
    const { text, signature } = await complaints.text(tx, of.id);
    const [newest] = await reChecks.ofOrigin(tx, of.id);
    return {
      ...{ ...of, text, signature, events: await complaints.events(tx, of.id), next: stepOf(of) },
      clock: (await clocksOf(tx, [of.id])).get(of.id) ?? null,
      case: of.caseId ? await cases.find(tx, of.caseId) : null,
      reCheck: newest ? await shownReCheck(tx, newest) : null,
      frozen: await complaints.frozen(tx, of),
    };
  };

  return {
    list: (actor: Actor, key: CommuneKey): Promise<readonly ListedWork[]> =>
      unitOfWork.snapshot(async (tx) => {
        if (!(await may(tx, actor, 'complaint.view', key.communeId))) return [];
        const all = await complaints.listed(tx, key);
        const clocks = await clocksOf(
          tx,
          all.map(({ id }) => id),
        );
        const works = all.map((of) => ({ ...of, next: stepOf(of), clock: clocks.get(of.id) ?? null }));
        return works.sort(byClock);
      }),

    /** Names and words of people: whoever opens it leaves a trace. */
    open: async (actor: Actor, complaintId: string): Promise<ShownComplaint | null> => {
      const opened = await unitOfWork.run<ShownComplaint | null, never>(async (tx) => {
        const of = await complaints.one(tx, complaintId);
        if (!of || !(await may(tx, actor, 'complaint.view', of.communeId))) return success(null);
        await unitOfWork.audit(tx, {
          scope: `commune:${of.roundId}:${of.communeId}`,
          ...{ actor, action: 'view-complaint', subject: `complaint:${of.id}` },
        });
        return success(await whole(tx, of));
      });
      return opened.ok ? opened.value : null;
    },

    /** Without a check of rights and without a trace: what a command of the same actor has just changed. */
    changed: (complaintId: string): Promise<ShownComplaint | null> =>
      unitOfWork.snapshot(async (tx) => {
        const of = await complaints.one(tx, complaintId);
        return of && whole(tx, of);
      }),

    /** Second visits that the tier above or an inspection asked for. */
    asked: (actor: Actor, key: CommuneKey): Promise<readonly ShownReCheck[]> =>
      unitOfWork.snapshot(async (tx) => {
        if (!(await may(tx, actor, 're-check.record', key.communeId))) return [];
        const shown: ShownReCheck[] = [];
        for (const of of await reChecks.asked(tx, key)) shown.push(await shownReCheck(tx, of));
        return shown;
      }),
    reCheck: (reCheckId: string): Promise<ShownReCheck | null> =>
      unitOfWork.snapshot(async (tx) => {
        const of = await reChecks.find(tx, reCheckId);
        return of && shownReCheck(tx, of);
      }),

    owners: (actor: Actor, communeId: string) =>
      unitOfWork.read(async (tx) =>
        (await may(tx, actor, 'complaint.work', communeId)) ? complaints.owners(tx, communeId) : [],
      ),
  };
}
