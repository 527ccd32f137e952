import { framePage, pageHeaders, signOutForm } from './pages.mjs';

// Where no known client asks, a page with one button.
export function signOutPage(context, form) {
  context.set(pageHeaders());
  context.body = signOutForm(form);
}

// Who signs out here is signed out of the program too: a frame of its own calls there, as ID-porten's page does.
export const tellByFrame = (issuer, client) => async (context, next) => {
  await next();
  const { oidc } = context;
  if (oidc?.route !== 'end_session_confirm' || !client.frame) return;
  const sid = oidc.session?.sidFor(client.id);
  if (!sid) return;
  const target = new URL(client.frame);
  target.searchParams.set('iss', issuer);
  target.searchParams.set('sid', sid);
  context.remove('location');
  context.status = 200;
  context.set(pageHeaders([], target.origin));
  context.body = framePage(target.href);
};

// When our client asks, the session ends at once. The library would go by way of a page that sends itself by script; and
// the program sends no id_token as a hint, since that would put a birth number into an address.
export async function endSession(context, next) {
  await next();
  const { oidc } = context;
  if (oidc?.route !== 'end_session' || context.status !== 200) return;
  const { session, params, provider } = oidc;
  if (session.accountId && !oidc.entities.Client) return;
  await session.destroy();
  context.cookies.set(provider.cookieName('session'), null, { sameSite: 'lax', httpOnly: true });
  const target = new URL(params.post_logout_redirect_uri ?? oidc.urlFor('end_session_success'));
  if (params.state) target.searchParams.set('state', params.state);
  context.status = 303;
  context.redirect(target.href);
}
