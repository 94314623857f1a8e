import type { ReportTable } from './table.ts';

/** Sơ bộ and chính thức; what is read live is neither. */
export const STAGES = ['PRELIMINARY', 'OFFICIAL'] as const;
export type Stage = (typeof STAGES)[number];
export const SOURCES = ['LIVE', ...STAGES] as const;
export type Source = (typeof SOURCES)[number];

export const STAGE_WORDS = {
  LIVE: { vi: 'Số liệu hiện nay', en: 'Now' },
  PRELIMINARY: { vi: 'Sơ bộ', en: 'Preliminary' },
  OFFICIAL: { vi: 'Chính thức', en: 'Official' },
} as const;

/** The figures of all forms of a unit as they were fixed. */
export type FrozenReport = {
  readonly id: string;
  readonly roundId: string;
  readonly areaId: string;
  readonly stage: Stage;
  readonly reported: number;
  readonly communes: number;
  readonly tables: readonly ReportTable[];
  readonly sha256: string;
  readonly reference: string;
  readonly frozenName: string;
  readonly frozenAt: Date;
};
