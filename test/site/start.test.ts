import { spawn, type ChildProcess } from 'node:child_process';
import { get } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';

let served: ChildProcess | undefined;
let said = '';
let port = 0;

beforeAll(async () => {
  port = await freePort();
  // A group of its own: `npm` starts others, which have to end with it.
  const server = spawn('npm', ['start', '--', '--port', String(port)], { detached: true });
  served = server;
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('Without Excel:') && said.includes('compiled successfully')) resolve();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => {
      reject(new Error(said));
    });
  });
}, 120_000);

afterAll(() => {
  if (served?.pid !== undefined) process.kill(-served.pid);
});

test('`npm start` says how to load what it serves in each Excel', () => {
  for (const where of ['Excel on the web', 'Excel for Windows', 'Excel for Mac', 'Without Excel']) {
    expect(said).toContain(where);
  }
  expect(said).toContain('https://localhost:3000/manifest.xml');
});

test('it serves all that the manifest leads to', async () => {
  const { status, text } = await answerOf('manifest.xml');
  expect(status).toBe(200);
  const addresses = [...text.matchAll(/"https:\/\/localhost:3000\/([^"]*)"/g)].map(([, path = '']) => path);
  expect(addresses.length).toBeGreaterThan(20);
  const answers = await Promise.all(
    [...new Set([...addresses, 'index.html', 'esempi/lucca-2020.xlsx'])].map(async (path) => [
      path,
      (await answerOf(path)).status,
    ]),
  );
  expect(answers.filter(([, found]) => found !== 200)).toEqual([]);
});

function answerOf(path: string): Promise<{ readonly status: number | undefined; readonly text: string }> {
  return new Promise((resolve, reject) => {
    // The certificate is the server's own.
    get(`https://localhost:${port}/${path}`, { rejectUnauthorized: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => {
        text += piece;
      });
      answer.on('end', () => {
        resolve({ status: answer.statusCode, text });
      });
    }).on('error', reject);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => {
        resolve(free);
      });
    });
  });
}
