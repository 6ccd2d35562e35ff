import { useState } from 'preact/hooks';
import type { PersonRecord } from '../../lib/messages/contract';
import { useReader } from '../reader';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { Section } from '../shared/section';
import type { HistoryActions } from './actions';
import './person-corrections.css';

/** Not a person, the same person as another, or to be forgotten. */
export function PersonCorrections(props: {
  readonly record: PersonRecord;
  readonly actions: HistoryActions;
}) {
  const { language } = useReader();
  const [other, setOther] = useState('');
  const { record, actions } = props;
  return (
    <Section id="correct" title={language.t('person_correct')}>
      <form
        class="person-merge"
        onSubmit={(event) => {
          event.preventDefault();
          const same = other.trim();
          if (same !== '') actions.correct({ kind: 'same-person', name: record.name, other: same });
        }}
      >
        <Field label={language.t('person_merge')} value={other} list="companions" onInput={setOther} />
        <datalist id="companions">
          {record.with.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit" class="button" disabled={other.trim() === ''}>
          {language.t('person_merge_do')}
        </button>
      </form>
      <div class="person-corrections">
        <Button onClick={() => actions.correct({ kind: 'not-a-person', name: record.name })}>
          {language.t('not_a_person')}
        </Button>
        <Button look="danger" onClick={() => actions.remove({ kind: 'person', name: record.name })}>
          {language.t('delete_person')}
        </Button>
      </div>
    </Section>
  );
}
