// A server that is not the bottleneck: nginx, which always gives the same answer.

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { generate } from 'selfsigned';
import { freePort } from '../__test__/listening.mjs';

const run = promisify(execFile);

/** As long as an answer of the service, so that reading it costs what it costs there. */
const ANSWER = JSON.stringify({
  code: 200,
  userId: 'mnktiytan0',
  token: 'SfJQnrPDqNUJ1Zt4hTbQc6sW0Yg2uVvXhR5mK8fA3dE=@5kfm.cn.rongnav.com;5kfm.cn.rongcfg.com',
});

const REFUSAL = JSON.stringify({ code: 1002, errorMessage: 'userId is invalid.' });

/** The version of the nginx on this machine; throws where there is none. */
export async function version() {
  const { stderr } = await run('nginx', ['-v']).catch(() => {
    throw new Error('the benchmark needs nginx: on Debian, apt-get install nginx-light');
  });
  return stderr.trim().replace(/^.*: /, '');
}

export async function startNginx() {
  const folder = await mkdtemp(join(tmpdir(), 'rongcloud-bench-'));
  const [http, https] = [await freePort(), await freePort()];
  const ca = join(folder, 'cert.pem');
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  await writeFile(ca, cert);
  await writeFile(join(folder, 'key.pem'), key);
  await writeFile(join(folder, 'nginx.conf'), configuration(http, https));

  const arguments_ = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error')];
  const nginx = spawn('nginx', arguments_, { stdio: 'inherit' });
  const ended = once(nginx, 'exit');
  await answers(http);
  return {
    http: `http://localhost:${http}`,
    https: `https://localhost:${https}`,
    ca,
    async stop() {
      nginx.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

function configuration(http, https) {
  return `
    daemon off;
    worker_processes 1;
    pid nginx.pid;
    events { worker_connections 15000; }
    http {
      access_log off;
      keepalive_requests 1000000000;
      client_body_temp_path body;
      proxy_temp_path proxy;
      fastcgi_temp_path fastcgi;
      uwsgi_temp_path uwsgi;
      scgi_temp_path scgi;
      server {
        listen 127.0.0.1:${http} backlog=15000;
        listen 127.0.0.1:${https} ssl backlog=15000;
        ssl_certificate cert.pem;
        ssl_certificate_key key.pem;
        default_type application/json;
        location / { return 200 '${ANSWER}'; }
        location /user/info.json { return 403 '${REFUSAL}'; }
      }
    }`;
}

async function answers(port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const up = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (up?.ok) return;
    await sleep(50);
  }
  throw new Error('nginx does not answer');
}
