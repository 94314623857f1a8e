import { GraphQLUUID } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Action, selectedFields, type ApiContext } from '../../../platform/graphql/index.ts';
import type { AreaLoader } from '../../areas/api/index.ts';
import { historyObject, whyObject } from '../../assessments/api/index.ts';
import type { RoundLoaders } from '../../rounds/api/index.ts';
import { DOSSIER_KINDS, type Dossier, type OpenDossier, type ViewDossier } from '../app/view-dossier.ts';
import { closedReason, REDACTED_REASON } from '../app/kinds.ts';
import { caseObject, Redacted } from './case-types.ts';
import {
  DossierChange,
  DossierComplaint,
  DossierEvidence,
  DossierForm,
  DossierHalf,
  DossierInside,
  DossierMended,
  DossierPage,
  DossierPapers,
  DossierPerson,
  DossierReCheck,
} from './dossier-inside-types.ts';
import { AppraisalDossier, CaseHolding, PastAnswer } from './dossier-types.ts';

export type DossierDoors = {
  readonly view: ViewDossier;
  readonly areaLoader: AreaLoader;
  readonly roundLoaders: Pick<RoundLoaders, 'round'>;
};

const each = <T extends object, V extends object>(type: new () => T, values: readonly V[] = []): T[] =>
  values.map((value) => Object.assign(new type(), value));

function papersObject({ pages, ...papers }: NonNullable<OpenDossier['inside']['papers']>): DossierPapers {
  return Object.assign(new DossierPapers(), { ...papers, pages: each(DossierPage, pages) });
}
function mendedObject({ changes, ...mended }: NonNullable<OpenDossier['inside']['mended']>): DossierMended {
  return Object.assign(new DossierMended(), { ...mended, changes: each(DossierChange, changes) });
}

@Resolver()
export class AppraisalDossierResolver {
  constructor(readonly doors: DossierDoors) {}

  @Action('appraisal.view')
  @Query(() => AppraisalDossier, {
    nullable: true,
    description:
      'One case with everything, by its id in the queue. People, answers and papers only for whoever holds it, and reading ' +
      'them is written to the log (ids only). Null when it is not there, or not yours.',
  })
  async appraisalDossier(
    @Ctx() context: ApiContext,
    @Arg('id', () => GraphQLUUID) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AppraisalDossier | null> {
    const below = (field: string): string[] => [...selectedFields(info, field)];
    const head = below('case').includes('head') ? ['head'] : [];
    const asked = [...selectedFields(info), ...below('inside'), ...head];
    const kinds = new Set(DOSSIER_KINDS.filter((kind) => asked.includes(kind)));
    const found = await this.doors.view(context.actor, id, kinds);
    if (!found) return null;
    const { of, work, facts, holder, mayLead, decisions, open } = found;
    const shown = of.content !== null;
    return Object.assign(new AppraisalDossier(), {
      case: Object.assign(caseObject(of), { shownHead: open?.head ?? null }),
      answersSha256: work.answersSha256,
      holder: holder && Object.assign(new CaseHolding(), holder),
      mayLead,
      keptFor: facts.keptForName,
      decidedByReCheck: shown && facts.decidedBy === 'RE_CHECK',
      answers: each(PastAnswer, decisions),
      inside: open && (await this.#inside(context, open)),
      closed: open ? null : Object.assign(new Redacted(), { reason: this.#why(context, found) }),
    });
  }

  #why({ language }: ApiContext, { of, holder }: Dossier): string {
    return of.content ? closedReason(holder?.name ?? null)[language] : REDACTED_REASON[language];
  }

  /** What was not asked for is not there: nobody reads the empty list in its place. */
  async #inside(context: ApiContext, open: OpenDossier): Promise<DossierInside> {
    const { inside, why, history } = open;
    const { people, forms, evidence, halves, papers, complaints, reChecks, mended, toCheck } = inside;
    return Object.assign(new DossierInside(), {
      people: each(DossierPerson, people),
      why: why && (await whyObject(this.doors, context, why)),
      history: history && (await historyObject(this.doors, context, history)),
      forms: each(DossierForm, forms),
      evidence: each(DossierEvidence, evidence),
      halves: each(DossierHalf, halves),
      papers: papers && papersObject(papers),
      complaints: each(DossierComplaint, complaints),
      reChecks: each(DossierReCheck, reChecks),
      mended: mended && mendedObject(mended),
      toCheck,
    });
  }
}
