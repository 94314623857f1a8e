import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The list of households to review (Phụ lục I), every assessment of a household that was ever submitted, and the roles of
 * those who work before the meeting: the reviewer at the household, the province that answers for legal values.
 */
export class CreateListAndAssessments1764000000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE account_grant DROP CONSTRAINT account_grant_role_check;
      ALTER TABLE account_grant ADD CONSTRAINT account_grant_role_check CHECK (role IN
        ('ADMIN','COMMUNE_OFFICER','COMMUNE_CHAIR','REVIEWER','APPRAISER','PROVINCE_OFFICER','PROVINCE_VIEWER','OBSERVER'));

      -- Phụ lục I: who is to be reviewed, and why. An entry without a score holds the agenda of its village.
      CREATE TABLE list_entry (
        id             uuid PRIMARY KEY,
        round_id       uuid NOT NULL REFERENCES round(id),
        commune_id     uuid NOT NULL REFERENCES area(id),
        village_id     uuid NOT NULL REFERENCES area(id),
        household_id   uuid NOT NULL REFERENCES household(id),
        because        text NOT NULL CHECK (because IN ('MANAGED','REQUEST')), -- on the current list | asked in writing
        source         text NOT NULL CHECK (source IN ('LAST_ROUND','IMPORT','REQUEST','FLOOR','MOVED_IN','SPLIT')),
        start_class    text NOT NULL CHECK (start_class IN ('POOR','NEAR_POOR','AVERAGE_LIVING','NOT_POOR')),
        movement_cause text NOT NULL DEFAULT 'NEW' CHECK (movement_cause IN ('NEW','RELAPSE','OTHER')), -- why it enters, if it enters
        state          text NOT NULL CHECK (state IN ('WAITING','SCORED','STRUCK')),
        case_id        uuid UNIQUE REFERENCES review_case(id),
        struck_reason  text,                     -- why it left the list without a meeting; by whom stands in the log
        version        int NOT NULL DEFAULT 1,
        UNIQUE (round_id, household_id),
        CHECK ((state = 'SCORED') = (case_id IS NOT NULL)),
        CHECK ((state = 'STRUCK') = (struck_reason IS NOT NULL))
      );
      CREATE INDEX list_entry_village ON list_entry (round_id, village_id);
      CREATE INDEX list_entry_waiting ON list_entry (round_id, commune_id) WHERE state = 'WAITING';

      -- Every submission of the forms of a case; the case carries what the latest says. Never changed, never removed.
      CREATE TABLE assessment (
        id                uuid PRIMARY KEY,
        case_id           uuid NOT NULL REFERENCES review_case(id),
        version           int  NOT NULL CHECK (version > 0),
        origin            text NOT NULL CHECK (origin IN ('IMPORT','FORM','RE_REVIEW','RE_CHECK')),
        answers           jsonb NOT NULL DEFAULT '{}', -- members, dwelling, indicators as answered; {} when only the points are known
        rule_pack_id      text NOT NULL,
        rule_pack_version int  NOT NULL,
        area_kind         text NOT NULL CHECK (area_kind IN ('RURAL','URBAN')),
        b1                int  NOT NULL CHECK (b1 >= 0),
        b1_source         text NOT NULL CHECK (b1_source IN ('TYPED','SCORE_TABLE')),
        b2                int  NOT NULL CHECK (b2 >= 0),
        deprived          int[] NOT NULL,
        scored_class      text NOT NULL CHECK (scored_class IN ('POOR','NEAR_POOR','NOT_POOR')),
        poor_kind         text CHECK (poor_kind IN ('INCOME_POOR','DEPRIVATION_POOR')),
        b1_line           int  NOT NULL,
        persons           int  NOT NULL CHECK (persons > 0),
        direction         text NOT NULL CHECK (direction IN ('FIRST','TOWARDS','AWAY','NONE')), -- against the one before: eligibility
        reason            text,                  -- why it was changed; none for the first
        entered_by        text NOT NULL,
        entered_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (case_id, version),
        FOREIGN KEY (rule_pack_id, rule_pack_version) REFERENCES rule_pack (id, version),
        CHECK ((version = 1) = (direction = 'FIRST')),
        CHECK (version = 1 OR reason IS NOT NULL)
      );
      CREATE TRIGGER assessment_append_only BEFORE UPDATE OR DELETE ON assessment FOR EACH ROW EXECUTE FUNCTION refuse_change();

      GRANT SELECT, INSERT, UPDATE ON list_entry TO hop_dan_app;
      GRANT SELECT, INSERT ON assessment TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE assessment, list_entry;
      DELETE FROM account_grant WHERE role IN ('REVIEWER','PROVINCE_OFFICER');
      ALTER TABLE account_grant DROP CONSTRAINT account_grant_role_check;
      ALTER TABLE account_grant ADD CONSTRAINT account_grant_role_check CHECK (role IN
        ('ADMIN','COMMUNE_OFFICER','COMMUNE_CHAIR','APPRAISER','PROVINCE_VIEWER','OBSERVER'));
    `);
  }
}
