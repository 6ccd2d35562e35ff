import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { createCard } from '../../../lib/page/card/card';
import type { CardContent } from '../../../lib/page/card/content';
import { LANGUAGE } from '../reader';
import { RECORD } from '../samples';
import { ANNOTATIONS } from '../samples-article';

/** A page that does its worst to whatever is added to it. */
const RUDE = '* { font: 30px/3 cursive !important; color: lime !important; display: inline !important; }';

function card(content: CardContent, at: { top: number; left: number }, css = ''): () => JSX.Element {
  return () => <OnPage content={content} at={at} css={css} />;
}

function OnPage(props: { content: CardContent; at: { top: number; left: number }; css: string }) {
  const mention = useRef<HTMLElement>(null);
  useEffect(() => {
    const ending = new AbortController();
    const shown = createCard(document, LANGUAGE, ending.signal);
    shown.show(() => (mention.current ? [mention.current.getBoundingClientRect()] : []), props.content);
    return () => ending.abort();
  }, [props.content]);
  return (
    <div style={{ minHeight: '640px' }}>
      <style>{props.css}</style>
      <mark ref={mention} style={{ position: 'absolute', ...props.at }}>
        the hovered words
      </mark>
    </div>
  );
}

const [orsini] = ANNOTATIONS.people;
const [nextWeek] = ANNOTATIONS.dates;
const [said] = ANNOTATIONS.quotes;

const PERSON: CardContent = {
  kind: 'person',
  name: orsini?.name ?? '',
  roles: orsini?.roles ?? [],
  record: RECORD,
  onNotAPerson: () => undefined,
};

export const CARD_STATES: Readonly<Record<string, () => JSX.Element>> = {
  'card-person': card(PERSON, { top: 60, left: 40 }),
  'card-person-asked': card({ ...PERSON, record: 'asked' }, { top: 60, left: 40 }),
  'card-person-never': card(
    { ...PERSON, record: { ...RECORD, readings: 0, lastRead: [], quotes: [] } },
    { top: 60, left: 40 },
  ),
  'card-no-person': card({ ...PERSON, record: { ...RECORD, isPerson: false } }, { top: 60, left: 40 }),
  'card-above': card(PERSON, { top: 560, left: 900 }),
  'card-rude-page': card(PERSON, { top: 60, left: 40 }, RUDE),
  ...(nextWeek && {
    'card-date': card({ kind: 'date', mention: nextWeek, published: '2016-03-15' }, { top: 60, left: 40 }),
  }),
  ...(said && {
    'card-quote': card({ kind: 'quote', quote: said, role: 'Transport minister' }, { top: 60, left: 40 }),
  }),
};
