import type { CorrectionView } from '../../lib/messages/contract';
import type { Language } from '../../lib/platform/language';
import { isolated, printable } from '../../lib/platform/printable';
import { useReader } from '../reader';
import { Button } from '../shared/button';
import { LongList } from '../shared/long-list';
import { Section } from '../shared/section';
import './corrections-part.css';

/** Everything the reader put right that is in force, each with its way back. */
export function CorrectionsPart(props: {
  /** Newest first; null until the background has answered. */
  readonly corrections: readonly CorrectionView[] | null;
  readonly onTakeBack: (undo: string) => void;
}) {
  const { language, now } = useReader();
  const { corrections } = props;
  if (corrections === null) return null;
  return (
    <Section id="corrections" title={language.t('settings_corrections')} count={corrections.length}>
      <p class="options-note">
        {language.t(corrections.length === 0 ? 'corrections_none' : 'corrections_note')}
      </p>
      <LongList
        class="corrections"
        items={corrections}
        first={20}
        row={(view) => {
          const words = correctionWords(view, language);
          return (
            <li key={view.undo}>
              <p>
                {words} <span class="corrections-day">{language.ago(view.at, now)}</span>
              </p>
              <Button
                look="plain"
                label={`${language.t('undo')}: ${printable(words, 200)}`}
                onClick={() => props.onTakeBack(view.undo)}
              >
                {language.t('undo')}
              </Button>
            </li>
          );
        }}
      />
    </Section>
  );
}

/** What the reader said, as a sentence. */
function correctionWords({ correction, readings }: CorrectionView, language: Language): string {
  const title = (id: string) => {
    const reading = readings.find((each) => each.id === id);
    return reading ? quoted(reading.title) : language.t('correction_gone');
  };
  const quoted = (text: string) =>
    `${language.t('quoted_left')}${isolated(text, 120)}${language.t('quoted_right')}`;
  const name = (text: string) => isolated(text, 80);
  switch (correction.kind) {
    case 'not-a-person':
      return language.t('correction_not_a_person', name(correction.name));
    case 'same-person':
      return language.t('correction_same_person', name(correction.other), name(correction.name));
    case 'two-people':
      return language.t('correction_two_people', name(correction.name), title(correction.reading));
    case 'wrong-speaker':
      return correction.speaker === null
        ? language.t('correction_no_speaker', quoted(bare(correction.quote)))
        : language.t('correction_speaker', quoted(bare(correction.quote)), name(correction.speaker));
    case 'not-related':
      return language.t('correction_not_related', title(correction.reading), title(correction.other));
    case 'hide':
      return language.t('correction_hide', title(correction.reading));
  }
}

/** A quotation without the marks it was printed with. */
function bare(quote: string): string {
  return quote.replace(/^["“«‘]/u, '').replace(/["”»’]$/u, '');
}
