/** Starts and stops WebKitGTK's WebDriver on a virtual screen. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A TCP port that is free now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** @param {number} port */
async function answers(port) {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/**
 * Starts the driver and waits until it listens.
 * @param {{driver: string, xvfb: string}} programs As `findWebKit()` gives them.
 * @param {number} port Where it is to listen, on 127.0.0.1.
 * @returns A function that ends the driver with everything it started; it is also called when this process exits.
 */
export async function startWebKitDriver({ driver, xvfb }, port) {
  // Its own process group, so that one signal ends xvfb-run, Xvfb, the driver and the browser together.
  const child = spawn(xvfb, ['-a', driver, `--port=${port}`], { detached: true, stdio: 'ignore' });
  let over = false;
  child.once('exit', () => (over = true));
  const stop = () => {
    process.off('exit', stop);
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // Already gone.
    }
  };
  process.once('exit', stop);
  const deadline = Date.now() + 20_000;
  while (!(await answers(port))) {
    if (over || Date.now() > deadline) {
      stop();
      throw new Error(`WebKitWebDriver did not listen on port ${port}${over ? ': it ended' : ' within 20 s'}.`);
    }
    await delay(50);
  }
  child.unref();
  return stop;
}
