/**
 * A slow line in front of the site: what a phone on slow 4G has, one line shared by all of a
 * page's connections. The browser's own throttle can't stand in for it, because it leaves
 * out what a worker loads, and search loads nearly everything in one.
 */

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** There and back, in milliseconds. */
const ROUND_TRIP = 150;
/** Towards the browser, in bytes a millisecond: 1.6 megabits a second. */
const RATE = 200;
/** A new connection shakes hands twice, for TCP and for TLS, before anything is asked. */
const HANDSHAKE = 2 * ROUND_TRIP;
const PIECE = 1460;

export interface SlowLine {
  address: string;
  /** Bytes that the browser has been sent so far, headers included. */
  sent: () => number;
  close: () => Promise<void>;
}

interface Parcel {
  due: number;
  to: Socket;
  /** Nothing: the end of the connection. */
  piece: Buffer | undefined;
}

export async function slowLine(sitePort: number): Promise<SlowLine> {
  let sent = 0;
  let freeAt = 0;
  const sockets = new Set<Socket>();
  const queue: Parcel[] = [];

  const deliver = () => {
    while (queue[0] && queue[0].due <= performance.now()) {
      const { to, piece } = queue.shift() as Parcel;
      if (to.destroyed) continue;
      if (piece) {
        sent += piece.length;
        to.write(piece);
      } else to.end();
    }
  };
  const clock = setInterval(deliver, 1);

  const server = createServer((browser) => {
    const site = connect(sitePort, '127.0.0.1');
    const ready = performance.now() + HANDSHAKE;
    for (const socket of [browser, site]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    browser.on('data', (question) => {
      const wait = Math.max(0, ready - performance.now()) + ROUND_TRIP / 2;
      setTimeout(() => site.writable && site.write(question), wait);
    });
    browser.on('close', () => site.destroy());
    site.on('data', (answer) => {
      for (let at = 0; at < answer.length; at += PIECE) {
        const piece = answer.subarray(at, at + PIECE);
        freeAt = Math.max(freeAt, performance.now()) + piece.length / RATE;
        queue.push({ due: freeAt + ROUND_TRIP / 2, to: browser, piece });
      }
    });
    site.on('end', () => {
      queue.push({
        due: Math.max(freeAt, performance.now()) + ROUND_TRIP / 2,
        to: browser,
        piece: undefined,
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    sent: () => sent,
    close: () =>
      new Promise((resolve) => {
        clearInterval(clock);
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
