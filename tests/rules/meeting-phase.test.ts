import { describe, expect, it } from 'vitest';
import { phaseOf } from '../../server/modules/meetings/domain/meeting-phase.ts';

const hall = { state: 'PREPARED', kind: 'LIVE', adjournKind: null, present: 0 } as const;

describe('where a meeting of tonight is', () => {
  it.each([
    ['nobody has come yet: it has not started, and nobody is missing', hall, false, 'NOT_STARTED'],
    ['the hall fills and the quorum is not there', { ...hall, present: 9 }, false, 'BELOW_QUORUM'],
    ['it is in session', { ...hall, state: 'IN_SESSION', present: 30 }, true, 'IN_SESSION'],
    [
      'people left and the quorum is gone',
      { ...hall, state: 'IN_SESSION', present: 9 },
      false,
      'BELOW_QUORUM',
    ],
    ['on paper, not entered yet', { ...hall, kind: 'PAPER' }, true, 'PAPER_NOT_ENTERED'],
    ['sealed to its end', { ...hall, state: 'SEALED', present: 30 }, false, 'SEALED'],
    ['broken off without quorum', { ...hall, state: 'SEALED', adjournKind: 'NO_QUORUM' }, false, 'ADJOURNED'],
  ] as const)('%s', (_title, of, reached, phase) => {
    expect(phaseOf(of, reached)).toBe(phase);
  });
});
