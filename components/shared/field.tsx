import './field.css';

/** A labelled line of text or a day. */
export function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly list?: string;
  readonly onInput: (value: string) => void;
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        type={props.type ?? 'text'}
        value={props.value}
        maxLength={200}
        list={props.list}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  );
}
