/** Where to sign in, and then come back to `here`. */
export const signInAddress = (here: string): string =>
  here === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(here)}`;

/** @returns a place of this product only: an address elsewhere could lead people astray (HOST-4). */
export function placeAfterSignIn(search: string): string {
  const to = new URLSearchParams(search).get('to') ?? '/';
  const url = new URL(to, window.location.origin);
  return url.origin === window.location.origin && to.startsWith('/') ? url.pathname + url.search : '/';
}
