/** The card lives in a closed shadow root: no page can read it, but the debugging protocols can. */
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch';
import { until } from './until';

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

/** Waits until a card with these words is open. */
export function untilCard(launched: Launched, page: Page, words: string): Promise<string> {
  return until(`a card shows "${words}" on ${page.url()}`, async () => {
    const text = await cardText(launched, page);
    return text.includes(words) ? text : null;
  });
}

export async function untilNoCard(launched: Launched, page: Page): Promise<void> {
  await until(`no card is open on ${page.url()}`, async () => (await cardText(launched, page)) === '');
}

/** The open card's element stands last in the page; what is in it the page cannot see. */
export function boxOfCard(page: Page): Promise<{ left: number; top: number; hasFocus: boolean }> {
  return page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    const { left = 0, top = 0 } = host?.getBoundingClientRect() ?? {};
    return { left, top, hasFocus: host !== null && document.activeElement === host };
  });
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
