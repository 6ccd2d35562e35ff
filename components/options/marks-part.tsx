import type { Settings } from '../../lib/settings/types';
import { useReader } from '../reader';
import { Choices, Ticks } from '../shared/choices';
import { Section } from '../shared/section';

/** What is underlined in an article, and how a card opens. */
export function MarksPart(props: {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}) {
  const { language } = useReader();
  const { settings, onChange } = props;
  return (
    <Section id="marks" title={language.t('settings_marks')}>
      <div class="options-pair">
        <Choices
          name="marks"
          legend={language.t('settings_marks_which')}
          value={settings.marks}
          options={[
            { value: 'first', label: language.t('marks_first') },
            { value: 'all', label: language.t('marks_all') },
            { value: 'none', label: language.t('marks_none') },
          ]}
          onChange={(marks) => onChange({ marks })}
        />
        <Ticks
          legend={language.t('settings_marks_what')}
          options={[
            { value: 'markPeople', label: language.t('mark_people'), on: settings.markPeople },
            { value: 'markDates', label: language.t('mark_dates'), on: settings.markDates },
            { value: 'markQuotes', label: language.t('mark_quotes'), on: settings.markQuotes },
          ]}
          onChange={(which, on) => onChange({ [which]: on })}
        />
        <Choices
          name="hover"
          legend={language.t('settings_hover')}
          value={settings.hover}
          options={[
            { value: 'point', label: language.t('hover_point') },
            { value: 'alt', label: language.t('hover_alt') },
            { value: 'off', label: language.t('hover_off') },
          ]}
          onChange={(hover) => onChange({ hover })}
        />
        <Ticks
          legend={language.t('settings_button')}
          options={[{ value: 'badge', label: language.t('settings_badge'), on: settings.badge }]}
          onChange={(which, on) => onChange({ [which]: on })}
        />
      </div>
    </Section>
  );
}
