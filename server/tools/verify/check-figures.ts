import { same, type Decision, type Differences, type MeetingRecord } from './record-file.ts';

/** One decimal as a calculator rounds; a share just under a whole percent is cut, so that no text crosses a line. */
function percent(part: number, whole: number): string {
  if ((part * 100) % whole === 0) return `${(part * 100) / whole} %`;
  const exact = (BigInt(part) * 10_000_000n) / BigInt(whole); // parts of a percent: 100,000 each
  let tenths = (exact + 5_000n) / 10_000n;
  if (tenths % 10n === 0n) tenths = exact / 10_000n;
  return `${tenths / 10n},${tenths % 10n} %`;
}

type Amount = { households: number; persons: number };
const amountOf = (of: readonly Decision[]): Amount => {
  const amount = { households: 0, persons: 0 };
  for (const { persons } of of) {
    amount.households += 1;
    amount.persons += persons;
  }
  return amount;
};

/** The newest decision of each household. */
function lastOfEach(decisions: readonly Decision[]): Decision[] {
  const last: Record<string, Decision> = {};
  for (const decision of decisions) last[decision.caseId] = decision;
  return Object.values(last);
}

function listsOf(decisions: readonly Decision[]): Record<string, Amount> {
  const settled = decisions.filter(({ endClass }) => endClass !== null);
  const ends = (...classes: string[]) => settled.filter(({ endClass }) => classes.includes(endClass ?? ''));
  const left = (from: string, ...to: string[]) =>
    settled.filter(({ startClass, endClass }) => startClass === from && !to.includes(endClass ?? ''));
  return {
    POOR: amountOf(ends('POOR')),
    NEAR_POOR: amountOf(ends('NEAR_POOR')),
    ESCAPED_POVERTY: amountOf(left('POOR', 'POOR')),
    ESCAPED_NEAR_POVERTY: amountOf(left('NEAR_POOR', 'POOR', 'NEAR_POOR')),
    UNCHANGED: amountOf(settled.filter(({ startClass, endClass }) => startClass === endClass)),
    NOT_AGREED: amountOf(decisions.filter(({ outcome }) => outcome !== 'AGREED')),
  };
}

/** The tally of this meeting. */
function movementOf(decisions: readonly Decision[]) {
  const rows: Record<string, Amount & { from: string; to: string; cause: string }> = {};
  for (const { startClass: from, endClass, cause, persons } of decisions) {
    const to = endClass ?? 'UNSETTLED';
    const row = (rows[`${from} ${to} ${cause}`] ??= { from, to, cause, households: 0, persons: 0 });
    row.households += 1;
    row.persons += persons;
  }
  return Object.keys(rows)
    .sort()
    .map((key) => rows[key]);
}

/** On paper most names stand on the signed list only: the number is what was entered, as the log has it. */
function enteredHouseholds(log: MeetingRecord['log']): number | null {
  const listed = log.findLast(({ action }) => action === 'enter-paper-meeting')?.data?.['listed'];
  return typeof listed === 'number' ? listed : null;
}

function householdsOf({ people, items, log }: MeetingRecord) {
  const listed = new Set(items.flatMap(({ households }) => households.map(({ householdId }) => householdId)));
  const here = new Set(
    people.flatMap(({ householdId }) => (householdId && listed.has(householdId) ? [householdId] : [])),
  );
  const represented = enteredHouseholds(log) ?? here.size;
  const share = listed.size > 0 ? percent(represented, listed.size) : '–';
  return { listed: listed.size, represented, share };
}

function recount(record: MeetingRecord): Record<string, unknown> {
  const { people, motions } = record;
  const last = lastOfEach(record.decisions);
  const byRole: Record<string, number> = {};
  for (const { role } of people) byRole[role] = (byRole[role] ?? 0) + 1;
  const counted = people.filter(({ counts }) => counts);
  const stillHere = counted.filter(({ checkedOutAt }) => checkedOutAt === null).length;
  return {
    present: { total: people.length, counted: counted.length, stillHere },
    byRole,
    households: householdsOf(record),
    results: motions.map(({ id, result, base, agreed }) => ({
      motionId: id,
      share: percent(result.agree, base),
      agreed,
    })),
    standAside: motions.reduce((sum, { standAside }) => sum + standAside, 0),
    lists: listsOf(last),
    movement: movementOf(last),
  };
}

const NAMES: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  present: ['Số người dự họp', 'People attending'],
  byRole: ['Các thành phần dự họp', 'Groups present'],
  households: ['Số hộ được đại diện', 'Households represented'],
  results: ['Tỷ lệ và kết luận', 'Shares and decisions'],
  standAside: ['Số lượt xin không biểu quyết', 'Standing aside'],
  lists: ['Các danh sách', 'Lists'],
  movement: ['Tổng hợp biến động', 'Tally of movement'],
};

/** The figures as printed against the figures counted again. */
export function* checkFigures(record: MeetingRecord): Differences {
  const again = recount(record);
  for (const [figure, value] of Object.entries(again)) {
    const [vi, en] = NAMES[figure] ?? [figure, figure];
    if (!same(record.figures[figure], value))
      yield {
        vi: `${vi} trong biên bản khác số tính lại.`,
        en: `${en}: the minutes differ from what was counted again.`,
      };
  }
  if (!same(Object.keys(record.figures).sort(), Object.keys(again).sort()))
    yield {
      vi: 'Biên bản có số liệu thừa hoặc thiếu.',
      en: 'The minutes have a figure too many or too few.',
    };
  const { listed, represented } = record.households;
  const { share: _, ...households } = householdsOf(record);
  if (!same({ listed, represented }, households))
    yield {
      vi: 'Số hộ được đại diện khác danh sách dự họp.',
      en: 'Households represented differ from the attendance list.',
    };
  const { agree, base } = record.adoption;
  if ((again['present'] as { stillHere: number }).stillHere !== base || agree < 1 || agree > base)
    yield {
      vi: 'Số người thông qua biên bản không đúng số người còn dự họp.',
      en: 'Who adopted the minutes does not fit who was there.',
    };
}
