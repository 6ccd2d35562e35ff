/**
 * The page's runs as lines of text, kept between its readings: a run whose nodes hold what they held is not read again.
 * What a line is depends on its own run alone; whether it belongs to the article is judged anew each time.
 */
import { type BlockText, blockText } from './block-text';
import type { Piece, Run } from './boxes';
import { isFurniture } from './furniture';
import { foldWords } from './page-facts';

interface Line extends BlockText {
  /** What it was read from. */
  readonly pieces: readonly Piece[];
  readonly data: readonly string[];
  readonly tag: string;
  folded: string | null;
  furniture: boolean | null;
}

/** One for a page, for as long as it is followed. Holds no node that has left the page. */
export class Lines {
  /** By the first text node. */
  readonly #known = new WeakMap<Text, Line>();
  readonly #checked = new WeakMap<Run, Line>();

  /** The run's text with the nodes it stands in; offsets are the line's own. */
  of(run: Run): BlockText {
    return this.#line(run);
  }

  /** Its words alone, as {@link foldWords} gives them. */
  folded(run: Run): string {
    const line = this.#line(run);
    line.folded ??= foldWords(line.text);
    return line.folded;
  }

  isFurniture(run: Run): boolean {
    const line = this.#line(run);
    line.furniture ??= isFurniture(line.text, run);
    return line.furniture;
  }

  #line(run: Run): Line {
    const checked = this.#checked.get(run);
    if (checked) return checked;
    const first = run.pieces.find(({ node }) => node !== null)?.node ?? null;
    const known = first && this.#known.get(first);
    const line = known && isSame(known, run) ? known : read(run);
    if (first) this.#known.set(first, line);
    this.#checked.set(run, line);
    return line;
  }
}

function read({ pieces, box }: Run): Line {
  const data = pieces.map(({ node }) => node?.data ?? '');
  return { ...blockText(pieces), pieces, data, tag: box.tag, folded: null, furniture: null };
}

function isSame({ pieces, data, tag }: Line, run: Run): boolean {
  return (
    tag === run.box.tag &&
    pieces.length === run.pieces.length &&
    pieces.every(({ node, link }, i) => {
      const now = run.pieces[i];
      return node === now?.node && link === now.link && (node?.data ?? '') === data[i];
    })
  );
}
