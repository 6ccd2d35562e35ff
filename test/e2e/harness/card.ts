/** The card lives in a closed shadow root: no page can read it, but the debugging protocols can. */
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch';

/** A node as either protocol describes it, children and shadow roots of any mode included. */
interface CdpNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
}

interface BidiNode {
  readonly value?: {
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

/** The text of the open card; the empty string while none is open. */
export async function cardText({ kind }: Launched, page: Page): Promise<string> {
  const text = kind === 'chromium' ? await chromiumCard(page) : await firefoxCard(page);
  return text.replaceAll(/\s+/g, ' ').trim();
}

async function chromiumCard(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = (root as CdpNode).children?.find((node) => node.nodeName === 'HTML');
    const host = html?.children?.findLast((node) => node.nodeName === 'DIV');
    return host?.shadowRoots ? cdpText(host.shadowRoots) : '';
  } finally {
    await session.detach();
  }
}

function cdpText(nodes: readonly CdpNode[]): string {
  return nodes
    .filter(({ nodeName }) => nodeName !== 'STYLE')
    .map((node) => (node.children ? cdpText(node.children) : node.nodeName === '#text' ? node.nodeValue : ''))
    .join(' ');
}

/** WebDriver BiDi serialises closed roots too, when asked for all; puppeteer has no call for it. */
interface BidiPage {
  mainFrame(): { readonly _id: string };
  browser(): {
    readonly connection: {
      send(method: string, parameters: object): Promise<{ result: { result: BidiNode } }>;
    };
  };
}

async function firefoxCard(page: Page): Promise<string> {
  const bidi = page as unknown as BidiPage;
  const { result } = await bidi.browser().connection.send('script.evaluate', {
    expression: 'document.documentElement.lastElementChild',
    target: { context: bidi.mainFrame()._id },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
  });
  const host = result.result.value;
  return host?.localName === 'div' && host.shadowRoot ? bidiText([host.shadowRoot]) : '';
}

function bidiText(nodes: readonly BidiNode[]): string {
  return nodes
    .map(({ value }) => {
      if (!value || value.localName === 'style') return '';
      return value.nodeValue ?? bidiText(value.children ?? []);
    })
    .join(' ');
}
