import { useEffect, useState } from 'preact/hooks';
import type { SearchResult } from '../../lib/messages/contract';
import { latestHref, NO_FILTER } from '../history/route';
import { useReader } from '../reader';
import { Button } from '../shared/button';
import { RailRow } from '../shared/rail-row';
import { SearchBox } from '../shared/search-box';
import './no-article.css';

/** The popup where the tab is no article: the way to read it all the same, a search, the latest readings. */
export function NoArticle(props: {
  readonly result: SearchResult | null;
  readonly onSearch: (query: string) => void;
  readonly onReadAnyway: () => void;
}) {
  const { language } = useReader();
  return (
    <>
      <p class="no-article">
        {language.t('no_article')}{' '}
        <Button look="plain" onClick={props.onReadAnyway}>
          {language.t('read_anyway')}
        </Button>
      </p>
      <Lookup result={props.result} onSearch={props.onSearch} />
    </>
  );
}

/** A search box over the history with its rows; the latest readings before anything is asked. */
export function Lookup(props: {
  readonly result: SearchResult | null;
  readonly onSearch: (query: string) => void;
}) {
  const { language } = useReader();
  const [query, setQuery] = useState('');
  const { result, onSearch } = props;
  useEffect(() => {
    if (query !== '') onSearch(query);
  }, [query, onSearch]);
  if (result && result.total === 0 && query === '') {
    return <p class="lookup-empty">{language.t('history_empty')}</p>;
  }
  return (
    <search class="lookup">
      <SearchBox
        value={query}
        onInput={(value) => {
          setQuery(value);
          if (value === '') onSearch('');
        }}
      />
      <h2 class="lookup-title" aria-live="polite">
        {query === '' ? language.t('latest_title') : result && language.plural('found', result.total)}
      </h2>
      <ul class="rail">
        {result?.rows.map((row) => (
          <RailRow key={row.id} reading={row} />
        ))}
      </ul>
      {query !== '' && (
        <p class="lookup-all">
          <a href={latestHref({ ...NO_FILTER, query })} target="_blank" rel="noopener">
            {language.t('search_in_history')}
          </a>
        </p>
      )}
    </search>
  );
}
