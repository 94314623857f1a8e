/** Of a text in UTF-8, in hex; the platform has it. */
export type Sha256 = (text: string) => string;

type End = { readonly scope: string; readonly seq: number; readonly hash: string; readonly times: string };

export const ANCHOR_START = '0'.repeat(64);

/** When each entry was written, bound one after the other. `at`: as Postgres tells microseconds since 1970. */
export const bindTimes = (sha256: Sha256, before: string, at: readonly string[]): string =>
  at.reduce((bound, each) => sha256(`${bound} ${each}`), before);

/** One hash over the ends of all chains, in the order of their names, and over the anchor before it. */
export function anchorHash(sha256: Sha256, day: string, prevHash: string, ends: readonly End[]): string {
  const sorted = [...ends].sort((a, b) => (a.scope < b.scope ? -1 : 1));
  const lines = sorted.map(({ scope, seq, hash, times }) => `${scope} ${seq} ${hash} ${times}`);
  return sha256([`anchor ${day}`, prevHash, ...lines].join('\n'));
}

/** What is printed and sent: everything that somebody needs to hold it against the log later. */
export const anchorText = ({ day, chains, entries, hash }: AnchorFacts): string =>
  `HOP-DAN NHAT-KY ${day} ${chains} ${entries} ${hash}`;

export type AnchorFacts = {
  readonly day: string;
  readonly chains: number;
  readonly entries: number;
  readonly hash: string;
};

/** Days between two anchors, on which no server ran: nobody can make their anchors any more. */
export function missedDays(newer: string, older: string): number {
  return Math.round((Date.parse(newer) - Date.parse(older)) / 86_400_000) - 1;
}
