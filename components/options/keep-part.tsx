import type { Settings } from '../../lib/settings/types';
import { useReader } from '../reader';
import { Section } from '../shared/section';
import { Select } from '../shared/select';

type Days = Settings['keepDays'];
type TextDays = Settings['keepTextDays'];

/** How long articles and their full text stay. */
export function KeepPart(props: {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}) {
  const { language } = useReader();
  const { settings, onChange } = props;
  const spans = [
    { value: 30, label: language.t('days_30') },
    { value: 90, label: language.t('days_90') },
    { value: 365, label: language.t('days_365') },
  ] as const;
  return (
    <Section id="keep" title={language.t('settings_keep')}>
      <div class="options-pair">
        <Select<Days>
          label={language.t('keep_days')}
          value={settings.keepDays}
          options={[...spans, { value: null, label: language.t('days_always') }]}
          onChange={(keepDays) => onChange({ keepDays })}
        />
        <Select<TextDays>
          label={language.t('keep_text')}
          value={settings.keepTextDays}
          options={[
            { value: 0, label: language.t('days_none') },
            ...spans,
            { value: null, label: language.t('days_with_article') },
          ]}
          onChange={(keepTextDays) => onChange({ keepTextDays })}
        />
      </div>
      <p class="options-note">{language.t('keep_note')}</p>
    </Section>
  );
}
