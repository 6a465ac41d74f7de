/**
 * The header that makes an answer a file, under a name in any script (RFC 6266, RFC 5987).
 *
 * @param name what it is called; signs that file systems do not take become `_`
 */
export function attachment(name: string): string {
  const safe = name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_');
  const encoded = encodeURIComponent(safe.toWellFormed()).replaceAll(
    /['()*]/g,
    (it) => `%${it.charCodeAt(0).toString(16)}`,
  );
  const ending = /\.[a-z0-9]{1,8}$/.exec(safe)?.[0] ?? '';
  return `attachment; filename="yoriai${ending}"; filename*=UTF-8''${encoded}`;
}
