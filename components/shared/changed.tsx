import type { RewrittenView } from '../../lib/messages/contract';
import type { Language } from '../../lib/platform/language';
import { useReader } from '../reader';
import { LongList } from './long-list';
import { Printed } from './printed';
import { WordDifference } from './word-difference';
import './changed.css';

type Change = NonNullable<RewrittenView['changes']>[number];

const LONGEST = 1_500;

/** How much of an article changed since it was read: "1 paragraph reworded and 2 added". */
export function changedWords({ added, removed, changes }: RewrittenView, language: Language): string {
  const count = (kind: Change['kind']) => changes?.filter((change) => change.kind === kind).length ?? 0;
  const counts = changes
    ? { reworded: count('reworded'), added: count('added'), removed: count('removed') }
    : { reworded: 0, added, removed };
  const parts = (['reworded', 'added', 'removed'] as const).filter((kind) => counts[kind] > 0);
  return language.list(parts.map((kind) => language.plural(`changed_${kind}`, counts[kind])));
}

/** The paragraphs that changed, in the article's order, the words that differ marked; or that they were not kept. */
export function ChangedParagraphs({ rewritten }: { readonly rewritten: RewrittenView }) {
  const { language } = useReader();
  const { changes } = rewritten;
  if (changes === null) return <p class="changed-lost">{language.t('changed_lost')}</p>;
  return (
    <LongList
      class="changed"
      items={changes}
      first={8}
      row={(change, index) => (
        <li class="changed-paragraph" data-kind={change.kind} key={String(index)}>
          <p class="changed-kind">{language.t(`changed_kind_${change.kind}`)}</p>
          <Paragraph change={change} />
        </li>
      )}
    />
  );
}

function Paragraph({ change }: { readonly change: Change }) {
  switch (change.kind) {
    case 'reworded':
      return (
        <p class="changed-words">
          <WordDifference pieces={change.pieces} />
        </p>
      );
    case 'added':
      return (
        <ins class="changed-words">
          <Printed text={change.text} limit={LONGEST} />
        </ins>
      );
    case 'removed':
      return (
        <del class="changed-words">
          <Printed text={change.text} limit={LONGEST} />
        </del>
      );
  }
}
