import type { Language } from '../../../kernel/refusals.ts';
import { unexplained, WAYS_OUT, type WayOut } from '../app/kinds.ts';
import type { CommuneReconciliation, Corrections as CorrectionsOf } from '../app/view-reconciliation.ts';
import { KIND_TEXTS, WAY_OUT_TEXTS } from './discrepancy-texts.ts';
import {
  CorrectionEntry,
  Corrections,
  Discrepancy,
  DiscrepancyHousehold,
  DiscrepancyWayOut,
  OpeningAdjustment,
  OpeningFigure,
  Reconciliation,
} from './types.ts';

type Of = CommuneReconciliation;

function entryObject(of: Of['corrections'][number], language: Language): CorrectionEntry {
  const { n: _, found, ...entry } = of;
  return Object.assign(new CorrectionEntry(), {
    ...entry,
    title: KIND_TEXTS[of.kind].title[language],
    foundText: KIND_TEXTS[of.kind].says(found, language),
    wayOutText: WAY_OUT_TEXTS[of.wayOut][language],
  });
}

const adjustmentObject = ({ class: householdClass, n: _, ...of }: Of['adjustments'][number]) =>
  Object.assign(new OpeningAdjustment(), { ...of, householdClass });

const wayOut = (code: WayOut, settles: boolean, language: Language): DiscrepancyWayOut =>
  Object.assign(new DiscrepancyWayOut(), { code, settles, text: WAY_OUT_TEXTS[code][language] });

/** Of a household of another commune only where it is; who lives there is that commune's. */
const householdObject = (communeId: string, of: Of['discrepancies'][number]['households'][number]) =>
  Object.assign(new DiscrepancyHousehold(), {
    id: of.householdId,
    caseId: of.communeId === communeId ? of.caseId : null,
    headName: of.communeId === communeId ? of.headName : null,
    code: of.communeId === communeId ? of.code : null,
    villageId: of.villageId,
    communeId: of.communeId,
  });

function discrepancyObject(
  communeId: string,
  of: Of['discrepancies'][number],
  language: Language,
): Discrepancy {
  const texts = KIND_TEXTS[of.kind];
  const { explains, mends } = WAYS_OUT[of.kind];
  return Object.assign(new Discrepancy(), {
    ...{ key: of.key, kind: of.kind, state: of.state, blocks: of.blocks, version: of.entries.length },
    ...{ villageId: of.villageId, meetingId: of.meetingId, people: of.people },
    ...{ title: texts.title[language], why: texts.why[language], text: texts.says(of.found, language) },
    households: of.households.map((household) => householdObject(communeId, household)),
    waysOut: [
      ...explains.map((code) => wayOut(code, true, language)),
      ...mends.map((code) => wayOut(code, false, language)),
    ],
    entries: of.entries.map((entry) => entryObject(entry, language)),
  });
}

export const correctionsObject = (
  { corrections, adjustments }: CorrectionsOf,
  language: Language,
): Corrections =>
  Object.assign(new Corrections(), {
    entries: corrections.map((of) => entryObject(of, language)),
    adjustments: adjustments.map(adjustmentObject),
  });

export function reconciliationObject(of: CommuneReconciliation, language: Language): Reconciliation {
  const versionOf = (figure: Of['openings'][number]): number =>
    of.adjustments.filter(
      (one) => one.villageId === figure.villageId && one.class === figure.class && one.unit === figure.unit,
    ).length;
  const openings = of.openings.map((figure) => {
    const { class: householdClass, lastRoundId: _, ...rest } = figure;
    const more = { householdClass, unexplained: unexplained(figure), version: versionOf(figure) };
    return Object.assign(new OpeningFigure(), { ...rest, ...more });
  });
  return Object.assign(new Reconciliation(), {
    roundId: of.roundId,
    open: of.discrepancies.filter(({ state }) => state === 'OPEN').length,
    blocking: of.discrepancies.filter(({ blocks }) => blocks).length,
    frozen: of.frozen,
    discrepancies: of.discrepancies.map((one) => discrepancyObject(of.communeId, one, language)),
    corrections: of.corrections.map((one) => entryObject(one, language)),
    openings,
    adjustments: of.adjustments.map(adjustmentObject),
  });
}
