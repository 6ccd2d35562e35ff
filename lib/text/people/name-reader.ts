/** "Ursula von der Leyen", "John F. Kennedy Jr.", "Ban Ki-moon": reads one name, word by word. */
import type { Candidate } from './candidates';
import { GIVEN, PARTICLE, SURNAME } from './lexicon';
import type { NameWords } from './name-words';
import type { Word } from './words';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Particles that also begin a name in lower case ("al-Assad", "de Gaulle"). */
const LEADING = new Set(
  'abu al an ar as ash at az bar bin bint ibn ben da dal de dela delos dei del della den der di dos du el la le ul van von ter'.split(
    ' ',
  ),
);
/** Particles that need a hyphen after them to be one: they are English words too. */
const HYPHENED = new Set(['an', 'ar', 'as', 'ash', 'at', 'az', 'ul', 'ben', 'la', 'le', 'di', 'da']);
const ENGLISH_TOO = new Set(['at', 'as', 'an', 'do', 'e', 'i', 'st']);
/** A web address. */
const ADDRESS = /\p{Ll}\.\p{L}/u;
/** Abbreviations that look like initials. */
const COUNTRY = new Set('u.s u.k u.n e.u d.c n.y n.j l.a u.s.a a.m p.m u.a.e s.c n.c r.i n.h'.split(' '));
const MOST_PARTS = 7;

/** False for nearly every word of a text. */
function mayBegin({ shape, lower }: Word): boolean {
  return shape !== 'sign' && (shape !== 'lower' || LEADING.has(lower));
}

/** Reads the names of one sentence. */
export class NameReader {
  private readonly words: readonly Word[];
  private parts: string[] = [];
  private at: number[] = [];
  private syllables = false;
  private first = 0;

  constructor(private readonly names: NameWords) {
    this.words = names.words;
  }

  /** The candidate that begins at `first`, or null. */
  read(first: number): Candidate | null {
    if (!mayBegin(this.words[first]!)) return null;
    this.parts = [];
    this.at = [];
    this.syllables = false;
    this.first = first;
    let at = this.lead(first);
    if (at < 0) return null;
    at = this.name(at, null);
    if (at < 0) return null;
    while (this.parts.length < MOST_PARTS) {
      const next = this.more(at);
      if (next < 0) break;
      at = next;
    }
    return {
      first,
      end: at,
      sentence: this.names.span.index,
      parts: this.parts,
      at: this.at,
      key: this.parts.join(' '),
      syllables: this.syllables,
    };
  }

  /** Passes leading particles; gives the index of the first real word or -1. */
  private lead(first: number): number {
    let at = first;
    for (let n = 0; n < 3; n++) {
      const word = this.names.word(at);
      if (!word || !LEADING.has(word.lower) || word.possessive) break;
      const hyphen = this.names.isHyphen(at + 1);
      const lower = word.shape === 'lower';
      if (HYPHENED.has(word.lower) && lower && !hyphen) return -1;
      if (!lower && !hyphen && !(word.classes & PARTICLE)) break;
      if (!lower && at === this.first && HYPHENED.has(word.lower) && !hyphen) break;
      this.takeParticle(at, hyphen);
      at += hyphen ? 2 : 1;
    }
    return at;
  }

  /** Reads one name word at `at`; gives the index after it, or -1. */
  private name(at: number, previous: Word | null): number {
    const word = this.names.word(at);
    if (!word || this.names.isFixed(at)) return -1;
    if (word.shape === 'initial') return this.initial(at);
    if (word.shape === 'upper')
      return word.text.length === 2 &&
        !(word.classes & ~(GIVEN | SURNAME | PARTICLE)) &&
        this.names.continues(at)
        ? this.take(at)
        : -1;
    if (word.shape !== 'title' || ADDRESS.test(word.text)) return -1;
    if (this.names.isDull(at, previous, this.words[this.at[0] ?? at]!.classes)) return -1;
    return this.take(at);
  }

  private take(at: number): number {
    const { lower } = this.words[at]!;
    for (const part of lower.includes('.') ? lower.split('.') : [lower]) {
      this.parts.push(part);
      this.at.push(at);
    }
    return at + 1;
  }

