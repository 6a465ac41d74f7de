/** What the build makes of the files that are no TypeScript. */
declare module '*.module.css' {
  const names: Readonly<Record<string, string>>;
  export default names;
}

declare module '*.css' {}

declare module '@fontsource/biz-udpgothic/400.css' {}
declare module '@fontsource/biz-udpgothic/700.css' {}

declare module '*.svg?no-inline' {
  const address: string;
  export default address;
}

declare module '*.svg?raw' {
  const source: string;
  export default source;
}
