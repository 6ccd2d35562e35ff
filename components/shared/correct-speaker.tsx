import type { Correction } from '../../lib/messages/contract';
import { printable } from '../../lib/platform/printable';
import { useReader } from '../reader';
import { Button } from './button';
import { ChoosePerson } from './choose-person';
import { More } from './more';

/** A quotation's speaker put right: somebody else of the article, or nobody. */
export function CorrectSpeaker(props: {
  readonly reading: string;
  readonly quote: string;
  readonly speaker: string | null;
  /** The people the article names. */
  readonly names: readonly string[];
  readonly onCorrect: (correction: Correction) => void;
}) {
  const { language } = useReader();
  const { reading, quote, speaker } = props;
  const correct = (now: string | null) =>
    props.onCorrect({ kind: 'wrong-speaker', reading, quote, speaker: now });
  return (
    <More label={printable(speaker ?? language.t('speaker_unknown'), 80)}>
      {speaker !== null && (
        <Button look="plain" onClick={() => correct(null)}>
          {language.t('wrong_speaker')}
        </Button>
      )}
      <ChoosePerson
        label={language.t('said_by')}
        names={props.names.filter((name) => name !== speaker)}
        onChoose={correct}
      />
    </More>
  );
}
