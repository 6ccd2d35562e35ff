import { printable } from '../../lib/platform/printable';
import { useReader } from '../reader';
import { Select } from './select';

/** One of the people an article names, chosen to put something right. */
export function ChoosePerson(props: {
  readonly label: string;
  readonly names: readonly string[];
  readonly onChoose: (name: string) => void;
}) {
  const { language } = useReader();
  if (props.names.length === 0) return null;
  const options = [
    { value: '', label: language.t('choose') },
    ...props.names.map((name) => ({ value: name, label: printable(name, 80) })),
  ];
  return (
    <Select
      label={props.label}
      value=""
      options={options}
      onChange={(name) => name && props.onChoose(name)}
    />
  );
}
