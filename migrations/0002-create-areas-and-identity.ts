import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dated areas with ids of their own (an official code is not an identity), accounts, grants and sessions. */
export class CreateAreasAndIdentity1764000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE area (
        id            uuid PRIMARY KEY,
        level         text NOT NULL CHECK (level IN ('PROVINCE','DISTRICT','COMMUNE','VILLAGE')),
        official_code text,
        kind_name     text NOT NULL,             -- Tỉnh, Huyện, Xã, Phường, Thị trấn, Ấp, Khóm, Buôn, Thôn …
        name          text NOT NULL,             -- without the kind
        full_name     text NOT NULL,             -- with the kind
        search_key    text NOT NULL,
        area_kind     text CHECK (area_kind IN ('RURAL','URBAN')),
        parent_id     uuid REFERENCES area(id),
        path          uuid[] NOT NULL,           -- ancestors from the province down, itself last
        valid_from    date,
        valid_to      date,
        CHECK (level IN ('PROVINCE','DISTRICT') OR area_kind IS NOT NULL),
        CHECK ((level = 'PROVINCE') = (parent_id IS NULL)),
        CHECK (path[cardinality(path)] = id),
        CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_from < valid_to)
      );
      CREATE UNIQUE INDEX area_code_once ON area (level, official_code) WHERE official_code IS NOT NULL AND valid_to IS NULL;
      CREATE UNIQUE INDEX area_village_once ON area (parent_id, full_name) WHERE level = 'VILLAGE' AND valid_to IS NULL;
      CREATE INDEX area_parent ON area (parent_id);
      CREATE INDEX area_path ON area USING gin (path);
      CREATE INDEX area_search ON area (search_key text_pattern_ops);

      CREATE TABLE area_lineage (
        from_area_id uuid NOT NULL REFERENCES area(id),
        to_area_id   uuid NOT NULL REFERENCES area(id),
        on_date      date NOT NULL,
        document     text NOT NULL,
        PRIMARY KEY (from_area_id, to_area_id)
      );

      CREATE TABLE account (
        id            uuid PRIMARY KEY,
        login         text NOT NULL UNIQUE CHECK (login = lower(login)),
        display_name  text NOT NULL,
        password_hash text NOT NULL,             -- argon2id
        disabled_at   timestamptz,
        created_at    timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE TABLE account_grant (
        id         uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account(id),
        role       text NOT NULL CHECK (role IN ('ADMIN','COMMUNE_OFFICER','COMMUNE_CHAIR','APPRAISER','PROVINCE_VIEWER','OBSERVER')),
        area_id    uuid REFERENCES area(id),     -- null only for ADMIN of the whole installation
        CHECK (area_id IS NOT NULL OR role = 'ADMIN'),
        UNIQUE NULLS NOT DISTINCT (account_id, role, area_id)
      );
      CREATE TABLE session (
        token_hash  text PRIMARY KEY,            -- sha-256 of the cookie's value; the value itself is never stored
        kind        text NOT NULL CHECK (kind IN ('ACCOUNT','MEETING','PHONE')),
        account_id  uuid REFERENCES account(id),
        access_id   uuid,                        -- meeting_access, one-evening link
        attendee_id uuid,                        -- attendee, phone by slip
        created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at  timestamptz NOT NULL,
        revoked_at  timestamptz,
        CHECK (num_nonnulls(account_id, access_id, attendee_id) = 1),
        CHECK ((kind = 'ACCOUNT') = (account_id IS NOT NULL)),
        CHECK ((kind = 'MEETING') = (access_id IS NOT NULL)),
        CHECK ((kind = 'PHONE') = (attendee_id IS NOT NULL))
      );

      GRANT SELECT, INSERT, UPDATE ON area, account TO hop_dan_app;
      GRANT SELECT, INSERT ON area_lineage TO hop_dan_app;
      GRANT SELECT, INSERT, DELETE ON account_grant TO hop_dan_app;
      GRANT SELECT, INSERT, UPDATE (expires_at, revoked_at) ON session TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE session, account_grant, account, area_lineage, area;`);
  }
}
