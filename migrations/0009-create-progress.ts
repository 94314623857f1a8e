import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where every village stands in the steps of QĐ 24/2021 Đ.4: what happened (only ever appended), and two projections of it,
 * by village and by commune, which are recomputed and never incremented.
 */
export class CreateProgress1764000000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What was put on paper outside the meeting: plans, postings, opinions, recognitions.
      CREATE TABLE step_paper (
        id          uuid PRIMARY KEY,
        seq         bigint GENERATED ALWAYS AS IDENTITY,
        round_id    uuid NOT NULL REFERENCES round(id),
        area_id     uuid NOT NULL REFERENCES area(id), -- the village of a posting, the commune of an opinion, any unit of a plan
        kind        text NOT NULL CHECK (kind IN
                      ('PLAN','COMMITTEE','TRAINING','POSTING_STARTED','POSTING_ENDED','OPINION','RECOGNITION')),
        number      text CHECK (number <> ''),
        dated       date NOT NULL,               -- as written on the paper; nothing is ever decided by it
        places      text[] NOT NULL DEFAULT '{}',
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK ((kind IN ('POSTING_STARTED','POSTING_ENDED')) = (number IS NULL)),
        CHECK ((kind = 'POSTING_STARTED') = (cardinality(places) > 0)),
        UNIQUE (round_id, area_id, kind)
      );
      CREATE TRIGGER step_paper_append_only BEFORE UPDATE OR DELETE ON step_paper FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- A step is entered and finished by its own event. n counts the events of a village without a gap.
      CREATE TABLE step_event (
        round_id   uuid NOT NULL REFERENCES round(id),
        village_id uuid NOT NULL REFERENCES area(id),
        n          int  NOT NULL CHECK (n > 0),
        commune_id uuid NOT NULL REFERENCES area(id),
        kind       text NOT NULL CHECK (kind IN
                     ('PREPARED','LIST_STARTED','LIST_COMPLETED','REVIEW_STARTED','REVIEW_COMPLETED','AGENDA_FIXED',
                      'MEETING_STARTED','MEETING_SETTLED','SENT_BACK','POSTING_STARTED','POSTING_ENDED','OPINION_ASKED',
                      'OPINION_RECEIVED','RECOGNISED')),
        step       text NOT NULL CHECK (step IN ('PREPARATION','LIST','REVIEW','MEETING','POSTING','OPINION','RECOGNITION')),
        state      text NOT NULL CHECK (state IN ('RUNNING','FINISHED')),
        at         timestamptz NOT NULL DEFAULT clock_timestamp(),
        source_ref text NOT NULL,                -- 'import.confirmed:<event>', 'meeting.changed:<event>', 'paper:<id>' …
        reason     jsonb,                        -- of SENT_BACK: how many households, and why
        PRIMARY KEY (round_id, village_id, n),
        CHECK ((kind = 'SENT_BACK') = (reason IS NOT NULL))
      );
      CREATE TRIGGER step_event_append_only BEFORE UPDATE OR DELETE ON step_event FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- The version of what is shown: drawn anew whenever a row below shows something else, so it only grows.
      CREATE SEQUENCE progress_version AS int;
      CREATE TABLE village_step (
        round_id      uuid NOT NULL REFERENCES round(id),
        village_id    uuid NOT NULL REFERENCES area(id),
        commune_id    uuid NOT NULL REFERENCES area(id),
        step          text NOT NULL,
        state         text NOT NULL CHECK (state IN ('RUNNING','FINISHED')),
        kind          text,                      -- of the event that led here; null: none yet
        changed_at    timestamptz,
        prepared      boolean NOT NULL,
        reason        jsonb,
        cases         int NOT NULL,              -- households with a score
        waiting       int NOT NULL,              -- on the list without a score
        rows_to_mend  int NOT NULL,
        unsettled     int NOT NULL,              -- of cases: not agreed by a meeting
        re_review     int NOT NULL,              -- of unsettled: the newest result is "not agreed"
        meeting_state text CHECK (meeting_state IN ('PREPARED','IN_SESSION','ADJOURNED','SEALED')),
        version       int NOT NULL,
        PRIMARY KEY (round_id, village_id)
      );
      CREATE INDEX village_step_commune ON village_step (round_id, commune_id);
      CREATE TABLE commune_progress (
        round_id             uuid NOT NULL REFERENCES round(id),
        commune_id           uuid NOT NULL REFERENCES area(id),
        villages             int NOT NULL DEFAULT 0,
        prepared             int NOT NULL DEFAULT 0,
        list_running         int NOT NULL DEFAULT 0,
        list_finished        int NOT NULL DEFAULT 0,
        review_running       int NOT NULL DEFAULT 0,
        review_finished      int NOT NULL DEFAULT 0,
        meeting_running      int NOT NULL DEFAULT 0,
        meeting_finished     int NOT NULL DEFAULT 0,
        posting_running      int NOT NULL DEFAULT 0,
        posting_finished     int NOT NULL DEFAULT 0,
        opinion_running      int NOT NULL DEFAULT 0,
        opinion_finished     int NOT NULL DEFAULT 0,
        recognition_running  int NOT NULL DEFAULT 0,
        recognition_finished int NOT NULL DEFAULT 0,
        rows_without_village int NOT NULL DEFAULT 0,
        papers               text[] NOT NULL DEFAULT '{}', -- of the preparation, recorded for the commune or above it
        changed_at           timestamptz,
        version              int NOT NULL DEFAULT 0,
        PRIMARY KEY (round_id, commune_id),
        CHECK (villages >= prepared AND villages >= list_finished AND list_finished >= review_finished
               AND review_finished >= meeting_finished AND meeting_finished >= posting_finished
               AND posting_finished >= opinion_finished AND opinion_finished >= recognition_finished)
      );

      GRANT SELECT, INSERT ON step_paper, step_event TO hop_dan_app;
      GRANT SELECT, INSERT, UPDATE ON village_step, commune_progress TO hop_dan_app;
      GRANT USAGE ON SEQUENCE progress_version TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE commune_progress, village_step, step_event, step_paper;
      DROP SEQUENCE progress_version;
    `);
  }
}
