import type { SearchResult } from '../../lib/messages/contract';
import type { Day } from '../../lib/text/types';
import { useReader } from '../reader';
import { Button } from '../shared/button';
import { More } from '../shared/more';
import type { HistoryActions } from './actions';
import { byDay, type Row } from './by-day';
import { FilterBar } from './filter-bar';
import { ReadingItem } from './reading-item';
import { type Filter, NO_FILTER } from './route';
import './latest.css';

const DAY_MS = 86_400_000;

/** What was read, by the day it was read; with a query, by how well it answers. */
export function Latest(props: {
  readonly filter: Filter;
  readonly result: SearchResult | null;
  readonly actions: HistoryActions;
}) {
  const { language } = useReader();
  const { filter, result, actions } = props;
  const isNarrowed = Object.values(filter).some((value) => value !== '');
  return (
    <>
      <h1 class="visually-hidden">{language.t('nav_latest')}</h1>
      <FilterBar filter={filter} onFilter={actions.filter} onClear={() => actions.filter(NO_FILTER)} />
      <p class="latest-found" role="status">
        {result && (isNarrowed || result.total > 0) && language.plural('found', result.total)}
      </p>
      {result?.rebuilding && <p class="latest-none">{language.t('latest_rebuilding')}</p>}
      {result?.total === 0 && !result.rebuilding && (
        <p class="latest-none">{language.t(isNarrowed ? 'latest_none' : 'history_empty')}</p>
      )}
      {result && filter.query !== '' && <Found rows={result.rows} actions={actions} />}
      {result && filter.query === '' && <Days rows={result.rows} actions={actions} />}
      {result?.after && <Button onClick={actions.more}>{language.t('show_more')}</Button>}
    </>
  );
}

function Found({ rows, actions }: { readonly rows: readonly Row[]; readonly actions: HistoryActions }) {
  return (
    <ul>
      {rows.map((row) => (
        <ReadingItem key={row.id} row={row} actions={actions} dated />
      ))}
    </ul>
  );
}

function Days({ rows, actions }: { readonly rows: readonly Row[]; readonly actions: HistoryActions }) {
  const { language, now } = useReader();
  const isRecent = (day: Day) => [now, now - DAY_MS].some((moment) => language.dayOf(moment) === day);
  return byDay(rows, language).map(({ day, rows: read }) => (
    <section class="latest-day" key={day} aria-labelledby={`day-${day}`}>
      <div class="latest-margin">
        <h2 id={`day-${day}`}>
          <time dateTime={day}>
            {isRecent(day) ? language.ago(read[0]?.lastRead ?? now, now) : language.day(day)}
          </time>
        </h2>
        <More label={language.day(day)}>
          <Button look="plain" onClick={() => actions.remove({ kind: 'day', day })}>
            {language.t('delete_day')}
          </Button>
        </More>
      </div>
      <ul>
        {read.map((row) => (
          <ReadingItem key={row.id} row={row} actions={actions} />
        ))}
      </ul>
    </section>
  ));
}
