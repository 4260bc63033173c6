/** Where the end-to-end tests serve the guide, and beside it a Next app with next to nothing in it (tests/bare-app). */

export const port = process.env.E2E_PORT ?? '3217';
export const barePort = String(Number(port) + 1);
/** Each worker has four ports of its own: tests run side by side. Playwright says to a worker which it is. */
const first = Number(port) + 2 + 4 * Number(process.env.TEST_PARALLEL_INDEX ?? 0);
/** For a server that a test starts by itself. */
export const ownPort = String(first);
/** For two that tests of rooms start beside it. */
export const roomPorts = [String(first + 2), String(first + 3)] as const;
export const baseURL = `http://localhost:${port}`;
export const bareOrigin = `http://localhost:${barePort}`;
