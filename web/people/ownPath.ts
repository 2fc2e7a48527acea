// Where a person goes after signing in. In: a text that anybody may have put into a link. Out: a path of this web, never another site.
const longest = 1_000;

/** Where people go who were on the way to nothing else. */
export const home = '/me';

/** The path with its query, where it is one of ours; `home` for everything else. */
export function ownPath(wanted: string | undefined): string {
  if (wanted === undefined || wanted.length > longest || !wanted.startsWith('/')) return home;
  const here = 'http://here.invalid';
  // As a browser reads it: "//elsewhere", "/\elsewhere" and "/<tab>/elsewhere" all name another host.
  const url = URL.canParse(wanted, here) ? new URL(wanted, here) : null;
  if (url === null || url.origin !== here) return home;
  return `${url.pathname}${url.search}`;
}
