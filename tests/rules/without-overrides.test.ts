import { expect, test } from 'vitest';
import { withoutOverrides, withoutOverridesIn } from '../../server/kernel/without-overrides.ts';
import { chooseDocument } from '../../server/platform/graphql/trusted-documents.ts';

const TURNED = 'Lê Thị \u202e021 Bông\u2066';

test('a name cannot turn round what stands beside it: signs of direction are left out wherever they are sent', () => {
  expect(withoutOverrides(TURNED)).toBe('Lê Thị 021 Bông');
  expect(withoutOverridesIn({ name: TURNED, rows: [{ words: [TURNED, 1, null] }] })).toEqual({
    name: 'Lê Thị 021 Bông',
    rows: [{ words: ['Lê Thị 021 Bông', 1, null] }],
  });
  const official = { kind: 'ACCOUNT', accountId: 'x', name: 'x', grants: [] } as const;
  expect(chooseDocument({}, official, { query: `{ areas(search: "${TURNED}") { id } }` })).toEqual({
    query: '{ areas(search: "Lê Thị 021 Bông") { id } }',
  });
});

test('every other sign stays: marks of any script, joined signs, line ends', () => {
  for (const text of ['H’Wĭt Êban', 'Nguyễn\u0323 Ƀlŏ', 'dòng một\ndòng hai', 'ꨌꩌ', '👩\u200d🌾'])
    expect(withoutOverrides(text)).toBe(text);
});
