/** What a card can be about. All text in it may come from the page or from pages read before: hostile either way. */
import type { PersonCard } from '../../messages/contract';
import type { DateMention, Quote } from '../../text/types';

export type CardContent =
  | {
      readonly kind: 'person';
      readonly name: string;
      readonly roles: readonly string[];
      /** What was read before; `asked` while the background is looking, `unavailable` where it cannot say. */
      readonly record: PersonCard | 'asked' | 'unavailable';
      /** Called when the reader says that this is no person's name. */
      readonly onNotAPerson: () => void;
    }
  | { readonly kind: 'date'; readonly mention: DateMention; readonly published: string | null }
  | {
      readonly kind: 'quote';
      readonly quote: Quote;
      /** The role of the speaker where it is a person with one. */
      readonly role: string | null;
    };
