/** Relates an article to the history, with the reader's corrections taken into account. */
import { corrected, isApart } from '../memory/corrections';
import { makeReading } from '../memory/reading';
import { relate } from '../memory/relate';
import { makeSignature, type Sketch, sketch } from '../memory/signature';
import type { Reading } from '../memory/types';
import type { RelatedRow } from '../messages/contract';
import type { Annotations, Article } from '../text/types';
import { articleKey, idOf } from './article-key';
import { StoredCandidates } from './index/candidates';
import type { SignaturePart } from './prepared-reading';
import { listed } from './rows';
import type { Store } from './store';

export interface RelatedArticle {
  /** As it would be kept; its event is empty when it is the first report of one. */
  readonly reading: Reading;
  readonly signature: SignaturePart;
  /** Best first; never the article itself. */
  readonly related: readonly RelatedRow[];
}

export async function relateArticle(
  store: Store,
  article: Article,
  annotations: Annotations,
): Promise<RelatedArticle> {
  const id = idOf(articleKey(article.url));
  const fresh = makeReading(article, annotations, { id, at: store.environment.now(), event: '' });
  const drawn = sketch(article, annotations);
  const { features, detail } = makeSignature(drawn, { seq: 0, id, event: '' });
  const { event, related } = await relateSketch(store, fresh, drawn);
  return { reading: { ...fresh, event: event ?? '' }, signature: { features, detail }, related };
}

/** Relates a reading by the sketch made of its article; hidden readings and those set apart are left out. */
export async function relateSketch(
  store: Store,
  reading: Reading,
  drawn: Sketch,
): Promise<{ readonly event: string | null; readonly related: readonly RelatedRow[] }> {
  const { corrections, isHidden } = await store.overlay();
  const readings = await store.size();
  const own = store.rowById(reading.id).then((row) => row?.seq ?? null);
  const index = new StoredCandidates(store.features, store.signatures, readings, isHidden, own);
  const result = await relate(corrected(reading, corrections) ?? reading, drawn, index);
  const related = result.related.filter(
    (r) => r.id !== reading.id && !isApart(reading.id, r.id, corrections),
  );
  const rows = await store.rowsOf(related.map((r) => index.seqOf(r.id) ?? -1));
  return {
    event: result.event,
    related: related.flatMap((r, i) => {
      const row = rows[i];
      return row ? [{ ...listed(row), relation: r.relation, score: r.score, reasons: r.reasons }] : [];
    }),
  };
}
