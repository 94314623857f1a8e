import type { UnitOfWork } from '../../../kernel/ports.ts';
import type { Clocks } from '../../calendar/index.ts';
import type { RoundStore, RulePackStore } from '../../rounds/index.ts';
import type { SecondLanguage } from '../domain/second-language.ts';
import type { InformingFacts } from '../domain/texts.ts';
import type { InformingStore } from './informing-store.ts';

/** LOUDSPEAKER: to be read out. LEAFLET: one page to take home. INVITATION: to the village's meeting. */
export const PAPER_PARTS = ['LOUDSPEAKER', 'LEAFLET', 'INVITATION'] as const;
export type PaperPart = (typeof PAPER_PARTS)[number];
export type PaperFacts = InformingFacts & {
  readonly communeShortName: string;
  readonly madeAt: Date;
  /** Of the text that is read out, in the language that was asked for. */
  readonly paragraphs: readonly string[];
};

export type InformingPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly informing: InformingStore;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly keepClocks: Pick<Clocks, 'today'>;
  /** Files that people wrote, as far as they can be used. */
  readonly languages: () => Promise<readonly SecondLanguage[]>;
  readonly render: (facts: PaperFacts, part: PaperPart) => Promise<Uint8Array>;
};
