// Gets a PostgreSQL where there is none: Debian's package, where we may install one, without the cluster that it would make and start.

import { spawnSync } from 'node:child_process';
import { findPostgres } from './find-postgres.mjs';
import { run } from './run-command.mjs';

/** Read by the package when it is set up. */
const noCluster =
  'mkdir -p /etc/postgresql-common/createcluster.d && echo "create_main_cluster = false" > /etc/postgresql-common/createcluster.d/none.conf';

/** @returns {Promise<string | undefined>} the folder of its programs; undefined when none could be installed */
export async function installPostgres() {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const may = spawnSync('sh', ['-c', `${prefix.join(' ')} apt-get --version`], { stdio: 'ignore' }).status === 0;
  if (!may) return undefined;
  console.log("No PostgreSQL found. Trying the system's package.");
  const [command = '', ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive'];
  await run(command, [...args, 'sh', '-c', noCluster]);
  await run(command, [...args, 'apt-get', 'update']);
  await run(command, [...args, 'apt-get', 'install', '--yes', '--no-install-recommends', 'postgresql']);
  return findPostgres();
}
