/** The parts of the history that its jobs share: the connection, the indexes, the one writer, and readings by number. */
import { corrected } from '../memory/corrections';
import type { Reading } from '../memory/types';
import { articleKey, keyOf } from './article-key';
import { Database } from './database';
import type { Environment } from './environment';
import { InvertedIndex } from './index/inverted-index';
import { Signatures } from './index/signatures';
import { type Overlay, readOverlay } from './overlay';
import type { PreparedReading } from './prepared-reading';
import { toReading, unpackRecord } from './rows';
import type { ArticleRow } from './schema';
import { Turns } from './turns';
import { type Added, signatureRow } from './write-reading';

/** A reading with its place in the store. */
export interface StoredReading {
  readonly row: ArticleRow;
  /** As it is stored, without the reader's corrections. */
  readonly reading: Reading;
  /** The article's full text; null where it is not kept. */
  readonly text: string | null;
  /** The text before it was last found rewritten; null where it was not, or no text is kept. */
  readonly earlier: string | null;
}

export class Store {
  readonly environment: Environment;
  readonly database: Database;
  readonly features: InvertedIndex;
  readonly words: InvertedIndex;
  readonly signatures: Signatures;
  /** Whoever writes takes a turn. */
  readonly turns = new Turns();
  #overlay: Promise<Overlay> | null = null;
  #size: Promise<number> | null = null;

  constructor(environment: Environment) {
    this.environment = environment;
    this.database = new Database(environment);
    this.features = new InvertedIndex('features', this.database);
    this.words = new InvertedIndex('words', this.database);
    this.signatures = new Signatures(this.database);
    this.database.onLost(() => this.forget());
  }

  /** Forgets everything remembered of the database. */
  forget(): void {
    this.features.forget();
    this.words.forget();
    this.overlayChanged();
  }

  overlay(): Promise<Overlay> {
    if (!this.#overlay) {
      const reading = readOverlay(this.database);
      this.#overlay = reading;
      reading.catch(() => {
        if (this.#overlay === reading) this.#overlay = null;
      });
    }
    return this.#overlay;
  }

  /** Call after a change of corrections or removals. */
  overlayChanged(): void {
    this.#overlay = null;
    this.#size = null;
    this.signatures.forget();
  }

  /** Tells the memory of the indexes what a finished transaction put there. */
  indexed({ seq, stamp }: Added, prepared: PreparedReading): void {
    const { factTerms, textTerms } = prepared;
    this.#size = null;
    this.signatures.added(seq, signatureRow(prepared));
    this.features.added(stamp, { seq, terms: factTerms });
    if (textTerms) this.words.added(stamp, { seq, terms: textTerms });
  }

  /** The row of an article by its address; hidden ones too. */
  rowByUrl(url: string): Promise<ArticleRow | null> {
    return this.#rowByKey(articleKey(url));
  }

  /** The row of a reading by its id; null where there is none, or it is hidden. */
  async rowById(id: string): Promise<ArticleRow | null> {
    const key = keyOf(id);
    const row = key === null ? null : await this.#rowByKey(key);
    return row && !(await this.overlay()).isHidden(row.seq) ? row : null;
  }

  async #rowByKey(key: number): Promise<ArticleRow | null> {
    return this.database.read(
      ['articles'],
      async (transaction) => (await transaction.objectStore('articles').index('key').get(key)) ?? null,
    );
  }

  /** The sequence numbers of readings, by id; what is not there is left out. */
  async seqsOf(ids: readonly string[]): Promise<number[]> {
    return this.database.read(['articles'], async (transaction) => {
      const byKey = transaction.objectStore('articles').index('key');
      const seqs = await Promise.all(ids.map((id) => byKey.getKey(keyOf(id) ?? -1)));
      return seqs.filter((seq) => seq !== undefined);
    });
  }

  /** Rows in the order asked, hidden ones too; undefined for those not there. */
  rowsOf(seqs: readonly number[]): Promise<(ArticleRow | undefined)[]> {
    return this.database.read(['articles'], (transaction) =>
      Promise.all(seqs.map((seq) => transaction.objectStore('articles').get(seq))),
    );
  }

  /** Readings as stored, hidden ones too, in the order asked. One whose record cannot be read has its row's facts alone. */
  async stored(seqs: readonly number[]): Promise<StoredReading[]> {
    const found = await this.database.read(['articles', 'records'], async (transaction) => {
      const articles = transaction.objectStore('articles');
      const records = transaction.objectStore('records');
      return Promise.all(seqs.map((seq) => Promise.all([articles.get(seq), records.get(seq)])));
    });
    const readings = await Promise.all(
      found.map(async ([row, record]): Promise<StoredReading[]> => {
        if (!row) return [];
        const { part, text, earlier } = await unpackRecord(record);
        return [{ row, reading: toReading(row, part), text, earlier }];
      }),
    );
    return readings.flat();
  }

  /** Readings as the reader corrected them, in the order asked; hidden ones are left out. */
  async readings(seqs: readonly number[]): Promise<Reading[]> {
    const { isHidden, corrections } = await this.overlay();
    const found = await this.stored(seqs.filter((seq) => !isHidden(seq)));
    return found.map(({ reading }) => corrected(reading, corrections)).filter((reading) => reading !== null);
  }

  /** The number of readings, those on their way out left aside. */
  size(): Promise<number> {
    if (!this.#size) {
      const counting = this.#count();
      this.#size = counting;
      counting.catch(() => {
        if (this.#size === counting) this.#size = null;
      });
    }
    return this.#size;
  }

  async #count(): Promise<number> {
    const { hidden } = await this.overlay();
    const counts = await this.database.read(['counts'], (transaction) =>
      transaction.objectStore('counts').get('counts'),
    );
    return (counts?.readings ?? 0) - hidden;
  }
}
