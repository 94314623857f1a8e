import type { Tx } from '../../../kernel/ports.ts';

/** Which chains: of a commune in a round with its meetings, of one meeting, or of the installation. */
export type LogPlace =
  | { readonly kind: 'COMMUNE'; readonly roundId: string; readonly communeId: string }
  | { readonly kind: 'MEETING'; readonly meetingId: string }
  | { readonly kind: 'SYSTEM' };

export type LogEntry = {
  readonly scope: string;
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly hash: string;
  /** Of the account, when it was one; never of anybody else. */
  readonly accountName: string | null;
  /** Roles of that account now, over the place of the log. */
  readonly roles: readonly string[];
};

export type LogPage = {
  readonly totalCount: number;
  readonly entries: readonly LogEntry[];
  readonly hasNextPage: boolean;
  /** Every action that stands in these chains. */
  readonly actions: readonly string[];
};

export type LogQuestion = {
  readonly scopes: readonly string[];
  /** Roles over these areas are shown. */
  readonly areaPath: readonly string[];
  readonly action: string | null;
  readonly first: number;
  /** The entry after which the page begins. */
  readonly after: { readonly scope: string; readonly seq: number } | null;
};

export type MeetingPlace = { readonly roundId: string; readonly communeId: string };

/** The end of a chain on a day. `times` binds when its entries were written. */
export type ChainEnd = {
  readonly scope: string;
  readonly seq: number;
  readonly hash: string;
  readonly times: string;
};

export type Anchor = {
  readonly day: string;
  readonly madeAt: Date;
  readonly chains: number;
  readonly entries: number;
  readonly prevHash: string;
  readonly hash: string;
};

export interface AuditStore {
  /** The chains of a commune in a round: its own, its households', its meetings'. Null: it has no part in the round. */
  communeScopes(tx: Tx, at: MeetingPlace): Promise<readonly string[] | null>;
  meetingPlace(tx: Tx, meetingId: string): Promise<MeetingPlace | null>;
  page(tx: Tx, question: LogQuestion): Promise<LogPage>;
  /** Two servers take turns. */
  lockAnchors(tx: Tx): Promise<void>;
  /** The newest first. */
  anchors(tx: Tx, first: number): Promise<readonly Anchor[]>;
  /** Whether anything was written before this moment. */
  hasEntriesBefore(tx: Tx, moment: Date): Promise<boolean>;
  /** Every chain as the last anchor left it. */
  anchoredEnds(tx: Tx): Promise<readonly ChainEnd[]>;
  /** Chains that have grown since, as they end now. */
  grownEnds(tx: Tx, anchored: readonly ChainEnd[]): Promise<readonly ChainEnd[]>;
  addAnchor(tx: Tx, anchor: Omit<Anchor, 'madeAt'>, grown: readonly ChainEnd[]): Promise<void>;
}
