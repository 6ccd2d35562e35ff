import './field.css';

/** A labelled list to choose one value from. */
export function Select<T>(props: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}) {
  const { options } = props;
  return (
    <label class="field">
      <span>{props.label}</span>
      <select
        value={String(options.findIndex(({ value }) => value === props.value))}
        onChange={(event) => {
          const chosen = options[Number(event.currentTarget.value)];
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {options.map(({ label }, index) => (
          <option key={label} value={String(index)}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
