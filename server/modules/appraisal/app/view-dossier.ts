import { areasFor, can, reachFor } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import type { ClassHistory, PastRound, ReadWhy, Why } from '../../assessments/index.ts';
import type { AppraisalCase, AppraisalStore } from './appraisal-store.ts';
import type { CaseHead } from './kinds.ts';
import type { CaseInside, DossierStore, InsideKind, PastDecision, WorkFacts } from './dossier-store.ts';
import { scopeOf, type WorkPorts } from './work-ports.ts';
import type { WorkCase } from './work-store.ts';

export type DossierPorts = WorkPorts & {
  readonly appraisals: AppraisalStore;
  readonly dossiers: DossierStore;
  readonly readWhy: ReadWhy;
};

/** What is read beside the case itself; what nobody asked for is not read. */
export type DossierKind = InsideKind | 'head' | 'answers' | 'why' | 'history';
export type OpenDossier = {
  readonly head: CaseHead | null;
  readonly inside: Partial<CaseInside>;
  readonly why: Why | null;
  readonly history: ClassHistory<PastRound> | null;
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

const INSIDE_KINDS: readonly InsideKind[] = [
  'people',
  'forms',
  'evidence',
  'halves',
  'papers',
  'complaints',
  'reChecks',
  'mended',
  'toCheck',
];
export const DOSSIER_KINDS: readonly DossierKind[] = [...INSIDE_KINDS, 'head', 'answers', 'why', 'history'];

type Holder = Extract<Actor, { kind: 'ACCOUNT' }>;

/** Opened by the holder: the case with people and papers, and an entry that it was read. */
async function openFor(
  { unitOfWork, appraisals, dossiers, readWhy }: DossierPorts,
  tx: Tx,
  actor: Holder,
  of: WorkCase,
  kinds: ReadonlySet<DossierKind>,
): Promise<OpenDossier> {
  const { id, caseId } = of;
  const reach = reachFor(actor, 'appraisal.view');
  const [held] = kinds.has('head') ? await appraisals.heads(tx, [id], actor.accountId) : [];
  const open = {
    head: held?.head ?? null,
    inside: await dossiers.inside(tx, caseId, new Set(INSIDE_KINDS.filter((kind) => kinds.has(kind)))),
    why: kinds.has('why') ? await readWhy.why(tx, caseId) : null,
    history: kinds.has('history') ? await readWhy.history(tx, caseId, reach) : null,
  };
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
  async (
    actor: Actor,
    id: string,
    kinds: ReadonlySet<DossierKind> = new Set(DOSSIER_KINDS),
  ): Promise<Dossier | null> => {
    const { unitOfWork, appraisals, dossiers } = ports;
    const found = await unitOfWork.run<Dossier | null, never>(async (tx) => {
      const [work] = await ports.work.read(tx, [id]);
      const of = work && (await appraisals.find(tx, id, areasFor(actor, 'appraisal.view', work.roundId)));
      const facts = work && (await dossiers.facts(tx, id));
      if (!of || !work || !facts) return success(null);
      const holder = holderOf(work, facts, actor);
      const opens = actor.kind === 'ACCOUNT' && holder?.mine === true && of.content !== null;
      return success({
        ...{ of, work, facts, holder },
        mayLead: can(actor, 'appraisal.lead', work),
        decisions: of.content && kinds.has('answers') ? await dossiers.decisions(tx, id) : [],
        open: opens ? await openFor(ports, tx, actor, work, kinds) : null,
      });
    });
    return found.ok ? found.value : null;
  };
export type ViewDossier = ReturnType<typeof viewDossier>;
