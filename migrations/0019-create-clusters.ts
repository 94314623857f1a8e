import type { MigrationInterface, QueryRunner } from 'typeorm';

const ITEM_STATES = `'PENDING','OPEN','AGREED','NOT_AGREED'`;
const COUNTED = `closed_at IS NOT NULL AND agree IS NOT NULL AND disagree IS NOT NULL AND no_opinion IS NOT NULL`;

/**
 * Họp theo cụm: several sittings of one village. A sitting has counts and decides nothing; the merged meeting holds the
 * sums and the decisions, so that tally, queue and minutes read it as any other meeting.
 */
export class CreateClusters1764000000019 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE meeting_cluster_group (
        id                uuid PRIMARY KEY,
        round_id          uuid NOT NULL REFERENCES round(id),
        village_id        uuid NOT NULL REFERENCES area(id),
        commune_id        uuid NOT NULL REFERENCES area(id),
        state             text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN','MERGED','ENDED')),
        clusters          int  NOT NULL CHECK (clusters BETWEEN 2 AND 6),
        share_numerator   int  NOT NULL CHECK (share_numerator > 0), -- one rule for all sittings and for the sum
        share_denominator int  NOT NULL CHECK (share_denominator >= share_numerator),
        share_comparison  text NOT NULL CHECK (share_comparison IN ('>=','>')),
        rule_source       text NOT NULL,
        merged_meeting_id uuid UNIQUE REFERENCES meeting(id),
        ended_reason      text CHECK (length(ended_reason) BETWEEN 1 AND 500),
        version           int  NOT NULL DEFAULT 1,
        closed_at         timestamptz,
        CHECK ((state = 'MERGED') = (merged_meeting_id IS NOT NULL)),
        CHECK ((state = 'ENDED') = (ended_reason IS NOT NULL)),
        CHECK ((state = 'OPEN') = (closed_at IS NULL))
      );
      CREATE UNIQUE INDEX cluster_group_one_open ON meeting_cluster_group (round_id, village_id) WHERE state = 'OPEN';

      ALTER TABLE meeting
        ADD COLUMN cluster_group_id uuid REFERENCES meeting_cluster_group(id),
        ADD COLUMN cluster_no   int CHECK (cluster_no BETWEEN 1 AND 6), -- null with a group: the merged result
        ADD COLUMN cluster_name text CHECK (length(cluster_name) BETWEEN 1 AND 80),
        ADD CONSTRAINT meeting_cluster_named CHECK ((cluster_no IS NULL) = (cluster_name IS NULL)),
        ADD CONSTRAINT meeting_cluster_of_group CHECK (cluster_no IS NULL OR cluster_group_id IS NOT NULL),
        ADD CONSTRAINT meeting_cluster_counts CHECK (cluster_group_id IS NULL OR kind <> 'REHEARSAL');
      DROP INDEX meeting_one_unsealed;
      CREATE UNIQUE INDEX meeting_one_unsealed ON meeting (round_id, village_id)
        WHERE state <> 'SEALED' AND kind <> 'REHEARSAL' AND cluster_no IS NULL;
      CREATE UNIQUE INDEX meeting_one_unsealed_sitting ON meeting (cluster_group_id, cluster_no)
        WHERE state <> 'SEALED' AND cluster_no IS NOT NULL;
      CREATE UNIQUE INDEX meeting_one_merged ON meeting (cluster_group_id)
        WHERE cluster_no IS NULL AND cluster_group_id IS NOT NULL;

      ALTER TABLE agenda_item DROP CONSTRAINT agenda_item_state_check;
      ALTER TABLE agenda_item ADD CONSTRAINT agenda_item_state_check CHECK (state IN (${ITEM_STATES},'COUNTED'));

      ALTER TABLE motion ADD COLUMN result_of text NOT NULL DEFAULT 'MEETING'
        CHECK (result_of IN ('MEETING','CLUSTER','MERGED'));
      ALTER TABLE motion DROP CONSTRAINT motion_check3; -- closed = counted and decided
      ALTER TABLE motion
        ADD CONSTRAINT motion_closed CHECK ((state = 'CLOSED') = (${COUNTED}
          AND (agreed IS NOT NULL OR (result_of = 'CLUSTER' AND purpose = 'ITEM')))),
        ADD CONSTRAINT motion_cluster_decides_nothing
          CHECK (agreed IS NULL OR result_of <> 'CLUSTER' OR purpose = 'CLOSING');
      CREATE FUNCTION motion_result_of() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT CASE WHEN cluster_no IS NOT NULL THEN 'CLUSTER' WHEN cluster_group_id IS NOT NULL THEN 'MERGED'
                    ELSE 'MEETING' END INTO NEW.result_of FROM meeting WHERE id = NEW.meeting_id;
        RETURN NEW;
      END $$;
      CREATE TRIGGER motion_result_of BEFORE INSERT ON motion FOR EACH ROW EXECUTE FUNCTION motion_result_of();
      CREATE TRIGGER motion_result_of_kept BEFORE UPDATE OF result_of ON motion
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE FUNCTION refuse_decision_of_cluster() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM motion WHERE id = NEW.motion_id AND result_of = 'CLUSTER') THEN
          RAISE EXCEPTION 'a sitting of a cluster decides nothing' USING ERRCODE = 'HD001';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER decision_not_of_cluster BEFORE INSERT ON decision
        FOR EACH ROW EXECUTE FUNCTION refuse_decision_of_cluster();

      CREATE TRIGGER cluster_group_closed BEFORE UPDATE ON meeting_cluster_group FOR EACH ROW
        WHEN (OLD.state <> 'OPEN') EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER cluster_group_frozen BEFORE UPDATE OF round_id, village_id, commune_id, clusters, share_numerator,
          share_denominator, share_comparison, rule_source ON meeting_cluster_group
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER meeting_cluster_kept BEFORE UPDATE OF cluster_group_id, cluster_no, cluster_name ON meeting
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      GRANT SELECT, INSERT, UPDATE ON meeting_cluster_group TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER meeting_cluster_kept ON meeting;
      DROP TRIGGER decision_not_of_cluster ON decision;
      DROP FUNCTION refuse_decision_of_cluster();
      DROP TRIGGER motion_result_of_kept ON motion;
      DROP TRIGGER motion_result_of ON motion;
      DROP FUNCTION motion_result_of();
      ALTER TABLE motion DROP CONSTRAINT motion_closed, DROP CONSTRAINT motion_cluster_decides_nothing;
      ALTER TABLE motion DISABLE TRIGGER motion_sealed;
      UPDATE motion SET agreed = false WHERE state = 'CLOSED' AND agreed IS NULL;
      ALTER TABLE motion ENABLE TRIGGER motion_sealed;
      ALTER TABLE motion DROP COLUMN result_of,
        ADD CONSTRAINT motion_check3 CHECK ((state = 'CLOSED') = (${COUNTED} AND agreed IS NOT NULL));
      UPDATE agenda_item SET state = 'PENDING' WHERE state = 'COUNTED';
      ALTER TABLE agenda_item DROP CONSTRAINT agenda_item_state_check;
      ALTER TABLE agenda_item ADD CONSTRAINT agenda_item_state_check CHECK (state IN (${ITEM_STATES}));
      UPDATE meeting SET state = 'SEALED', sealed_at = clock_timestamp()
        WHERE cluster_no IS NOT NULL AND state <> 'SEALED';
      DROP INDEX meeting_one_unsealed, meeting_one_unsealed_sitting, meeting_one_merged;
      ALTER TABLE meeting DROP COLUMN cluster_group_id, DROP COLUMN cluster_no, DROP COLUMN cluster_name;
      CREATE UNIQUE INDEX meeting_one_unsealed ON meeting (round_id, village_id)
        WHERE state <> 'SEALED' AND kind <> 'REHEARSAL';
      DROP TABLE meeting_cluster_group;
    `);
  }
}
