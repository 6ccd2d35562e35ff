import { useRef, useState } from 'preact/hooks';
import type { HealthView } from '../../lib/messages/contract';
import { useReader } from '../reader';
import { Button } from '../shared/button';
import { Section } from '../shared/section';
import type { OptionsActions } from './actions';
import './data-part.css';

/** How much is remembered, and the ways to take it out, bring it in and throw it away. */
export function DataPart(props: {
  readonly health: HealthView | null;
  readonly working: boolean;
  readonly actions: OptionsActions;
}) {
  const { language } = useReader();
  const file = useRef<HTMLInputElement>(null);
  const { working, actions } = props;
  return (
    <Section id="data" title={language.t('settings_data')}>
      <Amount health={props.health} />
      <p class="data-working" role="status">
        {working && language.t('data_working')}
      </p>
      <div class="data-row">
        <Button disabled={working} onClick={actions.exportAll}>
          {language.t('data_export')}
        </Button>
        <p class="options-note">{language.t('data_export_text')}</p>
      </div>
      <div class="data-row">
        <input
          ref={file}
          type="file"
          hidden
          aria-label={language.t('data_import')}
          accept=".jsonl,.json,.txt"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) actions.importFile(chosen);
            event.currentTarget.value = '';
          }}
        />
        <Button disabled={working} onClick={() => file.current?.click()}>
          {language.t('data_import')}
        </Button>
        <p class="options-note">{language.t('data_import_text')}</p>
      </div>
      <DeleteEverything working={working} onDelete={actions.deleteEverything} />
    </Section>
  );
}

function Amount({ health }: { readonly health: HealthView | null }) {
  const { language, now } = useReader();
  if (!health) return null;
  const facts = [language.plural('data_readings', health.readings)];
  if (health.bytes !== null) facts.push(language.t('data_bytes', language.bytes(health.bytes)));
  if (health.copiedAt !== null) facts.push(language.t('data_copied', language.ago(health.copiedAt, now)));
  return <p class="data-amount">{facts.join(' · ')}</p>;
}

function DeleteEverything(props: { readonly working: boolean; readonly onDelete: () => void }) {
  const { language } = useReader();
  const [asking, setAsking] = useState(false);
  return (
    <div class="data-row">
      {asking ? (
        <>
          <Button
            look="danger"
            onClick={() => {
              setAsking(false);
              props.onDelete();
            }}
          >
            {language.t('data_delete_sure')}
          </Button>
          <Button onClick={() => setAsking(false)}>{language.t('cancel')}</Button>
        </>
      ) : (
        <Button look="danger" disabled={props.working} onClick={() => setAsking(true)}>
          {language.t('data_delete')}
        </Button>
      )}
      <p class="options-note">{language.t('data_delete_text')}</p>
    </div>
  );
}
