import { createHash } from 'node:crypto';

const Style = `
:root { color-scheme: light; font: 1.0625rem/1.5 "Inter", system-ui, sans-serif; color: #1e2b3c; background: #f4f5f6; }
body { margin: 0; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
ul { list-style: none; margin: 0; padding: 0; background: #fff; border: 1px solid #d2d5d8; border-radius: .5rem; }
li + li { border-top: 1px solid #d2d5d8; }
li form { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; padding: .5rem .75rem; }
li button { flex: 0 0 13rem; text-align: left; }
li span { flex: 1 1 14rem; color: #47525d; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: .375rem .75rem; color: #003e7a; background: #fff; border: 2px solid #0062ba; border-radius: .25rem; cursor: pointer; }
button:hover { color: #fff; background: #0062ba; }
button:focus-visible { outline: 3px solid #1e2b3c; outline-offset: 2px; }
`;
const StyleHash = createHash('sha256').update(Style).digest('base64');
const Kinds = { guardian: 'foresatt', child: 'barn eller ungdom' };
const byName = (a, b) => a.localeCompare(b, 'nb');

// A form's answer may lead back to the program, and Chromium asks form-action of every step on the way.
export const pageHeaders = (targets = [], framed) => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${StyleHash}'; form-action ${["'self'", ...new Set(targets)].join(' ')}; frame-ancestors 'none'; base-uri 'none'${framed ? `; frame-src ${framed}` : ''}`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});

export const plainPage = (title, text) => page(title, `<p>${escape(text)}</p>`);

export const framePage = address =>
  page('Du er logget ut', `<p>Du kan lukke vinduet.</p><iframe src="${escape(address)}" title="Utlogging av Stafettlogg" width="1" height="1"></iframe>`);

export const signOutForm = form => page('Logg ut', form.replace('</form>', '<button name="logout" value="yes">Logg ut</button></form>'));

export function choosePage(people) {
  const named = new Map(people.map(person => [person.id, person.name]));
  const groups = byMunicipality(people);
  const sections = [...groups].map(([municipality, members]) => `
<section aria-labelledby="${municipality}"><h2 id="${municipality}">${escape(titled(municipality))}</h2>
<ul>${members.map(person => row(person, named)).join('')}</ul></section>`);
  return page('Velg hvem du er', `<p>Dette er en prøveinnlogging med oppdiktede personer. Velg en av dem for å logge inn.</p>${sections.join('')}
<h2>Vil du ikke logge inn?</h2><form method="post"><input type="hidden" name="person" value=""><button>Avbryt</button></form>`);
}

// Map.groupBy is newer than the oldest Node we run on.
function byMunicipality(people) {
  const groups = new Map();
  for (const person of people) groups.set(person.municipality, [...groups.get(person.municipality) ?? [], person]);
  return groups;
}

const row = (person, named) => `
<li><form method="post"><input type="hidden" name="person" value="${escape(person.id)}"><button aria-describedby="om-${escape(person.id)}">${escape(person.name)}</button>
<span id="om-${escape(person.id)}">${escape(about(person, named))}</span></form></li>`;

function about(person, named) {
  if (person.kind !== 'employee') return [Kinds[person.kind], person.unit].filter(Boolean).join(', ');
  const children = (person.alsoGuardianOf ?? []).map(id => named.get(id)).sort(byName);
  const work = `${person.title}, ${person.unit}`;
  return children.length ? `${work}; foresatt til ${children.join(' og ')}` : work;
}

const titled = municipality => municipality.split('-').map(word => word[0].toUpperCase() + word.slice(1)).join(' ');

const page = (title, body) => `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – prøveinnlogging</title><style>${Style}</style></head>
<body><main><h1>${escape(title)}</h1>${body}</main></body></html>`;

const escape = text => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
