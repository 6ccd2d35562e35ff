import type { StoryEntry, StoryView } from '../../lib/messages/contract';
import { printable } from '../../lib/platform/printable';
import { useReader } from '../reader';
import { Button } from '../shared/button';
import { Disagreements } from '../shared/disagreements';
import { LongList } from '../shared/long-list';
import { More } from '../shared/more';
import { Notice } from '../shared/notice';
import { Printed } from '../shared/printed';
import { QuotationVersions } from '../shared/quotation-versions';
import { RailRow } from '../shared/rail-row';
import { Section } from '../shared/section';
import type { HistoryActions } from './actions';
import { readingHref } from './route';
import './story-page.css';

/** A story in the order of its days: what happened, what was announced and what became of it, and what is apart. */
export function StoryPage(props: {
  readonly story: StoryView | 'missing' | null;
  readonly actions: HistoryActions;
}) {
  const { language } = useReader();
  const { story, actions } = props;
  if (story === null) return <p role="status">{language.t('loading')}</p>;
  if (story === 'missing') {
    return (
      <Notice alone title={language.t('reading_missing_title')} text={language.t('reading_missing_text')} />
    );
  }
  return (
    <article>
      <p class="reading-outlet">{language.t('story_title')}</p>
      <h1 class="page-title reading-title">
        <a class="story-of" href={readingHref(story.of.id)}>
          <Printed text={story.of.title} limit={300} />
        </a>
      </h1>
      <p class="page-intro story-intro">{language.plural('story_readings', story.readings)}</p>
      <div class="reading-columns">
        <div>
          <Section id="timeline" title={language.t('story_timeline')} count={story.entries.length}>
            <LongList
              class="story-line"
              items={story.entries}
              first={40}
              row={(entry) => (
                <Entry key={keyOf(entry)} entry={entry} of={story.of.id} onCorrect={actions.correct} />
              )}
            />
          </Section>
          <Apart story={story} actions={actions} />
        </div>
        <div>
          <Disagreements disagreements={story.disagreements} />
          <Quotations story={story} />
        </div>
      </div>
    </article>
  );
}

function keyOf({ from, event, readings }: StoryEntry): string {
  return `${from} ${event?.summary} ${readings[0]?.id}`;
}

function Entry(props: {
  readonly entry: StoryEntry;
  readonly of: string;
  readonly onCorrect: HistoryActions['correct'];
}) {
  const { language } = useReader();
  const { entry, of } = props;
  const { event } = entry;
  return (
    <li class="story-entry" data-kind={event ? (event.outcome ?? event.status) : 'report'}>
      <p class="story-day">
        <time dateTime={entry.from}>{language.span(entry.from, entry.to)}</time>
        <span class="story-status">
          {event ? language.t(`status_${event.status}`) : language.t('story_report')}
        </span>
      </p>
      {event && (
        <p class="story-what">
          <Printed text={event.summary} limit={240} />
        </p>
      )}
      {event && <Became event={event} />}
      <ul class="story-reports">
        {entry.readings.map((reading) => (
          <li key={reading.id}>
            <span>
              <a href={readingHref(reading.id)} aria-current={reading.id === of ? 'true' : undefined}>
                <Printed text={reading.title} limit={160} />
              </a>{' '}
              <span class="said-note">
                <Printed text={reading.outlet} limit={60} />
              </span>
            </span>
            {reading.id !== of && (
              <More label={printable(reading.title, 120)}>
                <Button
                  look="plain"
                  onClick={() => props.onCorrect({ kind: 'not-related', reading: of, other: reading.id })}
                >
                  {language.t('not_related')}
                </Button>
              </More>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Where nothing was read since, that nothing was read: silence is no outcome. */
function Became({ event }: { readonly event: NonNullable<StoryEntry['event']> }) {
  const { language } = useReader();
  const { outcome, told } = event;
  if (outcome === null || outcome === 'expected') return null;
  if (!told) return <p class="story-became">{language.t('agenda_passed_note')}</p>;
  return (
    <p class="story-became">
      <strong>{language.t(`outcome_${outcome}`)}</strong> · {language.t('agenda_told_in')}{' '}
      <a href={readingHref(told.id)}>
        <Printed text={told.title} limit={120} />
      </a>
    </p>
  );
}

function Apart({ story, actions }: { readonly story: StoryView; readonly actions: HistoryActions }) {
  const { language } = useReader();
  if (story.apart.length === 0) return null;
  return (
    <Section id="apart" title={language.t('relation_other_occasion')} count={story.apart.length}>
      <p class="differ-note">{language.t('story_apart_note')}</p>
      <LongList
        class="rail"
        items={story.apart}
        first={8}
        row={(row) => (
          <RailRow
            key={row.id}
            reading={row}
            reasons={row.reasons}
            toKept
            onDismiss={() => actions.correct({ kind: 'not-related', reading: story.of.id, other: row.id })}
          />
        )}
      />
    </Section>
  );
}

function Quotations({ story }: { readonly story: StoryView }) {
  const { language } = useReader();
  if (story.quotations.length === 0) return null;
  return (
    <Section id="versions" title={language.t('versions_title')} count={story.quotations.length}>
      {story.quotations.map((quotation) => (
        <div key={quotation.quote}>
          {quotation.speaker && (
            <h3 class="differ-about">
              <Printed text={quotation.speaker} limit={80} />
            </h3>
          )}
          <QuotationVersions quotation={quotation} />
        </div>
      ))}
    </Section>
  );
}
