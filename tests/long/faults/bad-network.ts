import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { chanceOf, pause, type Chance } from '../../testkit/chance.ts';

export const ILLS = ['delay', 'reset', 'half-open', 'slow reader', 'duplicate'] as const;
export type Ill = (typeof ILLS)[number];

/** A wire between phones and server that is bad in one way at a time, by a seed. */
export type BadNetwork = {
  readonly url: string;
  /** From now on; null heals new connections, and cuts the old ones. */
  suffer(ill: Ill | null): void;
  /** How many connections met an ill so far. */
  hurt(): number;
  close(): Promise<void>;
};

/** Each connection is hurt in the middle of something, or not at all. */
type Wire = { readonly phone: Socket; readonly server: Socket; readonly chance: Chance };

/** Everything arrives, later; within one direction in order. */
function delayed(from: Socket, to: Socket, chance: Chance, most: number): void {
  let last = Promise.resolve();
  from.on('data', (chunk: Buffer) => {
    last = last.then(async () => {
      await pause(chance.below(most));
      if (!to.destroyed) to.write(chunk);
    });
  });
}

/** The phone's request comes a second time by itself, later, as from a network that repeats. */
function repeatLater(port: number, bytes: Buffer, chance: Chance): void {
  setTimeout(() => {
    const again = connect(port, '127.0.0.1', () => again.write(bytes));
    again.on('error', () => undefined).resume();
    setTimeout(() => again.destroy(), 1000).unref();
  }, chance.below(300)).unref();
}

const cut = ({ phone, server }: Wire): void => {
  phone.resetAndDestroy();
  server.resetAndDestroy();
};

const MAIMED: Readonly<Record<Ill, (wire: Wire, port: number) => void>> = {
  delay: ({ phone, server, chance }) => {
    delayed(phone, server, chance, 250);
    delayed(server, phone, chance, 250);
  },
  /** Cut before the request, in it, or before its answer. */
  reset: (wire) => {
    const { phone, server, chance } = wire;
    setTimeout(() => cut(wire), chance.below(120)).unref();
    phone.pipe(server);
    server.pipe(phone);
  },
  /** The request arrives and is done; the answer never comes, and nobody says so. */
  'half-open': ({ phone, server }) => {
    phone.on('data', (chunk: Buffer) => server.write(chunk));
    server.resume();
  },
  /** The answer dribbles. */
  'slow reader': ({ phone, server, chance }) => {
    phone.pipe(server);
    let last = Promise.resolve();
    server.on('data', (chunk: Buffer) => {
      last = last.then(async () => {
        for (let at = 0; at < chunk.length && !phone.destroyed; at += 200) {
          phone.write(chunk.subarray(at, at + 200));
          await pause(chance.below(60));
        }
      });
    });
  },
  duplicate: ({ phone, server, chance }, port) => {
    server.pipe(phone);
    phone.on('data', (chunk: Buffer) => {
      server.write(chunk);
      repeatLater(port, chunk, chance);
    });
  },
};

export async function badNetwork(port: number, seed: number): Promise<BadNetwork> {
  const chance = chanceOf(seed);
  const wires = new Set<Wire>();
  let ill: Ill | null = null;
  let hurt = 0;
  const proxy: Server = createServer((phone) => {
    const server = connect(port, '127.0.0.1');
    const wire: Wire = { phone, server, chance };
    wires.add(wire);
    for (const end of [phone, server]) {
      end.on('error', () => undefined);
      end.once('close', () => {
        wires.delete(wire);
        setTimeout(() => [phone, server].forEach((other) => other.destroy()), 500).unref();
      });
    }
    if (ill !== null && chance.next() < 0.6) {
      hurt += 1;
      MAIMED[ill](wire, port);
    } else {
      phone.pipe(server);
      server.pipe(phone);
    }
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port: own } = proxy.address() as { port: number };
  return {
    url: `http://127.0.0.1:${own}`,
    suffer: (next) => {
      ill = next;
      for (const wire of [...wires]) cut(wire); // phones keep their connections: new ones meet the ill
    },
    hurt: () => hurt,
    close: async () => {
      for (const wire of [...wires]) cut(wire);
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
