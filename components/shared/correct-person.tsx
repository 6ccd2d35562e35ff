import type { ComponentChildren } from 'preact';
import type { Correction } from '../../lib/messages/contract';
import { printable } from '../../lib/platform/printable';
import { useReader } from '../reader';
import { Button } from './button';
import { ChoosePerson } from './choose-person';
import { More } from './more';

/** A person put right: none at all, somebody else of this name, or the same as another of the article. */
export function CorrectPerson(props: {
  readonly name: string;
  /** Null while the article is not kept yet: there is no reading to tell apart. */
  readonly reading: string | null;
  /** The people the article names. */
  readonly names: readonly string[];
  readonly onCorrect: (correction: Correction) => void;
  readonly children?: ComponentChildren;
}) {
  const { language } = useReader();
  const { name, reading, onCorrect } = props;
  return (
    <More label={printable(name, 80)}>
      <Button look="plain" onClick={() => onCorrect({ kind: 'not-a-person', name })}>
        {language.t('not_a_person')}
      </Button>
      {reading !== null && (
        <Button look="plain" onClick={() => onCorrect({ kind: 'two-people', name, reading })}>
          {language.t('another_of_this_name')}
        </Button>
      )}
      <ChoosePerson
        label={language.t('person_merge')}
        names={props.names.filter((other) => other !== name)}
        onChoose={(other) => onCorrect({ kind: 'same-person', name: other, other: name })}
      />
      {props.children}
    </More>
  );
}
