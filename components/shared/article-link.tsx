import type { ComponentChildren } from 'preact';
import { webAddress } from '../../lib/platform/web-address';

/** A link to an article in a new tab, without a referrer; plain text where the address is none of the web's. */
export function ArticleLink(props: {
  readonly url: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  const href = webAddress(props.url);
  if (!href) return <span class={props.class}>{props.children}</span>;
  return (
    <a class={props.class} href={href} target="_blank" rel="noopener noreferrer">
      {props.children}
    </a>
  );
}
