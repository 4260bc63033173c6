/** Where the end-to-end tests serve the guide, and beside it a Next app with next to nothing in it (tests/bare-app). */

export const port = process.env.E2E_PORT ?? '3217';
export const barePort = String(Number(port) + 1);
/** For a server that a test starts by itself. */
export const ownPort = String(Number(port) + 2);
/** For two that tests of rooms start beside it. */
export const roomPorts = [String(Number(port) + 4), String(Number(port) + 5)] as const;
export const baseURL = `http://localhost:${port}`;
export const bareOrigin = `http://localhost:${barePort}`;
