import { can, type Action } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Complaint, ComplaintSignature, ComplaintText, PastEvent } from './complaint-store.ts';
import type { ComplaintPorts } from './ports.ts';
import type { ReCheck } from './re-check-store.ts';

/** What the papers of one complaint are made from. */
export type PaperFacts = {
  readonly of: Complaint;
  readonly text: ComplaintText;
  readonly signature: ComplaintSignature | null;
  readonly decided: PastEvent | null;
  readonly answered: PastEvent | null;
  readonly reCheck: ReCheck | null;
  readonly headName: string | null;
  readonly endClass: HouseholdClass | null;
  readonly communeName: string;
  readonly communeShort: string;
  readonly villageName: string | null;
  readonly roundName: string;
  readonly year: number;
};
export type PaperFormat = 'pdf' | 'docx';
export type PaperKind = 'ANSWER' | 'RECEIPT';
export type WritePaper = (
  kind: PaperKind,
  facts: PaperFacts,
  format: PaperFormat,
  followAt: string,
) => Promise<Uint8Array>;
export type PaperPorts = ComplaintPorts & {
  readonly write: WritePaper;
  /** Where people reach this server, the best first. */
  readonly addresses: () => readonly string[];
};
type PaperRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMPLAINT_NOT_DECIDED';

async function factsOf(
  { complaints, reChecks, cases, areas, rounds }: ComplaintPorts,
  tx: Tx,
  actor: Actor,
  complaintId: string,
): Promise<PaperFacts | null> {
  const of = await complaints.find(tx, complaintId);
  const commune = of && (await areas.find(tx, of.communeId));
  const action: Action = 'complaint.view';
  if (!commune || !can(actor, action, { areaPath: commune.path, roundId: of.roundId })) return null;
  const round = await rounds.find(tx, of.roundId);
  const events = await complaints.events(tx, of.id);
  const reviewed = of.caseId ? await cases.find(tx, of.caseId) : null;
  const [reCheck] = await reChecks.ofOrigin(tx, of.id);
  return {
    ...{ of, ...(await complaints.text(tx, of.id)), ...(await complaints.names(tx, of)) },
    decided: events.find(({ kind }) => kind === 'DECIDED') ?? null,
    answered: events.find(({ kind }) => kind === 'ANSWERED') ?? null,
    ...{ reCheck: reCheck ?? null, headName: reviewed?.headName ?? null },
    ...{ endClass: reviewed?.endClass ?? null, communeShort: commune.name },
    ...{ roundName: round?.name ?? '', year: round?.year ?? 0 },
  };
}

/** The receipt at once, the answer letter from the decision; each with a trace, since both carry names. */
export const printComplaintPaper =
  (ports: PaperPorts) =>
  async (
    actor: Actor,
    complaintId: string,
    kind: PaperKind,
    format: PaperFormat,
  ): Promise<Result<Uint8Array, PaperRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const found = await ports.unitOfWork.run<PaperFacts, PaperRefusal>(async (tx) => {
      const facts = await factsOf(ports, tx, actor, complaintId);
      if (!facts) return refuse('NOT_FOUND');
      if (kind === 'ANSWER' && !facts.decided) return refuse('COMPLAINT_NOT_DECIDED');
      const { roundId, communeId } = facts.of;
      await ports.unitOfWork.audit(tx, {
        scope: `commune:${roundId}:${communeId}`,
        ...{ actor, action: 'print-complaint-paper', subject: `complaint:${complaintId}`, data: { kind } },
      });
      return success(facts);
    });
    if (!found.ok) return found;
    const followAt = `${ports.addresses()[0] ?? ''}/tra-cuu/${found.value.of.receiptCode}`;
    return success(await ports.write(kind, found.value, format, followAt));
  };
