import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useReader } from '../reader';
import { Button } from './button';

/** The first rows of a list and a button for the others. */
export function LongList<T>(props: {
  readonly items: readonly T[];
  readonly first: number;
  readonly row: (item: T, index: number) => ComponentChildren;
  readonly class?: string;
}) {
  const { language } = useReader();
  const [open, setOpen] = useState(false);
  const shown = open ? props.items : props.items.slice(0, props.first);
  return (
    <>
      <ul class={props.class}>{shown.map(props.row)}</ul>
      {props.items.length > shown.length && (
        <Button look="plain" onClick={() => setOpen(true)}>
          {language.t('show_all', props.items.length)}
        </Button>
      )}
    </>
  );
}
