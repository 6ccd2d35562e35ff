import { useState } from 'preact/hooks';
import type { PersonSummary } from '../../lib/messages/contract';
import { useReader } from '../reader';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { Printed } from '../shared/printed';
import type { HistoryActions } from './actions';
import { personHref } from './route';
import './people-list.css';

/** Everybody the history names, the most read of first. */
export function PeopleList(props: {
  readonly people: readonly PersonSummary[] | null;
  readonly actions: HistoryActions;
}) {
  const { language, now } = useReader();
  const [query, setQuery] = useState('');
  const { people, actions } = props;
  return (
    <>
      <h1 class="page-title">{language.t('people_title')}</h1>
      <div class="page-actions">
        <Field
          label={language.t('people_search')}
          value={query}
          onInput={(value) => {
            setQuery(value);
            actions.findPeople(value);
          }}
        />
        {people && people.length > 0 && (
          <Button onClick={actions.savePeople}>{language.t('people_csv')}</Button>
        )}
      </div>
      {people?.length === 0 && (
        <p role="status">{language.t(query === '' ? 'people_none' : 'people_no_match')}</p>
      )}
      <ul class="people-list">
        {people?.map((person) => (
          <li key={person.name}>
            <div class="people-who">
              <a href={personHref(person.name)}>
                <Printed text={person.name} limit={80} />
              </a>
              {person.role && (
                <p class="people-role">
                  <Printed text={person.role} limit={120} />
                </p>
              )}
            </div>
            <span class="people-fact">{language.plural('people_readings', person.readings)}</span>
            <span class="people-fact">{language.t('people_last', language.ago(person.lastRead, now))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
