import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort, startServer } from '../testkit/server.ts';

const projectFolder = join(import.meta.dirname, '../..');
let dataFolder: string;
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'hop-dan-start-'));
  await chmod(dataFolder, 0o711); // as root, Postgres runs as somebody else
});
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

/** The server as `npm start` runs it, with a Postgres of its own. */
async function launch(port: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', '--empty'], {
    cwd: projectFolder,
    env: {
      ...process.env,
      HOP_DAN_DATA: dataFolder,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const gone = once(child, 'exit') as Promise<[number | null]>;
  return { child, gone, said: () => said };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
const postmaster = async (): Promise<number> =>
  Number(
    (await readFile(join(dataFolder, 'postgres/cluster/postmaster.pid'), 'utf8').catch(() => '0')).split(
      '\n',
    )[0],
  );

it('Ctrl-C in the middle of a start, at any moment, ends Postgres too, and the next start finds nothing in its way', async () => {
  for (const wait of [0, 700, 1400]) {
    const { child, gone, said } = await launch(await freePort());
    while (!(await postmaster()) && child.exitCode === null) await pause(20);
    const pid = await postmaster();
    await pause(wait);
    child.kill('SIGINT');
    const [code] = await gone;
    expect([code, isThere(pid)], said()).toEqual([0, false]);
  }
});

it('a second server on the same data is told so and leaves the first alone', async () => {
  const port = await freePort();
  const first = await launch(port);
  while (!/is running/.test(first.said()) && first.child.exitCode === null) await pause(50);
  const pid = await postmaster();
  const second = await launch(await freePort());
  expect((await second.gone)[0]).toBe(1);
  expect(second.said()).toContain(`Already running on this data (process ${first.child.pid})`);
  expect(second.said()).not.toContain('    at ');
  const taken = await launch(port);
  expect((await taken.gone)[0]).toBe(1);
  expect([isThere(pid), (await fetch(`http://127.0.0.1:${port}/healthz`)).status]).toEqual([true, 200]);
  first.child.kill('SIGTERM');
  expect((await first.gone)[0]).toBe(0);
  expect(isThere(pid)).toBe(false);
});

it('who is asking when the server stops gets the answer, and the stop does not wait for who only stays connected', async () => {
  const server = await startServer();
  const idle = connect(server.port, '127.0.0.1');
  idle.on('error', () => undefined);
  await once(idle, 'connect');
  const headers = { 'content-type': 'application/json', expect: '100-continue' };
  const asking = request(`${server.url}/graphql`, { method: 'POST', headers });
  asking.flushHeaders();
  await once(asking, 'continue'); // the server has begun to read
  const stopped = server.stop();
  while (
    await fetch(`${server.url}/healthz`).then(
      () => true,
      () => false,
    )
  )
    await pause(20);
  asking.end('{"query":"{ viewer { kind } }"}');
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  expect([answer.statusCode, text]).toEqual([400, expect.stringContaining('TRUSTED_DOCUMENTS_ONLY')]);
  await stopped;
  await server.dispose();
});
