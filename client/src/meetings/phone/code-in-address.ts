import { readCode } from '@yoriai/shared/meetings/join-code';

/** The 参加番号 out of the QR: `/phone#204816`. Behind the `#` it reaches no server and no log. */
export function codeInAddress(): string | undefined {
  try {
    return readCode(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return undefined;
  }
}

/** Nothing of the meeting stays in the address or in the history of the telephone. */
export function forgetAddress(): void {
  history.replaceState(null, '', location.pathname);
}
