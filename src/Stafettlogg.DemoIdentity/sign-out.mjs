import { pageHeaders, signOutForm } from './pages.mjs';

// Where no known client asks, a page with one button.
export function signOutPage(context, form) {
  context.set(pageHeaders());
  context.body = signOutForm(form);
}

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
