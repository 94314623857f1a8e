import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES_BEFORE = `'HOUSEHOLD_REPRESENTATIVE','CHAIR','PARTY_CELL','ORGANISATION','COMMUNE_OFFICER','REVIEWER','FRONT_SUPERVISOR'`;

/**
 * People of the evening in full: every coming and going, what the meeting itself decided, quorum, adjourning and meeting
 * again, invitations with a number, relations that were declared, and who stands aside.
 */
export class CreateAttendanceAndRelations1764000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE attendee DROP CONSTRAINT attendee_role_check;
      ALTER TABLE attendee ADD CONSTRAINT attendee_role_check CHECK (role IN (${ROLES_BEFORE},'COMMITTEE','COMPANION'));
      ALTER TABLE attendee ADD COLUMN not_counted text -- why somebody present is not in the base
        CHECK (not_counted IN ('ROLE','COMPANION','HOUSEHOLD_REPRESENTED'));
      UPDATE attendee SET not_counted = 'ROLE' WHERE NOT counts;
      ALTER TABLE attendee ADD CONSTRAINT attendee_not_counted CHECK (counts = (not_counted IS NULL));

      CREATE TABLE attendance_event (             -- every coming and going; the attendee row holds the first and the last
        id          uuid PRIMARY KEY,
        meeting_id  uuid NOT NULL REFERENCES meeting(id),
        attendee_id uuid NOT NULL REFERENCES attendee(id),
        seq         bigint GENERATED ALWAYS AS IDENTITY,
        kind        text NOT NULL CHECK (kind IN ('IN','OUT')),
        at          timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX attendance_event_meeting ON attendance_event (meeting_id, seq);
      INSERT INTO attendance_event (id, meeting_id, attendee_id, kind, at)
        SELECT gen_random_uuid(), meeting_id, id, 'IN', checked_in_at FROM attendee ORDER BY checked_in_at;
      INSERT INTO attendance_event (id, meeting_id, attendee_id, kind, at)
        SELECT gen_random_uuid(), meeting_id, id, 'OUT', checked_out_at FROM attendee
         WHERE checked_out_at IS NOT NULL ORDER BY checked_out_at;

      CREATE TABLE meeting_act (                  -- what the meeting itself decided, or what has to stand in its minutes
        id         uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES meeting(id),
        seq        bigint GENERATED ALWAYS AS IDENTITY,
        kind       text NOT NULL CHECK (kind IN ('SECRETARY_APPROVED','FORM_OF_VOTE_CHOSEN','PHONE_CONSENT',
                                                 'MINUTES_ADOPTED','QUORUM_NOTED','ADJOURNED','CONTINUED')),
        n          int CHECK (n >= 0),           -- n of m: hands, or households represented
        m          int CHECK (m > 0),
        passed     boolean,                      -- null: nothing was voted
        data       jsonb NOT NULL DEFAULT '{}',
        entered_by text NOT NULL,
        at         timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK ((n IS NULL) = (m IS NULL))
      );
      CREATE INDEX meeting_act_meeting ON meeting_act (meeting_id, seq);

      CREATE TABLE attendance_rule (              -- of a commune in a round; no row: no quorum, one person one vote
        round_id           uuid NOT NULL,
        commune_id         uuid NOT NULL,
        quorum_mode        text NOT NULL CHECK (quorum_mode IN ('OFF','WARN','BLOCK')),
        quorum_numerator   int  NOT NULL CHECK (quorum_numerator > 0),
        quorum_denominator int  NOT NULL CHECK (quorum_denominator >= quorum_numerator),
        quorum_comparison  text NOT NULL CHECK (quorum_comparison IN ('>=','>')),
        quorum_base        text NOT NULL CHECK (quorum_base IN ('HOUSEHOLDS_LISTED','HOUSEHOLDS_INVITED')),
        quorum_source      text NOT NULL,        -- who said so: regulation, number, date
        voters_by          text NOT NULL CHECK (voters_by IN ('PERSON','HOUSEHOLD')),
        version            int  NOT NULL DEFAULT 1,
        PRIMARY KEY (round_id, commune_id),
        FOREIGN KEY (round_id, commune_id) REFERENCES round_commune (round_id, commune_id),
        CHECK (quorum_comparison = '>=' OR quorum_numerator < quorum_denominator)
      );

      ALTER TABLE meeting
        ADD COLUMN households_invited int CHECK (households_invited > 0),
        ADD COLUMN continues_id  uuid UNIQUE REFERENCES meeting(id), -- the adjourned meeting that this one takes up again
        ADD COLUMN adjourn_kind  text CHECK (adjourn_kind IN ('NO_QUORUM','POWER_OR_NETWORK','LATE_HOUR','OTHER')),
        ADD COLUMN adjourn_reason text,
        ADD CONSTRAINT meeting_adjourned CHECK (adjourn_kind IS NULL OR state = 'SEALED'),
        ADD CONSTRAINT meeting_adjourn_reason CHECK (adjourn_kind IS DISTINCT FROM 'OTHER' OR adjourn_reason IS NOT NULL),
        ADD CONSTRAINT meeting_continues_another CHECK (continues_id <> id);

      CREATE TABLE meeting_invitation (           -- printed before the meeting; its number finds the person at the door
        meeting_id uuid NOT NULL REFERENCES meeting(id),
        person_key text NOT NULL,
        number     int  NOT NULL CHECK (number > 0),
        PRIMARY KEY (meeting_id, person_key),
        UNIQUE (meeting_id, number)
      );

      CREATE TABLE declared_relation (            -- a mark for officials; never on a wall or a phone
        id           uuid PRIMARY KEY,
        case_id      uuid NOT NULL REFERENCES review_case(id),
        of_whom      text NOT NULL CHECK (of_whom IN ('HOUSEHOLD','CHAIR','SECRETARY','REVIEWER','OFFICIAL')),
        person_name  text,
        attendee_id  uuid REFERENCES attendee(id),
        kinship      text CHECK (length(kinship) BETWEEN 1 AND 200),
        declared_by  text NOT NULL,
        declared_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
        withdrawn_at timestamptz,
        CHECK (of_whom = 'HOUSEHOLD' OR kinship IS NOT NULL)
      );
      CREATE INDEX declared_relation_case ON declared_relation (case_id);

      CREATE TABLE stand_aside (                  -- stays in the base, as no opinion
        id           uuid PRIMARY KEY,
        meeting_id   uuid NOT NULL REFERENCES meeting(id),
        item_id      uuid NOT NULL REFERENCES agenda_item(id),
        attendee_id  uuid NOT NULL REFERENCES attendee(id),
        at           timestamptz NOT NULL DEFAULT clock_timestamp(),
        withdrawn_at timestamptz
      );
      CREATE UNIQUE INDEX stand_aside_once ON stand_aside (item_id, attendee_id) WHERE withdrawn_at IS NULL;
      CREATE INDEX stand_aside_meeting ON stand_aside (meeting_id);

      CREATE TRIGGER attendance_event_append_only BEFORE UPDATE OR DELETE ON attendance_event
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER meeting_act_append_only BEFORE UPDATE OR DELETE ON meeting_act
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER declared_relation_kept BEFORE UPDATE ON declared_relation FOR EACH ROW
        WHEN (OLD.withdrawn_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER stand_aside_kept BEFORE UPDATE ON stand_aside FOR EACH ROW
        WHEN (OLD.withdrawn_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
      -- whoever voted cannot stand aside any more; whoever stands aside stays so while the question is open
      CREATE TRIGGER elector_stands_aside BEFORE UPDATE OF stands_aside ON elector FOR EACH ROW
        WHEN (OLD.stands_aside OR OLD.counted > 0) EXECUTE FUNCTION refuse_change();

      GRANT SELECT, INSERT ON attendance_event, meeting_act, meeting_invitation TO hop_dan_app;
      GRANT SELECT, INSERT, UPDATE ON attendance_rule TO hop_dan_app;
      GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON declared_relation, stand_aside TO hop_dan_app;
      GRANT UPDATE (stands_aside) ON elector TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      REVOKE UPDATE (stands_aside) ON elector FROM hop_dan_app;
      DROP TRIGGER elector_stands_aside ON elector;
      DROP TABLE stand_aside, declared_relation, meeting_invitation, attendance_rule, meeting_act, attendance_event;
      ALTER TABLE meeting
        DROP CONSTRAINT meeting_adjourned, DROP CONSTRAINT meeting_adjourn_reason, DROP CONSTRAINT meeting_continues_another,
        DROP COLUMN households_invited, DROP COLUMN continues_id, DROP COLUMN adjourn_kind, DROP COLUMN adjourn_reason;
      ALTER TABLE attendee DROP CONSTRAINT attendee_not_counted, DROP COLUMN not_counted;
      UPDATE attendee SET role = 'COMMUNE_OFFICER' WHERE role = 'COMMITTEE';
      UPDATE attendee SET role = 'HOUSEHOLD_REPRESENTATIVE' WHERE role = 'COMPANION';
      ALTER TABLE attendee DROP CONSTRAINT attendee_role_check;
      ALTER TABLE attendee ADD CONSTRAINT attendee_role_check CHECK (role IN (${ROLES_BEFORE}));
    `);
  }
}
