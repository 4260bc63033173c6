// Gets a Chromium where there is none: Playwright's download first, then Debian's package where we may install one.

import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.mjs';
import { bin, run } from './run-command.mjs';

// A download of some 180 MB. A network that blocks it often lets it hang instead of refusing it.
const downloadLimitSeconds = 240;

/** @returns {Promise<string | undefined>} the path of the browser; undefined when none could be installed */
export async function installChromium() {
  console.log("No Chromium found. Trying Playwright's download.");
  await run(bin('playwright'), ['install', 'chromium'], { limitSeconds: downloadLimitSeconds });
  return findChromium() ?? (await debianPackage());
}

async function debianPackage() {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const may = spawnSync('sh', ['-c', `${prefix.join(' ')} apt-get --version`], { stdio: 'ignore' }).status === 0;
  if (!may) return undefined;
  console.log("Trying the system's package.");
  const [command = '', ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  await run(command, [...args, 'update']);
  const install = [...args, 'install', '--yes', '--no-install-recommends'];
  await run(command, [...install, 'chromium-headless-shell']);
  if (!findChromium()) await run(command, [...install, 'chromium']);
  return findChromium();
}
