import type { MigrationInterface, QueryRunner } from 'typeorm';

const PREPARATION = `('PREPARED','PREPARATION_REOPENED')`;
const EVENTS = `('PREPARED','LIST_STARTED','LIST_COMPLETED','REVIEW_STARTED','REVIEW_COMPLETED','EMPTY_LIST_CLOSED',
  'AGENDA_FIXED','MEETING_STARTED','MEETING_SETTLED','SENT_BACK','POSTING_STARTED','POSTING_ENDED','OPINION_ASKED',
  'OPINION_RECEIVED','RECOGNISED'`;

/**
 * What stands around the six steps: plans with their money, decisions and who is in them, classes and who came, and how often
 * somebody has practised. What was recorded is never changed: a wrong paper or class is ended with a reason.
 */
export class PrepareAndTrain1764000000034 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE preparation_paper (
        id          uuid PRIMARY KEY,
        seq         bigint GENERATED ALWAYS AS IDENTITY,
        round_id    uuid NOT NULL REFERENCES round(id),
        area_id     uuid NOT NULL REFERENCES area(id),
        kind        text NOT NULL CHECK (kind IN ('PLAN','COMMITTEE','REVIEW_TEAM','INSPECTORS','TRAINING')),
        number      text NOT NULL CHECK (number <> '' AND length(number) <= 200),
        dated       date NOT NULL,
        for_below   boolean NOT NULL, -- it also counts for every commune in the unit
        starts_on   date,             -- of a plan: the round as planned
        ends_on     date,
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK ((starts_on IS NULL) = (ends_on IS NULL) AND starts_on <= ends_on),
        CHECK (kind = 'PLAN' OR starts_on IS NULL)
      );
      CREATE INDEX preparation_paper_unit ON preparation_paper (round_id, area_id);
      CREATE TABLE preparation_paper_end (
        paper_id uuid PRIMARY KEY REFERENCES preparation_paper(id),
        reason   text NOT NULL CHECK (reason <> '' AND length(reason) <= 500),
        ended_by text NOT NULL,
        ended_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE TABLE preparation_member (
        paper_id   uuid NOT NULL REFERENCES preparation_paper(id),
        seq        int  NOT NULL CHECK (seq > 0),
        name       text NOT NULL CHECK (name <> '' AND length(name) <= 200),
        name_key   text NOT NULL,
        part       text NOT NULL CHECK (length(part) <= 200),   -- trưởng ban, tổ viên, giám sát viên …
        office     text NOT NULL CHECK (length(office) <= 200),
        phone      text NOT NULL CHECK (length(phone) <= 30),
        area_id    uuid NOT NULL REFERENCES area(id),           -- the unit of the paper, or the village of a team
        PRIMARY KEY (paper_id, seq)
      );
      CREATE INDEX preparation_member_area ON preparation_member (area_id);
      CREATE TABLE preparation_scan (
        id          uuid PRIMARY KEY,
        seq         bigint GENERATED ALWAYS AS IDENTITY,
        paper_id    uuid NOT NULL REFERENCES preparation_paper(id),
        sha256      text NOT NULL,
        bytes       int  NOT NULL CHECK (bytes > 0),
        media_type  text NOT NULL CHECK (media_type IN ('image/jpeg','image/png','application/pdf')),
        attached_by text NOT NULL,
        attached_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (paper_id, sha256)
      );

      -- Planned, spent, what for; nothing more. Old figures stand in the log.
      CREATE TABLE budget_line (
        id          uuid PRIMARY KEY,
        seq         bigint GENERATED ALWAYS AS IDENTITY,
        round_id    uuid NOT NULL REFERENCES round(id),
        area_id     uuid NOT NULL REFERENCES area(id),
        what_for    text NOT NULL CHECK (what_for <> '' AND length(what_for) <= 300),
        source      text NOT NULL CHECK (length(source) <= 200),
        planned     bigint NOT NULL CHECK (planned BETWEEN 0 AND 1000000000000000),
        spent       bigint NOT NULL CHECK (spent BETWEEN 0 AND 1000000000000000),
        version     int NOT NULL DEFAULT 1 CHECK (version > 0),
        recorded_by text NOT NULL
      );
      CREATE INDEX budget_line_unit ON budget_line (round_id, area_id);

      CREATE TABLE training_class (
        id          uuid PRIMARY KEY,
        seq         bigint GENERATED ALWAYS AS IDENTITY,
        round_id    uuid NOT NULL REFERENCES round(id),
        area_id     uuid NOT NULL REFERENCES area(id), -- the unit that holds it; its level is the level of the class
        place       text NOT NULL CHECK (place <> '' AND length(place) <= 200),
        held_on     date NOT NULL,
        online      boolean NOT NULL,
        material    text NOT NULL CHECK (length(material) <= 500),
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX training_class_unit ON training_class (round_id, area_id);
      CREATE TABLE training_class_end (
        class_id uuid PRIMARY KEY REFERENCES training_class(id),
        reason   text NOT NULL CHECK (reason <> '' AND length(reason) <= 500),
        ended_by text NOT NULL,
        ended_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE TABLE training_person (
        id         uuid PRIMARY KEY,
        class_id   uuid NOT NULL REFERENCES training_class(id),
        seq        int  NOT NULL CHECK (seq > 0),
        name       text NOT NULL CHECK (name <> '' AND length(name) <= 200),
        name_key   text NOT NULL,
        part       text NOT NULL CHECK (length(part) <= 200), -- rà soát viên, trưởng thôn, cán bộ …
        area_id    uuid NOT NULL REFERENCES area(id),         -- where the person works
        commune_id uuid REFERENCES area(id),                  -- of it; null: above the commune
        attended   boolean,                                   -- null: not called yet
        UNIQUE (class_id, seq),
        UNIQUE (class_id, name_key, area_id)
      );
      CREATE INDEX training_person_commune ON training_person (commune_id) WHERE attended;

      -- How often, and how many items were right: never which.
      CREATE TABLE practice_result (
        id         uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account(id),
        household  text NOT NULL,
        right_ones int  NOT NULL CHECK (right_ones BETWEEN 0 AND items),
        items      int  NOT NULL CHECK (items > 0),
        done_at    timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX practice_result_account ON practice_result (account_id);

      -- Papers recorded before stay valid: by the rule of that time those of a unit counted for every commune in it.
      INSERT INTO preparation_paper (id, round_id, area_id, kind, number, dated, for_below, recorded_by, recorded_at)
        SELECT p.id, p.round_id, p.area_id, p.kind, p.number, p.dated, a.level <> 'COMMUNE', p.recorded_by, p.recorded_at
        FROM step_paper p JOIN area a ON a.id = p.area_id WHERE p.kind IN ('PLAN','COMMITTEE','TRAINING') ORDER BY p.seq;

      ALTER TABLE step_event DROP CONSTRAINT step_event_kind_check;
      ALTER TABLE step_event ADD CONSTRAINT step_event_kind_check CHECK (kind IN ${EVENTS},'PREPARATION_REOPENED'));
    `);
    for (const table of [
      ...['preparation_paper', 'preparation_paper_end', 'preparation_member', 'preparation_scan'],
      ...['training_class', 'training_class_end', 'practice_result'],
    ])
      await db.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change();
        GRANT SELECT, INSERT ON ${table} TO hop_dan_app`);
    await db.query(`
      GRANT SELECT, INSERT ON budget_line, training_person TO hop_dan_app;
      GRANT UPDATE (what_for, source, planned, spent, version, recorded_by) ON budget_line TO hop_dan_app;
      GRANT UPDATE (attended) ON training_person TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE practice_result, training_person, training_class_end, training_class, budget_line, preparation_scan,
        preparation_member, preparation_paper_end, preparation_paper;
      ALTER TABLE step_event DISABLE TRIGGER step_event_append_only;
      DELETE FROM step_event e WHERE kind IN ${PREPARATION} AND EXISTS (
        SELECT FROM step_event r WHERE r.round_id = e.round_id AND r.village_id = e.village_id
          AND r.kind = 'PREPARATION_REOPENED' AND r.n >= e.n);
      ALTER TABLE step_event ENABLE TRIGGER step_event_append_only;
      ALTER TABLE step_event DROP CONSTRAINT step_event_kind_check;
      ALTER TABLE step_event ADD CONSTRAINT step_event_kind_check CHECK (kind IN ${EVENTS}));
    `);
  }
}
