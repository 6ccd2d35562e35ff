import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleView, Novelty, RewrittenView } from '../../lib/messages/contract';
import type { PluralKey } from '../../lib/platform/language';
import { useReader } from '../reader';
import { Button } from '../shared/button';
import { ChangedParagraphs, changedWords } from '../shared/changed';
import { Fold } from '../shared/fold';
import { Printed } from '../shared/printed';
import type { Place } from './actions';
import { paragraphSpans } from './paragraph-spans';
import { ParagraphStrip } from './paragraph-strip';
import './whats-new.css';

const KINDS = ['people', 'dates', 'quotes', 'figures'] as const;
const NAMED = 4;

/** What this article adds to everything read on its story, and what changed in it since it was last read. */
export function WhatsNew(props: { readonly view: ArticleView; readonly onShow: (place: Place) => void }) {
  const { language } = useReader();
  const { novelty, rewritten, report } = props.view;
  if (!novelty && !rewritten) return null;
  return (
    <section class="whats-new" aria-label={language.t('new_title')}>
      {rewritten && <Changed rewritten={rewritten} />}
      {novelty && <Additions novelty={novelty} text={report.article.text} onShow={props.onShow} />}
    </section>
  );
}

function Changed({ rewritten }: { readonly rewritten: RewrittenView }) {
  const { language, now } = useReader();
  return (
    <div class="whats-new-changed">
      <p>
        <strong>{language.t('changed_since', language.ago(rewritten.since, now))}</strong>{' '}
        {changedWords(rewritten, language)}
      </p>
      <Fold title={language.t('changed_show')}>
        <ChangedParagraphs rewritten={rewritten} />
      </Fold>
    </div>
  );
}

function Additions(props: {
  readonly novelty: Novelty;
  readonly text: string;
  readonly onShow: (place: Place) => void;
}) {
  const { language } = useReader();
  const { novelty } = props;
  const kinds = KINDS.filter((kind) => novelty[kind].length > 0);
  const isNothing = kinds.length === 0 && novelty.newParagraphs === 0;
  return (
    <>
      <p class="whats-new-head">
        <strong>{language.t(isNothing ? 'new_none' : 'new_title')}</strong>
        <span class="whats-new-share">
          {language.plural('new_paragraphs', novelty.paragraphs, novelty.newParagraphs)}
        </span>
      </p>
      <ParagraphStrip novelty={novelty} />
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
      <NextNew {...props} />
    </>
  );
}

/** Takes the page from one new paragraph to the next, round and round. */
function NextNew(props: {
  readonly novelty: Novelty;
  readonly text: string;
  readonly onShow: (place: Place) => void;
}) {
  const { language } = useReader();
  const [next, setNext] = useState(0);
  const { unread } = props.novelty;
  const paragraphs = paragraphSpans(props.text);
  const span = paragraphs[unread[next % unread.length] ?? -1];
  // Where everything is new there is nothing to pick out.
  if (!span || unread.length === paragraphs.length) return null;
  return (
    <Button
      look="plain"
      onClick={() => {
        props.onShow({ span, in: 'text' });
        setNext(next + 1);
      }}
    >
      {language.t(next === 0 ? 'new_show_first' : 'new_show_next')}
    </Button>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  const { language } = useReader();
  return (
    <>
      {names.slice(0, NAMED).map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ' · '}
          <Printed text={name} limit={60} />
        </Fragment>
      ))}
      {names.length > NAMED && ` ${language.t('and_more', names.length - NAMED)}`}
    </>
  );
}
