import { useReader } from '../reader';
import './search-box.css';

/** The one search box of the popup and the history. */
export function SearchBox(props: { readonly value: string; readonly onInput: (value: string) => void }) {
  const { language } = useReader();
  return (
    <input
      class="search-box"
      type="search"
      value={props.value}
      maxLength={200}
      placeholder={language.t('search_placeholder')}
      aria-label={language.t('search_label')}
      onInput={(event) => props.onInput(event.currentTarget.value)}
    />
  );
}
