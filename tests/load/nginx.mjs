// nginx before several processes of the guide, with a configuration of its own.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether it is installed. */
export const hasNginx = () => !spawnSync('nginx', ['-v']).error;

/**
 * @param {string} port where it listens
 * @param {readonly string[]} ports of the processes
 * @returns {{ stop: () => Promise<void> }}
 */
export function startNginx(port, ports) {
  const folder = mkdtempSync(join(tmpdir(), 'opsblend-nginx-'));
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(
    configuration,
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  upstream guide { ${ports.map((each) => `server 127.0.0.1:${each} fail_timeout=1s;`).join(' ')} keepalive 16; }
  server { listen ${port};
    location / { proxy_pass http://guide; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header X-Forwarded-Proto $scheme; } } }`,
  );
  const nginx = spawn('nginx', ['-c', configuration], { stdio: 'ignore' });
  const ended = new Promise((resolve) => nginx.once('exit', resolve).once('error', resolve));
  return {
    async stop() {
      nginx.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
