import { expect, test } from 'vitest';
import { nextOf } from '../../web/src/lib/features/session/home-of.ts';

const officer = { pending: null, grants: [{ role: 'COMMUNE_OFFICER' }] } as unknown as Parameters<
  typeof nextOf
>[1];

test('whoever signs in goes on to the page that asked for it, if it is ours', () => {
  for (const path of ['/xa/khieu-nai', '/tinh?round=1', '/m/abcdef/wall#a', '/%2F%2Fevil.example'])
    expect(nextOf(path, officer)).toBe(path);
});

test('an address of somebody else, however it is written, leads home instead', () => {
  const elsewhere = [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n\\evil.example',
  ];
  for (const path of [...elsewhere, '\\\\evil.example', 'javascript:alert(1)', ' //evil.example', '', null])
    expect([path, nextOf(path, officer)]).toEqual([path, '/xa']);
});
