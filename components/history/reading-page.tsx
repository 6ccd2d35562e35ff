import type { Reading } from '../../lib/memory/types';
import type { ReadingView } from '../../lib/messages/contract';
import { isolated } from '../../lib/platform/printable';
import { webAddress } from '../../lib/platform/web-address';
import { useReader } from '../reader';
import { Button } from '../shared/button';
import { ChangedParagraphs, changedWords } from '../shared/changed';
import { Coverage } from '../shared/coverage';
import { Disagreements } from '../shared/disagreements';
import { Notice } from '../shared/notice';
import { Printed } from '../shared/printed';
import { Section } from '../shared/section';
import type { HistoryActions } from './actions';
import { KeptText } from './kept-text';
import { ReadingEvents } from './reading-events';
import { ReadingPeople } from './reading-people';
import { ReadingQuotes } from './reading-quotes';
import './reading-page.css';

/** Everything kept of one article, and what it is related to. */
export function ReadingPage(props: {
  readonly view: ReadingView | 'missing' | null;
  readonly actions: HistoryActions;
}) {
  const { language } = useReader();
  const { view, actions } = props;
  if (view === null) return <p role="status">{language.t('loading')}</p>;
  if (view === 'missing') {
    return (
      <Notice alone title={language.t('reading_missing_title')} text={language.t('reading_missing_text')} />
    );
  }
  const { reading } = view;
  return (
    <article class="reading-page">
      <ReadingHead reading={reading} actions={actions} />
      <div class="reading-columns">
        <div>
          <Coverage
            toKept
            storyOf={reading.id}
            onHide={(row) => actions.correct({ kind: 'hide', reading: row.id })}
            related={view.related}
            onNotRelated={(row) =>
              actions.correct({ kind: 'not-related', reading: reading.id, other: row.id })
            }
          />
          <Changed rewritten={view.rewritten} />
          <ReadingQuotes view={view} actions={actions} />
          {view.text !== null && <KeptText text={view.text} />}
        </div>
        <div>
          <Disagreements disagreements={view.disagreements} />
          <ReadingPeople reading={reading} actions={actions} />
          <ReadingEvents reading={reading} />
        </div>
      </div>
    </article>
  );
}

/** What the article had otherwise when it was read again. */
function Changed({ rewritten }: { readonly rewritten: ReadingView['rewritten'] }) {
  const { language, now } = useReader();
  if (!rewritten) return null;
  const days = [rewritten.since, rewritten.at].map((moment) => language.ago(moment, now));
  return (
    <Section id="changed" title={language.t('changed_title')}>
      <p class="page-intro">
        {language.t('changed_between', days[0] ?? '', days[1] ?? '', changedWords(rewritten, language))}
      </p>
      <ChangedParagraphs rewritten={rewritten} />
    </Section>
  );
}

function ReadingHead({ reading, actions }: { readonly reading: Reading; readonly actions: HistoryActions }) {
  const { language, now } = useReader();
  const href = webAddress(reading.url);
  const facts = [
    reading.published && language.t('reading_published', language.day(reading.published.slice(0, 10))),
    reading.modified && language.t('reading_modified', language.day(reading.modified.slice(0, 10))),
    language.t('reading_first', language.ago(reading.firstRead, now)),
    language.plural('reading_visits', reading.visits),
    language.plural('reading_words', reading.words),
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <header>
      <p class="reading-outlet">
        <Printed text={reading.outlet} limit={80} />
      </p>
      <h1 class="page-title reading-title">
        <Printed text={reading.title} limit={300} />
      </h1>
      {reading.authors.length > 0 && (
        <p class="reading-authors">
          {language.t(
            'reading_authors',
            language.list(reading.authors.slice(0, 6).map((author) => isolated(author, 80))),
          )}
        </p>
      )}
      <ul class="reading-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div class="page-actions">
        {href && (
          <a class="button button-main" href={href} target="_blank" rel="noopener noreferrer">
            {language.t('open_article')}
          </a>
        )}
        <Button onClick={() => actions.correct({ kind: 'hide', reading: reading.id })}>
          {language.t('hide_reading')}
        </Button>
        <Button look="danger" onClick={() => actions.remove({ kind: 'reading', id: reading.id })}>
          {language.t('delete_reading')}
        </Button>
      </div>
    </header>
  );
}
