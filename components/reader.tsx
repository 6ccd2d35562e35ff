import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../lib/platform/language';

/** Whoever reads: their language, and the moment (milliseconds since 1970) the page was opened at. */
export interface Reader {
  readonly language: Language;
  readonly now: number;
}

const ReaderContext = createContext<Reader | null>(null);

export const ReaderProvider = ReaderContext.Provider;

/** The reader of the tree it is called in; every root sets one. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('A root component without a ReaderProvider.');
  return reader;
}
