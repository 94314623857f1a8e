import type { HouseholdClass } from '../../../kernel/classes.ts';
import { CLASS_WORDS, endOf, type Fact } from './fact.ts';
import type { FlowCell, FlowEnd, Bin } from './pictures.ts';
import { FEWEST } from './hide-small.ts';
import type { Words } from './table.ts';

export const BIN = 5;
export const FARTHEST = 50;

/** Steps from −50 to +50; what lies farther stands in the last step. A step of fewer than five is told only to the commune. */
export function binsOf(
  found: readonly { readonly from: number; readonly households: number }[],
  told: boolean,
): Bin[] {
  const within = (from: number): number => Math.max(-FARTHEST, Math.min(FARTHEST - BIN, from));
  const counts = new Map<number, number>();
  for (const { from, households } of found)
    counts.set(within(from), (counts.get(within(from)) ?? 0) + households);
  const used = [...counts.keys()];
  if (used.length === 0) return [];
  const [first, last] = [Math.min(-BIN * 2, ...used), Math.max(BIN * 2, ...used)];
  const bins: { from: number; to: number; households: number }[] = [];
  for (let from = first; from <= last; from += BIN)
    bins.push({ from, to: from + BIN - 1, households: counts.get(from) ?? 0 });
  return told ? bins : hideFew(bins);
}

/** One step that is hidden could be had by subtraction: then the next smallest is hidden with it. */
function hideFew(bins: readonly { from: number; to: number; households: number }[]): Bin[] {
  const few = bins.filter(({ households }) => households > 0 && households < FEWEST);
  const hidden = new Set(few.map(({ from }) => from));
  if (hidden.size === 1) {
    const [next] = bins
      .filter(({ from, households }) => households > 0 && !hidden.has(from))
      .sort((a, b) => a.households - b.households);
    if (next) hidden.add(next.from);
  }
  return bins.map((bin) => (hidden.has(bin.from) ? { ...bin, households: null } : bin));
}

const flowEnd = (end: HouseholdClass | null): FlowEnd =>
  end === null ? 'GONE' : end === 'AVERAGE_LIVING' ? 'NOT_POOR' : end;
const flowStart = (start: HouseholdClass): HouseholdClass =>
  start === 'AVERAGE_LIVING' ? 'NOT_POOR' : start;

export function flowOf(facts: readonly Fact[]): FlowCell[] {
  const cells = new Map<string, FlowCell>();
  for (const fact of facts) {
    const [start, end] = [flowStart(fact.startClass), flowEnd(endOf(fact))];
    const key = `${start} ${end}`;
    cells.set(key, { start, end, households: (cells.get(key)?.households ?? 0) + fact.households });
  }
  return [...cells.values()];
}

export const FLOW_STARTS: readonly HouseholdClass[] = ['POOR', 'NEAR_POOR', 'NOT_POOR'];
export const flowWords = (of: FlowEnd): Words =>
  of === 'GONE' ? { vi: 'Không còn trên địa bàn', en: 'No longer here' } : CLASS_WORDS[of];

export const STEP_WORDS: Readonly<Record<string, Words>> = {
  LIST: { vi: '1. Lập danh sách', en: '1. List' },
  REVIEW: { vi: '2. Rà soát, phân loại', en: '2. Review and classify' },
  MEETING: { vi: '3. Họp dân', en: '3. Village meeting' },
  POSTING: { vi: '4. Niêm yết', en: '4. Posting' },
  OPINION: { vi: '5. Ý kiến cấp trên', en: '5. Opinion of the tier above' },
  RECOGNITION: { vi: '6. Công nhận', en: '6. Recognition' },
};
