import { describe, expect, it } from 'vitest';
import { linkEnds } from '../../server/modules/meetings/domain/link-life.ts';

describe('the link of an evening', () => {
  const issued = new Date('2026-11-20T02:00:00Z');
  const ends = (plannedAt: string | null) => linkEnds(issued, plannedAt ? new Date(plannedAt) : null);

  it('lasts 18 hours from its issue when no time is agreed yet', () => {
    expect(ends(null)).toEqual(new Date('2026-11-20T20:00:00Z'));
  });
  it('issued days before lasts until 12 hours after the planned time', () => {
    expect(ends('2026-11-25T12:00:00Z')).toEqual(new Date('2026-11-26T00:00:00Z'));
  });
  it('issued in the morning lasts through the evening of the same day', () => {
    expect(ends('2026-11-20T12:00:00Z')).toEqual(new Date('2026-11-21T00:00:00Z'));
  });
  it('issued late, when the planned time is long over, still lasts 18 hours', () => {
    expect(ends('2026-11-18T12:00:00Z')).toEqual(new Date('2026-11-20T20:00:00Z'));
  });
});
