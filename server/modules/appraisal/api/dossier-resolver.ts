import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Action, type ApiContext } from '../../../platform/graphql/index.ts';
import type { AreaLoader } from '../../areas/api/index.ts';
import { historyObject, whyObject } from '../../assessments/api/index.ts';
import type { RelationLoader } from '../../meetings/api/index.ts';
import type { RoundLoaders } from '../../rounds/api/index.ts';
import type { Dossier, OpenDossier, ViewDossier } from '../app/view-dossier.ts';
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
import { AppraisalDossier, CaseHolding, CaseRiskPart, PastAnswer } from './dossier-types.ts';

export type DossierDoors = {
  readonly view: ViewDossier;
  readonly areaLoader: AreaLoader;
  readonly roundLoaders: Pick<RoundLoaders, 'round'>;
  readonly relationLoader: RelationLoader;
};

const each = <T extends object, V extends object>(type: new () => T, values: readonly V[]): T[] =>
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
  ): Promise<AppraisalDossier | null> {
    const found = await this.doors.view(context.actor, id);
    if (!found) return null;
    const { of, work, facts, holder, mayLead, decisions, open } = found;
    const shown = of.content !== null;
    const parts = Object.entries(shown ? facts.riskValues : {});
    return Object.assign(new AppraisalDossier(), {
      case: caseObject(of),
      answersSha256: work.answersSha256,
      holder: holder && Object.assign(new CaseHolding(), holder),
      mayLead,
      riskBand: shown ? facts.riskBand : 'LOW',
      riskParts: parts.map(([part, value]) => Object.assign(new CaseRiskPart(), { part, value })),
      ...{ askedOn: facts.askedOn, dueOn: facts.dueOn, keptFor: facts.keptForName },
      decidedByReCheck: shown && facts.decidedBy === 'RE_CHECK',
      answers: each(PastAnswer, decisions),
      inside: open && (await this.#inside(context, of.caseId, open)),
      closed: open ? null : Object.assign(new Redacted(), { reason: this.#why(context, found) }),
    });
  }

  #why({ language }: ApiContext, { of, holder }: Dossier): string {
    return of.content ? closedReason(holder?.name ?? null)[language] : REDACTED_REASON[language];
  }

  async #inside(context: ApiContext, caseId: string, open: OpenDossier): Promise<DossierInside> {
    const { inside, why, history } = open;
    const { people, forms, evidence, halves, papers, complaints, reChecks, mended, toCheck } = inside;
    return Object.assign(new DossierInside(), {
      people: each(DossierPerson, people),
      why: why && (await whyObject(this.doors, context, why)),
      history: await historyObject(this.doors, context, history),
      forms: each(DossierForm, forms),
      evidence: each(DossierEvidence, evidence),
      halves: each(DossierHalf, halves),
      papers: papers && papersObject(papers),
      relations: await this.doors.relationLoader.load(context, caseId),
      complaints: each(DossierComplaint, complaints),
      reChecks: each(DossierReCheck, reChecks),
      mended: mended && mendedObject(mended),
      toCheck,
    });
  }
}
