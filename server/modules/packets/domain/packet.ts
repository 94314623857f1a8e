import type { HouseholdClass } from '../../../kernel/classes.ts';

/** What a village that meets on paper needs in its hands, in the order of the evening. */
export const PACKET_PARTS = [
  'INVITATIONS',
  'ATTENDANCE',
  'LISTS',
  'OPINIONS',
  'BALLOTS',
  'COUNTING',
  'MINUTES',
] as const;
export type PacketPart = (typeof PACKET_PARTS)[number];

export type PacketHead = {
  readonly name: string;
  readonly toName: string | null;
  readonly birthYear: number | null;
  /** Of the invitation, when numbers were given out. */
  readonly number: number | null;
};

/** What the wall may show of a household, and nothing more. */
export type PacketHousehold = {
  readonly headName: string;
  readonly toName: string | null;
  readonly startClass: HouseholdClass;
  readonly scoredClass: HouseholdClass;
  readonly b1: number;
  readonly b1Line: number;
  readonly deprivedCount: number;
};

export type PacketItem = {
  readonly position: number;
  readonly section: 'ONE_BY_ONE' | 'BY_LIST' | 'UNCHANGED';
  readonly movement: string | null;
  readonly households: readonly PacketHousehold[];
};

export type PacketFacts = {
  readonly meeting: {
    readonly id: string;
    readonly code: string;
    readonly roundName: string;
    readonly year: number;
    readonly villageName: string;
    readonly communeName: string;
    readonly communeShort: string;
    readonly provinceName: string;
    readonly place: string | null;
    readonly chairName: string | null;
    /** ISO. */
    readonly plannedAt: string | null;
  };
  readonly heads: readonly PacketHead[];
  /** What is still to be decided, in the order in which it is put. */
  readonly items: readonly PacketItem[];
};

const SPARE = 10; // one in ten more: spoiled sheets, people of the groups

/** One ballot for each household, and some more. */
export const ballotsFor = (heads: number): number => heads + Math.ceil(heads / SPARE);

/** How many of each the printer makes: minutes in two copies (Phụ lục V); lists for chair and secretary. */
export const COPIES: Readonly<Record<PacketPart, number>> = {
  INVITATIONS: 1,
  ATTENDANCE: 1,
  LISTS: 2,
  OPINIONS: 1,
  BALLOTS: 1,
  COUNTING: 2,
  MINUTES: 2,
};
