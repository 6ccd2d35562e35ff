import type { ArticleView, Novelty } from '../../lib/messages/contract';
import type { Language, PluralKey } from '../../lib/platform/language';
import { useReader } from '../reader';
import { Printed } from '../shared/printed';
import './whats-new.css';

const KINDS = ['people', 'dates', 'quotes', 'figures'] as const;
const NAMED = 4;

/** What this article adds to everything read on its story, and what changed in it since it was last read. */
export function WhatsNew({ view }: { readonly view: ArticleView }) {
  const { language, now } = useReader();
  const { novelty, rewritten } = view;
  if (!novelty && !rewritten) return null;
  return (
    <section class="whats-new" aria-label={language.t('new_title')}>
      {rewritten && (
        <p class="whats-new-changed">
          <strong>{language.t('changed_since', language.ago(rewritten.since, now))}</strong>{' '}
          {language.list(changes(rewritten, language))}
        </p>
      )}
      {novelty && <Additions novelty={novelty} />}
    </section>
  );
}

function Additions({ novelty }: { readonly novelty: Novelty }) {
  const { language } = useReader();
  const kinds = KINDS.filter((kind) => novelty[kind].length > 0);
  return (
    <>
      <p class="whats-new-head">
        <strong>
          {kinds.length > 0 || novelty.newParagraphs > 0 ? language.t('new_title') : language.t('new_none')}
        </strong>
        <span class="whats-new-share">
          {language.plural('new_paragraphs', novelty.paragraphs, novelty.newParagraphs)}
        </span>
      </p>
      <meter
        class="whats-new-meter"
        min={0}
        max={Math.max(1, novelty.paragraphs)}
        value={novelty.newParagraphs}
        aria-label={language.plural('new_paragraphs', novelty.paragraphs, novelty.newParagraphs)}
      />
      {kinds.length > 0 && (
        <dl class="whats-new-list">
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{language.plural(`new_${kind}` satisfies PluralKey, novelty[kind].length)}</dt>
              <dd>
                <Names names={novelty[kind]} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  const { language } = useReader();
  return (
    <>
      {names.slice(0, NAMED).map((name, index) => (
        <>
          {index > 0 && ' · '}
          <Printed text={name} limit={60} />
        </>
      ))}
      {names.length > NAMED && ` ${language.t('and_more', names.length - NAMED)}`}
    </>
  );
}

function changes(rewritten: NonNullable<ArticleView['rewritten']>, language: Language): string[] {
  const parts: string[] = [];
  if (rewritten.added > 0) parts.push(language.plural('changed_added', rewritten.added));
  if (rewritten.removed > 0) parts.push(language.plural('changed_removed', rewritten.removed));
  return parts;
}
