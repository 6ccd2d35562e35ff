// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { History } from '../../components/history/history';
import { Popup } from '../../components/popup/popup';
import { wordDiff } from '../../lib/memory/word-diff';
import type { ReadingRow, RewrittenView } from '../../lib/messages/contract';
import { HISTORY } from './gallery/page-states';
import { NO_ACTIONS } from './gallery/popup-states';
import { BAD_ADDRESSES, MARKUP, MEGABYTE, ONE_WORD, OVERRIDE } from './hostile';
import { GOOD, LATEST, RELATED, VIEW } from './samples';
import { ANNOTATIONS, ARTICLE } from './samples-article';
import { PERSON_RECORD, READING_VIEW } from './samples-pages';
import { screen } from './screen';

const TEXTS = { OVERRIDE, MARKUP, MEGABYTE, ONE_WORD };

/** Every text of a page that could come to be shown, replaced. */
function poisoned(text: string) {
  const row = <T extends ReadingRow>(reading: T): T => ({
    ...reading,
    title: text,
    outlet: text,
    site: text,
  });
  const people = ANNOTATIONS.people.map((person) => ({ ...person, name: text, roles: [text] }));
  const quotes = ANNOTATIONS.quotes.map((quote) => ({
    ...quote,
    text,
    speaker: quote.speaker && { ...quote.speaker, name: text },
  }));
  const dates = ANNOTATIONS.dates.map((date) => ({ ...date, text }));
  const events = ANNOTATIONS.events.map((event) => ({ ...event, summary: text }));
  const article = { ...ARTICLE, title: text, outlet: text, site: text, agency: text, published: text };
  const related = RELATED.map((each) => ({ ...row(each), reasons: [[text]] }));
  const view = {
    ...VIEW,
    report: { article, annotations: { ...ANNOTATIONS, people, quotes, dates, events } },
    related,
    announced: VIEW.announced.map((event) => ({ ...event, summary: text })),
    novelty: VIEW.novelty && {
      ...VIEW.novelty,
      people: [text],
      dates: [text],
      quotes: [text],
      figures: [text],
    },
  };
  const { reading } = READING_VIEW;
  return {
    popup: (
      <Popup tab={{ kind: 'article', view }} health={GOOD} result={LATEST} done={null} actions={NO_ACTIONS} />
    ),
    latest: (
      <History
        {...HISTORY}
        result={{ ...LATEST, rows: LATEST.rows.map((each) => ({ ...row(each), snippet: text })) }}
      />
    ),
    reading: (
      <History
        {...HISTORY}
        route={{ place: 'reading', id: 'x' }}
        reading={{
          reading: {
            ...reading,
            title: text,
            outlet: text,
            authors: [text],
            people: reading.people.map((person) => ({ ...person, name: text, roles: [text] })),
            quotes: reading.quotes.map((quote) => ({ ...quote, text, speaker: text })),
          },
          text,
          related,
          rewritten: { since: 0, at: 1, added: 2, removed: 2, changes: changed(text) },
          quotations: [],
          disagreements: [],
        }}
      />
    ),
    person: (
      <History
        {...HISTORY}
        route={{ place: 'person', name: text }}
        person={{
          ...PERSON_RECORD,
          name: text,
          role: text,
          quotes: PERSON_RECORD.quotes.map((quote) => ({ ...quote, text, reading: row(quote.reading) })),
          readingsList: PERSON_RECORD.readingsList.map(row),
        }}
      />
    ),
  };
}

function changed(text: string): NonNullable<RewrittenView['changes']> {
  return [
    { kind: 'added', text },
    { kind: 'removed', text },
    { kind: 'reworded', pieces: wordDiff(text, `${text} more`) },
  ];
}

const PLACES = ['popup', 'latest', 'reading', 'person'] as const;
const CASES = PLACES.flatMap((place) =>
  Object.entries(TEXTS).map(([name, text]) => [place, name, text] as const),
);

describe('text from a page', () => {
  it.each(CASES)('is only text: %s, %s', (place, _name, text) => {
    const root = screen(poisoned(text)[place]);
    expect(root.querySelector('img, script, iframe, [onerror]')).toBeNull();
    expect(root.textContent).not.toMatch(/[\u202a-\u202e\u200b\ufeff]/);
    expect(root.textContent?.length).toBeLessThan(60_000);
  });

  it.each(BAD_ADDRESSES)('is no link where the address is %s', (url) => {
    const view = { ...VIEW, related: RELATED.map((row) => ({ ...row, url })) };
    const root = screen(
      <Popup tab={{ kind: 'article', view }} health={GOOD} result={null} done={null} actions={NO_ACTIONS} />,
    );
    expect(root.querySelectorAll('.rail-title')).toHaveLength(RELATED.length);
    expect(root.querySelector('a.rail-title')).toBeNull();
  });
});
