import type { PersonRecord } from '../../lib/messages/contract';
import { useReader } from '../reader';
import { CorrectSpeaker } from '../shared/correct-speaker';
import { LongList } from '../shared/long-list';
import { OtherWordings } from '../shared/other-wordings';
import { Printed } from '../shared/printed';
import { Section } from '../shared/section';
import type { HistoryActions } from './actions';
import { readingHref } from './route';
import './reading-quotes.css';

/** What one person is quoted with, latest first, each with where it was read. */
export function PersonQuotes(props: { readonly record: PersonRecord; readonly actions: HistoryActions }) {
  const { language } = useReader();
  const { record, actions } = props;
  const { quotes, quotations } = record;
  return (
    <Section id="said" title={language.t('person_quotes')} count={quotes.length}>
      {quotes.length === 0 && <p class="reading-none">{language.t('person_quotes_none')}</p>}
      <LongList
        items={quotes}
        first={8}
        row={(quote, index) => {
          const day = quote.reading.published?.slice(0, 10) ?? language.dayOf(quote.reading.firstRead);
          return (
            <li class="said" key={String(index)} data-kind={quote.kind}>
              <blockquote class="said-words">
                <Printed text={quote.text} limit={600} />
              </blockquote>
              <div class="said-by">
                <p class="said-facts">
                  <span class="said-note">
                    {language.day(day)}, <Printed text={quote.reading.outlet} limit={60} />
                    {quote.kind === 'indirect' && <> · {language.t('quote_indirect')}</>}
                  </span>
                  <a class="said-note" href={readingHref(quote.reading.id)}>
                    <Printed text={quote.reading.title} limit={80} />
                  </a>
                </p>
                <CorrectSpeaker
                  reading={quote.reading.id}
                  quote={quote.text}
                  speaker={record.name}
                  names={record.with.map(({ name }) => name)}
                  onCorrect={actions.correct}
                />
              </div>
              <OtherWordings quotations={quotations} quote={quote.text} />
            </li>
          );
        }}
      />
    </Section>
  );
}
