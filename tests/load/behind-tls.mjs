// The guide behind nginx with TLS and without SITE_URL, by the configuration that app/_server/nginx.conf recommends: `npm run tls`, after a
// build. Every absolute address has to be the public one, whatever host a client makes up.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ready, start } from '../browser/own-server.mjs';

const host = 'guide.example';
const ports = { guide: '3411', tls: '3412' };
const folder = mkdtempSync(join(tmpdir(), 'opsblend-tls-'));
const certificate = ['-keyout', `${folder}/key`, '-out', `${folder}/pem`, '-days', '1', '-subj', `/CN=${host}`];
assert.equal(spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...certificate]).status, 0);
const recommended = readFileSync('app/_server/nginx.conf', 'utf8')
  .replaceAll('listen 443', `listen ${ports.tls}`)
  .replace('127.0.0.1:3000', `127.0.0.1:${ports.guide}`)
  .replace('/etc/ssl/guide.example.pem', `${folder}/pem`)
  .replace('/etc/ssl/guide.example.key', `${folder}/key`);
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`);
writeFileSync(
  `${folder}/nginx.conf`,
  `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}\nhttp { access_log off; ${temporary.join(' ')}\n${recommended} }`,
);
const guide = start({ PORT: ports.guide, TRUSTED_PROXY: 'loopback', LOG_LEVEL: 'error' });
const nginx = spawn('nginx', ['-c', `${folder}/nginx.conf`], { stdio: 'inherit' });

/**
 * @param {string} path
 * @param {Record<string, string>} [headers]
 * @param {string} [servername] the host that the client names when it connects
 * @returns {Promise<{ status: number, text: string, headers: import('node:http').IncomingHttpHeaders }>}
 */
function get(path, headers = {}, servername = host) {
  return new Promise((resolve, reject) => {
    const to = { host: '127.0.0.1', port: ports.tls, path, servername, rejectUnauthorized: false };
    ask({ ...to, headers: { host, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });
}

const code = '10BJ8';
const asked = [
  ...['/', '/models/sre', '/compare', `/r/${code}`, '/questionnaire/release-path', '/search?q=toil'],
  ...[`/api/v1/results/${code}`, '/api/openapi.json', '/api/v1/models', '/api/v1/comparison?format=md'],
  ...['/sitemap.xml', '/feed.xml', '/robots.txt', '/llms.txt', '/models/sre.md'],
];
/** What a client may make up. */
const forged = {
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'http',
  forwarded: 'host=evil.example;proto=http',
  'x-original-host': 'evil.example',
};
/** Addresses of the guide wherever it might think that it is. */
const own = /https?:\/\/(guide\.example|evil\.example|localhost|127\.0\.0\.1|opsblend\.invalid)(:\d+)?/g;

try {
  await ready(guide);
  let addresses = 0;
  for (const headers of [{}, forged, {}]) {
    for (const path of asked) {
      const { status, text, headers: given } = await get(path, headers);
      assert.equal(status, 200, path);
      for (const [address] of text.matchAll(own)) {
        addresses += 1;
        assert.equal(address, `https://${host}`, `${path} names ${address}`);
      }
      assert.match(String(given['strict-transport-security']), /^max-age=/, `${path} is for https alone`);
    }
  }
  await assert.rejects(get('/', { host: 'evil.example' }, 'evil.example'), 'another host gets no answer');
  const { text } = await get('/models/sre');
  assert.ok(!text.includes('evil.example'));
  console.log(
    `${asked.length} addresses, with and without forged hosts: ${addresses} absolute ones, all https://${host}`,
  );
} finally {
  guide.process.kill('SIGKILL');
  nginx.kill();
  await pause(300);
  rmSync(folder, { recursive: true, force: true });
}
