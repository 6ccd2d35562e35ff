import { useReader } from '../reader';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { SearchBox } from '../shared/search-box';
import type { Filter } from './route';
import './filter-bar.css';

/** Words, person, site and days to narrow the readings by; each change is asked for at once. */
export function FilterBar(props: {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onClear: () => void;
}) {
  const { language } = useReader();
  const { filter, onFilter } = props;
  const set = (name: keyof Filter) => (value: string) => onFilter({ ...filter, [name]: value });
  const isNarrowed = Object.values(filter).some((value) => value !== '');
  return (
    <search class="filter-bar" aria-label={language.t('filter_label')}>
      <SearchBox value={filter.query} onInput={set('query')} />
      <div class="filter-fields">
        <Field label={language.t('filter_person')} value={filter.person} onInput={set('person')} />
        <Field label={language.t('filter_site')} value={filter.site} onInput={set('site')} />
        <Field label={language.t('filter_from')} type="date" value={filter.from} onInput={set('from')} />
        <Field label={language.t('filter_to')} type="date" value={filter.to} onInput={set('to')} />
        {isNarrowed && <Button onClick={props.onClear}>{language.t('filter_clear')}</Button>}
      </div>
    </search>
  );
}
