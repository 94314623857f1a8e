import type { Tx } from '../../../kernel/ports.ts';
import type { LinkRole } from '../domain/vocabulary.ts';

/** The one-evening link of chair, operator or counter. */
export type Link = {
  readonly id: string;
  readonly meetingId: string;
  readonly role: LinkRole;
  /** Of a counter: one device each. */
  readonly counterNo: 1 | 2 | null;
  readonly pinHash: string;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
};

export interface LinkStore {
  find(tx: Tx, id: string): Promise<Link | null>;
  findByToken(tx: Tx, tokenHash: string): Promise<Link | null>;
  add(
    tx: Tx,
    link: Omit<Link, 'revokedAt' | 'counterNo'> & {
      readonly counterNo?: 1 | 2 | null;
      readonly tokenHash: string;
    },
  ): Promise<void>;
  revoke(tx: Tx, id: string): Promise<void>;
  /** The links of this counter that are not revoked. */
  ofCounter(tx: Tx, meetingId: string, counterNo: 1 | 2): Promise<readonly Link[]>;
}
