/**
 * Patterns over tokens, written as a line of text: `shift:last|next|this <unit>`. An element is
 *
 *   word|word      one of these words, lower case, without diacritics; a sign stands for itself
 *   <class>        a lexical class of `lexicon.ts`; it may take several tokens ("twenty-first")
 *   name:element   captures what the element took under a name (a class is captured under its own)
 *   ( … )          a group;   `?` after an element or group makes it optional
 *
 * Optional parts are tried with first, then without. Patterns have no repetition, so a match tries a bounded
 * number of ways.
 */
import type { Token } from '../document';
import { type LexicalClass, readClass } from './lexicon';

export interface Capture {
  readonly name: string;
  /** What the class gives the tokens: a number, or a TIMEX3 letter. */
  readonly value: number | string;
  /** Half-open range of tokens. */
  readonly from: number;
  readonly to: number;
}

type Matcher = (state: State, at: number) => boolean;

interface State {
  readonly tokens: readonly Token[];
  /** Tokens from here on are another paragraph. */
  readonly limit: number;
  readonly captures: Capture[];
  end: number;
}

export interface Pattern {
  /** The words and classes a match can begin with, each with what can follow it; `null` where nothing need. */
  readonly starts: readonly { readonly first: string; readonly second: string | null }[];
  match(
    tokens: readonly Token[],
    at: number,
    limit: number,
  ): { readonly end: number; readonly captures: readonly Capture[] } | null;
}

type Node =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly name: string | null }
  | { readonly kind: 'class'; readonly class: LexicalClass; readonly name: string }
  | { readonly kind: 'group'; readonly nodes: readonly Node[] }
  | { readonly kind: 'optional'; readonly node: Node };

/** Compiles a pattern. Throws, with the pattern as message, on unbalanced parentheses: patterns are literals of ours. */
export function pattern(source: string): Pattern {
  const words = source.replace(/\)/g, ' )').split(/\s+/).filter(Boolean);
  const nodes = parse(words, 0, source).nodes;
  const run = compile(nodes, (state, at) => {
    state.end = at;
    return true;
  });
  return {
    starts: [...new Set(prefixes(nodes, 2).map((keys) => keys.join(' ')))].map((keys) => {
      const [first, second] = keys.split(' ') as [string, string?];
      return { first, second: second ?? null };
    }),
    match(tokens, at, limit) {
      const state: State = { tokens, limit, captures: [], end: at };
      return run(state, at) ? state : null;
    },
  };
}

function parse(words: readonly string[], from: number, source: string): { nodes: Node[]; next: number } {
  const nodes: Node[] = [];
  let at = from;
  while (at < words.length) {
    const word = words[at]!;
    at++;
    if (word === ')' || word === ')?') {
      if (from === 0) throw new Error(source);
      return {
        nodes: word === ')' ? nodes : [{ kind: 'optional', node: { kind: 'group', nodes } }],
        next: at,
      };
    }
    if (word === '(') {
      const inner = parse(words, at, source);
      nodes.push(inner.nodes.length === 1 ? inner.nodes[0]! : { kind: 'group', nodes: inner.nodes });
      at = inner.next;
    } else nodes.push(element(word));
  }
  if (from !== 0) throw new Error(source);
  return { nodes, next: at };
}

function element(word: string): Node {
  if (word.length > 1 && word.endsWith('?')) return { kind: 'optional', node: element(word.slice(0, -1)) };
  const named = /^([a-z]+):(.+)$/.exec(word);
  const body = named ? named[2]! : word;
  const name = named ? named[1]! : null;
  const cls = /^<([a-z]+)>$/.exec(body);
  if (cls) return { kind: 'class', class: cls[1] as LexicalClass, name: name ?? cls[1]! };
  return { kind: 'words', words: new Set(body.split('|')), name };
}

function compile(nodes: readonly Node[], last: Matcher): Matcher {
  return nodes.reduceRight<Matcher>((next, node) => compileOne(node, next), last);
}

function compileOne(node: Node, next: Matcher): Matcher {
  switch (node.kind) {
    case 'group':
      return compile(node.nodes, next);
    case 'optional': {
      const withIt = compileOne(node.node, next);
      return (state, at) => withIt(state, at) || next(state, at);
    }
    case 'words':
      return (state, at) => {
        const token = at < state.limit ? state.tokens[at] : undefined;
        if (!token || !node.words.has(token.word)) return false;
        if (node.name === null) return next(state, at + 1);
        return capture(state, { name: node.name, value: token.word, from: at, to: at + 1 }, next);
      };
    case 'class':
      return (state, at) => {
        if (at >= state.limit) return false;
        const hit = readClass(node.class, state.tokens, at, state.limit);
        if (!hit) return false;
        const taken = { name: node.name, value: hit.value, from: at, to: hit.end };
        return capture(state, taken, next);
      };
  }
}

function capture(state: State, taken: Capture, next: Matcher): boolean {
  state.captures.push(taken);
  if (next(state, taken.to)) return true;
  state.captures.pop();
  return false;
}

/** The first `count` keys of every way to match: a word, or a class in angle brackets. */
function prefixes(nodes: readonly Node[], count: number): string[][] {
  const [node, ...rest] = nodes;
  if (!node || count === 0) return [[]];
  switch (node.kind) {
    case 'words': {
      const tails = prefixes(rest, count - 1);
      return [...node.words].flatMap((word) => tails.map((tail) => [word, ...tail]));
    }
    case 'class':
      return prefixes(rest, count - 1).map((tail) => [`<${node.class}>`, ...tail]);
    case 'group':
      return prefixes([...node.nodes, ...rest], count);
    case 'optional':
      return [...prefixes([node.node, ...rest], count), ...prefixes(rest, count)];
  }
}
