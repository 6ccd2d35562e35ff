/**
 * What a class, id or test id says about the part of the page it stands on. Publishers share this vocabulary;
 * no name that only one of them uses belongs here. Two words joined by a space must stand side by side.
 */
import * as lists from './data/part-names';
import { wordsOf } from './words-of';

/**
 * `aside` something else than the article; `extra` likely so; `overlay` what lies over the page; the rest are
 * parts of the article that are not its paragraphs.
 */
export type PartName =
  | 'aside'
  | 'extra'
  | 'overlay'
  | 'comments'
  | 'caption'
  | 'picture'
  | 'byline'
  | 'standfirst'
  | 'headline'
  | 'body'
  | 'hidden';

/** In order of weight: the first part a name gives is the one that counts. */
const NAMES: Record<PartName, string> = {
  hidden: lists.HIDDEN,
  overlay: lists.OVERLAY,
  comments: lists.COMMENTS,
  aside: lists.ASIDE,
  extra: lists.EXTRA,
  caption: lists.CAPTION,
  byline: lists.BYLINE,
  standfirst: lists.STANDFIRST,
  headline: lists.HEADLINE,
  picture: lists.PICTURE,
  body: lists.BODY,
};
const ORDER = Object.keys(NAMES) as PartName[];

const single = new Map<string, PartName>();
const double = new Map<string, PartName>();
for (const part of ORDER)
  for (const name of NAMES[part].trim().split('\n')) (name.includes(' ') ? double : single).set(name, part);

/** The parts a class string (or id) names, the weightiest first; `[]` where it names none. */
export function partNames(names: string): readonly PartName[] {
  const words = wordsOf(names);
  const found = new Set<PartName>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const pair = double.get(`${word} ${words[i + 1] ?? ''}`);
    if (pair) found.add(pair);
    const one = single.get(word);
    if (one) found.add(one);
  }
  return ORDER.filter((part) => found.has(part));
}
