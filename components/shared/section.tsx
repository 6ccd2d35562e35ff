import type { ComponentChildren } from 'preact';
import { useReader } from '../reader';
import './section.css';

/** A titled part of a page with the number of what it holds; `id` is what in-page links point to. */
export function Section(props: {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}) {
  const { language } = useReader();
  const heading = `${props.id}-title`;
  return (
    <section class="section" id={props.id} aria-labelledby={heading}>
      <h2 class="section-title" id={heading}>
        {props.title}
        {props.count !== undefined && <span class="section-count">{language.t('count', props.count)}</span>}
      </h2>
      {props.children}
    </section>
  );
}
