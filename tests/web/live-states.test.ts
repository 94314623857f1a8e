import { describe, expect, it } from 'vitest';
import { commandId } from '../../web/src/lib/graphql/command-id.ts';
import { compareVersions } from '../../web/src/lib/graphql/live.ts';

describe('states on a screen', () => {
  it('are ordered by version, or by revision and then turnout', () => {
    expect(compareVersions(4, 3)).toBeGreaterThan(0);
    expect(compareVersions([2, 0], [1, 99])).toBeGreaterThan(0);
    expect(compareVersions([1, 5], [1, 7])).toBeLessThan(0);
    expect(compareVersions([1, 5], [1, 5])).toBe(0);
  });
});

describe('a command id', () => {
  it('is a version 4 UUID made without a secure context', () => {
    const ids = Array.from({ length: 50 }, commandId);
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).toBe(50);
  });
});
