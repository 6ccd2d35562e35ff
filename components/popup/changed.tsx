import type { RewrittenView } from '../../lib/messages/contract';
import type { Language } from '../../lib/platform/language';
import { useReader } from '../reader';
import { Fold } from '../shared/fold';
import { Printed } from '../shared/printed';
import './changed.css';

/** What changed in the article since it was last read: how much, and the paragraphs themselves where they are known. */
export function Changed({ rewritten }: { readonly rewritten: RewrittenView }) {
  const { language, now } = useReader();
  const { added, removed } = rewritten.paragraphs ?? { added: [], removed: [] };
  return (
    <div class="changed">
      <p>
        <strong>{language.t('changed_since', language.ago(rewritten.since, now))}</strong>{' '}
        {language.list(changes(rewritten, language))}
      </p>
      {added.length + removed.length > 0 && (
        <Fold title={language.t('changed_show')}>
          {removed.length > 0 && (
            <>
              <h3>{language.t('changed_gone')}</h3>
              {removed.map((paragraph) => (
                <del class="changed-gone" key={paragraph}>
                  <Printed text={paragraph} limit={600} />
                </del>
              ))}
            </>
          )}
          {added.length > 0 && (
            <>
              <h3>{language.t('changed_now')}</h3>
              {added.map((paragraph) => (
                <ins class="changed-new" key={paragraph}>
                  <Printed text={paragraph} limit={600} />
                </ins>
              ))}
            </>
          )}
          {removed.length < rewritten.removed && removed.length === 0 && (
            <p class="changed-lost">{language.t('changed_lost')}</p>
          )}
        </Fold>
      )}
    </div>
  );
}

function changes(rewritten: RewrittenView, language: Language): string[] {
  const parts: string[] = [];
  if (rewritten.added > 0) parts.push(language.plural('changed_added', rewritten.added));
  if (rewritten.removed > 0) parts.push(language.plural('changed_removed', rewritten.removed));
  return parts;
}
