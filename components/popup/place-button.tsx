import type { ComponentChildren } from 'preact';
import { useReader } from '../reader';
import type { Place } from './actions';
import './place-button.css';

/** A row that scrolls the page to the place it speaks of; quiet text where there is no place. */
export function PlaceButton(props: {
  readonly place: Place | null;
  readonly onShow: (place: Place) => void;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  const { language } = useReader();
  const { place } = props;
  const look = `place-button ${props.class ?? ''}`;
  if (!place) return <div class={look}>{props.children}</div>;
  return (
    <button type="button" class={look} title={language.t('show_in_page')} onClick={() => props.onShow(place)}>
      {props.children}
    </button>
  );
}
