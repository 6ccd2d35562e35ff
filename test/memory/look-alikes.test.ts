/** Invented stories in which the same people do the same kind of thing twice: one file a story, in reading order. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryIndex } from '../../lib/memory/memory-index';
import { makeReading } from '../../lib/memory/reading';
import { relate } from '../../lib/memory/relate';
import { makeSignature, sketch } from '../../lib/memory/signature';
import type { Related } from '../../lib/memory/types';
import { annotate } from '../../lib/text/annotate';
import { articleOf } from '../eval/line-article';
import { worded } from '../eval/wording';

interface Told {
  readonly id: string;
  readonly event: string;
  readonly development?: boolean;
  readonly relations?: Readonly<Record<string, string>>;
}

const FOLDER = new URL('look-alikes/', import.meta.url);
const told: Told[] = [];
const events = new Map<string, string>();
const related = new Map<string, readonly Related[]>();
let largest = 0;

beforeAll(async () => {
  const index = new MemoryIndex();
  for (const file of readdirSync(FOLDER).sort()) {
    for (const line of readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n')) {
      const record: Told & Record<string, unknown> = JSON.parse(line);
      const article = articleOf(record);
      const annotations = annotate({ ...article, published: article.published ?? undefined });
      const seq = told.push(record);
      const reading = makeReading(article, annotations, { id: record.id, at: seq, event: '' });
      const own = sketch(article, annotations);
      const result = await relate(reading, own, index);
      const event = result.event ?? record.id;
      const signature = makeSignature(own, { seq, id: record.id, event });
      largest = Math.max(largest, signature.detail.length);
      index.add(signature);
      events.set(record.id, event);
      related.set(record.id, result.related);
    }
  }
});

function relationOf(id: string, earlier: string): Related | undefined {
  return related.get(id)?.find((r) => r.id === earlier);
}

const reasonsOf = (id: string, earlier: string) => relationOf(id, earlier)?.reasons.map(worded);

describe('look-alike stories', () => {
  it('bring the reports of one event together and keep look-alikes apart', () => {
    for (const one of told) {
      for (const other of told) {
        if (one.development || other.development) continue;
        const together = events.get(one.id) === events.get(other.id);
        expect([one.id, other.id, together]).toEqual([one.id, other.id, one.event === other.event]);
      }
    }
  });

  it('never take another occasion for the same event', () => {
    const wrong = told.flatMap((article) =>
      Object.entries(article.relations ?? {})
        .filter(([, relation]) => relation === 'other-occasion')
        .map(([earlier]) => relationOf(article.id, earlier))
        .filter((r) => r?.relation === 'same-event' || r?.relation === 'same-report'),
    );
    expect(wrong).toEqual([]);
  });

  it('name nine relations in ten right', () => {
    const pairs = told.flatMap((article) =>
      Object.entries(article.relations ?? {}).map(
        ([earlier, relation]) => [article.id, earlier, relation] as const,
      ),
    );
    const right = pairs.filter(([id, earlier, relation]) => relationOf(id, earlier)?.relation === relation);
    expect(right.length / pairs.length).toBeGreaterThanOrEqual(0.9);
  });

  it('give reasons that name the people and the days of both occasions', () => {
    expect(reasonsOf('visit-4', 'visit-1')).toEqual([
      '119 days apart: the earlier visit was planned for 14 May 2019',
      'this visit is planned for 10 September 2019',
      'both name Ilse Brandtner and Rustam Olimov',
    ]);
    expect(reasonsOf('visit-2', 'visit-1')?.[0]).toMatch(/^both name /);
    expect(reasonsOf('agreement-3', 'agreement-1')?.[0]).toBe('100 % of the sentences are the same');
  });

  it('list best first, at most twenty, each with a score and a reason', () => {
    for (const list of related.values()) {
      expect(list.length).toBeLessThanOrEqual(20);
      for (const r of list) {
        expect(r.reasons.length).toBeGreaterThan(0);
        expect(r.score).toBeGreaterThan(0);
        expect(r.score).toBeLessThanOrEqual(1);
      }
    }
  });

  it('keep signatures small', () => {
    expect(largest).toBeLessThan(900);
  });
});
