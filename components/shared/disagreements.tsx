import type { DisagreementView } from '../../lib/messages/contract';
import { readingHref } from '../history/route';
import { useReader } from '../reader';
import { Printed } from './printed';
import { Section } from './section';
import './disagreements.css';

/** Figures and days on which reports of one event differ, each with who says so; no verdict. */
export function Disagreements(props: {
  readonly disagreements: readonly DisagreementView[];
  /** In the popup: what was kept opens in a tab of its own. */
  readonly newTab?: boolean;
}) {
  const { language } = useReader();
  const { disagreements } = props;
  if (disagreements.length === 0) return null;
  return (
    <Section id="differ" title={language.t('differ_title')} count={disagreements.length}>
      <p class="differ-note">{language.t('differ_note')}</p>
      {disagreements.map(({ about, versions }) => (
        <div class="differ" key={about}>
          <h3 class="differ-about">
            <Printed text={about} limit={160} />
          </h3>
          <dl class="differ-versions">
            {versions.map(({ reading, said }) => (
              <div key={reading.id}>
                <dt>
                  <a
                    href={readingHref(reading.id)}
                    target={props.newTab ? '_blank' : undefined}
                    rel="noopener"
                  >
                    <Printed text={reading.outlet} limit={60} />
                  </a>
                </dt>
                <dd>
                  <Printed text={language.worded(said)} limit={120} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Section>
  );
}
