import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { actorTag } from '../../kernel/actor.ts';
import type { Command, Tx, UnitOfWork } from '../../kernel/ports.ts';
import { refuse, success, type Refusal, type Result } from '../../kernel/result.ts';
import { appendAudit, canonicalJson } from './audit-log.ts';
import { asTx, query } from './transaction.ts';

/** Carries a refusal out of TypeORM's transaction, so that it rolls back. */
class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

const RUN_AGAIN = new Set(['40001', '40P01']); // serialization failure, deadlock
const MOST_RUNS = 5;
/** A rule that the database keeps by a trigger: the detail of its error is the code of a refusal. */
const KEPT_BY_A_TRIGGER = 'HD001';
const detailOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'detail' in error ? String(error.detail) : '';
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Of what a command asks only this is kept: it may hold names. */
const hashOf = (input: Command['input']): string =>
  createHash('sha256').update(canonicalJson(input)).digest('hex');

/** The unit of work on TypeORM's own pool. `afterCommit` pokes the outbox relay. */
export function createUnitOfWork(source: DataSource, afterCommit: () => void): UnitOfWork {
  async function run<T, C extends string>(work: (tx: Tx) => Promise<Result<T, C>>): Promise<Result<T, C>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result = await source.transaction('READ COMMITTED', async (manager) => {
          const answer = await work(asTx(manager));
          if (!answer.ok) throw new RolledBack(answer);
          return answer;
        });
        afterCommit();
        return result;
      } catch (error) {
        if (error instanceof RolledBack) return error.refusal as Refusal<C>;
        if (codeOf(error) === KEPT_BY_A_TRIGGER) return refuse(detailOf(error) as C);
        if (!RUN_AGAIN.has(codeOf(error)) || attempt >= MOST_RUNS) throw error;
      }
    }
  }

  async function once<T, C extends string>(
    command: Command,
    work: (tx: Tx) => Promise<Result<T, C>>,
  ): Promise<Result<T, C | 'COMMAND_OF_ANOTHER'>> {
    return run<T, C | 'COMMAND_OF_ANOTHER'>(async (tx) => {
      // two deliveries of one command wait for each other here, and the second finds the answer of the first
      await query(tx, `SELECT pg_advisory_xact_lock(hashtextextended($1, 1))`, [command.commandId]);
      const [done] = await query<{ actor: string; action: string; input_sha256: string | null; answer: T }>(
        tx,
        `SELECT actor, action, input_sha256, answer FROM command WHERE id = $1`,
        [command.commandId],
      );
      const actor = actorTag(command.actor);
      const input = hashOf(command.input);
      if (done) {
        const asked = done.input_sha256 ?? input; // null: from before it was kept
        const same = done.actor === actor && done.action === command.action && asked === input;
        return same ? success(done.answer) : refuse('COMMAND_OF_ANOTHER');
      }
      const result = await work(tx);
      if (result.ok) {
        await query(
          tx,
          `INSERT INTO command (id, actor, action, input_sha256, answer) VALUES ($1, $2, $3, $4, $5)`,
          [command.commandId, actor, command.action, input, JSON.stringify(result.value ?? null)],
        );
      }
      return result;
    });
  }

  return {
    run,
    once,
    read: (work) => work(asTx(source.manager)),
    snapshot: (work) => source.transaction('REPEATABLE READ', (manager) => work(asTx(manager))),
    audit: appendAudit,
    emit: async (tx, event) => {
      await query(tx, `INSERT INTO outbox_event (topic, payload) VALUES ($1, $2)`, [
        event.topic,
        JSON.stringify(event.payload),
      ]);
    },
  };
}
