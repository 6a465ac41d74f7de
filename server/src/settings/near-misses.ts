/** Other names under which people look for a setting. */
const otherNames: Readonly<Record<string, string>> = {
  DATADIRECTORY: 'DATA_DIR',
  DATAPATH: 'DATA_DIR',
  DATAFOLDER: 'DATA_DIR',
  BASEURL: 'PUBLIC_URL',
  SITEURL: 'PUBLIC_URL',
  PUBLICADDRESS: 'PUBLIC_URL',
  LOGGING: 'LOG_LEVEL',
  BEHINDPROXY: 'TRUST_PROXY',
};

/**
 * Names in the environment that were probably meant for a setting. The environment is full of names of other
 * programs, so only a name that differs in its separators, or that is well known for the same thing, is spoken of;
 * it is a hint and no fault.
 */
export function hintsOnNames(present: readonly string[], known: readonly string[]): readonly string[] {
  const bare = (name: string) => name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return present
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const meant = known.find((it) => bare(it) === bare(name)) ?? otherNames[bare(name)];
      if (meant === undefined || !/[A-Z]/.test(name)) return [];
      return [`${name} という設定はありません。${meant} のことでしたら、名前を ${meant} に直してください。`];
    });
}
