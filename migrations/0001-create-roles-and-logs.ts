import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two roles: whoever migrates owns the tables; the server works as `hop_dan_app`, which cannot rewrite history.
 * Roles belong to the whole cluster, so creating one tolerates that another database made it first.
 */
export class CreateRolesAndLogs1764000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DO $$ BEGIN
        CREATE ROLE hop_dan_app NOLOGIN;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$;
      DO $$ BEGIN
        EXECUTE format('GRANT hop_dan_app TO %I', current_user);
      EXCEPTION WHEN OTHERS THEN NULL;  -- granted already, or by a concurrent migration of another database
      END $$;
      GRANT USAGE ON SCHEMA public TO hop_dan_app;

      -- One chained log. scope = 'meeting:<id>' | 'commune:<round>:<id>' | 'system'; seq has no gaps inside a scope.
      CREATE TABLE audit_entry (
        scope     text        NOT NULL,
        seq       bigint      NOT NULL CHECK (seq > 0),
        at        timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor     text        NOT NULL,
        action    text        NOT NULL,
        subject   text        NOT NULL,
        data      jsonb       NOT NULL DEFAULT '{}',
        prev_hash text        NOT NULL CHECK (length(prev_hash) = 64),
        hash      text        NOT NULL CHECK (length(hash) = 64),
        PRIMARY KEY (scope, seq)
      );

      -- What happened, for whoever recomputes from it. Read in id order; done_at says that it was handled.
      CREATE TABLE outbox_event (
        id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        topic      text        NOT NULL,
        payload    jsonb       NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        done_at    timestamptz
      );
      CREATE INDEX outbox_event_waiting ON outbox_event (id) WHERE done_at IS NULL;

      -- The answer given to a command, so that the same command sent again gets the same answer and is done once.
      CREATE TABLE command (
        id      uuid        PRIMARY KEY,
        actor   text        NOT NULL,
        action  text        NOT NULL,
        answer  jsonb       NOT NULL,
        done_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      GRANT SELECT, INSERT ON audit_entry, command TO hop_dan_app;
      GRANT SELECT, INSERT, UPDATE (done_at) ON outbox_event TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE command, outbox_event, audit_entry;`); // the role stays: other databases may use it
  }
}
