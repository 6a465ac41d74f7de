export const damagedPrefix = (file: string): string => `${file}.damaged-`;

/** @returns the name under which a damaged file is kept aside: `<file>.damaged-20250102T030405678Z`. */
export const damagedName = (file: string): string =>
  `${damagedPrefix(file)}${new Date().toISOString().replaceAll(/[-:.]/g, '')}`;
