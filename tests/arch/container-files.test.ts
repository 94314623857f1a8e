import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** As far as a machine without a container engine can check them. */
const root = join(import.meta.dirname, '../..');
const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8');
const MADE_BY_THE_BUILD = ['web/build'];

type Compose = {
  services: Record<
    string,
    { image?: string; build?: string; environment?: Record<string, string>; volumes?: string[] }
  >;
  volumes: Record<string, unknown>;
};

describe('docker-compose.yml', () => {
  it('runs Postgres 18 and the server on it, and declares every volume it uses', async () => {
    const { services, volumes } = parse(await read('docker-compose.yml')) as Compose;
    expect(services['postgres']?.image).toBe('postgres:18');
    expect(services['server']?.build).toBe('.');
    expect(services['server']?.environment?.['DATABASE_URL']).toMatch(/@postgres:5432\/hop_dan$/);
    const used = Object.values(services).flatMap((service) => service.volumes ?? []);
    for (const volume of used) expect(Object.keys(volumes)).toContain(volume.split(':')[0]);
  });

  it('holds no password of its own', async () => {
    expect(await read('docker-compose.yml')).not.toMatch(/PASSWORD: (?!\$\{)/);
  });
});

describe('the Dockerfile', () => {
  it('copies and starts only what is there', async () => {
    const text = await read('Dockerfile');
    const copies = [...text.matchAll(/^COPY (?:--from=build )?(.+)$/gm)].flatMap(([, list]) =>
      (list ?? '').split(' ').slice(0, -1),
    );
    const paths = copies
      .map((path) => path.replace(/^\/app\//, ''))
      .filter((path) => !MADE_BY_THE_BUILD.includes(path));
    expect(paths.length).toBeGreaterThan(5);
    for (const path of [...paths, 'server/main.ts'])
      await expect(stat(join(root, path))).resolves.toBeTruthy();
  });
});
