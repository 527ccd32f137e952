import { pageHeaders, plainPage } from './pages.mjs';
import { signOutPage } from './sign-out.mjs';

const Hours = 3600;

export const configuration = ({ port, settings, people, keys, cookieKeys, adapter }) => ({
  adapter,
  jwks: { keys },
  cookies: {
    keys: cookieKeys,
    // Browsers keep cookies by host and not by port: two providers on one machine must not share names.
    names: { session: `demo-session-${port}`, interaction: `demo-interaction-${port}`, resume: `demo-resume-${port}` },
    long: { sameSite: 'lax', httpOnly: true },
    short: { sameSite: 'lax', httpOnly: true },
  },
  clients: [client(settings.client)],
  clientAuthMethods: ['private_key_jwt'],
  responseTypes: ['code'],
  scopes: ['openid'],
  acrValues: settings.acr,
  claims: { openid: ['sub', 'pid', 'acr'] },
  conformIdTokenClaims: false, // pid stands in the id_token itself, as ID-porten gives it
  pkce: { required: () => true },
  findAccount: (_, id) => people.has(id) && { accountId: id, claims: () => ({ sub: id, pid: people.get(id).fnr }) },
  loadExistingGrant,
  interactions: { url: (_, interaction) => `/velg/${interaction.uid}` },
  ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Grant: 8 * Hours, Interaction: Hours, Session: 8 * Hours },
  features: {
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    resourceIndicators: { enabled: false },
    pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: signOutPage,
      postLogoutSuccessSource: context => show(context, 'Du er logget ut', 'Du kan lukke vinduet.'),
    },
  },
  renderError: context => show(context, 'Innloggingen gikk ikke', 'Gå tilbake til Stafettlogg og prøv på nytt.'),
});

const client = ({ id, jwk, redirectUris, afterSignOut }) => ({
  client_id: id,
  redirect_uris: redirectUris,
  post_logout_redirect_uris: afterSignOut,
  token_endpoint_auth_method: 'private_key_jwt',
  token_endpoint_auth_signing_alg: 'ES256',
  jwks: { keys: [jwk] },
});

// One client, ours: nobody is asked for consent.
async function loadExistingGrant({ oidc }) {
  const { Grant } = oidc.provider;
  const known = oidc.session.grantIdFor(oidc.client.clientId);
  if (known) return Grant.find(known);
  const grant = new Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

function show(context, title, text) {
  context.set(pageHeaders());
  context.body = plainPage(title, text);
}
