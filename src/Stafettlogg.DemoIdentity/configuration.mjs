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
  clientAuthMethods: ['private_key_jwt', 'client_secret_post'],
  responseTypes: ['code'],
  scopes: settings.scopes,
  acrValues: settings.acr,
  claims: { openid: ['sub', 'acr', ...Object.keys(settings.gives)] },
  // pid stands in the id_token itself, as ID-porten gives it; others keep what they know of a person at an address of its own
  conformIdTokenClaims: settings.userInfo,
  // Its own way of asking refuses this machine, where the program is.
  fetch: (url, { dispatcher, ...options }) => fetch(url, options),
  pkce: { required: () => true },
  findAccount: (_, id) => people.has(id) && { accountId: id, claims: () => ({ sub: id, ...given(settings.gives, people.get(id)) }) },
  loadExistingGrant,
  interactions: { url: (_, interaction) => `/velg/${interaction.uid}` },
  ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Grant: 8 * Hours, Interaction: Hours, Session: 8 * Hours },
  features: {
    devInteractions: { enabled: false },
    userinfo: { enabled: settings.userInfo },
    claimsParameter: { enabled: true },
    backchannelLogout: { enabled: true },
    resourceIndicators: { enabled: false },
    pushedAuthorizationRequests: { enabled: settings.push, requirePushedAuthorizationRequests: settings.push },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: signOutPage,
      postLogoutSuccessSource: context => show(context, 'Du er logget ut', 'Du kan lukke vinduet.'),
    },
  },
  renderError: context => show(context, 'Innloggingen gikk ikke', 'Gå tilbake til Stafettlogg og prøv på nytt.'),
});

// What is told of a person: "fnr" and "id" stand for their own, all else for itself.
const given = (gives, person) => Object.fromEntries(Object.entries(gives).map(([claim, what]) => [claim, person[what] ?? what]));

const client = ({ id, jwk, secret, keysAt, redirectUris, afterSignOut, message }) => ({
  client_id: id,
  redirect_uris: redirectUris,
  post_logout_redirect_uris: afterSignOut,
  ...message && { backchannel_logout_uri: message, backchannel_logout_session_required: true },
  ...secret
    ? { token_endpoint_auth_method: 'client_secret_post', client_secret: secret }
    : { token_endpoint_auth_method: 'private_key_jwt', ...keysAt ? { jwks_uri: keysAt } : { jwks: { keys: [jwk] } } },
});

// One client, ours: nobody is asked for consent.
async function loadExistingGrant({ oidc }) {
  const { Grant } = oidc.provider;
  const known = oidc.session.grantIdFor(oidc.client.clientId);
  if (known) return Grant.find(known);
  const grant = new Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope(oidc.params.scope);
  grant.addOIDCClaims([...oidc.requestParamClaims]);
  await grant.save();
  return grant;
}

function show(context, title, text) {
  context.set(pageHeaders());
  context.body = plainPage(title, text);
}
