import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES_BEFORE = `'ADMIN','COMMUNE_OFFICER','COMMUNE_CHAIR','REVIEWER','APPRAISER','PROVINCE_OFFICER','PROVINCE_VIEWER','OBSERVER'`;
const NEW_ROLES = `'APPRAISAL_LEAD','APPRAISAL_CHAIR','SURVEY_INSPECTOR','COMMITTEE_MEMBER','FRONT_SUPERVISOR'`;

/**
 * What the steps after the meeting share: a decision may come from a re-check, a commune that has reported is frozen, and
 * posting, complaints, re-checks, the opinion and the recognition get tables of their own. Papers of steps 4 to 6 that were
 * recorded before with number and date only are carried over.
 */
export class OpenTheWayToTheCertificate1764000000022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE account_grant DROP CONSTRAINT account_grant_role_check;
      ALTER TABLE account_grant ADD CONSTRAINT account_grant_role_check CHECK (role IN (${ROLES_BEFORE},${NEW_ROLES}));

      -- Set at the submission: from then on lists, scores and meetings of the commune stand still.
      ALTER TABLE round_commune ADD COLUMN frozen_at timestamptz;

      -- QĐ 24/2021 Đ.4 k.4: posted at the village house and the commune office; again after a re-check.
      CREATE TABLE posting (
        id          uuid PRIMARY KEY,
        round_id    uuid NOT NULL REFERENCES round(id),
        commune_id  uuid NOT NULL REFERENCES area(id),
        village_id  uuid NOT NULL REFERENCES area(id),
        n           int  NOT NULL CHECK (n > 0), -- 1: the list after the meeting; later: what changed since
        places      text[] NOT NULL CHECK (cardinality(places) > 0),
        started_on  date NOT NULL,               -- as written on the paper; nothing is ever decided by it
        list_sha256 text CHECK (length(list_sha256) = 64), -- null: recorded before lists were kept
        public_code text NOT NULL UNIQUE,        -- in the poster's QR
        started_by  text NOT NULL,
        started_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (round_id, village_id, n)
      );
      CREATE INDEX posting_commune ON posting (round_id, commune_id);
      CREATE TABLE posting_row (                 -- exactly what hung on the wall
        posting_id uuid NOT NULL REFERENCES posting(id),
        position   int  NOT NULL CHECK (position > 0),
        case_id    uuid NOT NULL REFERENCES review_case(id),
        head_name  text NOT NULL CHECK (head_name <> ''),
        class      text NOT NULL CHECK (class IN ('POOR','NEAR_POOR','AVERAGE_LIVING','NOT_POOR')),
        PRIMARY KEY (posting_id, position),
        UNIQUE (posting_id, case_id)
      );
      CREATE TABLE posting_end (
        posting_id uuid PRIMARY KEY REFERENCES posting(id),
        ended_on   date NOT NULL,
        ended_by   text NOT NULL,
        ended_at   timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      -- COMPLAINT: named and signed, runs a clock. FEEDBACK: may be nameless, is information.
      CREATE TABLE complaint (
        id           uuid PRIMARY KEY,
        seq          bigint GENERATED ALWAYS AS IDENTITY,
        kind         text NOT NULL CHECK (kind IN ('COMPLAINT','FEEDBACK')),
        state        text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN','CLOSED')),
        round_id     uuid NOT NULL REFERENCES round(id),
        commune_id   uuid NOT NULL REFERENCES area(id),
        village_id   uuid REFERENCES area(id),
        case_id      uuid REFERENCES review_case(id),
        posting_id   uuid REFERENCES posting(id),
        about        text NOT NULL CHECK (about IN ('CASE','LEFT_OUT','OTHER')),
        channel      text NOT NULL CHECK (channel IN ('QR','OFFICE')),
        receipt_code text NOT NULL UNIQUE,
        received_on  date NOT NULL,
        received_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
        version      int NOT NULL DEFAULT 1
      );
      CREATE INDEX complaint_open ON complaint (round_id, commune_id) WHERE state = 'OPEN';
      CREATE INDEX complaint_case ON complaint (case_id);

      -- Phúc tra: a second visit to a household, asked for by a complaint, by the tier above or by an inspection.
      CREATE TABLE re_check (
        id            uuid PRIMARY KEY,
        round_id      uuid NOT NULL REFERENCES round(id),
        commune_id    uuid NOT NULL REFERENCES area(id),
        village_id    uuid NOT NULL REFERENCES area(id),
        case_id       uuid NOT NULL REFERENCES review_case(id),
        origin        text NOT NULL CHECK (origin IN ('COMPLAINT','APPRAISAL','INSPECTION')),
        origin_id     uuid NOT NULL,
        asked_by      text NOT NULL,
        asked_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
        visited_on    date,
        visited_by    text,
        assessment_id uuid REFERENCES assessment(id), -- the answers as found at the visit
        finding       text,
        recorded_by   text,
        recorded_at   timestamptz,
        UNIQUE (origin, origin_id, case_id),
        CHECK (num_nulls(visited_on, visited_by, finding, recorded_by, recorded_at) IN (0, 5))
      );
      CREATE INDEX re_check_case ON re_check (case_id);

      -- A decision comes from a meeting, or from a re-check after it.
      ALTER TABLE decision DROP CONSTRAINT decision_pkey;
      ALTER TABLE decision ALTER COLUMN motion_id DROP NOT NULL;
      ALTER TABLE decision
        ADD COLUMN source text NOT NULL DEFAULT 'MEETING' CHECK (source IN ('MEETING','RE_CHECK')),
        ADD COLUMN re_check_id uuid REFERENCES re_check(id),
        ADD PRIMARY KEY (seq),
        ADD CONSTRAINT decision_once_in_a_motion UNIQUE (motion_id, case_id),
        ADD CONSTRAINT decision_once_by_a_re_check UNIQUE (re_check_id),
        ADD CONSTRAINT decision_has_its_source CHECK
          ((source = 'MEETING') = (motion_id IS NOT NULL) AND (source = 'RE_CHECK') = (re_check_id IS NOT NULL));
      ALTER TABLE appraisal_case ALTER COLUMN motion_id DROP NOT NULL;
      -- AGREED, RETURNED (fields to mend are named), RE_CHECK (the commune is asked to look again): answers of the tier above.
      ALTER TABLE appraisal_case DROP CONSTRAINT appraisal_case_state_check;
      ALTER TABLE appraisal_case ADD CONSTRAINT appraisal_case_state_check
        CHECK (state IN ('PROVISIONAL','READY','AGREED','RETURNED','RE_CHECK'));

      -- k.5: the written opinion. It counts once it was sent.
      CREATE TABLE opinion (
        id          uuid PRIMARY KEY,
        round_id    uuid NOT NULL REFERENCES round(id),
        commune_id  uuid NOT NULL REFERENCES area(id),
        number      text NOT NULL CHECK (number <> ''),
        dated       date NOT NULL,
        sent_on     date,
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (round_id, commune_id)
      );
      -- k.6: the decision of the commune chair (Mẫu số 02).
      CREATE TABLE recognition (
        id          uuid PRIMARY KEY,
        round_id    uuid NOT NULL REFERENCES round(id),
        commune_id  uuid NOT NULL REFERENCES area(id),
        number      text NOT NULL CHECK (number <> ''),
        dated       date NOT NULL,
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (round_id, commune_id)
      );

      INSERT INTO posting (id, round_id, commune_id, village_id, n, places, started_on, public_code, started_by, started_at)
        SELECT p.id, p.round_id, v.parent_id, v.id, 1, p.places, p.dated,
               left(replace(gen_random_uuid()::text, '-', ''), 12), p.recorded_by, p.recorded_at
        FROM step_paper p JOIN area v ON v.id = p.area_id WHERE p.kind = 'POSTING_STARTED';
      INSERT INTO posting_end (posting_id, ended_on, ended_by, ended_at)
        SELECT s.id, e.dated, e.recorded_by, e.recorded_at
        FROM step_paper e JOIN step_paper s ON s.round_id = e.round_id AND s.area_id = e.area_id AND s.kind = 'POSTING_STARTED'
        WHERE e.kind = 'POSTING_ENDED';
      INSERT INTO opinion (id, round_id, commune_id, number, dated, sent_on, recorded_by, recorded_at)
        SELECT id, round_id, area_id, number, dated, dated, recorded_by, recorded_at FROM step_paper WHERE kind = 'OPINION';
      INSERT INTO recognition (id, round_id, commune_id, number, dated, recorded_by, recorded_at)
        SELECT id, round_id, area_id, number, dated, recorded_by, recorded_at FROM step_paper WHERE kind = 'RECOGNITION';
      UPDATE round_commune part SET frozen_at = report.reported_at FROM commune_report report
        WHERE report.round_id = part.round_id AND report.commune_id = part.commune_id;

      CREATE TRIGGER posting_append_only BEFORE UPDATE OR DELETE ON posting FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER posting_row_append_only BEFORE UPDATE OR DELETE ON posting_row FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER posting_end_append_only BEFORE UPDATE OR DELETE ON posting_end FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER re_check_visited BEFORE UPDATE ON re_check FOR EACH ROW
        WHEN (OLD.recorded_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER recognition_append_only BEFORE UPDATE OR DELETE ON recognition FOR EACH ROW EXECUTE FUNCTION refuse_change();

      GRANT SELECT, INSERT ON posting, posting_row, posting_end, recognition TO hop_dan_app;
      GRANT SELECT, INSERT, UPDATE ON complaint, re_check, opinion TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE decision DISABLE TRIGGER decision_append_only;
      DELETE FROM appraisal_case WHERE motion_id IS NULL;
      DELETE FROM decision WHERE source <> 'MEETING';
      ALTER TABLE decision ENABLE TRIGGER decision_append_only;
      UPDATE appraisal_case SET state = 'READY' WHERE state NOT IN ('PROVISIONAL','READY');
      ALTER TABLE appraisal_case DROP CONSTRAINT appraisal_case_state_check;
      ALTER TABLE appraisal_case ADD CONSTRAINT appraisal_case_state_check CHECK (state IN ('PROVISIONAL','READY'));
      ALTER TABLE appraisal_case ALTER COLUMN motion_id SET NOT NULL;
      ALTER TABLE decision DROP CONSTRAINT decision_has_its_source, DROP CONSTRAINT decision_once_by_a_re_check,
        DROP CONSTRAINT decision_once_in_a_motion, DROP CONSTRAINT decision_pkey, DROP COLUMN re_check_id, DROP COLUMN source;
      ALTER TABLE decision ALTER COLUMN motion_id SET NOT NULL, ADD PRIMARY KEY (motion_id, case_id);
      DROP TABLE recognition, opinion, re_check, complaint, posting_end, posting_row, posting;
      ALTER TABLE round_commune DROP COLUMN frozen_at;
      DELETE FROM account_grant WHERE role IN (${NEW_ROLES});
      ALTER TABLE account_grant DROP CONSTRAINT account_grant_role_check;
      ALTER TABLE account_grant ADD CONSTRAINT account_grant_role_check CHECK (role IN (${ROLES_BEFORE}));
    `);
  }
}
