/** Who the words at a quotation mean: a person of the article, or somebody it only describes. */
import type { TextDocument } from '../document';
import type { Gender, Person, Speaker } from '../types';
import { type Clause, type NounPhrase, tokenAt } from './clause';
import type { MentionIndex, NamedPerson } from './mentions';
import { nounPhraseEnding } from './noun-phrase-left';

/** What the reading of the article has brought up so far. */
export interface Discourse {
  readonly document: TextDocument;
  readonly people: readonly Person[];
  readonly mentions: MentionIndex;
  /** Is the offset inside a quotation? */
  readonly quoted: (offset: number) => boolean;
  /** The person who spoke last, and the sentence of it. */
  lastSpeaker: { readonly person: string; readonly offset: number } | null;
}

const SINGULAR: Readonly<Record<string, Gender>> = { he: 'm', his: 'm', him: 'm', she: 'f', her: 'f' };

/** The speaker as printed and, where the text allows it, as a person. */
export function resolveSpeaker(discourse: Discourse, clause: Clause, np: NounPhrase): Speaker {
  const printed = discourse.document.text.slice(np.start, np.end);
  const as = (named: Person | null): Speaker => ({
    person: named?.id ?? null,
    name: named?.name ?? printed,
    start: np.start,
    end: np.end,
  });
  if (np.named) return as(np.named.person);
  const word = printed.toLowerCase();
  if (word === 'who') return as(antecedent(clause, np)?.named?.person ?? null);
  const gender = SINGULAR[word];
  if (gender !== undefined) return as(pronoun(discourse, np.start, gender));
  if (np.kind === 'description') return as(description(discourse, np.start, word));
  return as(null);
}

/** "Kerry, who said": the phrase before the relative pronoun. */
function antecedent(clause: Clause, np: NounPhrase): NounPhrase | null {
  const before = tokenAt(clause, np.first - 1);
  return nounPhraseEnding(clause, before?.text === ',' ? np.first - 2 : np.first - 1);
}

const LOOK_BACK = 40;
const MARGIN = 0.4;

/** The person a pronoun most likely means, or null where two are as likely. */
function pronoun(discourse: Discourse, offset: number, gender: Gender): Person | null {
  return mostSalient(discourse, offset, (p) => p.gender === null || p.gender === gender, gender);
}

function mostSalient(
  discourse: Discourse,
  offset: number,
  fits: (p: Person) => boolean,
  gender: Gender,
): Person | null {
  const here = sentenceAt(discourse.document, offset);
  const scores = new Map<Person, number>();
  const list = discourse.mentions.ordered;
  for (let i = lastBefore(list, offset), seen = 0; i >= 0 && seen < LOOK_BACK; i--, seen++) {
    const named = list[i];
    if (!named || !fits(named.person)) continue;
    const score = salience(discourse, named, here, gender);
    scores.set(named.person, Math.max(score, scores.get(named.person) ?? Number.NEGATIVE_INFINITY));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || best[1] < 0) return null;
  return second && best[1] - second[1] < MARGIN ? null : best[0];
}

function salience(discourse: Discourse, named: NamedPerson, here: number, gender: Gender): number {
  const { mention, person } = named;
  const sentence = sentenceAt(discourse.document, mention.start);
  let score = 4 - 0.6 * Math.min(here - sentence, 8);
  if (firstInSentence(discourse, mention.start, sentence)) score += 1.5;
  if (discourse.quoted(mention.start)) score -= 2.5;
  if (discourse.document.text.slice(mention.end, mention.end + 2).match(/^['’]s?/)) score -= 0.5;
  if (discourse.lastSpeaker?.person === person.id) score += 1.5;
  if (person.gender === gender && gender !== null) score += 0.8;
  return score + Math.min(person.mentions.length, 10) / 10;
}

/** Does the sentence begin with the name, or with its titles? A rough test of being the subject. */
function firstInSentence(discourse: Discourse, offset: number, sentence: number): boolean {
  const start = discourse.document.sentences[sentence]?.start ?? 0;
  return !/[,;]|\b(?:of|in|at|for|with|to|by|from|on|about|against)\b/i.test(
    discourse.document.text.slice(start, offset).slice(-80),
  );
}

function sentenceAt(document: TextDocument, offset: number): number {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lastBefore(list: readonly NamedPerson[], offset: number): number {
  let low = -1;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle]?.mention.start ?? 0) < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const DEFINITE = /^(?:the|this) /;
const BODY =
  /(?:campaign|committee|party|house|times|post|journal|statement|report|group|company|office|department|agency|court|government|ministry|paper|newspaper|network|union|association|team|club|ad|video|letter|poll|survey|article|editorial|website|source|sources|union|board|council|army|police|bank)$/;

/** "the senator": the one person with that role, or the last speaker where the head noun is a person's. */
function description(discourse: Discourse, offset: number, words: string): Person | null {
  if (!DEFINITE.test(words) || BODY.test(words)) return null;
  const head = headNoun(words);
  if (!head || (/ (?:for|of) /.test(words) && SPOKEN_FOR.test(head)) || head.endsWith('s')) return null;
  const withRole = discourse.people.filter((p) => p.roles.some((r) => roleHas(r, head)));
  if (withRole.length === 1) return withRole[0] ?? null;
  if (withRole.length > 1) return mostSalient(discourse, offset, (p) => withRole.includes(p), null);
  return PERSON_NOUN.test(head) ? mostSalient(discourse, offset, () => true, null) : null;
}

const SPOKEN_FOR =
  /^(?:spokes(?:man|woman|person)|lawyer|attorney|aide|adviser|advisor|wife|husband|son|daughter|brother|sister|mother|father|friend|ally|supporter)$/;
const PERSON_NOUN =
  /^(?:senator|governor|president|secretary|candidate|nominee|leader|mayor|congressman|congresswoman|lawmaker|minister|chancellor|judge|justice|businessman|businesswoman|billionaire|mogul|tycoon|magnate|author|host|anchor|columnist|strategist|man|woman|pope|pontiff|king|queen|prince|actor|actress|singer|comedian|star|veteran|sheriff|general|year-old|neurosurgeon|surgeon|pastor|priest|player|coach|captain|envoy|diplomat|ambassador|premier|hopeful|frontrunner|front-runner|politician|republican|democrat|lady|midfielder|striker|defender|goalkeeper|manager|boss|official)$/;

function headNoun(words: string): string {
  const core = words.replace(/ (?:of|for|from|in|at|who|with)\b.*$/, '');
  return core
    .slice(core.lastIndexOf(' ') + 1)
    .replace(/^.*-(?=year-old$)/, '')
    .replace(/^\d+-/, '');
}

function roleHas(role: string, head: string): boolean {
  return ` ${role.toLowerCase()} `.includes(` ${head} `);
}
