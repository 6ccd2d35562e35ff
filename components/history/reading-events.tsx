import type { Reading, ReadingEvent } from '../../lib/memory/types';
import { useReader } from '../reader';
import { LongList } from '../shared/long-list';
import { Printed } from '../shared/printed';
import { Section } from '../shared/section';
import './reading-events.css';

/** What one article tells of: with its day and whether it happened, is announced, was called off. */
export function ReadingEvents({ reading }: { readonly reading: Reading }) {
  const { language } = useReader();
  const events = worthTelling(reading.events);
  if (events.length === 0) return null;
  return (
    <Section id="events" title={language.t('reading_events')} count={events.length}>
      <LongList
        class="reading-list"
        items={events}
        first={8}
        row={(event, index) => (
          <li key={String(index)}>
            <p class="reading-event-day">
              {event.from && event.to && <span>{language.span(event.from, event.to)}</span>}{' '}
              <span class="said-note">{language.t(`status_${event.status}`)}</span>
            </p>
            <p class="reading-event-what">
              <Printed text={event.summary} limit={200} />
            </p>
          </li>
        )}
      />
    </Section>
  );
}

/** The main event and those with a day and somebody or a place, the same words once: the rest are clauses. */
function worthTelling(events: readonly ReadingEvent[]): readonly ReadingEvent[] {
  const told = new Set<string>();
  return events.filter(({ main, from, people, place, summary }) => {
    const isHappening = from !== null && (people.length > 0 || place !== null);
    const isNews = (main || isHappening) && !told.has(summary);
    told.add(summary);
    return isNews;
  });
}
