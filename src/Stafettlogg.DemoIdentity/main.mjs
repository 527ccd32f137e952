// The identity provider of demo mode and of the tests. It lives exactly as long as the program that starts it:
// the first line on stdin is its settings, later lines are commands, and stdin closing is the end.
//   {"host":"localhost","port":0,"path":"","acr":["…"],"scopes":["openid"],"gives":{"pid":"fnr"},"push":true,"userInfo":false,
//    "client":{"id":"…","jwk":{…},"redirectUris":["…"],"afterSignOut":["…"],"frame":"…","message":"…"}}
// so that it can be like any provider the program knows; what is told of a person is their own fnr or id, or a fixed word.
//   rotate   signs with a fresh key from now on and goes on publishing the old ones
// Every answer is one line of JSON on stdout.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';

const answer = message => process.stdout.write(JSON.stringify(message) + '\n');

// The library tells its notices with console.info, and stdout is the parent's channel.
console.info = console.log = console.warn;
// Ctrl-C reaches the whole group of processes; the parent ends first and closes stdin.
process.on('SIGINT', () => {});

const lines = createInterface({ input: process.stdin });
lines.on('close', () => process.exit(0));
lines.once('line', async first => {
  const { DemoProvider } = await import('./provider.mjs');
  const settings = JSON.parse(first);
  const server = createServer();
  const port = await listen(server, settings.host, settings.port);
  const provider = new DemoProvider(`http://${settings.host}:${port}${settings.path}`, settings);
  server.on('request', (request, response) => provider.handle(request, response));
  lines.on('line', command => {
    if (command === 'rotate') answer({ rotated: provider.rotate() });
  });
  answer({ ready: provider.issuer });
});

// The port used before is asked for again, so that the issuer stays; taken by another, any port will do.
async function listen(server, host, preferred) {
  const address = host === 'localhost' ? '127.0.0.1' : host.replace(/^\[|\]$/g, '');
  const attempt = port => new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
  return attempt(preferred).catch(error => preferred === 0 ? Promise.reject(error) : attempt(0));
}
