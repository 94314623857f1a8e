import { connect, type Socket } from 'node:net';

/**
 * One kept-alive connection that posts and waits for the answer, with as little work of its own as possible: the load
 * generator shares the machine with the server.
 */
export class RawConnection {
  readonly #socket: Socket;
  #received = '';
  #done: ((body: string) => void) | null = null;
  #failed: ((error: Error) => void) | null = null;

  constructor(readonly port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.setEncoding('latin1');
    this.#socket.on('data', (chunk: string) => this.#read(chunk));
    const fail = (error?: Error) => this.#failed?.(error ?? new Error('the connection was closed'));
    this.#socket.on('error', fail);
    this.#socket.on('close', () => fail());
  }

  post(cookie: string, body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#done = resolve;
      this.#failed = reject;
      this.#socket.write(
        `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1:${this.port}\r\nContent-Type: application/json\r\n` +
          `Cookie: hd_session=${cookie}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
    });
  }

  close(): void {
    this.#failed = null;
    this.#socket.destroy();
  }

  #read(chunk: string): void {
    this.#received += chunk;
    const head = this.#received.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = /content-length: (\d+)/i.exec(this.#received.slice(0, head));
    if (!length) return this.#failed?.(new Error(this.#received.slice(0, 300)));
    const end = head + 4 + Number(length[1]);
    if (this.#received.length < end) return;
    const body = this.#received.slice(head + 4, end);
    this.#received = this.#received.slice(end);
    this.#done?.(body);
  }
}
