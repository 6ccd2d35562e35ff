import './choices.css';

/** One of a few: a group of radio buttons with its question as the legend. */
export function Choices<T extends string>(props: {
  readonly name: string;
  readonly legend: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <fieldset class="choices">
      <legend>{props.legend}</legend>
      {props.options.map(({ value, label }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={props.name}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Any of a few: each its own yes or no. */
export function Ticks<T extends string>(props: {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly on: boolean }[];
  readonly onChange: (value: T, on: boolean) => void;
}) {
  return (
    <fieldset class="choices">
      <legend>{props.legend}</legend>
      {props.options.map(({ value, label, on }) => (
        <label key={value} class="choice">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => props.onChange(value, event.currentTarget.checked)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
