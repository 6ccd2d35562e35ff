import { useReader } from '../reader';
import { LongList } from '../shared/long-list';
import { Printed } from '../shared/printed';
import { Section } from '../shared/section';
import './kept-text.css';

const PARAGRAPHS = 6;
const LONGEST = 4000;

/** The article's text as it was read. */
export function KeptText({ text }: { readonly text: string }) {
  const { language } = useReader();
  const paragraphs = text.split('\n').filter((paragraph) => paragraph.trim() !== '');
  return (
    <Section id="text" title={language.t('reading_text')}>
      <LongList
        class="kept-text"
        items={paragraphs}
        first={PARAGRAPHS}
        row={(paragraph, index) => (
          <li key={String(index)}>
            <Printed text={paragraph} limit={LONGEST} />
          </li>
        )}
      />
    </Section>
  );
}
