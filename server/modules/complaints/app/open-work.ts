import type { Tx } from '../../../kernel/ports.ts';
import type { CommuneKey, Complaint } from './complaint-store.ts';
import type { ComplaintPorts } from './ports.ts';
import type { OpenReCheck } from './re-check-store.ts';

/** A signed complaint that nobody has decided. Feedback never stands in the way of anything. */
export type OpenComplaint = Pick<
  Complaint,
  'id' | 'villageId' | 'caseId' | 'about' | 'receivedOn' | 'signedOn'
> & {
  /** By the clock as known now; it informs. Null: the pack does not know the term. */
  readonly dueOn: string | null;
};

/** What the commune still owes before it reports: for the modules of the submission and of the tier above. */
export const openWork = ({
  complaints,
  reChecks,
  keepClocks,
}: Pick<ComplaintPorts, 'complaints' | 'reChecks' | 'keepClocks'>) => ({
  openComplaints: async (tx: Tx, key: CommuneKey): Promise<readonly OpenComplaint[]> => {
    const open = (await complaints.listed(tx, key)).filter(
      ({ kind, state }) => kind === 'COMPLAINT' && state === 'OPEN',
    );
    const clocks = await keepClocks.ofSubjects(
      tx,
      open.map(({ id }) => id),
    );
    const due = new Map(clocks.map(({ clock, dueOn }) => [clock.subjectId, dueOn]));
    return open.map(({ id, villageId, caseId, about, receivedOn, signedOn }) => ({
      ...{ id, villageId, caseId, about, receivedOn, signedOn, dueOn: due.get(id) ?? null },
    }));
  },
  openReChecks: (tx: Tx, key: CommuneKey): Promise<readonly OpenReCheck[]> => reChecks.open(tx, key),
});
