import type { PartFiles, Tx, UnitOfWork } from '../../../kernel/ports.ts';
import type { ScoreTable } from '../../assessments/index.ts';
import type { PacketFacts } from '../../packets/index.ts';
import type { RulePack, RulePackStore } from '../../rounds/index.ts';
import type { PrintPaper, VillageCounts } from '../domain/papers.ts';
import type { Template, TemplateProblem } from '../domain/template.ts';
import type { TemplateFile } from '../domain/templates.ts';
import type { MadePart, MissingPart, PaperSum, PrintingStore, PrintOrder } from './printing-store.ts';

/** A household on the list to review, as Phụ lục I has it. */
export type ListedHousehold = {
  readonly headName: string;
  readonly code: string | null;
  readonly toName: string | null;
  readonly persons: number | null;
  readonly startClass: 'POOR' | 'NEAR_POOR' | 'AVERAGE_LIVING' | 'NOT_POOR';
  readonly because: 'MANAGED' | 'REQUEST';
};

/** Everything that the papers of one village are filled in with. */
export type VillageFacts = {
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string;
  readonly roundName: string;
  readonly year: number;
  readonly villageName: string;
  readonly communeName: string;
  readonly provinceName: string;
  readonly areaKind: 'RURAL' | 'URBAN';
  readonly pack: RulePack;
  /** Points of form B1, when the province has loaded them. */
  readonly scoreTable: ScoreTable | null;
  readonly listed: readonly ListedHousehold[];
  readonly packet: PacketFacts;
  readonly others: Readonly<Partial<Record<OtherPaperKind, OtherPaper | null>>>;
};

/** A paper of another module, laid out as it lays it out. */
export type OtherPaper = { readonly body: readonly object[] };
export const OTHER_PAPERS = ['LOUDSPEAKER', 'LEAFLET', 'POSTER', 'DECISION', 'CERTIFICATES'] as const;
export type OtherPaperKind = (typeof OTHER_PAPERS)[number];
type PlaceOfVillage = { readonly roundId: string; readonly communeId: string; readonly villageId: string };
/** Null: it cannot be printed yet. */
export type OtherPapers = Readonly<
  Record<OtherPaperKind, (tx: Tx, of: PlaceOfVillage) => Promise<OtherPaper | null>>
>;

export interface VillageReader {
  /** `papers`: those wanted; of other modules only these are asked for. */
  facts(tx: Tx, roundId: string, villageId: string, papers: readonly PrintPaper[]): Promise<VillageFacts>;
}

/** A file as it is used, and what is wrong with the province's own; then the built-in one is used. */
export type LoadedTemplate = {
  readonly file: TemplateFile;
  readonly source: 'BUILT_IN' | 'PROVINCE';
  readonly sha256: string;
  readonly template: Template;
  readonly problems: readonly TemplateProblem[];
};
export type LoadedTemplates = {
  readonly templates: ReadonlyMap<TemplateFile, LoadedTemplate>;
  /** Files in the folder that no paper is printed from. */
  readonly strangers: readonly string[];
};
export type LoadTemplates = () => Promise<LoadedTemplates>;

/** One packet as it is to be printed. */
export type PacketOrder = {
  readonly order: PrintOrder;
  readonly counts: VillageCounts;
  readonly facts: VillageFacts;
  readonly templates: LoadedTemplates;
};
export type MadePacket = {
  readonly bytes: Uint8Array;
  readonly parts: readonly MadePart[];
  readonly missing: readonly MissingPart[];
};

export interface PrintingPapers {
  packet(of: PacketOrder): Promise<MadePacket>;
  /** For the printer: papers × pages × copies of a whole order, and village by village. */
  order(of: {
    readonly order: PrintOrder;
    readonly requestForm: string | null;
    readonly sums: readonly PaperSum[];
    readonly villages: readonly { readonly name: string; readonly sheets: number; readonly leaves: number }[];
  }): Promise<Uint8Array>;
}

export type PrintingPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly orders: PrintingStore;
  readonly packs: RulePackStore;
  readonly villages: VillageReader;
  readonly templates: LoadTemplates;
  readonly papers: PrintingPapers;
  readonly partFiles: PartFiles;
  readonly onFault: (error: unknown) => void;
};
