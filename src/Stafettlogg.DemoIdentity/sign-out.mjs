import { pageHeaders, signOutForm } from './pages.mjs';

// Without a hint from the program nobody knows who asks: a page with one button.
export function signOutPage(context, form) {
  context.set(pageHeaders());
  context.body = signOutForm(form);
}

// With a valid hint the session ends at once, as at ID-porten. The library would go by way of a page that sends itself by script.
export async function endSession(context, next) {
  await next();
  const { oidc } = context;
  if (oidc?.route !== 'end_session' || context.status !== 200) return;
  const { session, params, provider } = oidc;
  if (session.accountId && !oidc.entities.IdTokenHint) return;
  await session.destroy();
  context.cookies.set(provider.cookieName('session'), null, { sameSite: 'lax', httpOnly: true });
  const target = new URL(params.post_logout_redirect_uri ?? oidc.urlFor('end_session_success'));
  if (params.state) target.searchParams.set('state', params.state);
  context.status = 303;
  context.redirect(target.href);
}
