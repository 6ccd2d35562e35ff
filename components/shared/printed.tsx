import { printable } from '../../lib/platform/printable';

/** Text that came from a page: cleaned, shortened and isolated from the direction of what stands around it. */
export function Printed({ text, limit }: { readonly text: string; readonly limit?: number }) {
  return <bdi>{printable(text, limit)}</bdi>;
}
