import type { ArticleView } from '../../lib/messages/contract';
import { useReader } from '../reader';
import { LongList } from '../shared/long-list';
import { Printed } from '../shared/printed';
import { Section } from '../shared/section';
import type { PopupActions } from './actions';
import { PlaceButton } from './place-button';
import { type DatedRow, datesByDay } from './places';
import './dates.css';

/** The days and spans the article speaks of, in the calendar's order, each with the words it was resolved from. */
export function Dates({ view, actions }: { readonly view: ArticleView; readonly actions: PopupActions }) {
  const { language } = useReader();
  const dates = datesByDay(view.report.annotations);
  if (dates.length === 0) return null;
  const row = (dated: DatedRow) => (
    <li key={`${dated.from} ${dated.to}`}>
      <PlaceButton class="date-row" place={dated.place} onShow={actions.show}>
        <span class="date-span">{language.span(dated.from, dated.to)}</span>
        <span class="date-words">
          {language.t('quoted_left')}
          <Printed text={dated.first.text} limit={80} />
          {language.t('quoted_right')}
          {dated.first.certainty === 'inferred' && (
            <span class="date-inferred"> {language.t('date_inferred')}</span>
          )}
          {dated.times > 1 && <span class="date-times"> {language.t('times', dated.times)}</span>}
        </span>
      </PlaceButton>
    </li>
  );
  return (
    <Section id="dates" title={language.t('dates_title')} count={dates.length}>
      <LongList items={dates} first={6} row={row} />
    </Section>
  );
}
