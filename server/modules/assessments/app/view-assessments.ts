import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Clash } from '../domain/merge-answers.ts';
import type { KeptSubmission, PastAssessment } from './assessment-store.ts';
import type { ListedCase } from './case-store.ts';
import type { FormPorts } from './form-ports.ts';
import { loadPlace, loadSubject } from './load-subject.ts';
import { clashesOf } from './resolve-conflict.ts';
import type { LoadedScoreTable } from './score-table-store.ts';

/** Two submissions that met, with the answers that both changed. */
export type OpenConflict = {
  readonly pending: KeptSubmission;
  readonly reviewed: ListedCase;
  /** In force now: the expected version of `resolveConflict`. */
  readonly now: PastAssessment;
  readonly clashes: readonly Clash[];
};

/** Every version of a case, the conflicts of a village, the score tables of a province; of elsewhere there are none. */
export function viewAssessments(ports: FormPorts) {
  const { unitOfWork, assessments, conflicts, cases, areas, tables } = ports;
  return {
    /** Without a check of rights: of cases that the actor was just shown. */
    latestOf: (caseIds: readonly string[]) => unitOfWork.read((tx) => assessments.latestOf(tx, caseIds)),
    history: (actor: Actor, caseId: string): Promise<readonly PastAssessment[]> =>
      unitOfWork.read(async (tx) => {
        const asked = { actor, action: 'assessment.view', lock: false } as const;
        const found = await loadSubject(ports, tx, asked, { caseId });
        return found.ok ? assessments.history(tx, caseId) : [];
      }),

    conflicts: (actor: Actor, at: { roundId: string; villageId: string }): Promise<readonly OpenConflict[]> =>
      unitOfWork.snapshot(async (tx) => {
        const place = await loadPlace(ports, tx, { actor, action: 'assessment.view' }, at);
        if (!place.ok) return [];
        const listed = new Map(
          (await cases.ofVillage(tx, at.roundId, at.villageId)).map((of) => [of.id, of]),
        );
        const found: OpenConflict[] = [];
        for (const pending of await conflicts.openOf(tx, [...listed.keys()])) {
          const now = await assessments.latest(tx, pending.caseId);
          const reviewed = listed.get(pending.caseId);
          if (!now || !reviewed) throw new Error(`conflict ${pending.id} lost its case`);
          found.push({ pending, reviewed, now, clashes: await clashesOf(ports, tx, pending, now) });
        }
        return found;
      }),

    scoreTables: (
      actor: Actor,
      provinceId: string,
    ): Promise<readonly (LoadedScoreTable & { readonly loadedAt: Date })[]> =>
      unitOfWork.read(async (tx) => {
        const province = await areas.find(tx, provinceId);
        const may = province && can(actor, 'score-table.manage', { areaPath: province.path });
        return may ? tables.ofProvince(tx, provinceId) : [];
      }),
  };
}
