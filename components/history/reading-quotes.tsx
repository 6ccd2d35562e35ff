import type { ReadingQuote } from '../../lib/memory/types';
import type { ReadingView } from '../../lib/messages/contract';
import { useReader } from '../reader';
import { CorrectSpeaker } from '../shared/correct-speaker';
import { LongList } from '../shared/long-list';
import { OtherWordings } from '../shared/other-wordings';
import { Printed } from '../shared/printed';
import { Section } from '../shared/section';
import type { HistoryActions } from './actions';
import { personHref } from './route';
import './reading-quotes.css';

/** What was said in one article, and by whom. */
export function ReadingQuotes(props: { readonly view: ReadingView; readonly actions: HistoryActions }) {
  const { language } = useReader();
  const { view, actions } = props;
  const { reading } = view;
  const names = reading.people.map((person) => person.name);
  if (reading.quotes.length === 0) return null;
  return (
    <Section id="quotes" title={language.t('quotes_title')} count={reading.quotes.length}>
      <LongList
        items={reading.quotes}
        first={8}
        row={(quote, index) => (
          <li class="said" key={String(index)} data-kind={quote.kind}>
            <blockquote class="said-words">
              <Printed text={quote.text} limit={600} />
            </blockquote>
            <div class="said-by">
              <p class="said-facts">
                <Speaker quote={quote} />
                {quote.kind === 'indirect' && <span class="said-note">{language.t('quote_indirect')}</span>}
              </p>
              <CorrectSpeaker
                reading={reading.id}
                quote={quote.text}
                speaker={quote.speaker}
                names={names}
                onCorrect={actions.correct}
              />
            </div>
            <OtherWordings quotations={view.quotations} quote={quote.text} />
          </li>
        )}
      />
    </Section>
  );
}

function Speaker({ quote }: { readonly quote: ReadingQuote }) {
  const { language } = useReader();
  if (quote.speaker === null) return <span class="said-note">{language.t('speaker_unknown')}</span>;
  if (!quote.isPerson) return <Printed text={quote.speaker} limit={80} />;
  return (
    <a href={personHref(quote.speaker)}>
      <Printed text={quote.speaker} limit={80} />
    </a>
  );
}
