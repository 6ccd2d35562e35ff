import type { Reading } from '../../lib/memory/types';
import { useReader } from '../reader';
import { LongList } from '../shared/long-list';
import { Printed } from '../shared/printed';
import { Section } from '../shared/section';
import './reading-events.css';

/** What one article tells of: with its day and whether it happened, is announced, was called off. */
export function ReadingEvents({ reading }: { readonly reading: Reading }) {
  const { language } = useReader();
  if (reading.events.length === 0) return null;
  return (
    <Section id="events" title={language.t('reading_events')} count={reading.events.length}>
      <LongList
        class="reading-list"
        items={reading.events}
        first={8}
        row={(event, index) => (
          <li key={String(index)}>
            <p class="reading-event-day">
              {event.from && event.to && <span>{language.span(event.from, event.to)}</span>}{' '}
              <span class="said-note">{language.t(`status_${event.status}`)}</span>
            </p>
            <Printed text={event.summary} limit={200} />
          </li>
        )}
      />
    </Section>
  );
}
