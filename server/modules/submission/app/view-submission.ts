import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { CommuneBoard } from '../../tally/index.ts';
import type { Gap } from '../domain/gap.ts';
import { differencesOf, type Difference } from '../domain/submission-field.ts';
import { readGaps, type GapPorts } from './report-commune.ts';
import type { CommuneKey, Opening, Part, Report, StoredFile } from './submission-store.ts';

export type ViewPorts = GapPorts & { readonly unitOfWork: UnitOfWork };

/** A case that stands otherwise today than it was sent. */
export type Drift = {
  readonly caseId: string;
  readonly villageId: string;
  /** Null: it came on the list after the report. */
  readonly n: number | null;
  /** Null: it is gone from the list. */
  readonly differences: readonly Difference[] | null;
  readonly householdCode: string | null;
  readonly headName: string;
};
export type SubmissionView = CommuneKey & {
  readonly part: Part;
  readonly board: CommuneBoard;
  /** Empty once it was sent. */
  readonly gaps: readonly Gap[];
  readonly report: Report | null;
  readonly openings: readonly (Opening & { readonly headName: string | null })[];
  readonly drift: readonly Drift[];
  readonly files: readonly StoredFile[];
  /** Whether the reader may send it. */
  readonly maySend: boolean;
};

async function sentView({ submissions }: ViewPorts, tx: Tx, key: CommuneKey, report: Report) {
  const openings: (Opening & { headName: string | null })[] = [];
  for (const opening of await submissions.openings(tx, key)) {
    const sent = opening.caseId ? await submissions.latestOf(tx, opening.caseId) : null;
    openings.push({ ...opening, headName: sent?.content.headName ?? null });
  }
  const compared = report.dossierSha256 === null ? [] : await submissions.compared(tx, key);
  const drift = compared.map(({ caseId, villageId, n, sent, now }): Drift => {
    const { householdCode = null, headName = '' } = now ?? sent ?? {};
    const differences = sent && now ? differencesOf(sent, now) : null;
    return { caseId, villageId, n, differences, householdCode, headName };
  });
  return { openings, drift, files: await submissions.files(tx, report.id) };
}

/** What the commune sees of its report: before, what is missing; after, what was sent, what came back, what differs today. */
export const viewSubmission =
  (ports: ViewPorts) =>
  (actor: Actor, key: CommuneKey): Promise<SubmissionView | null> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const { submissions, tallies } = ports;
      const part = await submissions.part(tx, key);
      const facts = part && { areaPath: part.areaPath, roundId: key.roundId };
      if (!facts || !can(actor, 'submission.view', facts)) return null;
      const board = await tallies.board(tx, key);
      if (!board) return null;
      const report = await submissions.report(tx, key);
      const sent = report ? await sentView(ports, tx, key, report) : { openings: [], drift: [], files: [] };
      const { gaps } = report ? { gaps: [] } : await readGaps(ports, tx, board);
      const maySend = can(actor, 'commune.report', facts);
      return { ...key, part, board, gaps, report, ...sent, maySend };
    });

/** A paper of the report: for the commune, and for the tier above from the report on. Opening it leaves a trace. */
export const openFile =
  ({ unitOfWork, submissions }: Pick<ViewPorts, 'unitOfWork' | 'submissions'>) =>
  (
    actor: Actor,
    of: { readonly reportId: string; readonly kind: string },
  ): Promise<Result<StoredFile & { bytes: Uint8Array }, 'NOT_FOUND' | 'FILE_IN_THE_MAKING'>> =>
    unitOfWork.run(async (tx) => {
      const report = await submissions.findReport(tx, of.reportId);
      const may = report && (can(actor, 'submission.view', report) || can(actor, 'dossier.view', report));
      if (!may) return refuse('NOT_FOUND');
      const file = await submissions.file(tx, of.reportId, of.kind);
      if (!file) return refuse('FILE_IN_THE_MAKING');
      await unitOfWork.audit(tx, {
        scope: `commune:${report.roundId}:${report.communeId}`,
        actor,
        action: 'open-report-file',
        subject: `report:${report.id}`,
        data: { kind: of.kind, sha256: file.sha256 },
      });
      return success(file);
    });
