import type { Language } from '../../platform/language';
import { printable } from '../../platform/printable';
import type { CardContent } from './content';
import { element } from './element';

/** Who is said to have said it, and whether the text says so or we worked it out. */
export function quoteFace(
  document: Document,
  { quote, role }: Extract<CardContent, { kind: 'quote' }>,
  language: Language,
): HTMLElement[] {
  const { speaker } = quote;
  const title = speaker
    ? element(document, 'bdi', '', printable(speaker.name, 120))
    : language.t('speaker_unknown');
  const how = speaker
    ? language.t(quote.certainty === 'stated' ? 'quote_stated' : 'quote_inferred')
    : language.t('quote_no_speaker');
  const nodes: HTMLElement[] = [element(document, 'h2', 'title', title)];
  if (role) nodes.push(element(document, 'p', 'sub', element(document, 'bdi', '', printable(role, 160))));
  if (quote.kind === 'indirect') nodes.push(element(document, 'p', 'sub', language.t('quote_indirect')));
  nodes.push(element(document, 'p', 'note', how));
  return nodes;
}
