/** The children of a node that a reader sees, in order. */

/** A shadow root as a page's source declares it; a browser has made it one, a parser has not. */
export function isShadowTemplate(element: Element): boolean {
  return element.localName === 'template' && element.hasAttribute('shadowrootmode');
}

/** Those of an open shadow root in place of the element's own; what a slot shows in place of the slot's own. */
export function visibleChildren(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.();
    if (assigned && assigned.length > 0) return assigned;
  }
  if (isShadowTemplate(element))
    return (element as HTMLTemplateElement).content?.childNodes ?? element.childNodes;
  return element.childNodes;
}
