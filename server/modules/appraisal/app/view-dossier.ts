import { areasFor, can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import type { ClassHistory, PastRound, ReadWhy, Why } from '../../assessments/index.ts';
import type { AppraisalCase, AppraisalStore } from './appraisal-store.ts';
import type { CaseInside, DossierStore, PastDecision, WorkFacts } from './dossier-store.ts';
import { scopeOf, type WorkPorts } from './work-ports.ts';
import type { WorkCase } from './work-store.ts';

export type DossierPorts = WorkPorts & {
  readonly appraisals: AppraisalStore;
  readonly dossiers: DossierStore;
  readonly readWhy: ReadWhy;
};

export type OpenDossier = {
  readonly inside: CaseInside;
  readonly why: Why | null;
  readonly history: ClassHistory<PastRound>;
};
export type Dossier = {
  readonly of: AppraisalCase;
  readonly work: WorkCase;
  readonly facts: WorkFacts;
  /** Who holds it now; a lease that has run out holds nothing. */
  readonly holder: { readonly name: string; readonly mine: boolean; readonly until: Date } | null;
  readonly mayLead: boolean;
  readonly decisions: readonly PastDecision[];
  /** Null for everybody but the holder. */
  readonly open: OpenDossier | null;
};

/** Opened by the holder: the case with people and papers, and an entry that it was read. */
async function openFor(
  { unitOfWork, dossiers, readWhy }: DossierPorts,
  tx: Tx,
  actor: Actor,
  of: WorkCase,
): Promise<OpenDossier> {
  const { id, caseId } = of;
  const history = await readWhy.history(tx, caseId, areasFor(actor, 'appraisal.view'));
  const open = { inside: await dossiers.inside(tx, caseId), why: await readWhy.why(tx, caseId), history };
  const subject = `appraisal-case:${id}`;
  await unitOfWork.audit(tx, { scope: scopeOf(of), actor, action: 'read-appraisal-case', subject });
  return open;
}

function holderOf(work: WorkCase, { heldUntil }: WorkFacts, actor: Actor): Dossier['holder'] {
  if (!work.heldBy || !work.leaseRuns || !heldUntil) return null;
  const mine = actor.kind === 'ACCOUNT' && work.heldBy === actor.accountId;
  return { name: work.holderName ?? '', mine, until: heldUntil };
}

/** One case with everything. People, answers and papers are for whoever holds it, and reading them leaves a trace. */
export const viewDossier =
  (ports: DossierPorts) =>
  async (actor: Actor, id: string): Promise<Dossier | null> => {
    const { unitOfWork, appraisals, dossiers } = ports;
    const found = await unitOfWork.run<Dossier | null, never>(async (tx) => {
      const of = await appraisals.find(tx, id, areasFor(actor, 'appraisal.view'));
      const [work] = of ? await ports.work.read(tx, [id]) : [];
      const facts = work && (await dossiers.facts(tx, id));
      if (!of || !work || !facts) return success(null);
      const holder = holderOf(work, facts, actor);
      const opens = holder?.mine === true && of.content !== null;
      return success({
        ...{ of, work, facts, holder },
        mayLead: can(actor, 'appraisal.lead', { areaPath: work.areaPath }),
        decisions: of.content ? await dossiers.decisions(tx, id) : [],
        open: opens ? await openFor(ports, tx, actor, work) : null,
      });
    });
    return found.ok ? found.value : null;
  };
export type ViewDossier = ReturnType<typeof viewDossier>;
