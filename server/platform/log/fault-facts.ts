/** What a fault may say in the log. Ids of ours may stand there; nothing that somebody typed. */
export type FaultFacts = {
  readonly name: string;
  readonly message: string;
  /** Of Postgres or the system: what kind it is. */
  readonly code?: string;
  /** Of Postgres: where it is. Never its detail, which repeats the row. */
  readonly table?: string;
  readonly constraint?: string;
  readonly at?: readonly string[];
};

/** Behind these words Postgres and Node name their own things; anything else in quotes may be what was typed. */
const OWN_NAME =
  /\b(?:relation|column|constraint|table|function|trigger|role|schema|index|sequence|type|reading|property|package|module) (["'])[\w.$]+\1/gi;
/** A quote, but not an apostrophe inside a word. */
const QUOTED = /["“]|(?<!\w)'/;

/** A text of a fault up to the first thing in quotes that is not ours (a value may hold quotes itself), without long numbers. */
export function faultText(text: string): string {
  const named = text.replace(OWN_NAME, (found) => found.replace(/["']/g, ''));
  const quote = named.search(QUOTED);
  return (quote < 0 ? named : `${named.slice(0, quote)}…`).replace(/\d{6,}/g, '…').slice(0, 300);
}

const textIn = (error: object, key: string): Readonly<Record<string, string>> => {
  const value: unknown = (error as Record<string, unknown>)[key];
  return typeof value === 'string' ? { [key]: value } : {};
};

/**
 * The one way of a fault into the log. Messages of Postgres, of parsers and of readers of files repeat the value that they
 * stumbled over, and in our work values are names and id numbers.
 */
export function faultFacts(error: unknown): FaultFacts {
  if (!(error instanceof Error)) return { name: 'fault', message: faultText(String(error)) };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    message: faultText(error.message),
    ...textIn(error, 'code'),
    ...textIn(error, 'table'),
    ...textIn(error, 'constraint'),
    ...(at.length > 0 ? { at: at.slice(0, 7).map((line) => line.trim()) } : {}),
  };
}
