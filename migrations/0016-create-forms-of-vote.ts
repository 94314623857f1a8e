import type { MigrationInterface, QueryRunner } from 'typeorm';

const ACTS_BEFORE = `'SECRETARY_APPROVED','FORM_OF_VOTE_CHOSEN','PHONE_CONSENT','MINUTES_ADOPTED','QUORUM_NOTED','ADJOURNED','CONTINUED'`;

/** Forms of vote: two counters who count apart, and the secret ballot on paper. Frozen with the base when a motion opens. */
export class CreateFormsOfVote1764000000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE meeting ADD COLUMN counters int NOT NULL DEFAULT 1 CHECK (counters IN (1, 2));

      ALTER TABLE meeting_access DROP CONSTRAINT meeting_access_role_check;
      ALTER TABLE meeting_access ADD CONSTRAINT meeting_access_role_check CHECK (role IN ('CHAIR','OPERATOR','COUNTER'));
      ALTER TABLE meeting_access ADD COLUMN counter_no int CHECK (counter_no IN (1, 2)); -- one device each
      ALTER TABLE meeting_access ADD CONSTRAINT meeting_access_counter CHECK ((role = 'COUNTER') = (counter_no IS NOT NULL));
      CREATE UNIQUE INDEX meeting_access_one_counter ON meeting_access (meeting_id, counter_no)
        WHERE counter_no IS NOT NULL AND revoked_at IS NULL;

      ALTER TABLE meeting_act DROP CONSTRAINT meeting_act_kind_check;
      ALTER TABLE meeting_act ADD CONSTRAINT meeting_act_kind_check
        CHECK (kind IN (${ACTS_BEFORE},'COMMITTEE_APPROVED','COUNTERS_CHOSEN'));

      ALTER TABLE elector DROP CONSTRAINT elector_channel_check;
      ALTER TABLE elector ADD CONSTRAINT elector_channel_check CHECK (channel IN ('HAND','PHONE','PAPER'));

      ALTER TABLE motion DROP CONSTRAINT motion_check1; -- base = hand_base + phone_base
      ALTER TABLE motion
        ADD COLUMN paper_base int NOT NULL DEFAULT 0 CHECK (paper_base >= 0),
        ADD COLUMN counters   int NOT NULL DEFAULT 1 CHECK (counters IN (1, 2)),
        ADD CONSTRAINT motion_base_by_channel CHECK (base = hand_base + phone_base + paper_base),
        ADD CONSTRAINT motion_paper_alone CHECK (paper_base = 0 OR paper_base = base);
      ALTER TABLE motion ADD COLUMN form text NOT NULL GENERATED ALWAYS AS ( -- from the frozen base, so that it cannot say otherwise
        CASE WHEN paper_base > 0 THEN 'SECRET_BALLOT' WHEN phone_base = 0 THEN 'HAND_COUNT'
             WHEN hand_base = 0 THEN 'PHONE' ELSE 'MIXED' END) STORED;
      CREATE TRIGGER motion_frozen BEFORE UPDATE OF meeting_id, item_id, purpose, attempt, reason, share_numerator,
          share_denominator, share_comparison, rule_source, base, hand_base, phone_base, paper_base, counters ON motion
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE counter_count (                -- what each counter sent; an attempt is over when both are in
        id         uuid PRIMARY KEY,
        motion_id  uuid NOT NULL REFERENCES motion(id),
        attempt    int  NOT NULL CHECK (attempt > 0),
        counter_no int  NOT NULL CHECK (counter_no IN (1, 2)),
        access_id  uuid NOT NULL REFERENCES meeting_access(id),
        agree      int  NOT NULL CHECK (agree >= 0),
        disagree   int  NOT NULL CHECK (disagree >= 0),
        no_opinion int  NOT NULL CHECK (no_opinion >= 0),
        entered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (motion_id, attempt, counter_no),  -- nobody counts twice
        UNIQUE (motion_id, attempt, access_id)
      );
      ALTER TABLE hand_count
        ADD COLUMN attempt    int CHECK (attempt > 0),            -- of two counters; null: one person counted
        ADD COLUMN counter_no int CHECK (counter_no IN (1, 2)),   -- whose count stands though they differ
        ADD COLUMN reason     text CHECK (reason <> ''),          -- why, as the chair wrote it
        ADD CONSTRAINT hand_count_settled CHECK ((counter_no IS NULL) = (reason IS NULL)
                                                 AND (counter_no IS NULL OR attempt IS NOT NULL));
      CREATE TABLE hand_screen (                  -- where hands are being counted, so that two screens do not count at once
        motion_id uuid PRIMARY KEY REFERENCES motion(id),
        screen    text NOT NULL CHECK (screen IN ('WALL','DESK'))
      );
      CREATE TABLE paper_count (                  -- sheets of a secret ballot; the latest stands, earlier ones stay
        id         uuid PRIMARY KEY,
        motion_id  uuid NOT NULL REFERENCES motion(id),
        seq        bigint GENERATED ALWAYS AS IDENTITY,
        handed_out int NOT NULL CHECK (handed_out >= 0),
        returned   int NOT NULL CHECK (returned >= 0),
        agree      int NOT NULL CHECK (agree >= 0),
        disagree   int NOT NULL CHECK (disagree >= 0),
        no_opinion int NOT NULL CHECK (no_opinion >= 0), -- ticked so, or left blank
        spoiled    int NOT NULL CHECK (spoiled >= 0),
        entered_by text NOT NULL,
        entered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK (returned <= handed_out),
        CHECK (agree + disagree + no_opinion + spoiled = returned)
      );
      CREATE INDEX paper_count_motion ON paper_count (motion_id, seq);

      CREATE TRIGGER counter_count_append_only BEFORE UPDATE OR DELETE ON counter_count
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER paper_count_append_only BEFORE UPDATE OR DELETE ON paper_count
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      GRANT SELECT, INSERT ON counter_count, paper_count TO hop_dan_app;
      GRANT SELECT, INSERT, UPDATE ON hand_screen TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER motion_frozen ON motion;
      DROP TABLE paper_count, hand_screen, counter_count;
      ALTER TABLE hand_count DROP CONSTRAINT hand_count_settled,
        DROP COLUMN attempt, DROP COLUMN counter_no, DROP COLUMN reason;
      ALTER TABLE motion DISABLE TRIGGER motion_sealed;
      ALTER TABLE motion DROP COLUMN form, DROP CONSTRAINT motion_base_by_channel, DROP CONSTRAINT motion_paper_alone;
      UPDATE motion SET hand_base = hand_base + paper_base WHERE paper_base > 0;
      ALTER TABLE motion DROP COLUMN paper_base, DROP COLUMN counters,
        ADD CONSTRAINT motion_check1 CHECK (base = hand_base + phone_base);
      ALTER TABLE motion ENABLE TRIGGER motion_sealed;
      UPDATE elector SET channel = 'HAND' WHERE channel = 'PAPER';
      ALTER TABLE elector DROP CONSTRAINT elector_channel_check;
      ALTER TABLE elector ADD CONSTRAINT elector_channel_check CHECK (channel IN ('HAND','PHONE'));
      ALTER TABLE meeting_act DISABLE TRIGGER meeting_act_append_only;
      DELETE FROM meeting_act WHERE kind IN ('COMMITTEE_APPROVED','COUNTERS_CHOSEN');
      ALTER TABLE meeting_act ENABLE TRIGGER meeting_act_append_only;
      ALTER TABLE meeting_act DROP CONSTRAINT meeting_act_kind_check;
      ALTER TABLE meeting_act ADD CONSTRAINT meeting_act_kind_check CHECK (kind IN (${ACTS_BEFORE}));
      DELETE FROM session WHERE access_id IN (SELECT id FROM meeting_access WHERE role = 'COUNTER');
      DELETE FROM meeting_access WHERE role = 'COUNTER';
      DROP INDEX meeting_access_one_counter;
      ALTER TABLE meeting_access DROP CONSTRAINT meeting_access_counter, DROP COLUMN counter_no,
        DROP CONSTRAINT meeting_access_role_check;
      ALTER TABLE meeting_access ADD CONSTRAINT meeting_access_role_check CHECK (role IN ('CHAIR','OPERATOR'));
      ALTER TABLE meeting DROP COLUMN counters;
    `);
  }
}
