import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What programs come with, and files made from a question. */
export class CreateApiTokensAndExports1764000000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The token itself is shown once and is nowhere in the database.
      CREATE TABLE api_token (
        id           uuid PRIMARY KEY,
        account_id   uuid NOT NULL REFERENCES account(id),
        name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
        token_sha256 text NOT NULL UNIQUE CHECK (length(token_sha256) = 64),
        grants       jsonb NOT NULL CHECK (jsonb_array_length(grants) > 0), -- [{role, areaId}]; what the account has lost is lost here too
        actions      text[] NOT NULL CHECK (cardinality(actions) > 0),
        created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at   timestamptz NOT NULL,
        last_used_at timestamptz,               -- to the minute
        revoked_at   timestamptz,
        CHECK (expires_at <= created_at + interval '366 days')
      );
      CREATE INDEX api_token_account ON api_token (account_id);
      GRANT SELECT, INSERT, UPDATE (last_used_at, revoked_at) ON api_token TO hop_dan_app;

      -- The file lies in the data folder for an hour; the row stays.
      CREATE TABLE query_export (
        id          uuid PRIMARY KEY,
        account_id  uuid NOT NULL REFERENCES account(id),
        round_id    uuid NOT NULL REFERENCES round(id),
        question    jsonb NOT NULL,             -- filter and order, as asked
        format      text NOT NULL CHECK (format IN ('CSV','XLSX')),
        state       text NOT NULL DEFAULT 'RUNNING' CHECK (state IN ('RUNNING','READY','FAILED')),
        rows_total  int  CHECK (rows_total >= 0),
        rows_done   int  NOT NULL DEFAULT 0 CHECK (rows_done >= 0),
        open_rows   int  NOT NULL DEFAULT 0,    -- not masked
        commune_ids uuid[] NOT NULL DEFAULT '{}', -- of which communes: asked again at every download
        sha256      text CHECK (length(sha256) = 64),
        started_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
        finished_at timestamptz,
        CHECK ((state = 'READY') = (sha256 IS NOT NULL))
      );
      CREATE INDEX query_export_account ON query_export (account_id, started_at);
      GRANT SELECT, INSERT, UPDATE ON query_export TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE query_export, api_token;`);
  }
}
