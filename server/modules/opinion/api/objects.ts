import type { Area } from '../../areas/api/index.ts';
import type { OpinionRow } from '../app/opinion-store.ts';
import type { ApprovalView } from '../app/record-approval.ts';
import { stateOf, type OpinionContent as Content } from '../domain/opinion.ts';
import {
  Approval,
  ApprovalPaper,
  Opinion,
  OpinionContent,
  OpinionCount,
  OpinionReturnedCase,
} from './types.ts';

type LoadArea = (id: string) => Promise<Area>;

const count = (of: object): OpinionCount => Object.assign(new OpinionCount(), of);

function contentObject(content: Content | null): OpinionContent | null {
  if (!content) return null;
  const { poor, nearPoor, leftPoverty, leftNearPoverty, sentBack } = content;
  return Object.assign(new OpinionContent(), {
    ...content,
    ...{ poor: count(poor), nearPoor: count(nearPoor) },
    ...{ leftPoverty: count(leftPoverty), leftNearPoverty: count(leftNearPoverty) },
    sentBack: sentBack.map((of) => Object.assign(new OpinionReturnedCase(), of)),
  });
}

export async function opinionObject(
  load: LoadArea,
  { opinion, now = null, ...row }: OpinionRow & { readonly now?: Content | null },
): Promise<Opinion> {
  const { version = 0, remarks = '', number = null, dated = null, sentOn = null } = opinion ?? {};
  return Object.assign(new Opinion(), {
    ...{ roundId: row.roundId, commune: await load(row.communeId), state: stateOf(opinion) },
    ...{
      reportedAt: row.reportedAt,
      cases: row.cases,
      undecided: row.undecided,
      openReturns: row.openReturns,
    },
    ...{ version, remarks, number, dated, sentOn, signedName: opinion?.signedName ?? null },
    ...{ sha256: opinion?.sha256 ?? null, hasPaper: Boolean(opinion?.content) },
    ...{ content: contentObject(opinion?.content ?? null), now: contentObject(now) },
  });
}

export async function approvalObject(
  load: LoadArea,
  at: { readonly roundId: string; readonly areaId: string },
  view: ApprovalView,
): Promise<Approval> {
  const { wanted, source, without, notAsked, mayRecord, mayWant } = view;
  const papers = await Promise.all(
    view.papers.map(async ({ areaId, ...paper }) =>
      Object.assign(new ApprovalPaper(), { ...paper, area: await load(areaId) }),
    ),
  );
  const head = { roundId: at.roundId, area: await load(at.areaId) };
  return Object.assign(new Approval(), {
    ...head,
    wanted,
    source,
    without,
    notAsked,
    mayRecord,
    mayWant,
    papers,
  });
}
