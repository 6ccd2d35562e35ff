import type { Reading } from '../../lib/memory/types';
import { useReader } from '../reader';
import { CorrectPerson } from '../shared/correct-person';
import { LongList } from '../shared/long-list';
import { Printed } from '../shared/printed';
import { Section } from '../shared/section';
import type { HistoryActions } from './actions';
import { personHref } from './route';
import './reading-people.css';

/** The people one article names, each leading to everything read about them. */
export function ReadingPeople(props: { readonly reading: Reading; readonly actions: HistoryActions }) {
  const { language } = useReader();
  const { reading, actions } = props;
  if (reading.people.length === 0) return null;
  return (
    <Section id="people" title={language.t('people_title')} count={reading.people.length}>
      <LongList
        items={reading.people}
        first={12}
        row={({ name, roles }) => (
          <li class="reading-person" key={name}>
            <div>
              <a href={personHref(name)}>
                <Printed text={name} limit={80} />
              </a>
              {roles[0] && (
                <p class="reading-person-role">
                  <Printed text={roles.join(', ')} limit={120} />
                </p>
              )}
            </div>
            <CorrectPerson
              name={name}
              reading={reading.id}
              names={reading.people.map((person) => person.name)}
              onCorrect={actions.correct}
            />
          </li>
        )}
      />
    </Section>
  );
}
