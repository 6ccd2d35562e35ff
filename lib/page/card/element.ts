/** An element with a class and children; strings become text nodes, so nothing a page wrote is ever markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  name: string,
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  for (const child of children) if (child !== null) made.append(child);
  return made;
}
