import type { Language } from '../../../kernel/refusals.ts';
import { sheetsOfPacket } from '../../../kernel/sheets.ts';
import { PRINT_PAPERS, paperName } from '../app/printing-store.ts';
import type { OrderView, PrintingDesk as Desk } from '../app/view-printing.ts';
import { problemText } from './problem-texts.ts';
import { PrintingDesk, PrintOrderDetails, type PrintCounts } from './types.ts';

const NOBODY: PrintCounts = { listed: 0, asked: 0, poor: 0, households: 0, places: 0 };
const add = (one: PrintCounts, other: PrintCounts): PrintCounts => ({
  listed: one.listed + other.listed,
  asked: one.asked + other.asked,
  poor: one.poor + other.poor,
  households: one.households + other.households,
  places: one.places + other.places,
});
/** Names of a province's villages would be two thousand; a person reads the first. */
const MOST_NAMED = 50;
const MOST_LISTED = 100;

export function deskObject(desk: Desk, language: Language): PrintingDesk {
  const { villages, templates, ...rest } = desk;
  const without = villages.filter(({ counts }) => counts.listed === 0);
  return Object.assign(new PrintingDesk(), rest, {
    villages: villages.length,
    villageList: villages.length > MOST_LISTED ? [] : villages,
    counts: villages.reduce((sum, { counts }) => add(sum, counts), NOBODY),
    withoutList: without
      .slice(0, MOST_NAMED)
      .map(({ villageName, communeName }) => `${villageName}, ${communeName}`),
    templates: templates.map(({ file, source, problems }) => ({
      ...{ file, source, problems: problems.map((problem) => problemText(problem, language)) },
    })),
  });
}

export function orderObject({
  packetsFrom,
  sums,
  requestForm,
  mayOpen,
  ...order
}: OrderView): PrintOrderDetails {
  return Object.assign(new PrintOrderDetails(), {
    ...{ order, mayOpen },
    sums: PRINT_PAPERS.flatMap((paper) =>
      sums
        .filter((sum) => sum.paper === paper)
        .map((sum) => ({ ...sum, name: paperName(paper, requestForm) })),
    ),
    packets: packetsFrom.map(({ parts, missing, sha256, ...packet }) => ({
      ...{ ...packet, made: sha256 !== null },
      ...(parts ? sheetsOfPacket(parts) : { sheets: null, leaves: null }),
      missing: (missing ?? []).map(({ paper, reason }) => ({ name: paperName(paper, requestForm), reason })),
    })),
  });
}
