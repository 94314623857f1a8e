import type { Actor } from './actor.ts';
import type { Result } from './result.ts';

/** A running transaction (or plain connection). Opaque here; `platform/db` knows what is inside. */
export interface Tx {
  readonly opaque: 'tx';
}

export interface Clock {
  now(): Date;
}

/** One entry of the chained audit log. `data` holds ids, numbers and hashes, never personal values. */
export type AuditEntry = {
  /** `meeting:<id>` · `commune:<round>:<id>` · `system` */
  readonly scope: string;
  readonly actor: Actor | 'system';
  /** The name of the use case, e.g. `close-motion`. */
  readonly action: string;
  /** What it was done to, e.g. `motion:<id>`. */
  readonly subject: string;
  readonly data?: Readonly<Record<string, unknown>>;
};

/** Something that happened, told to later modules after the commit and repeated until they have handled it. */
export type DomainEvent = { readonly topic: string; readonly payload: Readonly<Record<string, unknown>> };

export type Command = {
  readonly commandId: string;
  readonly actor: Actor;
  readonly action: string;
  /** What is asked, without the expected version: the same id with something else in it is another command. */
  readonly input: Readonly<Record<string, unknown>>;
};

/** Use case = transaction. A refusal rolls back; a serialization failure or deadlock runs the whole closure again. */
export interface UnitOfWork {
  run<T, C extends string>(work: (tx: Tx) => Promise<Result<T, C>>): Promise<Result<T, C>>;
  /** As `run`, but a command that was answered before gets that answer and does nothing. T must be plain JSON. */
  once<T, C extends string>(
    command: Command,
    work: (tx: Tx) => Promise<Result<T, C>>,
  ): Promise<Result<T, C | 'COMMAND_OF_ANOTHER'>>;
  /** Plain reads, no transaction. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Reads that must agree with each other: one snapshot. */
  snapshot<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Writes the entry to the end of its chain, in this transaction. */
  audit(tx: Tx, entry: AuditEntry): Promise<void>;
  /** Tells later modules, through the outbox, in this transaction. */
  emit(tx: Tx, event: DomainEvent): Promise<void>;
}

/** Files made in parts by a long work, in a folder of the data folder, until another takes their place. */
export interface PartFiles {
  put(workId: string, part: string, bytes: Uint8Array): Promise<void>;
  get(workId: string, part: string): Promise<Uint8Array | null>;
  remove(workId: string): Promise<void>;
}