  /** Takes a particle; one in lower case or before a hyphen is marked so: it is no given name ("al-", but "Al Ruiz"). */
  private takeParticle(at: number, hyphen: boolean): void {
    const word = this.words[at]!;
    this.parts.push(hyphen || word.shape === 'lower' ? `${word.lower}-` : word.lower);
    this.at.push(at);
  }

  private initial(at: number): number {
    const word = this.words[at]!;
    if (at === this.first && (COUNTRY.has(word.lower) || this.isExcellency(at))) return -1;
    const dotted = this.names.word(at + 1)?.text === '.' && !this.words[at + 1]!.spaced;
    const after = at + (dotted ? 2 : 1);
    const next = this.names.word(after);
    if (!next || (next.shape !== 'title' && next.shape !== 'initial')) return -1;
    if (at === this.first && next.shape === 'title' && this.names.isDull(after, word)) return -1;
    if (
      at === this.first &&
      !dotted &&
      (!next.spaced || word.text === 'I' || (word.text === 'A' && at === this.names.span.first))
    )
      return -1;
    this.take(at);
    return after;
  }

  /** "H E Ana Ruiz": "His" or "Her Excellency", and no initials. */
  private isExcellency(at: number): boolean {
    const text = (i: number) => this.names.word(i)?.text;
    return (
      (text(at) === 'H' && text(at + 1) === 'E') ||
      (text(at) === 'E' && at > 0 && this.words[at - 1]!.text === 'H')
    );
  }

  /** Continues a name at `at`; gives the index after the continuation, or -1. */
  private more(at: number): number {
    const dotted = this.words[at - 1]!.text === '.';
    const previous = this.words[dotted ? at - 2 : at - 1]!;
    if (previous.possessive) return -1;
    const word = this.names.word(at);
    if (!word) return -1;
    if (this.names.isHyphen(at)) return this.hyphened(at + 1);
    if (/^[“"‘'(]$/.test(word.text)) return this.nickname(at, previous);
    if (word.text === ',' && SUFFIXES.has(this.names.word(at + 1)?.lower ?? '')) return this.suffix(at + 1);
    if (!word.spaced && !dotted) return -1;
    if (SUFFIXES.has(word.lower) && word.shape !== 'lower') return this.suffix(at);
    if (word.classes & PARTICLE && (word.shape === 'lower' || LEADING.has(word.lower))) {
      const read = this.parts.length;
      const after = this.particles(at);
      const end = after < 0 ? -1 : this.name(after, previous);
      if (end >= 0) return end;
      this.parts.length = read;
      this.at.length = read;
    }
    return this.name(at, previous);
  }

  /** "Joaquin “El Chapo” Guzman": a name in quotation marks or brackets between two name words. */
  private nickname(at: number, previous: Word): number {
    let i = at + 1;
    while (i < at + 4 && this.names.word(i)?.shape === 'title') i++;
    if (i === at + 1 || !/^[”"’')]$/.test(this.names.word(i)?.text ?? '')) return -1;
    const next = this.names.word(i + 1);
    return next?.shape === 'title' && next.spaced ? this.name(i + 1, previous) : -1;
  }

  private particles(at: number): number {
    let i = at;
    while (i < at + 5) {
      const word = this.names.word(i);
      if (!word || !(word.classes & PARTICLE) || word.possessive) break;
      const hyphen = this.names.isHyphen(i + 1);
      if (!hyphen && ENGLISH_TOO.has(word.lower)) break;
      this.takeParticle(i, hyphen);
      i += hyphen ? 2 : 1;
    }
    return i > at ? i : -1;
  }

  /** "Ki-moon", "Jean-Claude", "Ocasio-Cortez"; not "Trump-era". */
  private hyphened(at: number): number {
    const word = this.names.word(at);
    if (!word || word.spaced) return -1;
    if (word.shape === 'lower') {
      if (!this.names.isSyllable(at)) return -1;
      if (word.classes & PARTICLE && this.names.isHyphen(at + 1)) return this.hyphened(at + 2);
      return this.take(at);
    }
    return this.name(at, this.words[at - 2] ?? null);
  }

  private suffix(at: number): number {
    this.take(at);
    const dot = this.names.word(at + 1);
    return dot?.text === '.' && !dot.spaced && at + 2 < this.names.span.end ? at + 2 : at + 1;
  }
}
