import { useState } from 'preact/hooks';
import type { HealthView } from '../../lib/messages/contract';
import { useReader } from '../reader';
import { Button } from './button';
import { Notice } from './notice';

/** What is wrong with the history, in words, and what can be done; nothing while it is good. */
export function HealthNotice(props: {
  readonly health: HealthView;
  readonly onRestore: () => void;
  readonly onStartAfresh: () => void;
}) {
  const { language, now } = useReader();
  const { health } = props;
  switch (health.state) {
    case 'good':
      return null;
    case 'damaged':
      return (
        <Notice
          tone="alert"
          title={language.t('damaged_title')}
          text={language.plural('damaged_text', health.expected, health.readings)}
        >
          {health.copiedAt !== null && (
            <Button look="main" onClick={props.onRestore}>
              {language.t('damaged_restore', language.ago(health.copiedAt, now))}
            </Button>
          )}
          <StartAfresh onStartAfresh={props.onStartAfresh} />
        </Notice>
      );
    case 'restored':
      return (
        <Notice
          title={language.t('restored_title')}
          text={language.plural('restored_text', health.readings)}
        />
      );
    case 'full':
      return <Notice tone="alert" title={language.t('full_title')} text={language.t('full_text')} />;
    case 'memory-only':
      return <Notice tone="alert" title={language.t('memory_title')} text={language.t('memory_text')} />;
    case 'newer':
      return <Notice tone="alert" title={language.t('newer_title')} text={language.t('newer_text')} />;
  }
}

/** Asks once more before anything is thrown away. */
function StartAfresh({ onStartAfresh }: { readonly onStartAfresh: () => void }) {
  const { language } = useReader();
  const [asking, setAsking] = useState(false);
  if (!asking) return <Button onClick={() => setAsking(true)}>{language.t('damaged_afresh')}</Button>;
  return (
    <>
      <Button look="danger" onClick={onStartAfresh}>
        {language.t('damaged_afresh_sure')}
      </Button>
      <Button onClick={() => setAsking(false)}>{language.t('cancel')}</Button>
    </>
  );
}
