import type { PersonRecord } from '../../lib/messages/contract';
import type { Language } from '../../lib/platform/language';
import { useReader } from '../reader';
import { Button } from '../shared/button';
import { LongList } from '../shared/long-list';
import { newestFirst } from '../shared/newest-first';
import { Notice } from '../shared/notice';
import { Printed } from '../shared/printed';
import { RailRow } from '../shared/rail-row';
import { Section } from '../shared/section';
import type { HistoryActions } from './actions';
import { PersonCorrections } from './person-corrections';
import { PersonQuotes } from './person-quotes';
import { personHref } from './route';
import './person-page.css';

/** Everything read about one person: roles over time, what they said, with whom they are named, where. */
export function PersonPage(props: {
  readonly record: PersonRecord | 'missing' | null;
  readonly actions: HistoryActions;
}) {
  const { language, now } = useReader();
  const { record, actions } = props;
  if (record === null) return <p role="status">{language.t('loading')}</p>;
  if (record === 'missing') {
    return (
      <Notice alone title={language.t('reading_missing_title')} text={language.t('person_missing_text')} />
    );
  }
  return (
    <article class="person-page">
      <h1 class="page-title">
        <Printed text={record.name} limit={120} />
      </h1>
      {record.role && (
        <p class="page-intro">
          <Printed text={record.role} limit={160} />
        </p>
      )}
      <p class="page-intro person-facts">
        {language.plural('people_readings', record.readings)}, {whenRead(record, language, now)}
      </p>
      <div class="page-actions">
        <Button onClick={() => actions.savePerson(record.name)}>{language.t('person_markdown')}</Button>
      </div>
      <div class="reading-columns">
        <div>
          <PersonQuotes record={record} actions={actions} />
          <Section id="articles" title={language.t('person_readings')} count={record.readings}>
            <LongList
              class="rail"
              items={newestFirst(record.readingsList, language)}
              first={10}
              row={(reading) => (
                <RailRow
                  key={reading.id}
                  reading={reading}
                  toKept
                  onOtherPerson={() =>
                    actions.correct({ kind: 'two-people', name: record.name, reading: reading.id })
                  }
                />
              )}
            />
          </Section>
        </div>
        <div>
          <Roles record={record} />
          <Companions record={record} />
          <PersonCorrections record={record} actions={actions} />
        </div>
      </div>
    </article>
  );
}

/** Both days, or the one where they are the same. */
function whenRead(record: PersonRecord, language: Language, now: number): string {
  const [first, last] = [language.ago(record.firstRead, now), language.ago(record.lastRead, now)];
  return first === last ? language.t('read_when', last) : language.t('person_since', first, last);
}

function Roles({ record }: { readonly record: PersonRecord }) {
  const { language } = useReader();
  if (record.roles.length === 0) return null;
  return (
    <Section id="roles" title={language.t('person_roles')}>
      <ul class="reading-list">
        {record.roles.map(({ role, from, to }) => (
          <li key={role}>
            <Printed text={role} limit={120} />
            <p class="said-note">{language.span(language.dayOf(from), language.dayOf(to))}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Companions({ record }: { readonly record: PersonRecord }) {
  const { language } = useReader();
  if (record.with.length === 0) return null;
  return (
    <Section id="with" title={language.t('person_with')}>
      <LongList
        class="reading-list"
        items={record.with}
        first={10}
        row={(other) => (
          <li key={other.name}>
            <a href={personHref(other.name)}>
              <Printed text={other.name} limit={80} />
            </a>{' '}
            <span class="said-note">{language.plural('people_readings', other.readings)}</span>
          </li>
        )}
      />
    </Section>
  );
}
