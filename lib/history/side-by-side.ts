/** What several reports have in two versions, with the readings they stand in: quotations, and what they disagree on. */
import { disagreementsOf } from '../memory/disagreements';
import { type QuoteVersion, quoteVersions } from '../memory/quotation';
import { samePersonName } from '../memory/same-name';
import type { Reading } from '../memory/types';
import type { DisagreementView, QuotationView } from '../messages/contract';
import { listedReading } from './rows';

/** Each pair of quotations is compared: only the closest readings of a story are looked at. */
const MOST_READINGS = 16;
const MOST_QUOTATIONS = 40;

/** The figures and days on which reports of one event disagree; no verdict. */
export function disagreementViews(readings: readonly Reading[]): DisagreementView[] {
  const inOrder = byFirstRead(readings);
  const rows = rowsOf(inOrder);
  return disagreementsOf(inOrder).map(({ about, versions }) => ({
    about,
    versions: versions.flatMap(({ reading, said }) => {
      const row = rows.get(reading);
      return row ? [{ reading: row, said }] : [];
    }),
  }));
}

/**
 * The direct quotations of `of` that another reading prints in other words, each with its versions in the order
 * they were read; the same wording once.
 *
 * @param others the closest first
 */
export function quotationViews(of: Reading, others: readonly Reading[]): QuotationView[] {
  const readings = byFirstRead([of, ...others.slice(0, MOST_READINGS)]);
  const rows = rowsOf(readings);
  return of.quotes
    .filter(({ kind }) => kind === 'direct')
    .slice(0, MOST_QUOTATIONS)
    .flatMap((quote) => {
      const versions = differently(quoteVersions(quote, readings));
      if (versions.length < 2) return [];
      return [
        {
          quote: quote.text,
          speaker: quote.speaker,
          versions: versions.flatMap(({ reading, text, difference }) => {
            const row = rows.get(reading);
            return row ? [{ reading: row, text, difference }] : [];
          }),
        },
      ];
    });
}

/** One person's quotations that two of the readings print in different words, each utterance once. */
export function quotationsOf(name: string, newestFirst: readonly Reading[]): QuotationView[] {
  const readings = newestFirst.slice(0, MOST_READINGS).map((reading) => ({
    ...reading,
    quotes: reading.quotes.filter((q) => q.isPerson && q.speaker !== null && samePersonName(q.speaker, name)),
  }));
  const found = new Map<string, QuotationView>();
  for (const reading of readings)
    for (const view of quotationViews(
      reading,
      readings.filter((other) => other !== reading),
    ))
      found.set(view.versions.map(({ reading: { id }, text }) => `${id} ${text}`).join('\n'), view);
  return [...found.values()];
}

/** The first of each wording. Only words count: outlets set quotation marks and case as they please. */
function differently(versions: readonly QuoteVersion[]): QuoteVersion[] {
  const known = new Set<string>();
  return versions.filter(({ text, difference }) => {
    const same = difference?.every((piece) => piece.in === 'same') ?? false;
    const isNew = !same && !known.has(text);
    known.add(text);
    return isNew;
  });
}

function byFirstRead(readings: readonly Reading[]): Reading[] {
  return [...readings].sort((a, b) => a.firstRead - b.firstRead);
}

function rowsOf(readings: readonly Reading[]) {
  return new Map(readings.map((reading) => [reading.id, listedReading(reading)]));
}
