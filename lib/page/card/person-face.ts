import type { PersonCard } from '../../messages/contract';
import type { Language } from '../../platform/language';
import { printable } from '../../platform/printable';
import type { CardContent } from './content';
import { element } from './element';
import { readingLine, readingMeta } from './reading-line';

const READINGS = 3;
const QUOTES = 2;
const ROLES = 3;

/** Name, role as the article gives it, then what was read about the person before. */
export function personFace(
  document: Document,
  content: Extract<CardContent, { kind: 'person' }>,
  language: Language,
): Node[] {
  const { record } = content;
  const known = typeof record === 'string' ? [] : record.roles;
  const roles = [...new Set([...content.roles, ...known])].slice(0, ROLES);
  return [
    element(
      document,
      'div',
      'head',
      element(document, 'h2', 'title', element(document, 'bdi', '', printable(content.name, 120))),
      typeof record === 'string' || !record.isPerson
        ? null
        : correction(document, content.onNotAPerson, language),
    ),
    ...(roles.length > 0
      ? [element(document, 'p', 'sub', element(document, 'bdi', '', printable(roles.join(', '), 200)))]
      : []),
    ...before(document, record, language),
  ];
}

/** A click that a page made up never comes here: the card swallows it. */
function correction(document: Document, onClick: () => void, language: Language): HTMLElement {
  const button = element(document, 'button', '', language.t('not_a_person'));
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}

function before(
  document: Document,
  record: PersonCard | 'asked' | 'unavailable',
  language: Language,
): Node[] {
  if (record === 'asked') return [element(document, 'p', 'note', language.t('card_asked'))];
  if (record === 'unavailable') return [element(document, 'p', 'note', language.t('card_unavailable'))];
  if (!record.isPerson) return [element(document, 'p', 'note', language.t('card_no_person'))];
  if (record.readings === 0) return [element(document, 'p', 'note', language.t('card_never_read'))];
  const readings = element(
    document,
    'div',
    'part',
    element(document, 'h3', '', language.plural('card_readings', record.readings)),
    element(
      document,
      'ul',
      '',
      ...record.lastRead.slice(0, READINGS).map((reading) => readingLine(document, reading, language)),
    ),
  );
  if (record.quotes.length === 0) return [readings];
  const quotes = record.quotes
    .slice(0, QUOTES)
    .map((quote) =>
      element(
        document,
        'li',
        'row',
        element(
          document,
          'blockquote',
          'quote clamp',
          element(document, 'bdi', '', printable(quote.text, 240)),
        ),
        readingMeta(document, quote.reading, language),
      ),
    );
  return [
    readings,
    element(
      document,
      'div',
      'part',
      element(document, 'h3', '', language.t('card_quotes')),
      element(document, 'ul', '', ...quotes),
    ),
  ];
}
