import type { ArticleView } from '../../lib/messages/contract';
import { useReader } from '../reader';
import { CorrectSpeaker } from '../shared/correct-speaker';
import { LongList } from '../shared/long-list';
import { OtherWordings } from '../shared/other-wordings';
import { Printed } from '../shared/printed';
import { Section } from '../shared/section';
import type { PopupActions } from './actions';
import { PlaceButton } from './place-button';
import { type Statement, statements } from './places';
import './quotes.css';

/** Who said what: each statement once, with its speaker and whether the text says so or we worked it out. */
export function Quotes({ view, actions }: { readonly view: ArticleView; readonly actions: PopupActions }) {
  const { language } = useReader();
  const quotes = statements(view.report.annotations);
  if (quotes.length === 0) return null;
  return (
    <Section id="quotes" title={language.t('quotes_title')} count={quotes.length}>
      <LongList
        items={quotes}
        first={4}
        row={(statement) => (
          <StatementRow key={statement.number} statement={statement} view={view} actions={actions} />
        )}
      />
    </Section>
  );
}

function StatementRow(props: {
  readonly statement: Statement;
  readonly view: ArticleView;
  readonly actions: PopupActions;
}) {
  const { language } = useReader();
  const { statement, view, actions } = props;
  const attributed = statement.parts.find((part) => part.speaker) ?? statement.parts[0];
  const text = statement.parts.map((part) => part.text).join(' … ');
  const { kept } = view;
  return (
    <li class="quote-row" data-kind={attributed?.kind}>
      <PlaceButton class="quote-text" place={statement.place} onShow={actions.show}>
        <Printed text={text} limit={360} />
      </PlaceButton>
      <p class="quote-speaker">
        {attributed?.speaker ? (
          <Printed text={attributed.speaker.name} limit={80} />
        ) : (
          <span class="quote-unnamed">{language.t('speaker_unknown')}</span>
        )}
        {attributed?.kind === 'indirect' && <span class="quote-note">{language.t('quote_indirect')}</span>}
        {attributed?.speaker && attributed.certainty === 'inferred' && (
          <span class="quote-note">{language.t('speaker_inferred')}</span>
        )}
        {kept && attributed && (
          <CorrectSpeaker
            reading={kept.id}
            quote={attributed.text}
            speaker={attributed.speaker?.name ?? null}
            names={view.report.annotations.people.map((person) => person.name)}
            onCorrect={actions.correct}
          />
        )}
      </p>
      {statement.parts.map((part) => (
        <OtherWordings key={part.start} quotations={view.quotations} quote={part.text} newTab />
      ))}
    </li>
  );
}
