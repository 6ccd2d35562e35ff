/** What all rendered pages share. */

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

export interface Page {
  readonly title: string;
  readonly lang: string;
  /** Style sheet name under `styles/`. */
  readonly style: string;
  readonly head?: string;
  readonly body: string;
}

export function htmlPage(page: Page): string {
  return `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles/${page.style}.css">
${page.head ?? ''}
</head>
<body>
${page.body}
</body>
</html>
`;
}

/** JSON inside a script element: no text in it may end the element. */
export function jsonScript(type: string, value: unknown): string {
  return `<script type="${type}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}

export function paragraphsHtml(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
}
