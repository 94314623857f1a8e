import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const projectFolder = join(import.meta.dirname, '../..');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hop-dan-hold-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const HOLD = `
  const { holdDataFolder } = await import('./server/platform/files/hold-data-folder.ts');
  process.stdout.write('ready ');
  await new Promise((go) => process.stdin.once('data', go));
  const said = await holdDataFolder(process.argv[2]).then(() => 'held', (error) => error.message);
  process.stdout.write(said);
  await new Promise((end) => process.stdin.once('end', end));
`;

/** A process that holds the folder when told, and keeps it until its input ends. Its command line is that of a server. */
function holder() {
  const args = ['--import', 'tsx', '--input-type=module', '-e', HOLD, 'server/main.ts', folder];
  const child = spawn(process.execPath, args, { cwd: projectFolder, stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const until = async (words: RegExp): Promise<string> => {
    while (!words.test(said)) await once(child.stdout, 'data');
    return said;
  };
  return {
    ready: () => until(/ready /),
    hold: () => {
      child.stdin.write('go');
      return until(/held|running/);
    },
    end: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}

test('of several servers that start on one folder at the same moment one has it, whatever a killed one left there', async () => {
  for (const left of [null, '999999', 'not a number']) {
    await rm(join(folder, 'server.pid'), { force: true });
    if (left !== null) await writeFile(join(folder, 'server.pid'), left);
    const holders = Array.from({ length: 5 }, holder);
    await Promise.all(holders.map(({ ready }) => ready()));
    const answers = await Promise.all(holders.map(({ hold }) => hold()));
    expect(answers.filter((answer) => answer === 'ready held')).toHaveLength(1);
    await Promise.all(holders.map(({ end }) => end()));
    expect(await readdir(folder)).toEqual(['server.pid']);
  }
});
