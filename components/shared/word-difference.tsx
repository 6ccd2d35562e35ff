import { Fragment } from 'preact';
import type { DiffPiece } from '../../lib/memory/word-diff';
import { useReader } from '../reader';
import { Printed } from './printed';
import './word-difference.css';

/** One piece is seldom longer than a paragraph. */
const LONGEST = 3_000;

/** A later version against the first: what it leaves out struck through, what it has instead underlined. */
export function WordDifference({ pieces }: { readonly pieces: readonly DiffPiece[] }) {
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={String(index)}>
          {index > 0 && ' '}
          <Piece piece={piece} />
        </Fragment>
      ))}
    </>
  );
}

function Piece({ piece }: { readonly piece: DiffPiece }) {
  const { language } = useReader();
  const text = <Printed text={piece.text} limit={LONGEST} />;
  switch (piece.in) {
    case 'same':
      return text;
    case 'first':
      return (
        <del class="difference-gone">
          <span class="visually-hidden">{language.t('difference_gone')} </span>
          {text}
        </del>
      );
    case 'second':
      return (
        <ins class="difference-new">
          <span class="visually-hidden">{language.t('difference_new')} </span>
          {text}
        </ins>
      );
  }
}
