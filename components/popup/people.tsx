import type { ArticleView } from '../../lib/messages/contract';
import { printable } from '../../lib/platform/printable';
import type { Person } from '../../lib/text/types';
import { personHref } from '../history/route';
import { useReader } from '../reader';
import { CorrectPerson } from '../shared/correct-person';
import { LongList } from '../shared/long-list';
import { Printed } from '../shared/printed';
import { Section } from '../shared/section';
import type { PopupActions } from './actions';
import { PlaceButton } from './place-button';
import { firstPlaceOf } from './places';
import './people.css';

/** The people the article names, most mentioned first. */
export function People({ view, actions }: { readonly view: ArticleView; readonly actions: PopupActions }) {
  const { language } = useReader();
  const people = [...view.report.annotations.people].sort((a, b) => b.mentions.length - a.mentions.length);
  if (people.length === 0) return null;
  return (
    <Section id="people" title={language.t('people_title')} count={people.length}>
      <LongList
        items={people}
        first={6}
        row={(person) => <PersonRow key={person.id} person={person} view={view} actions={actions} />}
      />
    </Section>
  );
}

function PersonRow(props: {
  readonly person: Person;
  readonly view: ArticleView;
  readonly actions: PopupActions;
}) {
  const { language } = useReader();
  const { person, view, actions } = props;
  const place = firstPlaceOf(person, view.report.annotations);
  const isNew = view.novelty?.people.includes(person.name) ?? false;
  const name = printable(person.name, 80);
  return (
    <li class="person-row">
      <PlaceButton place={place} onShow={actions.show}>
        <span class="person-name">
          <bdi>{name}</bdi>
          {isNew && <span class="new-mark">{language.t('new_mark')}</span>}
        </span>
        {person.roles.length > 0 && (
          <span class="person-role">
            <Printed text={person.roles.slice(0, 2).join(', ')} limit={140} />
          </span>
        )}
      </PlaceButton>
      <span class="person-side">
        <span class="person-count">{language.plural('mentions', person.mentions.length)}</span>
        <CorrectPerson
          name={person.name}
          reading={view.kept?.id ?? null}
          names={view.report.annotations.people.map((other) => other.name)}
          onCorrect={actions.correct}
        >
          <a href={personHref(person.name)} target="_blank" rel="noopener">
            {language.t('person_record')}
          </a>
        </CorrectPerson>
      </span>
    </li>
  );
}
