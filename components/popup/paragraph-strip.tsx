import type { Novelty } from '../../lib/messages/contract';
import './paragraph-strip.css';

/** The article from its first to its last paragraph, those not read before filled in. For the eye only. */
export function ParagraphStrip({ novelty }: { readonly novelty: Novelty }) {
  const unread = new Set(novelty.unread);
  return (
    <div class="paragraph-strip" aria-hidden="true">
      {Array.from({ length: novelty.paragraphs }, (_, index) => (
        <span key={String(index)} data-new={unread.has(index)} />
      ))}
    </div>
  );
}
