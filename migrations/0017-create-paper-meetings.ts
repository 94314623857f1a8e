import type { MigrationInterface, QueryRunner } from 'typeorm';

const ACTS_BEFORE = `'SECRETARY_APPROVED','FORM_OF_VOTE_CHOSEN','PHONE_CONSENT','MINUTES_ADOPTED','QUORUM_NOTED','ADJOURNED','CONTINUED','COMMITTEE_APPROVED','COUNTERS_CHOSEN'`;

/** Meetings held on paper: entered once, afterwards, whole; and questions that a power cut broke off. */
export class CreatePaperMeetings1764000000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE paper_entry (                  -- what was written on paper and stands nowhere else
        meeting_id  uuid PRIMARY KEY REFERENCES meeting(id), -- entered once
        held_from   timestamptz NOT NULL,
        held_until  timestamptz NOT NULL,
        households  int NOT NULL CHECK (households >= 0),    -- of the village, represented
        listed      int NOT NULL CHECK (listed >= 0 AND listed <= households), -- of those on the agenda
        entered_by  text NOT NULL,
        entered_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK (held_from < held_until)
      );
      CREATE TABLE paper_question (               -- a question that was counted on paper
        motion_id   uuid PRIMARY KEY REFERENCES motion(id),
        stand_aside int NOT NULL CHECK (stand_aside >= 0)    -- in the base, as no opinion; their names stay on the paper
      );
      CREATE TRIGGER paper_entry_append_only BEFORE UPDATE OR DELETE ON paper_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER paper_question_append_only BEFORE UPDATE OR DELETE ON paper_question
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      GRANT SELECT, INSERT ON paper_entry, paper_question TO hop_dan_app;

      ALTER TABLE meeting_act DROP CONSTRAINT meeting_act_kind_check;
      ALTER TABLE meeting_act ADD CONSTRAINT meeting_act_kind_check
        CHECK (kind IN (${ACTS_BEFORE},'CONTINUED_ON_PAPER'));

      -- broken off by a power cut: it has no result and counts as never put; it is put again on paper
      ALTER TABLE motion DROP CONSTRAINT motion_state_check;
      ALTER TABLE motion ADD CONSTRAINT motion_state_check CHECK (state IN ('OPEN','CLOSED','WITHDRAWN'));
      DROP TRIGGER motion_sealed ON motion;
      CREATE TRIGGER motion_sealed BEFORE UPDATE ON motion FOR EACH ROW
        WHEN (OLD.state <> 'OPEN') EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER motion_sealed ON motion;
      UPDATE motion SET state = 'CLOSED', closed_at = clock_timestamp(), agree = 0, disagree = 0, no_opinion = base,
             agreed = false, mismatch_reason = 'gián đoạn' WHERE state = 'WITHDRAWN';
      ALTER TABLE motion DROP CONSTRAINT motion_state_check;
      ALTER TABLE motion ADD CONSTRAINT motion_state_check CHECK (state IN ('OPEN','CLOSED'));
      CREATE TRIGGER motion_sealed BEFORE UPDATE ON motion FOR EACH ROW
        WHEN (OLD.state = 'CLOSED') EXECUTE FUNCTION refuse_change();
      ALTER TABLE meeting_act DISABLE TRIGGER meeting_act_append_only;
      DELETE FROM meeting_act WHERE kind = 'CONTINUED_ON_PAPER';
      ALTER TABLE meeting_act ENABLE TRIGGER meeting_act_append_only;
      ALTER TABLE meeting_act DROP CONSTRAINT meeting_act_kind_check;
      ALTER TABLE meeting_act ADD CONSTRAINT meeting_act_kind_check CHECK (kind IN (${ACTS_BEFORE}));
      DROP TABLE paper_question, paper_entry;
    `);
  }
}
