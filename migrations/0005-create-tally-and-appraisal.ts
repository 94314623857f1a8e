import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projections recomputed from decisions (never incremented), the commune's report, and the appraisal queue. */
export class CreateTallyAndAppraisal1764000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- law: report forms, columns 1..9; c9 = 1-2-3-4+5+6+7+8 is a constraint, not a hope.
      CREATE TABLE tally_line (
        round_id   uuid NOT NULL REFERENCES round(id),
        commune_id uuid NOT NULL REFERENCES area(id),
        village_id uuid NOT NULL REFERENCES area(id),
        class      text NOT NULL CHECK (class IN ('POOR','NEAR_POOR')),
        unit       text NOT NULL CHECK (unit IN ('HOUSEHOLDS','PERSONS')),
        c1 int NOT NULL, c2 int NOT NULL, c3 int NOT NULL, c4 int NOT NULL, c5 int NOT NULL,
        c6 int NOT NULL, c7 int NOT NULL, c8 int NOT NULL, c9 int NOT NULL,
        unsettled  int NOT NULL,
        PRIMARY KEY (round_id, village_id, class, unit),
        CHECK (c9 = c1 - c2 - c3 - c4 + c5 + c6 + c7 + c8),
        CHECK (least(c1, c2, c3, c4, c5, c6, c7, c8, c9, unsettled) >= 0)
      );
      CREATE INDEX tally_line_commune ON tally_line (round_id, commune_id);
      CREATE TABLE tally_state (
        round_id   uuid NOT NULL REFERENCES round(id),
        commune_id uuid NOT NULL REFERENCES area(id),
        version    int  NOT NULL,
        digest     text NOT NULL DEFAULT '',      -- sha-256 of what the board shows: the version changes with it only
        updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (round_id, commune_id)
      );
      CREATE TABLE commune_report (
        id            uuid PRIMARY KEY,
        round_id      uuid NOT NULL REFERENCES round(id),
        commune_id    uuid NOT NULL REFERENCES area(id),
        tally_version int  NOT NULL,
        totals        jsonb NOT NULL,
        totals_sha256 text  NOT NULL CHECK (length(totals_sha256) = 64),
        reported_by   text NOT NULL,
        reported_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (round_id, commune_id)
      );
      CREATE TABLE appraisal_case (
        id                uuid PRIMARY KEY,
        case_id           uuid NOT NULL UNIQUE REFERENCES review_case(id),
        round_id          uuid NOT NULL REFERENCES round(id),
        commune_id        uuid NOT NULL REFERENCES area(id),
        village_id        uuid NOT NULL REFERENCES area(id),
        appraisal_area_id uuid NOT NULL REFERENCES area(id),
        state             text NOT NULL CHECK (state IN ('PROVISIONAL','READY')),
        decision_seq      bigint NOT NULL,
        motion_id         uuid NOT NULL REFERENCES motion(id),
        start_class       text NOT NULL,
        end_class         text,
        movement          text NOT NULL,
        outcome           text NOT NULL CHECK (outcome IN ('AGREED','NOT_AGREED')),
        distance_to_line  int  NOT NULL,
        other_opinion_kinds text[] NOT NULL,
        decided_at        timestamptz NOT NULL,
        sort_key          text NOT NULL,          -- commune name, village name, household code: the stable reading order
        version           int  NOT NULL DEFAULT 1
      );
      CREATE INDEX appraisal_case_queue ON appraisal_case (round_id, appraisal_area_id, sort_key, id);
      CREATE INDEX appraisal_case_commune ON appraisal_case (round_id, commune_id);
      CREATE TABLE appraisal_state (
        round_id   uuid PRIMARY KEY REFERENCES round(id),
        version    int NOT NULL
      );

      GRANT SELECT, INSERT, UPDATE, DELETE ON tally_line, appraisal_case TO hop_dan_app;
      GRANT SELECT, INSERT, UPDATE ON tally_state, appraisal_state TO hop_dan_app;
      GRANT SELECT, INSERT ON commune_report TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE appraisal_state, appraisal_case, commune_report, tally_state, tally_line;`);
  }
}
