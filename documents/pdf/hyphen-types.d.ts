declare module 'hyphen/nl/index.js' {
  const patterns: { hyphenateSync(text: string, options: object): string };
  export default patterns;
}

declare module 'hyphen/en-gb/index.js' {
  const patterns: { hyphenateSync(text: string, options: object): string };
  export default patterns;
}
