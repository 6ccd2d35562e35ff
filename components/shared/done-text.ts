import type { Correction } from '../../lib/messages/contract';
import type { Language } from '../../lib/platform/language';
import { isolated } from '../../lib/platform/printable';

/** What a correction did, for the toast. */
export function doneText(correction: Correction, language: Language): string {
  switch (correction.kind) {
    case 'not-a-person':
      return language.t('done_not_a_person', isolated(correction.name, 80));
    case 'same-person':
      return language.t('done_same_person');
    case 'two-people':
      return language.t('done_two_people');
    case 'wrong-speaker':
      return language.t('done_wrong_speaker');
    case 'not-related':
      return language.t('done_not_related');
    case 'hide':
      return language.t('done_hidden');
  }
}
