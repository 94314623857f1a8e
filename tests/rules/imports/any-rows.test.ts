import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, Sheet } from '../../../server/modules/imports/domain/cell.ts';
import { readWorkbook } from '../../../server/modules/imports/domain/read-workbook.ts';
import { reasonText } from '../../../server/modules/imports/domain/reason-texts.ts';
import { fateOf } from '../../../server/modules/imports/domain/reason.ts';
import { goodRow, HEADER, HEADS_HEADER, makeHeads, TITLE } from './make-workbook.ts';

const rules = {
  reviewYear: 2023,
  indicatorNumbers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  b2PointsPerIndicator: 10,
  idNumberLengths: [9, 12],
  provinceCodes: ['089'],
};
const numbered = (name: string, rows: readonly (readonly Cell[])[]): Sheet => ({
  name,
  rows: rows.map((cells, i) => ({ number: i + 1, cells })),
});

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(
    null,
    '',
    '0',
    'HN',
    '31/02/1960',
    '=1+1',
    '<b>',
    'Tổng cộng',
    'Ấp Một',
    '1;2;3',
    ' 145 ',
    1e21,
    'một trăm',
  ),
);
/** A good row in which a few cells were replaced by anything. */
const spoiledRow = fc
  .record({
    i: fc.integer({ min: 1, max: 30 }),
    spoiled: fc.dictionary(fc.integer({ min: 2, max: HEADER.length - 1 }).map(String), anyCell, {
      maxKeys: 5,
    }),
  })
  .map(({ i, spoiled }) => goodRow(i).map((cell, c) => spoiled[String(c)] ?? cell));

test('whatever stands in the cells, every household has one fate, a reason for it, and texts without blanks', () => {
  fc.assert(
    fc.property(fc.array(spoiledRow, { maxLength: 12 }), (review) => {
      const sheets = [
        numbered('A', [...TITLE, HEADER, ...review]),
        numbered('B', [HEADS_HEADER, ...makeHeads(20)]),
      ];
      const read = readWorkbook(sheets, { rules });
      if (!read.ok) throw new Error(read.code);
      expect(read.value.rows).toHaveLength(review.length);
      for (const row of read.value.rows) {
        expect(row.fate).toBe(fateOf(row.reasons));
        const { b1, b2, indicators, startClass, birth, size, name, code } = row.values;
        if (row.fate !== 'TO_MEND') {
          expect([b1, b2, indicators, startClass, birth, size, row.village]).not.toContain(null);
          expect([name, code]).not.toContain('');
          expect(b2).toBe((indicators?.length ?? -1) * 10);
        }
        for (const reason of row.reasons)
          expect(reasonText(reason, 'vi') + reasonText(reason, 'en')).not.toMatch(/\{\w+\}/);
      }
    }),
    { numRuns: 300 },
  );
});

test('the same sheets give the same reading, also after a way through JSON', () => {
  fc.assert(
    fc.property(fc.array(spoiledRow, { maxLength: 6 }), (review) => {
      const sheets = [
        numbered('A', [...TITLE, HEADER, ...review]),
        numbered('B', [HEADS_HEADER, ...makeHeads(20)]),
      ];
      const again = JSON.parse(JSON.stringify(sheets)) as Sheet[];
      expect(JSON.stringify(readWorkbook(again, { rules }))).toBe(
        JSON.stringify(readWorkbook(sheets, { rules })),
      );
    }),
    { numRuns: 50 },
  );
});
