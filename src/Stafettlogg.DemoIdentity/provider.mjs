import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Provider } from 'oidc-provider';
import { Memory } from './memory.mjs';
import { configuration } from './configuration.mjs';
import { choosePage, pageHeaders, plainPage } from './pages.mjs';
import { endSession, tellByFrame } from './sign-out.mjs';

const Troubles = ['server_error', 'grant.error', 'authorization.error', 'pushed_authorization_request.error', 'end_session.error', 'backchannel.error'];

export class DemoProvider {
  #people = new Map(JSON.parse(readFileSync(new URL('demo-people.json', import.meta.url), 'utf8')).map(person => [person.id, person]));
  #keys = [signingKey()];
  #cookieKeys = [randomBytes(32).toString('base64url')];
  #rows = new Memory();
  #settings;
  #provider;
  #library;

  constructor(issuer, settings) {
    this.issuer = issuer;
    this.#settings = settings;
    this.#build();
  }

  rotate() {
    this.#keys.unshift(signingKey()); // the first key of an algorithm signs
    this.#build();
    return this.#keys[0].kid;
  }

  handle(request, response) {
    const { path: folder } = this.#settings;
    if (folder && request.url.startsWith(folder)) request.url = request.url.slice(folder.length);
    const path = request.url.split('?', 1)[0];
    if (!path.startsWith('/velg/')) return this.#library(request, response);
    this.#choose(request, response).catch(error => {
      console.error('choose', error.name);
      response.writeHead(400, pageHeaders()).end(plainPage('Innloggingen er utløpt', 'Gå tilbake til Stafettlogg og logg inn på nytt.'));
    });
  }

  // The library takes its keys once. Sessions outlive the exchange because the rows and the cookie keys are ours.
  #build() {
    const provider = new Provider(this.issuer, configuration({
      port: new URL(this.issuer).port,
      settings: this.#settings,
      people: this.#people,
      keys: this.#keys,
      cookieKeys: this.#cookieKeys,
      adapter: kind => this.#rows.ofKind(kind),
    }));
    provider.Client.prototype.includeSid = () => true; // as ID-porten: every id_token names its session
    provider.use(endSession);
    provider.use(tellByFrame(this.issuer, this.#settings.client));
    for (const event of Troubles) provider.on(event, (_, error) => console.error(event, error?.message, error?.error_description ?? ''));
    this.#provider = provider;
    this.#library = provider.callback();
  }

  async #choose(request, response) {
    const interaction = await this.#provider.interactionDetails(request, response);
    if (request.method !== 'POST') {
      const targets = this.#settings.client.redirectUris.map(uri => new URL(uri).origin);
      response.writeHead(200, pageHeaders(targets)).end(choosePage([...this.#people.values()]));
      return;
    }
    const chosen = new URLSearchParams(await bodyOf(request)).get('person');
    if (chosen === '') {
      await this.#provider.interactionFinished(request, response, { error: 'access_denied', error_description: 'cancelled' });
      return;
    }
    if (!this.#people.has(chosen)) throw new Error('unknown person');
    await this.#forgetOther(interaction, chosen);
    const login = { accountId: chosen, acr: this.#settings.signedInBy, amr: ['demo'], remember: true };
    await this.#provider.interactionFinished(request, response, { login });
  }

  // Someone else was signed in here: the library would change over with a page that needs script.
  async #forgetOther(interaction, chosen) {
    if (!interaction.session || interaction.session.accountId === chosen) return;
    const old = await this.#provider.Session.findByUid(interaction.session.uid);
    await old?.destroy();
    delete interaction.session;
    await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
  }
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' };
}

async function bodyOf(request) {
  let body = '';
  for await (const part of request) {
    body += part;
    if (body.length > 1000) throw new Error('too long');
  }
  return body;
}
