import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The work of appraisers on the queue. Columns of `appraisal_case` that questions may filter and order by:
 * `risk_band` LOW | MIDDLE | HIGH · `risk_parts` kinds of part that are there · `risk_values` each with its value ·
 * `asked_on` the day the tier above was asked (the report, or the answer to a return) · `due_on` the day by which it answers
 * (recomputed, decides nothing) · `draw_key` the random order · `held_by`, `held_until`, `claim_token_sha256` the claim.
 * All but the claim are recomputed at a refresh, never incremented.
 */
export class WorkOnTheAppraisalQueue1764000000027 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE appraisal_case
        ADD COLUMN risk_band text NOT NULL DEFAULT 'LOW' CHECK (risk_band IN ('LOW','MIDDLE','HIGH')),
        ADD COLUMN risk_parts text[] NOT NULL DEFAULT '{}' CHECK (risk_parts <@ ARRAY[
          'NEAR_LINE','AGAINST_SCORE','SPLIT','RELATION','ALTERNATING','LATE_EDIT','COMPLAINT']),
        ADD COLUMN risk_values jsonb NOT NULL DEFAULT '{}', -- kind of part: its number
        ADD COLUMN asked_on date,
        ADD COLUMN due_on   date,
        ADD COLUMN draw_key text NOT NULL DEFAULT '',
        ADD COLUMN kept_for uuid REFERENCES account(id), -- who returned it gets the answer first
        ADD COLUMN held_by  uuid REFERENCES account(id),
        ADD COLUMN held_until timestamptz,               -- lease; its end decides nothing but that somebody else may take it
        ADD COLUMN claim_token_sha256 text CHECK (length(claim_token_sha256) = 64),
        ADD CONSTRAINT appraisal_case_claim CHECK (num_nulls(held_by, held_until, claim_token_sha256) IN (0, 3));
      UPDATE appraisal_case a SET draw_key = md5(a.round_id::text || a.case_id::text),
        asked_on = (SELECT (reported_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM commune_report r
                    WHERE r.round_id = a.round_id AND r.commune_id = a.commune_id);
      -- the next case: by due day, then risk, then age; or by the random order
      CREATE INDEX appraisal_case_next ON appraisal_case (round_id, due_on,
        (CASE risk_band WHEN 'HIGH' THEN 0 WHEN 'MIDDLE' THEN 1 ELSE 2 END), asked_on, id) WHERE state = 'READY';
      CREATE INDEX appraisal_case_draw ON appraisal_case (round_id, draw_key) WHERE state = 'READY';
      CREATE INDEX appraisal_case_held ON appraisal_case (held_by) WHERE held_by IS NOT NULL;

      -- The share of next cases that is handed out at random; the newest of a round stands, none: the default of the product.
      CREATE TABLE appraisal_setting (
        round_id       uuid NOT NULL REFERENCES round(id),
        seq            int  NOT NULL CHECK (seq > 0),
        random_percent int  NOT NULL CHECK (random_percent BETWEEN 0 AND 100),
        reason         text NOT NULL CHECK (reason <> ''),
        set_by         text NOT NULL,
        set_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (round_id, seq)
      );
      CREATE SEQUENCE appraisal_hand_out; -- numbers what is handed out: every so-manieth goes at random
      GRANT USAGE ON SEQUENCE appraisal_hand_out TO hop_dan_app;
      -- Who was given which case, and what led to it.
      CREATE TABLE appraisal_claim (
        seq          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        case_id      uuid NOT NULL REFERENCES appraisal_case(id),
        kind         text NOT NULL CHECK (kind IN ('CLAIMED','TAKEN_OVER','RELEASED')),
        led_by       text CHECK (led_by IN ('ANSWER','DUE','RISK','AGE','RANDOM','CHOSEN')),
        account_id   uuid NOT NULL REFERENCES account(id),
        from_account uuid REFERENCES account(id),
        reason       text,
        at           timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK ((kind = 'CLAIMED') = (led_by IS NOT NULL)),
        CHECK ((kind = 'TAKEN_OVER') = (from_account IS NOT NULL AND reason <> ''))
      );
      CREATE INDEX appraisal_claim_case ON appraisal_claim (case_id, seq);

      -- A seeded draw of forms, stratified by village: frame, seed, size and reason, so that anybody can draw it again.
      CREATE TABLE appraisal_sample (
        id           uuid PRIMARY KEY,
        round_id     uuid NOT NULL REFERENCES round(id),
        commune_id   uuid NOT NULL REFERENCES area(id),
        n            int  NOT NULL CHECK (n IN (1, 2)), -- 2: the second draw after one defect
        seed         text NOT NULL CHECK (seed <> ''),
        frame        uuid[] NOT NULL CHECK (cardinality(frame) > 0), -- review cases in canonical order
        frame_sha256 text NOT NULL CHECK (length(frame_sha256) = 64),
        size         int  NOT NULL CHECK (size > 0),
        reason       text NOT NULL CHECK (reason <> ''),
        drawn_by     text NOT NULL,
        drawn_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (round_id, commune_id, n)
      );
      CREATE TABLE appraisal_sample_form (
        sample_id  uuid NOT NULL REFERENCES appraisal_sample(id),
        position   int  NOT NULL CHECK (position > 0),
        case_id    uuid NOT NULL REFERENCES review_case(id),
        village_id uuid NOT NULL REFERENCES area(id),
        PRIMARY KEY (sample_id, position),
        UNIQUE (sample_id, case_id)
      );
      -- What was found at a drawn form. The class is scored from the corrected answers, never typed.
      CREATE TABLE appraisal_check (
        seq          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        sample_id    uuid NOT NULL,
        case_id      uuid NOT NULL,
        corrected    jsonb NOT NULL,                    -- {} when every answer was right
        scored_class text NOT NULL,
        found_class  text NOT NULL,
        defect       boolean NOT NULL GENERATED ALWAYS AS (scored_class <> found_class) STORED,
        note         text NOT NULL DEFAULT '',
        checked_by   text NOT NULL,
        checked_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (sample_id, case_id),
        FOREIGN KEY (sample_id, case_id) REFERENCES appraisal_sample_form (sample_id, case_id),
        CHECK (corrected <> '{}' OR scored_class = found_class)
      );

      -- What the tier above answered to the report of the commune. Never a change of class.
      CREATE TABLE appraisal_decision (
        id            uuid PRIMARY KEY,
        seq           bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        appraisal_case_id uuid NOT NULL REFERENCES appraisal_case(id),
        case_id       uuid NOT NULL REFERENCES review_case(id),
        round_id      uuid NOT NULL REFERENCES round(id),
        commune_id    uuid NOT NULL REFERENCES area(id),
        village_id    uuid NOT NULL REFERENCES area(id),
        kind          text NOT NULL CHECK (kind IN ('AGREE','RETURN','RE_CHECK')),
        fields        text[] NOT NULL DEFAULT '{}',
        reason_code   text,
        words         text NOT NULL DEFAULT '',
        answers_sha256 text NOT NULL CHECK (length(answers_sha256) = 64), -- of what was decided on
        decision_seq  bigint NOT NULL,                  -- the decision below that it answers
        sample_id     uuid REFERENCES appraisal_sample(id), -- of a decision in bulk
        command_id    uuid NOT NULL,
        decided_by    uuid NOT NULL REFERENCES account(id),
        decided_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (command_id, case_id),
        CHECK ((kind = 'RETURN') = (cardinality(fields) > 0)),
        CHECK ((kind = 'RE_CHECK') = (reason_code IS NOT NULL)),
        CHECK (kind = 'AGREE' OR words <> '')
      );
      CREATE INDEX appraisal_decision_case ON appraisal_decision (case_id, seq);
      CREATE INDEX appraisal_decision_commune ON appraisal_decision (round_id, commune_id);

      CREATE TRIGGER appraisal_setting_append_only BEFORE UPDATE OR DELETE ON appraisal_setting FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER appraisal_claim_append_only BEFORE UPDATE OR DELETE ON appraisal_claim FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER appraisal_sample_append_only BEFORE UPDATE OR DELETE ON appraisal_sample FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER appraisal_sample_form_append_only BEFORE UPDATE OR DELETE ON appraisal_sample_form FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER appraisal_check_append_only BEFORE UPDATE OR DELETE ON appraisal_check FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER appraisal_decision_append_only BEFORE UPDATE OR DELETE ON appraisal_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();

      GRANT SELECT, INSERT ON appraisal_setting, appraisal_claim, appraisal_sample, appraisal_sample_form, appraisal_check,
        appraisal_decision TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE appraisal_decision, appraisal_check, appraisal_sample_form, appraisal_sample, appraisal_claim, appraisal_setting;
      DROP SEQUENCE appraisal_hand_out;
      DROP INDEX appraisal_case_next, appraisal_case_draw, appraisal_case_held;
      ALTER TABLE appraisal_case DROP CONSTRAINT appraisal_case_claim,
        DROP COLUMN risk_band, DROP COLUMN risk_parts, DROP COLUMN risk_values, DROP COLUMN asked_on, DROP COLUMN due_on,
        DROP COLUMN draw_key, DROP COLUMN kept_for, DROP COLUMN held_by, DROP COLUMN held_until,
        DROP COLUMN claim_token_sha256;
    `);
  }
}
