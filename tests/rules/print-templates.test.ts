import { expect, test } from 'vitest';
import { readTemplate } from '../../server/modules/printing/domain/template.ts';
import { copiesOf, PRINT_PAPERS } from '../../server/modules/printing/domain/papers.ts';
import { TEMPLATE_NAMES, templateOf } from '../../server/modules/printing/domain/templates.ts';
import { createTemplates } from '../../server/modules/printing/files/load-templates.ts';

const RULE = { fields: ['xa', 'nam'], requiredFields: ['xa'], tables: ['ho'], requiredTables: ['ho'] };
const GOOD = '# TÊN\n\nXã {{xa}}\n\n[[ho]]\n';
const problems = (text: string) =>
  readTemplate(text, RULE).problems.map(({ code, line, what }) => [code, line, what].join(' '));

test('the built-in words of every paper are good', async () => {
  const { templates } = await createTemplates('/nowhere')();
  expect([...templates.keys()]).toEqual(TEMPLATE_NAMES);
});

test('a template is title, blocks, fields and tables, and nothing else', () => {
  const { template } = readTemplate(`${GOOD}\n- một\n\n...2\n\n~ A | B\n\n> **đậm** {{nam}}`, RULE);
  expect(template).toEqual({
    ...{ mark: null, title: 'TÊN', about: null },
    blocks: [
      { kind: 'paragraph', align: 'justify', runs: [{ text: 'Xã {{xa}}', bold: false }] },
      { kind: 'table', name: 'ho' },
      { kind: 'item', runs: [{ text: 'một', bold: false }] },
      { kind: 'lines', count: 2 },
      { kind: 'signatures', titles: ['A', 'B'] },
      {
        ...{ kind: 'paragraph', align: 'left' },
        runs: [
          { text: 'đậm', bold: true },
          { text: ' {{nam}}', bold: false },
        ],
      },
    ],
  });
});

test.each([
  ['an unknown field', `${GOOD}{{luong}}`, 'UNKNOWN_FIELD 6 luong'],
  ['a field that is not closed', `${GOOD}{{xa`, 'BROKEN_FIELD 6 {{xa'],
  ['an unknown table', `${GOOD}[[thu_nhap]]`, 'UNKNOWN_TABLE 6 thu_nhap'],
  ['a tag', `${GOOD}<img src=x onerror=y>`, 'CODE 6 <img src=x onerror=y>'],
  ['an address', `${GOOD}xem https://vi.du`, 'CODE 6 https://'],
  ['an expression', `${GOOD}\${process.env}`, 'CODE 6 ${'],
  ['another program’s template', `${GOOD}{% include x %}`, 'CODE 6 {%'],
  ['a macro', `${GOOD}Sub AutoOpen()`, 'CODE 6 Sub AutoOpen('],
  ['a field of Word', `${GOOD}DDEAUTO c:\\x`, 'CODE 6 DDEAUTO'],
  ['a formula', `${GOOD}=cmd|'/c calc'!A1`, 'CODE 6 =cmd|'],
  ['a file of Word', 'PK\u0003\u0004 x', 'NOT_TEXT  '],
  ['a file that is too large', `${GOOD}${'x'.repeat(70_000)}`, 'TOO_LARGE  '],
])('%s is refused, with its line', (_, text, found) => {
  expect(problems(text)).toEqual([found]);
});

test('what a paper must not lose is missed by name', () => {
  expect(problems('nothing')).toEqual(['NO_TITLE  ', 'MISSING_FIELD  xa', 'MISSING_TABLE  ho']);
});

test('rounds up to 2020 print Phụ lục 1a and have no form to leave; later ones Mẫu số 01 and 04', () => {
  expect(templateOf('REQUEST', 'Phụ lục 1a')).toBe('phu-luc-1a.md');
  expect(templateOf('LEAVE_REQUEST', 'Phụ lục 1a')).toBeNull();
  expect(templateOf('REQUEST', 'Mẫu số 01')).toBe('mau-01.md');
  expect(templateOf('LEAVE_REQUEST', null)).toBe('mau-04.md');
});

test('copies come from counts and the reserve that was chosen, at least one of each, and extra ones beyond', () => {
  const counts = { listed: 40, asked: 6, poor: 30, households: 203, places: 2 };
  const of = { reserve: 10, extra: 0, form: 'FILLED', minutes: 2 } as const;
  const copies = (change: object = {}) =>
    Object.fromEntries(PRINT_PAPERS.map((paper) => [paper, copiesOf(paper, counts, { ...of, ...change })]));
  expect(copies()).toMatchObject({
    FORM_B1: 44,
    FORM_A: 10,
    REQUEST: 21,
    LEAVE_REQUEST: 3,
    LEAFLET: 224,
    MINUTES: 2,
  });
  expect(copies()).toMatchObject({ BALLOTS: 28, INVITATIONS: 1, POSTER: 2, ATTENDANCE: 1 });
  expect(copies({ form: 'BLANK' })).toMatchObject({ INVITATIONS: 56 });
  expect(copies({ reserve: 0, extra: 5 })).toMatchObject({ FORM_B1: 45, REQUEST: 6 });
});
