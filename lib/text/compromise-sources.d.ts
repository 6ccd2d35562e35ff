/** The parts of compromise's sources that we import have no types of their own. */
declare module '*/01-sentences/index.js' {
  const split: (text: string, world: unknown) => string[];
  export default split;
}

declare module '*/tokenize/model/lexicon.js' {
  export const abbreviations: Readonly<Record<string, boolean>>;
}
