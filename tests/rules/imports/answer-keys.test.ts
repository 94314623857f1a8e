import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { HouseholdClass } from '../../../server/kernel/classes.ts';
import { reasonText } from '../../../server/modules/imports/domain/reason-texts.ts';
import { severityOf } from '../../../server/modules/imports/domain/reason.ts';
import { readDemoWorkbook } from './read-demo-workbook.ts';

interface Why {
  readonly row: number;
  readonly why: string;
}
interface AnswerKey {
  readonly villages: Readonly<Record<string, { households: number; review: number }>>;
  readonly accepted: number;
  readonly flagged: readonly Why[];
  readonly toMend: readonly Why[];
  readonly warned: readonly Why[];
  readonly classes: Readonly<Record<'HN' | 'HCN' | 'KN', number>>;
  readonly otherOpinion: number;
  readonly rows: number;
  readonly members: number;
  readonly households: number;
}

const WORKBOOKS = ['xa-binh-my-2023', 'thi-tran-cai-dau-2023', 'xa-ea-na-2020'] as const;
const keyOf = (name: string): AnswerKey =>
  JSON.parse(readFileSync(new URL(`./keys/${name}.key.json`, import.meta.url), 'utf8')) as AnswerKey;
const rowsAndWhys = (whys: readonly Why[]): string[] => whys.map(({ row, why }) => `${row} ${why}`);

describe.each(WORKBOOKS)('the workbook %s is read as its answer key says', (name) => {
  const key = keyOf(name);
  const read = readDemoWorkbook(name);

  test('every row has the fate and the reason of the key', async () => {
    const { rows } = await read;
    const reasonsOf = (fate: string): string[] =>
      rows
        .filter((row) => row.fate === fate)
        .flatMap((row) => row.reasons.map((r) => `${row.number} ${r.code}`));
    expect(rows).toHaveLength(key.rows);
    expect(reasonsOf('TO_MEND')).toEqual(rowsAndWhys(key.toMend));
    expect(reasonsOf('FLAGGED')).toEqual(rowsAndWhys(key.flagged));
    expect(reasonsOf('ACCEPTED')).toEqual(rowsAndWhys(key.warned));
    expect(rows.filter((row) => row.fate !== 'TO_MEND')).toHaveLength(key.accepted);
  });

  test('villages have the households and the review rows of the key', async () => {
    const { reading } = await read;
    const counted = reading.villages.map(({ name: village, households, review }) => [
      village,
      { households, review },
    ]);
    expect(Object.fromEntries(counted)).toEqual(key.villages);
    expect(reading.heads).toHaveLength(key.households);
    expect(reading.members).toHaveLength(key.members);
  });

  test('classes from the scores and other opinions are counted as in the key', async () => {
    const accepted = (await read).rows.filter((row) => row.fate !== 'TO_MEND');
    const count = (wanted: HouseholdClass): number =>
      accepted.filter((row) => row.scoredClass === wanted).length;
    expect({ HN: count('POOR'), HCN: count('NEAR_POOR'), KN: count('NOT_POOR') }).toEqual(key.classes);
    expect(accepted.filter((row) => row.values.otherOpinion !== null)).toHaveLength(key.otherOpinion);
  });

  test('no sheet-wide notice is left, so nothing was dropped silently', async () => {
    expect((await read).reading.notices).toEqual([]);
  });

  test('every reason names a column of the sheet and fills its text in both languages', async () => {
    for (const reason of (await read).rows.flatMap((row) => row.reasons)) {
      expect(reason.column?.letter).toMatch(/^[A-Z]$/);
      expect(reason.column?.header).not.toBe('');
      expect(reasonText(reason, 'vi')).not.toMatch(/[{}]/);
      expect(reasonText(reason, 'en')).not.toMatch(/[{}]/);
      expect(['MEND', 'FLAG', 'WARN']).toContain(severityOf(reason));
    }
  });
});
