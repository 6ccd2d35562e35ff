import type { QuotationView } from '../../lib/messages/contract';
import { useReader } from '../reader';
import { Fold } from './fold';
import { QuotationVersions } from './quotation-versions';

/** Beneath a quotation: how other reports have it, where they have it otherwise. */
export function OtherWordings(props: {
  readonly quotations: readonly QuotationView[];
  /** As the article at hand prints it. */
  readonly quote: string;
  readonly newTab?: boolean;
}) {
  const { language } = useReader();
  const quotation = props.quotations.find((each) => each.quote === props.quote);
  if (!quotation) return null;
  return (
    <Fold title={language.plural('versions_show', quotation.versions.length - 1)}>
      <QuotationVersions quotation={quotation} newTab={props.newTab} />
    </Fold>
  );
}
